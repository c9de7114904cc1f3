"""A row of features. ``rows.pyx`` is its compiled twin: numbers in one piece of memory."""

from __future__ import annotations

from collections.abc import Sequence


class Row(list[float]):
    """The features of one unit, in their order."""

    __slots__ = ()


class Rows(list[tuple[float, ...]]):
    """Rows of one width, beside each other."""

    __slots__ = ()


def rows_of(columns: Sequence[Sequence[float]]) -> Rows:
    """The rows of columns of one length."""
    return Rows(zip(*columns, strict=True))
