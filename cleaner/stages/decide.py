"""The only place that removes: precedence, thresholds, presets, switches."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from fnmatch import fnmatchcase
from typing import NamedTuple

from cleaner.config import Config, Preset
from cleaner.model import Label, Verdict
from cleaner.rules import LEARNED_HTML, LEARNED_TEXT
from cleaner.rules.context import Context
from cleaner.rules.rule import ALMOST, HINT, KEEPING, SURE, trim
from cleaner.shape import ends_sentence

HEADLINE = "common.boilerplate.headline"
"""The rule that finds the headline; it removes only where ``keep_title`` is off."""
TABLE = "common.boilerplate.table"
DOUBLED = "common.duplicate.doubled-line"
"""The rule that takes the lower of two equal lines."""
THREAD = "common.comments.thread"
"""Readers' comments themselves; the prompts around them go in any case."""

ROUNDS = 6
"""Removing a line can make its neighbours neighbours, so the rules look again until
nothing more goes. Real pages settle in two rounds; the limit keeps hostile ones linear."""

BYLINE_WITHIN = 4
"""Blocks from the headline within which a byline or date is the article's, whatever the
model thinks: the switches stand outside any classifier."""

LEAST: Mapping[Preset, float] = {"careful": SURE, "balanced": ALMOST, "aggressive": HINT}
"""The score that a rule needs. Where a model judges the rest (``balanced``), rules add what
they are sure of, or all but; less sure ones lowered word-F1 on WCXB's pages by .004."""

HEADINGS: frozenset[Label] = frozenset(
    {"navigation", "legal-footer", "video-embed", "placeholder", "promo"}
)
"""Labels of rules whose ordinary words are headings of articles too; those of the others are
oftener said to readers between paragraphs (*Share*, *Show more*)."""

SITE_LEAST: Mapping[Preset, float] = {"careful": 0.7, "balanced": 0.5, "aggressive": 0.4}
"""The score that a line needs which the page's host repeats."""

Judge = Callable[[Context, Set[int]], Mapping[int, Verdict]]
"""Takes the lines that it is to overlook, too."""
SiteJudge = Callable[[Context, int | None], Mapping[int, Verdict]]
"""Takes the block that looks like the headline too."""
Labeller = Callable[[Context, float], list[Verdict]]


class Decision(NamedTuple):
    """What was decided of a page. Indices are those of the page's blocks."""

    gone: Mapping[int, Verdict]
    """The blocks that go, and the verdict that takes each."""
    headline: int | None
    """The block that is the article's headline, if one is."""


def decide(
    context: Context,
    label: Labeller,
    config: Config,
    preset: Preset,
    judge: Judge | None = None,
    site: SiteJudge | None = None,
    title: int = -1,
) -> Decision:
    """Which blocks go. Linear: at most ``ROUNDS`` rounds.

    ``judge``: the learned labeller: what it would remove of a page. Rules and it see the
    same page in the first round; then the rules look at what is left, as they would at an
    extractor's output. ``site``: the labeller that knows what the page's host repeats; it
    too sees the whole page, and takes what neither of them does. ``title``: the block that is
    the page's headline, if the caller knows and keeps it; -1 for none. No rule takes it: its
    words may be a button's, and of it and its copy the model may have taken the other.

    Of several verdicts on a block the surest wins, then the first in rule order.
    """
    allowed = _selector(config)
    least = LEAST[preset]
    gone: dict[int, Verdict] = {}
    whole = context
    # Where each block of the shrinking page stood in the whole one.
    origin = list(range(len(context)))
    headline: int | None = None
    for number in range(ROUNDS):
        chosen: dict[int, Verdict] = {}
        taken = None if headline is None else gone.get(headline)
        beheaded = taken is not None and taken.rule == HEADLINE
        if not beheaded:
            headline = None
        for verdict in label(context, least):
            if verdict.rule == HEADLINE:
                if beheaded:  # an article has one: the next line like it is a part of it
                    continue
                if headline is None:
                    headline = origin[verdict.block]
            if origin[verdict.block] == title:
                if verdict.rule != DOUBLED:
                    continue
                verdict = verdict.at(verdict.block - 1)  # its copy goes
            if verdict.score < least or not allowed(verdict) or _is_kept(verdict, config):
                continue
            known = chosen.get(verdict.block)
            if known is None or verdict.score > known.score:
                chosen[verdict.block] = verdict
        if judge and number == 0:
            judged = judge(context, _outweighing_dialog(context, chosen))
            for index in _last_copies(context, chosen, judged):
                del chosen[index]
            for index, verdict in judged.items():
                own = headline is not None and abs(index - headline) <= BYLINE_WITHIN
                if index in chosen or (own and _is_kept_line(index, context, config)):
                    continue
                named = index in context.hits
                if named and _heads_kept(index, context, chosen, judged):
                    continue
                if allowed(verdict):
                    other = _named(verdict, context) if named else verdict
                    chosen[index] = other if allowed(other) else verdict
        if site and number == 0:
            for index, verdict in site(context, headline).items():
                own = headline is not None and abs(index - headline) <= BYLINE_WITHIN
                if index in chosen or (own and _is_kept_line(index, context, config)):
                    continue
                if verdict.score >= SITE_LEAST[preset] and allowed(verdict):
                    chosen[index] = verdict
        if not chosen:
            break
        for index, verdict in chosen.items():
            place = origin[index]
            gone[place] = verdict if place == index == verdict.block else verdict.at(place)
        origin = [number for index, number in enumerate(origin) if index not in chosen]
        context = context.without(set(chosen))
    if not origin:
        for index in _sentences_of(whole, gone):
            del gone[index]
    return Decision(gone, headline)


