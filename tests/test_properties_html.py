"""What must hold of every web page, whatever article is in it."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from html import escape

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import cleaner
from cleaner.config import Preset
from cleaner.rules import LEARNED, all_rules, rule_files
from cleaner.rules.rule import SURE, split_example
from tests.markup import pages as broken_pages
from tests.strategies import RULES, SURE_LINES, near_junk, paragraphs

LANGUAGES = [file for file in rule_files() if file != "common"]
EVERY: dict[Preset, cleaner.Cleaner] = {
    "careful": cleaner.Cleaner(preset="careful", languages=LANGUAGES),
    "balanced": cleaner.Cleaner(preset="balanced", languages=LANGUAGES),
}
"""All rules of all languages at once, whatever the page is in."""
IDS = {rule.id for rule in all_rules()}
HEADLINE = "Old bridge is closed to lorries until the autumn"
NAV = "".join(f"<li><a href=/{n}>{name}</a>" for n, name in enumerate("Home News Sport".split()))
presets = st.sampled_from(sorted(EVERY))
articles = st.lists(st.one_of(paragraphs(), near_junk), min_size=5, max_size=8, unique=True)

SHELLS = (
    "<article><h1>{title}</h1>{body}</article>",
    "<div id=content><div class=post><h1>{title}</h1>{body}</div></div>",
    "<table><tr><td width=120><a href=/a>Archive</a><td><h1>{title}</h1>{body}</table>",
    "<main><section class='mx-auto px-4'><h1>{title}</h1><div class=prose>{body}</div></section>"
    "</main>",
)
"""Ways to put an article on a page, of several decades."""
shells = st.sampled_from(SHELLS)


def page_of(shell: str, body: str) -> str:
    """A page with little around its article."""
    inside = shell.format(title=HEADLINE, body=body)
    return (
        f"<html><head><title>{HEADLINE} | Valley Post</title></head><body><nav><ul>{NAV}</ul></nav>"
        f"{inside}<footer><a href=/p>Privacy policy</a> © 2024 Valley Post</footer></body></html>"
    )


def marked(lines: Sequence[str]) -> str:
    return "".join(f"<p>{escape(line)}</p>" for line in lines)


def kept_lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]


@given(articles, shells, presets)
def test_every_paragraph_stays(parts: list[str], shell: str, preset: Preset) -> None:
    lines = kept_lines(EVERY[preset].html(page_of(shell, marked(parts))).text)
    assert [line for line in lines if line in parts] == parts
    assert HEADLINE in lines


@given(articles, shells, presets, st.data())
def test_junk_goes_by_rule_and_the_article_stays(
    parts: list[str], shell: str, preset: Preset, data: st.DataObject
) -> None:
    junk = data.draw(st.lists(st.sampled_from(SURE_LINES), min_size=1, max_size=4))
    places = [data.draw(st.integers(1, len(parts))) for _ in junk]
    page: list[str] = []
    for index, part in enumerate([*parts, ""]):
        page += [line for line, place in zip(junk, places, strict=True) if place == index]
        page += [part] if part else []
    result = EVERY[preset].html(page_of(shell, marked(page)))
    lines = kept_lines(result.text)
    assert [line for line in lines if line in parts] == parts
    assert not set(junk) & set(lines)
    assert {removal.rule for removal in result.removed} <= {*IDS, *LEARNED}


@given(articles, shells, st.data())
def test_html_and_the_text_of_its_paragraphs_give_the_same_article(
    parts: list[str], shell: str, data: st.DataObject
) -> None:
    page = [HEADLINE]
    for part in parts:
        page += [part, *data.draw(st.lists(st.sampled_from(SURE_LINES), max_size=1))]
    from_text = EVERY["careful"].text("\n\n".join(page)).text
    for worker in EVERY.values():
        from_html = worker.html(page_of(shell, marked(page[1:]))).text
        start = kept_lines(from_html).index(HEADLINE)
        end = start + len(kept_lines(from_text))
        assert kept_lines(from_html)[start:end] == kept_lines(from_text)


BOXES = sorted(
    {
        (rule.label, "\n".join(line for line in text.split("\n") if line and line not in kept))
        for rule in RULES
        if rule.label in ("ad-marker", "share-bar", "newsletter", "video-embed")
        and rule.score >= SURE
        and (not rule.when or rule.label == "share-bar")
        for text, kept in map(split_example, rule.hits)
        if not kept
    }
)
"""Whole boxes that rules know in the middle of an article, with their label."""


@given(articles, st.sampled_from(BOXES), shells, presets, st.sampled_from(("p", "div", "li")))
def test_boxes_inside_the_article_go_with_a_rule(
    parts: list[str], box: tuple[str, str], shell: str, preset: Preset, tag: str
) -> None:
    label, text = box
    inner = "".join(f"<{tag}>{escape(line)}</{tag}>" for line in text.split("\n"))
    wrapped = f"<ul>{inner}</ul>" if tag == "li" else f"<div class=x>{inner}</div>"
    body = marked(parts[:2]) + wrapped + marked(parts[2:])
    result = EVERY[preset].html(page_of(shell, body))
    lines = kept_lines(result.text)
    assert [line for line in lines if line in parts] == parts
    junk = [" ".join(line.split()) for line in text.split("\n")]
    assert not set(junk) & {line.removeprefix("- ") for line in lines}
    taken = [removal for removal in result.removed if " ".join(removal.text.split()) in junk]
    assert taken
    assert {removal.rule for removal in taken} <= IDS, (label, taken)


@given(articles, shells, presets)
def test_cleaning_what_was_cleaned_changes_nothing(
    parts: list[str], shell: str, preset: Preset
) -> None:
    once = EVERY[preset].html(page_of(shell, marked(parts))).text
    title, *rest = once.split("\n\n")
    again = EVERY[preset].html(f"<article><h1>{escape(title)}</h1>{marked(rest)}</article>").text
    assert again == once
    assert EVERY["careful"].text(once).text == once


@given(broken_pages, presets)
@example("<title>c</title><my-bar>d</my-bar><body>\x01e", "careful")
def test_any_markup_gives_a_result_that_a_copy_repeats(page: str, preset: Preset) -> None:
    worker = cleaner.Cleaner(preset=preset)
    result = worker.html(page)
    copy = pickle.loads(pickle.dumps(worker))
    copy.html(page_of(SHELLS[0], marked([page[::-1]])))
    assert copy.html(page) == result
    assert worker.html(page.encode("utf-8", "surrogatepass"), charset="utf-8").text == result.text
    assert all(0 <= removal.at <= len(result.text) for removal in result.removed)
    assert {removal.rule for removal in result.removed} <= {*IDS, *LEARNED}


@pytest.mark.parametrize("label", ["ad-marker", "share-bar", "newsletter", "video-embed"])
def test_there_are_boxes_of_each_kind(label: str) -> None:
    assert sum(box[0] == label for box in BOXES) >= 5
