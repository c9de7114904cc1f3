"""datatrove: the step in real pipelines, readers to writers, and ranks that are killed."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cleaner import Cleaner, OptionError
from tests.test_cli import run

pytest.importorskip("datatrove")
pq = pytest.importorskip("pyarrow.parquet")

from datatrove.data import Document  # noqa: E402
from datatrove.executor import LocalPipelineExecutor  # noqa: E402
from datatrove.pipeline.readers import JsonlReader, WarcReader  # noqa: E402
from datatrove.pipeline.writers import ParquetWriter  # noqa: E402

from cleaner.engines.datatrove import Clean  # noqa: E402

ARTICLE = "The old bridge number {} is closed to lorries until the autumn."
PAGE = f"Advertisement\n\n{ARTICLE}\n\nShare on Facebook\n"

KILLED = """
import os, signal, sys
from pathlib import Path
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import ParquetWriter
from cleaner.engines.datatrove import Clean
folder = Path(sys.argv[1])

def dies_once(data, rank=0, world_size=1):
    for number, document in enumerate(data):
        if rank == 1 and number == 30 and not (folder / "died").exists():
            (folder / "died").touch()
            os.kill(os.getpid(), signal.SIGKILL)
        yield document

LocalPipelineExecutor(
    [
        JsonlReader(str(folder / "in")),
        Clean(),
        dies_once,
        ParquetWriter(str(folder / "out"), batch_size=10),
    ],
    tasks=2, workers=1, logging_dir=str(folder / "log"),
).run()
"""


def write_dump(folder: Path, files: int = 2, each: int = 50) -> None:
    folder.mkdir()
    for file in range(files):
        rows = [
            {
                "id": f"{file}-{n}",
                "url": f"https://quay.example/{file}/{n}",
                "text": PAGE.format(n),
                "n": n,
            }
            for n in range(each)
        ]
        text = "".join(f"{json.dumps(row)}\n" for row in rows)
        (folder / f"{file}.jsonl").write_text(text, encoding="utf-8")


def test_jsonl_to_parquet(tmp_path: Path) -> None:
    write_dump(tmp_path / "in")
    LocalPipelineExecutor(
        [
            JsonlReader(str(tmp_path / "in")),
            Clean(keep_removed=True),
            ParquetWriter(str(tmp_path / "out")),
        ],
        tasks=2,
        workers=2,
        logging_dir=str(tmp_path / "log"),
    ).run()
    rows = [
        row
        for path in sorted((tmp_path / "out").glob("*.parquet"))
        for row in pq.read_table(path).to_pylist()
    ]
    assert sorted(row["id"] for row in rows) == sorted(
        f"{file}-{n}" for file in (0, 1) for n in range(50)
    )
    for row in rows:
        assert row["text"] == ARTICLE.format(row["metadata"]["n"])
        removed = [removal["text"] for removal in row["metadata"]["removed"]]
        assert removed == ["Advertisement", "Share on Facebook"]
    stats = json.loads((tmp_path / "log" / "stats.json").read_text())
    (own,) = [entry for entry in stats if "cleaner" in entry["name"]]
    assert own["stats"]["documents"] == 100
    assert own["stats"]["removed_ad-marker"]["total"] == 100


def test_warc_to_parquet(tmp_path: Path) -> None:
    for needed in ("warcio", "cchardet", "magic"):
        pytest.importorskip(needed)
    (tmp_path / "in").mkdir()
    pages = [
        f"<nav>Home</nav><article><h1>Bridge {n}</h1><p>{ARTICLE.format(n)} "
        f"{ARTICLE.format(n + 1)}</p></article>"
        for n in range(3)
    ]
    with (tmp_path / "in" / "a.warc").open("wb") as file:
        for n, page in enumerate(pages):
            body = page.encode()
            http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
            headers = [
                "WARC/1.0",
                "WARC-Type: response",
                f"WARC-Record-ID: <urn:uuid:{n}>",
                f"WARC-Target-URI: https://quay.example/{n}",
                "WARC-Date: 2026-01-01T00:00:00Z",
                "WARC-Identified-Payload-Type: text/html",
                "Content-Type: application/http; msgtype=response",
                f"Content-Length: {len(http)}",
            ]
            file.write("\r\n".join(headers).encode() + b"\r\n\r\n" + http + b"\r\n\r\n")
    LocalPipelineExecutor(
        [
            WarcReader(str(tmp_path / "in")),
            Clean(html=True),
            ParquetWriter(str(tmp_path / "out")),
        ],
        logging_dir=str(tmp_path / "log"),
    ).run()
    rows = pq.read_table(tmp_path / "out").to_pylist()
    worker = Cleaner()
    assert [row["text"] for row in rows] == [worker.html(page).text for page in pages]
    assert [row["text"].split("\n")[0] for row in rows] == ["Bridge 0", "Bridge 1", "Bridge 2"]


def test_a_killed_rank_is_rerun_without_loss_or_doubling(tmp_path: Path) -> None:
    write_dump(tmp_path / "in")
    command = [sys.executable, "-c", KILLED, str(tmp_path)]
    first = subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True)
    assert first.wait(timeout=120) != 0
    with contextlib.suppress(ProcessLookupError):  # datatrove's manager lives on
        os.killpg(first.pid, signal.SIGKILL)
    assert (tmp_path / "died").exists()
    done = sorted(path.name for path in (tmp_path / "log" / "completions").iterdir())
    assert done == ["00000"]
    subprocess.run(command, stderr=subprocess.DEVNULL, check=True, timeout=120)
    paths = sorted((tmp_path / "out").glob("*.parquet"))
    ids = [row["id"] for path in paths for row in pq.read_table(path).to_pylist()]
    assert sorted(ids) == sorted(f"{file}-{n}" for file in (0, 1) for n in range(50))


def test_what_the_step_takes() -> None:
    with pytest.raises(OptionError):
        Clean(preset="bold")
    step = Clean(preset="balanced", ignore=("share-bar",))
    (document,) = step.run([Document(PAGE.format(1), "a")])
    assert document.text == f"{ARTICLE.format(1)}\n\nShare on Facebook"
    assert "removed" not in document.metadata


def test_the_command_line_gives_the_same_texts(tmp_path: Path) -> None:
    write_dump(tmp_path / "in", files=1)
    done = run("clean", tmp_path / "in" / "0.jsonl")
    local = [json.loads(line)["text"] for line in done.stdout.splitlines()]
    documents = JsonlReader(str(tmp_path / "in")).run()
    assert [document.text for document in Clean().run(documents)] == local
