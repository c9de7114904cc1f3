"""What footers, tables, lists and buttons say of the blocks that are kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner.learned.elements import as_elements_say
from cleaner.learned.labeller import weigh
from cleaner.readers.html import read_html, tree_of
from cleaner.readers.parse import parse
from cleaner.readers.tree import FOLDS
from cleaner.readers.walk import walk
from tests.markup import pages
from tests.twins import as_python

PURE = as_python("cleaner.learned.elements")
for name in (
    "fill_entries",
    "fill_lists",
    "fill_tables",
    "fill_texts",
    "keep_lists",
):
    setattr(PURE, name, getattr(as_python("cleaner.learned.wholes"), name))


def stays(page: str, dropped: str = "", doubted: str = "", **options: bool) -> list[str]:
    """The blocks that stay where all are kept but those that begin with a letter of
    ``dropped``, and those with one of ``doubted`` are kept and unlikely."""
    root = parse(f"<body>{page}")
    assert root is not None
    tree = walk(root)
    kept = [text[0] not in dropped for text in tree.text]
    likely = [0.5 * (text[0] not in dropped + doubted) for text in tree.text]
    counts = [len(text.split()) for text in tree.text]
    stay = as_elements_say(tree, kept, likely, 0.5, counts, **options)
    return [text for text, stands in zip(tree.text, stay, strict=True) if stands]


@pytest.mark.parametrize("name", ["footer", "nav"])
def test_what_stands_beside_the_content_is_none(name: str) -> None:
    assert stays(f"<p>text</p><{name}><p>more</p></{name}>") == ["text"]
    assert stays(f"<{name}><p>more</p></{name}>") == ["more"], "nothing else is there"
    assert stays(f"<main><p>text</p><{name}><p>more</p></{name}></main>") == ["text", "more"]
    assert len(stays(f"<p>text</p><{name}><p>more</p></{name}>", doubted="t")) == 2


def test_an_aside_only_beside_main_and_article() -> None:
    assert stays("<article><p>text</p></article><aside><p>more</p></aside>") == ["text"]
    assert stays("<div><p>text</p></div><aside><p>more</p></aside>") == ["text", "more"]
    assert stays("<article><p>x</p></article><aside><p>more</p></aside>", "x") == ["more"]


def test_an_element_left_open_takes_no_content_with_it() -> None:
    assert stays("<p>menu</p><nav><a>more</a><h1>head</h1><p>text</p>") == [
        "menu",
        "more",
        "head",
        "text",
    ]
    assert "text" in stays("<p>top</p><aside><p>more</p><main><p>text</p></main>")
    assert stays("<footer><p>more</p><main><p>text</p></main>") == ["more", "text"]
    assert stays("<article><p>text</p></article><aside><h1>head</h1><p>more</p>") == [
        "text",
        "head",
        "more",
    ]


def test_who_said_it_stays_at_the_end_of_a_quotation_that_stays() -> None:
    assert stays("<p>text</p><blockquote><p>word</p><p>by her</p></blockquote>", "b") == [
        "text",
        "word",
        "by her",
    ]
    assert "by her" not in stays("<blockquote><p>by her</p></blockquote><p>text</p>", "b")
    gone = "<p>text</p><blockquote><p>word</p><p>by her</p></blockquote>"
    assert stays(gone, "wb") == ["text"]
    middle = "<blockquote><p>word</p><p>by her</p><p>more</p></blockquote>"
    assert stays(middle, "b") == ["word", "more"]
    long = f"by {'her ' * 30}".strip()
    assert stays(f"<blockquote><p>word</p><p>{long}</p></blockquote>", "b") == ["word"]


def test_who_said_it_stays_with_the_quotation() -> None:
    page = "<p>text</p><blockquote><p>said</p><footer>— Mrs Tull</footer></blockquote>"
    assert stays(page) == ["text", "said", "— Mrs Tull"]


COMMENTS = "<div id=comments><h3>2 comments</h3><article class=comment><p>first</p></article></div>"


def test_comments_under_a_text() -> None:
    assert stays(f"<div><p>a text of five words</p></div>{COMMENTS}") == ["a text of five words"]
    assert len(stays(f"<p>a text of five words</p>{COMMENTS}", comments=True)) == 3
    assert len(stays(f"<p>short</p>{COMMENTS}")) == 3, "a thread: its posts are the content"
    foot = "<footer><p>what a footer says counts for no side of it</p></footer>"
    assert len(stays(f"<p>short</p>{COMMENTS}{foot}")) == 3
    assert stays(
        f"<div class=has-comments><article><p>all of a text</p></article>{COMMENTS}</div>"
    ) == ["all of a text"]


def test_reviews_of_a_shop_are_no_comments() -> None:
    """WooCommerce has them in the list that WordPress has comments in."""
    listed = "<ol class=commentlist><li class='review comment'><p>It boils fast.</p></li></ol>"
    box = f"<div id=comments>{listed}</div>"
    text = "<p>A kettle of two litres in blue enamel.</p>"
    assert len(stays(f"{text}<div id=reviews>{box}</div>")) == 2
    assert len(stays(f"{text}<div id=below>{box}</div>")) == 1


def test_an_article_may_be_named_for_its_comments() -> None:
    post = "<h1>Bridge opens</h1><p>a text of five words</p>"
    page = "<div class='post comments-open'>" + post + "{}</div>"
    more = "<div><p>more in as many words</p></div>"
    whole = ["Bridge opens", "a text of five words", "more in as many words"]
    assert stays(page.format("") + more) == whole
    assert stays(page.format(COMMENTS) + more) == whole


@pytest.mark.parametrize("name", ["story correspondence", "product-feedback", "comment-content"])
def test_what_is_named_for_more_than_comments_is_content(name: str) -> None:
    page = f"<p>a text of five words</p><div class='{name}'><p>and this</p></div>"
    assert len(stays(page)) == 2


def test_what_the_caller_asks_for_stays() -> None:
    page = read_html(
        "<button>Add</button><p>a text of five words</p><div id=comments><p>and this</p></div>"
    )
    assert weigh(page, likely=[0.9, 0.9, 0.55]).kept == [False, True, False]
    likely = [0.9, 0.9, 0.9]
    assert weigh(page, likely=likely, keep_comments=True).kept == [False, True, True]
    assert weigh(page, "careful", likely=[0.9, 0.9, 0.1]).kept == [True, True, False]


def test_what_is_surely_content_is_no_comment() -> None:
    """The answers to a question, and what customers say of a chimney sweep."""
    page = read_html(
        "<p>a question of very many more words</p><div class=comments><p>the answer</p></div>"
        "<div class=customer-feedback><p>another answer</p></div>"
    )
    assert weigh(page, likely=[0.9, 0.9, 0.55]).kept == [True, True, True]
    assert weigh(page, likely=[0.9, 0.55, 0.55]).kept == [True, False, False]
    assert weigh(page, "careful", likely=[0.9, 0.9, 0.1]).kept == [True, True, True]


def test_what_is_surely_content_is_no_aside() -> None:
    """A recipe's ingredients."""
    page = read_html(
        "<article><p>Fry the leeks, add the milk.</p></article>"
        "<aside><ul><li>Two leeks of a hand's length<li>Half a litre of milk</ul></aside>"
    )
    assert weigh(page, likely=[0.9, 0.7, 0.55]).kept == [True, False, False]
    assert weigh(page, likely=[0.9, 0.7, 0.65]).kept == [True, True, True]


