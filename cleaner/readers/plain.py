"""Plain text in: one block a line, or a paragraph where the text is hard-wrapped, or what was
one line before it was cut into text nodes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, chain, islice

from cleaner.lazy import lazy_pattern
from cleaner.model import Block, Page, is_glued
from cleaner.normalise.key import fold_all
from cleaner.normalise.paragraphs import BULLET, indent, join_lines
from cleaner.normalise.unicode import STEPS, repair, repair_all
from cleaner.readers.pieces import find_pieces, with_pieces_joined
from cleaner.shape import cells, ends_sentence, is_unspaced

_LINE = lazy_pattern("[^\n\r\f\v\u2028\u2029]*(?:\r\n|[\n\r\f\v\u2028\u2029]|$)")
_NOT_LINE_ENDS = ("\x85", "\x1c", "\x1d", "\x1e")
"""``str.splitlines`` also splits at these, but U+0085 is half of a mojibake letter
(``Ã…``) and the separators are stray controls inside a line."""

_LINE_ENDS = "\n\r\f\v\u2028\u2029"
_DASH_LINE = lazy_pattern(r"\W*$")
_STARTS = re.compile(r"\s*(?:>|[$#|]\s)")
"""How a quoted line of a mail begins, a command at a prompt, a row of a table."""

_COLUMNS = lazy_pattern(r"\S {3,}\S")
_HYPHENS = "-\u2010\u00ad"

WRAP_WIDEST = 100
"""Cells. Mail and e-texts wrap at 60 to 80; wider lines are paragraphs of their own."""
WRAP_NARROWEST = 45
WRAP_LEAST_JOINS = 4
"""Fewer places to join are no evidence that the text as a whole is wrapped."""
WRAP_SHARE = 0.85
"""Share of unfinished lines that were broken because the next word would not fit.
Wrapped text has nearly all; verse, lists and page dumps less than half."""
WRAP_LONGEST_WORD = 30
"""Cells. A longer word (an address, the path of a file) fits behind hardly any line, and so a line
that begins with one, or is one, tells nothing of where others are broken."""
WRAP_UNSPACED = 10
"""Cells of the longest word, but for few, in scripts that show no end of a word (Thai, Khmer)."""


def read_text(text: str, *, unwrap: bool = True) -> Page:
    """The page of a plain text; ``Page.rebuild()`` gives the text again. ``unwrap``: whether lines
    may be joined that were one. Linear."""
    lead, lines, gaps = _rows(text)
    width = _wrap_width(lines, gaps)
    if width:
        lines, gaps = _group_wrapped(lines, gaps, width)
    shown = repair_all(lines)
    if "" in shown:
        lead, lines, gaps = _without_blanks(lead, lines, gaps, shown)
        shown = [text for text in shown if text]
    pieces = find_pieces(lines, shown, gaps) if unwrap and not width else ()
    if pieces:
        whole = repair_all(
            [join_lines("\n".join(lines[at : to + 1]), hyphens=False) for at, to in pieces]
        )
        lines, gaps, shown = with_pieces_joined(lines, gaps, shown, pieces, whole)
    return Page(_blocks(lines, shown, fold_all(shown), gaps, len(lead)), lead=lead)


def _split(text: str) -> list[str]:
    """Lines with their ends."""
    if any(mark in text for mark in _NOT_LINE_ENDS):
        return [line for line in _LINE.findall(text) if line]
    return text.splitlines(keepends=True)


def _rows(text: str) -> tuple[str, list[str], list[str]]:
    """What stands before the first line that has text; the lines that have; and what
    stands between each and the next."""
    lines: list[str] = []
    gaps: list[str] = []
    lead = text
    at = end = 0
    for line in _split(text):
        start = at
        at += len(line)
        shown = line.strip()
        if not shown or _is_invisible(shown):
            continue
        if lines:
            gaps.append(text[end:start])
        else:
            lead = text[:start]
        line = line.rstrip(_LINE_ENDS)
        lines.append(line)
        end = start + len(line)
    if lines:
        gaps.append(text[end:])
    return lead, lines, gaps


def _without_blanks(
    lead: str, lines: Sequence[str], gaps: Sequence[str], shown: Sequence[str]
) -> tuple[str, list[str], list[str]]:
    """Lines of which nothing is left once they are repaired (half of a broken space) are part
    of what stands between others."""
    seen: list[str] = []
    between: list[list[str]] = [[lead]]
    for line, gap, text in zip(lines, gaps, shown, strict=True):
        if text:
            seen.append(line)
            between.append([gap])
        else:
            between[-1] += (line, gap)
    lead, *rest = map("".join, between)
    return lead, seen, rest


def _blocks(
    lines: Sequence[str], shown: Sequence[str], keys: Sequence[str], gaps: Sequence[str], start: int
) -> tuple[Block, ...]:
    """The blocks of lines; the first begins at ``start``."""
    starts = accumulate(map(len, chain.from_iterable(zip(lines, gaps, strict=True))), initial=start)
    return tuple(map(Block, lines, shown, keys, islice(starts, 0, None, 2), gaps))


def _is_invisible(shown: str) -> bool:
    """Whether nothing of the line can be seen: zero-width characters, controls."""
    first = shown[0]
    return (first == "&" or not first.isprintable()) and not repair(shown, STEPS)[0]


def _wrap_width(lines: Sequence[str], gaps: Sequence[str]) -> int:
    """The column at which the text as a whole is wrapped, in cells; 0 if it is not.

    Wrapped text breaks a line only where the next word would not fit any more.
    """
    pairs: list[tuple[int, int]] = []
    lengths = list(map(len, lines))
    if sum(size for size in lengths if size > WRAP_WIDEST) * 4 > sum(lengths):
        return 0
    for line, size, gap, following in zip(lines, lengths, gaps, lines[1:], strict=False):
        if not WRAP_NARROWEST // 2 <= size <= WRAP_WIDEST or not is_glued(gap):
            continue
        if ends_sentence(line):
            continue
        if BULLET.match(following) or _STARTS.match(following):
            continue
        piece = _next_piece(line, following)
        if piece > WRAP_LONGEST_WORD and not _is_hyphenated(line, following):
            continue
        if not _is_word(line):
            pairs.append((cells(line.rstrip()), piece))
    if len(pairs) < WRAP_LEAST_JOINS:
        return 0
    width = max(size for size, _ in pairs)
    if not WRAP_NARROWEST <= width <= WRAP_WIDEST:
        return 0
    full = sum(1 for size, word in pairs if size + 1 + word > width)
    return width if full >= WRAP_SHARE * len(pairs) and not _is_in_columns(lines) else 0


def _is_in_columns(lines: Sequence[str]) -> bool:
    """Whether most lines have a wide gap: two columns, line by line (``pdftotext -layout``).
    Joined they would be a jumble."""
    long = [line.strip() for line in lines if len(line) >= WRAP_NARROWEST // 2]
    return 2 * sum(1 for line in long if _COLUMNS.search(line)) > len(long)


def _is_hyphenated(line: str, following: str) -> bool:
    """Whether a word is cut between two lines: the first had no room for more of it."""
    line = line.rstrip()
    cut = line[-1] in _HYPHENS and line[-2:-1].isalpha()
    return cut and following.lstrip()[:1].islower()


def _next_piece(line: str, following: str) -> int:
    """Cells of what the line had no room for."""
    return WRAP_WIDEST if _is_hyphenated(line, following) else _first_word(following)


def _first_word(line: str) -> int:
    """Cells of the shortest piece that the line above would have had to take."""
    line = line.lstrip()
    if not line.isascii() and cells(line[0]) > 1:
        return 1
    size = cells(line.split(None, 1)[0])
    return min(size, WRAP_UNSPACED) if is_unspaced(line[0]) else size


def _is_word(line: str) -> bool:
    """Whether a line is one word alone, of a script that shows where words end."""
    line = line.strip()
    return not (is_unspaced(line[0]) or cells(line[0]) > 1) and len(line.split(None, 1)) == 1


def _group_wrapped(
    lines: Sequence[str], gaps: Sequence[str], width: int
) -> tuple[list[str], list[str]]:
    """Lines joined into paragraphs, which keep their inner line ends; and their gaps."""
    grouped: list[str] = []
    between: list[str] = []
    parts: list[str] = []
    for index, (line, gap) in enumerate(zip(lines, gaps, strict=True)):
        parts.append(line)
        if index + 1 < len(lines) and _continues(line, gap, lines[index + 1], width):
            parts.append(gap)
            continue
        grouped.append("".join(parts))
        between.append(gap)
        parts = []
    return grouped, between


def _continues(line: str, gap: str, following: str, width: int) -> bool:
    if not is_glued(gap) or BULLET.match(following) or _DASH_LINE.match(following):
        return False
    if _STARTS.match(following) or _STARTS.match(line):
        return False
    if _is_word(line) and _is_word(following):
        return False  # a list of addresses or files
    if ends_sentence(line) and indent(following) > indent(line):
        return False
    if indent(following) >= 4 and indent(line) < 4 and not BULLET.match(line):
        return False
    size = cells(line.rstrip())
    return size <= width + 1 and size + 1 + _next_piece(line, following) > width
