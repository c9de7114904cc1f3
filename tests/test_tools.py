"""The benchmark's tools: ours runs with the weights it is given."""

from __future__ import annotations

import pytest

from benchmarks.tools import ours
from cleaner.learned.feature_names import FEATURES
from cleaner.learned.forest import Forest

PAGE = (
    b"<title>Ferry sinks</title><body><h1>Ferry sinks</h1>"
    b"<p>The ferry went down on Monday in calm water, and nobody was on board.</p>"
)


@pytest.mark.parametrize(("leaf", "stays"), [(-9.0, False), (9.0, True)])
def test_the_given_weights_judge_and_not_the_shipped_ones(leaf: float, stays: bool) -> None:
    forest = Forest(FEATURES, (~0,), (), (), (), (), (leaf,))
    assert ("went down on Monday" in ours(forest)(PAGE)) is stays
