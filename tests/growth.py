"""How long things take, told where any one run may stall: on a busy machine a run of a tenth of a
second has taken eight times its time. What is slow by its nature is so in every run, so that the
quickest of several is what counts."""

import gc
import time
from collections.abc import Callable

ROUNDS = 6


def seconds(run: Callable[[], object]) -> float:
    """Seconds of this process that `run` takes; garbage of other tests is left where it lies."""
    collects = gc.isenabled()
    gc.disable()
    try:
        start = time.process_time()
        run()
        return time.process_time() - start
    finally:
        if collects:
            gc.enable()


def takes_less(run: Callable[[], object], limit: float) -> bool:
    """Whether one of several runs takes less than `limit` seconds."""
    return any(seconds(run) < limit for _ in range(ROUNDS))


def grows_less(
    prepare: Callable[[int], Callable[[], object]], small: int, large: int, factor: float
) -> bool:
    """Whether `prepare(large)()` takes less than `factor` times what `prepare(small)()` does: the
    quickest runs of both, taken in turn until it shows. Where time grows with the square, the
    factor is that of the sizes, squared."""
    short, long = prepare(small), prepare(large)
    least, most = seconds(short), seconds(long)
    for _ in range(ROUNDS):
        least, most = min(least, seconds(short)), min(most, seconds(long))
        if most < factor * least:
            return True
    return False
