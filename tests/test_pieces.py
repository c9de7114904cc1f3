"""Lines that were one line, cut where elements began or ended; and lines that people broke."""

from __future__ import annotations

from functools import partial

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner.model import Page
from cleaner.readers.plain import read_text
from cleaner.rules import matcher_for
from cleaner.rules.conditions.sentence import is_in_sentence
from cleaner.rules.context import Context
from tests.growth import grows_less

STORY = (
    "<p>The <b>harbour office</b> said on Monday that the <a href=/f>ferry</a> would run again"
    " from the <i>first of May</i>, after a winter in dock.</p>\n"
    "<p>“We are sorry,” said <a href=/b>Ann Bell</a>, who runs it (<i>the ferry</i>).</p>"
)
TOLD = (
    "The harbour office said on Monday that the ferry would run again"
    " from the first of May, after a winter in dock.",
    "“We are sorry,” said Ann Bell, who runs it (the ferry).",
)


@pytest.mark.parametrize("preset", ["careful", "balanced", "aggressive"])
@pytest.mark.parametrize("languages", [None, "en"])
def test_a_text_of_text_nodes_is_whole_again(preset: str, languages: str | None) -> None:
    text = BeautifulSoup(STORY, "lxml").get_text("\n")
    result = cleaner.clean_text(text, preset=preset, languages=languages)
    assert [line for line in result.split("\n") if line] == list(TOLD)


def test_a_word_of_a_sentence_is_no_button() -> None:
    """Each of these alone on a line is a rule's word."""
    text = (
        "You can \nsubscribe\n to the list of the harbour, and find it on \nFacebook\n, too.\n\n"
        "Whoever wants to \nread more\n of the tides asks at the office, which has a \nnewsletter\n"
        " that comes \nonce a month\n."
    )
    assert cleaner.clean_text(text) == (
        "You can subscribe to the list of the harbour, and find it on Facebook, too.\n\n"
        "Whoever wants to read more of the tides asks at the office, which has a newsletter"
        " that comes once a month."
    )


def test_a_word_of_a_sentence_is_no_button_where_nothing_tells_of_cuts() -> None:
    """``get_text("\\n", strip=True)`` leaves no space around them."""
    text = (
        "The new harbour has opened\nShips came from all over the county on Monday, and the band"
        " played until it rained.\nYou can\nsubscribe\nto the list of the harbour, and find it on\n"
        "Facebook\n, too.\nWhoever wants to\nread more\nof the tides asks at the office, which has"
        " a\nnewsletter\nthat comes\nonce a month\n."
    )
    assert cleaner.explain_text(text).removed == ()


def test_georgian_lines_begin_with_no_small_letter() -> None:
    """Its script has none in running text: a headline above a caption is no cut sentence."""
    cut = (
        "შვიდ სოფელში სკოლები ორი დღით დაიკეტა\n, როგორც ეს\nმერიაში\n, ორშაბათს, განაცხადეს.\n"
        "გზა გახსნილია, ამბობს\nმარიამ კაპანაძე\n, ხოლო წვიმა\nოთხშაბათს\n, ალბათ, შეწყდება."
    )
    rest = (
        "როგორ დაიწყო ყველაფერი ძველ წყალსაცავზე ორშაბათს ღამით\nფოტო გიორგი ბერიძისა\n"
        "პროგნოზით, ოთხშაბათიდან წვიმა იკლებს და ფარების დახურვა იქნება შესაძლებელი."
    )
    assert cleaner.clean_text(f"{cut}\n\n{rest}").endswith(rest)


BARE = (
    "The new ferry of the county\nThe\nharbour office\nsaid on Monday that the old one would not be"
    " mended, and that\nAnn Bell\n, who runs it, will get\na new one\n.\nIt sails from\nthe upper"
    " quay\n, the mayor told\nthe Port News\n.\nNobody was surprised."
)


def test_sentences_without_spaces_around_their_cuts() -> None:
    assert cleaner.clean_text(BARE).split("\n") == [
        "The new ferry of the county",
        "The",
        "harbour office said on Monday that the old one would not be mended, and that Ann Bell,"
        " who runs it, will get a new one.",
        "It sails from the upper quay, the mayor told the Port News.",
        "Nobody was surprised.",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "apples and pears of the market\nbread of the day before\nbutter in large tubs.",
        "What we bought at the market:\napples and pears",
        "The page of the harbour office\nhttps://example.org/harbour",
        "- apples and pears of the market\n- bread of the day before",
    ],
)
def test_lines_that_begin_small_stay_where_no_line_begins_with_a_mark(line: str) -> None:
    assert len(read_text(line).blocks) == line.count("\n") + 1
    if "//" in line or ":" in line or "- " in line:
        blocks = [block.text for block in read_text(f"{BARE}\n{line}").blocks]
        assert blocks[-line.count("\n") - 1 :] == line.split("\n")


