"""Where output goes: links lead to files, outputs spare inputs, numbers are of some size."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

import cleaner
from cleaner.cli.group import cli
from cleaner.errors import InputError
from cleaner.formats import read_records, write_records

TEXT = "The bridge is closed.\n\nADVERTISEMENT\n\nThe ferry sails again.\n"
CLEAN = "The bridge is closed.\n\nThe ferry sails again.\n"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "page.txt").write_text(TEXT)
    (tmp_path / "dump.jsonl").write_text(json.dumps({"text": TEXT}) + "\n")
    (tmp_path / "there").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*words: str) -> Result:
    return CliRunner().invoke(cli, words)


def refused(*words: str) -> str:
    result = run(*words)
    assert result.exit_code != 0
    if isinstance(result.exception, InputError):
        return str(result.exception)
    assert isinstance(result.exception, SystemExit), result.exception
    return result.output.splitlines()[-1]


@pytest.mark.parametrize("old", [None, "Old\n"])
@pytest.mark.parametrize("name", ["page.txt", "dump.jsonl"])
def test_the_file_that_a_link_leads_to_is_written(place: Path, name: str, old: str | None) -> None:
    real = place / "there" / name
    link = place / f"link-{name}"
    link.symlink_to(real.relative_to(place))
    if old is not None:
        real.write_text(old)
        real.chmod(0o600)
    run("clean", name, "-o", link.name)
    assert link.is_symlink()
    assert not real.is_symlink()
    text = real.read_text()
    assert (json.loads(text)["text"] + "\n" if name == "dump.jsonl" else text) == CLEAN
    assert [path.name for path in (place / "there").iterdir()] == [name]
    if old is not None:
        assert real.stat().st_mode & 0o777 == 0o600


def test_a_link_given_in_place_stays_one(place: Path) -> None:
    (place / "link.txt").symlink_to("page.txt")
    run("clean", "--in-place", "link.txt")
    assert (place / "link.txt").is_symlink()
    assert (place / "page.txt").read_text() == CLEAN


def test_records_are_written_through_a_link(place: Path) -> None:
    (place / "link.jsonl").symlink_to("there/new.jsonl")
    assert write_records(read_records("dump.jsonl"), "link.jsonl") == 1
    assert (place / "link.jsonl").is_symlink()
    assert (place / "there" / "new.jsonl").read_text() == (place / "dump.jsonl").read_text()


@pytest.mark.parametrize("name", ["page.txt", "dump.jsonl"])
def test_links_that_lead_nowhere_are_refused(place: Path, name: str) -> None:
    (place / "one.jsonl").symlink_to("two.jsonl")
    (place / "two.jsonl").symlink_to("one.jsonl")
    before = sorted(place.iterdir())
    said = refused("clean", name, "-o", "one.jsonl")
    assert said == "one.jsonl is a link that leads to itself: name a file"
    assert sorted(place.iterdir()) == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("page.txt -o link.txt", "the output would replace its input: say --in-place"),
        ("page.txt -o there/../page.txt", "the output would replace its input: say --in-place"),
        ("--in-place page.txt link.txt", "two inputs would be written to the same file"),
        ("page.txt -o new.txt --report new.txt", "--report new.txt would replace what is read"),
        ("page.txt -o new.txt --report link.txt", "--report link.txt would replace what is read"),
        (
            "dump.jsonl -o new.jsonl --report new.jsonl.errors.jsonl",
            "--report new.jsonl.errors.jsonl would replace what is read or written",
        ),
        ("page.txt -o new.txt --report no/r.json", "--report no/r.json: there is no folder no"),
        (
            "dump.jsonl.errors.jsonl -o dump.jsonl",
            "dump.jsonl.errors.jsonl is where the errors of dump.jsonl go",
        ),
        (
            "--in-place dump.jsonl dump.jsonl.errors.jsonl",
            "dump.jsonl.errors.jsonl is where the errors of dump.jsonl go",
        ),
    ],
)
def test_no_output_takes_the_place_of_an_input(place: Path, words: str, said: str) -> None:
    (place / "link.txt").symlink_to("page.txt")
    errors = place / "dump.jsonl.errors.jsonl"
    errors.write_bytes((place / "dump.jsonl").read_bytes())
    before = {path: path.read_bytes() for path in place.iterdir() if path.is_file()}
    assert said in refused("clean", *words.split())
    assert {path: path.read_bytes() for path in place.iterdir() if path.is_file()} == before


def test_a_profile_takes_the_place_of_no_dump_and_no_pipe(place: Path) -> None:
    pytest.importorskip("duckdb")
    (place / "link.parquet").symlink_to("dump.jsonl")
    said = refused("learn", "dump.jsonl", "-o", "link.parquet")
    assert said.endswith("the profile would replace the dump: give another -o")
    assert "/dev/null is no file" in refused("learn", "dump.jsonl", "-o", "/dev/null")
    assert "name a file" in refused("learn", "dump.jsonl", "-o", "there")
    assert Path("/dev/null").is_char_device()


@pytest.mark.parametrize(
    "option",
    [
        *("--timeout nan", "--timeout inf", "--timeout 1e400", "--timeout 0", "--timeout -1"),
        *("--memory 99999999999999999999", "--memory 0", "--jobs 1000000", "--jobs 0"),
        *("--max-record nan", "--max-record inf", "--max-record 1e308", "--max-record -3"),
    ],
)
def test_numbers_that_cannot_be_are_refused(place: Path, option: str) -> None:
    said = refused("clean", "dump.jsonl", "-o", "new.jsonl", *option.split())
    assert said.startswith(f"Error: Invalid value for '{option.split(maxsplit=1)[0]}'")
    assert not (place / "new.jsonl").exists()


def test_numbers_of_other_commands_are_of_some_size() -> None:
    assert "not in the range" in refused("learn", "a", "-o", "b", "--least", "9" * 30)
    assert "not in the range" in refused("learn", "a", "-o", "b", "--memory", "9" * 30)
    assert "'nan' is no number" in refused("serve", "--most", "nan")
    assert "not in the range" in refused("serve", "--most", "inf")


@pytest.mark.parametrize("config", ["balanced", {"preset": "balanced"}, math.nan])
def test_what_is_no_config_is_refused(config: Any) -> None:
    with pytest.raises(cleaner.OptionError, match=r"is no Config: give options, as in Cleaner\("):
        cleaner.Cleaner(config)


@pytest.mark.parametrize("charset", [3, b"utf-8", ["utf-8"]])
def test_a_charset_is_a_name(charset: Any) -> None:
    with pytest.raises(cleaner.OptionError, match="it must be a name like 'utf-8', or None"):
        cleaner.clean_html(b"<p>Ebb.", charset=charset)


def test_a_path_has_no_null() -> None:
    with pytest.raises(cleaner.OptionError, match="it must be the path of a file"):
        cleaner.Config(site_profile="a\0b")
