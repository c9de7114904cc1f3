"""The folder layouts that ``benchmarks.quality`` reads, and how each is scored."""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.gold import GoldPage, Score, read_folder, score


@dataclass(frozen=True, slots=True)
class Case:
    """A page with what its result is measured against."""

    id: str
    group: str
    """Page type, or language, or nothing."""
    source: bytes
    gold: str | None
    """The main content, or ``None`` where only segments are known."""
    with_: tuple[str, ...]
    without: tuple[str, ...]
    page: GoldPage | None
    """For the fold it belongs to."""


def read_cases(folder: Path) -> tuple[str, list[Case]]:
    """The layout's name and its pages.

    Raises ``FileNotFoundError`` where the folder has no layout that is known.
    """
    if (folder / "evaldata.json").exists():
        return "segments", _read_evaldata(folder)
    if (folder / "ground-truth").is_dir():
        return "wcxb", [
            Case(page.id, page.kind, page.html(), page.text, page.with_, page.without, page)
            if not page.language
            else Case(page.id, page.language, page.html(), page.text, (), (), page)
            for page in read_folder(folder)
        ]
    if (folder / "ground-truth.json").exists():
        return "scrapinghub", _read_scrapinghub(folder)
    raise FileNotFoundError(
        f"{folder}: neither ground-truth/ (WCXB), ground-truth.json (Scrapinghub's "
        "article-extraction-benchmark) nor evaldata.json (trafilatura) is in it"
    )


def _read_evaldata(folder: Path) -> list[Case]:
    records = json.loads((folder / "evaldata.json").read_text(encoding="utf-8"))
    cases = []
    for url, record in records.items():
        for path in (folder / "html" / record["file"], folder / record["file"]):
            if path.exists():
                cases.append(
                    Case(
                        url,
                        record.get("region") or "",
                        _bytes_of(path),
                        None,
                        tuple(record.get("with") or ()),
                        tuple(record.get("without") or ()),
                        None,
                    )
                )
                break
    return cases


def _read_scrapinghub(folder: Path) -> list[Case]:
    records = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    cases = []
    for name, record in sorted(records.items()):
        for suffix in (".html.gz", ".html"):
            path = folder / "html" / f"{name}{suffix}"
            if path.exists():
                text = record.get("articleBody") or ""
                cases.append(Case(name, "article", _bytes_of(path), text, (), (), None))
                break
    return cases


def _bytes_of(path: Path) -> bytes:
    data = path.read_bytes()
    return gzip.decompress(data) if path.suffix == ".gz" else data


def score_cases(cases: Sequence[Case], results: Sequence[str]) -> list[Score]:
    """Word-level scores, one a page (layouts with gold text)."""
    return [score(text, case.gold or "") for case, text in zip(cases, results, strict=True)]


def score_segments(cases: Sequence[Case], results: Sequence[str]) -> Score:
    """trafilatura's measure: segments found or not, counted over all pages.

    White space counts as one space, so that no tool gains by its line breaks.
    """
    true = false = missed = 0
    for case, text in zip(cases, results, strict=True):
        text = " ".join(text.split())
        for segment in case.with_:
            if " ".join(segment.split()) in text:
                true += 1
            else:
                missed += 1
        false += sum(1 for segment in case.without if " ".join(segment.split()) in text)
    precision = true / (true + false) if true else 0.0
    recall = true / (true + missed) if true else 0.0
    f1 = 2 * precision * recall / (precision + recall) if true else 0.0
    return Score(precision, recall, f1)
