"""The compiled twin of ``nest`` in ``nested.py``: the arrays run as C, no code is generated."""

from math import inf

from cleaner.learned.nested import nest as of_source
from cleaner.learned.nested import used_features
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
        return trees.sums(rows, early, low, high)

    return score
