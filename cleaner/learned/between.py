"""What stands inside an article: short lines in its midst, the numbers of its sections, the
answers to its questions, and who wrote a post that it shows.

The text labeller judges by a line's length and neighbours, and so takes headings, short answers,
entries of lists and figures for what they also are elsewhere on a page. Between two lines of an
article a few others are seldom anything but the article's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cleaner.shape import QUESTIONS

MOST_BETWEEN = 20
"""A longer gap may be a list of other articles."""
LEAST_SHARE = 0.3
"""Of the cut a line must reach so much; where none in a gap does less, the gap closes."""
SURE_SHARE = 0.9
"""An article surely reaches from the first to the last line that is as probable as this share of
what the page's most probable one is. With weights that have not seen the page, of WCXB's dumps
92.9 and 93.6 % of the content words are kept (``get_text``, ``wet``), 92.7 and 93.3 % without, and
word-F1 is .0007 better; outside this stretch it would be .003 worse on DAnIEL's news, where gaps
are in lists of other articles."""

_COUNT = re.compile(r"\(?(\d{1,2})[.)、．]?")
"""The number of a section, alone on its line."""
FIRST_COUNTS = 2
"""Sections count from one; what stands above the first one's number may be another's."""

_SIGNED = re.compile(r"(?:[—–-] ?)?\S.{0,60} \(@\w{1,30}\)(?: .{0,30}\b(?:19|20)\d\d)?")
"""Below the text of an embedded post: its writer's name, account and, mostly, the date. A key has
lost the dash in front."""
_POST_LINK = re.compile(r"(?:https?://)?(?:pic\.twitter\.com|t\.co)/\w{1,30}")
"""A post's pictures and links, as the service shortens them in the code by which any site embeds
a post; they stand between its text and its writer."""
_SIGNED_ABOVE = 3
"""Lines above the writer's: so many less one may be links."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DATE_LETTERS = 30
"""A date on a line of its own has no more."""

LEAST_QUESTIONS = 3
NEXT_WITHIN = 4
"""A question and its answer are so many lines at the most."""
ASKED_SHARE = 0.34
"""Of questions and their answers at least this share stays, or nothing is filled in."""


def fill_between(
    hits: Sequence[float],
    repeats: Sequence[float],
    likely: Sequence[float],
    cut: float,
    kept: list[bool],
) -> None:
    """Lines stay that are few, said once and of no rule's words, between two that stay and where
    the article surely is. Linear.

    ``hits``: whether a line has the words of a rule; ``repeats``: how often it stands on the page.
    """
    least, sure = cut * LEAST_SHARE, SURE_SHARE * max(likely, default=0.0)
    core = [at for at, stays in enumerate(kept) if stays and likely[at] >= sure]
    if not core:
        return
    above = core[0]
    for at in range(core[0] + 1, core[-1] + 1):
        if not kept[at]:
            continue
        gap = range(above + 1, at)
        above = at
        if len(gap) <= MOST_BETWEEN and all(
            not hits[near] and repeats[near] == 1 and likely[near] >= least for near in gap
        ):
            for near in gap:
                kept[near] = True


def keep_counts(keys: Sequence[str], prose: Sequence[float], kept: list[bool]) -> None:
    """The numbers of an article's sections stay: they count up, each between two lines that stay,
    one of them prose. A single one may count comments. Linear.

    ``prose``: 0 where a line is no sentence."""
    above, last = -1, 0
    for at in range(1, len(keys) - 1):
        if not (kept[at - 1] and kept[at + 1] and (prose[at - 1] or prose[at + 1])):
            continue
        found = _COUNT.fullmatch(keys[at])
        if found is None:
            continue
        number = int(found[1])
        if above >= 0 and number == last + 1:
            kept[above] = kept[at] = True
        elif number > FIRST_COUNTS:
            continue
        above, last = at, number


def keep_signed(keys: Sequence[str], kept: list[bool]) -> None:
    """Who wrote a post, and when, stays below what it says; and so do its links. Linear."""
    for at in range(1, len(keys)):
        if "(@" not in keys[at] or _SIGNED.fullmatch(keys[at]) is None:
            continue
        said = at - 1
        while said > 0 and at - said < _SIGNED_ABOVE and _POST_LINK.fullmatch(keys[said]):
            said -= 1
        if kept[said]:
            kept[said : at + 1] = [True] * (at + 1 - said)
            dated = keys[at + 1] if at + 1 < len(keys) else ""
            if len(dated) <= _DATE_LETTERS and _YEAR.search(dated):
                kept[at + 1] = True


def keep_answers(
    keys: Sequence[str], hits: Sequence[float], repeats: Sequence[float], kept: list[bool]
) -> None:
    """Questions stay with their answers, however short, where a third of them does: in an
    interview, and in what readers ask. Linear."""
    asked: list[int] = []
    for at, key in enumerate(keys):
        if key[-1:] not in QUESTIONS or not key or hits[at] or repeats[at] > 1:
            continue
        if asked and not _answers(hits, asked[-1], at):
            _keep(asked, hits, kept)
            asked = []
        asked.append(at)
    _keep(asked, hits, kept)


def _answers(hits: Sequence[float], above: int, below: int) -> bool:
    """Whether an answer stands between two questions, and nothing of a rule's words."""
    return 2 <= below - above <= NEXT_WITHIN and not any(hits[above:below])


def _keep(asked: Sequence[int], hits: Sequence[float], kept: list[bool]) -> None:
    if len(asked) < LEAST_QUESTIONS:
        return
    lines = range(asked[0], min(asked[-1] + 2, len(kept)))
    if sum(kept[lines.start : lines.stop]) >= ASKED_SHARE * len(lines):
        for at in lines:
            if not hits[at]:
                kept[at] = True
