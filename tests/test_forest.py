"""Forests: reading, refusing, and agreeing with LightGBM."""

from __future__ import annotations

import gzip
import json
import random
from pathlib import Path

import pytest

from cleaner.learned.expected import SHIFTS, SHIFTS_WITHOUT_HTML5, expected_cut
from cleaner.learned.feature_names import FEATURES
from cleaner.learned.features import features
from cleaner.learned.forest import Forest, WeightsError, read_forest, write_forest
from cleaner.learned.labeller import (
    FRAGMENT_CUT,
    STOPS,
    WHOLE_CUT,
    page_cut,
    probabilities,
    shipped,
    title_block,
    weigh,
    with_code_and_headings,
)
from cleaner.readers.html import Facts, read_html, tree_of

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
SMALL = Forest(("a", "b"), (0, ~3), (0, 1), (1.5, 0.0), (1, ~0), (~2, ~1), (-1.0, 0.5, 2.0, 0.25))


def test_a_small_forest_by_hand() -> None:
    rows = [[1.0, -1.0], [1.0, 1.0], [2.0, 0.0]]
    logits = [-1.0 + 0.25, 0.5 + 0.25, 2.0 + 0.25]
    expected = [1 / (1 + 2.718281828459045**-x) for x in logits]
    assert SMALL.probabilities(rows) == pytest.approx(expected)


def test_files_read_back_as_they_were(tmp_path: Path) -> None:
    write_forest(SMALL, tmp_path / "a.gz")
    write_forest(SMALL, tmp_path / "b.gz")
    assert (tmp_path / "a.gz").read_bytes() == (tmp_path / "b.gz").read_bytes()
    assert read_forest((tmp_path / "a.gz").read_bytes(), ("a", "b")) == SMALL


def test_other_features_are_refused(tmp_path: Path) -> None:
    write_forest(SMALL, tmp_path / "a.gz")
    with pytest.raises(WeightsError, match="other features"):
        read_forest((tmp_path / "a.gz").read_bytes(), ("a", "c"))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"junk",
        gzip.compress(b"junk\n", mtime=0),
        gzip.compress(json.dumps({}).encode() + b"\n", mtime=0),
    ],
)
def test_broken_files_are_refused(data: bytes) -> None:
    with pytest.raises(WeightsError):
        read_forest(data, ("a", "b"))


@pytest.mark.parametrize(("left", "right"), [(~1, ~0), (~0, ~1), (1, ~0), (~0, 1)])
def test_a_tree_with_a_child_that_is_not_there_is_refused(
    tmp_path: Path, left: int, right: int
) -> None:
    write_forest(Forest(("a",), (0,), (0,), (0.0,), (~0,), (~0,), (1.0,)), tmp_path / "whole.gz")
    assert list(read_forest((tmp_path / "whole.gz").read_bytes(), ("a",)).roots) == [0]
    broken = Forest(("a",), (0,), (0,), (0.0,), (left,), (right,), (1.0,))
    write_forest(broken, tmp_path / "a.gz")
    with pytest.raises(WeightsError, match="broken tree"):
        read_forest((tmp_path / "a.gz").read_bytes(), ("a",))


def test_a_tree_that_never_ends_is_refused(tmp_path: Path) -> None:
    loop = Forest(("a",), (0,), (0,), (0.0,), (0,), (~0,), (1.0,))
    write_forest(loop, tmp_path / "a.gz")
    with pytest.raises(WeightsError, match="broken tree"):
        read_forest((tmp_path / "a.gz").read_bytes(), ("a",))


def test_agrees_with_lightgbm() -> None:
    lightgbm = pytest.importorskip("lightgbm")
    numpy = pytest.importorskip("numpy")
    train = pytest.importorskip("benchmarks.train")
    chance = random.Random(5)
    table = [[chance.gauss(0, 1) for _ in FEATURES] for _ in range(600)]
    targets = [min(1.0, max(0.0, row[0] + 0.3 * row[1] * row[2])) for row in table]
    booster = lightgbm.train(
        {"objective": "cross_entropy", "num_leaves": 9, "verbose": -1, "num_threads": 1},
        lightgbm.Dataset(numpy.array(table), label=targets),
        num_boost_round=40,
    )
    forest = train.forest_of(booster, {})
    assert forest.probabilities(table) == pytest.approx(
        list(booster.predict(numpy.array(table))), abs=1e-12
    )


