"""What may be printed on a terminal."""

from __future__ import annotations


def printable(line: str) -> str:
    """Without what would steer a terminal: escapes, controls, direction overrides."""
    return "".join(
        character if character.isprintable() or character in "\t\u200c\u200d" else "\ufffd"
        for character in line
    )
