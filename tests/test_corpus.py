"""The corpus: pages in, hand-written expectations out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import cleaner

CORPUS = Path(__file__).parent.parent / "corpus"
DOCUMENTS = sorted(path.parent for path in CORPUS.glob("*/*/page.txt"))


@pytest.mark.parametrize(
    "folder", DOCUMENTS, ids=lambda folder: f"{folder.parent.name}/{folder.name}"
)
def test_a_document_of_the_corpus_becomes_its_expected_text(folder: Path) -> None:
    page = (folder / "page.txt").read_text(encoding="utf-8")
    result = cleaner.explain_text(page)
    wanted = [
        json.loads(line) for line in (folder / "removed.jsonl").read_text("utf-8").splitlines()
    ]
    removed = [{"text": removal.text, "label": removal.label} for removal in result.removed]
    assert [item["text"] for item in removed] == [item["text"] for item in wanted]
    assert removed == wanted
    assert result.text + "\n" == (folder / "expected.txt").read_text(encoding="utf-8")


def test_the_corpus_is_large_enough() -> None:
    assert len(DOCUMENTS) >= 40
    assert len([folder for folder in DOCUMENTS if folder.name.startswith("trap-")]) >= 10
