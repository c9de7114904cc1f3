"""Exceptions: wrong options, unreadable files. Bad content never raises."""

from __future__ import annotations


class CleanerError(Exception):
    """Base of every error this package raises; its message says what to do, on one line."""

    def __str__(self) -> str:
        # A file or a field may have any name.
        return "".join(
            character if character.isprintable() else ascii(character)[1:-1]
            for character in super().__str__()
        )


class OptionError(CleanerError, ValueError):
    """An option has a value that is not one of those it can have."""


class UnknownOptionError(OptionError, TypeError):
    """An option of that name does not exist.

    A ``TypeError`` too, since that is what Python raises for an unknown keyword.
    """


class InputError(CleanerError):
    """A file can't be read as what it should be: missing, binary, other encoding."""


class MissingExtraError(CleanerError, ImportError):
    """An optional library is not installed that a format needs.

    An ``ImportError`` too, since importing ``cleaner.engines.spark`` raises it.
    """

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} need a library: pip install 'page-cleaner[{extra}]'")
