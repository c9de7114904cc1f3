"""Kept blocks into the article's text, with an account of every change."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from cleaner.config import Config
from cleaner.model import Block, Edit, Page, Removal, Verdict, is_glued
from cleaner.normalise.paragraphs import is_preformatted, is_tabular, join_lines
from cleaner.normalise.unicode import (
    STEPS,
    Step,
    compose_compatible,
    repair,
    straighten_quotes,
)
from cleaner.stages.render import render_parts

LONG_LINE = 80
INDENTED_SHARE = 0.3
"""Where more of the long lines than this are indented, the indentation is that of the
page's source and means nothing."""

_UNIFIED = ("\n", "\n\n")

_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Normalised:
    """The text, what was changed to get it, and the removed lines with their place in it."""

    text: str
    edits: tuple[Edit, ...]
    removed: tuple[Removal, ...]


def steps_of(config: Config) -> dict[str, Step]:
    """The character steps that a config has switched on, in their order."""
    steps = {
        name: step
        for name, step in STEPS.items()
        if (config.form != "keep" if name == "compose" else getattr(config, name))
    }
    if config.form == "NFKC":
        steps["compose"] = compose_compatible
    if config.quotes == "straight":
        steps["quotes"] = straighten_quotes
    return steps


def normalise(page: Page, gone: Mapping[int, Verdict], config: Config) -> Normalised:
    """Join what is kept, repair it, and say what was done. Linear in the page."""
    blocks = page.blocks
    kept = (
        [index for index in range(len(blocks)) if index not in gone] if gone else range(len(blocks))
    )
    texts = _repaired(page, kept, config)
    if page.source == "html":
        return _rendered(page, gone, kept, [text for text, _ in texts], config)
    writer = _Writer(page, config)
    removals: list[tuple[int, int]] = []
    previous = -1
    for index, (text, steps) in zip(kept, texts, strict=True):
        writer.part_with(previous, index)
        if index != previous + 1:
            removals.extend((lost, writer.length) for lost in range(previous + 1, index))
        writer.add(blocks[index], text, steps)
        previous = index
    for lost in range(previous + 1, len(blocks)):
        removals.append((lost, writer.length))
    writer.close(previous)
    removed = tuple(_removal(blocks[index], gone[index], at) for index, at in removals)
    return Normalised("".join(writer.parts), tuple(writer.edits), removed)


def _rendered(
    page: Page,
    gone: Mapping[int, Verdict],
    kept: Sequence[int],
    texts: Sequence[str],
    config: Config,
) -> Normalised:
    """HTML: the kept blocks as plain text or Markdown."""
    places = [place for place, text in enumerate(texts) if text]
    blocks = [_with_text(page.blocks[kept[place]], texts[place]) for place in places]
    parts = render_parts(blocks, config.format, config.links)
    starts = dict(
        zip((kept[place] for place in places), accumulate(map(len, parts), initial=0), strict=False)
    )
    text = "".join(parts)
    at = len(text)
    removed: list[Removal] = []
    for index in range(len(page.blocks) - 1, -1, -1):
        at = starts.get(index, at)
        if index in gone:
            removed.append(_removal(page.blocks[index], gone[index], at))
    return Normalised(text, (), tuple(reversed(removed)))


def _with_text(block: Block, text: str) -> Block:
    return block if block.text == text else block._replace(text=text)


def _removal(block: Block, verdict: Verdict, at: int) -> Removal:
    text = block.text.strip()
    start = block.start + block.text.index(text) if block.start >= 0 else None
    end = start + len(text) if start is not None else None
    return Removal(text, start, end, verdict.label, verdict.rule, verdict.reason, at)


def _repaired(page: Page, kept: Sequence[int], config: Config) -> list[tuple[str, tuple[str, ...]]]:
    """Each kept block's text as it will stand, with the steps that changed it."""
    steps = steps_of(config)
    in_layout = {name: step for name, step in steps.items() if name != "spaces"}
    laid_out = _layout(page, kept)
    words = _words(page) if config.hyphens and any("\n" in b.text for b in page.blocks) else ()
    every_default = steps == STEPS
    results: list[tuple[str, tuple[str, ...]]] = []
    for index in kept:
        block = page.blocks[index]
        text = block.text
        if index in laid_out:
            fixed, used = repair(text.rstrip(), in_layout)
            results.append((fixed, used or (("spaces",) if fixed != text else ())))
        elif every_default and (page.source == "html" or not ("\n" in text or "\r" in text)):
            shown = block.shown
            plain = len(shown) == len(text) and shown == text
            results.append((shown, () if plain else _steps_to(text, shown)))
        else:
            unwrap = config.unwrap and page.source == "text"
            results.append(_repair_block(text, steps, words, unwrap, config.hyphens))
    return results


def _steps_to(text: str, shown: str) -> tuple[str, ...]:
    return ("spaces",) if text.strip() == shown else repair(text, STEPS)[1]


