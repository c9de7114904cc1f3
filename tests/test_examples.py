"""The examples in ``docs/examples``: each is run where its library is installed."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

EXAMPLES = Path(__file__).parent.parent / "docs" / "examples"

ARTICLE = "The old bridge is closed to lorries until the autumn."
ROWS: list[dict[str, Any]] = [
    {"id": 1, "text": f"Advertisement\n\n{ARTICLE}\n\nShare on Facebook\n"},
    {"id": 2, "text": None},
    {"id": 3, "text": "It is open."},
]


def loaded(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run_example(name: str, source: Path, target: Path) -> list[dict[str, Any]]:
    command = [sys.executable, str(EXAMPLES / f"{name}.py"), str(source), str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    pq = pytest.importorskip("pyarrow.parquet")
    rows: list[dict[str, Any]] = pq.read_table(target).to_pylist()
    return sorted(rows, key=lambda row: row["id"])


@pytest.mark.parametrize("name", ["polars_column", "duckdb_function"])
def test_the_examples_for_columns_clean_the_text_column_only(tmp_path: Path, name: str) -> None:
    pytest.importorskip(name.partition("_")[0])
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    pq.write_table(pa.Table.from_pylist(ROWS), tmp_path / "in.parquet")
    rows = run_example(name, tmp_path / "in.parquet", tmp_path / "out.parquet")
    assert rows == [{"id": 1, "text": ARTICLE}, ROWS[1], ROWS[2]]


def test_hf_datasets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("datasets")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "cache"))
    source = tmp_path / "in.jsonl"
    source.write_text("".join(f"{json.dumps(row)}\n" for row in ROWS if row["text"] is not None))
    rows = run_example("hf_datasets", source, tmp_path / "out.parquet")
    assert rows == [{"id": 1, "text": ARTICLE}, ROWS[2]]


def test_scrapy_pipeline() -> None:
    scrapy = pytest.importorskip("scrapy")
    pipeline_type = loaded("scrapy_pipeline").ArticlePipeline
    from scrapy.crawler import Crawler  # noqa: PLC0415
    from scrapy.exceptions import DropItem  # noqa: PLC0415

    settings = {"CLEANER_OPTIONS": {"preset": "balanced"}}
    pipeline = pipeline_type.from_crawler(Crawler(scrapy.Spider, settings))
    page = f"<title>Bridge</title><nav>Home</nav><p>{ARTICLE} {ARTICLE}</p>"
    item = pipeline.process_item({"url": "https://example.org/", "html": page})
    assert item["text"] == f"{ARTICLE} {ARTICLE}"
    assert item["url"] == "https://example.org/"
    with pytest.raises(DropItem):
        pipeline.process_item({"html": ""})
