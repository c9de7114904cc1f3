"""``cleaner clean`` on dumps: what is written, what goes to the errors, and going on."""

from __future__ import annotations

import gzip
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cleaner.engines.run import Run, Settings
from cleaner.errors import MissingExtraError
from cleaner.formats import streams
from cleaner.formats.kinds import Form
from tests.test_cli import run

ARTICLE = "The old bridge is closed to lorries until the autumn."
PAGE = f"Advertisement\n\n{ARTICLE}\n\nShare on Facebook\n"


def write_lines(path: Path, lines: list[str]) -> Path:
    path.write_bytes("".join(f"{line}\n" for line in lines).encode())
    return path


def errors_in(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_only_the_text_of_a_line_changes(tmp_path: Path) -> None:
    page = json.dumps(PAGE)
    source = write_lines(
        tmp_path / "in.jsonl", [f'{{"n":1.0,"text":{page}, "id" : 12345678901234567890}}']
    )
    done = run("clean", source, "-o", tmp_path / "out.jsonl")
    assert done.returncode == 0
    assert done.stderr.startswith(b"cleaner: 1 record, 39.8% removed, ")
    expected = f'{{"n":1.0,"text":"{ARTICLE}", "id" : 12345678901234567890}}\n'
    assert (tmp_path / "out.jsonl").read_text() == expected
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "out.jsonl"]
    assert run("clean", "-", stdin=source.read_bytes()).stdout.decode() == expected
    assert run("clean", source, "-j1").stdout.decode() == expected


def test_html_field_and_what_was_removed(tmp_path: Path) -> None:
    html = f"<nav>Home</nav><p>{ARTICLE} {ARTICLE}</p>"
    source = write_lines(
        tmp_path / "in.jsonl", [json.dumps({"page": {"raw": html}, "text": "old"})]
    )
    done = run(
        "clean", source, "--html-field", "page.raw", "--keep-removed", "--preset", "balanced"
    )
    row = json.loads(done.stdout)
    assert row["text"] == f"{ARTICLE} {ARTICLE}"
    assert row["page"] == {"raw": html}
    assert [removal["text"] for removal in row["removed"]] == ["Home"]


def test_bad_lines_go_to_the_errors_with_their_numbers(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    good = json.dumps({"id": "a", "text": PAGE}).encode()
    long = json.dumps({"text": "x" * 200_000}).encode()
    source.write_bytes(b"\n".join([good, b'{"text": "\xff"}', b"{nonsense", b"", long, good, b""]))
    done = run("clean", source, "-o", tmp_path / "out.jsonl", "--max-record", "0.1")
    assert done.returncode == 0
    assert b"3 could not be cleaned" in done.stderr
    cleaned = json.dumps({"id": "a", "text": ARTICLE})
    assert (tmp_path / "out.jsonl").read_text() == f"{cleaned}\n\n{cleaned}\n"
    bad = errors_in(tmp_path / "out.jsonl.errors.jsonl")
    assert [entry["position"] for entry in bad] == [2, 3, 5]
    assert bad[0]["input_base64"] == "eyJ0ZXh0IjogIv8ifQ=="
    assert bad[1]["input"] == "{nonsense"
    assert bad[2].get("input", long.decode()) == long.decode()
    # A later run without errors leaves none of an earlier one behind.
    write_lines(source, [good.decode()])
    assert run("clean", source, "-o", tmp_path / "out.jsonl").returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "out.jsonl"]


def test_errors_of_a_pipe_are_told_on_stderr() -> None:
    done = run("clean", "--from", "jsonl", stdin=b"{nonsense\n")
    assert (done.returncode, done.stdout) == (0, b"")
    assert json.loads(done.stderr.splitlines()[0])["input"] == "{nonsense"


def test_a_record_that_takes_too_long(tmp_path: Path) -> None:
    pages = [json.dumps({"text": PAGE}), json.dumps({"text": "a line of it\n" * 3_000_000})]
    source = write_lines(tmp_path / "in.jsonl", [pages[0], pages[1], pages[0]])
    done = run("clean", source, "-o", tmp_path / "out.jsonl", "--timeout", "2")
    assert done.returncode == 0
    assert len((tmp_path / "out.jsonl").read_text().splitlines()) == 2
    (bad,) = errors_in(tmp_path / "out.jsonl.errors.jsonl")
    assert (bad["position"], bad["error"]) == (2, "took more than 2 seconds")
    assert bad["input"] == pages[1]