def _repair_block(
    text: str, steps: Mapping[str, Step], words: Collection[str], unwrap: bool, hyphens: bool
) -> tuple[str, tuple[str, ...]]:
    joined = text
    if "\n" in text or "\r" in text:
        lines = re.split(r"\r\n|[\n\r\f\v\u2028\u2029]", text)
        if unwrap:
            joined = join_lines("\n".join(lines), words, hyphens=hyphens)
        else:
            repaired = [repair(line, steps) for line in lines]
            used = dict.fromkeys(name for _, names in repaired for name in names)
            return "\n".join(line for line, _ in repaired), tuple(used)
    fixed, names = repair(joined, steps)
    return fixed, (("unwrap", *names) if joined != text else names)


def _words(page: Page) -> frozenset[str]:
    """The words of the page that no line end cuts, to judge those that one does."""
    found: set[str] = set()
    for block in page.blocks:
        for line in block.text.casefold().splitlines():
            found.update(_WORDS.findall(line)[:-1])
    return frozenset(found)


def _layout(page: Page, kept: Sequence[int]) -> set[int]:
    """The kept blocks whose spaces are meaning: lines of code, verse and tables."""
    if page.source == "html":
        return {index for index in kept if page.blocks[index].kind == "pre"}
    found: set[int] = set()
    group: list[int] = []
    spaced = False
    texts = [page.blocks[index].text for index in kept]
    long = [text for text in texts if len(text) >= LONG_LINE] or texts
    indents_mean = sum(1 for text in long if text[0].isspace()) <= INDENTED_SHARE * len(long)
    for index in kept:
        text = page.blocks[index].text
        spaced = spaced or text[0].isspace() or "  " in text or "\t" in text
        group.append(index)
        gap = page.blocks[index].gap
        if is_glued(gap):
            continue
        if spaced:
            found.update(_if_laid_out(page, group, indents_mean))
        group, spaced = [], False
    if spaced:
        found.update(_if_laid_out(page, group, indents_mean))
    return found


def _if_laid_out(page: Page, group: Sequence[int], indents_mean: bool) -> Sequence[int]:
    lines = [page.blocks[index].text for index in group]
    laid_out = is_preformatted(lines, indents_mean=indents_mean) or is_tabular(lines)
    return group if laid_out else ()


class _Writer:
    """Output pieces, their length, and the edits that lead from the input to them."""

    def __init__(self, page: Page, config: Config) -> None:
        self.page = page
        self.config = config
        self.parts: list[str] = []
        self.edits: list[Edit] = []
        self.length = 0
        self._records = page.source == "text"

    def _put(self, text: str) -> None:
        if text:
            self.parts.append(text)
            self.length += len(text)

    def _edit(self, start: int, before: str, after: str, steps: tuple[str, ...]) -> None:
        if self._records and before != after:
            self.edits.append(Edit(start, start + len(before), before, after, steps))

    def part_with(self, previous: int, index: int) -> None:
        """Write what stands between two kept blocks (``previous`` is -1 at the top)."""
        blocks = self.page.blocks
        if previous < 0:
            before = self.page.lead + _raw(blocks[:index])
            after = "" if self.config.blank_lines else self.page.lead
            self._edit(0, before, after, _cut_steps(index))
            self._put(after)
            return
        if index == previous + 1:
            block = blocks[previous]
            gap = block.gap
            if gap in _UNIFIED or not self.config.blank_lines:
                after = gap
            else:
                after = "\n" if is_glued(gap) else "\n\n"
                if self._records:
                    start = block.end
                    edit = Edit(start, start + len(gap), gap, after, ("blank_lines",))
                    self.edits.append(edit)
            self.parts.append(after)
            self.length += len(after)
            return
        gaps = [blocks[number].gap for number in range(previous, index)]
        longest = max(gaps, key=len)
        after = longest
        if self.config.blank_lines:
            after = "\n" if all(map(is_glued, gaps)) else "\n\n"
        block = blocks[previous]
        before = gaps[0] + _raw(blocks[previous + 1 : index])
        self._edit(block.end, before, after, _cut_steps(index - previous - 1))
        self._put(after)

    def add(self, block: Block, text: str, steps: tuple[str, ...]) -> None:
        """Write a kept block."""
        if block.text != text:
            self._edit(block.start, block.text, text, steps or ("spaces",))
        self.parts.append(text)
        self.length += len(text)

    def close(self, previous: int) -> None:
        """Write what follows the last kept block."""
        blocks = self.page.blocks
        if previous < 0:
            whole = self.page.lead + _raw(blocks)
            after = "" if self.config.blank_lines or blocks else whole
            self._edit(0, whole, after, _cut_steps(len(blocks)))
            self._put(after)
            return
        block = blocks[previous]
        before = block.gap + _raw(blocks[previous + 1 :])
        after = "" if self.config.blank_lines else blocks[-1].gap
        self._edit(block.end, before, after, _cut_steps(len(blocks) - previous - 1))
        self._put(after)


def _raw(blocks: Sequence[Block]) -> str:
    return "".join(block.text + block.gap for block in blocks)


def _cut_steps(removed: int) -> tuple[str, ...]:
    return ("remove", "blank_lines") if removed else ("blank_lines",)
