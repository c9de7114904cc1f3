"""A file that grows in parts, can be gone back in, and appears whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path
from typing import IO

from cleaner.errors import InputError
from cleaner.formats.dump import Layout
from cleaner.formats.parquet import Parquet
from cleaner.formats.streams import followed, is_stream


class Spool:
    """The hidden file beside ``target`` that becomes it when all is written; beside what it leads
    to, if it is a symbolic link.

    Raises ``InputError`` if the place can't be written.
    """

    def __init__(self, target: Path) -> None:
        self.target = followed(target)
        self.part = part_of(target)
        refuse_stream(target)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            self._file: IO[bytes] = self.part.open("r+b" if self.part.exists() else "w+b")
        except OSError as error:
            raise InputError(f"{target} can't be written: {error.strerror}") from None
        self._file.seek(0, os.SEEK_END)

    def back_to(self, length: int) -> None:
        """Forget what was written beyond that length."""
        self._file.truncate(length)
        self._file.seek(length)

    def append(self, data: bytes) -> None:
        """Write behind what is there."""
        self._file.write(data)

    def length(self) -> int:
        """How many bytes there are."""
        return self._file.tell()

    def sync(self) -> None:
        """See to it that what was written survives a crash."""
        self._file.flush()
        os.fsync(self._file.fileno())

    def finish(self, layout: Layout | None = None) -> None:
        """Become the target; an existing one keeps its permissions."""
        self.sync()
        self._file.close()
        done = self.part
        if isinstance(layout, Parquet):
            done = self.target.with_name(f".{self.target.name}.made")
            layout.finish(self.part, done)
            with done.open("rb") as made:
                os.fsync(made.fileno())
        if self.target.exists():
            shutil.copymode(self.target, done)
        done.replace(self.target)
        sync_folder(self.target.parent)
        self.part.unlink(missing_ok=True)

    def close(self) -> None:
        """Close it and leave it where it is."""
        with contextlib.suppress(OSError):  # a full disk was told of when it was written to
            self._file.close()

    def drop(self) -> None:
        """Close and remove it."""
        self._file.close()
        self.part.unlink(missing_ok=True)


def refuse_stream(target: Path) -> None:
    """Raise ``InputError`` for a device or a pipe: nothing can be gone back in there."""
    if is_stream(followed(target)):
        raise InputError(f"{target} is no file: name one, or write to standard output")


def part_of(target: Path) -> Path:
    """Where a file is while it grows."""
    target = followed(target)
    return target.with_name(f".{target.name}.part")


def sync_folder(folder: Path) -> None:
    """See to it that a rename in a folder survives a crash, where the system can."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:  # Windows opens no folders
        return
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
