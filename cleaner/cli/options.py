"""The options that every cleaning command has, and the cleaner they describe."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import click

from cleaner.config import make_config
from cleaner.pipeline import Cleaner

F = TypeVar("F", bound=Callable[..., object])

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


def make_cleaner(options: dict[str, object]) -> Cleaner:
    """The cleaner that the options of a command describe."""
    languages = options.pop("languages", ())
    return Cleaner(make_config({**options, "languages": languages or None}))
