"""The compiled twin of ``nest`` in ``nested.py``: the arrays run as C, no code is generated."""

from itertools import islice
from math import inf

from cleaner.learned.forest import BATCH
from cleaner.learned.nested import nest as of_source
from cleaner.learned.nested import used_features
from cleaner.learned.rows import Rows
from cleaner.learned.trees import Trees


def nest(forest, stops=()):
    """The function that sums rows of the used features (``used_features``, in order)."""
    if len(stops) > 1:
        return of_source(forest, stops)
    place = {feature: number for number, feature in enumerate(used_features(forest))}
    trees = Trees(
        forest.roots,
        [place[feature] for feature in forest.feature],
        forest.threshold,
        forest.left,
        forest.right,
        forest.leaf,
    )
    early, low, high = (stops[0].trees, stops[0].low, stops[0].high) if stops else (0, -inf, inf)

    def score(rows):
        if isinstance(rows, Rows):
            return trees.sums(rows, early, low, high)
        coming = iter(rows)
        out = []
        while batch := list(islice(coming, BATCH)):
            out += trees.sums(batch, early, low, high)
        return out

    return score
