"""The text-only filters that corpora are made with, line by line, as ``str -> str``.

C4's rules are datatrove's own code, jusText is itself; RefinedWeb's line corrections
and the punctuation filters, of which no library exists, are written from their papers.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from cleaner.shape import ends_sentence


def keep_all(text: str) -> str:
    """The text as it is."""
    return text


@cache
def _c4() -> Any:
    from datatrove.pipeline.filters import C4QualityFilter

    # Its rules for whole pages (five sentences, braces) would drop pages, not lines.
    return C4QualityFilter(
        split_paragraph=True,
        min_num_sentences=-1,
        filter_lorem_ipsum=False,
        filter_curly_bracket=False,
    )


def c4_lines(text: str) -> str:
    """C4's line rules (Raffel 2020), by datatrove."""
    from datatrove.data import Document

    document = Document(text=text, id="0")
    return document.text if _c4().filter(document) is True else ""


_COUNTER = re.compile(
    r"\d+\s+(?:likes?|shares?|comments?|retweets?|reposts?|quotes?|bookmarks?|upvotes?"
    r"|downvotes?|downloads?|views?|followers?)",
    re.IGNORECASE,
)
_SHORT_PATTERNS = re.compile(
    r"^sign-in|^sign in|^log in|read more\W*$|items in cart", re.IGNORECASE
)


def refined_web(text: str) -> str:
    """RefinedWeb's line-wise corrections (Penedo 2023, appendix G.2), lines only."""
    return "\n".join(line for line in text.splitlines() if not _is_corrected(line.strip()))


def _is_corrected(line: str) -> bool:
    letters = [character for character in line if character.isalpha()]
    if not line:
        return True
    if letters and sum(map(str.isupper, letters)) > 0.5 * len(line):
        return True
    if not letters or _COUNTER.fullmatch(line):
        return True
    words = line.split()
    return len(words) == 1 or (len(words) <= 10 and bool(_SHORT_PATTERNS.search(line)))


def jus_text(text: str) -> str:
    """jusText (Pomikálek 2011), each line fed as a paragraph without links."""
    import html

    import justext

    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        return ""
    page = "<html><body>" + "".join(f"<p>{html.escape(line)}</p>" for line in lines)
    try:
        paragraphs = justext.justext(
            (page + "</body></html>").encode(), _stop_words(), encoding="utf-8"
        )
    except (ValueError, AssertionError):
        return text
    return "\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate)


@cache
def _stop_words() -> frozenset[str]:
    import justext

    return frozenset(justext.get_stoplist("English"))


def punctuated(text: str) -> str:
    """Lines that end like a sentence."""
    return "\n".join(line for line in text.splitlines() if ends_sentence(line))


def punctuated_runs(text: str) -> str:
    """Pattern-aware: lines without a mark stay where they stand between two that have one."""
    lines = [line for line in text.splitlines() if line.strip()]
    ends = [ends_sentence(line) for line in lines]
    kept = []
    for index, line in enumerate(lines):
        between = 0 < index < len(lines) - 1 and ends[index - 1] and ends[index + 1]
        if ends[index] or between:
            kept.append(line)
    return "\n".join(kept)


PEERS: dict[str, Callable[[str], str]] = {
    "keep all": keep_all,
    "C4 (datatrove)": c4_lines,
    "RefinedWeb lines": refined_web,
    "jusText on lines": jus_text,
    "terminal punctuation": punctuated,
    "punctuation, pattern-aware": punctuated_runs,
}