def test_the_shipped_weights_say_where_they_come_from() -> None:
    provenance = shipped().provenance
    assert "CC BY 4.0" in provenance["licence"]
    assert len(provenance["digest"]) == 64
    assert shipped().features == FEATURES


def test_early_stops_change_nothing_that_counts() -> None:
    page = read_html(PAGE)
    facts = page.blocks[0].facts
    assert isinstance(facts, Facts)
    rows = list(features(facts.tree, page.title or ""))
    assert all(len(row) == len(FEATURES) for row in rows)
    whole, early = shipped().probabilities(rows), shipped().probabilities(rows, STOPS)
    assert sum(a != b for a, b in zip(whole, early, strict=True)) > len(rows) / 3
    assert all(abs(a - b) < 0.1 for a, b in zip(whole, early, strict=True))


def test_what_a_stop_says_of_menus_is_where_all_trees_end() -> None:
    page = read_html((CORPUS / "de/html-portal-faehre-2011/page.html").read_bytes())
    facts = page.blocks[0].facts
    assert isinstance(facts, Facts)
    rows = list(features(facts.tree, page.title or ""))
    whole, early = shipped().probabilities(rows), shipped().probabilities(rows, STOPS[:1])
    assert sum(a != b for a, b in zip(whole, early, strict=True)) > 100
    assert all(abs(a - b) < 0.05 for a, b in zip(whole, early, strict=True))


def test_stops_belong_to_the_shipped_trees() -> None:
    parameters = shipped().provenance["parameters"]
    assert (parameters["trees"], parameters["learning_rate"]) == (360, 0.04)


SENTENCE = "The council met on Monday and agreed that the old bridge will be closed in spring. "
PAGE = (
    "<html><head><title>Bridge to close in spring - The Town Paper</title></head><body>"
    "<ul>" + "".join(f"<li><a href=/{n}>Section {n}</a>" for n in range(12)) + "</ul>"
    "<div><h1>Bridge to close in spring</h1>"
    + "".join(f"<p>{SENTENCE * 3}Vote {n}.</p>" for n in range(8))
    + "</div><div><a href=/a>About us</a> <a href=/b>Privacy</a> © Town Paper</div></body></html>"
)


def test_an_article_is_kept_and_its_surroundings_are_not() -> None:
    page = read_html(PAGE)
    kept = [block.text for block, keep in zip(page.blocks, weigh(page).kept, strict=True) if keep]
    assert kept[0] == "Bridge to close in spring"
    assert len(kept) == 9
    assert page.blocks[title_block(page)].text == "Bridge to close in spring"
    assert all(0.0 <= p <= 1.0 for p in probabilities(page))


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("Queues — Rookery 1.4 documentation", "Queues"),
        ("Queues", "Queues"),
        ("Queuesing — Rookery 1.4 documentation", None),
        ("Queues of the old station — Rookery 1.4", "Queues"),
        ("The queues of the old station", None),
    ],
)
def test_a_headline_of_one_word_is_what_the_title_begins_with(
    title: str, heading: str | None
) -> None:
    page = read_html(f"<title>{title}</title><a href=/>Queues</a><h1>Queues</h1><p>{SENTENCE}</p>")
    found = title_block(page)
    assert (page.blocks[found].text if found >= 0 else None) == heading
    assert found in (-1, 1)


def test_without_a_title_the_only_heading_of_its_level_is_the_headline() -> None:
    assert title_block(read_html(f"<h2>Before</h2><h1>Queues</h1><p>{SENTENCE}</p>")) == 1
    assert title_block(read_html(f"<h1>One</h1><h1>Two</h1><p>{SENTENCE}</p>")) == -1


