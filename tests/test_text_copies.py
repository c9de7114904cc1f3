"""Changed copies of text pages keep what is known of their lines."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("rapidfuzz")
pytest.importorskip("tldextract")

from benchmarks.gold import GoldPage  # noqa: E402
from benchmarks.text_copies import LEAST_BRIEF, brief, copy_of, pools_of, splice  # noqa: E402
from benchmarks.text_pages import TextPage  # noqa: E402
from benchmarks.text_transplant import (  # noqa: E402
    frames_of,
    span_of,
    transplanted,
    transplants_of,
)
from cleaner.readers.plain import read_text  # noqa: E402


def page(name: str, kind: str, lines: list[str], content: set[int]) -> TextPage:
    gold = GoldPage(name, f"https://example.{name}/", kind, "", "", "", (), (), Path(name))
    targets = np.array([float(index in content) for index in range(len(lines))], dtype=np.float32)
    words = np.ones(len(lines), dtype=np.float32)
    return TextPage(gold, "wet", read_text("\n".join(lines)), {0: 2}, targets, words)


ARTICLE = page("com", "article", ["menu", "one", "two", "foot", "end"], {1, 2})
DONOR = page("org", "listing", [f"teaser {number}" for number in range(40)], set(range(5, 30)))


def test_spliced_lines_are_no_content_and_the_page_keeps_its_own() -> None:
    for seed in range(40):
        made = splice(ARTICLE, [DONOR], random.Random(seed))
        texts = [block.text for block in made.page.blocks]
        article = ["menu", "one", "two", "foot", "end"]
        own = [index for index, text in enumerate(texts) if text in article]
        assert [texts[index] for index in own] == article
        assert len(texts) > len(own)
        assert {texts[index] for index in np.flatnonzero(made.targets)} == {"one", "two"}
        assert {texts[index] for index in made.hits} <= {"menu", "teaser 0"}
        assert len(made.targets) == len(made.words) == len(texts)


def test_a_brief_page_has_the_first_words_of_its_content_and_all_else() -> None:
    lines = ["menu", *(f"line {number}" for number in range(200)), "foot", "end"]
    long = page("long", "article", lines, set(range(1, 201)) - {5})
    seen = set()
    for seed in range(40):
        made = brief(long, random.Random(seed))
        texts = [block.text for block in made.page.blocks]
        content = [texts[index] for index in np.flatnonzero(made.targets)]
        assert content == [line for line in lines[1:] if line != "line 4"][: len(content)]
        assert len(content) >= LEAST_BRIEF
        assert [text for text in texts if text not in content] == ["menu", "line 4", "foot", "end"]
        seen.add(len(content))
    assert len(seen) > 10
    assert brief(ARTICLE, random.Random(1)).page == ARTICLE.page


def test_a_page_is_not_spliced_with_its_own_site_or_other_folds() -> None:
    assert len(splice(DONOR, [DONOR], random.Random(1)).page.blocks) == len(DONOR.page.blocks)
    pools = pools_of([ARTICLE, DONOR])
    assert set(pools) == {(DONOR.fold, "wet")}


def test_copies_in_other_scripts_keep_equal_lines_equal_and_lose_the_hits() -> None:
    twice = page("net", "forum", ["Menu of the day", "One.", "Menu of the day"], {1})
    for seed in range(10):
        made = copy_of(twice, {}, random.Random(seed), scripts=1.0)
        keys = [block.key for block in made.page.blocks]
        assert keys[-1] not in keys[-2]
        assert len(keys) == 2 or keys[0] == keys[2]
        assert not made.hits


SHOP = page("shop", "product", "Kettle;menu;kettle;boils;buy;litre;also;pan".split(";"), {2, 3, 5})
PAPER = page(
    "paper", "article", "Storm;menu;news;storm;rain;odd;ad;wind;foot;end".split(";"), {3, 4, 7}
)


def test_content_moves_with_what_stands_in_it_under_its_own_first_line() -> None:
    made = transplanted(PAPER, SHOP)
    assert made is not None
    lines = "Kettle menu news kettle boils buy litre foot end".split()
    assert [block.text for block in made.page.blocks] == lines
    assert [lines[index] for index in np.flatnonzero(made.targets)] == ["kettle", "boils", "litre"]
    assert made.hits == {0: 2}
    assert made.gold is SHOP.gold


def test_a_page_of_content_alone_is_no_frame_and_one_of_junk_has_nothing_to_give() -> None:
    assert transplanted(page("net", "forum", ["one", "two"], {0, 1}), SHOP) is None
    assert transplanted(PAPER, page("net", "forum", ["one", "two"], set())) is None
    frames = frames_of([PAPER])
    assert list(transplants_of(PAPER, frames, random.Random(1))) == []


def test_a_page_of_a_rare_type_stands_in_several_frames_at_most_some_with_hits() -> None:
    frames = {(SHOP.fold, SHOP.kind): [PAPER, DONOR, SHOP]}
    made = [
        page for seed in range(20) for page in transplants_of(SHOP, frames, random.Random(seed))
    ]
    assert len(made) > 2 * 20
    assert {page.page.blocks[1].text for page in made} == {"menu", "teaser 1"}
    assert all(page.page.blocks[0].text == "Kettle" for page in made)
    assert {bool(page.hits) for page in made} == {True, False}


def test_a_stray_line_of_content_far_away_does_not_stretch_the_span() -> None:
    far = page("net", "forum", [f"line {number}" for number in range(60)], {*range(9, 29), 55})
    assert span_of(far) == (9, 28)
    assert span_of(SHOP) == (2, 6)
