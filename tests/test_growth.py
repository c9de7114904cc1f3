"""What other tests tell time by."""

from functools import partial

from tests.growth import grows_less, takes_less


def steps(count: int) -> int:
    return sum(number % 7 for number in range(count))


def test_linear_passes_and_the_square_does_not() -> None:
    assert grows_less(lambda size: partial(steps, size * 100), 200, 800, 10)
    assert not grows_less(lambda size: partial(steps, size * size), 200, 800, 10)


def test_one_quick_run_of_several_is_enough() -> None:
    runs = iter([2_000_000, 2_000_000, 1])
    assert takes_less(lambda: steps(next(runs)), 0.005)
    assert not takes_less(lambda: steps(1_000_000), 0.005)
