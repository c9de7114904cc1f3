"""``cleaner clean``: the article out of pages and dumps, files, folders and standard input."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from cleaner.cli.dumps import clean_dumps
from cleaner.cli.inputs import check_report, jobs_of, takes_html
from cleaner.cli.options import (
    cleaning_options,
    dump_options,
    make_cleaner,
    make_settings,
    page_options,
    reading_options,
)
from cleaner.cli.pages import Pages, clean_many, goes_with_others
from cleaner.cli.report import statistics, write_report
from cleaner.cli.unused import check_clean
from cleaner.engines.counts import Counts


@click.command(short_help="Write the article that is in texts, web pages or dumps.")
@click.argument("paths", nargs=-1, metavar="[FILE|FOLDER|-]...")
@click.option("-o", "--output", metavar="FILE|FOLDER", help="Write here, not to standard output.")
@click.option("--in-place", is_flag=True, help="Rewrite the files themselves.")
@click.option("--diff", is_flag=True, help="Show what would change; exit 1 if anything would.")
@click.option("--check", is_flag=True, help="Only name files that would change; exit 1 if any.")
@click.option(
    "--statistics", "counts_only", is_flag=True, help="Only count what each rule removes."
)
@click.option("--report", metavar="FILE", help="Write counts, settings and inputs as JSON.")
@reading_options("text", "html", "id", "url")
@dump_options
@cleaning_options
@page_options
def clean(
    paths: Sequence[str],
    output: str | None,
    in_place: bool,
    diff: bool,
    check: bool,
    counts_only: bool,
    report: str | None,
    encoding: str | None,
    html: bool,
    **options: object,
) -> int:
    """Write the article that is in a text or web page, or in each record of a dump: FILEs,
    FOLDERs, or - for stdin.

    Dumps are JSONL, Parquet, WARC, WET and CSV, also .gz and .zst. Records that can't be
    cleaned go to OUTPUT.errors.jsonl.
    """
    if sum((bool(output), in_place, diff, check, counts_only)) > 1:
        raise click.UsageError(
            "-o, --in-place, --diff, --check and --statistics exclude each other"
        )
    writes = not (diff or check or counts_only)
    settings = make_settings(options, writes=writes)
    worker = make_cleaner(options)
    jobs = jobs_of(
        paths or ("-",),
        output=output,
        in_place=in_place,
        writes=writes,
        said=settings.said,
        to=settings.run.to,
        html=html,
    )
    if report is not None:
        check_report(report, jobs)
    pages = [job for job in jobs if job.form is None]
    dumps = [job for job in jobs if job.form is not None]
    if (diff or check) and dumps:
        raise click.UsageError("--diff and --check are for texts, not for dumps")
    if (diff or check or in_place) and any(takes_html(job.source, html) for job in pages):
        raise click.UsageError("--diff, --check and --in-place are for text; give HTML an -o")
    if encoding is not None and not pages:
        raise click.UsageError(
            "--encoding is for texts and web pages; a dump is UTF-8, and pages in it say theirs"
        )
    together = [job for job in pages if writes and len(pages) > 1 and goes_with_others(job)]
    check_clean(
        paths or ("-",),
        jobs,
        html=html,
        writes=writes,
        in_place=in_place,
        together=bool(together),
    )
    code, seconds = 0, 0.0
    counts = Counts()
    if together:
        out = Path(output) if output is not None else None
        code, of_files = clean_many(together, out, encoding, settings.run)
        counts.merge(of_files)
    alone = Pages(worker, encoding, html)
    for job in [job for job in pages if job not in together]:
        if diff or check:
            code |= alone.compare(job.source, show=diff)
        elif counts_only:
            alone.count(job.source)
        else:
            alone.write(job.source, job.target)
    counts.merge(alone.counts)
    if dumps:
        of_dumps_code, of_dumps, seconds = clean_dumps(dumps, settings.run)
        code = max(code, of_dumps_code)
        counts.merge(of_dumps)
    if counts_only:
        statistics(counts)
    if report is not None:
        write_report(Path(report), jobs, settings.run, counts, seconds)
    return code
