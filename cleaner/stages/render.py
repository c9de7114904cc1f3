"""Kept HTML blocks to one text: plain, or Markdown (CommonMark with GitHub's tables)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.config import Format
from cleaner.lazy import lazy_pattern
from cleaner.model import Block
from cleaner.readers.html import Facts
from cleaner.readers.tables import CELL_END
from cleaner.readers.tree import Mark
from cleaner.stages.emphasis import AROUND, BAR, drop_idle, settled

_ENTITY = re.compile(r"&(?=#?\w{1,31};)")
_SPECIAL = lazy_pattern(rf"[\\`*\[\]<]|(?<![^\W_])_|_(?![^\W_])|{_ENTITY.pattern}")
_LINE_START = lazy_pattern(r"^(?:([#>+=~-])|(\d{1,9})([.)])(?=\s|$))", re.MULTILINE)
_TICKS = lazy_pattern("`+")
_UNSAFE_TARGET = lazy_pattern(r"\s*(?:javascript|vbscript|data)\s*:", re.IGNORECASE)
_LINE_ENDS = lazy_pattern(r"[\t\n\r]")
"""Browsers leave them out of a target."""
_NOT_IN_TARGET = lazy_pattern(r"[\x00-\x20\x7f()<>\\]")
"""What ends a link's target in Markdown, or may."""
_INDENT = "  "
DEEPEST_ITEM = 20
"""How often an item stands in, at most: no reader tells more levels apart, and in lists nested
without end, which scripts and broken pages make, what stands before the lines would be many times
the text."""


def render(blocks: Sequence[Block], form: Format = "text", links: bool = False) -> str:
    """The text of blocks in reading order. ``links`` keeps link targets (Markdown only).

    Linear in the text.
    """
    return "".join(render_parts(blocks, form, links))


def render_parts(blocks: Sequence[Block], form: Format = "text", links: bool = False) -> list[str]:
    """``render`` in pieces: each block's text with what joins it to the next."""
    parts: list[str] = []
    table = 0.0
    barred = False
    above: list[tuple[float, int]] = []
    over: list[float] = []
    for index, block in enumerate(blocks):
        if form == "markdown":
            text = _markdown(block, links)
            if block.kind == "item":
                text = _nested(block, above) + text
            elif above:
                above.clear()
        else:
            text = block.text
            if block.kind == "item" or over:
                text = _stepped(block, over) + text
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        if block.kind == "row":
            this = _fact(block, "table")
            begins, table = this != table, this
            if form == "text":
                barred = any(map(_has_bars, _rows(blocks, index))) if begins else barred
                if barred:
                    text = "\t".join(map(str.strip, _cells(block))).replace(BAR, "|")
            elif begins:
                # Readers of Markdown leave out the cells that the first row has no place for.
                columns = max(map(_columns, _rows(blocks, index)))
                missing = columns - _columns(block)
                text = f"{text}{'  |' * missing}\n|{' --- |' * columns}"
        else:
            table = 0.0
        parts.append(text + (_gap(block, following, form) if following is not None else ""))
    return parts


def _rows(blocks: Sequence[Block], first: int) -> Iterator[Block]:
    """The rows of one table from its first on."""
    table = _fact(blocks[first], "table")
    for index in range(first, len(blocks)):
        row = blocks[index]
        if row.kind != "row" or _fact(row, "table") != table:
            return
        yield row


def _columns(row: Block) -> int:
    return len(_cells(row))


def _cells(row: Block) -> list[str]:
    return CELL_END.split(_with_bars_hidden(row))


def _has_bars(row: Block) -> bool:
    """Whether a cell has a sign of its own that looks like what stands between cells. Tabs do,
    then: in plain text nothing could say which is which."""
    return any(mark.kind == "bar" for mark in _marks(row))


def _with_bars_hidden(row: Block) -> str:
    """The text of a row, ``BAR`` for each bar within a mark: that stands in one cell."""
    letters: list[str] = []
    for mark in _marks(row):
        if row.text.find("|", mark.start, mark.end) >= 0:
            letters = letters or list(row.text)
            letters[mark.start : mark.end] = row.text[mark.start : mark.end].replace("|", BAR)
    return "".join(letters) or row.text


def _marks(block: Block) -> Sequence[Mark]:
    """The marks of a block whose text normalising did not change."""
    facts = block.facts
    is_known = isinstance(facts, Facts) and facts.tree.text[facts.unit] == block.text
    return facts.marks if isinstance(facts, Facts) and is_known else ()


def _gap(block: Block, following: Block, form: Format) -> str:
    """One line end within lists, tables and verse; else a blank line."""
    if block.kind != following.kind or block.kind == "heading":
        return "\n\n"
    if block.kind == "row":
        return "\n" if _fact(block, "table") == _fact(following, "table") else "\n\n"
    if block.kind == "item":
        return "\n" if block.gap == "\n" else "\n\n"
    if block.gap == "\n":
        return "  \n" if form == "markdown" and block.kind == "paragraph" else "\n"
    return "\n\n"


def _fact(block: Block, name: str) -> float:
    return block.facts[name] if block.facts is not None else 0.0


def _bullet(block: Block) -> str:
    number = int(_fact(block, "bullet"))
    return f"{number}. " if number > 0 else "- "


