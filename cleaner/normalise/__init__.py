"""Functions ``str -> str`` for kept blocks: each says why it exists and shows it."""
