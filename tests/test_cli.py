"""The command line as a person or a script meets it."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

import cleaner
from cleaner.cli.pages import Pages
from cleaner.formats.streams import is_stream

CORPUS = Path(__file__).parent.parent / "corpus"
PAGE = (
    "Advertisement\n\nThe old bridge is closed to lorries until the autumn.\n\nShare on Facebook\n"
)
ARTICLE = "The old bridge is closed to lorries until the autumn.\n"


def run(
    *arguments: str | Path, stdin: bytes = b"", **options: object
) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "cleaner", *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, check=False, **options)  # type: ignore[call-overload,no-any-return]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_clean_writes_the_article(page: Path) -> None:
    done = run("clean", page)
    assert (done.returncode, done.stdout.decode(), done.stderr) == (0, ARTICLE, b"")


def test_stdin_is_the_default() -> None:
    assert run("clean", stdin=PAGE.encode()).stdout.decode() == ARTICLE
    assert run("clean", "-", stdin=b"").stdout == b""


def test_output_file_and_folder(page: Path, tmp_path: Path) -> None:
    assert run("clean", page, "-o", tmp_path / "out.txt").returncode == 0
    assert (tmp_path / "out.txt").read_text() == ARTICLE
    (tmp_path / "dump" / "a").mkdir(parents=True)
    (tmp_path / "dump" / "a" / "one.txt").write_text(PAGE)
    (tmp_path / "dump" / "two.txt").write_text("Nothing to take here.\n")
    assert run("clean", tmp_path / "dump", "-o", tmp_path / "cleaned").returncode == 0
    assert (tmp_path / "cleaned" / "a" / "one.txt").read_text() == ARTICLE
    assert (tmp_path / "cleaned" / "two.txt").read_text() == "Nothing to take here.\n"


def test_in_place_keeps_permissions_and_leaves_no_rubbish(page: Path) -> None:
    page.chmod(0o640)
    assert run("clean", "--in-place", page).returncode == 0
    assert page.read_text() == ARTICLE
    assert stat.S_IMODE(page.stat().st_mode) == 0o640
    assert [path.name for path in page.parent.iterdir()] == ["page.txt"]


def test_check_and_diff_exit_1_if_anything_would_change(page: Path, tmp_path: Path) -> None:
    tidy = tmp_path / "tidy.txt"
    tidy.write_text(ARTICLE)
    assert run("clean", "--check", tidy).returncode == 0
    done = run("clean", "--check", page, tidy)
    assert (done.returncode, done.stdout.decode()) == (1, f"{page}\n")
    done = run("clean", "--diff", page)
    assert done.returncode == 1
    assert b"-Advertisement" in done.stdout
    assert page.read_text() == PAGE


def test_explain_shows_every_line(page: Path) -> None:
    shown = run("explain", page).stdout.decode()
    for line in PAGE.split("\n"):
        assert line in shown
    assert "en.ad-marker.label" in shown
    result = json.loads(run("explain", "--json", page).stdout)
    assert result["text"] + "\n" == ARTICLE
    assert [removal["label"] for removal in result["removed"]] == ["ad-marker", "share-bar"]


def test_explain_neutralises_escape_sequences() -> None:
    shown = run("explain", stdin=b"Read \x1b[31mthis\x1b[0m\x07 now, and then that.\n").stdout
    assert b"\x1b" not in shown
    assert b"\x07" not in shown


def test_select_and_ignore(page: Path) -> None:
    assert b"Share on Facebook" in run("clean", "--select", "ad-marker", page).stdout
    assert b"Advertisement" in run("clean", "--ignore", "en.ad-marker.*", page).stdout


def test_rules_and_rule() -> None:
    listed = run("rules", "--label", "ad-marker", "-l", "en").stdout.decode().splitlines()
    assert listed
    assert all(line.startswith("en.ad-marker.") for line in listed)
    shown = run("rule", "en.ad-marker.label").stdout.decode()
    for word in ("why", "source", "takes", "leaves", "Advertisement"):
        assert word in shown


@pytest.mark.parametrize(
    ("arguments", "content", "message"),
    [
        (["clean", "FILE"], None, "does not exist"),
        (["clean", "FILE"], b"\x89PNG\r\n\x1a\n\x00", "PNG picture"),
        (["clean", "FILE"], b"%PDF-1.7 \n", "PDF"),
        (["clean", "FILE"], b"abc\x00def", "binary"),
        (["clean", "FILE"], "Grün ist die Brücke.".encode("latin-1"), "--encoding windows-1252"),
        (["clean", "FILE", "--encoding", "utf-ate"], b"x", "unknown encoding"),
        (["clean", "FILE", "--encoding", "base64"], b"x", "unknown encoding 'base64'"),
        (["clean", "FILE", "--encoding", "utf-16"], b"x\0y\0", "--encoding utf-16-le"),
        (["clean", "-", "--html", "--encoding", "utf-ate"], None, "unknown encoding"),
        (["clean", "FILE", "--select", "ad-makers"], b"x", "did you mean 'ad-marker'"),
        (["clean", "FILE", "--ignore", "Nope"], b"x", "is not a label or rule id"),
        (["clean", "FILE", "--select", "ad_marker"], b"x", "id: did you mean 'ad-marker'?"),
        (["clean", "FILE", "--preset", "timid"], b"x", "careful"),
        (["clean", "FILE", "--in-place", "--check"], b"x", "exclude each other"),
        (["clean", "FILE", "FILE"], b"x", "several inputs need -o"),
        (["clean", "."], b"x", "a folder or several inputs need -o"),
        (["clean", "FILE", "-o", "input.txt/a.txt"], b"x", "input.txt can't be made a folder"),
        (["clean", ".", "-o", "input.txt"], b"x", "input.txt can't be made a folder"),
        (["clean", "FILE", "-o", "a.txt", "--report", "."], b"x", ". is a folder: name a file"),
        (["rule", "en.ad-marker.labels"], None, "did you mean"),
        (["rules", "-l", "xx"], None, "no rules for language"),
        (["rules", "--from-review", "FILE"], None, "input.txt does not exist"),
        (["rules", "--from-review", "."], None, "cleaner: .: Is a directory"),
        (["explain", "."], None, "is a folder"),
        # Options that would do nothing.
        (["clean", "FILE", "--resume"], b"x", "--resume is for a run that writes files"),
        (["clean", "FILE", "-o", "-", "--restart"], b"x", "--restart is for a run that writes"),
        (["clean", "--in-place", "FILE", "--resume"], b"x", "write them with -o FOLDER"),
        (["clean", "FILE", "--diff", "--to", "jsonl"], b"x", "--diff, --check and --statistics"),
        (["clean", "FILE", "--to", "jsonl"], b"x", "if this is one, say its --from FORMAT"),
        (["clean", "FILE", "--keep-removed"], b"x", "--keep-removed is for dumps"),
        (["clean", "FILE", "--text-field", "text"], b"x", "--text-field is for dumps"),
        (["clean", "FILE", "--max-record", "9"], b"x", "--max-record is for dumps"),
        (["clean", "FILE", "--timeout", "5"], b"x", "--timeout is for dumps and for many files"),
        (["clean", "FILE", "--html"], b"x", "--html is for standard input"),
        (["clean", "-", "--html", "--from", "jsonl"], b"x", "--html is for a web page, --from"),
        (["clean", "FILE", "--format", "markdown"], b"x", "--format is for web pages"),
        (["clean", "FILE", "--links"], b"x", "--links is for web pages"),
        (["clean", "-", "--html", "--links"], b"x", "say --format markdown too"),
        (["clean", ".", "-o", "o", "--from", "jsonl"], b"x", "in a folder are told by name"),
        (["explain", "FILE", "--html"], b"x", "--html is for standard input"),
        (["explain", "FILE", "--format", "markdown"], b"x", "of standard input say --html"),
        (["review", ".", "-o", "o.html", "--from", "jsonl"], b"x", "--from is for files"),
        (["learn", ".", "-o", "o.parquet", "--from", "jsonl"], b"x", "--from is for files"),
    ],
)
def test_errors_say_the_mend_and_exit_2(
    tmp_path: Path, arguments: list[str], content: bytes | None, message: str
) -> None:
    path = tmp_path / "input.txt"
    if content is not None:
        path.write_bytes(content)
    done = run(*[str(path) if part == "FILE" else part for part in arguments], cwd=tmp_path)
    assert done.returncode == 2
    assert message in " ".join(done.stderr.decode().split())
    assert b"Traceback" not in done.stderr
    assert done.stdout == b""


def test_an_error_leaves_the_output_as_it_was(tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"Advertisement\n\n" + b"\xff" * 10)
    out = tmp_path / "out.txt"
    out.write_text("before")
    assert run("clean", bad, "-o", out).returncode == 2
    assert run("clean", "--in-place", bad).returncode == 2
    assert out.read_text() == "before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.txt", "out.txt"]


def test_texts_in_other_encodings_come_out_as_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    for encoding, option in (
        ("utf-16", None),
        ("utf-8-sig", None),
        ("windows-1252", "windows-1252"),
        ("utf-16", "utf-16"),
        ("utf-16-be", "utf-16-be"),
    ):
        path.write_bytes("Grün ist die Brücke.\n".encode(encoding))
        extra = ["--encoding", option] if option else []
        assert run("clean", path, *extra).stdout.decode() == "Grün ist die Brücke.\n"


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("One line of the long story about the bridge.\n\n" * 200_000)
    command = f"{sys.executable} -m cleaner clean {path} | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, check=False)
    assert done.stdout == b"One line of the long story about the bridge.\n"
    assert done.stderr == b""


@pytest.mark.skipif(os.name == "nt", reason="shells are POSIX")
@pytest.mark.parametrize(
    "ending", ["clean {} >&-", "rules >&-", "--help >&-", "clean - <&-", "clean --from jsonl <&-"]
)
def test_what_was_closed_from_the_start_is_told_in_a_line(page: Path, ending: str) -> None:
    command = f"{sys.executable} -m cleaner {ending.format(page)}"
    done = subprocess.run(command, shell=True, capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"cleaner: Bad file descriptor\n"


@pytest.mark.skipif(os.name == "nt", reason="shells are POSIX")
def test_what_is_closed_and_not_needed_is_not_missed(page: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    command = f"{sys.executable} -m cleaner clean {page} -o {out} >&- <&-"
    assert subprocess.run(command, shell=True, check=False).returncode == 0
    assert out.read_text() == ARTICLE


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no named pipes here")
    path = tmp_path / "pipe"
    os.mkfifo(path)
    return path


def test_an_article_goes_through_a_pipe(page: Path, pipe: Path) -> None:
    command = [sys.executable, "-m", "cleaner", "clean", str(page), "-o", str(pipe)]
    process = subprocess.Popen(command, stderr=subprocess.PIPE)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    assert (process.communicate()[1], process.returncode) == (b"", 0)
    read = os.read(reading, 1 << 16)  # it is small: the pipe holds it
    os.close(reading)
    assert pipe.is_fifo()
    assert read.decode() == ARTICLE


def test_a_dump_is_written_to_no_pipe(pipe: Path, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text(json.dumps({"text": PAGE}))
    before = sorted(tmp_path.iterdir())
    done = run("clean", tmp_path / "in.jsonl", "-o", pipe, "--to", "jsonl")
    assert done.returncode == 2
    assert "is no file: name one, or write to standard output" in done.stderr.decode()
    assert pipe.is_fifo()
    assert sorted(tmp_path.iterdir()) == before


def test_devices_and_what_is_open_are_no_files_to_be_replaced(tmp_path: Path, pipe: Path) -> None:
    assert is_stream(pipe)
    assert all(is_stream(Path(name)) for name in ("/dev/stdout", "/dev/null", "/dev/fd/63"))
    (tmp_path / "file").write_text("a")
    assert not any(map(is_stream, (tmp_path, tmp_path / "file", tmp_path / "none")))


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX")
def test_ctrl_c_exits_130_and_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("One line of the long story about the bridge.\n\n" * 1_000_000)
    command = [sys.executable, "-m", "cleaner", "clean", str(path), "-o", str(tmp_path / "out.txt")]
    process = subprocess.Popen(command, stderr=subprocess.PIPE)
    while not any(file.name.startswith(".out.txt") for file in tmp_path.iterdir()):
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=60) == 130
    assert [file.name for file in tmp_path.iterdir()] == ["long.txt"]


def test_pieces_of_a_large_file_join_to_the_whole(tmp_path: Path) -> None:
    paragraph = (
        "The old bridge is closed to lorries until the autumn, the mayor said.\n\nAdvertisement\n\n"
    )
    path = tmp_path / "large.txt"
    path.write_text("".join(f"{number}. {paragraph}" for number in range(60_000)))
    lines = run("clean", path).stdout.decode().split("\n\n")
    assert len(lines) == 60_000
    assert lines[31_415] == f"31415. {paragraph.split(chr(10), maxsplit=1)[0]}"


def test_a_page_is_cleaned_whole(tmp_path: Path) -> None:
    """What stands behind its last blank line is judged beside the rest, as by the library."""
    pages, out = Pages(cleaner.Cleaner(), None, False), tmp_path / "out.txt"
    wrong = []
    for page in sorted(CORPUS.glob("*/*/page.txt")):
        pages.write(str(page), out)
        if out.read_bytes() != page.with_name("expected.txt").read_bytes():
            wrong.append(page.parent.name)
    assert wrong == []


def test_help_and_version() -> None:
    assert run("--help").stdout.startswith(b"Usage: cleaner")
    assert f"{cleaner.__version__} ({cleaner.core()})" in run("--version").stdout.decode()


def test_the_list_of_commands_says_of_each_a_whole_sentence() -> None:
    listed = run("--help").stdout.decode().partition("Commands:\n")[2].splitlines()
    assert len(listed) == 7
    assert all(line.endswith(".") and not line.endswith("...") for line in listed)
