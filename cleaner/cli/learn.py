"""``cleaner learn``: from dumps with URLs, what each site repeats."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click
from tqdm import tqdm

from cleaner.cli.options import MB_MOST, fields_said, reading_options
from cleaner.cli.terminal import tell
from cleaner.cli.unused import check_from
from cleaner.errors import InputError
from cleaner.formats.library import read_records
from cleaner.formats.record import Bad, Names
from cleaner.formats.spool import refuse_stream
from cleaner.formats.streams import followed
from cleaner.site.page import see

if TYPE_CHECKING:
    from cleaner.site.learn import Learner

_BAD_SHOWN = 5


@click.command(short_help="Count what each host repeats on page after page.")
@click.argument("paths", nargs=-1, required=True, metavar="DUMP|FOLDER|PROFILE...")
@click.option("-o", "--output", required=True, metavar="FILE", help="The profile (Parquet).")
@reading_options("text", "html", "url")
@click.option(
    "--least",
    type=click.IntRange(1, 10**9),
    default=2,
    show_default=True,
    help="Leave out lines on fewer pages of their host; 1 for a profile of a part of a host.",
)
@click.option(
    "--memory",
    type=click.IntRange(64, MB_MOST),
    default=512,
    show_default=True,
    metavar="MB",
    help="Memory for the counting; what needs more goes to disk.",
)
@click.option(
    "--temp", type=click.Path(file_okay=False, exists=True), help="Folder for what goes to disk."
)
def learn(
    paths: Sequence[str],
    output: str,
    said: str | None,
    least: int,
    memory: int,
    temp: str | None,
    **options: object,
) -> int:
    """Count what each host repeats on page after page, for `cleaner clean --site-profile`.

    Reads DUMPs and FOLDERs of them, and PROFILEs learned before, whose counts are added.
    """
    check_from(paths)
    # Loading them takes longer than all of cleaning, so only this command does.
    from cleaner.site.learn import Learner  # noqa: PLC0415
    from cleaner.site.table import is_profile  # noqa: PLC0415

    refuse_stream(Path(output))  # before all is counted, not after
    if Path(output).is_dir() or not Path(output).parent.is_dir():
        raise InputError(f"{output} can't be written: name a file in a folder that there is")
    for path in paths:
        same = os.path.realpath(path) == os.path.realpath(output)
        if same and Path(path).is_file() and not is_profile(path):
            raise click.UsageError("the profile would replace the dump: give another -o")
    begin = time.monotonic()
    nameless = bad = profiles = 0

    def complain(wrong: Bad) -> None:
        nonlocal bad
        bad += 1
        if bad <= _BAD_SHOWN:
            tell(f"{wrong.source}, record {wrong.position}: {wrong.error}")

    fields = fields_said(options)
    given = {f"{name}_field": value for name, value in fields.items()}
    quiet = not sys.stderr.isatty()
    with Learner(memory << 20, Path(temp) if temp else None) as learner:
        for path in paths:
            if Path(path).is_file() and is_profile(path):
                learner.add_profile(path)
                profiles += 1
                continue
            records = read_records(path, format=said, errors=complain, **given)
            for record in tqdm(records, unit=" pages", file=sys.stderr, disable=quiet):
                text = None if record.takes_html("html" in fields) else record.text
                seen = see(record.url, text, record.html, record.charset)
                if seen is None:
                    nameless += 1
                else:
                    learner.add(seen)
        _check(learner, nameless, profiles, fields.get("url", Names().url))
        rows = learner.write(followed(Path(output)), least)
    told = [f"{learner.pages:,} pages"]
    told += [f"{profiles:,} profiles"] * bool(profiles)
    told += [f"{nameless:,} without a URL left out"] * bool(nameless)
    told += [f"{bad:,} could not be read"] * bool(bad)
    click.echo(
        f"cleaner: {', '.join(told)}; {rows:,} rows in {output}, {time.monotonic() - begin:.1f} s",
        err=True,
    )
    return 2 if bad else 0


def _check(learner: Learner, nameless: int, profiles: int, url_field: str) -> None:
    if not learner.pages and not profiles:
        what = f"of {nameless:,} records none has" if nameless else "there are no records with"
        raise InputError(f"{what} a URL in the field {url_field!r}: say --url-field")
