"""The pages that benchmarks run on: folders in WCXB's layout, read in place."""

from __future__ import annotations

import gzip
import json
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from bs4 import BeautifulSoup

DATA = Path(__file__).parent.parent.parent / "shared" / "data"
"""Where the development pages lie beside a checkout; every script takes another folder."""


def debian_packages(folder: Path, names: Sequence[str]) -> Path:
    """The folder with Debian's packages unpacked in it, each in one of its name; those that are
    not there yet are fetched by ``apt-get download``."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = [name for name in names if not (folder / name).exists()]
    if wanted:
        run_in(folder, "apt-get", "download", "-q", *wanted)
    for name in wanted:
        run_in(folder, "dpkg-deb", "-x", str(next(folder.glob(f"{name}_*.deb"))), name)
    return folder


def run_in(folder: Path, *command: str) -> None:
    """Run a command there, without what it prints; raises where it fails."""
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)


def golds(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Id, page type and gold text of every page with one."""
    for path in sorted((folder / "ground-truth").glob("*.json")):
        page = json.loads(path.read_text(encoding="utf-8"))
        kind = page.get("_internal", {}).get("page_type", {}).get("primary", "")
        yield path.stem, kind, page["ground_truth"]["main_content"] or ""


def dumps(folder: Path, every: int = 1) -> Iterator[str]:
    """``soup.get_text("\\n")`` of every n-th page: text as careless scrapers store it."""
    for path in sorted((folder / "html").glob("*.html.gz"))[::every]:
        yield BeautifulSoup(gzip.decompress(path.read_bytes()), "lxml").get_text("\n")
