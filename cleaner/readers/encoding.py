"""Bytes of a web page to text: which encoding, and what to do where it lies."""

from __future__ import annotations

import codecs
import re

from cleaner.lazy import lazy_pattern

DECLARATION_BYTES = 8192
"""Browsers look at the first 1,024 bytes; real pages put scripts before the ``meta``."""

_DECLARED = re.compile(
    rb"""<meta[^>]{0,400}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})"""
    rb"""|<\?xml[^>]{0,200}?encoding\s*=\s*["']([a-z0-9_:.-]{2,40})""",
    re.IGNORECASE,
)

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_BROWSER_NAMES = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
}
"""What browsers decode a declared encoding as (WHATWG Encoding Standard, section 4.2);
a page whose ``meta`` could be read as ASCII is not UTF-16."""

_ALIASES = {
    "x-sjis": "cp932",
    "x-gbk": "gb18030",
    "x-euc-jp": "euc_jp",
    "windows-874": "cp874",
    "ks_c_5601-1987": "cp949",
    "windows-949": "cp949",
    "x-mac-roman": "mac_roman",
    "unicode": "utf-8",
    "utf8": "utf-8",
    "x-user-defined": "cp1252",
}

_NOT_TEXT = frozenset(
    "base64 base64_codec bz2 bz2_codec hex hex_codec idna punycode quopri quopri_codec rot13 "
    "rot_13 unicode_escape raw_unicode_escape undefined uu uu_codec zip zlib zlib_codec "
    "utf_7 utf-7 mbcs oem".split()
)

WRONG_SHARE = 0.005
"""More characters than this that don't decode: the declaration is wrong."""

UTF8_SHARE = 2
"""So many characters of several bytes to each byte that is none: UTF-8 with a fault, such as a
page that another text was pasted into. Of texts in 41 languages and their older encodings
(``benchmarks.encodings``) none has more than .45 of them by chance."""

_WRITTEN_IN = {
    **dict.fromkeys("cs hr hu pl ro sk sl".split(), ("cp1250", "iso8859-2")),
    **dict.fromkeys("az tr".split(), ("cp1254",)),
    **dict.fromkeys("lt lv".split(), ("cp1257",)),
}
"""The Latin encodings of the languages that Windows-1252 lacks letters of, as browsers have them by
their users' languages (HTML, section 13.2.3.2)."""

_LANG = lazy_pattern(rb"""<html\b[^>]{0,400}?\blang\s*=\s*["']?([a-z]{2})\b""", re.IGNORECASE)
_LETTERS = lazy_pattern(rb"[A-Za-z\x80-\xff]")
_HIGH = lazy_pattern(rb"[\x80-\xff]")

FOREIGN_SHARE = 0.4
"""No language of Windows-1252 has so many of its letters outside of ASCII (French 4 %): a page
that is declared so, as servers and templates do by default, is in another script."""

FOREIGN_BYTES = 0.003
"""Nor are so few of a page's bytes letters of another script: mark-up is no more than that."""

_ASCII = bytes(range(128))
_SAMPLE_BYTES = 60_000
_BINARIES = (
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a RIFF file"),
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x1f\x8b", "gzip data"),
    (b"\x28\xb5\x2f\xfd", "zstd data"),
    (b"\x7fELF", "a program"),
    (b"\x00\x00\x00\x18ftyp", "an MP4 video"),
)


def binary_kind(source: bytes) -> str | None:
    """What the bytes are if they are a known kind of file that is no text."""
    for start, kind in _BINARIES:
        if source.startswith(start):
            return kind
    return None


def python_codec(name: str) -> str | None:
    """The codec for an encoding's label as browsers read it; ``None`` if unknown.

    >>> python_codec("ISO-8859-1"), python_codec("GB2312"), python_codec("klingon")
    ('cp1252', 'gb18030', None)
    """
    name = name.strip().lower()
    name = _ALIASES.get(name, name)
    try:
        codec = codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
    if name in _NOT_TEXT or codec in _NOT_TEXT:
        return None
    return _BROWSER_NAMES.get(codec, codec)


def is_encoding(name: str) -> bool:
    """Whether Python reads text in an encoding of that name; it has codecs for other things.

    >>> is_encoding("windows-1252"), is_encoding("klingon"), is_encoding("base64")
    (True, False, False)
    """
    try:
        "".encode(name)
    except (LookupError, ValueError):
        return False
    return True


