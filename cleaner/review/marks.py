"""Marks of false removals, as a review exports them, turned into near misses for the rules."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path

from cleaner.errors import InputError
from cleaner.pipeline import Cleaner
from cleaner.rules import all_rules, rule_files


@dataclass(frozen=True, slots=True)
class Mark:
    """A line that should have stayed, and the lines beside it."""

    rule: str
    text: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a mark comes to: the least text that loses the line to the rules, if there is any."""

    rule: str
    file: str | None
    """Of the rule; ``None``: a learned labeller or a site profile took the line."""
    text: str
    reproduced: bool
    """Whether the rules alone, at ``careful``, take the line out of ``text``."""


def read_marks(path: Path) -> list[Mark]:
    """The marks in a file that a review exported. Raises ``InputError`` if it is none."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        raise InputError(f"{path} does not exist") from None
    except UnicodeDecodeError:
        raise InputError(f"{path} is not UTF-8: give the JSONL that a review exported") from None
    marks = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            entry = json.loads(line)
            values = [entry[field.name] for field in fields(Mark)]
        except (ValueError, KeyError, TypeError):
            values = [None]
        if not all(isinstance(value, str) for value in values):
            raise InputError(f"{path}, line {number} is no mark: give the JSONL of a review")
        marks.append(Mark(*values))
    return marks


def candidates(marks: Iterable[Mark]) -> Iterator[Candidate]:
    """One for each line and rule, by rule."""
    files = {rule.id: rule.file for rule in all_rules()}
    every = tuple(file for file in rule_files() if file != "common")
    workers = (Cleaner(languages=every), Cleaner())
    distinct = {(mark.rule, mark.text): mark for mark in marks}
    for _, mark in sorted(distinct.items()):
        file = files.get(mark.rule)
        text = _least(mark, workers) if file is not None else None
        yield Candidate(mark.rule, file, text or mark.text, text is not None)


def _least(mark: Mark, workers: Iterable[Cleaner]) -> str | None:
    """The fewest lines around the marked one out of which it is taken."""
    line = mark.text.strip()
    around = (("", ""), (mark.before, ""), ("", mark.after), (mark.before, mark.after))
    for before, after in around:
        text = "\n\n".join(part for part in (before, line, after) if part)
        for worker in workers:
            if line in (removal.text.strip() for removal in worker.text(text).removed):
                return text
    return None
