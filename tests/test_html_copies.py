"""What stands on a page twice is kept once."""

from __future__ import annotations

from typing import Any, SupportsIndex

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner.learned import copies as compiled
from cleaner.learned.copies import copies_of
from cleaner.readers.parse import parse
from cleaner.readers.walk import walk
from tests.markup import pages
from tests.twins import as_python

PURE = as_python("cleaner.learned.copies")

CARD = (
    "<h3>The lighthouse keeper</h3>"
    "<p>Mrs Tull has kept the light for forty years, and she never liked the sea.</p>"
    "<p>Her dog does, and swims every day.</p>"
)
STORY = (
    "The council met on Monday to talk about the bridge that was closed in spring.",
    "It was open again on Tuesday, and the first cars rolled over it at noon.",
)


def copies(page: str, but: str = "") -> list[str]:
    """The blocks that are copies where all are kept but those that begin so."""
    root = parse(f"<body>{page}")
    assert root is not None
    tree = walk(root)
    kept = [not but or not text.startswith(but) for text in tree.text]
    found = copies_of(tree, kept, [len(text.split()) for text in tree.text])
    return [f"{unit}: {tree.text[unit].split()[0]}" for unit in found]


def test_the_second_of_two_cards_is_a_copy() -> None:
    page = f"<div>{CARD}</div><p>between</p><div class=slick-cloned>{CARD}</div><p>after</p>"
    assert copies(page) == ["4: The", "5: Mrs", "6: Her"]


def test_a_copy_is_whole() -> None:
    assert copies(f"<div>{CARD}</div><div>{CARD}<p>and one word more</p></div>") == []
    assert copies(f"<div>{CARD}</div><section><div>{CARD}</div><p>more</p></section>") == [
        "3: The",
        "4: Mrs",
        "5: Her",
    ]
    assert copies(f"<div>{CARD}</div><div>{CARD}</div>", but="Mrs") == [], "too few words are left"


@pytest.mark.parametrize(
    "part",
    [
        f"<p>{STORY[0]} {STORY[1]}</p>",
        "<p>Row, brothers, row, the stream runs fast<br>the rapids are near, the daylight is past"
        "<br>and the bells of the abbey ring over the bay</p>",
        "<p>Row on</p><p>Row on</p><p>the stream runs fast</p><p>the rapids are near</p>"
        "<p>and the daylight is past</p><p>and the bells are still</p>",
        f"<table><tr><td>{STORY[0]}<td>{STORY[1]}<tr><td>{STORY[1]}<td>12</table>",
        f"<pre>{STORY[0]}\n{STORY[1]}</pre>",
        "<h3>The keeper</h3><p>She never liked the sea at all, she says.</p>",
    ],
    ids=["paragraph", "refrain", "chorus", "rows", "code", "little"],
)
def test_what_may_be_said_twice(part: str) -> None:
    assert copies(f"<div>{part}</div><p>between</p><div>{part}</div>") == []


def test_the_account_says_so() -> None:
    story = "".join(f"<p>{line}</p>" for line in STORY)
    more = "<p>She will go on until the lamp does, she says, and the lamp is in good health.</p>"
    part = f"<div>{CARD}{more}</div>"
    page = (
        f"<article><h1>Open again</h1>{story}{part}<p>{STORY[0][:-1]}, and more.</p>{part}"
        f"<p>{STORY[1][:-1]}, as they had in the spring.</p></article>"
    )
    result = cleaner.Cleaner().html(page)
    assert result.text.count("Mrs Tull") == 1
    assert [removal.rule for removal in result.removed] == ["html.duplicate.copy"] * 4
    assert {removal.label for removal in result.removed} == {"duplicate"}
    kept = cleaner.Cleaner(ignore=["html.duplicate.copy"]).html(page)
    assert kept.text.count("Mrs Tull") == 2
    assert cleaner.Cleaner(preset="careful").html(page).text.count("Mrs Tull") == 2


def test_every_further_copy_goes() -> None:
    page = "<div>" * 150 + f"<div>{CARD}</div>" * 2000
    assert len(copies(page)) == 3 * 1999


def test_what_is_too_little_to_be_a_copy_is_weighed_once() -> None:
    class Counts(list[int]):
        asked = 0

        def __getitem__(self, place: SupportsIndex | slice) -> Any:
            self.asked += 1
            return super().__getitem__(place)

    root = parse("<body><p>ah</p><div>" + "<p>ah</p>" * 200 + "</div>")
    assert root is not None
    tree = walk(root)
    for module in (compiled, PURE):
        counts = Counts([1] * len(tree.text))
        assert module.copies_of(tree, [True] * len(counts), counts) == []
        assert counts.asked <= 3 * len(counts)


@given(st.lists(pages, min_size=1, max_size=3), st.data())
def test_what_is_compiled_says_the_same(parts: list[str], data: st.DataObject) -> None:
    root = parse("<body>" + "".join(f"<div>{part}</div>" * 2 for part in parts))
    assert root is not None
    tree = walk(root)
    size = len(tree.text)
    kept = data.draw(st.lists(st.booleans(), min_size=size, max_size=size))
    counts = [len(text.split()) for text in tree.text]
    found = copies_of(tree, kept, counts)
    assert found == PURE.copies_of(tree, kept, counts)
    said = {text for text, keep in zip(tree.text, kept, strict=True) if keep}
    left = {tree.text[unit] for unit in range(size) if kept[unit] and unit not in found}
    assert left == said, "what is said is said still"
