"""Readers' comments below a text go where the words over them say what they are."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

import cleaner
from cleaner.learned.comment_section import below_comments
from cleaner.model import Page
from cleaner.readers.html import read_html
from cleaner.rules import matcher_for
from cleaner.rules.context import Context

TITLE = "Ferry stays in port"
TEXT = [
    "The ferry to Orrin stayed in port on Monday, and nobody on the quay could say for how long.",
    "Her owners had promised in May that the repair of the hull would take a fortnight at most.",
    "At noon the harbour master read out a letter in which they asked for another three weeks.",
    "Forty people who had come with their bags went home again, and some of them on foot.",
]
POSTS = [
    "Every summer the same story, and every summer they act as if it had never happened before.",
    "My brother works there and he says the parts have been lying in the shed since March.",
]


def gone(
    below: Sequence[str],
    sure: Sequence[str] = (),
    above: Sequence[str] = TEXT,
    language: str = "en",
) -> list[str]:
    """What goes of a page with these lines above and below, of which all would stay; the labeller
    is sure of those in ``sure`` and of the text above."""
    lines = [TITLE, *above, *below]
    page = read_html("".join(f"<p>{line}</p>" for line in lines))
    context = Context.of(page, matcher_for((language,)))
    likely = [0.9 if line in sure or line in above else 0.4 for line in lines]
    found = below_comments(context.blocks, context.hits, (), likely)
    return [lines[index] for index in found]


@pytest.mark.parametrize(
    ("head", "language"),
    [
        ("2 comments", "en"),
        ("Comments (2):", "en"),
        ("Opinie (1103)", "pl"),
    ],
)
def test_what_stands_below_its_head_goes(head: str, language: str) -> None:
    assert gone([head, *POSTS], language=language) == [head, *POSTS]


@pytest.mark.parametrize(
    ("head", "button", "language"),
    [
        ("Comments", "Reply", "en"),
        ("Komentarze", "Odpowiedz", "pl"),
        ("Комментарии", "ответить", "ru"),
        ("Kommentare", "Antworten", "de"),
        ("σχόλια", "απάντηση", "el"),
        ("コメント", "返信", "ja"),
    ],
)
def test_the_word_alone_needs_words_of_a_button(head: str, button: str, language: str) -> None:
    below = [head, POSTS[0], button, POSTS[1]]
    assert gone(below, language=language) == below
    assert gone([button, head, *POSTS], language=language) == []


def test_a_chapter_on_comments_is_none() -> None:
    chapter = (
        "A line that begins with a hash sign is a comment, and the compiler passes over it.",
        "Do not leave code in comments; the history of the repository has it anyway.",
    )
    assert gone(["Comments", *chapter, "Functions", *POSTS]) == []


def test_what_the_labeller_is_sure_of_stays() -> None:
    closing = "The letter and the owners' answer to our questions can be read at the town hall."
    more = [post.replace("summer", "winter").replace("brother", "sister") for post in POSTS]
    below = ["2 comments", *POSTS, *more, closing]
    assert gone(below, [closing]) == below[:-1]


@pytest.mark.parametrize(
    ("below", "sure", "above"),
    [
        (POSTS, (), TEXT),  # nothing says that they are comments
        (["Sign in to vote", *POSTS], (), TEXT),
        (["2 comments", *POSTS], POSTS[:1], TEXT),  # a thread, whose posts are its content
        (["2 comments", *POSTS], (), TEXT[:2]),  # hardly a text above
        (["37", *POSTS], (), TEXT),  # a number of whatever
        (["2 comments", POSTS[0]] * 6, (), TEXT),  # a list of articles
    ],
)
def test_what_is_no_comment_section(
    below: list[str], sure: Sequence[str], above: Sequence[str]
) -> None:
    assert gone(below, sure, above) == []


def test_a_bylines_count_ends_no_text() -> None:
    """The second is the one that stands below the text."""
    lines = [*TEXT[:3], "2 comments", *TEXT, "2 comments", *POSTS]
    assert gone(lines, TEXT, TEXT[:3]) == ["2 comments", *POSTS]


class Doubting(cleaner.Cleaner):
    """A cleaner whose weights are sure of the text and in doubt of all else."""

    def _likely(self, page: Page) -> Sequence[float]:
        return [0.9 if block.text in TEXT else 0.4 for block in page.blocks]


PAGE = "".join(
    (
        f"<title>{TITLE}</title><h1>{TITLE}</h1>",
        *(f"<p>{line}</p>" for line in TEXT),
        "<div>Comments (2)</div>",
        *(f"<div>zonk, 19:23</div><p>{post}</p>" for post in POSTS),
    )
)


def test_a_page_that_names_no_element_for_its_comments() -> None:
    result = Doubting().html(PAGE)
    assert result.text == "\n\n".join((TITLE, *TEXT))
    rules = {removal.text: removal.rule for removal in result.removed}
    assert {rules[post] for post in POSTS} == {"html.boilerplate.outside"}


def test_comments_stay_where_they_are_wanted() -> None:
    for options in ({"keep_comments": True}, {"preset": "careful"}):
        assert set(POSTS) < set(Doubting(**options).html(PAGE).text.split("\n\n"))
