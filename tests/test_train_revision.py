"""What the second look at a page's lines learns from."""

from __future__ import annotations

from pathlib import Path

import pytest

np = pytest.importorskip("numpy")
for module in ("lightgbm", "rapidfuzz", "tldextract"):
    pytest.importorskip(module)

from benchmarks.gold import FOLDS, GoldPage  # noqa: E402
from benchmarks.text_pages import TextPage  # noqa: E402
from benchmarks.train_revision import second_look  # noqa: E402
from cleaner.learned.line_features import Facts  # noqa: E402
from cleaner.learned.revision import REVISED  # noqa: E402
from cleaner.learned.text_model import TextModel  # noqa: E402
from cleaner.readers.plain import read_text  # noqa: E402


class Fold(TextModel):
    """A model that says which fold it has not seen."""

    def __init__(self, number: int) -> None:
        self.number = number

    def first_look(self, known: Facts) -> list[float]:
        return [self.number / 10 + 0.1] * len(known.keys)


def test_it_learns_from_weights_that_have_not_seen_the_page() -> None:
    models = [Fold(number) for number in range(FOLDS)]
    folds = set()
    for site in "abcdefgh":
        gold = GoldPage("a", f"https://{site}.com/", "article", "", "", "", (), (), Path("a"))
        lines = np.zeros(3, dtype=np.float32)
        text = "\n".join(["the ferry sails"] * 3)
        page = TextPage(gold, "wet", read_text(text), {}, lines, lines)
        most = second_look(models, page)[:, REVISED.index("most")]
        assert most.tolist() == pytest.approx([page.fold / 10 + 0.1] * 3)
        folds.add(page.fold)
    assert len(folds) > 1
