"""The folder layouts of the benchmarks, on tiny folders with scores worked out by hand."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from benchmarks.gold import mean_score, read_folder
from benchmarks.layouts import read_cases, score_cases, score_segments


def write(path: Path, value: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)


def write_wcxb(folder: Path) -> None:
    write(
        folder / "ground-truth" / "0002.json",
        {
            "url": "https://news.tarn.example/ferry",
            "ground_truth": {
                "title": "Ferry",
                "main_content": "The ferry sails at nine.",
                "with": ["ferry sails"],
                "without": ["Home"],
            },
            "_internal": {"page_type": {"primary": "article"}},
        },
    )
    write(folder / "html" / "0002.html.gz", b"<p>The ferry sails at nine.")
    write(
        folder / "ground-truth" / "0001.json",
        {
            "url": "https://shop.tarn.example/oars",
            "ground_truth": {"title": None, "main_content": None},
            "_internal": {"page_type": {"primary": "category"}},
        },
    )
    write(folder / "html" / "0001.html.gz", b"<p>Oars \xe4")


def test_pages_in_the_layout_of_wcxb_are_read_and_scored(tmp_path: Path) -> None:
    write_wcxb(tmp_path)
    layout, cases = read_cases(tmp_path)
    assert layout == "wcxb"
    assert [(case.id, case.group, case.source, case.gold) for case in cases] == [
        ("0001", "collection", b"<p>Oars \xe4", ""),
        ("0002", "article", b"<p>The ferry sails at nine.", "The ferry sails at nine."),
    ]
    assert cases[1].with_ == ("ferry sails",)
    assert cases[1].without == ("Home",)
    # Page 1: nothing wanted, nothing kept. Page 2: 4 of the 5 wanted words, and 2 others, so
    # P = 4/6, R = 4/5, F1 = 2 * 4 / (6 + 5).
    empty, ferry = scores = score_cases(cases, ["", "Home News the FERRY sails; nine"])
    assert (empty.precision, empty.recall, empty.f1) == (1, 1, 1)
    assert ferry.precision == pytest.approx(4 / 6)
    assert ferry.recall == pytest.approx(4 / 5)
    assert ferry.f1 == pytest.approx(8 / 11)
    assert mean_score(scores).f1 == pytest.approx((1 + 8 / 11) / 2)
    # A word where none is wanted, and none where some are.
    assert [item.f1 for item in score_cases(cases, ["Oars", ""])] == [0, 0]


def test_wcxb_pages_of_one_site_share_a_domain(tmp_path: Path) -> None:
    pytest.importorskip("tldextract")
    write_wcxb(tmp_path)
    assert len({page.domain for page in read_folder(tmp_path)}) == 1


def test_wcxb_by_language(tmp_path: Path) -> None:
    write(
        tmp_path / "ground-truth" / "7.json",
        {"language": "zh", "ground_truth": {"main_content": "渡轮今天停航。"}},
    )
    write(tmp_path / "html" / "7.html.gz", "<p>渡轮今天停航。首页".encode())
    _, cases = read_cases(tmp_path)
    assert [case.group for case in cases] == ["zh"]
    # Each character is a word: all 6 wanted ones, and 2 others.
    (found,) = score_cases(cases, ["渡轮今天停航。首页"])
    assert (found.precision, found.recall) == (6 / 8, 1)
    assert found.f1 == pytest.approx(12 / 14)


def test_scrapinghub(tmp_path: Path) -> None:
    write(
        tmp_path / "ground-truth.json",
        {
            "b": {"articleBody": "Low water is at six.", "url": "https://tarn.example/b"},
            "a": {"articleBody": "Gulls gulls gulls", "url": "https://tarn.example/a"},
            "without a page": {"articleBody": "Nothing", "url": "https://tarn.example/c"},
        },
    )
    write(tmp_path / "html" / "a.html.gz", b"<p>Gulls")
    write(tmp_path / "html" / "b.html", b"<p>Low water")
    layout, cases = read_cases(tmp_path)
    assert layout == "scrapinghub"
    assert [(case.id, case.source, case.group) for case in cases] == [
        ("a", b"<p>Gulls", "article"),
        ("b", b"<p>Low water", "article"),
    ]
    # Words count as often as they stand: 1 of 3 gulls is found.
    gulls, water = score_cases(cases, ["Gulls", "Low water is at six. Six."])
    assert gulls.recall == pytest.approx(1 / 3)
    assert (gulls.precision, gulls.f1) == (1, 0.5)
    assert water.precision == pytest.approx(5 / 6)
    assert water.recall == 1
    assert water.f1 == pytest.approx(10 / 11)


def test_trafilatura(tmp_path: Path) -> None:
    write(
        tmp_path / "evaldata.json",
        {
            "https://tarn.example/1": {
                "file": "1.html.gz",
                "region": "DE",
                "with": ["The old pier", "closed at\n noon"],
                "without": ["Imprint", "Most read"],
            },
            "https://tarn.example/2": {"file": "2.html", "with": ["Ebb"], "without": None},
            "https://tarn.example/3": {"file": "gone.html", "with": ["Never"], "without": []},
        },
    )
    write(tmp_path / "html" / "1.html.gz", b"<p>The old pier")
    write(tmp_path / "2.html", b"<p>Ebb")
    layout, cases = read_cases(tmp_path)
    assert layout == "segments"
    assert [(case.id, case.group, case.source) for case in cases] == [
        ("https://tarn.example/1", "DE", b"<p>The old pier"),
        ("https://tarn.example/2", "", b"<p>Ebb"),
    ]
    # Of 3 wanted segments 2 are found, whatever their spaces; of 2 unwanted ones 1 is there.
    found = score_segments(cases, ["The old\n\npier closed at noon. Imprint", "Flood"])
    assert found.precision == pytest.approx(2 / 3)
    assert found.recall == pytest.approx(2 / 3)
    assert found.f1 == pytest.approx(2 / 3)
    assert score_segments(cases, ["", ""]).f1 == 0


def test_a_folder_of_no_known_layout(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="evaldata"):
        read_cases(tmp_path)
