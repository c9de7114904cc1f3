"""Lines that were one line, cut where an element began or ended.

``get_text("\\n")`` puts every text node on a line of its own, so that a link or a bold word cuts
its sentence in three: ``The ``, ``ferry``, `` will sail``. The spaces tell: they stand on one side
of a cut only, as in the source. Lines that a person broke have none, or all of them at their end.
With ``strip=True`` there are none either; then lines that begin with a comma or a full stop tell
that there were cuts, and small letters where they were.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.model import is_glued
from cleaner.normalise.paragraphs import APOSTROPHES, BULLET, DASHES, goes_on
from cleaner.shape import FENCES, cells, ends_sentence, is_small

TRAILING, LEADING, CLOSES, MARK, LOWER, BRACKET, BARE, LABEL = 1, 2, 4, 8, 16, 32, 64, 128
"""What joins two lines: one space at the end of the first or at the start of the second; a comma
or full stop that no line begins with, or another mark that few begin or end with; a small letter
after such a space; a bracket that closes one above; where no spaces are, next to nothing; and a
label above such a space."""

_SURELY = CLOSES | MARK | LOWER | LABEL

LEAST_CELLS = 24
"""A sentence that was cut has more; ``34 `` and ``comments`` have less."""

LEAST_TOLD = 2
"""Lines with spaces on either side of their cuts, or cut before a comma: so many tell that the
text is made of text nodes. Then a line may be cut once, too, or before another mark."""

LEAST_CLOSED = 3
"""So many lines that begin with a mark tell the same of a text in which no spaces do."""

PART_CELLS, NAME_CELLS = 20, 40
"""Of the parts of a sentence one is longer than the entries of a menu; a name in it is shorter
than that."""

LEAD_CELLS = 30
"""What is no heading, if it does not end a sentence: the text goes on behind it."""

_WIDE = frozenset("，。、；：！？）」』")
"""Behind these no space is left."""
_SURE = frozenset(",.") | _WIDE
_CLOSING = frozenset(";:!?%»”’") | _SURE
_OPENING = frozenset("([“„«‘「『（")
_SPACES = frozenset(" \u00a0")
_BRACKETS = {")": "(", "]": "["}
_MARKS = _CLOSING | frozenset(_BRACKETS)
_AFTER_CLOSING = frozenset(" \"'»”’)]")
_STARTS = _MARKS | APOSTROPHES | DASHES
"""What a line may begin with that was cut without a space."""
_TERM_DASHES = frozenset("-–—")
_LEADS = frozenset(":.,!?;–—")
_ENDS = frozenset(":;-\u2010\u00ad|•·/")
_STOPS = frozenset(".!?;{}")
_HYPHENS = frozenset("-\u2010\u00ad")


def find_pieces(
    lines: Sequence[str], shown: Sequence[str], gaps: Sequence[str]
) -> list[tuple[int, int]]:
    """The first and last of lines that were one, by the lines as they are and as a reader sees
    them. Linear.

    >>> lines = ["The ", "ferry", " will sail at noon from the old quay.", "Ebb"]
    >>> find_pieces(lines, [line.strip() for line in lines], ["\\n"] * 4)
    [(0, 2)]
    """
    joints = _joints(lines, shown, gaps)
    if not any(joints):
        return []
    if _is_bare(joints):
        _add_bare(joints, shown, gaps)
    if _has_fence(shown):
        return []
    chains = _chains(shown, joints, False)
    told = sum([1 for first, last in chains if _tells(joints, first, last)])
    if told >= LEAST_TOLD:
        _add_labelled(joints, shown)
        return _chains(shown, joints, True)
    return [(first, last) for first, last in chains if _is_mixed(joints[first:last])]


def _has_fence(shown: Sequence[str]) -> bool:
    """Whether a line begins or ends code in Markdown, in which spaces are meaning."""
    return any(line.startswith(FENCES) for line in shown)


def _is_bare(joints: Sequence[int]) -> bool:
    """Whether a text was cut, but no space around a cut is left."""
    closed = 0
    for joint in joints:
        if joint & (TRAILING | LEADING):
            return False
        closed += joint & CLOSES != 0
    return closed >= LEAST_CLOSED


def _add_bare(joints: list[int], shown: Sequence[str], gaps: Sequence[str]) -> None:
    """What joins a line that ends no sentence to one that begins with a small letter, or with a
    name behind which the sentence goes on."""
    for index in range(len(shown) - 2, -1, -1):
        before, after = shown[index], shown[index + 1]
        if joints[index] or not is_glued(gaps[index]) or before[-1] in _ENDS:
            continue
        if ends_sentence(before) or BULLET.match(after):
            continue
        if is_small(after[0]) and "://" not in after[:10]:
            if joints[index + 1] & CLOSES or max(cells(before), cells(after)) >= PART_CELLS:
                joints[index] = BARE | LOWER
        elif (
            joints[index + 1] & (CLOSES | LOWER)
            and cells(after) <= NAME_CELLS
            and cells(before) >= PART_CELLS
            and not before[-1].isupper()
        ):
            joints[index] = BARE


def _add_labelled(joints: list[int], shown: Sequence[str]) -> None:
    """What joins a label and a colon to what they stand for, and a term to the dash behind it.
    Of 684 pages' such lines with a space before the second, 98 in a hundred were one."""
    for index, joint in enumerate(joints):
        if joint == LEADING:
            after = shown[index + 1]
            if shown[index][-1] == ":" or (after[0] in _TERM_DASHES and after[1:2] == " "):
                joints[index] = LEADING | LABEL


