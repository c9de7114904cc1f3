"""Lines into paragraphs: join what was wrapped, leave what is meant as lines."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from cleaner.lazy import lazy_pattern
from cleaner.shape import cells, ends_sentence

BULLET = re.compile(r"\s*(?:[•‣▪▫●○■□◦·*+–—-]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])\s+(?=\S)")
"""A list item's mark: a bullet, or a number or letter with point or bracket."""

_CODE = lazy_pattern(
    r"[{};]\s*$|^\s*(?:[#$>]\s|//|/\*|<[/!?a-zA-Z]|@\w)|[=!<>]=|->|=>|\w\(.*\)\s*[:;{]?\s*$|\w\[\w*\]|\s=\s"
)
_MAY_BE_CODE = re.compile(r"[][{}();#$></@=]")
"""What every alternative of it has in it; most lines have none."""
_KEY = lazy_pattern(r"\s*(?:- )?[\w.-]+:(?:\s+\S+)?\s*$")
"""A key with nothing or one word beside it: a file of settings (YAML)."""
_NO_SPACE = lazy_pattern(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u9fff\uf900-\ufaff\uff01-\uff60]"
)
_FIRST_NO_SPACE = "\u0e00"
"""Its first letter: no other line asks the pattern, which takes milliseconds to compile."""
_HYPHENS = "-\u2010\u00ad"
_HYPHENATED = lazy_pattern(r"([^\W\d_]+)[-\u2010\u00ad]$")
APOSTROPHES, DASHES = frozenset("'’"), frozenset("–—")
_CLOSING, _OPENING = frozenset(",.;:!?%»”’)]"), frozenset("([“„«")
"""No line begins or ends with one that was broken between words."""
_SUSPENDS = frozenset("and und oder sowie bzw och eller og és oraz".split())
"""After a hyphen at a line end the next word of a list that shares its second half; no word
of these languages ends in one of them where it could be hyphenated."""
_INDENT = re.compile(r"[ \t]*")
_INDENTS = ("", " ", "\t")


def join_lines(text: str, words: Collection[str] = (), *, hyphens: bool = True) -> str:
    """The lines of one hard-wrapped paragraph as one line.

    A wrap at column 72 is a typewriter's habit, not the author's: it cuts sentences
    for every reader that takes a line for a paragraph. Chinese, Japanese and Thai
    lines are joined without a space. ``words``: see ``join_hyphenated``; ``hyphens``: undo
    hyphenation.

    >>> join_lines("The ship left\\nthe harbour.")
    'The ship left the harbour.'
    >>> join_lines("今天天\\n气很好")
    '今天天气很好'
    >>> join_lines("The \\nship\\n left\\n, at last")
    'The ship left, at last'
    >>> join_lines("two ships\\n—both old\\n— left")
    'two ships—both old — left'
    """
    lines = [line for line in text.split("\n") if line.strip()]
    parts: list[str] = []
    for before, after in pairwise(lines):
        parts.extend(
            _joint(before, after, words) if hyphens else (before.strip(), _glue(before, after))
        )
    return "".join((*parts, *(line.strip() for line in lines[-1:])))


def join_hyphenated(before: str, after: str, words: Collection[str] = ()) -> str:
    """Two lines as one; a word that was hyphenated at the line end whole again.

    With care: a hyphen that belongs to the word stays. It belongs to it where the text
    has the hyphenated form elsewhere and not the plain one, and before a capital.
    ``words`` are the other words of the text, case folded.

    >>> join_hyphenated("all infor-", "mation is here")
    'all information is here'
    >>> join_hyphenated("the Franco-", "German summit")
    'the Franco-German summit'
    >>> join_hyphenated("a well-", "known man", {"well-known"})
    'a well-known man'
    >>> join_hyphenated("Haupt-", "und Nebeneingang")
    'Haupt- und Nebeneingang'
    """
    return "".join((*_joint(before, after, words), after))


def _joint(before: str, after: str, words: Collection[str]) -> tuple[str, str]:
    """The first of two lines as it will stand, and what joins the second to it."""
    glue = _glue(before, after)
    before, after = before.strip(), after.strip()
    hyphenated = _HYPHENATED.search(before) if before[-1:] in _HYPHENS else None
    if not hyphenated:
        return before, glue
    head = hyphenated[1]
    tail = re.match(r"[^\W\d_]+", after)
    if not tail or tail[0] in _SUSPENDS:
        return before, " "
    if len(head) < 2 or not tail[0].islower():
        return before, ""
    whole = f"{head}{tail[0]}".casefold()
    apart = f"{head}-{tail[0]}".casefold()
    if apart in words and whole not in words:
        return before, ""
    return before[:-1], ""


