"""Gradient-boosted trees as flat arrays: read from a file, evaluated without any library.

The file is gzip over one line of JSON (names, provenance, sizes) and four arrays,
little-endian. It holds no code, so that reading it can't run any.
"""

from __future__ import annotations

import gzip
import json
import struct
import sys
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from pkgutil import get_data
from typing import Any, TypeAlias

from cleaner.learned.trees import Stop, Trees, goes_forward, sigmoids

FORMAT = "cleaner-forest-1"
BATCH = 512
"""Rows that go through the trees together: 1.5 MB of features, which a processor's cache holds."""


Numbers: TypeAlias = Sequence[int]
Floats: TypeAlias = Sequence[float]
_COLUMNS = (
    ("roots", "i"),
    ("feature", "H"),
    ("threshold", "d"),
    ("left", "i"),
    ("right", "i"),
    ("leaf", "d"),
)
"""The arrays of a forest in the order of the file, and what its numbers are there."""


class WeightsError(ValueError):
    """A weights file that this version can't use; the message says why."""


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees whose inner nodes and leaves lie in shared arrays: what they are given as is copied
    into such, as a hundred thousand numbers that are Python's take milliseconds to make.

    ``left`` and ``right`` hold the next node, or ``~leaf`` where the tree ends.
    """

    features: tuple[str, ...]
    roots: Numbers
    """The first node of each tree, or ``~leaf`` of a tree that is one leaf."""
    feature: Numbers
    threshold: Floats
    left: Numbers
    right: Numbers
    leaf: Floats
    settings: Mapping[str, float] = field(default_factory=dict)
    """What training chose beside the trees, such as cuts."""
    provenance: Mapping[str, Any] = field(default_factory=dict)
    """Data, licence, seed and tools the trees come from."""
    _trees: Trees = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        for name, code in _COLUMNS:
            values = getattr(self, name)
            if not isinstance(values, array):
                object.__setattr__(self, name, array(code, values))
        trees = Trees(self.roots, self.feature, self.threshold, self.left, self.right, self.leaf)
        object.__setattr__(self, "_trees", trees)

    def probabilities(
        self, rows: Iterable[Sequence[float]], stops: Sequence[Stop] = ()
    ) -> list[float]:
        """For each row of features, the probability that the trees give it.

        A row goes through no more trees than to the first of ``stops`` that says how it ends.
        No more than ``BATCH`` rows are held at a time.
        """
        coming = iter(rows)
        likely: list[float] = []
        while batch := list(islice(coming, BATCH)):
            likely += sigmoids(self._trees.sums(batch, stops))
        return likely


def write_forest(forest: Forest, path: Path) -> None:
    """Write the file that ``read_forest`` reads; the same forest gives the same bytes."""
    header = {
        "format": FORMAT,
        "features": list(forest.features),
        "trees": len(forest.roots),
        "nodes": len(forest.feature),
        "leaves": len(forest.leaf),
        "settings": dict(forest.settings),
        "provenance": dict(forest.provenance),
    }
    data = b"".join(
        (
            json.dumps(header, ensure_ascii=False, sort_keys=True).encode() + b"\n",
            *(_pack(code, getattr(forest, name)) for name, code in _COLUMNS),
        )
    )
    path.write_bytes(gzip.compress(data, compresslevel=9, mtime=0))


def read_forest(data: bytes, features: Sequence[str]) -> Forest:
    """The forest in a file's bytes, for code that computes these ``features``.

    Raises ``WeightsError`` where the file is broken or was trained on other features.
    """
    try:
        data = gzip.decompress(data)
        line, _, body = data.partition(b"\n")
        header = json.loads(line)
        if header["format"] != FORMAT:
            raise WeightsError(f"weights of format {header['format']!r}, expected {FORMAT!r}")
        names = tuple(header["features"])
        if names != tuple(features):
            wrong = sorted(set(names) ^ set(features)) or ["their order"]
            raise WeightsError(
                f"weights trained on other features than this version computes: "
                f"{', '.join(wrong[:5])}; train again with benchmarks/train.py"
            )
        nodes, leaves = header["nodes"], header["leaves"]
        sizes = (header["trees"], nodes, nodes, nodes, nodes, leaves)
        columns: list[Any] = []
        place = 0
        for (_, code), count in zip(_COLUMNS, sizes, strict=True):
            end = place + struct.calcsize(f"<{count}{code}")
            columns.append(_unpack(code, body[place:end]))
            place = end
        if place != len(body):
            raise WeightsError(f"weights file holds {len(body)} bytes of trees and says {place}")
    except WeightsError:
        raise
    except (OSError, EOFError, ValueError, KeyError, TypeError, struct.error) as error:
        raise WeightsError(f"not a weights file: {error}") from error
    roots, feature, threshold, left, right, leaf = columns
    forest = Forest(
        names,
        roots,
        feature,
        threshold,
        left,
        right,
        leaf,
        header["settings"],
        header["provenance"],
    )
    _check(forest)
    return forest


def shipped_forest(name: str, features: Sequence[str]) -> Forest:
    """The forest in a file of this package, wherever that is (a zip file, say)."""
    # ``importlib.resources`` takes nearly half as long as reading all of the trees.
    data = get_data(__package__, name)
    assert data is not None  # so it is for loaders that can read files
    return read_forest(data, features)


def _check(forest: Forest) -> None:
    """Children point forward and into the arrays, so that evaluation always ends."""
    nodes, leaves, width = len(forest.feature), len(forest.leaf), len(forest.features)
    if max(forest.feature, default=-1) >= width:
        raise WeightsError("weights use a feature that doesn't exist")
    if not (goes_forward(forest.left, leaves) and goes_forward(forest.right, leaves)):
        raise WeightsError("weights hold a broken tree")
    if any(not (root < nodes if root >= 0 else ~root < leaves) for root in forest.roots):
        raise WeightsError("weights hold a broken tree")


def _pack(code: str, values: Sequence[float]) -> bytes:
    return struct.pack(f"<{len(values)}{code}", *values)


def _unpack(code: str, data: bytes) -> array[Any]:
    values: array[Any] = array(code, data)
    if sys.byteorder == "big":
        values.byteswap()
    return values
