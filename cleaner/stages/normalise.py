"""Kept blocks into the article's text, with an account of every change."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from cleaner.config import Config
from cleaner.lazy import lazy_pattern
from cleaner.model import Block, Edit, Page, Removal, Verdict, is_glued
from cleaner.normalise.paragraphs import is_preformatted, is_tabular, join_lines
from cleaner.normalise.unicode import (
    STEPS,
    Step,
    compose_compatible,
    is_settled,
    repair,
    straighten_quotes,
)
from cleaner.stages.render import render_parts
from cleaner.stages.writer import Writer, removals

LONG_LINE = 80
INDENTED_SHARE = 0.3
"""Where more of the long lines than this are indented, the indentation is that of the
page's source and means nothing."""

_HYPHENS = "-\u2010\u00ad"
_HYPHEN_AT_END = re.compile(f"[{_HYPHENS}][ \t]*[\r\n]")
_WORDS = lazy_pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")


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


def one_line(text: str, config: Config) -> str:
    """A title or a name as the article's text would have it."""
    if text.isascii() and "&" not in text:
        return text
    return " ".join(repair(text, steps_of(config))[0].split())


def normalise(page: Page, gone: Mapping[int, Verdict], config: Config) -> Normalised:
    """Join what is kept, repair it, and say what was done. Linear in the page."""
    blocks = page.blocks
    kept = (
        [index for index in range(len(blocks)) if index not in gone] if gone else range(len(blocks))
    )
    texts, steps = _repaired(page, kept, config)
    if page.source == "html":
        return _rendered(page, gone, kept, texts, config)
    writer = Writer(page, config.blank_lines)
    places = writer.write(kept, texts, steps)
    removed = removals(blocks, gone, places)
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
    lost: list[tuple[int, int]] = []
    for index in range(len(page.blocks) - 1, -1, -1):
        at = starts.get(index, at)
        if index in gone:
            lost.append((index, at))
    lost.reverse()
    return Normalised(text, (), removals(page.blocks, gone, lost))


def _with_text(block: Block, text: str) -> Block:
    return block if block.text == text else block._replace(text=text)


def _repaired(
    page: Page, kept: Sequence[int], config: Config
) -> tuple[list[str], dict[int, tuple[str, ...]]]:
    """Each kept block's text as it will stand, and by its place among them the steps that
    changed it, where any did."""
    steps = steps_of(config)
    in_layout = {name: step for name, step in steps.items() if name != "spaces"}
    laid_out = _layout(page, kept, in_layout)
    wrapped = page.source == "text" and any("\n" in b.text or "\r" in b.text for b in page.blocks)
    hyphenated = (
        wrapped and config.hyphens and any(_is_hyphenated(b.text) for b in page.blocks)
    )
    words = _words(page) if hyphenated else ()
    every_default = steps == STEPS
    joins = every_default and wrapped and config.unwrap
    texts: list[str] = []
    changed: dict[int, tuple[str, ...]] = {}
    for place, index in enumerate(kept):
        block = page.blocks[index]
        text = block.text
        if index in laid_out:
            fixed, used = repair(text.rstrip(), in_layout)
            used = used or (("spaces",) if fixed != text else ())
        elif joins and is_whole(text, block.shown):
            fixed, used = block.shown, ("unwrap",)
        elif every_default and not (wrapped and ("\n" in text or "\r" in text)):
            fixed = block.shown
            used = () if fixed == text else _steps_to(text, fixed)
        else:
            unwrap = config.unwrap and page.source == "text"
            fixed, used = _repair_block(text, steps, words, unwrap, config.hyphens)
        texts.append(fixed)
        if used:
            changed[place] = used
    return texts, changed


def _is_hyphenated(text: str) -> bool:
    if "\n" not in text or not any(hyphen in text for hyphen in _HYPHENS):
        return False  # letters are found far sooner than a pattern
    return _HYPHEN_AT_END.search(text) is not None


def is_whole(text: str, shown: str) -> bool:
    """Whether a block is shown as what it is but for its line ends: it was one line once."""
    return "\n" in text and text.replace("\n", "") == shown


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


def _layout(page: Page, kept: Sequence[int], steps: Mapping[str, Step]) -> set[int]:
    """The kept blocks whose spaces are meaning: lines of code, verse and tables.

    They are told from what stands there after the other ``steps``: a column that holds
    nothing but a control character is none.
    """
    if page.source == "html":
        return {index for index in kept if page.blocks[index].kind == "pre"}
    found: set[int] = set()
    group: list[int] = []
    spaced = False
    texts = [page.blocks[index].text for index in kept]
    long = [text for text in texts if len(text) >= LONG_LINE] or texts
    indents_mean = sum(1 for text in long if text[0].isspace()) <= INDENTED_SHARE * len(long)
    following = [*kept[1:], len(page.blocks)]
    for index, after in zip(kept, following, strict=False):
        text = page.blocks[index].text
        spaced = spaced or text[0].isspace() or "  " in text or "\t" in text
        group.append(index)
        if all(is_glued(block.gap) for block in page.blocks[index:after]):
            continue
        if spaced:
            found.update(_if_laid_out(page, group, indents_mean, steps))
        group, spaced = [], False
    if spaced:
        found.update(_if_laid_out(page, group, indents_mean, steps))
    return found


def _if_laid_out(
    page: Page, group: Sequence[int], indents_mean: bool, steps: Mapping[str, Step]
) -> Sequence[int]:
    default = all(STEPS.get(name) is step for name, step in steps.items())
    texts = [page.blocks[index].text for index in group]
    lines = [
        text
        if (default or text.isascii()) and is_settled(text)
        else repair(text, steps)[0]
        for text in texts
    ]
    laid_out = is_preformatted(lines, indents_mean=indents_mean) or is_tabular(lines)
    return group if laid_out else ()