def test_what_is_kept_in_doubt_is_no_content_beside_a_footer() -> None:
    page = read_html("<p>a text of five words</p><footer><p>all that is left of it</p></footer>")
    assert weigh(page, "careful", likely=[0.04, 0.95]).kept == [True, True]
    assert weigh(page, "careful", likely=[0.95, 0.95]).kept == [True, False]


def test_a_doubted_headline_counts_as_text_above_a_button() -> None:
    page = read_html(
        "<title>Of the ferry</title><h1>Of the ferry</h1><button>When?</button><p>At noon.</p>"
    )
    assert weigh(page, likely=[0.1, 0.9, 0.9]).kept == [True, True, True]


def test_a_headline_alone_is_no_page() -> None:
    """All else that is wanted stands where comments do."""
    page = read_html(
        "<title>How it is tied</title><div><h1>How it is tied</h1></div><div id=comments>"
        "<p>Make a small loop, bring it up again.</p></div>"
    )
    for preset in ("balanced", "aggressive"):
        assert weigh(page, preset, likely=[0.9, 0.9]).kept == [True, True]


def test_a_table_stays_whole() -> None:
    rows = "".join(f"<tr><td>{letter}<td>1" for letter in "abcd")
    table = f"<table>{rows}</table>"
    assert stays(f"{table}<table><tr><td>e<td>2</table>", "acde") == [
        "a | 1",
        "b | 1",
        "c | 1",
        "d | 1",
    ]


