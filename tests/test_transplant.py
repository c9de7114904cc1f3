"""Main content of one page in the frame of another, made for training."""

from __future__ import annotations

from itertools import pairwise

import pytest

pytest.importorskip("rapidfuzz")
pytest.importorskip("tldextract")

from benchmarks.augment import Example
from benchmarks.transplant import transplanted
from cleaner.readers.html import read_html, tree_of
from cleaner.shape import words

LONG = "The ferry stays in port until the storm is over, and nobody knows when."
SHOP = f"""<title>Kettle</title><body><nav><a href=a>Shop</a></nav>
<div class=item><h1>Kettle</h1><p>{LONG}</p><div><p>Boils a litre.</p><button>Buy</button></div>
</div><div class=also><p>Others bought a pan.</p></div></body>"""
NEWS = f"""<title>Storm</title><body><header><p>The Courier</p></header><div><div id=menu>
<p>Weather</p></div><article><h2>Storm</h2><p>{LONG}</p><p>{LONG}</p></article><aside>
<p>Most read</p></aside></div><footer><p>Imprint</p></footer></body>"""


def page(source: str, content: set[str]) -> Example:
    read = read_html(source)
    blocks = read.blocks
    title = source.partition("<title>")[2].partition("</title>")[0]
    targets = [float(block.text in content) for block in blocks]
    return tree_of(read), title, targets, [words(block.text) for block in blocks]


SHOP_PAGE = page(SHOP, {"Kettle", LONG, "Boils a litre."})
NEWS_PAGE = page(NEWS, {"Storm", LONG})


def test_content_moves_into_the_frame_with_what_stands_in_it() -> None:
    mixed = transplanted(NEWS_PAGE, SHOP_PAGE)
    assert mixed is not None
    tree, title, targets, counts = mixed
    assert title == "Kettle"
    assert list(zip(tree.text, targets, strict=True)) == [
        ("The Courier", 0.0),
        ("Weather", 0.0),
        ("Kettle", 1.0),
        (LONG, 1.0),
        ("Boils a litre.", 1.0),
        ("Buy", 0.0),
        ("Most read", 0.0),
        ("Imprint", 0.0),
    ]
    assert counts == [words(text) for text in tree.text]


@pytest.mark.parametrize(
    ("host", "guest"), [(NEWS_PAGE, SHOP_PAGE), (SHOP_PAGE, NEWS_PAGE), (NEWS_PAGE, NEWS_PAGE)]
)
def test_nodes_hold_what_stands_in_them(host: Example, guest: Example) -> None:
    mixed = transplanted(host, guest)
    assert mixed is not None
    tree = mixed[0]
    for node, parent in enumerate(tree.parent):
        assert parent < node
        assert parent < 0 or tree.first[parent] <= tree.first[node]
        assert parent < 0 or tree.last[node] <= tree.last[parent]
    for unit, node in enumerate(tree.node):
        assert tree.first[node] <= unit < tree.last[node]
    assert (tree.first[0], tree.last[0]) == (0, len(tree.text))
    assert all(here <= there for here, there in pairwise(tree.first))


def test_a_page_without_a_frame_gives_and_takes_nothing() -> None:
    bare = page(f"<title>Bare</title><body><p>{LONG}</p></body>", {LONG})
    assert transplanted(bare, SHOP_PAGE) is None
    assert transplanted(SHOP_PAGE, bare) is None
    assert transplanted(SHOP_PAGE, page(NEWS, set())) is None
