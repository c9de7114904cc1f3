"""Pages with gold text: reading them, measuring against them, labelling blocks by them.

The layout is that of WCXB (Foley 2026): ``html/ID.html.gz`` beside
``ground-truth/ID.json``. Nothing here goes into the shipped package.
"""

from __future__ import annotations

import gzip
import hashlib
import itertools
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
TOKEN = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")
"""A word: a run of letters, digits and underscores; in scripts that write no spaces
(Thai, Lao, Burmese, Khmer, kana, Han) each character."""

FOLDS = 5
SEED = 3

PAGE_KINDS = {"category": "collection"}
"""WCXB's own name of a page type -> ours, where they differ."""

KIND_ORDER = (
    "article",
    "documentation",
    "service",
    "forum",
    "listing",
    "product",
    "collection",
)


@dataclass(frozen=True, slots=True)
class GoldPage:
    """A page and what a reader says is its main content."""

    id: str
    url: str
    kind: str
    """Page type: article, forum, product ...; empty where the folder does not say."""
    language: str
    """ISO 639 code where the folder says it, else empty."""
    text: str
    """The main content; may be empty."""
    title: str
    with_: tuple[str, ...]
    """Segments that must appear in the result."""
    without: tuple[str, ...]
    """Segments that must not."""
    path: Path

    @property
    def domain(self) -> str:
        """Registered domain, ``example.co.uk``: pages of one site fall into one fold."""
        return registered_domain(self.url) or self.id

    def html(self) -> bytes:
        """The page's bytes as they were scraped."""
        return gzip.decompress(self.path.read_bytes())


@dataclass(frozen=True, slots=True)
class Score:
    """Word-level agreement of a page's result with its gold, each 0 to 1."""

    precision: float
    recall: float
    f1: float


def read_folder(folder: Path | str) -> list[GoldPage]:
    """All pages of a folder in WCXB's layout, by id."""
    folder = Path(folder)
    pages = []
    for path in sorted((folder / "ground-truth").glob("*.json")):
        record: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        gold = record["ground_truth"]
        kind = ((record.get("_internal") or {}).get("page_type") or {}).get("primary") or ""
        pages.append(
            GoldPage(
                id=path.stem,
                url=record.get("url") or "",
                kind=PAGE_KINDS.get(kind, kind),
                language=record.get("language") or gold.get("language") or "",
                text=gold.get("main_content") or "",
                title=gold.get("title") or "",
                with_=tuple(gold.get("with") or ()),
                without=tuple(gold.get("without") or ()),
                path=folder / "html" / f"{path.stem}.html.gz",
            )
        )
    return pages


@cache
def _extractor() -> Any:
    import tldextract

    return tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)  # the packaged list


def registered_domain(url: str) -> str:
    """``https://news.example.co.uk/a`` -> ``example.co.uk``; the host where there is none."""
    parts = _extractor()(url)
    return str(parts.top_domain_under_public_suffix or parts.domain).lower()


def fold_of(page: GoldPage, folds: int = FOLDS, seed: int = SEED) -> int:
    """The fold a page is tested in: a hash of its registered domain, the same anywhere."""
    digest = hashlib.sha256(f"{seed}:{page.domain}".encode()).digest()
    return int.from_bytes(digest[:8], "big") % folds


def grouped_folds(
    pages: Sequence[GoldPage], folds: int = FOLDS, seed: int = SEED
) -> Iterator[tuple[list[int], list[int]]]:
    """(train, test) indices into ``pages``, no registered domain on both sides."""
    numbers = [fold_of(page, folds, seed) for page in pages]
    for fold in range(folds):
        yield (
            [index for index, number in enumerate(numbers) if number != fold],
            [index for index, number in enumerate(numbers) if number == fold],
        )


def tokens(text: str) -> list[str]:
    """Words, case folded.

    >>> tokens("It’s 3.5 km; 今天")
    ['it', 's', '3', '5', 'km', '今', '天']
    """
    return TOKEN.findall(text.casefold())


def score_tokens(result: Iterable[str], gold: Iterable[str]) -> Score:
    """Bags of words against each other. Both empty: 1; one empty: 0."""
    have, want = Counter(result), Counter(gold)
    size, wanted = have.total(), want.total()
    if not size and not wanted:
        return Score(1.0, 1.0, 1.0)
    if not size or not wanted:
        return Score(0.0, 0.0, 0.0)
    common = (have & want).total()
    precision, recall = common / size, common / wanted
    f1 = 2 * precision * recall / (precision + recall) if common else 0.0
    return Score(precision, recall, f1)


