"""What an input must not be able to do: reach files or the network, choose a path, run code,
steer a terminal."""

from __future__ import annotations

import gzip
import http.server
import io
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import cleaner
from tests.test_cli import run

ARTICLE = "The old bridge is closed to lorries until the autumn."
SECRET = "The number of the vault is kept in the cellar of the town hall."

ESCAPES = (
    "\x1b[2J\x1b]0;title\x07\x1b]8;;http://x.example\x1b\\link \x9b31m \x9d0;t\x9c \x07\x08\u202e"
)


@pytest.fixture
def server() -> Iterator[tuple[str, list[str]]]:
    """A web server of this machine, and what was asked of it."""
    asked: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(f"<!ENTITY x '{SECRET}'>".encode())

        def log_message(self, *_: object) -> None:
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as service:
        thread = threading.Thread(target=service.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{service.server_port}", asked
        service.shutdown()
        thread.join()


def reaching(target: str) -> list[str]:
    """Pages that ask a reader to fetch something."""
    body = f"<p>{ARTICLE}</p><p>{ARTICLE} &x; %x;</p>"
    include = f"<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='{target}'"
    return [
        f"<!DOCTYPE html SYSTEM '{target}'><html><body>{body}",
        f"<!DOCTYPE html [<!ENTITY x SYSTEM '{target}'>]><html><body>{body}",
        f"<!DOCTYPE html [<!ENTITY % x SYSTEM '{target}'> %x;]><html><body>{body}",
        f"<?xml version='1.0'?><!DOCTYPE html PUBLIC 'a' '{target}'><html><body>{body}",
        f"<?xml-stylesheet href='{target}'?><html><body>{body}",
        f"<html><body>{body}{include}/>{include} parse='text'></xi:include>",
        f"<html><head><base href='{target}'><link rel=stylesheet href='{target}'>"
        f"<meta http-equiv=refresh content='0;url={target}'></head><body>{body}"
        f"<iframe src='{target}'></iframe><object data='{target}'></object>"
        f"<img src='{target}'><script src='{target}'></script><p>{ARTICLE}</p>",
    ]


def test_pages_reach_no_file_and_no_server(tmp_path: Path, server: tuple[str, list[str]]) -> None:
    address, asked = server
    secret = tmp_path / "secret.txt"
    secret.write_text(f"<!ENTITY x '{SECRET}'>{SECRET}")
    for target in (address, secret.as_uri(), str(secret)):
        for page in reaching(target):
            for source in (page, page.encode(), page.encode("utf-16")):
                result = cleaner.explain_html(source)
                assert ARTICLE in result.text
                assert SECRET not in json.dumps(result.to_dict())
            assert SECRET not in json.dumps(cleaner.explain_text(page).to_dict())
    assert asked == []


def test_cleaning_opens_connects_starts_and_unpickles_nothing() -> None:
    """Python's own account of what a process does, while it cleans hostile pages."""
    code = """
        import sys
        import cleaner
        from benchmarks.hostile_shapes import SHAPES
        from tests.test_security import reaching
        worker = cleaner.Cleaner(preset="balanced")
        pages = reaching("file:///etc/hostname") + reaching("http://127.0.0.1:9/")
        sources = [(True, page) for page in pages]
        sources += [(shape.html, shape.make(60)) for shape in SHAPES]
        clean = lambda: [worker.html(s) if html else worker.text(s) for html, s in sources]
        clean()  # what is loaded when it is first needed
        watched = ("open", "socket", "subprocess", "os.", "pickle", "exec", "compile", "import",
                   "urllib", "shutil", "tempfile", "ctypes")
        done = []
        on = []
        sys.addaudithook(lambda event, _: on and event.startswith(watched) and done.append(event))
        on.append(1)
        clean()
        on.clear()
        print(sorted(set(done)))
    """
    import textwrap  # noqa: PLC0415

    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def below(folder: Path) -> list[str]:
    return sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()
    )


