"""The learned labeller of HTML blocks: how likely each is main content, and where to cut."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from cleaner.config import Preset
from cleaner.learned.code import EVERYTHING, code_cut, with_gaps_filled
from cleaner.learned.comment_section import below_comments
from cleaner.learned.copies import copies_of
from cleaner.learned.elements import as_elements_say
from cleaner.learned.expected import SHIFTS, SHIFTS_WITHOUT_HTML5, expected_cut
from cleaner.learned.feature_names import FEATURES
from cleaner.learned.features import features
from cleaner.learned.forest import Forest, shipped_forest
from cleaner.learned.page_title import headline_unit
from cleaner.learned.standfirst import standfirst_unit
from cleaner.learned.trees import Stop
from cleaner.model import Block, Page, Verdict
from cleaner.readers import tags
from cleaner.readers.html import tree_of
from cleaner.readers.tree import Tree
from cleaner.rules import COPY_HTML, LEARNED_HTML, OUTSIDE_HTML
from cleaner.rules.context import Context
from cleaner.shape import words

WEIGHTS = "html.forest.gz"

CAREFUL_CUT = 0.03
"""``careful``: only what is next to certainly not content goes (DESIGN, section 5)."""

AGGRESSIVE_CUT = 0.6

FRAGMENT_CUT = 0.2
"""Of what has no page's head, such as an item of a feed or an element of a page, no more is
doubted: what the labeller doubts on a page is teasers and lists, which a part of one mostly has
none of. Of 803 elements cut out of WCXB's pages, trained on as they were, 138 lost a tenth of their
content without it and 36 lose that much with it."""
LEAST_JUNK, WHOLE_CUT = 0.1, 0.15
"""So it is where no block is less likely than that: no page is without a menu or a footer."""
MOST_JUNK = 0.01
"""Or hardly any is: less than this share of the words, such as a line that leads back to the
contents. Of WCXB's pages, trained on as they were, 15 are like that: their F1 rises from .937 to
.948, and one loses more than half a hundredth. Where more is less likely, it is not so."""

STOPS = (
    Stop(40, low=-2.0, below=(7.6, 6.1)),
    Stop(100, low=-2.4, below=(2.1, 2.3), high=2.0, above=(0.0, 1.5)),
)
"""Where a row's sum can be told before all 360 trees are added up: of WCXB's rows four in ten after
40 trees, two in ten after 100. Least squares over cross-validated sums (``benchmarks.stops``, which
says what it costs in F1: nothing). They belong to how ``benchmarks.train`` trains."""

OUTSIDE = "it stands in a footer, navigation, aside, button or comments beside the content"
COPY = "it stands above word for word, with all that is around it"
REASON = "by its place, links and neighbours it is not the page's main content"


@cache
def shipped() -> Forest:
    """The weights that come with the package."""
    return shipped_forest(WEIGHTS, FEATURES)


def probabilities(page: Page, forest: Forest | None = None) -> list[float]:
    """For each block of an HTML page, how likely it is main content: 0 to 1."""
    rows = features(tree_of(page), page.title or "")
    return (forest or shipped()).probabilities(rows, STOPS)


def sizes(page: Page) -> list[int]:
    """Words of each block."""
    return [words(block.text) for block in page.blocks]


def title_block(page: Page) -> int:
    """Index of the block that is the page's headline; -1 where none is."""
    return headline_unit(tree_of(page), page.title or "")


def page_cut(tree: Tree, likely: Sequence[float], counts: Sequence[float]) -> float:
    """The probability at which to cut a page. ``counts``: words of each block."""
    cut = expected_cut(likely, counts, SHIFTS if has_html5(tree) else SHIFTS_WITHOUT_HTML5)
    if tree.fragment:
        cut = min(cut, FRAGMENT_CUT)
    if cut <= WHOLE_CUT:
        return cut
    return WHOLE_CUT if _is_whole(likely, counts) else cut


def _is_whole(likely: Sequence[float], counts: Sequence[float]) -> bool:
    """Whether hardly any of a page's words stand in blocks that are hardly content."""
    junk = [count for p, count in zip(likely, counts, strict=True) if p < LEAST_JUNK]
    return not junk or sum(junk) < MOST_JUNK * sum(counts)


def has_html5(tree: Tree) -> bool:
    """Whether any element of a page is one of those that HTML5 brought to say what is what."""
    return any(map(tags.SEMANTIC.__contains__, tree.tag))