def test_buttons_of_small_letters_are_no_sentence() -> None:
    text = "\n\n".join(TOLD)
    for box in ("share\nsave\nsubscribe\nprint", "Get the news by mail.\nsubscribe\nno, thanks"):
        assert "subscribe" not in cleaner.clean_text(f"{text}\n\n{box}", languages="en")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "The \nferry\n will sail at noon from the quay.",
            ["The \nferry\n will sail at noon from the quay."],
        ),
        (
            "The \r\nferry\r\n will sail at noon from the quay.",
            ["The \r\nferry\r\n will sail at noon from the quay."],
        ),
        (
            "Паром \nснова\n ходит по утрам, когда нет льда.",
            ["Паром \nснова\n ходит по утрам, когда нет льда."],
        ),
        # a heading with a space behind it
        (
            "Ferry news \nThe office said on Monday that the \nferry\n will sail.",
            ["Ferry news ", "The office said on Monday that the \nferry\n will sail."],
        ),
        (
            "Note:\n The \nferry\n will sail at noon from the quay.",
            ["Note:\n The \nferry\n will sail at noon from the quay."],
        ),
        # lines that somebody broke
        ("The sea is wide \nand deep as night \nand full of light ", None),
        ("The sea is wide and deep and cold \nand dark as any night at sea", None),
        ("apples \npears and plums of the market \nbread \nbutter ", None),
        ("The office said today\n that nobody was hurt\n when the bridge fell", None),
        ("First line of verse  \nsecond line of verse  \nthird", None),
        ("Home \nNews \nabout us \ncontact ", None),
        ("34 \ncomments", None),
        ("two- \nyear plans of the office in town", None),
        ("int a_long_name = 3; \nint another_long_name = 4; \nint c;", None),
        ("A long line about boats.\n.NET is another matter.", None),
        ("A long line about boats.\n... and so on, as ever.", None),
        ("a = call_of_a_function(b\n)", None),
        ("Le bac est à quai et\n.émref tse tnop eL", None),
    ],
)
def test_cut_sentences_are_one_block_and_other_lines_their_own(
    text: str, lines: list[str] | None
) -> None:
    page = read_text(text)
    assert page.rebuild() == text
    assert [block.text for block in page.blocks] == (lines or text.split("\n"))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "He sails on the\nferry of the afternoon\n, as he did.",
            ["He sails on the", "ferry of the afternoon\n, as he did."],
        ),
        (
            "Ebbe said “\nno, not on such a day\n” and left.",
            ["Ebbe said “\nno, not on such a day\n” and left."],
        ),
        (
            "今天天气很好的\n老港口\n，我们一起去看船，然后回家。",
            ["今天天气很好的", "老港口\n，我们一起去看船，然后回家。"],
        ),
        (
            "The (\nold\n) ferry of the town, and no other.",
            ["The (\nold\n) ferry of the town, and no other."],
        ),
    ],
)
def test_what_few_cuts_tell(text: str, lines: list[str]) -> None:
    """A line that begins with a comma, or a quotation alone on its lines, may be a list's."""
    assert [block.text for block in read_text(text).blocks] == text.split("\n")
    cut = "The \nferry\n will sail at noon from here."
    blocks = [block.text for block in read_text(f"{cut}\n\n{cut}\n\n{text}").blocks]
    assert blocks[2:] == lines


