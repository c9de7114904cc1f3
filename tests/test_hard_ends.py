"""Text with hard line ends (manuals, letters, text files) is no web page: the labeller, which has
seen web pages only, is not asked of it."""

from __future__ import annotations

import pytest

import cleaner
from cleaner.config import Preset
from cleaner.learned.text_kind import has_hard_ends
from cleaner.learned.text_model import Judged
from cleaner.readers.plain import read_text
from cleaner.rules.context import Context

MANUAL = """\
TIDE(1)                          Harbour commands                          TIDE(1)

NAME
       tide - print the hours of high and low water

SYNOPSIS
       tide [OPTION]... PORT

DESCRIPTION
       Print the hours of high and low water in PORT, today and on the day
       after it. Without a port, the one that was named last is taken, and
       where none was named so far, an error is told and nothing printed.

       -w, --week
              print a whole week, of which each day begins at midnight by
              the clock of the harbour and not by that of the one who asks

       -m     metres

       -q     say nothing where the port is not known

AUTHOR
       Written by Hester Vallance and Dov Ashlin.

REPORTING BUGS
       Write to the list of the harbour masters, in whose archive most of
       what can be asked was answered before.

SEE ALSO
       moon(1), wind(1)

4.2                                 May 2024                               TIDE(1)"""

LINES = (
    "The wren sings in winter when most of the other birds of the wood",
    "have long been silent, and for its size it is louder than all the",
    "others. Why it does so was asked by many and answered by few, and",
    "never so that those who had asked were content with the answer.",
)


def kind(lines: list[str]) -> bool:
    return has_hard_ends(read_text("\n".join(lines)).blocks)


class Asked(Exception):
    """The labeller was asked."""


class Asking(cleaner.Cleaner):
    def _judged(self, context: Context) -> Judged:
        raise Asked


@pytest.mark.parametrize("preset", ["careful", "balanced"])
def test_of_a_manual_the_labeller_is_not_asked(preset: Preset) -> None:
    assert Asking(preset=preset).text(MANUAL).removed == ()
    text = "\n\n".join([MANUAL] * 4)  # careful asks of no short text at all
    Asking(preset=preset).text(text)
    with pytest.raises(Asked):
        Asking(preset=preset).text(text.replace("port is not known", "harbour is not known " * 4))


def test_beyond_balanced_it_is() -> None:
    with pytest.raises(Asked):
        Asking(preset="aggressive").text(MANUAL)


def test_a_long_line_is_a_paragraph() -> None:
    assert kind([*LINES])
    assert not kind([*LINES[:2]])  # which may have been broken by chance
    assert not kind([*LINES, " ".join(LINES[:2])])


def test_lines_end_within_sentences() -> None:
    whole = [f"the ferry left at {hour} and came back an hour after that." for hour in range(9)]
    assert not kind(whole)
    assert not kind([*LINES, *whole])
    assert kind([*LINES, *whole[:6]])


def test_lines_apart_are_lines() -> None:
    assert not kind([line for part in LINES for line in (part, "")])


def test_most_lines_of_a_page_are_short() -> None:
    menu = [f"Harbour {number}" for number in range(17)]
    assert not kind([*menu, *LINES])
    assert kind([*menu[:16], *LINES])


def test_chinese_lines_go_on_without_small_letters() -> None:
    line = (
        "潮水每天涨落两次，渔夫们知道什么时候应该把船拖上岸，"
        "什么时候应该把船推下水去，他们从来不看钟表，只看月亮"
    )
    assert kind([line] * 4)