def test_folders_are_mirrored_and_patterns_expanded(tmp_path: Path) -> None:
    dump = tmp_path / "dump"
    (dump / "b").mkdir(parents=True)
    write_lines(dump / "b" / "in.jsonl", [json.dumps({"text": PAGE})])
    (dump / "a.txt").write_text(PAGE)
    assert run("clean", dump, "-o", tmp_path / "out").returncode == 0
    assert (tmp_path / "out" / "a.txt").read_text() == f"{ARTICLE}\n"
    assert json.loads((tmp_path / "out" / "b" / "in.jsonl").read_text()) == {"text": ARTICLE}
    assert run("clean", f"{dump}/*/*.jsonl", "-o", f"{tmp_path}/c/").returncode == 0
    assert [path.name for path in (tmp_path / "c").iterdir()] == ["in.jsonl"]


@pytest.mark.parametrize("to", ["jsonl.gz", "jsonl.zst", "csv", "parquet"])
def test_another_format(tmp_path: Path, to: str) -> None:
    pytest.importorskip("pyarrow")
    from cleaner.formats import read_records  # noqa: PLC0415

    rows = [json.dumps({"id": str(n), "text": PAGE, "n": n}) for n in range(1000)]
    source = write_lines(tmp_path / "in.jsonl", rows)
    out = tmp_path / "out"
    out.mkdir()
    assert run("clean", source, "-o", out, "--to", to, "--keep-removed").returncode == 0
    records = list(read_records(out / f"in.{to}"))
    assert [record.id for record in records] == [str(n) for n in range(1000)]
    assert {record.text for record in records} == {ARTICLE}
    assert "removed" in records[0].fields


