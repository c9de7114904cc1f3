"""The stages after the reader: label, decide, normalise."""
