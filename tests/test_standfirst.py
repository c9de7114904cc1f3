"""The standfirst stays where the page's head says that it is the page's summary."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

import cleaner
from cleaner.config import Preset
from cleaner.learned.standfirst import standfirst_unit
from cleaner.readers.html import read_html, tree_of

TITLE = "Ferry to the islands sails again"
SUMMARY = "After nine weeks in dock the Heron is back, with one engine fewer and a new captain."
FIRST = "The Heron left Sallow Quay at seven on Monday morning with eleven cars and a hearse."
SECOND = "Her owners had said in May that the repair would take a fortnight at the very most."
MENU = "News Sport Weather Letters"


def kept_by(texts: Sequence[str], gone: Sequence[str]) -> list[bool]:
    return [text not in gone for text in texts]


def found_in(body: Sequence[str], gone: Sequence[str], *metas: str, title: str = TITLE) -> str:
    """The text of the standfirst found in a page of these paragraphs; the headline is
    ``TITLE``, and those of ``gone`` are what the weights drop."""
    paragraphs = "".join(f"<p>{text}</p>" if text != TITLE else f"<h1>{text}</h1>" for text in body)
    page = read_html(
        f"<html><head><title>{title}</title>{''.join(metas)}</head><body>{paragraphs}</body></html>"
    )
    tree = tree_of(page)
    headline = tree.text.index(TITLE) if TITLE in tree.text else -1
    unit = standfirst_unit(tree, page.title or "", headline, kept_by(tree.text, gone))
    return tree.text[unit] if unit >= 0 else ""


def meta(content: str, name: str = "description") -> str:
    return f'<meta name="{name}" content="{content}">'


@pytest.mark.parametrize(
    "stated",
    [
        meta(SUMMARY),
        meta(SUMMARY.upper()),
        meta(SUMMARY[:60] + " ..."),
        meta(SUMMARY + " Our reporter sailed with her."),
        f'<meta property="og:description" content="{SUMMARY}">',
        f'<script type="application/ld+json">{{"@type": "NewsArticle", '
        f'"description": "{SUMMARY}"}}</script>',
    ],
)
def test_what_the_head_says_stays(stated: str) -> None:
    body = [MENU, TITLE, SUMMARY, "By Ann Mallow", FIRST, SECOND]
    assert found_in(body, [MENU, SUMMARY], stated) == SUMMARY


def test_a_caption_may_stand_between() -> None:
    caption = "The Heron at Sallow Quay on Sunday evening, the day before she sailed."
    body = [TITLE, caption, SUMMARY, FIRST, SECOND]
    assert found_in(body, [SUMMARY], meta(SUMMARY)) == SUMMARY


@pytest.mark.parametrize(
    ("body", "gone", "stated"),
    [
        ([TITLE, "Today", SUMMARY, FIRST, SECOND], ["Today", SUMMARY], ""),
        ([TITLE, "Today", SUMMARY, FIRST], ["Today", SUMMARY], meta("Another summary, " * 4)),
        # above the headline it is the site's slogan
        ([SUMMARY, TITLE, FIRST, SECOND], [SUMMARY], meta(SUMMARY)),
        # below the text it is in a list of articles
        ([TITLE, FIRST, SECOND, SUMMARY], [SUMMARY], meta(SUMMARY)),
        # too short to be told by
        ([TITLE, "Fresh fish.", FIRST, SECOND], ["Fresh fish."], meta("Fresh fish.")),
        # the text begins with it: once is enough
        ([TITLE, SUMMARY, SUMMARY + " " + FIRST, SECOND], [SUMMARY], meta(SUMMARY)),
        # no headline is known
        ([SUMMARY, FIRST, SECOND], [SUMMARY], meta(SUMMARY)),
    ],
)  # fmt: skip
def test_what_is_none(body: list[str], gone: list[str], stated: str) -> None:
    assert found_in(body, gone, stated) == ""


def test_a_sentence_right_below_the_headline_is_one() -> None:
    assert found_in([TITLE, SUMMARY, FIRST, SECOND], [SUMMARY]) == SUMMARY


@pytest.mark.parametrize(
    ("below", "text"),
    [
        (f"<a href=/b>{SUMMARY}</a>", [FIRST]),  # it leads elsewhere
        (SUMMARY.rstrip("."), [FIRST]),  # no sentence
        (SUMMARY, []),  # no text stands below
    ],
)
def test_what_right_below_the_headline_is_none(below: str, text: list[str]) -> None:
    shown = below.replace("<a href=/b>", "").replace("</a>", "")
    assert found_in([TITLE, below, *text], [shown]) == ""


def test_the_headline_once_more_is_none() -> None:
    long = "The ferry to the outer islands sails again after nine weeks in dock"
    above = f"{long} - The Sallow Post"
    body = [TITLE, long, FIRST, SECOND]
    assert found_in(body, [long], meta(above + ", with a new captain."), title=above) == ""


def test_wide_letters_count_twice() -> None:
    summary = "停航九周之后渡轮苍鹭号重新开往外岛，船长也换了人。"
    assert found_in([TITLE, summary, FIRST, SECOND], [summary], meta(summary)) == summary


def test_a_hidden_one_is_none() -> None:
    page = read_html(
        f"<html><head><title>{TITLE}</title>{meta(SUMMARY)}</head><body><h1>{TITLE}</h1>"
        f'<p style="visibility:hidden">{SUMMARY}</p><p>{FIRST}</p><p>{SECOND}</p></body></html>'
    )
    tree = tree_of(page)
    kept = kept_by(tree.text, [SUMMARY])
    assert standfirst_unit(tree, TITLE, tree.text.index(TITLE), kept) == -1


def page_of(stated: str) -> str:
    """A news page that shows its standfirst in a bar with the author and the share buttons."""
    return (
        f"<html><head><title>{TITLE} | The Sallow Post</title>{stated}</head><body>"
        "<ul><li><a href=/n>News</a></li><li><a href=/s>Sport</a></li></ul>"
        f"<div><h1>{TITLE}</h1></div><div class=hero-sub><div><a href=/a>Ann Mallow</a></div>"
        f"<div>{SUMMARY}</div><div><a href=/f>Facebook</a> <a href=/m>Mail</a></div></div>"
        f"<div class=body><p>{FIRST}</p><p>{SECOND}</p>" + f"<p>{FIRST} {SECOND}</p>" * 3 + "</div>"
        "<div><a href=/1>Council votes on bins</a> <a href=/2>Eel season opens</a></div>"
        "</body></html>"
    )


@pytest.mark.parametrize("preset", ["careful", "balanced", "aggressive"])
def test_it_stays_in_every_preset(preset: Preset) -> None:
    assert SUMMARY in cleaner.Cleaner(preset=preset).html(page_of(meta(SUMMARY))).text


def test_it_stays_without_the_headline() -> None:
    text = cleaner.Cleaner(preset="aggressive", keep_title=False).html(page_of(meta(SUMMARY))).text
    assert SUMMARY in text and TITLE not in text


def test_without_it_in_the_head_the_weights_decide() -> None:
    """What makes the test above one of the standfirst's own rule."""
    aggressive = cleaner.Cleaner(preset="aggressive")
    assert SUMMARY not in aggressive.html(page_of("")).text