def test_parquet_with_null_texts(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    table = pa.table({"text": [PAGE, None, ""], "n": pa.array([1, 2, 3], pa.int16())})
    pq.write_table(table, tmp_path / "in.parquet")
    assert run("clean", tmp_path / "in.parquet", "-o", tmp_path / "out.parquet").returncode == 0
    cleaned = pq.read_table(tmp_path / "out.parquet")
    assert cleaned.schema == table.schema
    assert cleaned["text"].to_pylist() == [ARTICLE, None, ""]
    done = run("clean", tmp_path / "in.parquet", "-o", tmp_path / "o.parquet", "--keep-removed")
    assert done.returncode == 0
    removed = pq.read_table(tmp_path / "o.parquet")["removed"].to_pylist()
    assert [removal["label"] for removal in removed[0]] == ["ad-marker", "share-bar"]
    assert removed[1] is None


def test_a_file_that_breaks_off_is_cleaned_as_far_as_it_goes(tmp_path: Path) -> None:
    rows = [
        json.dumps({"id": n, "text": f"{PAGE}\nNumber {n * 7919 % 1009}."}) for n in range(5000)
    ]
    source = tmp_path / "in.jsonl.gz"
    source.write_bytes(gzip.compress("\n".join(rows).encode())[:-500])
    done = run("clean", source, "-o", tmp_path / "out.jsonl")
    assert done.returncode == 2
    assert b"can't be read beyond this" in done.stderr
    lines = (tmp_path / "out.jsonl").read_text().splitlines()
    assert 100 < len(lines) < 5000
    assert [json.loads(line)["id"] for line in lines] == list(range(len(lines)))
    (bad,) = errors_in(tmp_path / "out.jsonl.errors.jsonl")
    assert bad["position"] == len(lines) + 1
    assert rows[len(lines)].startswith(str(bad["input"]))


def test_report_and_statistics(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "in.jsonl", [json.dumps({"id": "x", "text": PAGE})] * 3)
    done = run("clean", source, "-o", tmp_path / "out.jsonl", "--report", tmp_path / "r.json")
    assert done.returncode == 0
    report = json.loads((tmp_path / "r.json").read_text())
    assert report["counts"]["records"] == 3
    assert report["counts"]["rules"]["en.ad-marker.label"] == [3, 39]
    assert report["counts"]["labels"]["ad-marker"] == [3, 39]
    assert report["counts"]["most_cut"][0] == [0.3977, str(source), 1, "x"]
    assert len(report["inputs"][0]["sha256"]) == 64
    assert report["settings"]["options"]["preset"] is None
    shown = run("clean", source, "--statistics").stdout.decode()
    assert "3 lines           39 characters  en.ad-marker.label" in shown
    (tmp_path / "page.txt").write_text(PAGE)
    shown = run("clean", tmp_path / "page.txt", "--statistics").stdout.decode()
    assert "1 line            13 characters  en.ad-marker.label" in shown


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["in.jsonl", "--text-field", "body"],
            "no field 'body' (it has id, text): say --text-field",
        ),
        (["in.jsonl", "-o", "out"], "no suffix that tells its format"),
        (["in.jsonl", "--to", "parquet"], "Parquet can't be written to a pipe"),
        (["in.jsonl", "--from", "json5"], "no format is called 'json5'"),
        (["in.jsonl", "-o", "out.wet", "--keep-removed"], "WET has no place for it"),
        (["in.jsonl", "--diff"], "for texts, not for dumps"),
        (["in.jsonl", "--resume", "--restart"], "exclude each other"),
        (["in.jsonl", "--encoding", "windows-1252"], "for texts and web pages; a dump is UTF-8"),
        (["nothing*.jsonl"], "matches no file"),
        (["in.jsonl", "in.jsonl"], "several inputs need -o"),
    ],
)
def test_errors_say_the_mend(tmp_path: Path, arguments: list[str], message: str) -> None:
    write_lines(tmp_path / "in.jsonl", [json.dumps({"id": 1, "text": PAGE})])
    done = run("clean", *arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert message in " ".join(done.stderr.decode().split())
    assert b"Traceback" not in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "in.jsonl", [json.dumps({"text": PAGE})] * 20_000)
    command = f"{sys.executable} -m cleaner clean {source} | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, check=False)
    assert done.stdout == json.dumps({"text": ARTICLE}).encode() + b"\n"
    assert done.stderr == b""