@pytest.mark.parametrize(
    ("title", "page"),
    [
        ("Storm shuts the lane", "<h1>Gale closes road</h1><h1>Gale closes road</h1><p>{0}</p>"),
        ("Storm shuts the lane", "<h1><a href=/>Tarn Post</a></h1><h1>Gale closes road</h1><p>{0}"),
        ("Storm shuts", "<h1>Gale closes road</h1><p>{0}</p><li><a href=/s>Storm shuts</a>"),
        ("Storm shuts it", "<div>Home > Storm shuts it</div><h1>Gale closes road</h1><p>{0}</p>"),
    ],
)
def test_the_only_heading_of_its_level_is_the_headline_beside_links_and_paths(
    title: str, page: str
) -> None:
    read = read_html(f"<title>{title}</title>{page.format(SENTENCE)}")
    assert read.blocks[title_block(read)].text == "Gale closes road"


@pytest.mark.parametrize(
    ("heading", "names"),
    [("Gale closes road", True), ("Opinion", False), ("封路", True), ("路", False)],
)
def test_of_letters_that_are_words_each_two_are_a_headline(heading: str, names: bool) -> None:
    page = read_html(f"<title>Something</title><h1>{heading}</h1><p>{SENTENCE}</p>")
    assert (title_block(page) == 0) is names


def test_a_heading_as_long_as_a_paragraph_is_no_headline() -> None:
    for words, names in ((30, True), (100, False)):
        page = read_html(f"<title>Something</title><h1>{'word ' * words}</h1><p>{SENTENCE}</p>")
        assert (title_block(page) == 0) is names


@pytest.mark.parametrize(
    "page",
    [
        "<h1>The Tarn Post</h1><p>Storm shuts the lane</p><p>{0}</p>",
        "<h1>Post</h1><p><a href=/s>Storm shuts the lane</a></p><p>{0}</p>",
        "<h1>Gale</h1><h1>Road closes</h1><p><a href=/s>Storm shuts the lane</a></p><p>{0}</p>",
    ],
)
def test_what_the_title_says_is_the_headline_beside_names_of_sites(page: str) -> None:
    read = read_html(f"<title>Storm shuts the lane</title>{page.format(SENTENCE)}")
    assert read.blocks[title_block(read)].text == "Storm shuts the lane"


SITE = "Otter Bay Outfitters"


@pytest.mark.parametrize(
    ("title", "head", "headline"),
    [
        ("Kayaks | {0}", "<div><a href=/>{0}</a></div><h1>Kayaks</h1>", "Kayaks"),
        ("Kayaks | {0}", "<div><span>{0}</span></div><h1>Kayaks</h1>", "Kayaks"),
        ("Kayaks - {0}", "<h1><a href=/>{0}</a></h1><h1>Kayaks</h1>", "Kayaks"),
        ("{0} | Kayaks", "<div><a href=/>{0}</a></div><h1>Kayaks</h1>", "Kayaks"),
        (" | Kayaks | {0}", "<div><a href=/>{0}</a></div><h1>Kayaks</h1>", "Kayaks"),
        ("{0}: Kayaks", "<div><a href=/>{0}</a></div><h1>Kayaks</h1>", "Kayaks"),
        ("Kayaks for two on the bay | {0}", "<h1>{0}</h1><h2>Kayaks for two on the bay</h2>", ""),
        ("Kayaks of the bay | {0}", "<div><a href=/>{0}</a></div><h1>Boats to hire</h1>", "Boats"),
        ("Ebb by Morwen Tay | {0}", "<div><a href=/>{0}</a></div><h1>Ebb</h1>", "Ebb"),
        ("{0}", "<h1>{0}</h1>", "Otter"),
        ("An old kayak for two | {0}", "<a href=/k>An old kayak for two (bay.pdf)</a>", "An old"),
    ],
)
def test_the_name_of_the_site_is_no_headline(title: str, head: str, headline: str) -> None:
    page = read_html(
        f"<title>{title.format(SITE)}</title><header>{head.format(SITE)}</header>"
        f"<main><p>{SENTENCE}</p></main><footer><p>{SITE}</p></footer>"
    )
    assert page.blocks[title_block(page)].text.startswith(headline or "Kayaks for two")


