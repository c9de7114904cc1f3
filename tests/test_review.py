"""A review counts every document, shows a sample, and lets no document become mark-up."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from cleaner.formats import read_records
from cleaner.model import Removal
from cleaner.pipeline import Cleaner
from cleaner.review.document import Cut, language_of, pieces_of
from cleaner.review.page import as_page
from cleaner.review.survey import survey

PAGE = "Advertisement\n\nThe old bridge is closed until the autumn.\n\nShare on Facebook\n"


def run(*arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "cleaner", *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, check=False)


def dump(path: Path, *records: dict[str, object]) -> Path:
    path.write_text("".join(f"{json.dumps(record)}\n" for record in records), encoding="utf-8")
    return path


def data_of(page: str) -> dict[str, object]:
    script = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.S)
    assert script
    found: dict[str, object] = json.loads(script[1])
    return found


def test_counts_are_those_of_the_documents(tmp_path: Path) -> None:
    source = dump(
        tmp_path / "raw.jsonl",
        {"id": "a", "url": "https://www.one.example/x", "text": PAGE},
        {"id": "b", "url": "https://two.example/", "text": "Nothing to remove here at all."},
        {"id": "c", "text": "Advertisement"},
    )
    found = survey(read_records(source), Cleaner())
    assert (found.documents, found.cut) == (3, 2)
    assert (found.kept, found.removed) == (42 + 30, 13 + 17 + 13)
    ads = found.labels["ad-marker"]
    assert (ads.documents, ads.lines, ads.removed) == (2, 2, 26)
    assert found.rules["en.ad-marker.label"].lines == 2
    assert {name: tally.removed for name, tally in found.hosts.items()} == {
        "one.example": 30,
        "two.example": 0,
        "": 13,
    }
    assert [document.id for _, _, document in sorted(found.most_cut, reverse=True)] == ["c", "a"]


def test_a_cleaned_dump_shows_the_same_as_the_raw_one(tmp_path: Path) -> None:
    raw = dump(tmp_path / "raw.jsonl", {"id": "a", "text": PAGE}, {"id": "b", "text": PAGE * 2})
    fresh = survey(read_records(raw), Cleaner())
    for name in ("clean.jsonl", "clean.csv", "clean.parquet"):
        if name.endswith("parquet"):
            pytest.importorskip("pyarrow")
        cleaned = tmp_path / name
        done = run("clean", raw, "-o", cleaned, "--keep-removed", "--to", name.split(".")[1])
        assert done.returncode == 0, done.stderr
        again = survey(read_records(cleaned), Cleaner())
        assert [one.pieces for one in again.shown()] == [one.pieces for one in fresh.shown()]
        assert again.labels == fresh.labels
        assert again.slowest == []
        assert (again.cleaned_here, fresh.cleaned_here) == (0, 2)
        done = run("review", cleaned, "-o", tmp_path / "o.html", "--preset", "balanced")
        assert (done.returncode, (tmp_path / "o.html").exists()) == (2, False)
        assert b"--preset is for records to be cleaned" in done.stderr


def test_the_sample_is_fair_bounded_and_the_same_each_time(tmp_path: Path) -> None:
    plain: list[dict[str, object]] = [
        {"id": str(number), "text": "A line that stays."} for number in range(400)
    ]
    source = dump(tmp_path / "raw.jsonl", *plain, {"id": "last", "text": "Advertisement"})
    shown = [one.number for one in survey(read_records(source), Cleaner(), size=40).sample]
    assert len(set(shown)) == 40
    assert shown == [one.number for one in survey(read_records(source), Cleaner(), size=40).sample]
    assert 120 < sum(shown) / 40 < 280  # 200.5, were there no chance in it
    cut = survey(read_records(source), Cleaner(), size=0).shown()
    assert "last" in {one.id for one in cut}  # the outstanding are shown, sampled or not


def test_pieces_of_a_long_document_are_bounded() -> None:
    removed = [Removal("Share", 0, 5, "share-bar", "en.x.y", "why", at=0)] * 5_000
    pieces = pieces_of("word " * 100_000, removed, 1_000)
    assert sum(len(piece) for piece in pieces if isinstance(piece, str)) <= 1_000
    assert len(pieces) < 100
    whole = sum(piece for piece in pieces if isinstance(piece, int))
    whole += sum(len(piece) for piece in pieces if isinstance(piece, str))
    whole += sum(piece.size for piece in pieces if isinstance(piece, Cut))
    assert whole == 500_000 + 25_000  # what is not shown is counted


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Brücke ist gesperrt, und das wird auch für die Stadt nicht die letzte sein.", "de"),
        ("桥梁今天关闭，市政府表示秋天之前不会重新开放。", "zh"),
        ("Ok", ""),
        ("", ""),
    ],
)
def test_the_language_of_a_document_is_told(text: str, language: str) -> None:
    assert language_of(text) == language


def test_no_document_becomes_mark_up(tmp_path: Path) -> None:
    hostile = "</script><script>alert(1)</script>\n\n<!-- <script>\n\n\u2028 \ud800 x"
    source = dump(tmp_path / "raw.jsonl", {"id": "</script>", "url": "http://[", "text": hostile})
    page = as_page(survey(read_records(source), Cleaner()), "</script>", "1")
    assert page.count("</script>") == 2
    assert "\u2028" not in page
    page.encode("utf-8")
    documents = data_of(page)["sample"]
    assert isinstance(documents, list)
    assert documents[0]["pieces"][0].startswith("</script><script>alert(1)</script>")


def test_the_command_counts_what_it_cannot_read(tmp_path: Path) -> None:
    source = dump(tmp_path / "raw.jsonl", {"id": "a", "body": PAGE})
    with source.open("a", encoding="utf-8") as file:
        file.write("{broken\n")
    target = tmp_path / "review.html"
    done = run("review", source, "-o", target, "--text-field", "body", "--ignore", "share-bar")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    data = data_of(target.read_text(encoding="utf-8"))
    assert (data["documents"], data["unreadable"], data["name"]) == (1, 1, "raw.jsonl")
    assert [entry["name"] for entry in data["labels"]] == ["ad-marker"]  # type: ignore[attr-defined]


def test_wrong_inputs_say_the_mend(tmp_path: Path) -> None:
    source = dump(tmp_path / "raw.jsonl", {"id": "a", "text": PAGE})
    for arguments, message in (
        ((source, "-o", source), b"give another -o"),
        ((tmp_path / "none.jsonl", "-o", tmp_path / "x"), b"none.jsonl"),
        ((source,), b"--output"),
    ):
        done = run("review", *arguments)
        assert done.returncode == 2
        assert message in done.stderr, done.stderr