def test_what_a_table_is_headed_by_stays_over_its_text() -> None:
    box = "<table><tr><td><img><th>Tip<tr><td colspan=2><p>{}<p>more words</table>"
    assert stays(f"<p>text{box.format('note')}", "T") == ["text", "Tip", "note", "more words"]
    assert stays(f"<p>text{box.format('Go')}", "TGm") == ["text"]
    assert stays(f"<p>text{box.format('Go')}", "TG") == ["text", "more words"]
    rows = "<tr><td>a<td>1<tr><td>b<td>2"
    assert stays(f"<p>text<table><caption>C</caption>{rows}</table>", "C")[1] == "C"
    assert among("<p>a<table><tr><th>T<tr><td><p>b</table>", 0.9, 0.1, 0.5) == "aTb"
    assert stays(f"<p>text{box.format('note')}", "T", "n") == ["text", "note", "more words"]
    apart = "<table><tr><td><p>a<table><tr><th>T</table></td></tr></table>"
    assert stays(f"<p>text{apart}<p>more", "T") == ["text", "a", "more"]


def test_a_list_has_no_holes() -> None:
    items = "".join(f"<li>{letter}" for letter in "abcdef")
    assert stays(f"<ol>{items}</ol>", "acf") == ["b", "c", "d", "e"]
    assert stays(f"<ol>{items}</ol>", "acde") == ["b", "f"], "less than half is kept"


def test_a_heading_stays_over_its_text_where_most_of_its_rank_do() -> None:
    page = "<section><h2>a</h2><p>b</section><div><h2>c</h2><p>d</div>"
    page += "<article><h2>e</h2><p>f</article>"

    def stay(dropped: str, share: float, page: str = page) -> str:
        root = parse(f"<body>{page}")
        assert root is not None
        tree = walk(root)
        kept = [text not in dropped for text in tree.text]
        likely = [0.9 if keep else 0.5 * share for keep in kept]
        said = as_elements_say(tree, kept, likely, 0.5, [1] * len(kept))
        return "".join(text for text, stands in zip(tree.text, said, strict=True) if stands)

    assert stay("c", 0.5) == "abcdef"
    assert stay("c", 0.4) == "abdef", "it is not likely"
    assert stay("ce", 0.5) == "abdf", "most of its rank go"
    assert stay("cd", 0.5) == "abef", "there is no text under it"
    assert stay("c", 0.5, page.replace("<h2>c</h2>", "<h4>c</h4>")) == "abdef", "of another rank"
    assert stay("c", 0.5, page.replace("<p>d", "<h3>d</h3>")) == "abdef", "over another heading"