def with_code_and_headings(blocks: Sequence[Block], kept: Sequence[bool]) -> list[bool]:
    """What is kept, the code next to it and to that, and the headings between: what code and
    what headings look like differs from site to site, so they are doubted more than the text
    that they belong to."""
    stay = list(kept)
    doubted = []
    for index, block in enumerate(blocks):
        if not kept[index] and block.kind in ("pre", "heading"):
            beside = kept[max(0, index - 1) : index + 2]
            stay[index] = any(beside) if block.kind == "pre" else sum(beside) == 2
            if block.kind == "pre" and not stay[index]:
                doubted.append(index)
    for index in doubted:  # what is beside it is code if it stays
        stay[index] = index > 0 and stay[index - 1] and blocks[index - 1].kind == "pre"
    for index in reversed(doubted):
        if not stay[index] and index + 1 < len(stay):
            stay[index] = stay[index + 1] and blocks[index + 1].kind == "pre"
    return stay


class Weighed(NamedTuple):
    """What the labeller would do with each block of a page."""

    kept: list[bool]
    outside: list[int]
    """What the weights would keep, and what the page's elements say is not its content."""
    copies: list[int]


def weigh(
    page: Page,
    preset: Preset = "balanced",
    keep_title: bool = True,
    likely: Sequence[float] | None = None,
    keep_comments: bool = False,
    title: int | None = None,
) -> Weighed:
    """Which blocks the labeller alone would keep. ``likely``: the blocks' probabilities; else
    those of the shipped weights. ``keep_comments``: what stands among readers' comments is
    judged like all else. ``title``: ``title_block``, where that is known."""
    if likely is None:
        likely = probabilities(page)
    tree, counts = tree_of(page), sizes(page)
    bound = code_cut(page.blocks, tree.marks, likely, counts)
    best = min(page_cut(tree, likely, counts), bound)
    cut = best
    if preset == "careful":
        cut = CAREFUL_CUT
    elif preset == "aggressive":
        cut = max(AGGRESSIVE_CUT, best)
    wanted = _from(likely, cut)
    wanted = with_code_and_headings(page.blocks, wanted)
    if bound < EVERYTHING and preset == "balanced":
        wanted = with_gaps_filled(wanted, likely)
    if not any(wanted):
        title = -1
    elif title is None:
        title = title_block(page)
    headline = title
    if not keep_title:
        title = -1
    if title >= 0:
        wanted[title] = True
    kept = as_elements_say(
        tree, wanted, likely, best, counts, keep_comments, preset == "careful", title
    )
    outside = _lost(wanted, kept)
    copies = copies_of(tree, kept, counts) if preset != "careful" else []
    for unit in copies:
        kept[unit] = False
    standfirst = standfirst_unit(tree, page.title or "", headline, kept)
    for unit in (title, standfirst):
        if unit >= 0:
            kept[unit] = True
    return Weighed(kept, outside, copies)


def _from(likely: Sequence[float], cut: float) -> list[bool]:
    """Whether each block is likely enough."""
    return [p >= cut for p in likely]


def _lost(wanted: Sequence[bool], kept: Sequence[bool]) -> list[int]:
    """The blocks that were to be kept and are not."""
    return [unit for unit, keep in enumerate(kept) if wanted[unit] and not keep]


def judge(
    page: Page,
    preset: Preset,
    *,
    keep_title: bool = True,
    keep_comments: bool = False,
    likely: Sequence[float] | None = None,
    title: int | None = None,
) -> dict[int, Verdict]:
    """The blocks that the labeller would remove, each with its verdict; see ``weigh``."""
    if not page.blocks:
        return {}
    kept, outside, copies = weigh(page, preset, keep_title, likely, keep_comments, title)
    verdicts = verdicts_of(kept)
    for unit in outside:
        if unit in verdicts:
            verdicts[unit] = Verdict(unit, "boilerplate", OUTSIDE_HTML, 1.0, OUTSIDE)
    for unit in copies:
        if unit in verdicts:
            verdicts[unit] = Verdict(unit, "duplicate", COPY_HTML, 1.0, COPY)
    return verdicts


def judge_comments(
    context: Context, verdicts: Mapping[int, Verdict], likely: Sequence[float]
) -> dict[int, Verdict]:
    """Verdicts on readers' comments among what ``judge`` would keep; see ``below_comments``."""
    return {
        index: Verdict(index, "boilerplate", OUTSIDE_HTML, 1.0, OUTSIDE)
        for index in below_comments(context.blocks, context.hits, verdicts, likely)
    }


def verdicts_of(kept: Sequence[bool]) -> dict[int, Verdict]:
    """The verdict on each block that is not kept."""
    return {
        index: Verdict(index, "boilerplate", LEARNED_HTML, 1.0, REASON)
        for index, keep in enumerate(kept)
        if not keep
    }
