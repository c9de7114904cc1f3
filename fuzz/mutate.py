"""Broken copies of the seeds, the same ones on every machine.

libFuzzer begins in the order in which a folder gives its files, so that the same seed hunts
elsewhere on each machine: good for a hunt, not for a check.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

LONGEST = 4096
"""Bytes of an input."""
MOST_CHANGES = 6

PIECES = tuple(
    piece.encode("utf-8", "surrogatepass")
    for piece in (
        "\0", "\x01", "\x0c", "\x1c", "\r", "\n\n", "\t", "\u2028", "\ufeff", "\ufffe",
        "\ud800", "\x85", "\xa0", "\u202e", "é", "Ã©", "港", "<", "</", ">", "<!--", "-->",
        "<p>", "</p>", "<br>", "<main>", "<my-bar>", "<head>", "</head>", "<body>", "</body>",
        "</html>", "<title>", "<pre>", "<script>", "</script>", "<table><tr><td>", "<li>",
        "<svg>", "&#0;", "&#x1c;", "&amp", "&#55296;", '<meta charset="utf-16">',
        "<meta charset=koi8-r>", '<a href="#b">', "](c)", "```", "| d |", "- ", "3 comments",
        "Share", "Advertisement", '{"text": "e"}', ",", '"', "\\u0000", "\x1f\x8b", "WARC/1.0",
    )
)  # fmt: skip
"""What readers treat in ways of their own."""


def inputs(seeds: Sequence[bytes], count: int) -> Iterator[bytes]:
    """``count`` inputs; the one of a number depends on the number and the seeds alone."""
    for number in range(count):
        yield broken(seeds, random.Random(number))


def broken(seeds: Sequence[bytes], chance: random.Random) -> bytes:
    """A seed with one to ``MOST_CHANGES`` changes, cut at ``LONGEST``."""
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.randint(1, MOST_CHANGES)):
        start = chance.randrange(len(data) + 1)
        if chance.random() < 0.5:
            start = data.find(b">", start) + 1 or start
        end = min(start + chance.choice((1, 1, 2, 4, 16, 64, 256)), len(data))
        change = chance.randrange(6)
        if change == 0:
            del data[start:end]
        elif change == 1:
            data[start:start] = b"".join(chance.choices(PIECES, k=chance.randint(1, 3)))
        elif change == 2:
            data[start:end] = bytes(chance.randrange(256) for _ in range(min(end - start, 4)))
        elif change == 3:
            data[start:start] = data[start:end] * chance.choice((1, 2, 9))
        elif change == 4:
            other = chance.choice(seeds)
            begin = chance.randrange(len(other) + 1)
            data[start:end] = other[begin : begin + chance.choice((4, 40, 400))]
        else:
            del data[start:]
    return bytes(data[:LONGEST])