LISTS = {
    "feed": "Elsewhere in the paper today\n» Boats sail again\n» Ferry sinks off the cape",
    "comment": "(define x (list 1 2 3 4 5 6 7))\n; now the square of it",
    "prompt": "Type these at the prompt of the shell\n% cd /usr/src\n% make install",
    "sql": "SELECT id_of_customer\n, name_of_customer\n, town_of_customer\nFROM t",
    "fenced": "```\nSELECT id_of_the_customer \nfrom\n a_long_table, of_towns\n```",
    "definition": "Harbour of refuge\n: A place where ships lie in a storm",
    "quoted": "On Monday Ann wrote this to the list\n» quoted\n» quoted",
    "questions": "What people would like to know today\n? why the bridge\n? who pays",
    "verse": "the moon above the harbour wall \n is looking down on boats and all \n the men below",
    "address": "Harbour Office \n attn: Ann Bell\n 12 Quay Street, \n old town\n Exeter",
    "recipe": "200 g flour \n a pinch of salt\n two eggs \n half a litre of milk",
    "settings": "services: \n web: nginx latest image\n db: postgres of today",
    "menu": "share \n tweet \n email \n print \n save this story",
    "crumbs": "About us\n » \nContact us\n » \nPrivacy policy\n » \nTerms",
}


@pytest.mark.parametrize("text", LISTS.values(), ids=LISTS)
def test_lines_that_somebody_wrote_as_lines(text: str) -> None:
    assert [block.text for block in read_text(text).blocks] == text.split("\n")


def test_lines_cut_once_are_one_where_others_are_cut_twice() -> None:
    cut = "The \nferry\n will sail at noon from here."
    once = "He asks for a ticket to the \nold harbour of the town."
    assert len(read_text(once).blocks) == 2
    assert len(read_text(f"{cut}\n\n{cut}\n\n{once}").blocks) == 3


@pytest.mark.parametrize(
    "html",
    [
        "I like tides. In fact, <em>love them </em>love them. So it is odd that the"
        " <i>Harbour Song</i>, of all songs, bores me.",
        "She told <a href=/b>Ann Bell</a>’s brother that the boat was his.",
        "For years <a href=/s>the river ferries</a>—both of them—had been late.",
        "The band played it twice (from <i>Low Water</i>) before it rained.",
        "<b>Tickets at the door:</b> 14 crowns",
        "<b>Low water</b> – no boats at all",
    ],
    ids=["emphasis", "possessive", "dash", "bracket", "label", "term"],
)
def test_what_is_cut_without_a_sign_is_whole_beside_lines_that_are_told(html: str) -> None:
    told = "<p>The <a href=/f>ferry</a> will sail at noon, or so they say.</p>\n"
    soup = BeautifulSoup(f"{told}{told.replace('noon', 'four')}<p>{html}</p>", "lxml")
    blocks = [block.shown.replace("\n", "") for block in read_text(soup.get_text("\n")).blocks]
    assert blocks[2:] == [soup.find_all("p")[2].get_text()]


def test_a_line_that_begins_with_a_quoted_word_or_an_apostrophe_is_no_end_of_a_name() -> None:
    for line in ("’Tis the season of boats", "‘no’, they said", "’s’ is a letter"):
        told = "The \nferry\n will sail at noon, or so.\n\nThe \nferry\n is late again today."
        text = f"{told}\n\nAnn Bell\n{line}"
        blocks = [block.text for block in read_text(text).blocks]
        assert blocks[2:] == ["Ann Bell", line]


def test_lines_stay_lines_where_nothing_is_joined() -> None:
    text = "The \nferry\n will sail at noon, or so they say."
    assert (
        cleaner.clean_text(text, unwrap=False) == "The\nferry\nwill sail at noon, or so they say."
    )


def test_what_goes_of_cut_lines_is_said_with_its_place() -> None:
    text = (
        f"{TOLD[0]}\n\nRead our \ncookie policy\n or change your \ncookie settings\n.\n\n{TOLD[1]}"
    )
    for removal in cleaner.explain_text(text, preset="balanced").removed:
        assert text[removal.start : removal.end] == removal.text


words = st.sampled_from(("ferry", "harbour", "boat", "tide", "паром", "φάρος", "größe", "sea"))
runs = st.lists(words, min_size=1, max_size=3).map(" ".join)


@given(st.lists(st.tuples(runs, runs), min_size=1, max_size=4), runs, st.booleans())
def test_sentences_with_links_are_whole(
    cuts: list[tuple[str, str]], end: str, ended_by_link: bool
) -> None:
    html = "".join(f"{before} <a href=/x>{link}</a> " for before, link in cuts)
    html = html.rstrip() if ended_by_link else html + end
    html = f"<p>So it was that the {html}.</p>"
    soup = BeautifulSoup(html, "lxml")
    assert cleaner.clean_text(soup.get_text("\n"), preset="careful") == soup.get_text()


