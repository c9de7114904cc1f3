"""Dumps of gold pages with features and labels: what training and scoring need of them."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from benchmarks.dumps import KINDS, Kind, dump
from benchmarks.gold import GoldPage, label_blocks, read_folder, tokens
from cleaner.learned.line_features import FEATURES, Facts, facts, flag
from cleaner.model import Block, Page
from cleaner.normalise.key import fold
from cleaner.readers.plain import read_text
from cleaner.rules import matcher_for
from cleaner.rules.context import Context

Floats = NDArray[np.float32]

STRIPPED = 0.35
"""Of the disguised pages this share loses blank lines and indentation, as
``get_text("\\n", strip=True)`` does,"""
HEADLESS = 0.15
"""and this share of the others their first line, the page's title."""


@dataclass(frozen=True, slots=True)
class TextPage:
    """One dump of one page."""

    gold: GoldPage
    kind: Kind
    page: Page
    facts: Facts
    rows: Floats
    """One row a block, one column a feature."""
    targets: Floats
    """Share of each block's words that are the gold's."""
    words: Floats
    """How many words each block has."""
    disguised: bool
    """A copy for training only: as if in another script, or without rules' words."""


def text_pages(
    folder: Path | str, kinds: Sequence[Kind] = KINDS, *, disguises: bool = False
) -> Iterator[TextPage]:
    """Every page of a folder as every kind of dump; with ``disguises`` also copies.

    Half of the page dumps again as if no rule knew a word of them, two thirds again in
    the disguise of another script: the model must do without either.
    """
    matcher = matcher_for(None)
    for gold in read_folder(folder):
        html = gold.html()
        for kind in kinds:
            page = read_text(dump(html, kind))
            context = Context.of(page, matcher)
            hits = {
                index: flag(rule.label for rule in rules) for index, rules in context.hits.items()
            }
            texts = [block.text for block in page.blocks]
            targets = np.array(label_blocks(texts, gold.text), dtype=np.float32)
            words = np.array([len(tokens(text)) for text in texts], dtype=np.float32)
            yield _measured(gold, kind, page, hits, targets, words, disguised=False)
            number = crc32(f"{gold.id}{kind}".encode())
            if disguises and kind != "extract" and number % 2 == 0:
                yield _measured(gold, kind, page, {}, targets, words, disguised=True)
            if disguises and kind != "extract" and number % 3:
                chance = random.Random(f"{gold.id}{kind}")
                other = disguise(page, chance)
                lost = len(page.blocks) - len(other.blocks)
                yield _measured(gold, kind, other, {}, targets[lost:], words[lost:], disguised=True)


def _measured(
    gold: GoldPage,
    kind: Kind,
    page: Page,
    hits: dict[int, int],
    targets: Floats,
    words: Floats,
    *,
    disguised: bool,
) -> TextPage:
    known = facts(page, hits)
    rows = np.array(known.columns, dtype=np.float32).T.reshape(-1, len(FEATURES))
    return TextPage(gold, kind, page, known, rows, targets, words, disguised)


def line_scores(
    kept: Sequence[bool], page: TextPage, gold: Counter[str]
) -> tuple[float, float, float]:
    """Word precision, recall and F1 of the kept blocks, as bags of words."""
    have: Counter[str] = Counter()
    for block, stays in zip(page.page.blocks, kept, strict=True):
        if stays:
            have.update(tokens(block.text))
    common = (have & gold).total()
    if not common:
        return 0.0, 0.0, 0.0
    precision, recall = common / have.total(), common / gold.total()
    return precision, recall, 2 * precision * recall / (precision + recall)


# Disguises ------------------------------------------------------------------

_PIECE = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|\s+")
_WIDE_MARKS = str.maketrans(".,!?:;()", "。，！？：；（）")
_ARABIC_MARKS = str.maketrans(",?;", "،؟；")


def disguise(page: Page, chance: random.Random) -> Page:
    """The page as if written in a script without capitals, spaces or ASCII marks.

    The model must not need what only Latin text has. Letters become others of the same
    number (Arabic, Devanagari, Thai) or as many as a translation would have (Chinese);
    equal words stay equal.
    """
    change = chance.choice((_chinese, _chinese, _thai, _arabic, _hindi))
    blocks: list[Block] = []
    for block in page.blocks:
        text = change(block.text)
        text = text if text.strip() else block.text
        blocks.append(block._replace(text=text, shown=text.strip(), key=fold(text)))
    luck = chance.random()
    if luck < STRIPPED:
        blocks = [block._replace(gap="\n", text=block.text.strip()) for block in blocks]
    elif luck < STRIPPED + HEADLESS and len(blocks) > 3:
        blocks = blocks[1:]
    return Page(tuple(blocks))


def _pieces(text: str, write: Callable[[str], str], marks: dict[int, int], space: str) -> str:
    parts = []
    for piece in _PIECE.findall(text):
        if piece.isspace():
            parts.append(space)
        else:
            parts.append(write(piece.lower()) if piece[0].isalpha() else piece.translate(marks))
    return "".join(parts)


def _chinese(text: str) -> str:
    def write(word: str) -> str:
        seed = sum(map(ord, word)) * 31
        count = max(1, round(len(word) / 2.5))
        return "".join(chr(0x4E00 + (seed + place * 977) % 5000) for place in range(count))

    return _pieces(text, write, _WIDE_MARKS, "")


def _thai(text: str) -> str:
    def write(word: str) -> str:
        seed = sum(map(ord, word)) * 7
        return "".join(chr(0x0E01 + (seed + place * 13) % 46) for place in range(len(word)))

    return _pieces(text, write, dict.fromkeys(map(ord, ".,!;"), ord(" ")), "")


def _letterwise(first: int) -> dict[int, int]:
    return {ord("a") + place: first + place for place in range(26)}


def _arabic(text: str) -> str:
    return text.lower().translate(_ARABIC_MARKS).translate(_letterwise(0x0621))


def _hindi(text: str) -> str:
    return re.sub(r"\.(?=\s|$)", "।", text.lower()).translate(_letterwise(0x0915))
