"""The command line: one file a command; ``group`` joins them."""

from cleaner.cli.group import main

__all__ = ["main"]
