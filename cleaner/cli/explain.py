"""``cleaner explain``: every line of a page, kept or removed, and why."""

from __future__ import annotations

import json
from collections.abc import Iterator

import click

from cleaner.cli.inputs import takes_html, whole
from cleaner.cli.options import cleaning_options, make_cleaner, page_options
from cleaner.cli.terminal import printable
from cleaner.cli.unused import check_explain
from cleaner.formats.html import HtmlInput
from cleaner.formats.text import TextInput
from cleaner.model import Removal, Result

_COLOURS = {
    "ad-marker": "red",
    "video-embed": "magenta",
    "promo": "yellow",
    "newsletter": "yellow",
    "comment-count": "cyan",
    "comments": "cyan",
    "share-bar": "blue",
    "cookie-notice": "yellow",
    "paywall": "yellow",
    "related": "green",
    "navigation": "blue",
    "tag-list": "green",
    "pull-quote": "magenta",
    "duplicate": "magenta",
}


@click.command(short_help="Show every line of a page, kept or removed, and why.")
@click.argument("path", default="-", metavar="[FILE|-]")
@click.option("--json", "as_json", is_flag=True, help="The whole result as JSON.")
@cleaning_options
@page_options
def explain(path: str, as_json: bool, encoding: str | None, html: bool, **options: object) -> int:
    """Show every line of a page, kept or removed, with the rule that took it and why."""
    check_explain(path, html=html)
    worker = make_cleaner(options)
    if takes_html(path, html):
        page = HtmlInput(path, encoding)
        result = worker.html(page.data, page.charset)
        lines = _explained_page(result)
    else:
        text = whole(TextInput(path, encoding))
        result = worker.text(text)
        lines = _explained(text, result)
    if as_json:
        click.echo(json.dumps(result.to_dict(), ensure_ascii=False, indent=2))
        return 0
    for line in lines:
        click.echo(line)
    for warning in result.warnings:
        click.echo(f"warning: {warning}", err=True)
    return 0


def _explained(text: str, result: Result) -> Iterator[str]:
    """The lines of the input in order: kept ones after a blank margin, removed ones after
    their label, with rule and reason below the first of a group."""
    position = 0
    margin = _margin(result)
    shown = ""
    for removal in result.removed:
        yield from _kept(text[position : removal.start], margin)
        yield from _taken(removal, margin, first=removal.rule != shown)
        position, shown = removal.end or 0, removal.rule
    yield from _kept(text[position:], margin)


def _explained_page(result: Result) -> Iterator[str]:
    """The same for a web page: its removed blocks where they would stand in the result."""
    position = 0
    margin = _margin(result)
    shown = ""
    for removal in result.removed:
        yield from _kept(result.text[position : removal.at], margin)
        yield from _taken(removal, margin, first=removal.rule != shown)
        position, shown = removal.at, removal.rule
    yield from _kept(result.text[position:], margin)


def _margin(result: Result) -> int:
    return max((len(removal.label) for removal in result.removed), default=0) + 2


def _taken(removal: Removal, margin: int, *, first: bool) -> Iterator[str]:
    label = click.style(f"{removal.label:<{margin}}", fg=_COLOURS.get(removal.label, "white"))
    for line in removal.text.splitlines() or [""]:
        yield label + click.style(printable(line), dim=True, strikethrough=True)
    if first:
        yield " " * margin + click.style(f"└ {removal.rule}: {removal.reason}", dim=True)


def _kept(text: str, margin: int) -> Iterator[str]:
    for line in text.splitlines():
        if line.strip():
            yield " " * margin + printable(line.rstrip())
