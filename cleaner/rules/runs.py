"""Runs: blocks one after the other that all have the words of rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from cleaner.model import Block


class Run(NamedTuple):
    """Consecutive blocks that all have the words of a rule."""

    first: int
    last: int
    phrases: int
    """How many different phrases they hold."""


def runs_of(
    members: Sequence[int], blocks: Sequence[Block], parts: Mapping[int, int]
) -> Mapping[int, Run]:
    """The run of each of some blocks (indices in order). ``parts``: how many phrases a line
    holds, where it holds several. Linear."""
    found: dict[int, Run] = {}
    start = 0
    for position, index in enumerate(members):
        if position + 1 < len(members) and members[position + 1] == index + 1:
            continue
        group = members[start : position + 1]
        phrases = len({blocks[number].key for number in group})
        if parts:
            phrases += sum(parts.get(number, 1) - 1 for number in group)
        found.update(dict.fromkeys(group, Run(group[0], group[-1], phrases)))
        start = position + 1
    return found