def test_the_signatures_of_posts_go() -> None:
    line = "_" * 18
    post = "<td><div>{}</div><div>" + line + "<br>{}</div>"
    page = "<table><tr>" + post.format("a", "b<br>c") + "<tr>" + post.format("d", "e") + "</table>"
    assert stays(page) == ["a", "d"]
    notes = "<div><div>a</div><div>" + line + "<br>b</div></div>"
    assert stays(notes) == ["a", line, "b"], "the notes to a text"
    assert len(stays(notes * 2)) == 2
    assert len(stays(notes.replace("_" * 18, "_" * 9) * 2)) == 6, "too short a line"
    assert len(stays(notes.replace("<br>b", "<br>" + "b " * 70) * 2)) == 6, "too many words"
    forms = f"<p>a</p><p>{line}</p><p>b</p>"
    assert len(stays(f"<div>a<br>{line}<br>b</div>" * 3)) == 9, "it stands within the text"
    begun = f"<div><div>{line}<br>b</div><p>c</p></div>"
    assert len(stays(begun * 2)) == 6, "nothing stands above it"
    assert stays(forms) == ["a", line, "b"]


def test_buttons_go_unless_text_is_folded_under_them() -> None:
    fold = "<button aria-expanded=false>Fold</button>"
    page = f"<button>Add</button>{fold}<p>text</p>{fold}<p>more</p><button>Send</button>"
    assert stays(page) == ["Fold", "text", "Fold", "more"], "text is folded under them"
    assert len(stays(page, careful=True)) == 6
    assert stays("<p>text</p><button>Add</button><button>Send</button><p>more</p>") == [
        "text",
        "more",
    ]
    assert stays("<button>Add</button><p>text</p>") == ["text"]


@pytest.mark.parametrize(
    ("button", "is_folded"),
    [
        ("<button>Add to basket</button>", False),
        ("<button class=primary aria-label=Basket>Add to basket</button>", False),
        ("<h6><button>Add to basket</button></h6>", False),
        ("<button ARIA-EXPANDED=false>Delivery</button>", True),
        ("<button aria-controls=panel-3>Delivery</button>", True),
        ("<h3><button>Delivery</button></h3>", True),
        ("<dl><dt><button>Delivery</button></dt></dl>", True),
        ("<button class=accordion>Delivery</button>", True),
        ("<button>When will it come?</button>", True),
        ("<p><button>Add to basket</button></p>", False),
    ],
)
def test_what_a_button_does_is_seen_by_its_looks(button: str, is_folded: bool) -> None:
    """Both stand between two texts."""
    assert len(stays(f"<p>64 crowns</p>{button}<p>Made of ash and beech.</p>")) == 2 + is_folded


def test_a_button_that_looks_like_two_that_fold_does() -> None:
    pairs = ("Who may come?", "All."), ("When?", "At noon."), ("I have lost my card", "Ring us.")
    panels = [f"<div><button class=w-full>{ask}</button><p>{told}</p></div>" for ask, told in pairs]
    assert len(stays("<p>text</p>" + "".join(panels))) == 7
    assert "I have lost my card" not in stays("<p>text</p>" + "".join(panels[1:])), "but one"
    basket = "<form><button class=w-full>Add to basket</button></form><p>more</p>"
    assert "Add to basket" not in stays("<p>text</p>" + "".join(panels[:2]) + basket)


def test_a_button_among_the_words_of_a_paragraph_is_one_of_them() -> None:
    page = "<p>Loved for its <button>legs</button>, <button>top</button></p><p>Made of ash.</p>"
    assert stays(page) == ["Loved for its", "legs", ",", "top", "Made of ash."]


@pytest.mark.parametrize("source", [str, str.encode])
def test_what_says_that_it_folds_is_read_from_any_source(source: Callable[[str], object]) -> None:
    page = (
        "<p>64 crowns</p><button data-x=1 aria-expanded=false class=c>Delivery</button>"
        "<p>It comes by ferry.</p><button data-y=1>Add to basket</button><p>Made of ash.</p>"
    )
    flags = tree_of(read_html(source(page))).flags
    assert [flag & FOLDS != 0 for flag in flags] == [False, True, False, False, False]


