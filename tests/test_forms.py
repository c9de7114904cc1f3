"""Fields of a comment form: their names are anybody's words, and go as the fields of one only."""

from __future__ import annotations

import pytest

import cleaner

PROSE = (
    "The council decided on Monday to close the old bridge to lorries until the spring.\n\n"
    "Drivers will have to take the valley road, which is twenty minutes longer, she said."
)


@pytest.mark.parametrize(
    ("form", "goes"),
    [
        ("Leave a reply\nName\nE-mail\nWebsite\nPost comment", True),
        # What a text lists, announced by a colon.
        ("Below each post such a form asks for this:\nName\nE-mail\nWebsite\nPost comment", False),
        # A field for an address alone, or for a name alone, is no comment form's.
        ("Leave a reply\nE-mail\nWebsite\nPost comment", False),
        ("Leave a reply\nName\nWebsite\nPost comment", False),
        # Neither heading nor button.
        ("Name\nE-mail\nWebsite", False),
    ],
    ids="form list no-name no-mail bare".split(),
)
def test_fields_go_with_their_form(form: str, goes: bool) -> None:
    kept = cleaner.clean_text(f"{PROSE}\n\n{form}", languages=["en"]).split("\n")
    assert ("Website" not in kept) is goes