def _nested(block: Block, above: list[tuple[float, int]]) -> str:
    """An item's bullet or number, below the text of the item that it belongs to: CommonMark
    nests a list only if it stands in as far as that. ``above``: how deep the items above it
    are that it may belong to, and where their texts begin; none of another list."""
    depth, bullet = _fact(block, "depth"), _bullet(block)
    while above and above[-1][0] >= depth:
        above.pop()
    indent = above[min(len(above), DEEPEST_ITEM) - 1][1] if above else 0
    above.append((depth, indent + len(bullet)))
    if block.gap != "\n":
        above.clear()
    return " " * indent + bullet


def _stepped(block: Block, over: list[float]) -> str:
    """What stands before a line of plain text: an item's bullet or number, a step in for each
    item above that it may belong to. ``over``: how deep those are; what stands in no list ends
    them, and of a list in an item without text no item stands above."""
    is_item = block.kind == "item"
    depth = max(_fact(block, "depth"), float(is_item))
    while over and (over[-1] > depth or (is_item and over[-1] == depth)):
        over.pop()
    if not is_item:
        return ""
    over.append(depth)
    return _INDENT * min(len(over) - 1, DEEPEST_ITEM) + _bullet(block)


def _markdown(block: Block, links: bool) -> str:
    if block.kind == "pre":
        longest = max((len(run) for run in _TICKS.findall(block.text)), default=0)
        fence = "`" * max(3, longest + 1)
        return f"{fence}\n{block.text}\n{fence}"
    text = _inline(block, links)
    if block.kind == "heading":
        return f"{'#' * max(1, int(_fact(block, 'level')))} {text}"
    if block.kind == "row":
        cells = (
            cell.strip().replace("|", "\\|").replace(BAR, "\\|") for cell in CELL_END.split(text)
        )
        return f"| {' | '.join(cells)} |"
    text = _LINE_START.sub(_escape_start, text)
    if block.kind == "quote":
        return "\n".join(f"> {line}" for line in text.split("\n"))
    return text


def _escape_start(match: re.Match[str]) -> str:
    if match.group(1):
        return "\\" + match.group(1)
    return f"{match.group(2)}\\{match.group(3)}"


def _escape(text: str) -> str:
    return _SPECIAL.sub(lambda match: "\\" + match.group(), text)


def _inline(block: Block, links: bool) -> str:
    """The block's text with its strong, emphasised, code and link stretches marked."""
    wanted = [
        mark
        for mark in _marks(block)
        if mark.kind != "bar"
        and (mark.kind != "link" or (links and not _UNSAFE_TARGET.match(_target(mark))))
    ]
    if block.kind == "heading":
        wanted = [mark for mark in wanted if mark.kind != "strong"]
    text = _with_bars_hidden(block) if block.kind == "row" else block.text
    if not wanted:
        return _escape(text)
    wanted = _with_code_joined(settled(text, wanted))
    parts: list[str] = []
    pairs: list[tuple[int, int]] = []
    place = 0
    ends: list[tuple[int, str, int]] = []
    code_until = -1
    for mark in wanted:
        if mark.start < code_until or (ends and mark.end > ends[-1][0] > mark.start):
            continue
        while ends and ends[-1][0] <= mark.start:
            end, closing, opened = ends.pop()
            parts += (_escape(text[place:end]), closing)
            if opened >= 0:
                pairs.append((opened, len(parts) - 1))
            place = end
        parts.append(_escape(text[place : mark.start]))
        place = mark.start
        if mark.kind == "code":
            code = text[mark.start : mark.end]
            ticks = "`" * (1 + max((len(run) for run in _TICKS.findall(code)), default=0))
            pad = " " if code.startswith("`") or code.endswith("`") else ""
            parts.append(f"{ticks}{pad}{code}{pad}{ticks}")
            place = code_until = mark.end
        else:
            opening, closing = _fence(mark)
            ends.append((mark.end, closing, len(parts) if mark.kind in AROUND else -1))
            parts.append(opening)
    while ends:
        end, closing, opened = ends.pop()
        if end > place:
            parts.append(_escape(text[place:end]))
            place = end
        parts.append(closing)
        if opened >= 0:
            pairs.append((opened, len(parts) - 1))
    parts.append(_escape(text[place:]))
    if pairs:
        drop_idle(parts, pairs)
    return "".join(parts)


def _with_code_joined(marks: Sequence[Mark]) -> list[Mark]:
    """With stretches of code that touch made one: two fences side by side fence nothing."""
    joined: list[Mark] = []
    for mark in marks:
        last = joined[-1] if joined else mark
        if mark.kind == last.kind == "code" and mark.start == last.end:
            joined[-1] = last._replace(end=mark.end)
        else:
            joined.append(mark)
    return joined


def _target(mark: Mark) -> str:
    return _LINE_ENDS.sub("", mark.target.strip())


def _encoded(match: re.Match[str]) -> str:
    return f"%{ord(match.group()):02X}"


def _fence(mark: Mark) -> tuple[str, str]:
    if mark.kind == "link":
        target = _ENTITY.sub(r"\\&", _NOT_IN_TARGET.sub(_encoded, _target(mark)))
        return "[", f"]({target})"
    around = AROUND[mark.kind]
    return around, around