def test_every_question_stays_over_its_answer() -> None:
    questions = ("When does it go?", "What does it cost?", "Can I bring a dog?")
    answers = (
        "Every half an hour from six in the morning until midnight, on all days of the year.",
        "Two crowns for grown-ups, nothing for children and bicycles, and half for dogs.",
        "Yes, on a lead, on the upper deck and at the bow, if it does not mind the horn.",
    )
    pairs = zip(questions, answers, strict=True)
    folded = "".join(f"<button>{ask}</button><div><p>{told}</p></div>" for ask, told in pairs)
    page = f"<title>The ferry</title><main><h1>Questions about the ferry</h1>{folded}</main>"
    result = cleaner.clean_html(page)
    assert all(line in result.split("\n\n") for line in (*questions, *answers))


def test_a_short_page_is_left_without_its_frame() -> None:
    story = "<article><h1>Bridge opens</h1><p>The old bridge is open again.</p></article>"
    latest = "".join(f"<li><a href=/{n}>{n} ferries run aground off the shoal</a>" for n in "359")
    page = (
        f"<nav><ul><li><a href=/>Start</a><li><a href=/m>Marina</a></ul></nav><main>{story}</main>"
        f"<aside><h3>Latest</h3><ol>{latest}</ol></aside>"
        "<footer><p>The Courier, 4 Mill Lane</p></footer>"
    )
    text = "Bridge opens\n\nThe old bridge is open again."
    assert cleaner.clean_html(page) == text
    careful = cleaner.Cleaner(preset="careful").html(page)
    assert careful.text == text


def among(page: str, *doubts: float) -> str:
    """The first letters of the blocks that stay of a page cut at a half, of which those are
    likely so much."""
    root = parse(f"<body>{page}")
    assert root is not None
    tree = walk(root)
    kept = [likely >= 0.5 for likely in doubts]
    stay = as_elements_say(tree, kept, doubts, 0.5, [1] * len(kept))
    return "".join(text[0] for text, stands in zip(tree.text, stay, strict=True) if stands)


def test_a_text_has_no_holes() -> None:
    story = "<p>a<p>b<p>c<p>d"
    assert among(story, 0.9, 0.3, 0.31, 0.5) == "abcd"
    assert among(story, 0.9, 0.29, 0.31, 0.5) == "acd", "too unlikely"
    assert among(story, 0.9, 0.9, 0.9, 0.45) == "abc", "nothing below it stays"
    assert among(story, 0.45, 0.9, 0.9, 0.9) == "bcd", "nothing above it stays"
    assert among("<p>a<p class=date>b<p>c", 0.9, 0.45, 0.9) == "ac", "of another class"
    assert among("<div><p>a</div><div><p>b</div><div><p>c</div>", 0.9, 0.45, 0.9) == "ac"
    assert among("<p>a<p><a href=/x>b</a><p>c", 0.9, 0.45, 0.9) == "ac", "a link"
    assert among("<div>a<br>b<br>c<ul><li>d<li>e</ul></div>", 0.9, 0.3, 0.9, 0.3, 0.9) == "abce"


def test_a_table_between_texts_stays() -> None:
    rows = "".join(f"<tr><td>{letter}<td>1" for letter in "bcd")
    page = f"<p>a</p><table>{rows}</table><p>e</p>"
    assert among(page, 0.9, 0.3, 0.2, 0.2, 0.9) == "abcde"
    assert among(page, 0.9, 0.2, 0.2, 0.2, 0.9) == "ae", "too unlikely"
    assert among(page, 0.9, 0.3, 0.3, 0.3, 0.1) == "a", "nothing below it stays"
    assert among(page.replace("p>", "h2>", 2), 0.9, 0.3, 0.2, 0.2, 0.9) == "abcde"
    two = page.replace("<tr><td>d<td>1", "")
    assert among(two, 0.9, 0.3, 0.3, 0.9) == "ae", "a byline and its date"
    layout = "<p>a</p><table><tr><td><p>b</p><p>c</p><p>d</p></table><p>e</p>"
    assert among(layout, 0.9, 0.25, 0.25, 0.25, 0.9) == "ae", "no row is data"


