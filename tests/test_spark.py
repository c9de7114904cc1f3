"""Spark: cleaning and learning in ``local[2]``, tasks that are killed, and the same bytes as
the command line and datatrove give."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cleaner import Cleaner, OptionError
from tests.test_cli import run

pytest.importorskip("pyspark")
pq = pytest.importorskip("pyarrow.parquet")
if shutil.which("java") is None:
    pytest.skip("Spark needs Java", allow_module_level=True)

from pyspark.sql import DataFrame, SparkSession  # noqa: E402

from benchmarks.site_corpus import pages  # noqa: E402
from cleaner.engines import spark as engine  # noqa: E402

ARTICLE = "The old bridge number {} is closed to lorries until the autumn."
PAGE = f"Advertisement\n\n{ARTICLE}\n\nShare on Facebook\n"


@pytest.fixture(scope="module")
def session() -> Iterator[SparkSession]:
    os.environ["PYSPARK_PYTHON"] = sys.executable
    found = (
        SparkSession.builder.master("local[2,3]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "3")
        .config("spark.driver.memory", "700m")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .getOrCreate()
    )
    yield found
    found.stop()


@pytest.fixture(scope="module")
def dump(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pages of made-up sites, and some that rules know."""
    folder = tmp_path_factory.mktemp("dump")
    rows: list[dict[str, object]] = [
        {"id": str(number), "url": page.url, "text": page.text, "n": number}
        for number, page in enumerate(pages(6, 20))
    ]
    rows += [
        {"id": f"x{n}", "url": "https://quay.example/", "text": PAGE.format(n), "n": n}
        for n in range(20)
    ]
    rows.append({"id": "odd", "url": None, "text": "Grün “so” \u2028 \U0001f600", "n": 1})
    path = folder / "pages.jsonl"
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    return path


def read(session: SparkSession, path: Path) -> DataFrame:
    return session.read.schema("id string, url string, text string, n long").json(str(path))


def test_the_same_bytes_here_in_datatrove_and_in_spark(
    session: SparkSession, dump: Path, tmp_path: Path
) -> None:
    pytest.importorskip("datatrove")
    pytest.importorskip("duckdb")
    from datatrove.executor import LocalPipelineExecutor  # noqa: PLC0415
    from datatrove.pipeline.readers import JsonlReader  # noqa: PLC0415
    from datatrove.pipeline.writers import ParquetWriter  # noqa: PLC0415

    from cleaner.engines.datatrove import Clean  # noqa: PLC0415

    profile = tmp_path / "local.parquet"
    assert run("learn", dump, "-o", profile).returncode == 0
    learned = engine.learn(read(session, dump).repartition(3))
    engine.write(learned, tmp_path / "spark.parquet")
    assert (tmp_path / "spark.parquet").read_bytes() == profile.read_bytes()

    options: dict[str, Any] = {"preset": "balanced", "site_profile": profile}
    out = tmp_path / "local.jsonl"
    arguments: list[str | Path] = ["--preset", "balanced", "--site-profile", profile]
    assert run("clean", dump, "-o", out, "--keep-removed", *arguments).returncode == 0
    local = {
        row["id"]: (row["text"], row["removed"])
        for row in map(json.loads, out.read_text(encoding="utf-8").splitlines())
    }
    assert any(text and removed for text, removed in local.values())

    LocalPipelineExecutor(
        [
            JsonlReader(str(dump.parent)),
            Clean(keep_removed=True, **options),
            ParquetWriter(str(tmp_path / "trove")),
        ],
        logging_dir=str(tmp_path / "log"),
    ).run()
    trove = {
        row["id"]: (row["text"], row["metadata"]["removed"])
        for row in pq.read_table(tmp_path / "trove").to_pylist()
    }
    assert trove == local

    frame = read(session, dump).repartition(4)
    cleaned = engine.clean(frame, url_col="url", removed_col="removed", **options)
    target = tmp_path / "spark"
    cleaned.write.parquet(str(target))
    sparked = {
        row["id"]: (row["text"], row["removed"]) for row in pq.read_table(target).to_pylist()
    }
    assert sparked == local


def test_the_schema_is_kept_and_nulls_stay(session: SparkSession) -> None:
    rows = [(1, None, {"a": [1.5]}), (2, PAGE.format(2), None)]
    schema = "n int not null, body string, more map<string, array<double>>"
    frame = session.createDataFrame(rows, schema)
    cleaned = engine.clean(frame, "body")
    assert cleaned.schema == frame.schema
    assert [tuple(row) for row in cleaned.orderBy("n").collect()] == [
        (1, None, {"a": [1.5]}),
        (2, ARTICLE.format(2), None),
    ]


def test_web_pages_become_the_text_of_their_article(session: SparkSession) -> None:
    html = f"<nav>Home</nav><article><h1>Bridge</h1><p>{ARTICLE} {ARTICLE}</p></article>"
    frame = session.createDataFrame([(html.encode(),), (None,)], "page binary")
    texts = [row["text"] for row in engine.clean(frame, html_col="page").collect()]
    assert sorted(texts, key=str) == sorted([Cleaner().html(html).text, None], key=str)


def test_what_is_wrong_is_told_at_the_call(session: SparkSession) -> None:
    frame = session.createDataFrame([("a",)], "body string")
    with pytest.raises(OptionError, match="there is no column 'text': there are body"):
        engine.clean(frame)
    with pytest.raises(OptionError, match="preset"):
        engine.clean(frame, "body", preset="bold")
    with pytest.raises(OptionError, match="such a column already"):
        engine.clean(frame, "body", removed_col="body")
    with pytest.raises(OptionError, match="no column 'url'"):
        engine.learn(frame, "body")


def test_a_killed_task_runs_again_without_loss_or_doubling(
    session: SparkSession, tmp_path: Path
) -> None:
    died = str(tmp_path / "died")

    def dies_once(batches: Any) -> Iterator[Any]:
        for batch in batches:
            if 150 in batch.column("n").to_pylist() and not os.path.exists(died):  # noqa: PTH110
                with open(died, "w"):  # noqa: PTH123 - what a worker runs imports nothing
                    pass
                os.kill(os.getpid(), signal.SIGKILL)
            yield batch

    frame = session.createDataFrame(
        [(n, PAGE.format(n)) for n in range(200)], "n long, text string"
    )
    cleaned = engine.clean(frame.repartition(4))
    cleaned.mapInArrow(dies_once, cleaned.schema).write.parquet(str(tmp_path / "out"))
    assert Path(died).exists()
    rows = pq.read_table(tmp_path / "out").to_pylist()
    assert sorted(row["n"] for row in rows) == list(range(200))
    assert all(row["text"] == ARTICLE.format(row["n"]) for row in rows)