def score(result: str, gold: str) -> Score:
    """Word-level precision, recall and F1 of one page's text."""
    return score_tokens(tokens(result), tokens(gold))


def mean_score(scores: Sequence[Score]) -> Score:
    """Mean over pages, each page weighing the same (F1 is the mean of F1s)."""
    count = len(scores) or 1
    return Score(
        sum(item.precision for item in scores) / count,
        sum(item.recall for item in scores) / count,
        sum(item.f1 for item in scores) / count,
    )


_WHOLE_RUN = 4
"""Matched words in a row that are no accident, in a block that has as many."""
_SPREAD = 3
"""A block's matches may lie over this many times its own length in the gold; wider
ones are stop words that the alignment picked up here and there."""


def label_blocks(blocks: Sequence[str], gold: str) -> list[float]:
    """For each block of a page, the share of its words that are the gold's: 0 to 1.

    Page and gold are aligned by their longest common subsequence; matches that lie
    scattered over the gold are dropped; then blocks that stand in another order than
    in the gold are found by the runs of words that are still unmatched.
    """
    from rapidfuzz.distance import LCSseq

    numbers: dict[str, int] = {}
    wanted = [numbers.setdefault(word, len(numbers)) for word in tokens(gold)]
    owners: list[int] = []
    words: list[int] = []
    sizes = [0] * len(blocks)
    positions: list[int] = []
    rows: list[list[int]] = []
    for index, block in enumerate(blocks):
        row = [numbers.get(word, -1) for word in tokens(block)]
        rows.append(row)
        sizes[index] = len(row)
        for place, word in enumerate(row):
            if word >= 0:
                owners.append(index)
                words.append(word)
                positions.append(place)
    matched: list[list[tuple[int, int]]] = [[] for _ in blocks]
    for operation in LCSseq.opcodes(words, wanted):
        if operation.tag != "equal":
            continue
        for offset in range(operation.src_end - operation.src_start):
            source = operation.src_start + offset
            matched[owners[source]].append((positions[source], operation.dest_start + offset))
    used = bytearray(len(wanted))
    targets = [0.0] * len(blocks)
    for index, pairs in enumerate(matched):
        count = _connected(pairs, sizes[index])
        if not count:
            continue
        targets[index] = count / sizes[index]
        for _, place in pairs:
            used[place] = 1
    _match_moved(rows, wanted, used, targets)
    return targets


def _connected(pairs: Sequence[tuple[int, int]], size: int) -> int:
    """How many of a block's matches to believe: all, or none where they lie scattered."""
    if not pairs:
        return 0
    span = pairs[-1][1] - pairs[0][1] + 1
    longest = run = 1
    for (place, there), (next_place, next_there) in itertools.pairwise(pairs):
        run = run + 1 if next_place - place == 1 and next_there - there == 1 else 1
        longest = max(longest, run)
    if longest < min(_WHOLE_RUN, size):
        return 0
    if span > _SPREAD * size + _WHOLE_RUN and longest * 2 < len(pairs):
        return 0
    if size > _WHOLE_RUN and len(pairs) * 4 < size:
        return 0
    return len(pairs)


def _match_moved(
    rows: Sequence[list[int]], wanted: Sequence[int], used: bytearray, targets: list[float]
) -> None:
    """Give blocks without a match the runs of gold words that nobody has taken."""
    free: dict[tuple[int, ...], list[int]] = {}
    for start in range(len(wanted) - _WHOLE_RUN + 1):
        if not any(used[start : start + _WHOLE_RUN]):
            free.setdefault(tuple(wanted[start : start + _WHOLE_RUN]), []).append(start)
    if not free:
        return
    for index, row in enumerate(rows):
        if targets[index] or len(row) < _WHOLE_RUN:
            continue
        covered = bytearray(len(row))
        taken: list[int] = []
        for place in range(len(row) - _WHOLE_RUN + 1):
            for start in free.get(tuple(row[place : place + _WHOLE_RUN]), ()):
                if not all(used[start : start + _WHOLE_RUN]):
                    covered[place : place + _WHOLE_RUN] = b"\1" * _WHOLE_RUN
                    taken.append(start)
                    break
        count = sum(covered)
        if count * 2 < len(row):
            continue
        targets[index] = count / len(row)
        for start in taken:
            used[start : start + _WHOLE_RUN] = b"\1" * _WHOLE_RUN
