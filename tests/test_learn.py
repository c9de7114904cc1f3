"""Learning what sites repeat: what is counted, and that order and parts don't matter."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from click.testing import CliRunner

from cleaner.cli.group import cli
from cleaner.errors import InputError
from cleaner.site.page import digest, host_of, see

pq = pytest.importorskip("pyarrow.parquet")
pytest.importorskip("duckdb")

from cleaner.site.learn import Learner  # noqa: E402
from cleaner.site.table import opened  # noqa: E402

PAGES = [
    ("https://www.quay.example/1", "The Quay Courier\n\nThe wall has given way.\n\nOur harbour"),
    ("https://quay.example/2", "The Quay Courier\n\nThe ferry is late.\n\nOur harbour"),
    ("http://QUAY.example/3?a=1", "THE QUAY  COURIER\n\nThe ferry is late.\n\n2–1"),
    ("https://hill.example/", "Our harbour\n\n2–1\n\nSheep on the road\n\nSheep on the road"),
    ("https://hill.example/b", "Our harbour\n\nSheep on the road\n\n2–1"),
]


def write(path: Path, pages: list[tuple[str, str]]) -> Path:
    lines = [json.dumps({"url": url, "text": text}) for url, text in pages]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def learn(*arguments: object) -> None:
    done = CliRunner().invoke(
        cli, ["learn", *map(str, arguments)], catch_exceptions=False, standalone_mode=False
    )
    assert done.return_value == 0, done.output


def rows(path: Path) -> list[tuple[str, int, float, int, str]]:
    """Host, pages, share, hosts and example of every row."""
    return [
        (row["host"], row["pages"], round(row["share"], 3), row["hosts"], row["example"])
        for row in pq.read_table(path).to_pylist()
    ]


def test_lines_are_counted_by_the_pages_of_their_host(tmp_path: Path) -> None:
    profile = tmp_path / "p.parquet"
    learn(write(tmp_path / "d.jsonl", PAGES), "-o", profile)
    assert sorted(rows(profile)) == [
        ("*", 4, 0.8, 2, "Our harbour"),
        ("*", 5, 1.0, 2, ""),
        ("hill.example", 2, 1.0, 1, ""),
        ("hill.example", 2, 1.0, 1, "Our harbour"),
        ("hill.example", 2, 1.0, 1, "Sheep on the road"),
        ("quay.example", 2, 0.667, 1, "Our harbour"),
        ("quay.example", 2, 0.667, 1, "The ferry is late."),
        ("quay.example", 3, 1.0, 1, ""),
        ("quay.example", 3, 1.0, 1, "THE QUAY COURIER"),
    ]
    lines = {row["example"]: row["line"] for row in pq.read_table(profile).to_pylist()}
    assert lines["Our harbour"] == digest("our harbour")


def test_a_page_that_is_read_twice_counts_once(tmp_path: Path) -> None:
    one, two = tmp_path / "one.parquet", tmp_path / "two.parquet"
    dump = write(tmp_path / "d.jsonl", PAGES)
    learn(dump, "-o", one)
    learn(dump, write(tmp_path / "again.jsonl", PAGES[::-1]), "-o", two)
    assert one.read_bytes() == two.read_bytes()


def test_order_and_parts_make_no_difference(tmp_path: Path) -> None:
    chance = random.Random(7)
    words = [f"line {number}" for number in range(40)]
    pages = [
        (f"https://h{chance.randrange(9)}.example/{number}", "\n".join(chance.sample(words, 12)))
        for number in range(300)
    ]
    whole = tmp_path / "whole.parquet"
    learn(write(tmp_path / "d.jsonl", pages), "-o", whole)
    for cut in (1, 150):
        chance.shuffle(pages)
        parts = []
        for number, part in enumerate((pages[:cut], pages[cut:])):
            parts.append(tmp_path / f"{cut}-{number}.parquet")
            dump = write(tmp_path / f"{cut}-{number}.jsonl", part)
            learn(dump, "--least", 1, "-o", parts[-1])
        merged = tmp_path / f"{cut}.parquet"
        learn(*parts[::-1], "-o", merged)
        assert merged.read_bytes() == whole.read_bytes()
        learn(parts[0], tmp_path / f"{cut}-1.jsonl", "-o", merged)
        assert merged.read_bytes() == whole.read_bytes()


def test_profiles_that_left_lines_out_merge_only_where_hosts_differ(tmp_path: Path) -> None:
    whole, both = tmp_path / "whole.parquet", tmp_path / "both.parquet"
    quay, hill = tmp_path / "quay.parquet", tmp_path / "hill.parquet"
    learn(write(tmp_path / "d.jsonl", PAGES), "-o", whole)
    learn(write(tmp_path / "q.jsonl", PAGES[:3]), "-o", quay)
    learn(write(tmp_path / "h.jsonl", PAGES[3:]), "-o", hill)
    learn(hill, quay, "-o", both)
    assert both.read_bytes() == whole.read_bytes()
    with pytest.raises(InputError, match=r"quay\.example is in several .* --least 1"):
        learn(quay, whole, "-o", both)
    assert both.read_bytes() == whole.read_bytes()


def test_web_pages_give_their_blocks_and_records_without_a_url_are_told(tmp_path: Path) -> None:
    dump = tmp_path / "d.jsonl"
    page = "<p>The Quay Courier</p><h1>Wall {}</h1>"
    given = [{"url": f"http://q.example/{n}", "html": page.format(n)} for n in (1, 2)]
    lines = [json.dumps(row) for row in [*given, {"text": "lost"}]]
    dump.write_text("\n".join(lines), encoding="utf-8")
    profile = tmp_path / "p.parquet"
    done = CliRunner().invoke(cli, ["learn", str(dump), "-o", str(profile)], standalone_mode=False)
    assert "2 pages, 1 without a URL left out" in done.output
    assert ("q.example", 2, 1.0, 1, "The Quay Courier") in rows(profile)
    dump.write_text(lines[-1], encoding="utf-8")
    with pytest.raises(InputError, match="say --url-field"):
        learn(dump, "-o", profile)


def test_other_files_and_versions_are_no_profile(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    other = tmp_path / "o.parquet"
    pq.write_table(pa.table({"a": [1]}), other)
    with pytest.raises(InputError, match="no site profile: `cleaner learn`"):
        opened(other)
    pq.write_table(pa.table({"a": [1]}).replace_schema_metadata({"cleaner.site": "9"}), other)
    with pytest.raises(InputError, match="version 9"):
        opened(other)
    with pytest.raises(InputError, match="there is no site profile"):
        opened(tmp_path / "missing")


def test_the_host_is_told_from_the_url() -> None:
    assert host_of("https://www2.Example.org./x") == "example.org"
    assert host_of("www.example.org") == "example.org"
    for nothing in (None, "", "http://[::1", "a b", "http://\ud800.example/", "//*/a", "/a/b"):
        assert not host_of(nothing)
    seen = see("http://a.example/", "1\n\nOne")
    assert seen is not None
    assert [line.shown for line in seen.lines] == ["", "One"]


def test_more_lines_than_memory_go_to_disk(tmp_path: Path) -> None:
    with Learner(memory=64 << 20, folder=tmp_path) as learner:
        for number in range(3000):
            text = "\n".join(f"line {number} {row}" for row in range(100))
            seen = see(f"http://a.example/{number}", f"The Quay Courier\n{text}")
            assert seen is not None
            learner.add(seen)
        assert learner.write(tmp_path / "p.parquet") == 3
    assert [path.name for path in tmp_path.iterdir()] == ["p.parquet"]
    assert ("a.example", 3000, 1.0, 1, "The Quay Courier") in rows(tmp_path / "p.parquet")
