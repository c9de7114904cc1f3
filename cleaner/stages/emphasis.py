"""Strong and emphasised stretches such as CommonMark 0.31 (section 6.2) can say with ``*``.

Pages mark spaces (``is<b> so</b>``), halves of words and stretches that end in the middle of
punctuation; asterisks around them stay asterisks for readers of Markdown. Whatever has no
asterisks that open and close is text without a mark. Linear in the text, but for sorting.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Sequence

from cleaner.lazy import lazy_pattern
from cleaner.readers.tree import Mark

AROUND = {"strong": "**", "emphasis": "*"}
"""What stands on both sides of a mark, by its kind."""
BAR = "\uffff"
"""Stands for a bar that is no edge between two cells; no character, so no text has it."""
_SPACES = lazy_pattern(r"\s+")


def settled(text: str, marks: Sequence[Mark]) -> list[Mark]:
    """The marks in the order in which they open, strong and emphasis without space at their
    ends, as one where only space parts two of them, and none within its like or across the
    edge of another mark. Links and code are as given."""
    runs = [match.span() for match in _SPACES.finditer(text)]
    starts = [start for start, _ in runs]

    def run_at(place: int) -> tuple[int, int]:
        """The space that this character is part of; an empty one where it is none."""
        if place >= len(text) or not text[place].isspace():
            return place, place
        return runs[bisect_right(starts, place) - 1]

    trimmed: list[Mark] = []
    for mark in marks:
        if mark.kind in AROUND:
            start, end = run_at(mark.start)[1], mark.end
            if end > 0 and text[end - 1].isspace():
                end = run_at(end - 1)[0]
            if start < end:
                trimmed.append(mark._replace(start=start, end=end))
        else:
            trimmed.append(mark)
    trimmed.sort(key=lambda mark: (mark.start, -mark.end))
    found: list[Mark | None] = []
    inside: list[int] = []  # the indices of the marks that are open
    latest: list[dict[str, int]] = []  # the last of each kind within each mark, by its index
    top: dict[str, int] = {}
    kinds = dict.fromkeys(AROUND, 0)  # how many of a kind are open

    def leave() -> int:
        index = inside.pop()
        mark = found[index]
        if mark is not None and mark.kind in kinds:
            kinds[mark.kind] -= 1
        return index

    for mark in trimmed:
        while inside:
            outer = found[inside[-1]]
            assert outer is not None
            if outer.end <= mark.start:
                leave()
            elif mark.end > outer.end and mark.kind not in AROUND and outer.kind in AROUND:
                found[leave()] = None
            else:
                break
        siblings = latest[inside[-1]] if inside else top
        index = len(found)
        if mark.kind in AROUND:
            outer = found[inside[-1]] if inside else None
            if kinds[mark.kind] or (outer is not None and mark.end > outer.end):
                continue
            before = siblings.get(mark.kind, -1)
            last = found[before] if before >= 0 else None
            if last is not None and run_at(last.end)[1] >= mark.start:
                found[before] = last._replace(end=mark.end)
                index = before
            kinds[mark.kind] += 1
        if index == len(found):
            found.append(mark)
            latest.append({})
        siblings[mark.kind] = index
        inside.append(index)
    return [mark for mark in found if mark is not None]


def drop_idle(parts: list[str], pairs: Sequence[tuple[int, int]]) -> None:
    """Empties asterisks that would not open and close. ``parts`` are a text in Markdown,
    ``pairs`` the indices of what opens and what closes a strong or emphasised stretch."""
    asterisks = {index for pair in pairs for index in pair}
    before = _neighbours(parts, asterisks, range(len(parts)), -1)
    after = _neighbours(parts, asterisks, range(len(parts) - 1, -1, -1), 0)
    closing: dict[int, int] = {}
    for first, last in pairs:
        if _flanks(before[first], after[first]) and _flanks(after[last], before[last]):
            closing[first] = last
        else:
            parts[first] = parts[last] = ""
    closers = set(closing.values())
    # Where one run closes and opens, or opens two of which a second inner one would close
    # the outer, lengths decide what belongs together: rules 9 and 10.
    previous = -1
    outer: list[int] = []
    double = False
    for index, part in enumerate(parts):
        if not part:
            continue
        if index in closing:
            touches = previous in closers
            closes = double and bool(outer) and _flanks(after[index], before[index])
            if touches or (closes and previous not in closing):
                parts[index] = parts[closing[index]] = ""
                continue
            double = bool(outer) and (double or previous in closing)
            outer.append(index)
        elif index in closers and outer:
            outer.pop()
        previous = index


def _neighbours(parts: list[str], asterisks: set[int], order: range, edge: int) -> dict[int, str]:
    """The character before or after each run of asterisks, a space at the text's ends."""
    found = {}
    nearest = " "
    for index in order:
        if index in asterisks:
            found[index] = nearest
        elif parts[index]:
            nearest = parts[index][edge]
    return found


def _flanks(outside: str, inside: str) -> bool:
    """Whether asterisks between these are left-flanking (right-flanking, seen from there)."""
    if _is_space(inside):
        return False
    return not _is_punctuation(inside) or _is_space(outside) or _is_punctuation(outside)


def _is_space(letter: str) -> bool:
    return letter in "\t\n\f\r" or unicodedata.category(letter) == "Zs"


def _is_punctuation(letter: str) -> bool:
    return letter == BAR or unicodedata.category(letter)[0] in "PS"
