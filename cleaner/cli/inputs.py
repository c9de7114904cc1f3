"""What a command takes for a web page, and what it reads at once."""

from __future__ import annotations

from cleaner.errors import InputError
from cleaner.formats.html import is_html
from cleaner.formats.text import TextInput

WHOLE_MOST = 1 << 25
"""Bytes. ``--diff`` and ``explain`` hold a file at once; larger ones are for ``clean``."""


def takes_html(source: str, html: bool) -> bool:
    """Whether an input is read as a web page: files by suffix, standard input if said."""
    return is_html(source) if source != "-" else html


def whole(text: TextInput) -> str:
    """All of a text, if it is of a size to be held at once."""
    if text.size > WHOLE_MOST:
        raise InputError(
            f"{text.name} has {text.size >> 20} MB: this reads up to {WHOLE_MOST >> 20} MB "
            "at once; `cleaner clean` takes any size"
        )
    return text.text()
