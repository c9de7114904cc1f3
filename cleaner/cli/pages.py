"""Texts and web pages, one a file: cleaned, compared, written."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click
from tqdm import tqdm

from cleaner.cli.inputs import Job, takes_html, whole
from cleaner.cli.terminal import printable, tell
from cleaner.engines.counts import Counts
from cleaner.engines.folder import clean_files
from cleaner.engines.run import Settings
from cleaner.formats.html import HtmlInput
from cleaner.formats.record import Bad
from cleaner.formats.text import TextInput, make_folder, write_whole
from cleaner.pipeline import Cleaner

MANY_MOST = 1 << 22
"""Bytes of a file that is cleaned at once; larger ones are cleaned in pieces, alone."""


def goes_with_others(job: Job) -> bool:
    """Whether a page is a file to be cleaned as one of many."""
    path = Path(job.source)
    small = path.is_file() and path.stat().st_size <= MANY_MOST
    return job.source != "-" and job.target is not None and small


def clean_many(
    jobs: Sequence[Job], out: Path | None, encoding: str | None, settings: Settings
) -> tuple[int, Counts]:
    """Clean files of one page each, in processes; the exit code and what was counted."""
    code = 0
    quiet = not sys.stderr.isatty()
    with tqdm(total=len(jobs), unit="file", file=sys.stderr, disable=quiet) as bar:

        def show(done: int, bad: list[Bad]) -> None:
            nonlocal code
            for entry in bad:
                code = 2
                named = entry.error if entry.source in entry.error else f"{entry.id}: {entry.error}"
                bar.write(printable(f"cleaner: {named}"), file=sys.stderr)
            bar.update(done - bar.n)

        files = [(job.source, str(job.target)) for job in jobs]
        state = clean_files(files, out, encoding, settings, show)
    for warning, pages in state.counts.warnings.items():
        tell(f"{pages:,} pages: {warning}")
    return code, state.counts


class Pages:
    """Cleans files of one page each, and counts."""

    def __init__(self, worker: Cleaner, encoding: str | None, html: bool) -> None:
        self.counts = Counts()
        self._worker = worker
        self._encoding = encoding
        self._html = html

    def write(self, source: str, target: Path | None) -> None:
        """Write the article in a file; ``None``: to standard output."""
        if takes_html(source, self._html):
            pieces = self._of_page(HtmlInput(source, self._encoding))
            self._put(pieces, target)
            return
        text = TextInput(source, self._encoding)
        try:
            self._put(self._of_text(text), target)
        finally:
            text.close()

    def count(self, source: str) -> None:
        """Only count what would be removed."""
        if takes_html(source, self._html):
            list(self._of_page(HtmlInput(source, self._encoding)))
            return
        text = TextInput(source, self._encoding)
        try:
            for _ in self._of_text(text):
                pass
        finally:
            text.close()

    def compare(self, source: str, *, show: bool) -> bool:
        """Whether a text would change; ``show`` how, else its name if it would."""
        text = TextInput(source, self._encoding)
        try:
            before = whole(text)
            after = "".join(self._of_text(text))
        finally:
            text.close()
        if before == after:
            return False
        if not show:
            click.echo(text.name)
            return True
        names = text.name, f"{text.name} (cleaned)"
        lines = difflib.unified_diff(before.splitlines(), after.splitlines(), *names, lineterm="")
        for line in lines:
            colour = {"+": "green", "-": "red", "@": "cyan"}.get(line[:1])
            click.echo(click.style(printable(line), fg=colour))
        return True

    def _put(self, pieces: Iterator[str], target: Path | None) -> None:
        if target is None:
            for piece in pieces:
                sys.stdout.write(piece)
            return
        make_folder(target.parent)
        with write_whole(target) as handle:
            for piece in pieces:
                handle.write(piece)

    def _of_page(self, page: HtmlInput) -> Iterator[str]:
        result = self._worker.html(page.data, page.charset)
        self.counts.add_html(result, 0.0, (page.name, 1, None))
        for warning in result.warnings:
            tell(f"{page.name}: {warning}")
        if result.text:
            yield f"{result.text}\n"

    def _of_text(self, text: TextInput) -> Iterator[str]:
        """The cleaned text in pieces that joined are the whole; it ends in a line end."""
        written = False
        warned: set[str] = set()
        of_pieces = Counts()
        for piece, joint in text.pieces():
            result = self._worker.text(piece)
            of_pieces.add(len(piece), result, 0.0, (text.name, 1, None))
            for warning in result.warnings:
                if warning not in warned:
                    warned.add(warning)
                    tell(f"{text.name}: {warning}")
            if result.text:
                if written:
                    yield joint
                yield result.text
                written = True
        of_pieces.records = 1  # it was one document before it was cut
        self.counts.merge(of_pieces)
        if written:
            yield "\n"
