"""The corpus's web pages: bytes in, hand-written expectations out.

Where the learned labeller does not get a page exactly right yet, ``known.json`` beside it
lists the lines that go wrong: ``left`` is junk that stays, ``lost`` is content that goes.
Nothing else may.
"""

from __future__ import annotations

import json
from difflib import SequenceMatcher
from pathlib import Path

import pytest

import cleaner
from benchmarks.gold import tokens

CORPUS = Path(__file__).parent.parent / "corpus"
PAGES = sorted(path.parent for path in CORPUS.glob("*/*/page.html"))
KNOWN = "known.json"
SCRIPTS = {"ar", "de", "el", "en", "es", "fr", "ja", "pl", "ru", "zh"}


def name_of(folder: Path) -> str:
    return f"{folder.parent.name}/{folder.name}"


def clean(folder: Path) -> str:
    return cleaner.clean_html((folder / "page.html").read_bytes())


def expected(folder: Path) -> str:
    return (folder / "expected.txt").read_text(encoding="utf-8")


def differences(wanted: str, got: str) -> tuple[list[str], list[str]]:
    """The lines that are lost, and those that are left."""
    before, after = ([line for line in text.split("\n") if line] for text in (wanted, got))
    lost, left = [], []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for _, start, end, new_start, new_end in matcher.get_opcodes():
        if before[start:end] != after[new_start:new_end]:
            lost += before[start:end]
            left += after[new_start:new_end]
    return lost, left


@pytest.mark.parametrize(
    "folder", [page for page in PAGES if not (page / KNOWN).exists()], ids=name_of
)
def test_page_comes_out_exactly(folder: Path) -> None:
    assert clean(folder) + "\n" == expected(folder)


@pytest.mark.parametrize("folder", [page for page in PAGES if (page / KNOWN).exists()], ids=name_of)
def test_page_is_no_worse_than_known(folder: Path) -> None:
    known = json.loads((folder / KNOWN).read_text(encoding="utf-8"))
    lost, left = differences(expected(folder), clean(folder))
    assert [line for line in lost if line not in known["lost"]] == []
    assert [line for line in left if line not in known["left"]] == []


def test_what_is_known_is_little() -> None:
    faults = {
        name_of(page): json.loads((page / KNOWN).read_text(encoding="utf-8"))
        for page in PAGES
        if (page / KNOWN).exists()
    }
    assert len(faults) <= len(PAGES) / 2
    for name, known in faults.items():
        assert set(known) == {"lost", "left"}, name
        assert known["lost"] or known["left"], name
        assert set(known["lost"]) <= set(expected(CORPUS / name).split("\n")), name


def test_the_pages_are_many_and_like_real_ones() -> None:
    assert len(PAGES) >= 19
    assert {page.parent.name for page in PAGES} == SCRIPTS
    for page in PAGES:
        assert 3_000 <= (page / "page.html").stat().st_size <= 40_000, page
        assert len(tokens(expected(page))) >= 60, page
    codes = [(page / "page.html").read_bytes() for page in PAGES]
    assert sum(not _is_utf8(data) for data in codes) >= 3


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