def with_pieces_joined(
    lines: Sequence[str],
    gaps: Sequence[str],
    shown: Sequence[str],
    found: Sequence[tuple[int, int]],
    whole: Sequence[str],
) -> tuple[list[str], list[str], list[str]]:
    """The lines, those that were one joined, with the line ends in them; what stands between
    them; and how they are shown. ``whole``: how those are that were one."""
    grouped: list[str] = []
    between: list[str] = []
    seen: list[str] = []
    at = 0
    for (first, last), line in zip(found, whole, strict=True):
        grouped += lines[at:first]
        between += gaps[at:first]
        seen += (*shown[at:first], line)
        parts: list[str] = []
        for index in range(first, last):
            parts += (lines[index], gaps[index])
        grouped.append("".join((*parts, lines[last])))
        between.append(gaps[last])
        at = last + 1
    grouped += lines[at:]
    between += gaps[at:]
    seen += shown[at:]
    return grouped, between, seen


def _joints(lines: Sequence[str], shown: Sequence[str], gaps: Sequence[str]) -> list[int]:
    """What joins each line to the next; 0 where nothing does."""
    joints = [0] * len(lines)
    for index in range(len(lines) - 1):
        trailing = lines[index][-1] in _SPACES
        leading = lines[index + 1][0] in _SPACES
        first = shown[index + 1][0]
        if trailing and leading:
            continue
        if not (trailing or leading or first in _STARTS or shown[index][-1] in _OPENING):
            continue
        if first in _STARTS and _is_listed(shown, index + 1):
            continue
        if (trailing and lines[index][-2].isspace()) or (leading and lines[index + 1][1].isspace()):
            continue
        if is_glued(gaps[index]):
            found = (TRAILING if trailing else 0) | (LEADING if leading else 0)
            joints[index] = _joint(shown[index], shown[index + 1], found)
    return joints


def _is_listed(shown: Sequence[str], index: int) -> bool:
    """Whether a line begins with the mark of the one above or below: an item, or a comment."""
    line = shown[index]
    if len(line) == 1:
        return False
    below = shown[index + 1] if index + 1 < len(shown) else ""
    return line[0] == shown[index - 1][0] or line[0] == below[:1]


def _joint(before: str, after: str, found: int) -> int:
    last, first = before[-1], after[0]
    if last in _HYPHENS:
        return 0
    if goes_on(before, after):
        found |= MARK
    elif first in _CLOSING:
        if (last.isalnum() or last in "\"'»”’)]") and (
            len(after) == 1 or after[1] in _AFTER_CLOSING or first in _WIDE
        ):
            found |= CLOSES if first in _SURE else MARK
    elif first in _BRACKETS:
        found |= BRACKET
    elif last in _OPENING:
        found |= MARK
    elif is_small(first) and found and not (found == TRAILING and last in _STOPS):
        found |= LOWER
    return found


def _chains(lines: Sequence[str], joints: Sequence[int], told: bool) -> list[tuple[int, int]]:
    """The first and last of lines that were one. ``told``: the text is known to be made of text
    nodes, so that short parts of a sentence will do, too."""
    chains: list[tuple[int, int]] = []
    index, count = 0, len(lines)
    while index < count - 1:
        if not joints[index] or not _links(lines, joints, index, index):
            index += 1
            continue
        first = index
        while index < count - 1 and joints[index] and _links(lines, joints, index, first):
            index += 1
        found = joints[first:index]
        sizes = [cells(line) for line in lines[first : index + 1]]
        if (
            any(joint & (_SURELY | BRACKET) for joint in found)
            and (_is_mixed(found) or not any(map(_on_one_side, found, found[1:])))
            and sum(sizes) >= LEAST_CELLS
            and (
                max(sizes) >= PART_CELLS
                or _is_long(sizes, found)
                or (told and _tell_of_words(found))
            )
        ):
            chains.append((first, index))
    return chains


def _tell_of_words(joints: Sequence[int]) -> bool:
    """Whether more than a mark between two lines joins them: that stands in menus, too."""
    return any(joint & (CLOSES | LOWER | LABEL) for joint in joints)


def _is_long(sizes: Sequence[int], joints: Sequence[int]) -> bool:
    return sum(sizes) >= 2 * PART_CELLS and any(joint & CLOSES for joint in joints)


def _on_one_side(joint: int, following: int) -> bool:
    """Whether the spaces of two cuts stand on the same side: lines that end, or begin, in one."""
    return joint & following & (TRAILING | LEADING) != 0 and not following & (CLOSES | MARK)


def _links(lines: Sequence[str], joints: Sequence[int], index: int, first: int) -> bool:
    """Whether a joint joins, in a chain that began at ``first``: a heading with a space behind it
    is no part of the paragraph under it."""
    joint = joints[index]
    if joint & (_SURELY | BARE):
        return True
    if joint & BRACKET:
        closing = lines[index + 1][0]
        above = (lines[index], lines[index - 1] if index > first else "")
        return any(line.count(_BRACKETS[closing]) > line.count(closing) for line in above)
    if joint & TRAILING:
        return joints[index + 1] & (LEADING | CLOSES | MARK | BRACKET) != 0
    before = lines[index]
    return (
        index > first
        or before[-1] in _LEADS
        or lines[index + 1][0] == "("
        or cells(before) >= LEAD_CELLS
    )


def _is_mixed(joints: Sequence[int]) -> bool:
    """Whether spaces stand on either side of the cuts, or on one side of one and a comma or full
    stop behind another."""
    found = 0
    for joint in joints:
        found |= joint
    spaces = found & (TRAILING | LEADING)
    return spaces == TRAILING | LEADING or (spaces != 0 and found & CLOSES != 0)


def _tells(joints: Sequence[int], first: int, last: int) -> bool:
    """Whether they do, or a comma or full stop stands where no line has one."""
    return _is_mixed(joints[first:last]) or any(joint & CLOSES for joint in joints[first:last])
