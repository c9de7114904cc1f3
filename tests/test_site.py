"""Cleaning with what was learned of a site: its junk goes, what its articles share stays."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest

from cleaner import Cleaner, OptionError
from tests.test_cli import run

pytest.importorskip("pyarrow")
pytest.importorskip("duckdb")

from benchmarks.site import learned, measure
from benchmarks.site_corpus import Page, pages
from cleaner.site.learn import Learner
from cleaner.site.page import digest, see
from cleaner.site.profile import Profile

STORY = "The ferry was late again on day {}, and nobody on the pier was told why."
OTHER = "The harbour master counted {} boats and went home before the tide had turned."


def page(number: int) -> list[str]:
    series = ["Letters From the Quay"] if number % 3 == 0 else []
    return [
        "The Quay Courier",
        "Tide and tinder since 1887",
        *series,
        f"Ferry late for the {number}th time",
        "Hester Vallance" if number % 2 else "Dov Ashlin",
        STORY.format(number),
        "What the master says",
        OTHER.format(number),
        "Six sisters keep the Courier going, and every fiver you send us ends up in ink.",
        STORY.format(number + 100),
        "The owners of the ferry deny every claim against them." if number % 4 == 0 else "",
        "Quay house, 9 Tinder Row",
        "Nell minds the cat",
    ]


JUNK = [0, 1, -5, -2, -1]


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("site") / "profile.parquet"
    with Learner() as learner:
        for number in range(40):
            seen = see(f"https://quay.example/{number}", "\n\n".join(page(number)))
            assert seen is not None
            learner.add(seen)
        learner.write(path)
    return path


@pytest.mark.parametrize("preset", ["careful", "balanced"])
def test_the_sites_lines_go_and_shared_content_stays(profile: Path, preset: str) -> None:
    worker = pickle.loads(pickle.dumps(Cleaner(preset=preset, site_profile=profile)))
    for number in (0, 12, 13):
        lines = page(number)
        result = worker.text("\n\n".join(lines), url=f"https://www.quay.example/{number}")
        assert [removal.text for removal in result.removed] == [lines[index] for index in JUNK]
        assert {removal.rule for removal in result.removed} == {"site.repeated"}
        html = "".join(f"<p>{line}</p>" for line in lines)
        page_result = worker.html(html, url=f"https://quay.example/{number}")
        assert not any(lines[index] in page_result.text for index in JUNK)
        by_site = {r.text for r in page_result.removed if r.rule == "site.repeated"}
        assert by_site <= {lines[index] for index in JUNK}


def test_the_reason_says_the_count_and_the_share(profile: Path) -> None:
    worker = Cleaner(site_profile=profile)
    (removal,) = worker.text(f"{STORY}\n\nNell minds the cat", "quay.example/x").removed
    assert removal.reason == "it stands on 40 of the 40 pages seen of quay.example (100%)"
    assert removal.label == "boilerplate"


def test_only_a_known_host_a_url_and_an_allowed_rule_remove(profile: Path) -> None:
    text = "\n\n".join(page(1))
    worker = Cleaner(site_profile=profile)
    for url in (None, "https://hill.example/1", "no host"):
        assert worker.text(text, url).removed == ()
    assert Cleaner(site_profile=profile, ignore="site.repeated").text(text, "quay.example").text
    spared = Cleaner(site_profile=profile, ignore="site.*").text(text, "quay.example/1")
    assert spared.removed == ()
    assert Cleaner().text(text, "quay.example/1").removed == ()


def test_a_copy_of_a_page_under_many_urls_keeps_its_sentences(tmp_path: Path) -> None:
    text = "\n\n".join([f"Ferry late\n\n{STORY.format(1)}", OTHER.format(2), STORY.format(3)])
    with Learner() as learner:
        for number in range(5):
            seen = see(f"https://copy.example/{number}", text)
            assert seen is not None
            learner.add(seen)
        learner.write(tmp_path / "p.parquet")
    result = Cleaner(site_profile=tmp_path / "p.parquet").text(text, "copy.example/1")
    assert result.text == text


def test_made_up_sites_lose_their_junk_only(tmp_path: Path) -> None:
    corpus: list[Page] = list(pages(12))
    learned(corpus, tmp_path / "p.parquet")
    some = corpus[::7]
    assert measure(Cleaner(preset="balanced"), some)["junk gone"] == 0
    counts = measure(Cleaner(preset="balanced", site_profile=tmp_path / "p.parquet"), some)
    assert counts["junk gone"] >= 0.95 * counts["junk"]
    assert counts["article gone"] <= 0.001 * counts["article"]


def test_a_host_is_found_among_many_row_groups(tmp_path: Path) -> None:
    with Learner() as learner:
        for host in range(30):
            text = "\n".join(f"line {host} {number}" for number in range(4000))
            for number in range(3):
                seen = see(f"https://h{host}.example/{number}", text)
                assert seen is not None
                learner.add(seen)
        learner.write(tmp_path / "p.parquet")
    profile = Profile(str(tmp_path / "p.parquet"))
    for host in (29, 0, 15, 29):
        known = profile.of(f"h{host}.example")
        assert known.pages == 3
        assert known.lines is not None
        assert len(known.lines) == 4000
        assert known.lines[digest(f"line {host} 17")] == 3
    for unknown in ("a.example", "h3.examplf", "zzz", "", "*"):
        assert not profile.of(unknown).lines


def test_a_wrong_profile_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(OptionError, match="there is no file"):
        Cleaner(site_profile=tmp_path / "missing")
    (tmp_path / "p").write_text("no Parquet")
    with pytest.raises(OptionError, match="can't be read as a site profile"):
        Cleaner(site_profile=tmp_path / "p")
    with pytest.raises(OptionError, match="must be the path of a file"):
        Cleaner(site_profile=7)


def test_the_command_line_learns_and_cleans(tmp_path: Path) -> None:
    dump, profile = tmp_path / "d.jsonl", tmp_path / "p.parquet"
    rows = [
        {"url": f"https://quay.example/{number}", "text": "\n\n".join(page(number))}
        for number in range(20)
    ]
    dump.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    assert run("learn", dump, "-o", profile).returncode == 0
    done = run("clean", dump, "--site-profile", profile, "-o", tmp_path / "o.jsonl", "-j2")
    assert done.returncode == 0, done.stderr
    worker = Cleaner(site_profile=profile)
    for row, line in zip(rows, (tmp_path / "o.jsonl").read_text().splitlines(), strict=True):
        text = json.loads(line)["text"]
        assert text == worker.text(row["text"], row["url"]).text
        assert "Courier" not in text
    (tmp_path / "page.txt").write_text("\n\n".join(page(1)), encoding="utf-8")
    for command in ("clean", "explain"):  # which have no URL for a page
        done = run(command, tmp_path / "page.txt", "--site-profile", profile)
        assert (done.returncode, done.stdout) == (2, b"")
        assert b"--site-profile is for records with URLs" in done.stderr
