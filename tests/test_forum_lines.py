"""What the software of forums prints around posts, what shops ask about a reader's age, and what
sites say to ad blockers: it goes, and posts and articles on such things stay."""

from __future__ import annotations

import pytest

import cleaner

POSTS = (
    "The council voted on Monday to close the old bridge to lorries, and the vote was close.",
    "Drivers will have to take the valley road until the autumn, the mayor told the assembly.",
    "Repairs had been put off for years because nobody in the valley would pay for them.",
)
TOOLS = "Topic Tools\nMark unread\nReply as topic\nWatch\nFlag this post for moderation"
GATE = "You must be 18 or older to enter this site.\nYes, I am over 18\nNo, I am under 18"
BLOCKER = "Ad blocker detected\nPlease disable your ad blocker\nI have disabled my ad blocker"
GERMAN = (
    "Der Gemeinderat beschloss am Montag, die alte Brücke für Lastwagen zu sperren.",
    "Bis zum Herbst müssen die Fahrer durch das Tal, sagte die Bürgermeisterin am Abend.",
    "Die Reparatur war jahrelang verschoben worden, weil niemand sie bezahlen wollte.",
)
GERMAN_TOOLS = "Themen-Werkzeuge\nBeobachten\nAls ungelesen markieren\nZum ersten Beitrag gehen"
GERMAN_GATE = (
    "Adblocker erkannt\nBitte deaktivieren Sie Ihren Adblocker\n"
    "Ich habe meinen Adblocker deaktiviert"
)


def test_tools_between_posts_go_and_posts_stay() -> None:
    thread = "\n".join(f"{post}\n{TOOLS}" for post in POSTS)
    assert cleaner.clean_text(thread) == "\n".join(POSTS)


@pytest.mark.parametrize(
    ("posts", "lines"),
    [(POSTS, GATE), (POSTS, BLOCKER), (GERMAN, GERMAN_TOOLS), (GERMAN, GERMAN_GATE)],
)
def test_gates_and_tools_go_below_a_text(posts: tuple[str, ...], lines: str) -> None:
    article = "\n".join(posts)
    assert cleaner.clean_text(f"{article}\n{lines}") == article


@pytest.mark.parametrize(
    "line",
    [
        "Are you over 18?",
        "Age verification",
        "Ad blocker detected",
        "Topic Tools",
        "- comment\n- delete\n- discord",
        "Shops must ask: you must be 18 or older to enter this site, the law says.",
        "Please disable your ad blocker, the publisher wrote, and nobody did.",
    ],
)
def test_what_an_article_says_of_such_things_stays(line: str) -> None:
    text = f"{POSTS[0]}\n\n{line}\n\n{POSTS[1]}"
    assert cleaner.clean_text(text) == text
