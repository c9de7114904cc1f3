"""What must hold of every page."""

from __future__ import annotations

import pickle

from hypothesis import example, given, settings
from hypothesis import strategies as st

import cleaner
from cleaner.readers.plain import read_text
from cleaner.rules import LEARNED, all_rules, rule_files
from cleaner.shape import is_prose
from tests.strategies import GROUPS, SURE_LINES, near_junk, pages, paragraphs

IDS = {*LEARNED, *(rule.id for rule in all_rules())}
EVERY = cleaner.Cleaner(languages=[file for file in rule_files() if file != "common"])
"""All rules of all languages at once, whatever the text is in."""
articles = st.lists(st.one_of(paragraphs(), near_junk), min_size=2, max_size=7, unique=True)


@given(articles, st.data())
def test_paragraphs_survive_whatever_junk_stands_between(
    parts: list[str], data: st.DataObject
) -> None:
    junk = [data.draw(st.lists(st.sampled_from(GROUPS), max_size=2)) for _ in parts]
    page = [line for part, group in zip(parts, junk, strict=True) for line in (part, *group)]
    glue = data.draw(st.sampled_from(("\n\n", "\n")))
    lines = EVERY.text(glue.join(page)).text.split("\n")
    position = 0
    for at, part in enumerate(parts):
        within = at > 0 and junk[at - 1] and junk[at]
        if not is_prose(part) and (within or glue == "\n"):
            continue  # a short line between a title and a button may be their pitch
        assert part in lines[position:]
        position = lines.index(part, position) + 1


@given(articles, st.data())
def test_sure_junk_goes(parts: list[str], data: st.DataObject) -> None:
    junk = data.draw(st.lists(st.sampled_from(SURE_LINES), min_size=1, max_size=4))
    page = [*parts, *junk]
    data.draw(st.randoms(use_true_random=False)).shuffle(page)
    assert not set(junk) & set(EVERY.text("\n\n".join(page)).text.split("\n"))


@given(articles, st.data())
def test_junk_added_changes_nothing(parts: list[str], data: st.DataObject) -> None:
    article = "\n\n".join(parts)
    page = []
    for part in parts:
        page.extend(data.draw(st.lists(st.sampled_from(SURE_LINES), max_size=2)))
        page.append(part)
    page.extend(data.draw(st.lists(st.sampled_from(SURE_LINES), max_size=2)))
    assert EVERY.text("\n\n".join(page)).text == EVERY.text(article).text


@given(pages)
@example("Share\n\u200b\nFacebook\n")
@example("0\t0\n\x1b\t0\n")
@example("Ebb and flow.\nâ€\x80\n")
@example("â€\x80\nEbb and flow.\n")
@example("Reject all\n\n .")
@example("new here?\n\n\xa0Joined")
@example("#bridge #council #roads\n#ferry\n\n0\n\t~\n")
def test_cleaning_twice_is_cleaning_once(page: str) -> None:
    once = cleaner.clean_text(page)
    assert cleaner.clean_text(once) == once


@given(st.one_of(pages, st.text()))
def test_blocks_and_gaps_rebuild_the_input(page: str) -> None:
    assert read_text(page).rebuild() == page


@given(st.one_of(pages, st.text()), st.sampled_from(("careful", "balanced", "aggressive")))
def test_removals_name_a_rule_and_cut_their_text(page: str, preset: str) -> None:
    result = cleaner.explain_text(page, preset=preset)
    for removal in result.removed:
        assert removal.rule in IDS
        assert page[removal.start : removal.end] == removal.text
        assert 0 <= removal.at <= len(result.text)


@given(st.one_of(pages, st.text()), st.booleans())
def test_edits_replay(page: str, blank_lines: bool) -> None:
    result = cleaner.explain_text(page, blank_lines=blank_lines)
    assert cleaner.replay(page, result) == result.text


@given(pages)
def test_same_result_from_a_pickled_cleaner_and_after_other_pages(page: str) -> None:
    worker = cleaner.Cleaner(preset="balanced")
    fresh = worker.text(page)
    copy = pickle.loads(pickle.dumps(worker))
    copy.text("Advertisement\n\n" + page[::-1])
    assert copy.text(page) == fresh


@settings(max_examples=50)
@given(st.binary(max_size=200))
def test_bytes_give_a_result(data: bytes) -> None:
    assert isinstance(cleaner.explain_text(data), cleaner.Result)


def test_ten_megabytes_in_one_line() -> None:
    line = "word " * 2_000_000
    assert cleaner.clean_text(line) == line.strip()


def test_a_million_line_ends() -> None:
    assert cleaner.clean_text("a" + "\n" * 1_000_000 + "b") == "a\n\nb"
    assert cleaner.clean_text("\r" * 1_000_000) == ""
