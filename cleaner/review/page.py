"""A review as one page of HTML that needs nothing else: no network, no other file."""

from __future__ import annotations

import hashlib
import json
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import asdict
from importlib.resources import files

from cleaner.model import LABELS
from cleaner.review.document import Cut, Document
from cleaner.review.survey import Survey, Tally

_HOSTS = 500
"""Hosts that are named; a crawl has millions."""


class Causes:
    """Label, rule and reason of removed lines, each said once and then by its number."""

    def __init__(self) -> None:
        self.entries: list[tuple[str, str, str]] = []
        self._numbers: dict[tuple[str, str, str], int] = {}

    def number(self, cut: Cut) -> int:
        """The number of a removed line's cause."""
        entry = (cut.label, cut.rule, cut.reason)
        number = self._numbers.setdefault(entry, len(self.entries))
        if number == len(self.entries):
            self.entries.append(entry)
        return number


def as_data(document: Document, causes: Causes) -> dict[str, object]:
    """A document as the scripts read it. A piece is kept text, ``[cause, text]`` or
    ``[cause, text, size]`` of a shortened line, or the number of characters left out."""
    pieces: list[object] = []
    for piece in document.pieces:
        if isinstance(piece, Cut):
            size = [piece.size] if piece.size > len(piece.text) else []
            pieces.append([causes.number(piece), piece.text, *size])
        else:
            pieces.append(piece)
    return {
        "number": document.number,
        "id": document.id,
        "url": document.url,
        "host": document.host,
        "title": document.title,
        "language": document.language,
        "kept": document.kept,
        "removed": document.removed,
        "seconds": None if document.seconds is None else round(document.seconds, 4),
        "warnings": document.warnings,
        "pieces": pieces,
    }


def as_page(survey: Survey, name: str, version: str) -> str:
    """The page. Every character of a document reaches it as JSON, none as mark-up."""
    causes = Causes()
    documents = [as_data(document, causes) for document in survey.shown()]
    data = {
        "name": name,
        "version": version,
        "documents": survey.documents,
        "cut": survey.cut,
        "kept": survey.kept,
        "removed": survey.removed,
        "unreadable": survey.unreadable,
        "labels": _ranked(survey.labels),
        "rules": _ranked(survey.rules),
        "hosts": _ranked(survey.hosts)[:_HOSTS],
        "languages": _ranked(survey.languages),
        "most_cut": _outstanding(survey.most_cut),
        "slowest": _outstanding(survey.slowest),
        "known_labels": LABELS,
        "causes": causes.entries,
        "sample": documents,
    }
    script = static("view.js") + static("review.js")
    style = static("view.css") + static("review.css")
    policy = (
        "default-src 'none'; base-uri 'none'; form-action 'none'; "
        f"script-src '{_digest(script)}'; style-src '{_digest(style)}'"
    )
    parts = (policy, style, _as_script_data(data), script, "")
    pieces = static("review.html").split("<!--part-->")
    return "".join(piece + part for piece, part in zip(pieces, parts, strict=True))


def static(name: str) -> str:
    """A file of the page, as the package has it."""
    return files("cleaner.review").joinpath("static", name).read_text(encoding="utf-8")


def _as_script_data(data: Mapping[str, object]) -> str:
    """JSON that can stand in a script element: no ``<`` can end it, and no lone surrogate
    keeps it from being written."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    safe = text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return safe.encode("utf-8", "replace").decode("utf-8")


def _digest(source: str) -> str:
    return f"sha256-{b64encode(hashlib.sha256(source.encode()).digest()).decode()}"


def _ranked(table: Mapping[str, Tally]) -> list[dict[str, object]]:
    """Most removed first."""
    entries = sorted(table.items(), key=lambda entry: (-entry[1].removed, entry[0]))
    return [{"name": name, **asdict(tally)} for name, tally in entries]


def _outstanding(heap: list[tuple[float, int, Document]]) -> list[int]:
    return [document.number for _, _, document in sorted(heap, key=lambda e: e[:2], reverse=True)]
