"""The training set of the HTML labeller: pages, and what is made of them."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("rapidfuzz")
pytest.importorskip("tldextract")

from benchmarks.copies import PORTAL_WEIGHT, SPLICED_WEIGHT, TODAY, copies
from benchmarks.gold import GoldPage, fold_of, tokens
from benchmarks.parsed import ParsedPage
from cleaner.readers import tags
from cleaner.readers.html import read_html, tree_of
from cleaner.readers.tree import Tree

KINDS = {"article": "pier tide gull", "listing": "mast quay kelp", "product": "dune keel"}
"""Names of sites, which are the words of their pages; those of a row are of two folds."""


def parsed(name: str, kind: str) -> ParsedPage:
    """A page of forty words of content between two menus, all of it the site's name."""
    sentence = f"{name} " * 9 + f"{name}."
    content = "".join(f"<p>{sentence}</p>" for _ in range(4))
    source = (
        f"<title>{name}</title><body><header><p>{name} menu</p></header><main><div>{content}</div>"
        f"<aside><p>{name} aside</p></aside></main><footer><p>{name} foot</p></footer></body>"
    )
    read = read_html(source)
    page = ParsedPage.__new__(ParsedPage)
    page.gold = GoldPage(name, f"https://{name}.org/", kind, "", "", "", (), (), Path(name))
    page.title, page.tree = name, tree_of(read)
    page.targets = [float(block.text == sentence) for block in read.blocks]
    page.words = [tokens(block.text) for block in read.blocks]
    page.gold_words = tokens(sentence) * 4
    return page


PAGES = [parsed(name, kind) for kind, names in KINDS.items() for name in names.split()]
MADE = list(copies(PAGES))


def sites(tree: Tree) -> set[str]:
    return {tokens(text)[0] for text in tree.text}


def test_every_page_stands_among_them_as_it_is() -> None:
    pages = [(index, 1.0) for index in range(len(PAGES))]
    assert [(index, weight) for index, _, weight in MADE[: len(PAGES)]] == pages
    assert all(item[0] is PAGES[index].tree for index, item, _ in MADE[: len(PAGES)])
    assert all(weight < 1 for _, _, weight in MADE[len(PAGES) :])


def test_a_copy_mixes_sites_of_one_fold_only() -> None:
    fold = {page.gold.id: fold_of(page.gold) for page in PAGES}
    assert len(set(fold.values())) == 2
    mixed = 0
    for index, (tree, *_), _ in MADE:
        assert {fold[name] for name in sites(tree)} == {fold_of(PAGES[index].gold)}
        mixed += len(sites(tree)) > 1
    assert mixed > len(PAGES)


def test_only_the_own_content_is_content() -> None:
    for index, (tree, _, targets, _), _ in MADE:
        owners = {tokens(tree.text[at])[0] for at, target in enumerate(targets) if target}
        assert owners == {PAGES[index].gold.id}


def test_an_article_among_others_weighs_less_where_a_page_has_html5_elements() -> None:
    heavy, light = {SPLICED_WEIGHT, PORTAL_WEIGHT}, {SPLICED_WEIGHT * TODAY, PORTAL_WEIGHT * TODAY}
    seen = set()
    for _, (tree, *_), weight in MADE:
        is_semantic = not tags.SEMANTIC.isdisjoint(tree.tag)
        assert not (is_semantic and weight in heavy)
        assert not (not is_semantic and weight in light)
        seen.add(weight)
    assert seen >= heavy


def test_content_of_every_type_stands_in_other_frames() -> None:
    framed = set()
    for index, (tree, title, targets, _), _ in MADE[len(PAGES) :]:
        around = {
            tokens(text)[0] for text, target in zip(tree.text, targets, strict=True) if not target
        }
        if PAGES[index].gold.id not in around:
            assert title in (PAGES[index].title, "")
            framed.add(PAGES[index].gold.kind)
    assert framed == set(KINDS)
