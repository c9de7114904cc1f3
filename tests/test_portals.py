"""Lists of other articles that are made for training."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("rapidfuzz")
pytest.importorskip("tldextract")

from benchmarks.gold import GoldPage  # noqa: E402
from benchmarks.portals import LEAST_ITEMS, Item, item_of, portal  # noqa: E402
from benchmarks.text_pages import TextPage  # noqa: E402
from cleaner.readers.plain import read_text  # noqa: E402

TEASER = "The ferry stays in port until the storm is over. Nobody knows when that will be."
ITEMS = [Item(f"Headline {number}", TEASER) for number in range(200)]


def page(title: str, lines: list[str], content: set[int]) -> TextPage:
    gold = GoldPage("a", "https://example.com/", "article", "", "", title, (), (), Path("a"))
    targets = np.array([float(index in content) for index in range(len(lines))], dtype=np.float32)
    return TextPage(gold, "wet", read_text("\n".join(lines)), {}, targets, targets)


def test_an_item_is_a_title_and_the_first_of_the_content() -> None:
    menu = "One long line of the menu that nobody would take for a sentence"
    lines = ["Ferry sinks | Courier", menu, "Short.", TEASER]
    assert item_of(page("", lines, {2, 3})) == Item("Ferry sinks", TEASER)
    assert item_of(page("Sunk", lines, {3})) == Item("Sunk", TEASER)
    assert item_of(page("", [], set())) is None


def test_every_item_is_told_once_and_its_lines_end_as_said() -> None:
    sizes = set()
    for seed in range(60):
        blocks = portal(ITEMS, {False: "\n", True: "\n\n"}, random.Random(seed))
        text = "".join(block.text + block.gap for block in blocks)
        told = re.findall(r"Headline (\d+)", text)
        assert len(set(told)) == len(told) >= LEAST_ITEMS
        assert text.count("\n\n") == len([block for block in blocks if block.gap == "\n\n"])
        assert all(block.key for block in blocks)
        sizes.add(len(blocks))
    assert max(sizes) > 8 * min(sizes)
    assert portal([], {False: "\n", True: "\n"}, random.Random(1)) == []
