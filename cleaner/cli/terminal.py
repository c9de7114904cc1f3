"""What may be printed on a terminal."""

from __future__ import annotations

import click


def printable(line: str) -> str:
    """Without what would steer a terminal: escapes, controls, direction overrides."""
    return "".join(
        character if character.isprintable() or character in "\t\u200c\u200d" else "\ufffd"
        for character in line
    )


def tell(message: str) -> None:
    """Say something on standard error. File names in it may be anybody's choice."""
    click.echo(printable(f"cleaner: {message}"), err=True)