def test_a_quotation_is_no_hole() -> None:
    assert among("<p>a<blockquote><p>b</blockquote><p>c", 0.9, 0.3, 0.9) == "abc"
    assert among("<p>a<blockquote>b</blockquote><p>c", 0.9, 0.3, 0.9) == "abc"
    assert among("<p>a<blockquote>b</blockquote><p>c", 0.9, 0.29, 0.9) == "ac", "too unlikely"
    assert among("<p>a<blockquote>b</blockquote>", 0.9, 0.3) == "a", "nothing below it stays"
    assert among("<p>a<blockquote>b</blockquote><div><p>c</div>", 0.9, 0.3, 0.9) == "ac"


def test_an_entry_begins_with_its_term() -> None:
    page = "".join(f"<li><b>{term}</b><p>{said}" for term, said in ("ab", "cd", "ef"))
    entries = page.replace("<b>", "<div>").replace("</b>", "</div>")
    assert among(entries, 0.9, 0.9, 0.25, 0.9, 0.9, 0.9) == "abcdef"
    assert among(entries, 0.9, 0.9, 0.24, 0.9, 0.9, 0.9) == "abdef", "too unlikely"
    assert among(entries, 0.25, 0.9, 0.25, 0.9, 0.9, 0.9) == "bdef", "most of them go"
    assert among(entries, 0.9, 0.9, 0.25, 0.2, 0.9, 0.9) == "abef", "what it says goes"
    link = entries.replace("<div>c</div>", "<div><a href=/x>c</a></div>")
    assert among(link, 0.9, 0.9, 0.25, 0.9, 0.9, 0.9) == "abdef"
    hop = entries.replace("<div>c</div>", "<div><a href=#>c</a></div>")
    assert among(hop, 0.9, 0.9, 0.25, 0.9, 0.9, 0.9) == "abcdef", "it folds text out"


def test_a_question_stays_over_its_answer_whatever_goes_elsewhere() -> None:
    pairs = "".join(f"<section><div>{n}?</div><p>{n.upper()}</section>" for n in "abc")
    assert among(pairs, 0.25, 0.9, 0.25, 0.9, 0.1, 0.9) == "aAbBC"
    two = "".join(f"<section><div>{n}?</div><p>{n.upper()}</section>" for n in "ab")
    assert among(two, 0.25, 0.9, 0.25, 0.9) == "AB", "two make no list"


def test_terms_stay_with_what_is_said_of_them() -> None:
    page = "<dl><dt>a<dd>b<dt>c<dd>d</dl>"
    assert among(page, 0.25, 0.9, 0.9, 0.25) == "abcd"
    assert among(page, 0.24, 0.9, 0.9, 0.24) == "bc", "too unlikely"
    assert among(page, 0.49, 0.9, 0.49, 0.49) == "b", "most of the list goes"
    assert among("<dl><dt><a href=/x>a</a><dd>b</dl>", 0.25, 0.9) == "ab"


def test_the_ends_of_a_list_stay_if_they_are_likely() -> None:
    page = "<ul><li>a<li>b<li>c<li>d</ul>"
    assert among(page, 0.4, 0.9, 0.9, 0.4) == "abcd"
    assert among(page, 0.37, 0.9, 0.9, 0.37) == "bc", "too unlikely"
    assert among(page, 0.4, 0.9, 0.4, 0.4) == "b", "most of the list goes"
    assert among("<ul><li><a href=/x>a</a><li>b<li>c</ul>", 0.4, 0.9, 0.9) == "bc", "a link"


LIST = "<ul><li>b<li>c</ul>"