@given(
    st.lists(
        st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=12)
        | st.sampled_from(("the ", " of", ",", ".", "“", "ferry", " and so on, as they said", "")),
        max_size=30,
    )
)
def test_nothing_is_lost_between_lines(lines: list[str]) -> None:
    text = "\n".join(lines)
    page = read_text(text)
    assert page.rebuild() == text


def test_time_grows_with_the_number_of_pieces() -> None:
    def read(count: int) -> partial[Page]:
        lines = ["the ", "ferry", " of", ", ", "“"] * count
        text = "\n".join(lines)
        assert len(read_text(text).blocks) < len(lines)
        return partial(read_text, text)

    assert grows_less(read, 20_000, 80_000, 12)


BESIDE_CUTS = {
    **{
        name: text
        for name, text in LISTS.items()
        if name not in ("comment", "definition", "fenced", "settings")
    },
    "minus": "Low water in the old harbour\n -12 degrees at noon today",
    "hyphen": "the plans for the next two- \nyears and for the old harbour",
    "stop": "It was the end of the old harbour. \nand nobody knew of it at all",
    "columns": "the name of the harbour  \nand of the old town by the sea",
    "indent": "the name of the harbour\n  and of the old town by the sea",
    "both sides": "the moon above the harbour wall \n is looking down on boats below",
    "one side": "the moon above the harbour \nwall is looking \ndown on all of the boats",
    "heading": "Harbour news\n The mayor has gone home",
    "count": "34 \ncomments",
    "name": "A long line about the boats\n.NET is another matter",
    "commas first": "the name of all customers\n, the town of customers\n, the street",
}


@pytest.mark.parametrize("text", BESIDE_CUTS.values(), ids=BESIDE_CUTS)
def test_lines_that_somebody_wrote_beside_cut_ones(text: str) -> None:
    cut = "The \nferry\n will sail at noon from here."
    blocks = [block.text for block in read_text(f"{cut}\n\n{cut}\n\n{text}").blocks]
    assert blocks[2:] == text.split("\n")


def test_a_long_lead_goes_on_behind_a_cut() -> None:
    text = "The office of the harbour announces\n Ferry News of the \nold\n town."
    assert len(read_text(text).blocks) == 1


def test_a_short_line_over_cut_ones_is_a_heading() -> None:
    text = "Ferry news\n Harbour of the \nold\n town is shut for today."
    assert [block.text for block in read_text(text).blocks] == ["Ferry news", text[11:]]


@pytest.mark.parametrize(
    "text",
    [
        "All of it came to an end there.\nand nothing more was heard of it",
        "He told the whole town of it, by\n- and so they say - the harbour",
        "He told the town of it all, by\nThe Long Headline of The Long Headline of All\n, etc.",
        "He told the whole town of it, BY\nThe Old Mayor\n, and so on it goes",
    ],
)
def test_what_no_bare_cut_joins(text: str) -> None:
    above = [block.text for block in read_text(f"{BARE}\n{text}").blocks]
    assert text.split("\n", maxsplit=1)[0] in above


def test_a_line_without_marks_beside_it_tells_nothing() -> None:
    text = "Nobody was surprised by it\n, said the mayor of the old town\nand then he went home"
    assert [block.text for block in read_text(text).blocks] == text.split("\n")


@pytest.mark.parametrize(
    ("line", "holds"),
    [
        ("Whoever wants to know\nread more\nof the tides of the old harbour.", True),
        ("It can be found again on\nFacebook\n, as the mayor of the town says.", True),
        ("moor\nsubscribe\nsail", False),  # a menu of small letters
        ("Sign up for our newsletter\nsubscribe\nand read what is new in the harbour", False),
        ("Ferry sinks off the cape at night\nadvertisement\nthe crew was saved by a boat.", False),
        ("Ferry sinks off the cape at night\nread more\nthe mayor goes\nread more\nall", False),
        ("A photo of the harbour at dawn\nread more\n... and so on it goes", False),
        ("It was the end of the harbour.\nread more\nof the tides of the old town", False),
        ("What there is in the harbour:\nread more\nof the tides of the old town", False),
        ("Whoever wants to know it all\nRead more\nof the tides of the old town", False),
    ],
)
def test_a_line_of_a_sentence(line: str, holds: bool) -> None:
    context = Context.of(read_text(line), matcher_for(("en",)))
    assert 1 in context.hits
    assert is_in_sentence(context, 1) == holds