def _outweighing_dialog(context: Context, chosen: Mapping[int, Verdict]) -> Set[int]:
    """The lines of the page's consent dialog where most of the page's letters are in it. The
    model takes it for the text then, and a short article for what stands around that."""
    dialog = {index for index, verdict in chosen.items() if verdict.label == "cookie-notice"}
    if not dialog:
        return dialog
    letters = sum(len(context.shown(index)) for index in dialog)
    return dialog if 2 * letters > sum(map(len, context.all_shown)) else frozenset()


def _last_copies(
    context: Context, chosen: Mapping[int, Verdict], judged: Mapping[int, Verdict]
) -> list[int]:
    """The lines that a rule would take for standing right above too, where the model takes
    the one above and not them: each trusts the other with the line."""
    return [
        index
        for index, verdict in chosen.items()
        if verdict.rule == DOUBLED
        and index - 1 in judged
        and index not in judged
        and context.blocks[index].key == context.blocks[index - 1].key
    ]


def _heads_kept(
    index: int, context: Context, chosen: Mapping[int, Verdict], judged: Mapping[int, Verdict]
) -> bool:
    """Whether a line that the model would take for an ordinary word that menus have too is the
    heading of a paragraph that stays, below a line that stays, and stands once on the page:
    *Overview*, *Accessibility*. The rules have seen it there and did not take it."""
    for near in (index - 1, index + 1):
        if not context.has(near) or near in chosen or near in judged:
            return False
    if not context.is_prose(index + 1) or ends_sentence(context.shown(index)):
        return False
    key = context.blocks[index].key
    if context.counts[key] > 1 or not any(map(str.isalnum, key)):
        return False
    trimmed = trim(key)
    return all(
        rule.label in HEADINGS and rule.depends(trimmed) and rule.is_phrase(trimmed)
        for rule in context.hits[index]
    )


def _sentences_of(context: Context, gone: Mapping[int, Verdict]) -> list[int]:
    """Of a text of which nothing is left, the sentences that the model took, if it kept others,
    which rules took then: each trusted the other with the text."""
    learned = [i for i, verdict in gone.items() if verdict.rule in (LEARNED_HTML, LEARNED_TEXT)]
    if len(learned) == len(gone):
        return []
    return [index for index in learned if ends_sentence(context.shown(index))]


def _named(verdict: Verdict, context: Context) -> Verdict:
    """The learned labeller's verdict, under the label of the rule whose words the line has."""
    rule = next(iter(context.hits.get(verdict.block, ())), None)
    if rule is None or rule.label in KEEPING:
        return verdict
    return Verdict(verdict.block, rule.label, rule.id, verdict.score, rule.why)


def _is_kept_line(index: int, context: Context, config: Config) -> bool:
    """Whether a block has the words of a byline, date or caption that a switch keeps."""
    return any(
        rule.label in KEEPING and _is_kept(Verdict(index, rule.label, rule.id, 0.0, ""), config)
        for rule in context.hits.get(index, ())
    )


def _is_kept(verdict: Verdict, config: Config) -> bool:
    """Whether a switch keeps what the verdict names: it is the article's own."""
    if verdict.rule == HEADLINE:
        return config.keep_title
    if verdict.rule == TABLE:
        return config.keep_tables
    if verdict.rule == THREAD:
        return config.keep_comments
    if verdict.label == "byline":
        return config.keep_date if ".byline.date" in verdict.rule else config.keep_byline
    if verdict.label == "caption":
        return config.keep_captions
    return False


def _everything(verdict: Verdict) -> bool:
    return True


def _selector(config: Config) -> Callable[[Verdict], bool]:
    if not config.select and not config.ignore:
        return _everything

    def named(verdict: Verdict, names: tuple[str, ...]) -> bool:
        return any(
            name in (verdict.label, verdict.rule) or fnmatchcase(verdict.rule, name)
            for name in names
        )

    def allowed(verdict: Verdict) -> bool:
        if config.select and not named(verdict, config.select):
            return False
        return not named(verdict, config.ignore)

    return allowed
