"""Gradient-boosted trees as flat arrays: read from a file, evaluated without any library.

The file is gzip over one line of JSON (names, provenance, sizes) and four arrays,
little-endian. It holds no code, so that reading it can't run any.
"""

from __future__ import annotations

import gzip
import json
import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from pkgutil import get_data
from typing import Any

from cleaner.learned.trees import Stop, Trees, goes_forward, sigmoids

FORMAT = "cleaner-forest-1"
BATCH = 512
"""Rows that go through the trees together: 1.5 MB of features, which a processor's cache holds."""


class WeightsError(ValueError):
    """A weights file that this version can't use; the message says why."""


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees whose inner nodes and leaves lie in shared arrays.

    ``left`` and ``right`` hold the next node, or ``~leaf`` where the tree ends.
    """

    features: tuple[str, ...]
    roots: tuple[int, ...]
    """The first node of each tree, or ``~leaf`` of a tree that is one leaf."""
    feature: tuple[int, ...]
    threshold: tuple[float, ...]
    left: tuple[int, ...]
    right: tuple[int, ...]
    leaf: tuple[float, ...]
    settings: Mapping[str, float] = field(default_factory=dict)
    """What training chose beside the trees, such as cuts."""
    provenance: Mapping[str, Any] = field(default_factory=dict)
    """Data, licence, seed and tools the trees come from."""
    _trees: Trees = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
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
            _pack("i", forest.roots),
            _pack("H", forest.feature),
            _pack("d", forest.threshold),
            _pack("i", forest.left),
            _pack("i", forest.right),
            _pack("d", forest.leaf),
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
        sizes = (
            ("i", header["trees"]),
            ("H", nodes),
            ("d", nodes),
            ("i", nodes),
            ("i", nodes),
            ("d", leaves),
        )
        columns: list[Any] = []
        place = 0
        for code, count in sizes:
            shape = f"<{count}{code}"
            columns.append(struct.unpack_from(shape, body, place))
            place += struct.calcsize(shape)
        if place != len(body):
            raise WeightsError("weights file is longer than it says")
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