def test_a_list_that_a_text_introduces_stays_with_it() -> None:
    page = f"<p>a:</p>{LIST}<p>d"
    assert among(page, 0.9, 0.2, 0.25, 0.1) == "abc"
    assert among(page, 0.9, 0.2, 0.24, 0.1) == "a", "too unlikely"
    assert among(page, 0.1, 0.2, 0.25, 0.9) == "d", "what introduces it goes"
    assert among(f"<p>a.</p>{LIST}<p>d", 0.9, 0.2, 0.25, 0.1) == "a", "nothing introduces it"
    links = "<ul><li><a href=/b>b</a><li><a href=/c>c</a></ul>"
    assert among(f"<p>a:</p>{links}<p>d", 0.9, 0.4, 0.4, 0.1) == "a", "a list of links"
    assert among(f"<p>a\uff1a</p>{LIST}<p>d", 0.9, 0.2, 0.25, 0.1) == "abc"
    assert among(f"{LIST}<p>d:", 0.4, 0.4, 0.9) == "d", "nothing stands above it"
    assert among(f"<p>a:</p><dl><dt>b<dd>{LIST}</dl>", 0.9, 0.2, 0.25, 0.25) == "abbc"


def test_a_list_under_a_heading_of_its_text_stays() -> None:
    links = "<ul><li><a href=/c>c</a><li><a href=/d>d</a></ul>"
    page = f"<div><p>a.</p><h2>b</h2>{links}</div><p>e"
    assert among(page, 0.9, 0.9, 0.2, 0.2, 0.1) == "abcd"
    assert among(page, 0.9, 0.9, 0.2, 0.19, 0.1) == "ab", "too unlikely"
    assert among(page, 0.9, 0.1, 0.2, 0.2, 0.1) == "a", "the heading goes"
    assert among(page, 0.1, 0.9, 0.2, 0.2, 0.1) == "b", "no text above it stays"
    assert among(f"<div><p>a.</p>{links}</div><p>e", 0.9, 0.2, 0.2, 0.1) == "a", "no heading"
    boxed = f"<div><p>a.</p><div><h2>b</h2>{links}</div></div><p>e"
    assert among(boxed, 0.9, 0.9, 0.2, 0.2, 0.1) == "ab", "a box in the text"
    apart = f"<div><p>a.</p><header><h2>b</h2></header>{links}</div><p>e"
    assert among(apart, 0.9, 0.9, 0.2, 0.2, 0.1) == "ab", "a heading of something else"
    rows = "<table><tr><td>c<td>1<tr><td>d<td>2</table>"
    assert among(f"<div><p>a.</p><h2>b</h2>{rows}</div>", 0.9, 0.9, 0.2, 0.2) == "abcd"


def test_a_list_amid_a_text_stays_with_it() -> None:
    page = f"<p>a.</p>{LIST}<p>d"
    assert among(page, 0.9, 0.35, 0.4, 0.9) == "abcd"
    assert among(page, 0.9, 0.35, 0.39, 0.9) == "ad", "too unlikely"
    assert among(page, 0.9, 0.35, 0.4, 0.1) == "a", "nothing goes on behind it"
    assert among(f"<h2>a</h2>{LIST}<p>d", 0.9, 0.4, 0.4, 0.9) == "ad", "below a heading"
    aside = f"<main><p>a.</p></main><aside>{LIST}</aside><main><p>d</main>"
    assert among(aside, 0.9, 0.4, 0.4, 0.9) == "ad", "it stands aside"


def test_text_between_two_paragraphs_may_be_a_heading() -> None:
    assert among("<div><p>a</p>b<p>c</p></div>", 0.9, 0.2, 0.9) == "abc"
    assert among("<div><p>a</p>b<p>c</p></div>", 0.9, 0.19, 0.9) == "ac"
    assert among("<div><p>a</p><div>b</div><p>c</p></div>", 0.9, 0.4, 0.9) == "ac"
    assert among("<div><p>a</p>b<p>c</p></div>", 0.9, 0.2, 0.4) == "a"
    assert among("<div><p>a</p><div>x</div>b<p>c</p></div>", 0.9, 0.1, 0.2, 0.9) == "ac"


