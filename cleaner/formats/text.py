"""Plain-text files: decoded strictly, read in pieces, written whole or not at all."""

from __future__ import annotations

import codecs
import contextlib
import io
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, BinaryIO

from cleaner.errors import InputError
from cleaner.formats.streams import followed, is_stream
from cleaner.readers.encoding import is_encoding

SUFFIXES = frozenset({".txt", ".text", ".md", ".rst", ".html", ".htm", ".xhtml"})
"""What is taken for a text file or web page when a folder is given."""

PIECE = 1 << 21
"""Characters that are cleaned at once. A page has thousands; a dump of 200 MB is read
in pieces cut at blank lines, so that memory does not grow with it."""

_CHUNK = 1 << 20
_SPOOL = 1 << 25
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = {
    b"%PDF-": "a PDF: extract its text first",
    b"\xff\xd8\xff": "a JPEG picture",
    b"\x89PNG": "a PNG picture",
    b"PK\x03\x04": "a ZIP archive (or an office document): unpack it first",
    b"\x1f\x8b": "gzip-compressed: decompress it first",
    b"\x28\xb5\x2f\xfd": "zstd-compressed: decompress it first",
}


class TextInput:
    """A text file or standard input, checked before anything is written.

    Raises ``InputError`` if it is missing, binary, or not in its encoding.
    """

    def __init__(self, path: str, encoding: str | None = None) -> None:
        self.name = "standard input" if path == "-" else path
        self._handle = _open(path)
        self._encoding = encoding
        try:
            self.encoding, self.size = self._check()
        except BaseException:
            self._handle.close()
            raise

    def _check(self) -> tuple[str, int]:
        """Read everything once: what can't be decoded must be known before output starts."""
        head = self._handle.read(_CHUNK)
        encoding = next((name for bom, name in _BOMS if head.startswith(bom)), None)
        kind = next((what for magic, what in _MAGIC.items() if head.startswith(magic)), None)
        if kind is None and b"\0" in head and encoding is None and not self._encoding:
            kind = "binary (it has NUL bytes)"
        if kind is not None:
            raise InputError(f"{self.name} is not text but {kind}")
        encoding = encoding or self._encoding or "utf-8"
        if not is_encoding(encoding):
            raise unknown_encoding(encoding)
        marked = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        if codecs.lookup(encoding).name == "utf-16" and head and not marked:
            raise InputError(
                f"{self.name} is not {encoding} (no mark says in which order its bytes are): "
                "say its encoding, for example --encoding utf-16-le"
            )
        decoder = codecs.getincrementaldecoder(encoding)("strict")
        position, chunk = 0, head
        while chunk:
            self._decode(decoder, chunk, position, encoding)
            position += len(chunk)
            chunk = self._handle.read(_CHUNK)
        self._decode(decoder, b"", position, encoding)
        return encoding, position

    def _decode(
        self, decoder: codecs.IncrementalDecoder, chunk: bytes, position: int, encoding: str
    ) -> None:
        pending = len(decoder.getstate()[0]) if encoding == "utf-8" else 0
        try:
            decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as error:
            at = position - pending + error.start
            byte = error.object[error.start]
            raise InputError(
                f"{self.name} is not {encoding} (byte 0x{byte:02x} at offset {at}): "
                "say its encoding, for example --encoding windows-1252"
            ) from None
        except UnicodeError as error:  # of a codec that tells no place
            raise InputError(f"{self.name} is not {encoding} ({error})") from None

    def pieces(self) -> Iterator[tuple[str, str]]:
        """The text in pieces of about ``PIECE`` characters, each with what joins it to the
        piece before: a piece ends at a blank line, else at a line end. A text that is no
        longer is one piece. Memory is bounded by the longest line."""
        self._handle.seek(0)
        reader = io.TextIOWrapper(self._handle, encoding=self.encoding, newline="")
        rest, joint = "", ""
        following = reader.read(PIECE)
        while following:
            text, following = rest + following, reader.read(PIECE)
            cut, gap = _cut(text) if following else (0, "")
            if cut:
                yield text[:cut], joint
                rest, joint = text[cut:], gap
            else:
                rest = text
        if rest:
            yield rest, joint
        reader.detach()

    def text(self) -> str:
        """All of it."""
        return "".join(piece for piece, _ in self.pieces())

    def close(self) -> None:
        """Close the file."""
        self._handle.close()


def unknown_encoding(name: str) -> InputError:
    """The error that says which encodings there are."""
    return InputError(f"unknown encoding {name!r}: give one like utf-8, windows-1252 or gb18030")


def _cut(text: str) -> tuple[int, str]:
    """Where to cut a text, and the line ends that joined its halves; 0 if nowhere."""
    for mark, joint in (("\n\n", "\n\n"), ("\r\n\r\n", "\n\n"), ("\n", "\n"), ("\r", "\n")):
        at = text.rfind(mark, 0, len(text) - 1)
        if at >= 0:
            return at + len(mark), joint
    return 0, ""


def _open(path: str) -> BinaryIO:
    if path == "-":
        spool = tempfile.SpooledTemporaryFile(max_size=_SPOOL)  # noqa: SIM115 - TextInput closes it
        shutil.copyfileobj(sys.stdin.buffer, spool)
        spool.seek(0)
        return spool  # type: ignore[return-value]  # a binary file in all that is used
    if Path(path).is_dir():
        raise InputError(f"{path} is a folder: `cleaner clean` takes folders with -o or --in-place")
    try:
        return Path(path).open("rb")
    except FileNotFoundError:
        raise InputError(f"{path} does not exist") from None
    except OSError as error:
        raise InputError(f"{path} can't be read: {error.strerror}") from None


def make_folder(path: Path) -> None:
    """Make a folder and those it is in. Raises ``InputError`` if a file is in its place."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{path} can't be made a folder: {error.strerror}") from None


@contextlib.contextmanager
def write_whole(path: Path) -> Iterator[IO[str]]:
    """A file for writing that appears at ``path`` only when all is written; a device or a pipe is
    written to as it is, and so is the file that a symbolic link leads to.

    UTF-8, ``\\n`` line ends. An existing file keeps its permissions. Raises
    ``InputError`` if the place can't be written.
    """
    if is_stream(path):
        with _write_to(path) as handle:
            yield handle
        return
    if path.is_dir():
        raise InputError(f"{path} is a folder: name a file in it")
    path = followed(path)
    try:
        descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent or ".")
    except OSError as error:
        raise InputError(f"{path} can't be written: {error.strerror}") from None
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as handle:
            yield handle
            handle.flush()
            os.fsync(handle.fileno())
        if path.exists():
            shutil.copymode(path, temporary)
        else:
            temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


@contextlib.contextmanager
def _write_to(path: Path) -> Iterator[IO[str]]:
    try:
        with path.open("w", encoding="utf-8", newline="\n") as handle:
            yield handle
    except BrokenPipeError:  # who reads it has what they wanted
        raise
    except OSError as error:
        raise InputError(f"{path} can't be written: {error.strerror}") from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
