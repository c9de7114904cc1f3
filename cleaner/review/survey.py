"""What a review is made of: counts of all documents, and a sample of them to read."""

from __future__ import annotations

import heapq
import json
import random
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import cast

from cleaner.formats.record import Record
from cleaner.model import Label, Removal, Result
from cleaner.pipeline import Cleaner
from cleaner.review.document import Document, language_of, pieces_of, title_of

OUTSTANDING = 20
"""How many of the most-cut and of the slowest documents are named."""
REMOVED = "removed"
"""The field that ``cleaner clean --keep-removed`` adds."""


@dataclass(slots=True)
class Tally:
    """What one label, rule, host or language stands for."""

    documents: int = 0
    lines: int = 0
    removed: int = 0
    """Characters."""
    kept: int = 0


@dataclass(slots=True)
class Survey:
    """Counts of every document that was seen, and those that are shown."""

    size: int = 1_000
    """Documents in the sample."""
    documents: int = 0
    cut: int = 0
    """Documents that lost anything."""
    kept: int = 0
    removed: int = 0
    unreadable: int = 0
    cleaned_here: int = 0
    """Documents that were cleaned for this, not by an earlier run."""
    labels: dict[str, Tally] = field(default_factory=dict)
    rules: dict[str, Tally] = field(default_factory=dict)
    hosts: dict[str, Tally] = field(default_factory=dict)
    languages: dict[str, Tally] = field(default_factory=dict)
    sample: list[Document] = field(default_factory=list)
    most_cut: list[tuple[float, int, Document]] = field(default_factory=list)
    slowest: list[tuple[float, int, Document]] = field(default_factory=list)
    _chance: random.Random = field(default_factory=lambda: random.Random(0))

    def add(self, document: Document, removed: Iterable[Removal]) -> None:
        """Count a document; perhaps it is one that is shown."""
        self.documents += 1
        self.cut += document.removed > 0
        self.kept += document.kept
        self.removed += document.removed
        seen: set[tuple[str, str]] = set()
        for removal in removed:
            for name, table in ((removal.label, self.labels), (removal.rule, self.rules)):
                tally = table.setdefault(name, Tally())
                tally.lines += 1
                tally.removed += len(removal.text)
            seen.update((("label", removal.label), ("rule", removal.rule)))
        for kind, name in seen:
            (self.labels if kind == "label" else self.rules)[name].documents += 1
        for name, table in (
            (document.host, self.hosts),
            (document.language, self.languages),
        ):
            tally = table.setdefault(name, Tally())
            tally.documents += 1
            tally.removed += document.removed
            tally.kept += document.kept
        self._choose(document)
        if document.removed:
            _keep(self.most_cut, document.share, document)
        if document.seconds is not None:
            _keep(self.slowest, document.seconds, document)

    def _choose(self, document: Document) -> None:
        """Every document has the same chance, and the same dump gives the same sample."""
        if len(self.sample) < self.size:
            self.sample.append(document)
            return
        place = self._chance.randrange(self.documents)
        if place < self.size:
            self.sample[place] = document

    def shown(self) -> list[Document]:
        """The sample and the outstanding ones, in the order of the dump."""
        outstanding = (document for _, _, document in (*self.most_cut, *self.slowest))
        chosen = {document.number: document for document in (*self.sample, *outstanding)}
        return [chosen[number] for number in sorted(chosen)]


def _keep(heap: list[tuple[float, int, Document]], value: float, document: Document) -> None:
    entry = (value, -document.number, document)
    if len(heap) < OUTSTANDING:
        heapq.heappush(heap, entry)
    elif entry[:2] > heap[0][:2]:
        heapq.heapreplace(heap, entry)


def survey(
    records: Iterable[Record],
    worker: Cleaner,
    *,
    size: int = 1_000,
    most: int = 20_000,
    html_first: bool = False,
) -> Survey:
    """Look through a dump: raw records are cleaned, those that ``--keep-removed`` wrote are
    taken as they are. ``most``: characters of a document that are shown."""
    found = Survey(size)
    for number, record in enumerate(records, 1):
        result, seconds = _cleaned(record, worker, html_first)
        found.cleaned_here += seconds is not None
        text, removed = result.text, result.removed
        said = result.metadata.get("language") or _said_language(record.fields)
        document = Document(
            number=number,
            id=record.id or f"{record.source}:{record.position}",
            url=record.url,
            title=title_of(record.fields, result.title, text),
            language=language_of(text, said),
            kept=len(text),
            removed=sum(len(removal.text) for removal in removed),
            seconds=seconds,
            warnings=result.warnings,
            pieces=pieces_of(text, removed, most),
        )
        found.add(document, removed)
    return found


def _cleaned(record: Record, worker: Cleaner, html_first: bool) -> tuple[Result, float | None]:
    before = _removed_before(record.fields)
    if before is not None and record.text is not None:
        return Result(record.text, removed=tuple(before)), None
    begin = time.perf_counter()
    if record.takes_html(html_first):
        result = worker.html(record.html, record.charset, record.url)
    else:
        result = worker.text(record.text or "", record.url)
    return result, time.perf_counter() - begin


def _removed_before(fields: Mapping[str, object]) -> Iterator[Removal] | None:
    """What an earlier run removed, as its field says; CSV has it as JSON."""
    entries = fields.get(REMOVED)
    if isinstance(entries, str):
        try:
            entries = json.loads(entries)
        except ValueError:
            return None
    if not isinstance(entries, list) or not all(isinstance(entry, Mapping) for entry in entries):
        return None
    return _removals(entries)


def _removals(entries: list[Mapping[str, object]]) -> Iterator[Removal]:
    position = 0
    for entry in entries:
        at = entry.get("at")
        position = max(position, at) if isinstance(at, int) else position
        yield Removal(
            str(entry.get("text") or ""),
            None,
            None,
            cast(Label, str(entry.get("label") or "boilerplate")),
            str(entry.get("rule") or "unknown"),
            str(entry.get("reason") or ""),
            position,
        )


def _said_language(fields: Mapping[str, object]) -> object:
    return fields.get("language") or fields.get("lang")