def test_a_heading_belongs_to_the_text_around_it() -> None:
    page = "<div><p>a</p><figure><figcaption>x</figcaption></figure><h3>b</h3><p>c</p></div>"
    assert among(page, 0.9, 0.1, 0.3, 0.9) == "abc"
    assert among(page, 0.9, 0.1, 0.2, 0.9) == "ac", "too unlikely"
    assert among(page, 0.1, 0.1, 0.3, 0.9) == "c", "nothing of the text is above it"
    assert among(page, 0.9, 0.1, 0.3, 0.1) == "a", "nothing of it is below it"
    assert among("<p>a</p><p>x</p><h3>b</h3><div><p>c</div>", 0.9, 0.1, 0.4, 0.9) == "ac"


def test_a_note_stays_that_a_text_has_the_mark_of() -> None:
    text = '<p>text <a href="#n1">[1]</a> and <a href="#n2">[2]</a></p>'
    back = '<a href="#b">[1]</a>'
    assert stays(f"{text}<div><p>{back} note</div>", "[") == [
        "text [1] and [2]",
        "[1] note",
    ]
    assert len(stays(f"{text}<div><p>[<a href='#b'>1</a>] note</div>", "[")) == 2
    assert len(stays('<p>text<a href="#n">*</a></p><p><a href="#b">*</a> note', "*")) == 2
    assert len(stays(f"{text}<p><a href='#b'>[3]</a> note", "[")) == 1, "another mark"
    assert len(stays(f"{text}<p><a href='/b'>[1]</a> note", "[")) == 1, "it leads elsewhere"
    assert len(stays(f"<div><p>{back} note</div>{text}", "[")) == 1, "a list of contents"
    assert len(stays(f"<p>text [1]</p><p>{back} note", "[")) == 1, "the text leads nowhere"
    assert len(stays(f"{text}<footer><p>{back} note</footer>", "[")) == 1, "it is elsewhere"
    votes = '<p><a href="#u">1</a> up<p><a href="#d">2</a> down<p>text'
    assert stays(votes + '<p><a href="#v">1</a> again', "1") == ["2 down", "text"]


def test_a_note_stays_with_the_label_that_is_its_mark() -> None:
    text = '<p>text <a href="#n1">[1]</a></p>'
    back = '<a href="#b">1</a>'
    assert len(stays(f"{text}<aside><span>[{back}]</span><p>note</aside>", "[n")) == 3
    assert len(stays(f"{text}<dl><dt>{back}<dd><p>note</dl>", "1n")) == 3
    assert len(stays(f"{text}<div><span>[{back}]</span></div><p>note", "[n")) == 1
    assert len(stays(f"{text}<div><span>{back}</span><p>next</div>", "1n")) == 1, "a page's number"
    assert len(stays(f"{text}<div><span>[{back}]</span></div>", "[")) == 1, "nothing is below"


@given(pages, st.data())
def test_what_is_compiled_says_the_same(page: str, data: st.DataObject) -> None:
    root = parse(f"<body>{page}")
    assert root is not None
    tree = walk(root)
    masks = st.lists(st.booleans(), min_size=len(tree.text), max_size=len(tree.text))
    kept = data.draw(masks)
    some = st.sampled_from((0.1, 0.2, 0.25, 0.3, 0.5, 0.7))
    likely = data.draw(st.lists(some, min_size=len(kept), max_size=len(kept)))
    counts = [len(text.split()) for text in tree.text]
    for comments, careful in ((False, False), (True, False), (False, True)):
        asked = (tree, kept, likely, 0.5, counts, comments, careful)
        stay = as_elements_say(*asked)
        assert stay == PURE.as_elements_say(*asked)
        assert any(stay) == any(kept)


def test_whose_a_note_is_not() -> None:
    text = '<p>text <a href="#n1">[1]</a></p>'
    note = '<p><a href="#b">[1]</a> note</p>'
    assert stays(text + note, "t[") == [], "the text goes"
    assert len(stays(f'<p>text <a href="#">[1]</a></p>{note}', "[")) == 1, "it leads to the top"
    assert len(stays(note + text + note, "[")) == 2, "the first stands above the text"
    assert len(stays(f'<p><a href="#u">(1)</a> up</p>{note}', "[")) == 1, "two begin so"
