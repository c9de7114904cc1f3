"""The documentation is built without a warning, and what it shows is what happens."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.doc_blocks import run_page

ROOT = Path(__file__).parent.parent
PAGES = sorted(page for page in (ROOT / "docs").rglob("*.md") if page.name != "rules.md")
RUN = [
    page for page in PAGES if "```console" in page.read_text() or "```python" in page.read_text()
]


@pytest.mark.parametrize("page", RUN, ids=lambda page: page.stem)
def test_what_a_page_shows_runs_and_prints_what_it_says(
    page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    assert run_page(page) > 0


def test_builds_without_a_warning(tmp_path: Path) -> None:
    pytest.importorskip("mkdocs")
    pytest.importorskip("mkdocstrings")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "clean_text" in (tmp_path / "reference" / "index.html").read_text(encoding="utf-8")
    measured = (tmp_path / "measured" / "index.html").read_text(encoding="utf-8")
    assert "benchmarks.quality" in measured
    assert "8&lt;--" not in measured