def decode(source: bytes, charset: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The text of a page's bytes, and what had to be guessed.

    In this order: byte-order mark, the caller's ``charset``, the page's own
    declaration, UTF-8, detection, Windows-1252. A declared encoding that the bytes
    contradict is not believed.
    """
    marked = _marked(source)
    if marked is not None:
        return marked, ()
    if charset:
        known = python_codec(charset)
        if known:
            return _decode_as(source, known)
        warning = f"unknown charset {charset!r}: guessed instead"
        text, others = decode(source)
        return text, (warning, *others)
    declared = declared_codec(source)
    if declared is None or declared == "utf-8":
        return _undeclared(source, WRONG_SHARE if declared else 0.0)
    text, faults, told = _as_utf8(source)
    if not source.isascii() and _is_utf8(text, faults):
        # Text of another encoding is hardly ever valid UTF-8 by chance.
        return text, (f"declared as {declared}, is UTF-8", *told)
    if declared == "cp1252":
        if _is_foreign(source):
            return _detect(source, source.decode(declared, "replace"))
        spoken = _guess(_letters_of(source)) if (written := _written_in(source)) else None
        if spoken and spoken in written:
            text, _ = _decode_as(source, spoken)
            return text, (f"declared as {declared}, read as {spoken} for its language",)
    try:
        return source.decode(declared), ()
    except UnicodeDecodeError:
        decoded = source.decode(declared, "replace")
    if decoded.count("\ufffd") <= WRONG_SHARE * len(decoded):
        return decoded, (f"some bytes are not valid {declared}",)
    return _detect(source, decoded)


def decode_text(source: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of bytes that declare nothing, and what had to be guessed: byte-order mark,
    UTF-8, detection, Windows-1252."""
    marked = _marked(source)
    if marked is not None:
        return marked, ()
    return _undeclared(source, 0.0)


def _marked(source: bytes) -> str | None:
    """The text of bytes with a byte-order mark."""
    for mark, codec in _MARKS:
        if source.startswith(mark):
            return source[len(mark) :].decode(codec, "replace")
    return None


def _undeclared(source: bytes, share: float) -> tuple[str, tuple[str, ...]]:
    """``share`` of the characters may be no UTF-8, and it is believed that it is."""
    text, faults, told = _as_utf8(source)
    if _is_utf8(text, faults) or (_several(text, faults) and faults <= share * len(text)):
        return text, told
    return _detect(source, text)


def says_utf8(source: bytes, charset: str | None = None) -> bool:
    """Whether ``decode`` has nothing to guess or to drop, if the bytes are valid UTF-8."""
    if any(source.startswith(mark) for mark, _ in _MARKS):
        return False
    if charset:
        return python_codec(charset) == "utf-8"
    return declared_codec(source) in (None, "utf-8")


def declared_codec(source: bytes) -> str | None:
    """The encoding that the page's ``meta`` or XML declaration names."""
    for match in _DECLARED.finditer(source[:DECLARATION_BYTES]):
        label = match.group(1) or match.group(2)
        codec = python_codec(label.decode("ascii"))
        if codec:
            return codec
    return None


def _decode_as(source: bytes, codec: str) -> tuple[str, tuple[str, ...]]:
    try:
        return source.decode(codec), ()
    except UnicodeDecodeError:
        return source.decode(codec, "replace"), (f"some bytes are not valid {codec}",)


def _as_utf8(source: bytes) -> tuple[str, int, tuple[str, ...]]:
    """Read as UTF-8; how many characters are none, and what is to be told."""
    try:
        return source.decode("utf-8"), 0, ()
    except UnicodeDecodeError as error:
        # What comes before must say that it is UTF-8: an "é" of Windows-1252 looks so too.
        if error.reason == "unexpected end of data" and not source[: error.start].isascii():
            return source[: error.start].decode("utf-8"), 0, ("cut off within a character",)
    text = source.decode("utf-8", "replace")
    return text, text.count("\ufffd"), ("some bytes are not valid UTF-8",)


def _is_utf8(text: str, faults: int) -> bool:
    """Whether what was read as UTF-8 is, though there are faults."""
    if not faults:
        return True
    return _several(text, faults) >= UTF8_SHARE * faults


def _several(text: str, faults: int) -> int:
    """Characters of several bytes. Where there are none, nothing says UTF-8."""
    return len(text) - len(text.encode("ascii", "ignore")) - faults


def _is_foreign(source: bytes) -> bool:
    """Whether most of a page is in letters that no language of Windows-1252 has so many of."""
    if len(source.translate(None, _ASCII)) <= FOREIGN_BYTES * len(source):
        return False
    sample = _letters_of(source)
    return len(_HIGH.findall(sample)) > FOREIGN_SHARE * len(_LETTERS.findall(sample))


def _written_in(source: bytes) -> tuple[str, ...]:
    """The encodings of the language that a page with letters beyond ASCII says it is in, if
    Windows-1252 is none of them."""
    said = _LANG.search(source[:DECLARATION_BYTES])
    if said is None or source.isascii():
        return ()
    return _WRITTEN_IN.get(said.group(1).decode("ascii").lower(), ())


def _detect(source: bytes, fallback: str) -> tuple[str, tuple[str, ...]]:
    """Detection on a sample. The fewest faults win against ``fallback``, else Windows-1252."""
    codec = _guess(_letters_of(source))
    if codec:
        text = source.decode(codec, "replace")
        if text.count("\ufffd") <= max(WRONG_SHARE * len(text), fallback.count("\ufffd")):
            return text, (f"encoding guessed: {codec}",)
    return source.decode("cp1252", "replace"), ("encoding guessed: cp1252",)


def _guess(sample: bytes) -> str | None:
    """What Firefox would take it for, if its detector is installed (``page-cleaner[detect]``); else
    what bs4 finds with the detector it has. Asked where the bytes are no UTF-8."""
    try:
        from chardetng_py import EncodingDetector  # noqa: PLC0415 - an extra
    except ImportError:
        from bs4.dammit import EncodingDetector as Dammit  # noqa: PLC0415 - slow to import

        # Without any detector bs4 would try UTF-8 before Windows-1252.
        found = map(python_codec, Dammit(sample).encodings)
        return next((codec for codec in found if codec and codec != "utf-8"), None)
    detector = EncodingDetector()
    detector.feed(sample, last=False)  # it may end within a character
    return python_codec(detector.guess(tld=None, allow_utf8=False))


_MARKUP = lazy_pattern(
    rb"<(?:script|style)\b.*?(?:</(?:script|style)>|\Z)|<[^<>]*>?", re.DOTALL | re.IGNORECASE
)


def _letters_of(source: bytes) -> bytes:
    """A sample without mark-up, which says nothing of the language; where it is cut short,
    not within a character."""
    sample = _MARKUP.sub(b" ", source[: _SAMPLE_BYTES * 4])
    if len(source) <= _SAMPLE_BYTES * 4 and len(sample) <= _SAMPLE_BYTES:
        return sample
    sample = sample[:_SAMPLE_BYTES]
    return sample[: sample.rfind(b" ") + 1] or sample
