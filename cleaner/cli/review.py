"""``cleaner review``: a page that shows what went from a dump, and why."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path, PurePath

import click
from tqdm import tqdm

import cleaner
from cleaner.cli.options import cleaning_options, fields_said, make_cleaner, reading_options
from cleaner.cli.unused import check_from, check_review
from cleaner.errors import InputError
from cleaner.formats.library import read_records
from cleaner.formats.record import Bad, Record
from cleaner.formats.text import write_whole
from cleaner.review.page import as_page
from cleaner.review.survey import survey


@click.command(short_help="Write an HTML page that shows what goes from a dump.")
@click.argument("dump", metavar="DUMP")
@click.option("-o", "--output", metavar="FILE", required=True, help="The page to write.")
@click.option(
    "--sample",
    type=click.IntRange(0),
    default=1_000,
    show_default=True,
    metavar="N",
    help="Documents to show; all are counted.",
)
@click.option(
    "--characters",
    type=click.IntRange(100),
    default=20_000,
    show_default=True,
    metavar="N",
    help="How much of a document to show.",
)
@reading_options("text", "html", "id", "url")
@cleaning_options
def review(
    dump: str,
    output: str,
    sample: int,
    characters: int,
    said: str | None,
    **options: object,
) -> int:
    """Write one HTML page that shows what goes from a DUMP (a file, a folder or -), by which
    rule and why, with documents to read. It needs no network.

    What `cleaner clean --keep-removed` wrote is shown as it was cleaned; else it is cleaned
    here, and not written.
    """
    if output != "-" and Path(output).resolve() == Path(dump).resolve():
        raise click.UsageError("the page would replace the dump: give another -o")
    check_from((dump,))
    fields = fields_said(options)
    worker = make_cleaner(options)
    bad: list[Bad] = []
    given = {f"{name}_field": value for name, value in fields.items()}
    records = read_records(dump, format=said, errors=bad.append, **given)
    found = survey(
        _with_progress(records),
        worker,
        size=sample,
        most=characters,
        html_first="html" in fields,
    )
    found.unreadable = len(bad)
    if not found.documents:
        raise InputError(f"{dump} has no documents to show")
    check_review(cleaned_here=found.cleaned_here > 0)
    name = "standard input" if dump == "-" else PurePath(dump).name or dump
    page = as_page(found, name, cleaner.__version__)
    if output == "-":
        sys.stdout.write(page)
        return 0
    with write_whole(Path(output)) as handle:
        handle.write(page)
    return 0


def _with_progress(records: Iterable[Record]) -> Iterable[Record]:
    return tqdm(records, unit="doc", file=sys.stderr, disable=not sys.stderr.isatty())
