"""``keep_byline=False`` and ``keep_date=False``: the article's own go, no part of its text."""

from __future__ import annotations

import pytest

import cleaner

STORY = (
    "The council met on Monday to talk about the bridge that was closed in spring.",
    "It was open again on Tuesday, and the first cars rolled over it at noon.",
    "Nobody on the quay could say what it had cost, and nobody asked for long.",
)
OFF = cleaner.Cleaner(keep_byline=False, keep_date=False)


def test_above_and_below_the_article() -> None:
    above, below = "By Hester Vallance\n\n4 May 2024", "Published 4 May 2024"
    parted = (below, STORY[0], "By Hester Vallance", *STORY[1:])
    for text in ((above, *STORY), (STORY[0], above, *STORY[1:]), (*STORY, below), parted):
        assert OFF.text("\n\n".join(text)).text == "\n\n".join(STORY)


@pytest.mark.parametrize(
    "text",
    [
        "\n\n".join(f"{day} May 1911\n{line}" for day, line in zip((4, 9, 11), STORY, strict=True)),
        "\n\n".join(("By Saturday", STORY[0], "By Sunday", STORY[1], "By Monday", STORY[2])),
        "\n\n".join((*STORY[:2], "May 1911", STORY[2])),
    ],
    ids=["diary", "subheads", "a year"],
)
def test_not_among_its_paragraphs(text: str) -> None:
    assert OFF.text(text).text == text
