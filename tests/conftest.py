"""Hypothesis profiles: ``ci`` is what ``.ci/run`` uses, and draws the same each time; ``long`` is
for a hunt."""

import os
import signal

import pytest
from hypothesis import HealthCheck, settings

# A shell script starts what it runs in the background deaf to Ctrl-C, and so would be the commands
# that tests start and interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

SURROUNDINGS = frozenset(
    f"test_{name}"
    for name in (
        "datatrove doc_pages dumps examples interrupt local playground review review_page "
        "security site spark"
    ).split()
)
"""Tests of what stands around the cleaning, where compiled code and Python are one to it;
``.ci/run`` runs them once, the others without the compiled core and with it."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark them, so that ``-m "not surroundings"`` leaves them out."""
    for item in items:
        if item.path.stem in SURROUNDINGS:
            item.add_marker("surroundings")


slow = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
settings.register_profile(
    "ci", max_examples=150, deadline=None, derandomize=True, suppress_health_check=slow
)
settings.register_profile("long", max_examples=2000, deadline=None, suppress_health_check=slow)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
