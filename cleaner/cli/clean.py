"""``cleaner clean``: the article out of files, folders and standard input."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

import click
from tqdm import tqdm

from cleaner.cli.inputs import takes_html, whole
from cleaner.cli.options import cleaning_options, make_cleaner
from cleaner.cli.terminal import printable
from cleaner.errors import InputError
from cleaner.formats.html import HtmlInput, is_html
from cleaner.formats.text import TextInput, files_in, write_whole
from cleaner.pipeline import Cleaner


@click.command()
@click.argument("paths", nargs=-1, metavar="[FILE|FOLDER|-]...")
@click.option("-o", "--output", metavar="FILE|FOLDER", help="Write here, not to standard output.")
@click.option("--in-place", is_flag=True, help="Rewrite the files themselves.")
@click.option("--diff", is_flag=True, help="Show what would change; exit 1 if anything would.")
@click.option("--check", is_flag=True, help="Only name files that would change; exit 1 if any.")
@cleaning_options
def clean(
    paths: Sequence[str],
    output: str | None,
    in_place: bool,
    diff: bool,
    check: bool,
    encoding: str | None,
    html: bool,
    **options: object,
) -> int:
    """Write the article that is in a text or web page: FILEs, FOLDERs, or - for stdin."""
    if sum((bool(output), in_place, diff, check)) > 1:
        raise click.UsageError("-o, --in-place, --diff and --check exclude each other")
    worker = make_cleaner(options)
    jobs = list(_jobs(paths or ("-",), output, in_place, alone=not (diff or check)))
    if (diff or check or in_place) and any(takes_html(source, html) for source, _ in jobs):
        raise click.UsageError("--diff, --check and --in-place are for text; give HTML an -o")
    targets = [target for _, target in jobs if target is not None]
    if len(set(targets)) < len(targets):
        raise click.UsageError("two inputs would be written to the same file")
    if not in_place and any(target == Path(source) for source, target in jobs):
        raise click.UsageError("the output would replace its input: say --in-place")
    if in_place and any(source == "-" for source, _ in jobs):
        raise click.UsageError("--in-place needs files, not standard input")
    changed = False
    quiet = len(jobs) < 2 or not sys.stderr.isatty()
    for source, target in tqdm(jobs, unit="file", file=sys.stderr, disable=quiet):
        if takes_html(source, html):
            _write_page(HtmlInput(source, encoding), worker, target)
            continue
        text = TextInput(source, encoding)
        try:
            if diff or check:
                changed |= _compare(text, worker, show=diff)
            elif target is None:
                _write_pieces(text, worker, sys.stdout)
            else:
                _write_file(text, worker, target, in_place=in_place)
        finally:
            text.close()
    return 1 if changed else 0


def _jobs(
    paths: Sequence[str], output: str | None, in_place: bool, alone: bool
) -> Iterator[tuple[str, Path | None]]:
    """Each input with the place its output goes to; ``None`` for standard output."""
    sources: list[tuple[str, Path]] = []
    for path in paths:
        if path != "-" and Path(path).is_dir():
            below = [(str(file), file.relative_to(path)) for file in files_in(Path(path))]
            if not below:
                raise InputError(f"{path} has no text files or web pages (.txt, .md, .html, …)")
            sources.extend(below)
        else:
            sources.append((path, Path(Path(path).name)))
    if any(not path for path in paths):
        raise InputError("an empty name is no file")
    several = len(sources) > 1 or any(path != "-" and Path(path).is_dir() for path in paths)
    if several and alone and not output and not in_place:
        raise click.UsageError("several inputs need -o FOLDER or --in-place")
    as_folder = output is not None and (several or Path(output).is_dir() or output.endswith("/"))
    for source, relative in sources:
        if in_place:
            yield source, Path(source)
        elif output is None or (output == "-" and not several):
            yield source, None
        elif as_folder:
            name = Path("stdin.txt") if source == "-" else relative
            yield source, Path(output) / (name.with_suffix(".txt") if is_html(source) else name)
        else:
            yield source, Path(output)


def _cleaned(text: TextInput, worker: Cleaner) -> Iterator[str]:
    """The cleaned text in pieces that joined are the whole; it ends in a line end."""
    written = False
    warned: set[str] = set()
    for piece, joint in text.pieces():
        result = worker.text(piece)
        for warning in result.warnings:
            if warning not in warned:
                warned.add(warning)
                click.echo(f"cleaner: {text.name}: {warning}", err=True)
        if result.text:
            if written:
                yield joint
            yield result.text
            written = True
    if written:
        yield "\n"


def _write_page(page: HtmlInput, worker: Cleaner, target: Path | None) -> None:
    result = worker.html(page.data, page.charset)
    for warning in result.warnings:
        click.echo(f"cleaner: {page.name}: {warning}", err=True)
    text = f"{result.text}\n" if result.text else ""
    if target is None:
        sys.stdout.write(text)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    with write_whole(target) as handle:
        handle.write(text)


def _write_pieces(text: TextInput, worker: Cleaner, handle: IO[str]) -> None:
    for piece in _cleaned(text, worker):
        handle.write(piece)


def _write_file(text: TextInput, worker: Cleaner, target: Path, *, in_place: bool) -> None:
    if not in_place:
        target.parent.mkdir(parents=True, exist_ok=True)
    with write_whole(target) as handle:
        _write_pieces(text, worker, handle)


def _compare(text: TextInput, worker: Cleaner, *, show: bool) -> bool:
    before = whole(text)
    after = "".join(_cleaned(text, worker))
    if before == after:
        return False
    if not show:
        click.echo(text.name)
        return True
    lines = difflib.unified_diff(
        before.splitlines(), after.splitlines(), text.name, f"{text.name} (cleaned)", lineterm=""
    )
    for line in lines:
        colour = {"+": "green", "-": "red", "@": "cyan"}.get(line[:1])
        click.echo(click.style(printable(line), fg=colour))
    return True