def test_ids_and_addresses_choose_no_path(tmp_path: Path) -> None:
    names = ["../evil", "/tmp/evil", "..\\evil", "a/../../evil", "\0", "file:///etc/passwd", "~"]
    text = f"{ARTICLE}\n"
    rows = [json.dumps({"id": name, "url": name, "text": text}) for name in names]
    inner = tmp_path / "inner"
    (inner / "in").mkdir(parents=True)
    data = "\n".join(rows).encode()
    packed = io.BytesIO()
    with gzip.GzipFile("../../evil.jsonl", "wb", fileobj=packed) as file:  # the name in its head
        file.write(data)
    (inner / "in" / "a.jsonl.gz").write_bytes(packed.getvalue())
    records = b"".join(
        b"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: %s\r\nWARC-Filename: ../evil\r\n"
        b"WARC-Date: 2020-01-02T03:04:05Z\r\nWARC-Record-ID: <../evil>\r\n"
        b"Content-Type: text/plain\r\nContent-Length: %d\r\n\r\n"
        b"%s\r\n\r\n" % (name.replace("\0", "nul").encode(), len(text), text.encode())
        for name in names
    )
    expected = ["in/a.jsonl.gz", "out/a.jsonl.gz"]
    try:
        import fastwarc  # noqa: F401, PLC0415
    except ImportError:
        pass
    else:
        (inner / "in" / "b.wet").write_bytes(records)
        expected = ["in/a.jsonl.gz", "in/b.wet", "out/a.jsonl.gz", "out/b.wet"]
    done = run("clean", inner / "in", "-o", inner / "out", cwd=inner)
    assert done.returncode == 0, done.stderr
    assert below(tmp_path) == [f"inner/{name}" for name in expected]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_lead_to_nothing_outside_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "deep").mkdir(parents=True)
    (tmp_path / "secret.key").write_text(SECRET)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "c.txt").write_text(SECRET)
    (folder / "page.txt").write_text(f"{ARTICLE}\n")
    (folder / "a.txt").symlink_to(tmp_path / "secret.key")
    (folder / "deep" / "b.txt").symlink_to("../../secret.key")
    (folder / "deep" / "other").symlink_to(tmp_path / "other")
    (folder / "again.txt").symlink_to("page.txt")
    assert run("clean", folder, "-o", tmp_path / "out").returncode == 0
    assert below(tmp_path / "out") == ["again.txt", "page.txt"]


def on_a_terminal(*arguments: str, cwd: Path) -> str:
    """What a command prints where standard output and error are a terminal."""
    pty = pytest.importorskip("pty")
    parent, child = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "cleaner", *arguments], stdout=child, stderr=child, cwd=cwd
    )
    os.close(child)
    parts = []
    while True:
        try:
            part = os.read(parent, 65536)
        except OSError:  # the other side is closed
            break
        if not part:
            break
        parts.append(part)
    process.wait()
    os.close(parent)
    return b"".join(parts).decode("utf-8", "surrogateescape")


@pytest.mark.skipif(os.name == "nt", reason="a terminal of POSIX")
@pytest.mark.parametrize("suffix", ["txt", "html", "jsonl"])
def test_scraped_text_steers_no_terminal(tmp_path: Path, suffix: str) -> None:
    lines = [ESCAPES + ARTICLE, f"Advertisement{ESCAPES}", "Advertisement", f"{ARTICLE} {ESCAPES}"]
    name = f"page\x1b]0;x\x07.{suffix}"
    if suffix == "jsonl":
        (tmp_path / name).write_text("\x9b31m{nonsense\n", encoding="utf-8")
        shown = on_a_terminal("clean", name, "--statistics", cwd=tmp_path)
        assert "\\u009b31m{nonsense" in shown
    elif suffix == "txt":
        (tmp_path / name).write_text("\n\n".join(lines), encoding="utf-8")
        shown = on_a_terminal("explain", name, cwd=tmp_path)
        shown += on_a_terminal("clean", "--diff", name, cwd=tmp_path)
        shown += on_a_terminal("explain", f"no-{name}", cwd=tmp_path)
        assert "does not exist" in shown
    else:
        page = "".join(f"<p>{line}</p>" for line in lines)
        (tmp_path / name).write_text(page, encoding="utf-8")
        shown = on_a_terminal("explain", name, cwd=tmp_path)
    assert ARTICLE in shown or suffix == "jsonl"
    styles = shown.replace("\r\n", "\n")
    for style in ("0", "1", "2", "9", *(str(30 + n) for n in range(8)), "2;9"):
        styles = styles.replace(f"\x1b[{style}m", "")
    steering = [c for c in styles if c != "\n" and not c.isprintable()]
    assert steering == [], styles


def test_weights_hold_no_code() -> None:
    for path in Path(cleaner.__file__).parent.joinpath("learned").iterdir():
        if path.suffix in (".gz", ".weights"):
            data = path.read_bytes()
            head = (gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data).split(b"\n", 1)[0]
            assert json.loads(head), path.name