def test_of_several_headings_the_one_in_the_content_may_begin_the_title() -> None:
    head = "<title>Ebb by Morwen Tay</title><header><h1>Ebb</h1></header>"
    page = read_html(f"{head}<main><h1>Ebb</h1><p>{SENTENCE}</p></main>")
    assert title_block(page) == 1
    page = read_html(f"{head}<h1>Ebb</h1><p>{SENTENCE}</p>")
    assert title_block(page) == -1


def test_no_headline_stands_in_a_footer() -> None:
    page = read_html(
        f"<title>{SITE}</title><main><p>{SENTENCE}</p></main><footer><h3>{SITE}</h3></footer>"
    )
    assert title_block(page) == -1


def test_empty_pages_have_nothing_to_keep() -> None:
    assert weigh(read_html("")).kept == []


def test_code_stays_with_the_text_beside_it_and_headings_between_texts() -> None:
    page = read_html(
        "<h2>Menu</h2><p>One.</p><h2>Steps</h2><p>Two.</p><pre>run</pre><h2>More</h2>"
        "<p>Ads.</p><pre>track()</pre>"
    )
    shown = ("Menu", "One.", "Steps", "Two.", "run", "More", "Ads.", "track()")
    assert tuple(block.text for block in page.blocks) == shown
    kept = [text in ("One.", "Two.") for text in shown]
    stay = with_code_and_headings(page.blocks, kept)
    assert [text for text, stays in zip(shown, stay, strict=True) if stays] == [
        "One.",
        "Steps",
        "Two.",
        "run",
    ]


def test_code_stays_next_to_code_that_does() -> None:
    page = read_html("<pre>a</pre><pre>b</pre><p>c</p><pre>d</pre><pre>e</pre><pre>f</pre><p>g")
    kept = [text == "c" for text in "abcdefg"]
    assert with_code_and_headings(page.blocks, kept) == [True] * 6 + [False]
    page = read_html("<pre>a</pre><p>b</p><pre>c</pre><pre>d</pre><p>e")
    kept = [text == "e" for text in "abcde"]
    assert with_code_and_headings(page.blocks, kept) == [False, False, True, True, True]


def test_a_page_without_html5_elements_is_cut_by_its_own_measure() -> None:
    likely, counts = [0.95, 0.6, 0.3, 0.01], [80, 200, 400, 20]
    old, new = (
        tree_of(read_html(f"<head></head><body><{name}><p>{SENTENCE}</p></{name}>"))
        for name in ("div", "section")
    )
    assert page_cut(old, likely, counts) == expected_cut(likely, counts, SHIFTS_WITHOUT_HTML5)
    assert page_cut(new, likely, counts) == expected_cut(likely, counts, SHIFTS)
    assert page_cut(old, likely, counts) > page_cut(new, likely, counts)


def test_the_cut_takes_what_pays() -> None:
    assert 0.05 < expected_cut([0.99, 0.98, 0.05], [100, 80, 60]) <= 0.98
    assert expected_cut([0.6, 0.1], [100, 10]) >= 0.1
    assert 0 < expected_cut([0.0], [3]) <= 1


def test_a_fragment_is_cut_less_than_a_page() -> None:
    likely, counts = [0.95, 0.6, 0.3, 0.01], [80, 200, 400, 20]
    page, fragment = (
        tree_of(read_html(f"{head}<body><p>{SENTENCE}</p>")) for head in ("<head></head>", "")
    )
    assert not page.fragment
    assert page_cut(page, likely, counts) > page_cut(fragment, likely, counts) == FRAGMENT_CUT


def test_a_page_without_junk_is_cut_like_one() -> None:
    page = tree_of(read_html(f"<head></head><body><p>{SENTENCE}</p>"))
    assert page_cut(page, [0.95, 0.6, 0.3], [80, 200, 400]) == WHOLE_CUT


def test_a_page_of_hardly_any_junk_is_cut_like_one_of_none() -> None:
    page = tree_of(read_html(f"<head></head><body><p>{SENTENCE}</p>"))
    likely = [0.95, 0.6, 0.3, 0.01]
    assert page_cut(page, likely, [80, 200, 400, 6]) == WHOLE_CUT
    assert page_cut(page, likely, [80, 200, 400, 8]) > WHOLE_CUT
