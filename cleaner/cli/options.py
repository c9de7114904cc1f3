"""The options that every cleaning command has, and the cleaner they describe."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import click

from cleaner.config import make_config
from cleaner.engines.local import MEMORY, TIMEOUT, cores
from cleaner.engines.run import Settings
from cleaner.formats.kinds import Form, form_said
from cleaner.formats.record import MOST, Names
from cleaner.formats.text import unknown_encoding
from cleaner.pipeline import Cleaner
from cleaner.readers.encoding import is_encoding, python_codec

F = TypeVar("F", bound=Callable[..., object])

JOBS_MOST = 1024
SECONDS_MOST = 365 * 86_400
MB_MOST = 1 << 24
"""More than any machine has, or anybody waits: what is larger is a slip, and would end in the
midst of a run, at what the system can count."""


class Amount(click.FloatRange):
    """A number above 0 and of some size: ``nan`` is in every range to click."""

    def __init__(self, most: float) -> None:
        super().__init__(min=0, max=most, min_open=True)

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        """The number. Raises ``BadParameter`` for what is none."""
        number = super().convert(value, param, ctx)
        if math.isnan(number):
            self.fail(f"{value!r} is no number: give one like 10", param, ctx)
        return float(number)


_SWITCHES = ("title", "byline", "date", "captions", "comments", "tables")


def cleaning_options(command: F) -> F:
    """Give a command the options that say how to clean."""
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
            help="Use the rules of this language and the common ones only (repeatable).",
        ),
        click.option(
            "--select",
            multiple=True,
            metavar="LABEL|RULE",
            help="Only these may remove lines (repeatable).",
        ),
        click.option(
            "--ignore",
            multiple=True,
            metavar="LABEL|RULE",
            help="These never remove lines (repeatable).",
        ),
        click.option(
            "--site-profile",
            metavar="FILE",
            help="What sites repeat, as `cleaner learn` counted; for records with URLs.",
        ),
        click.option(
            "--quotes",
            type=click.Choice(["keep", "straight"]),
            default="keep",
            help="straight: make quotation marks ASCII.",
        ),
        click.option(
            "--form",
            type=click.Choice(["NFC", "NFKC", "keep"]),
            default="NFC",
            help="Unicode normal form of the output.",
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


def _known_encoding(_: click.Context, __: click.Parameter, name: str | None) -> str | None:
    """The encoding, if a text or a web page can be in it."""
    if name is not None and not is_encoding(name) and python_codec(name) is None:
        raise unknown_encoding(name)
    return name


def page_options(command: F) -> F:
    """Give a command the options that say how single pages are read and written."""
    options = [
        click.option("--html", is_flag=True, help="Standard input is HTML (files: by suffix)."),
        click.option(
            "--format",
            type=click.Choice(["text", "markdown"]),
            default="text",
            help="Output for HTML.",
        ),
        click.option("--links", is_flag=True, help="Keep link targets in Markdown."),
        click.option(
            "--encoding",
            metavar="NAME",
            callback=_known_encoding,
            help="Encoding of the input, where it is not UTF-8.",
        ),
    ]
    for option in reversed(options):
        command = option(command)
    return command


_FIELDS = {"text": "the text", "html": "web pages", "id": "ids", "url": "URLs"}


def reading_options(*fields: str) -> Callable[[F], F]:
    """What gives a command the options that say how dumps are read, with those fields."""
    options = [
        click.option(
            "--from",
            "said",
            metavar="FORMAT",
            help="Format of the input, if name and content don't tell it: jsonl.gz, …",
        ),
        *[
            click.option(
                f"--{name}-field",
                metavar="NAME",
                help=f"Field with {_FIELDS[name]}; a.b is b inside a.",
            )
            for name in fields
        ],
    ]

    def give(command: F) -> F:
        for option in reversed(options):
            command = option(command)
        return command

    return give


def fields_said(options: dict[str, Any]) -> dict[str, str]:
    """The fields that the options of a command name, taken out of them: what ``Names`` takes."""
    said = {name: options.pop(f"{name}_field", None) for name in _FIELDS}
    return {name: value for name, value in said.items() if value is not None}


def dump_options(command: F) -> F:
    """Give a command the options that say how dumps are cleaned and written."""
    options = [
        click.option("--to", metavar="FORMAT", help="Format of the output: jsonl, parquet, …"),
        click.option("--keep-removed", is_flag=True, help="Add a field with what was removed."),
        click.option(
            "--jobs",
            "-j",
            type=click.IntRange(1, JOBS_MOST),
            help="Processes to use (default: one a core).",
        ),
        click.option(
            "--timeout",
            type=Amount(SECONDS_MOST),
            default=TIMEOUT,
            show_default=True,
            metavar="SECONDS",
            help="Give up on a record after so long; it goes to the errors.",
        ),
        click.option(
            "--memory",
            type=click.IntRange(64, MB_MOST),
            default=MEMORY >> 20,
            show_default=True,
            metavar="MB",
            help="Give up on a record whose process needs more; it goes to the errors.",
        ),
        click.option(
            "--max-record",
            type=Amount(MB_MOST),
            default=MOST / (1 << 20),
            show_default=True,
            metavar="MB",
            help="Don't read longer records; they go to the errors.",
        ),
        click.option("--resume", is_flag=True, help="Continue a run that was stopped or killed."),
        click.option(
            "--restart", is_flag=True, help="Discard what a stopped run left, and begin anew."
        ),
    ]
    for option in reversed(options):
        command = option(command)
    return command


@dataclass(frozen=True, slots=True)
class DumpSettings:
    """How dumps are cleaned, and the format that the input is said to have."""

    run: Settings
    said: Form | None


def make_settings(options: dict[str, Any], *, writes: bool) -> DumpSettings:
    """The settings that the options of a command describe; those of ``reading_options`` and
    ``dump_options`` are taken out."""
    said, to = options.pop("said"), options.pop("to")
    fields = fields_said(options)
    jobs, most = options.pop("jobs"), options.pop("max_record")
    if options["resume"] and options["restart"]:
        raise click.UsageError("--resume and --restart exclude each other")
    run = Settings(
        names=Names(**fields),
        html_first="html" in fields,
        keep_removed=options.pop("keep_removed"),
        to=form_said(to) if to is not None else None,
        most=max(1, round(most * (1 << 20))),
        jobs=jobs or cores(),
        timeout=options.pop("timeout"),
        memory=options.pop("memory") << 20,
        writes=writes,
        resume=options.pop("resume"),
        restart=options.pop("restart"),
        config=make_cleaner(options).config,
    )
    return DumpSettings(run, form_said(said) if said is not None else None)


def make_cleaner(options: dict[str, object]) -> Cleaner:
    """The cleaner that the options of a command describe."""
    languages = options.get("languages") or None
    return Cleaner(make_config({**options, "languages": languages}))
