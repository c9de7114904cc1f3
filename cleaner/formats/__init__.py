"""Reading and writing files: what can be read, in pieces that fit, written whole."""
