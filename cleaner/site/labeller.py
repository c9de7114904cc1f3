"""The labeller that knows the site: which lines of a page its host repeats.

That many pages share a line is strong evidence and no proof: a series has its headline on
every part, a columnist a byline, recipes their "Preheat the oven". So the share of pages is
weighed against what speaks for content: that the line is a sentence, that it stands among
sentences of the page's own, that it is below the headline, that the model believes in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import exp, log, sqrt

from cleaner.model import Verdict
from cleaner.rules import LEARNED_SITE
from cleaner.rules.context import Context
from cleaner.rules.rule import KEEPING
from cleaner.shape import is_name, words
from cleaner.site.page import counts_as_line, digest
from cleaner.site.profile import Host

Z = 1.28
"""Of a share seen on few pages counts what it is at least, in nine of ten cases."""

SHARE = 2.0
"""What its log odds count for."""
PROSE = -1.5
BETWEEN = -8.0
"""Between two paragraphs of the page's own: sub-headings, refrains and scores stand there."""
PROSE_BETWEEN = -1.5
"""A sentence there is a step or a quoted law on many pages, an appeal to readers on all."""
OPENING = -1.5
"""Between headline and first paragraph: where series, authors and places are named."""
NAMING = -4.0
"""What there could be a name, of an author or a place."""
HEADLINE = -2.5
"""The place and the looks of the article's title: a series may share one, and mastheads
have them too."""
TITLE = -8.0
"""The same, and mark-up says that it is a heading: menus name many a page."""
COMPANY = 0.7
"""The line beside it is repeated too: what a site prints comes in runs.
Right above the headline that says nothing, since a series is named there."""
MODEL = 0.6
MODEL_MOST = 3.0
MODEL_SHIFT = 0.7
"""The model's log odds count so much, within these bounds, less a shift: in the mean they are .55
higher for what sites repeat than with the weights that the other terms were set with (made-up
sites of ``benchmarks.site``). With .5 an appeal stays, with 1 lines of articles go."""
NAME_WORDS = 4


def judge_site(
    context: Context,
    host: Host,
    headline: int | None,
    likely: Callable[[], Sequence[float]],
) -> dict[int, Verdict]:
    """A verdict on each line that the host is known to repeat, with a score of how sure it
    is that the line is the site's. Linear.

    ``headline``: the block that looks like the article's title; ``likely``: how probable the
    learned labeller thinks each block is the article's, asked only where a line repeats.
    """
    counts = _counts(context, host)
    if not counts:
        return {}
    own = [index for index in context.prose if index not in counts]
    first, last = (own[0], own[-1]) if own else (0, len(context))
    title = headline if headline is not None and headline not in counts else -1
    if title < 0:
        titles = (i for i in range(first) if i not in counts and words(context.shown(i)) > 2)
        title = max(titles, default=-1)
    probabilities = likely()
    verdicts: dict[int, Verdict] = {}
    for index, count in counts.items():
        is_prose = context.is_prose(index)
        if is_prose and not own:
            continue  # a page all of whose sentences stand elsewhere is a copy
        doubt = MODEL_SHIFT - _bounded(probabilities[index])
        odds = SHARE * _share_odds(count, host.pages) + MODEL * doubt
        if is_prose:
            odds += PROSE
        if index == headline and own:
            odds += TITLE if context.blocks[index].kind == "heading" else HEADLINE
        elif first < index < last or not own:
            odds += PROSE_BETWEEN if is_prose else BETWEEN
        elif 0 <= title < index < first:
            odds += OPENING
            if _names_somebody(context, index, context.shown(index)):
                odds += NAMING
        if index + 1 in counts or (index - 1 in counts and index + 1 != title):
            odds += COMPANY
        score = 1.0 / (1.0 + exp(-odds))
        reason = (
            f"it stands on {count:,} of the {host.pages:,} pages seen of {host.name} "
            f"({count / host.pages:.0%})"
        )
        verdicts[index] = Verdict(index, "boilerplate", LEARNED_SITE, score, reason)
    return verdicts


def _counts(context: Context, host: Host) -> Mapping[int, int]:
    """By block, on how many pages of the host it stands, where that says something."""
    if not host.lines:
        return {}
    counts = {}
    for index, block in enumerate(context.blocks):
        if counts_as_line(block) and (count := host.lines.get(digest(block.key))):
            counts[index] = count
    return counts


def _share_odds(count: int, pages: int) -> float:
    """Log odds of the share, by the lower bound of its Wilson interval."""
    pages = max(count, pages)
    share = count / pages
    centre = share + Z * Z / (2 * pages)
    spread = Z * sqrt(share * (1 - share) / pages + Z * Z / (4 * pages * pages))
    least = (centre - spread) / (1 + Z * Z / pages)
    return log(least / (1 - least))


def _bounded(probability: float) -> float:
    edge = 1.0 / (1.0 + exp(MODEL_MOST))
    probability = min(max(probability, edge), 1.0 - edge)
    return log(probability / (1.0 - probability))


def _names_somebody(context: Context, index: int, shown: str) -> bool:
    """Whether the line may be a byline, dateline or caption."""
    if any(rule.label in KEEPING for rule in context.hits.get(index, ())):
        return True
    return words(shown) <= NAME_WORDS and is_name(shown)
