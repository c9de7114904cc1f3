"""Dumps of gold pages with labels: what training and scoring of the text model need of them."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from multiprocessing import Pool
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.dumps import TRAINED, Kind, dump
from benchmarks.gold import GoldPage, fold_of, label_blocks, tokens
from cleaner import Cleaner
from cleaner.learned.columns import Column
from cleaner.learned.line_features import Facts, facts, flag
from cleaner.model import Page
from cleaner.readers.plain import read_text
from cleaner.rules import matcher_for
from cleaner.rules.context import Context

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class TextPage:
    """One dump of one page."""

    gold: GoldPage
    kind: Kind
    page: Page
    hits: Mapping[int, int]
    """Flags of the blocks that have the words of rules."""
    targets: Floats
    """Share of each block's words that are the gold's."""
    words: Floats
    """How many words each block has."""

    @property
    def fold(self) -> int:
        """The fold it is tested in."""
        return fold_of(self.gold)

    def facts(self) -> Facts:
        """What the page looks like."""
        return facts(self.page, self.hits)


def rows_of(columns: Sequence[Column]) -> Floats:
    """One row a block, one column a feature."""
    return np.array(columns, dtype=np.float32).T.reshape(-1, len(columns))


def text_pages(golds: Sequence[GoldPage], kinds: Sequence[Kind] = TRAINED) -> Iterator[TextPage]:
    """Every page as every kind of dump, in order. Uses all cores."""
    with Pool() as pool:
        for pages in pool.imap(partial(_dumps, kinds=tuple(kinds)), golds, chunksize=8):
            yield from pages


def _dumps(gold: GoldPage, kinds: Sequence[Kind]) -> list[TextPage]:
    html = gold.html()
    pages = []
    for kind in kinds:
        page = read_text(dump(html, kind))
        found = Context.of(page, matcher_for(None)).hits
        hits = {index: flag(rule.label for rule in rules) for index, rules in found.items()}
        texts = [block.text for block in page.blocks]
        targets = np.array(label_blocks(texts, gold.text), dtype=np.float32)
        words = np.array([len(tokens(text)) for text in texts], dtype=np.float32)
        pages.append(TextPage(gold, kind, page, hits, targets, words))
    return pages


# Pages without gold ---------------------------------------------------------

_SPACE = re.compile(r"\s+")


def taught_pages(folder: Path) -> list[GoldPage]:
    """Pages of ``evaldata.json`` whose gold is what the HTML labeller made of them.

    Only those where it has every segment that must appear and none that must not: the
    tree is a good teacher where people's segments agree with it. Uses all cores.
    """
    records = json.loads((folder / "evaldata.json").read_text(encoding="utf-8"))
    with Pool() as pool:
        pages = pool.map(partial(_taught, folder), sorted(records.items()), chunksize=8)
    return [page for page in pages if page is not None]


def _taught(folder: Path, item: tuple[str, Mapping[str, object]]) -> GoldPage | None:
    url, record = item
    path = folder / "html" / str(record["file"])
    text = _teacher().html(gzip.decompress(path.read_bytes())).text
    flat = _SPACE.sub(" ", text)
    with_, without = (_segments(record[name]) for name in ("with", "without"))
    if not all(part in flat for part in with_) or any(part in flat for part in without):
        return None
    return GoldPage(path.name, url, "article", "", text, "", with_, without, path)


def _segments(found: object) -> tuple[str, ...]:
    return tuple(_SPACE.sub(" ", str(part)) for part in found) if isinstance(found, list) else ()


@cache
def _teacher() -> Cleaner:
    # WCXB's gold leaves the title out, so the taught pages do.
    return Cleaner(preset="balanced", keep_title=False)


def digest(folder: Path) -> str:
    """SHA-256 over the files of a folder and of its folders, in order of their names."""
    total = hashlib.sha256()
    for path in sorted([*folder.glob("*.json"), *folder.glob("*/*")]):
        total.update(path.name.encode() + hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


# Scores ---------------------------------------------------------------------


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
