"""Bytes of a web page to text: which encoding, and what to do where it lies."""

from __future__ import annotations

import codecs
import re

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

_GUESSED = (
    "cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp874 iso8859_2 iso8859_5 "
    "iso8859_6 iso8859_7 iso8859_8 iso8859_15 koi8_r koi8_u cp866 gb18030 big5 euc_jp cp932 "
    "iso2022_jp euc_kr utf_8"
).split()
"""What detection may answer: the encodings of browsers (WHATWG) less the rare ones, such as
Celtic ISO-8859-14. Code pages of DOS, which a detector knows too, are never a web page's."""

_LATIN = frozenset({"cp1250", "cp1252", "cp1254", "cp1257", "cp1258", "iso8859_2", "iso8859_15"})

_WRITTEN_IN = {
    **dict.fromkeys("cs hr hu pl ro sk sl".split(), ("cp1250", "iso8859_2")),
    **dict.fromkeys("az tr".split(), ("cp1254", "cp1254")),
    **dict.fromkeys("lt lv".split(), ("cp1257", "cp1257")),
    **dict.fromkeys(
        "af ca da de en es eu fi fr ga gl id is it nb nl nn no pt sq sv".split(),
        ("cp1252", "cp1252"),
    ),
}
"""Latin encodings by the language that a page says it is in, as browsers have them by their users'
(HTML, section 13.2.3.2): with bytes that are controls in ISO 8859, and without."""

_LANG = re.compile(rb"""<html\b[^>]{0,400}?\blang\s*=\s*["']?([a-z]{2})\b""", re.IGNORECASE)
_LETTERS = re.compile(rb"[A-Za-z\x80-\xff]")
_HIGH = re.compile(rb"[\x80-\xff]")
_C1 = re.compile(rb"[\x80-\x9f]")

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


def decode(source: bytes, charset: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The text of a page's bytes, and what had to be guessed.

    In this order: byte-order mark, the caller's ``charset``, the page's own
    declaration, UTF-8, detection, Windows-1252. A declared encoding that the bytes
    contradict is not believed.
    """
    for mark, codec in _MARKS:
        if source.startswith(mark):
            return source[len(mark) :].decode(codec, "replace"), ()
    if charset:
        known = python_codec(charset)
        if known:
            return _decode_as(source, known)
        warning = f"unknown charset {charset!r}: guessed instead"
        text, others = decode(source)
        return text, (warning, *others)
    declared = declared_codec(source)
    text, valid = _as_utf8(source)
    if declared in (None, "utf-8"):
        few = declared and text.count("\ufffd") <= WRONG_SHARE * len(text)
        if valid or (few and _has_utf8(text)):
            return text, () if valid else ("some bytes are not valid UTF-8",)
        return _detect(source, text)
    assert declared is not None
    if valid and not source.isascii():
        # Text of another encoding is hardly ever valid UTF-8 by chance.
        return text, (f"declared as {declared}, is UTF-8",)
    if declared == "cp1252":
        if _is_foreign(source):
            return _detect(source, source.decode(declared, "replace"))
        spoken = _by_language(source, declared)
        if spoken != declared and _HIGH.search(source):
            # What it shares with Windows-1252, such as á and ö, stands in the same places.
            text, _ = _decode_as(source, spoken)
            return text, (f"declared as {declared}, read as {spoken} for its language",)
    try:
        return source.decode(declared), ()
    except UnicodeDecodeError:
        decoded = source.decode(declared, "replace")
    if decoded.count("\ufffd") <= WRONG_SHARE * len(decoded):
        return decoded, (f"some bytes are not valid {declared}",)
    return _detect(source, decoded)


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


def _as_utf8(source: bytes) -> tuple[str, bool]:
    try:
        return source.decode("utf-8"), True
    except UnicodeDecodeError as error:
        # A page cut off in the middle of a character is still UTF-8.
        if error.start >= len(source) - 3:
            return source.decode("utf-8", "ignore"), True
        return source.decode("utf-8", "replace"), False


def _has_utf8(text: str) -> bool:
    """Whether some character beyond ASCII was read. Where all failed, nothing says UTF-8."""
    return any(character > "\x7f" and character != "\ufffd" for character in text)


def _is_foreign(source: bytes) -> bool:
    """Whether most of a page is in letters that no language of Windows-1252 has so many of."""
    if len(source.translate(None, _ASCII)) <= FOREIGN_BYTES * len(source):
        return False
    sample = _letters_of(source)
    return len(_HIGH.findall(sample)) > FOREIGN_SHARE * len(_LETTERS.findall(sample))


def _by_language(source: bytes, guess: str) -> str:
    """The encoding of a page that says its language, where only the language can tell."""
    said = _LANG.search(source[:DECLARATION_BYTES])
    written = _WRITTEN_IN.get(said.group(1).decode("ascii").lower()) if said else None
    if guess not in _LATIN or written is None:
        return guess
    return written[0] if _C1.search(source) else written[1]


def _detect(source: bytes, fallback: str) -> tuple[str, tuple[str, ...]]:
    """Detection on a sample, by charset-normalizer if it is installed."""
    try:
        from charset_normalizer import from_bytes  # noqa: PLC0415 - an extra, slow to import
    except ImportError:
        best = None
    else:
        matches = from_bytes(_letters_of(source), cp_isolation=_GUESSED)
        best = matches.best()
        if best is not None and best.encoding in _LATIN:
            # Any of these makes letters of the bytes: the language has to tell.
            best = max(
                (match for match in matches if match.encoding in _LATIN),
                key=lambda match: (round(match.coherence, 2), match.encoding == "cp1252"),
            )
    if best is not None:
        codec = python_codec(_by_language(source, best.encoding))
        if codec:
            text = source.decode(codec, "replace")
            if text.count("\ufffd") <= max(WRONG_SHARE * len(text), fallback.count("\ufffd")):
                return text, (f"encoding guessed: {codec}",)
    return source.decode("cp1252", "replace"), ("encoding guessed: cp1252",)


_MARKUP = re.compile(
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
