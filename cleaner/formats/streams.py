"""Compressed or not, a file as one stream of bytes; and bytes compressed for a file."""

from __future__ import annotations

import gzip
import io
import os
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import IO, Literal, TypeAlias, cast, get_args

from cleaner.errors import InputError, MissingExtraError

Codec: TypeAlias = Literal["", "gz", "zst"]

CODECS: tuple[Codec, ...] = get_args(Codec)

GZIP = b"\x1f\x8b"
ZSTD = b"\x28\xb5\x2f\xfd"

_BLOCK = 1 << 18
_GZIP_LEVEL = 6
_ZSTD_LEVEL = 3


def zstd() -> ModuleType:
    """The zstd library. Raises ``MissingExtraError`` if it is not installed."""
    try:
        if sys.version_info >= (3, 14):
            from compression import zstd as module  # noqa: PLC0415 - an extra brings it
        else:
            from backports import zstd as module  # noqa: PLC0415
    except ImportError:
        raise MissingExtraError("zstd files", "zstd") from None
    return module


_OPEN = frozenset({"/dev", "/dev/fd", "/proc/self/fd"})
"""Where the system names devices and what a program has open."""


def is_stream(path: Path) -> bool:
    """Whether a path names a device, a pipe or what is open (``/dev/stdout``): it can be written
    to, but a file in its place would be the end of it."""
    return str(path.parent) in _OPEN or (path.exists() and not (path.is_file() or path.is_dir()))


def followed(path: Path) -> Path:
    """The file that a path means: of a symbolic link what it leads to, which is written and not
    the link replaced. Raises ``InputError`` for links that lead to each other."""
    if not path.is_symlink():
        return path
    target = Path(os.path.realpath(path))
    if target.is_symlink():
        raise InputError(f"{path} is a link that leads to itself: name a file")
    return target


def compressor(codec: Codec) -> Callable[[bytes], bytes]:
    """What makes of bytes a whole member (gzip) or frame (zstd): files are chains of them.

    The same bytes give the same ones: no time, no name.
    """
    if codec == "gz":
        return lambda data: gzip.compress(data, _GZIP_LEVEL, mtime=0) if data else b""
    if codec == "zst":
        compress = zstd().compress
        return lambda data: compress(data, _ZSTD_LEVEL) if data else b""
    return lambda data: data


class Stream:
    """The decompressed bytes of a file or of standard input (``-``).

    A file that breaks off or is damaged ends where it can't be read any more, and
    ``broken`` says so. Raises ``InputError`` if it can't be opened.
    """

    def __init__(self, path: str) -> None:
        self.name = "standard input" if path == "-" else path
        self.ended = False
        self.broken: str | None = None
        try:
            opened = sys.stdin.buffer if path == "-" else Path(path).open("rb", _BLOCK)  # noqa: SIM115 - `close` closes it
        except FileNotFoundError:
            raise InputError(f"{path} does not exist") from None
        except OSError as error:
            raise InputError(f"{path} can't be read: {error.strerror}") from None
        self._raw = cast("io.BufferedReader", opened)
        head = self._raw.peek(4)[:4]
        self.codec: Codec = "gz" if head[:2] == GZIP else "zst" if head == ZSTD else ""
        self._errors: tuple[type[Exception], ...] = (OSError,)
        self._file: IO[bytes] = self._raw
        if self.codec == "gz":
            self._file = cast("IO[bytes]", gzip.GzipFile(fileobj=self._raw, mode="rb"))
            self._errors = (OSError, EOFError, zlib.error)
        elif self.codec == "zst":
            module = zstd()
            self._file = module.ZstdFile(self._raw, "rb")
            self._errors = (OSError, EOFError, module.ZstdError)

    @property
    def consumed(self) -> int:
        """Bytes of the file itself that were read so far."""
        try:
            return self._raw.tell()
        except OSError:
            return 0

    def read(self, size: int) -> bytes:
        """That many bytes; fewer only where the stream ends."""
        parts: list[bytes] = []
        while size > 0 and not self.ended:
            try:
                part = self._file.read1(min(size, _BLOCK))  # type: ignore[attr-defined]
            except self._errors as error:
                self.broken = f"{self.name} can't be read beyond this: {error}"
                part = b""
            if not part:
                self.ended = True
            parts.append(part)
            size -= len(part)
        return b"".join(parts) if len(parts) != 1 else parts[0]

    def peek(self, size: int) -> bytes:
        """What comes next, without taking it."""
        peeked: bytes = b""
        try:
            peeked = self._file.peek(size)[:size]  # type: ignore[attr-defined]
        except self._errors as error:
            self.broken = f"{self.name} can't be read: {error}"
        return peeked

    def skip(self, size: int) -> None:
        """Pass over that many bytes."""
        if self._file is self._raw and self._raw.seekable():
            self._raw.seek(size, io.SEEK_CUR)
            return
        while size > 0 and not self.ended:
            size -= len(self.read(min(size, _BLOCK)))

    def close(self) -> None:
        """Close the file."""
        self._file.close()
        if self._raw is not sys.stdin.buffer:
            self._raw.close()
