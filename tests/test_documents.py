"""Code, manual pages and licences: lines with rules' words that their text's form makes its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

import cleaner
from cleaner.rules.conditions.documents import GRANTED_WITHIN
from cleaner.rules.fences import fenced
from tests.growth import grows_less

STORY = (
    "The council voted on Monday to close the old bridge to lorries.",
    "Drivers will have to take the valley road until the autumn, the mayor said.",
    "Repairs had been put off for years because nobody would pay for them.",
)

MANUAL = {
    "pl": (
        "NAZWA\n       przyplyw - podaje godziny przyplywu w porcie\n\n"
        "SKLADNIA\n       przyplyw [OPCJA]... PORT\n\n"
        "OPIS\n       Podaje godziny przyplywu na dzis i na jutro, a takze ich wysokosc.\n\n"
        "{}\n       Strony o odplywie i o ksiezycu\n       Pelna dokumentacja portow i przystani",
        "ZOBACZ TAKŻE",
    ),
    "de": (
        "NAME\n       gezeit - nennt die Zeiten der Flut im Hafen\n\n"
        "AUFRUF\n       gezeit [OPTION]… HAFEN\n\n"
        "BESCHREIBUNG\n       Nennt die Zeiten der Flut für heute und für morgen im Hafen.\n\n"
        "{}\n       Schicken Sie Fehler an die Liste der Hafenmeister.",
        "FEHLER MELDEN",
    ),
}

LICENCES = {
    "permission": "Copyright (c) 2016 Hester Vallance\nCopyright (c) 2019 Dov Ashlin. "
    "All rights reserved.\n\nPermission is hereby granted, free of charge, to any person who "
    "gets a copy of these tide tables, to use, copy and sell them.",
    "redistribution": "Copyright 1990 The Harbour Office.\nAll rights reserved.\n\n"
    "Redistribution and use in source and binary forms, with or without changes, are allowed "
    "provided that this notice is kept.",
    "files": "Files: tides/*\nCopyright: 2012, Dov Ashlin\nLicense: MIT\n\n"
    "Files: moon/*\nCopyright: 2014, Hester Vallance\nLicense: GPL-2+",
}

CODE = {
    "words": "Close the dialog:\n\n```js\nopen();\ncancel\nshare\n```\n\nThen open it again.",
    "doubled": "~~~\nprint the hours of the tide at the old harbour\n\n"
    "print the hours of the tide at the old harbour\n"
    "The tables of the tide are printed by the harbour office every year in the spring.\n~~~",
}


@pytest.mark.parametrize("code", MANUAL)
def test_headings_of_a_manual(code: str) -> None:
    page, heading = MANUAL[code]
    text = page.format(heading)
    assert cleaner.explain_text(text, languages=code).removed == ()
    loose = text.replace(" " * 7, "")  # nothing is set in: the heading may be a box's
    assert heading in [
        removal.text for removal in cleaner.explain_text(loose, languages=code).removed
    ]


def test_a_menu_that_kept_its_indents() -> None:
    text = "\n\n".join([*STORY, "SHARE THIS ARTICLE\n   Tides of the week"])
    assert "SHARE THIS ARTICLE" not in cleaner.clean_text(text)


@pytest.mark.parametrize("name", LICENCES)
def test_notices_of_a_licence(name: str) -> None:
    assert cleaner.explain_text(LICENCES[name]).removed == ()


def test_a_notice_over_many_others() -> None:
    owners = [
        f"Copyright (c) {1990 + year} Dov Ashlin. All rights reserved."
        for year in range(GRANTED_WITHIN - 1)
    ]
    text = "\n".join([*owners, "", "Permission is granted to copy these tables."])
    assert cleaner.explain_text(text).removed == ()


@pytest.mark.parametrize(
    "below", ["", "Joomla! is Free Software released under the GNU General Public License."]
)
def test_a_notice_that_grants_nothing(below: str) -> None:
    notice = "© 2024 The Valley Post. All rights reserved."
    text = "\n\n".join(["Permission is granted to copy the tables of the tide.", *STORY, notice])
    assert notice not in cleaner.clean_text(f"{text}\n{below}")


@pytest.mark.parametrize("name", CODE)
def test_code_between_fences(name: str) -> None:
    text = "\n\n".join([*STORY, CODE[name], STORY[0].replace("Monday", "Friday")])
    assert cleaner.explain_text(text).removed == ()


def test_a_fence_that_nothing_closes() -> None:
    text = "\n\n".join([*STORY, "```js", "Share this article\nCopy link"])
    assert "Copy link" not in cleaner.clean_text(text)


def test_a_fence_within_another() -> None:
    assert fenced(["~~~", "```", "~~~", "```"]) == {0, 1, 2, 3}
    assert fenced(["```", "```js", "cancel", "```", "share"]) == {0, 1, 2, 3}


def test_an_entry_that_ends_in_a_semicolon() -> None:
    text = f"{STORY[0]}\n\nEach line of the file has these fields:\n\nlogin;\n\npassword;\n\nname."
    assert cleaner.explain_text(text).removed == ()


@pytest.mark.parametrize("above", ["", "The tide was high."])
def test_many_headings_and_notices_cost_their_number(above: str) -> None:
    def cleaning(size: int) -> Callable[[], object]:
        part = "SHARE\n   {0}\n\n(c) 2024 Dov Ashlin {0}\n\n```"
        text = "\n\n".join([*[above] * size, *[part.format(number) for number in range(size)]])
        return partial(cleaner.clean_text, text)

    assert grows_less(cleaning, 200, 1600, 24)


@pytest.mark.parametrize(
    "granted",
    [
        "This is free software: you are free to change and redistribute it.",
        "This is free software; see the source for copying conditions. There is NO warranty.",
    ],
)
def test_the_notice_at_the_foot_of_a_program_s_manual_has_its_heading(granted: str) -> None:
    page = (
        "<h1>NAME</h1><p>pour - writes water into the jugs that it is given, one by one</p>"
        f"<h1>COPYRIGHT</h1><p>Copyright © 2021 The Jug Works, Inc.<br>{granted}</p>"
    )
    assert "COPYRIGHT" in cleaner.clean_html(page, preset="careful")
