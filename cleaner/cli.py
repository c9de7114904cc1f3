"""The command line: ``clean``, ``explain``, ``rules`` and ``rule``.

Exit codes: 0 done or nothing to change, 1 would change (``--check``, ``--diff``),
2 error, 130 on Ctrl-C.
"""

from __future__ import annotations

import difflib
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import IO, NoReturn, TypeVar

import click
from tqdm import tqdm

import cleaner
from cleaner.config import make_config
from cleaner.errors import CleanerError, InputError, OptionError
from cleaner.formats.html import HtmlInput, is_html
from cleaner.formats.text import TextInput, files_in, write_whole
from cleaner.model import LABELS, Removal, Result
from cleaner.pipeline import Cleaner
from cleaner.rules import LEARNED, all_rules, rule_files
from cleaner.rules.rule import Rule

F = TypeVar("F", bound=Callable[..., object])

WHOLE_MOST = 1 << 25
"""Bytes. ``--diff`` and ``explain`` hold a file at once; larger ones are for ``clean``."""

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

_SWITCHES = ("title", "byline", "date", "captions", "comments", "tables")


def main() -> NoReturn:
    """Run the command line and exit."""
    try:
        code = cli.main(standalone_mode=False, prog_name="cleaner")
        sys.stdout.flush()
    except click.exceptions.Abort:
        code = 130
    except KeyboardInterrupt:
        code = 130
    except SystemExit:
        # What click does about a closed pipe; the reader has what it wanted.
        code = 0
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except CleanerError as error:
        click.echo(f"cleaner: {error}", err=True)
        code = 2
    except BrokenPipeError:
        # The reader has what it wanted. Python would complain when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except OSError as error:
        click.echo(f"cleaner: {error}", err=True)
        code = 2
    sys.exit(code if isinstance(code, int) else 0)


def _cleaning_options(command: F) -> F:
    options = [
        click.option(
            "--preset",
            type=click.Choice(["careful", "balanced", "aggressive"]),
            help="How much evidence it takes to remove a line (text: careful, HTML: balanced).",
        ),
        click.option(
            "--language",
            "-l",
            "languages",
            multiple=True,
            metavar="CODE",
            help="Use only this language's rules beside the common ones (repeatable).",
        ),
        click.option(
            "--select", multiple=True, metavar="LABEL|RULE", help="Only these remove (repeatable)."
        ),
        click.option(
            "--ignore", multiple=True, metavar="LABEL|RULE", help="These never remove (repeatable)."
        ),
        click.option(
            "--quotes",
            type=click.Choice(["keep", "straight"]),
            default="keep",
            help="Make quotation marks ASCII.",
        ),
        click.option(
            "--form",
            type=click.Choice(["NFC", "NFKC", "keep"]),
            default="NFC",
            help="Unicode normal form.",
        ),
        click.option("--html", is_flag=True, help="Standard input is HTML (files: by suffix)."),
        click.option(
            "--format",
            type=click.Choice(["text", "markdown"]),
            default="text",
            help="Output for HTML.",
        ),
        click.option("--links", is_flag=True, help="Keep link targets in Markdown."),
        click.option(
            "--encoding", metavar="NAME", help="Encoding of the input, where it is not UTF-8."
        ),
    ]
    for name in _SWITCHES:
        options.append(
            click.option(
                f"--keep-{name}/--drop-{name}",
                f"keep_{name}",
                default=name != "comments",
                help=f"Keep the article's {name}." if name != "comments" else "Keep comments.",
            )
        )
    for option in reversed(options):
        command = option(command)
    return command


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(cleaner.__version__, prog_name="cleaner")
def cli() -> None:
    """Take what a scraper brings home and give the article back.

    \b
    cleaner clean page.txt                 the article on standard output
    cleaner explain page.txt               every line, kept or removed, and why
    cleaner clean pages/ -o cleaned/       a folder of text files
    """


@cli.command()
@click.argument("paths", nargs=-1, metavar="[FILE|FOLDER|-]...")
@click.option("-o", "--output", metavar="FILE|FOLDER", help="Write here, not to standard output.")
@click.option("--in-place", is_flag=True, help="Rewrite the files themselves.")
@click.option("--diff", is_flag=True, help="Show what would change; exit 1 if anything would.")
@click.option("--check", is_flag=True, help="Only name files that would change; exit 1 if any.")
@_cleaning_options
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
    worker = _cleaner(options)
    jobs = list(_jobs(paths or ("-",), output, in_place, alone=not (diff or check)))
    if (diff or check or in_place) and any(_takes_html(source, html) for source, _ in jobs):
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
        if _takes_html(source, html):
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


