"""All rules against one line, without trying them all.

Phrases stand in one dictionary. A pattern is tried only on keys that begin with one
of the starts its own text allows, or that have a word in them which it requires. ``tests/test_matcher.py`` holds that
this gives what trying every rule gives.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from cleaner.lazy import lazy_pattern
from cleaner.normalise.key import fold
from cleaner.rules.alternative import Alternative
from cleaner.rules.rule import KEEPING, Rule, trim, with_zeros
from cleaner.rules.starts import DIGIT, START
from cleaner.shape import LONG_LETTERS

SEPARATOR = re.compile(r"\s*[|·•¦]\s*|\s[/–]\s|\]\s*\[| {2,}|\t")
"""What stands between the entries of a menu that came out as one line."""
SEPARATES = re.compile(r"[|·•¦\t]|  | [/–] |\]").search
"""Quick test for a separator inside a line."""
MARKED = re.compile(r"[|·•¦]|\s[/–]\s|\]\s*\[")
LONGEST_MENU = 300
_MOST_PARTS = 40

_FORM_SLACK = 24
"""A key can be this much longer than the phrase it is: numbers stand as one zero there."""
_WORDS_FROM = 8
"""Letters of the shortest key that a pattern found by a word inside it matches; the
longest has ``LONG_LETTERS``, since a notice that long is known by how it begins."""
_SIGN_LETTERS = 2
_DIGIT = lazy_pattern(r"\d")


_Entry: TypeAlias = tuple[Alternative, Rule]


def is_spaced(text: str) -> bool:
    """Whether nothing but runs of spaces and tabs parts the text.

    >>> is_spaced("Town    Gates"), is_spaced("Terms  |  Privacy")
    (True, False)
    """
    return MARKED.search(text) is None


def _is_sign(form: str) -> bool:
    """Whether the phrase is so short that it is an unknown, a unit or a heading in a text of
    any other language: one or two ASCII letters.

    >>> _is_sign("x"), _is_sign("ad"), _is_sign("tv"), _is_sign("ads")
    (True, True, True, False)
    """
    return len(form) <= _SIGN_LETTERS and form.isascii() and form.isalpha()


class Matcher:
    """The rules of some languages, ready to match. Safe to share between threads.

    Of ``guests`` only the phrases are matched that are nobody's ordinary words and longer than
    two letters, and the patterns of rules that say so (``Rule.anywhere``).
    """

    def __init__(self, rules: Iterable[Rule], guests: Iterable[Rule] = ()) -> None:
        own = tuple(rules)
        self.rules = (*own, *guests)
        self.order = {rule.id: number for number, rule in enumerate(self.rules)}
        self.finders = tuple(rule for rule in self.rules if rule.finds)
        self._phrases: dict[str, tuple[Rule, ...]] = {}
        self._zeros: dict[str, tuple[Rule, ...]] = {}
        self._starts: dict[str, tuple[_Entry, ...]] = {}
        self._words: dict[str, list[_Entry]] = {}
        self._always: list[_Entry] = []
        for number, rule in enumerate(self.rules):
            guest = number >= len(own)
            # Most phrases are one rule's: they share a tuple, or there were tens of thousands.
            alone = (rule,)
            for form, ambiguous in rule.forms.items():
                if guest and (ambiguous or _is_sign(form)):
                    continue
                known = self._phrases.get(form)
                self._phrases[form] = alone if known is None else (*known, rule)
                if "0" in form:
                    self._zeros[form] = self._phrases[form]
            for alternative in rule.alternatives if not guest or rule.anywhere else ():
                self._index(alternative, rule)
        self._longest = max(map(len, self._phrases), default=0) + _FORM_SLACK

    def _index(self, alternative: Alternative, rule: Rule) -> None:
        entry = (alternative, rule)
        if alternative.starts is not None:
            alone = (entry,)
            for start in alternative.starts:
                known = self._starts.get(start)
                self._starts[start] = alone if known is None else (*known, entry)
        elif alternative.words:
            for word in alternative.words:
                self._words.setdefault(word, []).append(entry)
        else:
            self._always.append(entry)

    def match(self, key: str) -> tuple[Rule, ...]:
        """The rules whose words the line has, in file order. ``key``: ``Block.key``."""
        return self.match_all([key]).get(0, ())

    def match_all(self, keys: Sequence[str]) -> dict[int, tuple[Rule, ...]]:
        """The rules of every line that has the words of one, by its index. Linear.

        A page at a time, since most lines match nothing and a call for each of them would
        cost more than the look-ups.
        """
        trimmed = [
            key
            if key[:1].isalnum()
            and (key[-1:].isalnum() or (key[-1:] in ".!?" and key[-2:] != ".."))
            and "’" not in key
            else trim(key)
            for key in keys
        ]
        found: dict[int, list[Rule]] = {}
        phrases = self._phrases
        for index, form in enumerate(trimmed):
            if form in phrases:
                found[index] = list(phrases[form])
        longest = self._longest
        zeros = self._zeros
        for index, form in enumerate(trimmed):
            if len(form) <= longest and not form.isalpha() and _DIGIT.search(form):
                zeroed = with_zeros(form)
                if zeroed in zeros and zeroed != form:
                    found.setdefault(index, []).extend(zeros[zeroed])
        for index, (alternative, rule) in self._to_try(trimmed):
            form = trimmed[index]
            test = alternative.test
            if test is None:
                if not alternative.may_match(form):
                    continue
                test = alternative.compile()
            if (test(form) or (form[-1:] == "。" and test(form[:-1]))) and rule.allows(form):
                found.setdefault(index, []).append(rule)
        return {
            index: self._in_order(rules) if len(rules) > 1 else tuple(rules)
            for index, rules in sorted(found.items())
        }

    def _to_try(self, trimmed: Sequence[str]) -> Iterator[tuple[int, _Entry]]:
        """Lines and the branches that could match them."""
        starts = self._starts
        for index, form in enumerate(trimmed):
            start = form[:START]
            first = form[:1]
            if start in starts and start != first:
                for entry in starts[start]:
                    yield index, entry
            if first in starts:
                for entry in starts[first]:
                    yield index, entry
            if first.isdecimal() and first != DIGIT:
                for entry in starts.get(DIGIT, ()):
                    yield index, entry
        for entry in self._always:
            for index in range(len(trimmed)):
                yield index, entry
        inner = [
            (index, form)
            for index, form in enumerate(trimmed)
            if _WORDS_FROM < len(form) <= LONG_LETTERS
        ]
        page = "\n".join(form for _, form in inner)
        for word, tried in self._words.items():
            # Most words stand nowhere on a page.
            if word not in page:
                continue
            for index, form in inner:
                if word in form:
                    for entry in tried:
                        yield index, entry

    def match_parts(self, text: str) -> tuple[tuple[Rule, ...], int]:
        """The rules of a line whose parts are all phrases, and how many parts it has; the
        rules of the label that most parts have come first.

        No rules and 0 if one part is nobody's phrase or the article's own: ``Terms |
        Privacy`` is a footer, ``Terms | A short story`` and ``3 May | 5 min read`` are not.
        Nor is a name and its figure, if spaces or tabs part them: ``Refresh    86400``.
        """
        first = SEPARATOR.split(text, maxsplit=1)[0]
        # The first part says of most lines that they are none of these.
        if first.strip() and not self.match(fold(first)):
            return (), 0
        parts = [part for part in SEPARATOR.split(text) if part.strip()]
        if not 2 <= len(parts) <= _MOST_PARTS:
            return (), 0
        if is_spaced(text) and not all(any(map(str.isalpha, part)) for part in parts):
            return (), 0
        matches = self.match_all([fold(part) for part in parts])
        if len(matches) < len(parts):
            return (), 0
        found: dict[str, Rule] = {}
        votes: Counter[str] = Counter()
        for rules in matches.values():
            if any(rule.label in KEEPING for rule in rules):
                return (), 0
            found.update((rule.id, rule) for rule in rules)
            votes.update({rule.label for rule in rules})
        ranked = sorted(found.values(), key=lambda rule: (-votes[rule.label], self.order[rule.id]))
        return tuple(ranked), len(parts)

    def _in_order(self, found: Sequence[Rule]) -> tuple[Rule, ...]:
        if len(found) > 1:
            # By number: a rule's own hash takes in all of its phrases.
            numbers = {self.order[rule.id] for rule in found}
            return tuple([self.rules[number] for number in sorted(numbers)])
        return tuple(found)
