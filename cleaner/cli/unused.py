"""Refuses options that would have no effect beside the others that are given."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import click
from click.core import ParameterSource

from cleaner.cli.inputs import Job, takes_html
from cleaner.formats.html import SUFFIXES

_OF_DUMPS = ("to", "keep_removed", "text_field", "html_field", "id_field", "url_field")
_ONLY_DUMPS = (*_OF_DUMPS, "max_record", "site_profile")
_CLEANING = (
    *("preset", "languages", "select", "ignore", "site_profile", "quotes", "form"),
    *("keep_title", "keep_byline", "keep_date", "keep_captions", "keep_comments", "keep_tables"),
)
_NEED_URLS = (
    "is for records with URLs: give `cleaner clean` a dump, or in a program "
    "Cleaner(site_profile=…).text(page, url=…)"
)


def check_clean(
    paths: Sequence[str],
    jobs: Sequence[Job],
    *,
    html: bool,
    writes: bool,
    in_place: bool,
    together: bool,
) -> None:
    """Raise ``UsageError`` for an option of ``cleaner clean`` that would change nothing.

    ``--jobs`` may stand anywhere: it changes no output. ``together``: whether pages are
    cleaned as many, in processes.
    """
    dumps = [job for job in jobs if job.form is not None]
    check_format(pages=bool(dumps) or any(takes_html(job.source, html) for job in jobs))
    check_from(paths)
    check_html(paths)
    _refuse(("html",), "is for a web page, --from for a dump: say one", if_too="said")
    if not writes:
        _refuse(
            ("to", "keep_removed", "resume", "restart"),
            "is for what is written: --diff, --check and --statistics write nothing",
        )
    again = ("resume", "restart")
    if all(job.target is None for job in jobs):
        _refuse(again, "is for a run that writes files: give -o FILE or -o FOLDER")
    if in_place and not dumps:
        _refuse(again, "is not for pages --in-place: write them with -o FOLDER")
    if dumps:
        return
    _refuse(("site_profile",), _NEED_URLS)
    _refuse(_ONLY_DUMPS, "is for dumps: if this is one, say its --from FORMAT")
    if not together:
        _refuse(("timeout", "memory"), "is for dumps and for many files with -o FOLDER")


def check_explain(path: str, *, html: bool) -> None:
    """The same for ``cleaner explain``, which has one page and no URL of it."""
    check_html((path,))
    _refuse(("site_profile",), _NEED_URLS)
    check_format(pages=takes_html(path, html))


def check_from(paths: Iterable[str]) -> None:
    """``--from`` is not for folders alone."""
    if all(path != "-" and Path(path).is_dir() for path in paths):
        _refuse(("said",), "is for files and standard input; those in a folder are told by name")


def check_html(paths: Iterable[str]) -> None:
    """``--html`` is for standard input."""
    if "-" not in paths:
        _refuse(
            ("html",),
            f"is for standard input: give the page by < FILE; files are web pages by their "
            f"suffix ({', '.join(sorted(SUFFIXES))})",
        )


def check_format(*, pages: bool) -> None:
    """``--format`` is for web pages, ``--links`` for Markdown. ``pages``: whether there are
    any."""
    markdown = click.get_current_context().params.get("format") == "markdown"
    if not pages:
        names = ("format", "links") if markdown else ("links",)
        _refuse(names, "is for web pages: of standard input say --html")
    if not markdown:
        _refuse(("links",), "is for Markdown: say --format markdown too")


def check_review(*, cleaned_here: bool) -> None:
    """Cleaning options are for records that are cleaned for the review, not for those that
    ``--keep-removed`` wrote."""
    if not cleaned_here:
        _refuse(_CLEANING, "is for records to be cleaned: all of these were, with --keep-removed")


def _refuse(names: Sequence[str], why: str, *, if_too: str | None = None) -> None:
    """Raise for the first of these options that the command line names."""
    context = click.get_current_context()
    said = {
        name: parameter.opts[0]
        for parameter in context.command.params
        if (name := parameter.name) is not None
        and context.get_parameter_source(name) is ParameterSource.COMMANDLINE
    }
    for name in names:
        if name in said and (if_too is None or if_too in said):
            raise click.UsageError(f"{said[name]} {why}")
