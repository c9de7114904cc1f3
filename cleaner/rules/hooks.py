"""A notice behind its hook: ``Want more? Sign up for our newsletter!``"""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.lazy import lazy_pattern
from cleaner.rules.matcher import Matcher
from cleaner.rules.rule import Rule, trim

HOOK = 80
"""Letters of the longest hook; what is longer says something itself."""
NOTICES = frozenset({"newsletter", "promo", "share-bar", "comments", "paywall", "related"})
"""Labels of what asks readers for something, or points them on."""
_HOOKS = 2
"""A question and a promise may stand before what is asked."""

_FIRST = lazy_pattern(
    rf"[^.?!:…\"“”„‟»«‘‹›「」『』<>]{{3,{HOOK}}}([?!:])(?:\s+|(?=[\u3041-\u9fff]))"
)


def hooked(keys: Sequence[str], matcher: Matcher) -> dict[int, tuple[Rule, ...]]:
    """The rules of the lines that are a notice but for the hook before it, by their index.

    A short question before a notice that is one wherever it stands is put by who wrote the
    notice; what ends otherwise must be such a notice's words itself (*never miss a story*),
    since the article's own sentence may end so. ``keys``: empty for lines that are not to be
    looked at. Linear.
    """
    found = {}
    for index, key in enumerate(keys):
        if key:
            rules = _behind(key, matcher, _HOOKS)
            if rules:
                found[index] = tuple(rule for rule in rules if rule.allows(trim(key)))
    return {index: rules for index, rules in found.items() if rules}


def _behind(key: str, matcher: Matcher, hooks: int) -> tuple[Rule, ...]:
    """The rules whose words stand behind a line's hook, or its second one."""
    first = _FIRST.match(key)
    if not first:
        return ()
    rest = key[first.end() :]
    form = trim(rest)
    rules = tuple(
        rule
        for rule in matcher.match(rest)
        if rule.label in NOTICES and not rule.depends(form) and not rule.doubtful(form)
    )
    if hooks > 1:
        rules += _behind(rest, matcher, hooks - 1)
    if not rules or first[1] == "?":
        return rules
    return rules if any(rule.label in NOTICES for rule in matcher.match(first[0])) else ()
