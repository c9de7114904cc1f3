"""Labellers look at a page and give verdicts. They remove nothing."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from cleaner.model import Verdict
from cleaner.normalise.paragraphs import BULLET
from cleaner.rules.conditions.around import COLONS
from cleaner.rules.conditions.cues import is_cue
from cleaner.rules.conditions.documents import is_of_form
from cleaner.rules.conditions.sentence import is_in_sentence
from cleaner.rules.conditions.topic import TOPICS, is_defined
from cleaner.rules.context import Context
from cleaner.rules.rule import HINT, KEEPING, Rule, trim
from cleaner.shape import ends_sentence, is_title, words

QUESTION_MARKS = ("?", "？", "؟")

ANSWER_WORDS = 3
"""A line of two words under a question may be its button."""


def label_by_rules(context: Context, finders: Sequence[Rule], least: float = 0.0) -> list[Verdict]:
    """The verdicts of every rule on every block, in block order within a rule. Linear.

    ``finders``: the rules without words that are to look; ``least``: leave out verdicts
    with a lower score, which nobody will ask for.
    """
    own: list[Verdict] = []
    along: list[Verdict] = []
    for index, rules in context.hits.items():
        trimmed = ""
        asks: bool | None = None
        topical: bool | None = None
        for rule in rules:
            if rule.score < least:
                continue
            if topical is None:
                topical = _is_topic(rules, context, index)
            if topical:
                if least <= HINT:
                    own.append(_of_topic(rule, index))
                continue
            if asks is None:
                asks = _is_question(context, index)
            if not (asks or rule.when or rule.takes or rule.sure_if):
                own.append(Verdict(index, rule.label, rule.id, rule.score, rule.why))
                continue
            trimmed = trimmed or trim(context.blocks[index].key)
            if asks and trimmed in rule.forms:
                continue
            _apply(rule, context, index, trimmed, least, own, along)
    for rule in finders:
        if rule.finds and rule.score >= least:
            for group in rule.finds(context):
                along.extend(_group(rule, context, group))
    return own + not_of_code(context, along)


def not_of_code(context: Context, verdicts: list[Verdict]) -> list[Verdict]:
    """The verdicts without those on code between fences, which is told from its lines by none
    of the finders."""
    if not (verdicts and context.fenced):
        return verdicts
    return [verdict for verdict in verdicts if verdict.block not in context.fenced]


def of_article(context: Context, verdicts: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts without those on lines that have the words of a byline or date but are a
    part of the text: among its paragraphs, or one of several of a kind that stand right over
    one, as in a diary. An article's own stand above or below it, at most one paragraph from its
    top: a date over the first, it may be, and a name over the second."""
    over: dict[str, set[int]] = {}
    for verdict in verdicts:
        if verdict.label == "byline" and context.is_prose(verdict.block + 1):
            over.setdefault(verdict.rule, set()).add(verdict.block)
    entries = set().union(*(blocks for blocks in over.values() if len(blocks) > 1))

    def is_within(index: int) -> bool:
        return 1 < bisect_left(context.prose, index) < len(context.prose)

    return [
        verdict
        for verdict in verdicts
        if verdict.label != "byline" or not (verdict.block in entries or is_within(verdict.block))
    ]


def _apply(
    rule: Rule,
    context: Context,
    index: int,
    trimmed: str,
    least: float,
    own: list[Verdict],
    along: list[Verdict],
) -> None:
    """Add the rule's verdicts: what a line says itself counts before what its neighbours say
    of it."""
    doubted = rule.sure_if is not None and not _is_sure(rule, context, index, trimmed)
    if doubted or (rule.when and rule.depends(trimmed) and not rule.when(context, index)):
        holds = False
    elif rule.takes:
        group = rule.takes(context, index)
        holds = bool(group)
        if holds:
            for verdict in _group(rule, context, group, anchor=index):
                (own if verdict.block == index else along).append(verdict)
    else:
        holds = True
        own.append(Verdict(index, rule.label, rule.id, rule.score, rule.why))
    if not holds and rule.otherwise and rule.otherwise >= least:
        reason = f"{rule.why}; here it stands alone"
        own.append(Verdict(index, rule.label, rule.id, rule.otherwise, reason))


def _is_sure(rule: Rule, context: Context, index: int, trimmed: str) -> bool:
    """Whether a line is junk for its words or its neighbours. A line of text that ends in a
    colon announces what it quotes: the message of an error, the words of a banner."""
    if rule.is_phrase(trimmed):
        return True
    above = context.shown(index - 1) if index else ""
    if above.endswith(tuple(COLONS)) and not context.is_hit(index - 1):
        return False
    return not rule.doubtful(trimmed) or _is_backed(rule, context, index)


def _is_backed(rule: Rule, context: Context, index: int) -> bool:
    """Whether a line that may as well be an article's has the button of its box below, or junk
    right above or below: a line with words that are no ordinary ones, or with any of the rule's
    own label. Not an item of a list, which is one of several steps."""
    if BULLET.match(context.shown(index)):
        return False
    if rule.takes and len(rule.takes(context, index)) > 1:
        return True
    for near in (index - 1, index + 1):
        for other in context.hits.get(near, ()):
            trimmed = trim(context.blocks[near].key)
            if other.label in KEEPING or other.doubtful(trimmed):
                continue
            if other.label == rule.label or not other.depends(trimmed):
                return True
    return False


def _is_question(context: Context, index: int) -> bool:
    """Whether the line is a question with its answer right below."""
    return context.all_shown[index][-1:] in QUESTION_MARKS and _answers(context, index + 1)


def _answers(context: Context, index: int) -> bool:
    """Whether the block is a paragraph, or a short sentence that has no rule's words. A slogan
    (``Join us today!``) is no answer."""
    if context.is_prose(index) or not context.has(index) or index in context.hits:
        return context.is_prose(index)
    text = context.shown(index)
    return words(text) >= ANSWER_WORDS and ends_sentence(text) and not is_title(text, at_least=0)


def _is_topic(rules: Sequence[Rule], context: Context, index: int) -> bool:
    """Whether the text is about what the line's words name, by any label they may have, or says
    them in a sentence, at a time, as a headword, or in code or a manual's heading."""
    if (
        is_in_sentence(context, index)
        or is_cue(context, index)
        or is_defined(context, index)
        or is_of_form(context, index)
    ):
        return True
    labels = {rule.label for rule in rules if rule.label in TOPICS}
    return any(TOPICS[label](context, index) for label in labels)


def _of_topic(rule: Rule, index: int) -> Verdict:
    reason = f"{rule.why}; but the text may say it"
    return Verdict(index, rule.label, rule.id, HINT, reason)


def _group(
    rule: Rule, context: Context, group: Sequence[int], anchor: int | None = None
) -> Iterator[Verdict]:
    first = group[0] if anchor is None else anchor
    for index in group:
        reason = rule.why
        if index != first:
            reason += f"; it goes with “{context.blocks[first].text.strip()[:60]}”"
        yield Verdict(index, rule.label, rule.id, rule.score, reason)
