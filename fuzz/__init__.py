"""Fuzz targets: `python -m fuzz TARGET` hunts, `tests/test_fuzz.py` runs what was found again."""