def test_a_full_disk_is_told_and_the_input_stays(tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("no /dev/full here")
    source = write_lines(tmp_path / "in.jsonl", [json.dumps({"text": PAGE})] * 100)
    with full.open("wb") as out:
        command = [sys.executable, "-m", "cleaner", "clean", str(source)]
        done = subprocess.run(command, stdout=out, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2
    assert b"No space left" in done.stderr
    assert b"Traceback" not in done.stderr


def big(path: Path) -> Path:
    """A dump that takes a few seconds, with bad lines in it."""
    pages = [f"{PAGE}\n{n}. {ARTICLE} {'And so it went on. ' * (n % 47)}" for n in range(5000)]
    rows = [json.dumps({"id": n, "text": page}) for n, page in enumerate(pages)]
    for number in range(100, 5000, 667):
        rows[number] = "{nonsense"
    return write_lines(path, rows)


def children(pid: int) -> list[int]:
    """The processes below one, itself not among them."""
    psutil = pytest.importorskip("psutil")
    try:
        return [child.pid for child in psutil.Process(pid).children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX")
@pytest.mark.parametrize("suffix", ["jsonl", "jsonl.gz", "parquet"])
def test_killed_at_any_moment_it_goes_on_to_the_same_bytes(tmp_path: Path, suffix: str) -> None:
    if suffix == "parquet":
        pytest.importorskip("pyarrow")
    source = big(tmp_path / "in.jsonl")
    expected, out = tmp_path / f"expected.{suffix}", tmp_path / f"out.{suffix}"
    begin = time.monotonic()
    assert run("clean", source, "-o", expected).returncode == 0
    whole = time.monotonic() - begin
    chance = random.Random(suffix)
    command = [sys.executable, "-m", "cleaner", "clean", str(source), "-o", str(out), "--resume"]
    for _ in range(7):
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0.1, whole))
        if chance.random() < 0.5 and (below := children(process.pid)):
            os.kill(chance.choice(below), signal.SIGKILL)
            time.sleep(chance.uniform(0.0, 0.5))
        process.kill()
        process.wait()
    assert run("clean", source, "-o", out, "--resume").returncode == 0
    assert out.read_bytes() == expected.read_bytes()
    errors = [tmp_path / f"{name}.{suffix}.errors.jsonl" for name in ("out", "expected")]
    assert errors[0].read_bytes() == errors[1].read_bytes()
    assert len(errors_in(errors[0])) == 8
    assert not [path.name for path in tmp_path.iterdir() if path.name.startswith(".")]


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX")
def test_an_unfinished_run_is_not_overrun(tmp_path: Path) -> None:
    source, out = big(tmp_path / "in.jsonl"), tmp_path / "out.jsonl"
    command = [sys.executable, "-m", "cleaner", "clean", str(source), "-o", str(out)]
    process = subprocess.Popen(command, stderr=subprocess.PIPE)
    part = tmp_path / ".out.jsonl.part"
    # Not as soon as something is written: what no checkpoint knows of is written once more.
    while not (tmp_path / ".out.jsonl.run").exists():
        assert process.poll() is None
        time.sleep(0.005)
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=60) == 130
    assert process.stderr is not None
    assert b"--resume" in process.stderr.read()
    assert not out.exists()
    done = run("clean", source, "-o", out)
    assert (done.returncode, b"--resume goes on, --restart begins anew" in done.stderr) == (2, True)
    done = run("clean", source, "-o", out, "--resume", "--preset", "balanced")
    assert (done.returncode, b"had another options" in done.stderr) == (2, True)
    about = source.stat()
    os.utime(source, (1, 1))
    done = run("clean", source, "-o", out, "--resume")
    assert (done.returncode, b"had another input" in done.stderr) == (2, True)
    os.utime(source, ns=(about.st_atime_ns, about.st_mtime_ns))
    with part.open("r+b") as file:  # so that what was written before can be told
        file.write(b"#")
    assert run("clean", source, "-o", out, "--resume").returncode == 0
    once = out.read_bytes()
    assert run("clean", source, "-o", out, "--restart").returncode == 0
    assert once[:1] == b"#"
    assert once[1:] == out.read_bytes()[1:]
    assert len(once.splitlines()) == 5000 - 8


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX")
def test_many_inputs_go_on_by_file(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    small = write_lines(folder / "a.jsonl", [json.dumps({"text": PAGE})])
    big(folder / "b.jsonl")
    command = [sys.executable, "-m", "cleaner", "clean", str(folder), "-o", str(tmp_path / "out")]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    done = tmp_path / "out" / "a.jsonl"
    while not done.exists():
        time.sleep(0.01)
    process.kill()
    process.wait()
    stamp = done.stat().st_mtime_ns
    report = tmp_path / "r.json"
    assert (
        run("clean", folder, "-o", tmp_path / "out", "--resume", "--report", report).returncode == 0
    )
    assert done.stat().st_mtime_ns == stamp
    assert json.loads(done.read_text()) == {"text": ARTICLE}
    assert json.loads(report.read_text())["counts"]["records"] == 1 + 5000 - 8
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["a.jsonl", "b.jsonl", "b.jsonl.errors.jsonl"]
    assert small.exists()


def many_pages(folder: Path) -> None:
    for number in range(300):
        place = folder / f"{number % 7}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number}.txt").write_text(f"{PAGE}\n{number}. {ARTICLE}\n" * (1 + number % 20))
    (folder / "page.html").write_text(f"<nav>Home</nav><p>{ARTICLE} {ARTICLE}</p>")


