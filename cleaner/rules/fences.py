"""Code between fences, as Markdown sets it: its lines are those of a program."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.shape import FENCES


def fenced(keys: Sequence[str]) -> frozenset[int]:
    """The lines of code between fences, with the fences. One that nothing closes fences nothing.

    >>> sorted(fenced(["see below", "```js", "cancel();", "```", "share", "```"]))
    [1, 2, 3]
    """
    inside: set[int] = set()
    for fence in FENCES:
        if fence not in keys:
            continue
        begins = -1
        for index, key in enumerate(keys):
            if not key.startswith(fence):
                continue
            if begins < 0:
                begins = index
            elif key == fence:
                inside.update(range(begins, index + 1))
                begins = -1
    return frozenset(inside)
