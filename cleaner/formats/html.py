"""Web pages as files: bytes, whose encoding the reader finds out."""

from __future__ import annotations

import sys
from pathlib import Path

from cleaner.errors import InputError

SUFFIXES = frozenset({".html", ".htm", ".xhtml"})


class HtmlInput:
    """A web page's bytes. Raises ``InputError`` if the file can't be read."""

    def __init__(self, path: str, encoding: str | None = None) -> None:
        self.name = "standard input" if path == "-" else path
        self.charset = encoding
        if path == "-":
            self.data = sys.stdin.buffer.read()
            return
        try:
            self.data = Path(path).read_bytes()
        except FileNotFoundError:
            raise InputError(f"{path} does not exist") from None
        except OSError as error:
            raise InputError(f"{path} can't be read: {error.strerror}") from None


def is_html(path: str) -> bool:
    """Whether a path names a web page."""
    return Path(path).suffix.lower() in SUFFIXES
