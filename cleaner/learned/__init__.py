"""Models that were trained: features, trees, and the shipped weights."""
