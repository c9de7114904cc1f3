"""Plain text that is Markdown, as crawlers and html2text write it: rules see the words that a
reader sees, and the text stays as it was written."""

from __future__ import annotations

import pytest

from cleaner import Cleaner
from cleaner.normalise.key import fold

PAGE = """\
[Skip to main content](https://example.org/a#main)
* [News](https://example.org/news)
* [Sport](https://example.org/sport)
* [Weather](https://example.org/weather)
* [Sign in](https://example.org/login "Sign in")

# The quay that moved in the night

By [Hester Vallance](https://example.org/authors/hester)

![The quay at dawn](https://example.org/quay_(1).jpg)

The quay of **Lower Holt** moved two centimetres on Monday, [the engineers said](https://example.org/e).

> "It is the sea that moved," said Dov Ashlin.

## What was measured

They hung a [plumb line](https://example.org/line) from the office and waited for the tide.

### Share this:

* [Click to share on Facebook (Opens in new window)](https://example.org/?share=facebook)

[Leave a comment](https://example.org/a#respond)

[Privacy policy](https://example.org/privacy) | [Terms of use](https://example.org/terms)
"""

ARTICLE = """\
# The quay that moved in the night

By [Hester Vallance](https://example.org/authors/hester)

![The quay at dawn](https://example.org/quay_(1).jpg)

The quay of **Lower Holt** moved two centimetres on Monday, [the engineers said](https://example.org/e).

> "It is the sea that moved," said Dov Ashlin.

## What was measured

They hung a [plumb line](https://example.org/line) from the office and waited for the tide."""


@pytest.mark.parametrize("preset", ["careful", "balanced"])
def test_junk_behind_links_and_heading_marks_goes(preset: str) -> None:
    assert Cleaner(preset=preset).text(PAGE).text == ARTICLE


@pytest.mark.parametrize(
    "text",
    [
        # a table of contents
        "# gullwatch\n\nCounts gulls in pictures of harbours.\n\n* [Usage](#usage)\n"
        "* [Support](#support)\n* [Contact](#contact)\n* [License](#license)",
        # comments of a script
        "The script prints the buttons.\n\n```\n## share\nshare() { :; }\n## login\n## print\n```",
        # headings over what they name
        "# Harbour office\n\n## Contact\n\nPiet Maas sits on the first floor, by the window.\n\n"
        "## Support\n\nThe county pays for the plumb line and for the tide table.",
        # a list of things to read
        "* [The Mud Diaries](https://example.org/mud), Petra Lindqvist\n"
        "* [Share Alike](https://example.org/share), on common land\n"
        "* [Home](https://example.org/home), poems",
    ],
)
@pytest.mark.parametrize("preset", ["careful", "balanced"])
def test_what_is_written_in_markdown_stays(text: str, preset: str) -> None:
    assert Cleaner(preset=preset).text(text).text == text


def test_a_heading_of_the_same_level_ends_a_list_of_articles() -> None:
    article = (
        "# The quay\n\nThe quay of Lower Holt moved two centimetres between Monday and Tuesday, "
        "the engineers of the county said when they had looked at it.\n\n"
        "They hung a plumb line from the office and waited for the tide to come in.\n\n"
        "Nobody felt it, and nobody knows whether it will move again in the night.\n\n"
    )
    junk = (
        "### Recommended\n\n[Who pays when the coast retreats?](https://example.org/1)\n\n"
        "[Mayor to sell the harbour office](https://example.org/2)\n\n"
    )
    rest = "### The harbour board\n\n- Who sits on it\n- What it pays for"
    assert Cleaner(preset="careful").text(article + junk + rest).text == article + rest


def test_linked_headings_are_articles_of_the_list() -> None:
    page = (
        "# The quay\n\nThe quay of Lower Holt moved two centimetres between Monday and Tuesday, "
        "the engineers of the county said when they had looked at it.\n\n"
        "They hung a plumb line from the office and waited for the tide to come in.\n\n"
        "Nobody felt it, and nobody knows whether it will move again in the night."
    )
    junk = (
        "\n\n### Recommended\n\n### [Who pays when the coast retreats?](https://example.org/1)\n\n"
        "### [Mayor to sell the harbour office](https://example.org/2)"
    )
    assert Cleaner(preset="careful").text(page + junk).text == page


@pytest.mark.parametrize(
    "line, key",
    [
        ("[![Share](/s.png)](/share)", "share"),
        ("![Share](/s.png)", "share"),
        ("## Share", "share"),
        ("# [Share](/share)", "# share"),
        ("## share", "## share"),
        ("* [Share](#share)", "[share](#share)"),
        ("[](/top)", "[](/top)"),
        ("items[0](here)", "items0"),
    ],
)
def test_keys_are_what_a_reader_sees(line: str, key: str) -> None:
    assert fold(line) == key
