"""The page text this project started from, where it lies beside the checkout."""

from __future__ import annotations

from pathlib import Path

import pytest

import cleaner

SEEDS = sorted((Path(__file__).parent.parent.parent / "shared" / "seeds").glob("*.txt"))


@pytest.mark.skipif(not SEEDS, reason="the seed pages are not beside this checkout")
def test_of_the_seed_page_all_boilerplate_goes_and_no_line_of_the_article() -> None:
    page = SEEDS[0].read_text(encoding="utf-8")
    result = cleaner.explain_text(page)
    labels = [removal.label for removal in result.removed]
    assert labels == (
        ["ad-marker"] * 2
        + ["promo"] * 3
        + ["video-embed"] * 3
        + ["pull-quote"] * 2
        + ["video-embed"] * 3
        + ["comment-count"]
    )
    lines = [" ".join(line.split()) for line in page.splitlines() if line.strip()]
    gone = [removal.text for removal in result.removed]
    for line in gone:
        lines.remove(line)
    assert [line for line in result.text.split("\n") if line] == lines
    assert result.title is not None
    assert result.title.startswith("Vladimir Putin hails")
