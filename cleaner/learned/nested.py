"""A forest as nested ``if``: the same sums as its arrays give, five times as fast.

Walking arrays costs a dozen bytecodes a node; comparisons of local variables cost
three. So one function is generated from the arrays. It gives the very same sums.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from math import isfinite, isinf
from typing import TypeAlias

from cleaner.learned.forest import Forest, WeightsError
from cleaner.learned.rows import rows_of
from cleaner.learned.trees import Stop

Row: TypeAlias = tuple[float, ...]
Scorer: TypeAlias = Callable[[Iterable[Row]], list[float]]
ColumnScorer: TypeAlias = Callable[[Sequence[Sequence[float]]], list[float]]

MOST_DEPTH = 40
"""Python's parser stops at 100 levels of indentation."""


def used_features(forest: Forest) -> tuple[int, ...]:
    """Indices of the features that some tree looks at, in order."""
    return tuple(sorted(set(forest.feature)))


def walk(forest: Forest, row: Sequence[float], stops: Sequence[Stop] = ()) -> float:
    """The sum of one row of all features, by the arrays: what ``nest`` must equal."""
    total = 0.0
    bounds = {stop.trees: stop for stop in stops}
    for number, root in enumerate(forest.roots, 1):
        node = root
        while node >= 0:
            goes_left = row[forest.feature[node]] <= forest.threshold[node]
            node = forest.left[node] if goes_left else forest.right[node]
        total += forest.leaf[~node]
        stop = bounds.get(number)
        end = stop.end(total) if stop and number < len(forest.roots) else None
        if end is not None:
            return end
    return total


def nest(forest: Forest, stops: Sequence[Stop] = ()) -> Scorer:
    """The function that sums rows of the used features (``used_features``, in order)."""
    names = "".join(f"f{number}, " for number in used_features(forest))
    lines = [
        "def score(rows):",
        " out = []",
        " add = out.append",
        f" for {names.rstrip() or '_'} in rows:",
        "  s = 0.0",
    ]
    bounds = {stop.trees: stop for stop in stops}
    for number, root in enumerate(forest.roots, 1):
        _write(forest, root, 2, lines)
        stop = bounds.get(number)
        if stop and number < len(forest.roots):
            lines += _stopped("<", stop.low, stop.below) + _stopped(">", stop.high, stop.above)
    lines += ["  add(s)", " return out", ""]
    space: dict[str, Scorer] = {}
    # Nothing but numbers and names that this module made stands in the source.
    exec(compile("\n".join(lines), "<cleaner text forest>", "exec"), space)
    return space["score"]


def sums_of(forest: Forest, stops: Sequence[Stop] = ()) -> ColumnScorer:
    """The function that sums the rows of columns, one a feature of the forest, in its order."""
    score, used = nest(forest, stops), used_features(forest)
    return lambda columns: score(rows_of([columns[number] for number in used]))


def _stopped(side: str, bound: float, end: tuple[float, float]) -> list[str]:
    if isinf(bound):
        return []
    first, second = map(_number, end)
    return [f"  if s {side} {_number(bound)}:", f"   add({first} + {second} * s)", "   continue"]


def _write(forest: Forest, node: int, depth: int, lines: list[str]) -> None:
    indent = " " * depth
    if node < 0:
        lines.append(f"{indent}s += {_number(forest.leaf[~node])}")
        return
    if depth > MOST_DEPTH:
        raise WeightsError(f"a tree is deeper than {MOST_DEPTH} levels")
    feature = int(forest.feature[node])
    lines.append(f"{indent}if f{feature} <= {_number(forest.threshold[node])}:")
    _write(forest, forest.left[node], depth + 1, lines)
    lines.append(f"{indent}else:")
    _write(forest, forest.right[node], depth + 1, lines)


def _number(value: float) -> str:
    if not isfinite(value):
        raise WeightsError("a number in the weights is not finite")
    return repr(float(value))