def tree(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_pages_of_a_folder_are_what_they_are_alone(tmp_path: Path) -> None:
    many_pages(tmp_path / "in")
    assert run("clean", tmp_path / "in", "-o", tmp_path / "out").returncode == 0
    cleaned = tree(tmp_path / "out")
    assert set(cleaned) == {
        "page.txt" if name == "page.html" else name for name in tree(tmp_path / "in")
    }
    assert cleaned["page.txt"].decode() == f"{ARTICLE} {ARTICLE}\n"
    for name in ("0/0.txt", "5/299.txt"):
        assert cleaned[name] == run("clean", tmp_path / "in" / name).stdout


def test_one_page_that_can_not_be_read_does_not_end_the_run(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("a", "b", "c"):
        (folder / f"{name}.txt").write_text(PAGE)
    (folder / "b.txt").write_bytes(b"Gr\xfcn")
    done = run("clean", folder, "-o", tmp_path / "out")
    assert done.returncode == 2
    assert done.stderr.decode().count("is not utf-8") == 1
    assert "b.txt" in done.stderr.decode()
    assert sorted(tree(tmp_path / "out")) == ["a.txt", "c.txt"]


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX")
def test_a_folder_goes_on_where_it_was_killed(tmp_path: Path) -> None:
    many_pages(tmp_path / "in")
    command = [sys.executable, "-m", "cleaner", "clean", f"{tmp_path}/in", "-o", f"{tmp_path}/out"]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    saved = tmp_path / "out" / ".pages.run"
    while not saved.exists() and process.poll() is None:
        time.sleep(0.01)
    process.kill()
    process.wait()
    if saved.exists():
        done = run("clean", tmp_path / "in", "-o", tmp_path / "out")
        assert (done.returncode, b"--resume goes on" in done.stderr) == (2, True)
    first = next((tmp_path / "out").rglob("0.txt"))
    first.write_text("stays")
    assert run("clean", tmp_path / "in", "-o", tmp_path / "out", "--resume").returncode == 0
    resumed = tree(tmp_path / "out")
    assert resumed.pop("0/0.txt") == b"stays"
    assert run("clean", tmp_path / "in", "-o", tmp_path / "whole").returncode == 0
    whole = tree(tmp_path / "whole")
    whole.pop("0/0.txt")
    assert resumed == whole


@pytest.mark.skipif(os.name == "nt", reason="limits are POSIX")
def test_a_full_disk_ends_a_run_that_can_go_on(tmp_path: Path) -> None:
    source, out = big(tmp_path / "in.jsonl"), tmp_path / "out.jsonl"
    command = f"ulimit -f 2000; exec {sys.executable} -m cleaner clean {source} -o {out}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert done.returncode == 2
    assert b"File too large" in done.stderr
    assert b"Traceback" not in done.stderr
    assert not out.exists()
    assert run("clean", source, "-o", out, "--resume").returncode == 0
    assert run("clean", source, "-o", tmp_path / "expected.jsonl").returncode == 0
    assert out.read_bytes() == (tmp_path / "expected.jsonl").read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="limits are POSIX")
def test_many_dumps_are_not_open_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(70):
        write_lines(folder / f"{number}.jsonl", [])
    write_lines(folder / "last.jsonl", [json.dumps({"text": PAGE})])
    command = f"ulimit -n 64; exec {sys.executable} -m cleaner clean {folder} -o {tmp_path}/out -j1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "out").iterdir())) == 71


def test_a_text_that_is_cleaned_in_pieces_counts_as_one_document(tmp_path: Path) -> None:
    text = "The old bridge is closed to lorries until the autumn.\n\n" * 80_000
    (tmp_path / "long.txt").write_text(text, encoding="utf-8")
    shown = run("clean", tmp_path / "long.txt", "--statistics").stdout.decode()
    assert shown.splitlines()[-1].startswith("1 document, ")


def test_a_library_that_the_output_needs_is_missed_before_a_record_is_cleaned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> None:
        raise MissingExtraError("zstd files", "zstd")

    monkeypatch.setattr(streams, "zstd", missing)
    source = write_lines(tmp_path / "in.jsonl", [json.dumps({"text": ARTICLE})])
    with pytest.raises(MissingExtraError, match=r"page-cleaner\[zstd\]"):
        Run(str(source), Form("jsonl"), tmp_path / "out.jsonl.zst", Settings(jobs=1))
    assert list(tmp_path.iterdir()) == [source]
