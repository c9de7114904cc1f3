"""Main content of one page's dump in the frame of another's, as ``transplant`` has it of trees.

What stands around a listing is learned from some eighty listings; in other pages' frames
each of them shows what of it is its own.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import TypeAlias

import numpy as np

from benchmarks.dumps import Kind
from benchmarks.text_copies import UNKNOWN, join, pick
from benchmarks.text_pages import TextPage

Frames: TypeAlias = Mapping[tuple[int, Kind], Sequence[TextPage]]

TRANSPLANTS = {
    "article": 1, "documentation": 2, "service": 2, "forum": 3,
    "listing": 3, "product": 3, "collection": 3,
}  # fmt: skip
"""Frames that a page's content is put in: the more, the fewer pages of its type."""
SPAN_SHARE = 0.9
"""Share of the content that the span to move holds,"""
MUCH_SHORTER = 0.7
"""where that is so much shorter than from the first line of content to the last."""
LEAST_FRAME = 5
"""Lines that a frame has."""
ARTICLES_SKIPPED = 0.5
"""Share of articles passed over as frames of what is no article."""
TRIES = 5


def frames_of(pages: Sequence[TextPage]) -> Frames:
    """The pages by fold and kind of dump: a page of one fold must not teach what is tested
    on another."""
    frames: dict[tuple[int, Kind], list[TextPage]] = {}
    for page in pages:
        if len(page.page.blocks) > LEAST_FRAME:
            frames.setdefault((page.fold, page.kind), []).append(page)
    return frames


def transplants_of(page: TextPage, frames: Frames, chance: random.Random) -> Iterator[TextPage]:
    """The page's content in other sites' frames; some without the words of rules."""
    hosts = frames.get((page.fold, page.kind), ())
    for _ in range(TRANSPLANTS.get(page.gold.kind, 0) if hosts else 0):
        for _ in range(TRIES):
            host = chance.choice(hosts)
            if host.gold.domain == page.gold.domain:
                continue
            is_article = host.gold.kind == "article" and page.gold.kind != "article"
            if is_article and chance.random() < ARTICLES_SKIPPED:
                continue
            mixed = transplanted(host, page)
            if mixed is not None:
                yield replace(mixed, hits={}) if chance.random() < UNKNOWN else mixed
                break


def transplanted(host: TextPage, guest: TextPage) -> TextPage | None:
    """The guest's content, with all that stands in it, in the place of the host's, under the
    guest's first line; what else is content on the host goes. ``None`` where either has no
    content, or the host no frame."""
    own, theirs = span_of(host), span_of(guest)
    count = len(host.page.blocks)
    if own is None or theirs is None or own[0] + count - own[1] < LEAST_FRAME:
        return None
    junk = np.flatnonzero(host.targets < 0.5).tolist()
    parts = [
        pick(guest, range(min(1, theirs[0]))),
        pick(host, [line for line in junk if 0 < line < own[0]]),
        pick(guest, range(*theirs)),
        pick(host, [line for line in junk if line >= own[1]]),
    ]
    framed = (0, 1, 3)
    for number in framed:
        parts[number] = replace(parts[number], targets=np.zeros_like(parts[number].targets))
    return join(guest, parts)


def span_of(page: TextPage) -> tuple[int, int] | None:
    """The lines that hold the content: all from its first to its last, or nearly all of it
    where that is much shorter. Linear."""
    lines = np.flatnonzero(page.targets > 0.5).tolist()
    if not lines:
        return None
    best = (lines[0], lines[-1] + 1)
    whole = best[1] - best[0]
    held = list(accumulate((float(page.words[line]) for line in lines), initial=0.0))
    end = 0
    for start, first in enumerate(lines):
        while end < len(lines) and held[end + 1] - held[start] < SPAN_SHARE * held[-1]:
            end += 1
        if end == len(lines):
            break
        length = lines[end] + 1 - first
        if length < MUCH_SHORTER * whole and length < best[1] - best[0]:
            best = (first, lines[end] + 1)
    return best
