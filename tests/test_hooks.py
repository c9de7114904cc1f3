"""A notice behind its hook goes with it; a sentence of the article before one stays."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import cleaner
from cleaner.rules import matcher_for
from cleaner.rules.hooks import HOOK, hooked
from tests.growth import grows_less

ABOVE = "The council voted on Monday to close the old bridge to lorries."
BELOW = "Repairs had been put off for years because nobody would pay for them."


def is_gone(line: str, **options: object) -> bool:
    text = f"{ABOVE}\n\n{line}\n\n{BELOW}"
    options = {"preset": "careful", "languages": "en", **options}
    return cleaner.clean_text(text, **options) == f"{ABOVE}\n\n{BELOW}"


@pytest.mark.parametrize(
    "line",
    [
        "Want more? Sign up for our newsletter!",
        "Did you know? Want more of this? Sign up for our newsletter!",
        "Looking for ideas for the weekend? Subscribe to our newsletter.",
        "Never miss a story: subscribe to our newsletter.",
        "Stay in the loop! Sign up for our newsletter.",
    ],
)
def test_a_hook_goes_with_its_notice(line: str) -> None:
    assert is_gone(line)


@pytest.mark.parametrize(
    "line",
    [
        "Want more?",
        "The ferry sails on Sundays! Sign up for our newsletter.",
        "The notice on the door read: sign up for our newsletter.",
        "Will the bridge hold? The engineers were not sure of it.",
        "“Want more? Sign up for our newsletter!” was painted on the wall of the mill.",
        "Want more? Sign up for our newsletter, they say, and you will never be alone again.",
        "Want more? " + "Who would have thought it, after all that was said of it there? " * 2,
        "What has the mill that the bridge and the ferry have not, and the road through the valley,"
        " too? Sign up for our newsletter.",
    ],
)
def test_what_the_article_says_stays(line: str) -> None:
    assert not is_gone(line)


def test_a_hook_in_chinese_needs_no_space() -> None:
    above = "市议会周一投票决定禁止卡车通过旧桥，维修工程因为没有人愿意付钱而推迟了多年。"
    below = "司机们在秋天之前必须走山谷里的那条路，市长在会后这样说。"

    def left(line: str) -> str:
        return cleaner.clean_text(f"{above}\n\n{line}\n\n{below}", languages="zh")

    assert (
        left("想看更多？订阅我们的新闻通讯。")
        == left("订阅我们的新闻通讯。")
        == f"{above}\n\n{below}"
    )


def test_the_rule_of_the_notice_says_why() -> None:
    line = "Want more? Sign up for our newsletter!"
    removal = cleaner.explain_text(f"{ABOVE}\n\n{line}\n\n{BELOW}", languages="en").removed[0]
    assert (removal.text, removal.rule) == (line, "en.newsletter.sign-up")


NOTICE = "sign up for our newsletter"


@pytest.mark.parametrize(
    ("first", "is_hook"),
    [
        ("a" * HOOK + "?", True),
        ("a" * (HOOK + 1) + "?", False),
        ("abc?", True),
        ("ab?", False),
        ("a? b? who?", False),
        ("one? two?", True),
        ("one? two? three?", False),
        ("see 3.5 of it?", False),
        ("who said “come”?", False),
    ],
)
def test_a_hook_is_one_short_question_or_two(first: str, is_hook: bool) -> None:
    assert bool(hooked([f"{first} {NOTICE}"], matcher_for(("en",)))) == is_hook


def test_many_hooks_cost_linear_time() -> None:
    line = "Want more? Really? Sure? Who asked? Nobody said a word of it today.\n\n"

    def prepare(n: int) -> Callable[[], object]:
        return lambda: cleaner.clean_text(line * n, languages="en")

    assert grows_less(prepare, 200, 800, 10)