@cli.command()
@click.argument("path", default="-", metavar="[FILE|-]")
@click.option("--json", "as_json", is_flag=True, help="The whole result as JSON.")
@_cleaning_options
def explain(path: str, as_json: bool, encoding: str | None, html: bool, **options: object) -> int:
    """Show every line of a page, kept or removed, with the rule that took it and why."""
    worker = _cleaner(options)
    if _takes_html(path, html):
        page = HtmlInput(path, encoding)
        result = worker.html(page.data, page.charset)
        lines = _explained_page(result)
    else:
        text = _whole(TextInput(path, encoding))
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


@cli.command()
@click.option("--label", multiple=True, type=click.Choice(LABELS), help="Only this label's.")
@click.option("--language", "-l", multiple=True, metavar="CODE", help="Only this language's.")
@click.option("--json", "as_json", is_flag=True, help="As JSON, with all that a rule says.")
def rules(label: Sequence[str], language: Sequence[str], as_json: bool) -> int:
    """List the rules."""
    for code in language:
        if code not in rule_files():
            raise OptionError(
                f"no rules for language {code!r}: there are {', '.join(rule_files())}"
            )
    chosen = [
        rule
        for rule in all_rules()
        if (not label or rule.label in label) and (not language or rule.file in language)
    ]
    if as_json:
        click.echo(json.dumps([_as_dict(rule) for rule in chosen], ensure_ascii=False, indent=2))
        return 0
    width = max((len(rule.id) for rule in chosen), default=0)
    for rule in chosen:
        click.echo(f"{rule.id:<{width}}  {rule.why}")
    return 0


@cli.command()
@click.argument("rule_id", metavar="ID")
def rule(rule_id: str) -> int:
    """Show one rule: why it is, where it comes from, what it takes and what it leaves."""
    if rule_id in LEARNED:
        click.echo(click.style(rule_id, bold=True))
        click.echo("  label   boilerplate")
        click.echo(f"  why     {LEARNED[rule_id]}")
        return 0
    found = [rule for rule in all_rules() if fnmatchcase(rule.id, rule_id)]
    if not found:
        near = difflib.get_close_matches(rule_id, [rule.id for rule in all_rules()], n=3)
        hint = f"did you mean {' or '.join(near)}?" if near else "`cleaner rules` lists them"
        raise OptionError(f"no rule is called {rule_id!r}: {hint}")
    for number, rule in enumerate(found):
        if number:
            click.echo()
        click.echo(click.style(rule.id, bold=True))
        click.echo(f"  label   {rule.label}")
        click.echo(f"  why     {rule.why}")
        click.echo(f"  source  {rule.source}")
        for name, examples in (("takes", rule.hits), ("leaves", rule.near_misses)):
            for example in examples:
                lines = example.split("\n")
                click.echo(f"  {name:<7} {lines[0]}")
                for line in lines[1:]:
                    click.echo(f"          {line}".rstrip())
    return 0


def _cleaner(options: dict[str, object]) -> Cleaner:
    languages = options.pop("languages", ())
    return Cleaner(make_config({**options, "languages": languages or None}))


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


def _takes_html(source: str, html: bool) -> bool:
    return is_html(source) if source != "-" else html


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


def _whole(text: TextInput) -> str:
    if text.size > WHOLE_MOST:
        raise InputError(
            f"{text.name} has {text.size >> 20} MB: this reads up to {WHOLE_MOST >> 20} MB "
            "at once; `cleaner clean` takes any size"
        )
    return text.text()


def _compare(text: TextInput, worker: Cleaner, *, show: bool) -> bool:
    before = _whole(text)
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
        click.echo(click.style(_printable(line), fg=colour))
    return True


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
        yield label + click.style(_printable(line), dim=True, strikethrough=True)
    if first:
        yield " " * margin + click.style(f"└ {removal.rule}: {removal.reason}", dim=True)


def _kept(text: str, margin: int) -> Iterator[str]:
    for line in text.splitlines():
        if line.strip():
            yield " " * margin + _printable(line.rstrip())


def _printable(line: str) -> str:
    """Without what would steer a terminal: escapes, controls, direction overrides."""
    return "".join(
        character if character.isprintable() or character in "\t\u200c\u200d" else "\ufffd"
        for character in line
    )


def _as_dict(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.id,
        "label": rule.label,
        "why": rule.why,
        "source": rule.source,
        "phrases": [*rule.phrases, *rule.ambiguous],
        "pattern": rule.pattern,
        "takes": list(rule.hits),
        "leaves": list(rule.near_misses),
    }
