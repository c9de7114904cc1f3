"""How often the encoding of bytes that say none is told right, beside other detectors.

    python -m benchmarks.encodings

The texts are the corpus's (``corpus/LANGUAGE``), in the encodings that their languages had on the
web before UTF-8, cut to 300, 1,500 and 6,000 bytes. Right is what gives the text back. The last
line is how near any of them comes to UTF-8: characters of several bytes to each byte that is none.
"""

from __future__ import annotations

import importlib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from cleaner.readers.encoding import decode_text, python_codec

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
ENCODINGS = {
    "cp1252": "de fr es it pt nl sv da nb fi ca is id sq",
    "cp1250": "pl cs sk hu sl hr",
    "iso8859_2": "pl cs sk hu sl hr ro",
    "cp1251": "ru uk bg mk sr",
    "koi8_r": "ru",
    "cp866": "ru",
    "iso8859_5": "ru",
    "koi8_u": "uk",
    "cp1253": "el",
    "iso8859_7": "el",
    "cp1254": "tr az",
    "cp1255": "he",
    "iso8859_8": "he",
    "cp1256": "ar fa ur",
    "iso8859_6": "ar",
    "cp1257": "lt lv et",
    "cp1258": "vi",
    "cp874": "th",
    "gb18030": "zh",
    "big5": "zh",
    "euc_jp": "ja",
    "cp932": "ja",
    "iso2022_jp": "ja",
    "euc_kr": "ko",
}
LENGTHS = (300, 1500, 6000)
TEXTS = 4
LEAST = 3
"""Bytes beyond ASCII that a case must have: fewer say nothing."""


class Case(NamedTuple):
    """Bytes, and the text they are."""

    source: bytes
    codec: str
    text: str


def cases() -> Iterator[Case]:
    """The corpus's texts in older encodings, those that are no valid UTF-8 by chance."""
    for codec, languages in ENCODINGS.items():
        for language in languages.split():
            paths = sorted((CORPUS / language).glob("*/*.txt"))[:TEXTS]
            for path in paths:
                whole = path.read_text("utf-8").encode(codec, "ignore")
                for length in LENGTHS:
                    source = whole[:length]
                    if sum(byte > 0x7F for byte in source) >= LEAST and near_utf8(source) >= 0:
                        yield Case(source, codec, source.decode(codec, "replace"))


def near_utf8(source: bytes) -> float:
    """Characters of several bytes to each byte that is none; -1 of valid UTF-8."""
    text = source.decode("utf-8", "replace")
    faults = text.count("\ufffd")
    return (len(text) - len(text.encode("ascii", "ignore")) - faults) / faults if faults else -1


def is_right(text: str, expected: str) -> bool:
    """Whether all but a few characters are the same: encodings differ in some signs."""
    same = sum(one == other for one, other in zip(text, expected, strict=False))
    return same >= 0.995 * max(len(text), len(expected))


def _ours(source: bytes) -> str:
    return decode_text(source)[0]


def _peer(name: str) -> Callable[[bytes], str]:
    module: Any = importlib.import_module(name)

    def read(source: bytes) -> str:
        if name == "charset_normalizer":
            best = module.from_bytes(source).best()
            codec = best.encoding if best else None
        else:
            codec = module.detect(source)["encoding"]
        return source.decode(python_codec(codec or "") or "cp1252", "replace")

    return read


def main() -> None:
    """Print a table."""
    every = list(cases())
    readers: dict[str, Callable[[bytes], str]] = {"cleaner": _ours}
    for name in ("charset_normalizer", "cchardet", "chardet"):
        try:
            readers[name] = _peer(name)
        except ImportError:
            print(f"({name} is not installed)")
    print("| told by | right | of | most often wrong |\n|---|---:|---:|---|")
    for name, read in readers.items():
        wrong = Counter(case.codec for case in every if not is_right(read(case.source), case.text))
        most = ", ".join(f"{codec} {count}" for codec, count in wrong.most_common(3))
        print(f"| {name} | {len(every) - wrong.total()} | {len(every)} | {most} |")
    print(f"\nnearest to UTF-8: {max(near_utf8(case.source) for case in every):.2f}")


if __name__ == "__main__":
    main()
