"""A row of features. ``rows.pyx`` is its compiled twin: numbers in one piece of memory."""

from __future__ import annotations


class Row(list[float]):
    """The features of one unit, in their order."""

    __slots__ = ()
