"""What other tests tell time by, on a clock that only the runs move: real time would fail here on
the days it is there to bear with."""

from collections.abc import Callable
from itertools import cycle

import pytest

from tests import growth
from tests.growth import grows_less, takes_less


class Clock:
    """Seconds that pass as runs say, times what the machine makes of them, run by run."""

    def __init__(self, *slowness: float) -> None:
        self.now = 0.0
        self._slowness = cycle(slowness)

    def process_time(self) -> float:
        return self.now

    def run(self, seconds: float) -> Callable[[], None]:
        def spend() -> None:
            self.now += seconds * next(self._slowness)

        return spend


@pytest.fixture
def clock(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock(*request.param)
    monkeypatch.setattr(growth, "time", clock)
    return clock


# Short and long runs take turns; the first also makes what is made once for a process.
QUIET = (1.0,)
STALLS = (1.0, 1.0, 8.0, 1.0, 8.0, 1.0, 1.0)
FIRST = (100.0, *[1.0] * 40)


@pytest.mark.parametrize("clock", [QUIET, STALLS, FIRST], indirect=True)
def test_what_is_linear_passes(clock: Clock) -> None:
    assert grows_less(clock.run, 200, 800, 10)


@pytest.mark.parametrize("clock", [QUIET, STALLS, FIRST], indirect=True)
def test_what_grows_with_the_square_does_not(clock: Clock) -> None:
    assert not grows_less(lambda size: clock.run(size * size), 200, 800, 10)


@pytest.mark.parametrize("clock", [QUIET, STALLS], indirect=True)
def test_the_quickest_run_tells_what_is_slow(clock: Clock) -> None:
    assert takes_less(clock.run(0.1), 0.2)
    assert not takes_less(clock.run(0.3), 0.2)


@pytest.mark.parametrize("clock", [(8.0, 8.0, 1.0)], indirect=True)
def test_one_quick_run_of_several_is_enough(clock: Clock) -> None:
    assert takes_less(clock.run(0.1), 0.2)
