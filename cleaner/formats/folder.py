"""Folders: the dumps, texts and web pages in them, in order."""

from __future__ import annotations

from pathlib import Path

from cleaner.errors import InputError
from cleaner.formats.html import HtmlInput, is_html
from cleaner.formats.kinds import Form, form_by_name
from cleaner.formats.record import Names, Record
from cleaner.formats.text import SUFFIXES, TextInput

WHOLE_MOST = 1 << 26
"""Bytes of a text file that is taken as one record."""


def folder_files(folder: Path) -> list[tuple[str, Form | None]]:
    """The files below a folder with the format of those that are dumps; hidden ones and
    links out of it are left."""
    found: list[tuple[str, Form | None]] = []
    root = folder.resolve()
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() and not path.resolve().is_relative_to(root):
            continue
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        form = form_by_name(path.name)
        if (form is not None or path.suffix.lower() in SUFFIXES) and path.is_file() and not hidden:
            found.append((str(path), form))
    return found


def page_record(path: Path, folder: Path, names: Names) -> Record:
    """A text or web page as a record, whose id is its place in the folder."""
    name = path.relative_to(folder).as_posix()
    fields = {names.id: name}
    if is_html(str(path)):
        page = HtmlInput(str(path))
        return Record(name, None, None, page.data, None, fields, str(path), 1, names)
    text = TextInput(str(path))
    try:
        if text.size > WHOLE_MOST:
            raise InputError(f"{path} has {text.size >> 20} MB: too much for one record")
        return Record(name, None, text.text(), None, None, fields, str(path), 1, names)
    finally:
        text.close()
