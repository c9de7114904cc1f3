"""The report on a dump: what went, by which rule, and a sample to read."""
