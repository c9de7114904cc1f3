"""What a run counts: records, characters, what each rule took, which documents stand out."""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field
from typing import Any

from cleaner.model import Result

OUTSTANDING = 20
"""How many of the slowest and most-cut documents are named."""


@dataclass(slots=True)
class Counts:
    """Counts of a chunk or of a run; those of parts add up to those of the whole."""

    records: int = 0
    changed: int = 0
    errors: int = 0
    characters_in: int = 0
    characters_out: int = 0
    rules: dict[str, list[int]] = field(default_factory=dict)
    """Lines and characters that each rule took."""
    labels: dict[str, list[int]] = field(default_factory=dict)
    others: dict[str, int] = field(default_factory=dict)
    """What was passed over, by kind: requests, pictures."""
    warnings: dict[str, int] = field(default_factory=dict)
    slowest: list[list[Any]] = field(default_factory=list)
    """Seconds, source, position and id."""
    most_cut: list[list[Any]] = field(default_factory=list)
    """Share of the characters removed, source, position and id."""

    def add_html(self, result: Result, seconds: float, where: tuple[str, int, str | None]) -> None:
        """Count one web page: what it had is what it has and what was removed."""
        before = len(result.text) + sum(len(removal.text) for removal in result.removed)
        self.add(before, result, seconds, where)

    def add(
        self, before: int, result: Result, seconds: float, where: tuple[str, int, str | None]
    ) -> None:
        """Count one cleaned record; ``before``: characters of its input."""
        after = len(result.text)
        self.records += 1
        self.characters_in += before
        self.characters_out += after
        for removal in result.removed:
            size = len(removal.text)
            for table, name in ((self.rules, removal.rule), (self.labels, removal.label)):
                taken = table.setdefault(name, [0, 0])
                taken[0] += 1
                taken[1] += size
        for warning in result.warnings:
            self.warnings[warning] = self.warnings.get(warning, 0) + 1
        _keep(self.slowest, [round(seconds, 4), *where])
        if after < before:
            _keep(self.most_cut, [round(1 - after / before, 4), *where])

    def merge(self, other: Counts) -> None:
        """Add the counts of another part."""
        for name in ("records", "changed", "errors", "characters_in", "characters_out"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for name in ("rules", "labels"):
            table: dict[str, list[int]] = getattr(self, name)
            for key, (lines, characters) in getattr(other, name).items():
                taken = table.setdefault(key, [0, 0])
                taken[0] += lines
                taken[1] += characters
        for name in ("others", "warnings"):
            numbers: dict[str, int] = getattr(self, name)
            for key, number in getattr(other, name).items():
                numbers[key] = numbers.get(key, 0) + number
        for name in ("slowest", "most_cut"):
            for entry in getattr(other, name):
                _keep(getattr(self, name), entry)

    def to_dict(self) -> dict[str, Any]:
        """In types that ``json.dumps`` takes, the outstanding ones first."""
        return {
            "records": self.records,
            "changed": self.changed,
            "errors": self.errors,
            "characters_in": self.characters_in,
            "characters_out": self.characters_out,
            "rules": self.rules,
            "labels": self.labels,
            "others": self.others,
            "warnings": self.warnings,
            "slowest": _ranked(self.slowest),
            "most_cut": _ranked(self.most_cut),
        }


def _keep(heap: list[list[Any]], entry: list[Any]) -> None:
    key = _comparable(entry)
    if len(heap) < OUTSTANDING:
        heapq.heappush(heap, key)
    elif key > heap[0]:
        heapq.heapreplace(heap, key)


def _comparable(entry: list[Any]) -> list[Any]:
    """With an id that compares, so that the same documents are named whatever the order."""
    return [*entry[:-1], entry[-1] or ""]


def _ranked(heap: list[list[Any]]) -> list[list[Any]]:
    return sorted(heap, key=lambda entry: (-entry[0], entry[1:]))