def _glue(before: str, after: str) -> str:
    if not before or not after:
        return ""
    apart = before[-1].isspace() or after[0].isspace()
    if not apart and (after[0] in _CLOSING or before[-1] in _OPENING or goes_on(before, after)):
        return ""
    before, after = before.strip(), after.strip()
    if before[-1] < _FIRST_NO_SPACE or after[0] < _FIRST_NO_SPACE:
        return " "
    return "" if _NO_SPACE.match(before[-1]) and _NO_SPACE.match(after[0]) else " "


def goes_on(before: str, after: str) -> bool:
    """Whether a line begins within a word, with an ``’s``, or with the dash behind one.

    >>> goes_on("The mayor", "’s office"), goes_on("a bridge", "—the old one—")
    (True, True)
    >>> goes_on("He said", "‘no’"), goes_on("a bridge", "— the old one")
    (False, False)
    """
    if not before[-1].isalnum() or len(after) < 2:
        return False
    if after[0] in APOSTROPHES:
        return after[1] == "s" and not after[2:3].isalnum()
    return after[0] in DASHES and after[1].isalpha()


def indent(line: str) -> int:
    """Width of the leading white space, a tab counted as four."""
    if line[:1] not in _INDENTS:
        return 0
    match = _INDENT.match(line)
    return len(match[0].expandtabs(4)) if match else 0


def is_preformatted(lines: Sequence[str], *, indents_mean: bool = False) -> bool:
    """Whether the lines of one paragraph are code or verse, whose indentation is meaning.

    ``lines`` stand together with no blank line between. Code: at least half of them
    look like code. Verse: at least three short lines that are not sentences each, of
    which some are indented and some not. A list with lists in it.

    >>> is_preformatted(["def f(x):", "    return x + 1", "    # done"])
    True
    >>> is_preformatted(["  • first point", "  • second point"])
    False
    >>> is_preformatted(["web:", "  ports:", "    - 80"], indents_mean=True)
    True
    """
    if not any(indent(line) >= 2 for line in lines):
        return False
    if indents_mean and all(indent(line) >= 4 and not BULLET.match(line) for line in lines):
        return True
    coded = sum(1 for line in lines if _MAY_BE_CODE.search(line) and _CODE.search(line))
    if coded * 2 >= len(lines):
        return True
    if len(lines) < 3:
        return False
    depths = {indent(line) for line in lines}
    stepped = len(depths) > 1 and min(depths) < max(depths) - 1
    if stepped and indents_mean and 2 * sum(map(bool, map(_KEY.match, lines))) > len(lines):
        return True
    if stepped and indents_mean and all(map(BULLET.match, lines)):
        return True
    if any(cells(line.strip()) > 64 or BULLET.match(line) for line in lines):
        return False
    ended = sum(1 for line in lines if ends_sentence(line))
    return stepped and (indents_mean or ended * 2 <= len(lines))


_COLUMNS = lazy_pattern(r"(?:[^\s.!?:…\"”)]  |\S {3}|\S {2,}(?=\d)|\S\t) *\S|^\|.*\|\s*$")
"""A gap of two spaces after a sentence is a typist's habit, and a column only before figures."""
_BORDER = re.compile(r"[\s+|=:-]+")
"""A line between rows says nothing of the table, unless it has columns itself."""


def is_tabular(lines: Sequence[str]) -> bool:
    """Whether the lines of one paragraph are rows of a table set with spaces or tabs.

    >>> is_tabular(["Town    Gates", "Orrin      12"])
    True
    >>> is_tabular(["One line  with a double space"])
    False
    """
    lines = [line for line in lines if not _BORDER.fullmatch(line) or _COLUMNS.search(line.strip())]
    spaced = [line for line in lines if "  " in line or "\t" in line or "|" in line]
    if len(spaced) < 2 or len(spaced) * 3 < len(lines) * 2:
        return False
    rows = sum(1 for line in spaced if _COLUMNS.search(line.strip()))
    return rows >= 2 and rows * 3 >= len(lines) * 2
