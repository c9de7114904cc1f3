"""HTML in: one block a block-level unit of text, in document order."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping
from html import escape
from typing import Any

from cleaner.model import Block, BlockKind, Page
from cleaner.normalise.key import fold_all
from cleaner.normalise.unicode import repair_all
from cleaner.readers import tags
from cleaner.readers.anchors import drop_anchors, drop_edits
from cleaner.readers.attributes import without_excess
from cleaner.readers.encoding import binary_kind, says_utf8
from cleaner.readers.endless import may_be_endless, with_ends
from cleaner.readers.metadata import read_metadata
from cleaner.readers.parse import (
    encoded,
    flatten,
    is_markup,
    markup_of,
    mended,
    parse,
    parse_bytes,
)
from cleaner.readers.payload import (
    ARTICLE_BODY,
    PAYLOAD_LETTERS,
    SHELL_LETTERS,
    description,
    linked_article,
    paragraphs,
    state_article,
)
from cleaner.readers.slim import slim
from cleaner.readers.tree import DEEPEST, HIDDEN, IN_NOSCRIPT, Mark, Tree
from cleaner.readers.walk import walk
from cleaner.shape import is_prose

_KINDS: dict[int, BlockKind] = {
    **dict.fromkeys(range(tags.H1, tags.H6 + 1), "heading"),
    tags.PRE: "pre",
    tags.QUOTE: "quote",
}

_NAMES = (
    "level",
    "bullet",
    "depth",
    "table",
    "linked",
    "links",
    "bold",
    "caption",
    "hidden",
    "noscript",
)


class Facts(Mapping[str, float]):
    """What the tree says of one block, by name; worked out when it is asked for.

    ``level`` 1-6 of a heading; ``bullet`` -1 or the number of a list item; ``depth`` of
    its list; ``table`` a number per table; ``linked`` and ``bold`` shares of its
    characters; ``links`` how many; ``caption``, ``hidden``, ``noscript`` 0 or 1.
    """

    __slots__ = ("tree", "unit")

    def __init__(self, tree: Tree, unit: int) -> None:
        self.tree = tree
        self.unit = unit

    def __getitem__(self, name: str) -> float:
        tree, unit = self.tree, self.unit
        if name == "linked":
            return min(1.0, tree.linked[unit] / max(1, len(tree.text[unit])))
        if name == "bold":
            return min(1.0, tree.bold[unit] / max(1, len(tree.text[unit])))
        if name == "links":
            return float(tree.links[unit])
        if name == "bullet":
            return float(tree.bullet[unit])
        if name == "hidden":
            return float(tree.flags[unit] & HIDDEN != 0)
        if name == "noscript":
            return float(tree.flags[unit] & IN_NOSCRIPT != 0)
        if name in _NAMES:
            return self._of_ancestors(name)
        raise KeyError(name)

    def _of_ancestors(self, name: str) -> float:
        tree = self.tree
        node = tree.node[self.unit]
        lists = 0
        while node >= 0:
            code = tree.tag[node]
            if name == "level" and tags.H1 <= code <= tags.H6:
                return float(code - tags.H1 + 1)
            if name == "caption" and code in (tags.CAPTION, tags.FIGCAPTION):
                return 1.0
            if name == "table" and code == tags.TABLE:
                return float(node + 1)
            if code in (tags.UL, tags.OL):
                lists += 1
            node = tree.parent[node]
        return float(lists) if name == "depth" else 0.0

    def __iter__(self) -> Iterator[str]:
        return iter(_NAMES)

    def __len__(self) -> int:
        return len(_NAMES)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Links, strong, emphasised and code stretches of the block's text."""
        return self.tree.marks[self.unit]


def tree_of(page: Page) -> Tree:
    """The tree behind a page's blocks; an empty one where there are none.

    Raises ``TypeError`` for a page that ``read_html`` did not read.
    """
    if not page.blocks:
        return Tree()
    facts = page.blocks[0].facts
    if not isinstance(facts, Facts):
        raise TypeError("the page was not read by read_html")
    return facts.tree


def read_html(source: Any, charset: str | None = None) -> Page:
    """The page of an HTML source: ``str``, ``bytes``, bs4 soup or tag, lxml element.

    Any text or bytes give a page; another type raises ``TypeError``. Linear.
    """
    if isinstance(source, str):
        source = str.__str__(source)  # of a subclass, such as numpy's or a template's
    slimmer = _slimmed(source, charset)
    if slimmer is not None:
        # What is left out of it, only pages that show no text are read for.
        root = parse_bytes(slimmer)
        del slimmer  # a second copy of what may be many megabytes
        if root is None:
            return Page((), source="html", warnings=("no HTML could be parsed",))
        tree = walk(root)
        if tree.deepest < DEEPEST and (tree.text or len(source) < PAYLOAD_LETTERS):
            return _page(root, tree, [], lambda: parse(_text_of(source)))
    return _closely(source, charset)


def _slimmed(source: Any, charset: str | None) -> bytes | None:
    """What the parser may have of a page; ``None`` where that takes a closer look."""
    if isinstance(source, str):
        return slim(encoded(source))
    if isinstance(source, bytes) and not binary_kind(source) and says_utf8(source, charset):
        return slim(bytes(source))  # of a subclass, such as numpy's
    return None


def _text_of(source: str | bytes) -> str:
    return source if isinstance(source, str) else source.decode()


def _closely(source: Any, charset: str | None) -> Page:
    """The page of a source that is not in order, or no mark-up at all."""
    markup, warnings = markup_of(source, charset)
    notes = list(warnings)
    if isinstance(markup, str):
        if not markup.strip():
            return Page((), source="html", warnings=tuple(notes))
        if not is_markup(markup):
            markup = "".join(f"<p>{escape(line)}</p>" for line in markup.splitlines())
        lighter = without_excess(markup)
        if len(lighter) < len(markup):
            notes.append("an element with thousands of attributes: read without most of them")
            markup = lighter
        data = encoded(markup)
        if may_be_endless(data):
            ended, of_ends = with_ends(data)
            markup = ended.decode()
            notes += of_ends
        del data
        root = parse(markup)
        if root is None:
            return Page((), source="html", warnings=(*notes, "no HTML could be parsed"))
        tree = walk(root)
        if tree.deepest >= DEEPEST or (not tree.text and len(markup) >= PAYLOAD_LETTERS):
            flat = parse(flatten(markup))
            again = walk(flat) if flat is not None else tree
            if len(again.text) and _size(again) > _size(tree):
                if tree.deepest >= DEEPEST:
                    notes.append("nested too deeply: read without its structure")
                else:
                    notes.append("broken mark-up: read without its attributes")
                tree = again
    else:
        root = mended(markup)
        tree = walk(root)
        if root.getroottree().getroot() is not root:
            root = root.getroottree().getroot() if root.tag == "body" else root
    return _page(root, tree, notes, lambda: root)


def _page(root: Any, tree: Tree, notes: list[str], whole: Callable[[], Any]) -> Page:
    """The page of a tree; ``whole`` gives it with all that its mark-up has."""
    metadata, summaries = read_metadata(root)
    tree = _fuller(root, whole, tree, notes)
    if tree.text and not tree.parent:
        _box(tree)
    drop_anchors(tree)
    drop_edits(tree)
    tree.fragment = root.tag != "html" or root.find("head") is None
    tree.summaries = summaries
    title = metadata.pop("title", None)
    return Page(_blocks(tree), source="html", title=title, metadata=metadata, warnings=tuple(notes))


def _box(tree: Tree) -> None:
    """Put a node around all units: the element that a caller gave may be no block."""
    tree.parent, tree.tag = array("i", (-1,)), array("i", (tags.DIV,))
    tree.hints, tree.signature = array("i", (0,)), array("i", (0,))
    tree.first, tree.last = array("i", (0,)), array("i", (len(tree.text),))
    tree.node = array("i", (0,)) * len(tree.text)


def _size(tree: Tree) -> int:
    return sum(map(len, tree.text))


def _prose(tree: Tree) -> int:
    """Letters of prose, counted until they are a payload's."""
    found = 0
    for text in tree.text:
        if is_prose(text):
            found += len(text)
            if found >= PAYLOAD_LETTERS:
                break
    return found


def _fuller(root: Any, whole: Callable[[], Any], tree: Tree, notes: list[str]) -> Tree:
    """The tree, or what stands in for it where the page shows next to no text."""
    visible = _prose(tree)
    if visible >= PAYLOAD_LETTERS:
        return tree if _size(tree) > SHELL_LETTERS else _unlocked(root, tree, notes)
    root = whole()
    if root is None:
        return tree
    least = max(PAYLOAD_LETTERS, 2 * _size(tree))
    with_noscript = walk(root, noscript=True)
    if _prose(with_noscript) >= PAYLOAD_LETTERS and _size(with_noscript) >= least:
        notes.append("text taken from noscript")
        return with_noscript
    for name, text in (
        ("JSON-LD", linked_article(root)),
        ("page data", state_article(root) if _size(tree) <= SHELL_LETTERS else None),
        ("the description", description(root) if not visible else None),
    ):
        if text is None or len(text) < (least if name != "the description" else _size(tree)):
            continue
        article = _built(text)
        if article is not None and _prose(article) > visible:
            notes.append(f"text taken from {name}: the page shows none")
            return article
    return tree


def _unlocked(root: Any, tree: Tree, notes: list[str]) -> Tree:
    """The tree, or the article that the page's data have whole where the page shows its beginning
    or a picture's caption, and a script the rest."""
    text = linked_article(root, ARTICLE_BODY)
    article = _built(text) if text is not None and len(text) >= 2 * _size(tree) else None
    if article is None or _size(article) < 2 * _size(tree):
        return tree
    notes.append("text taken from JSON-LD: the page shows less than half of it")
    return article


def _built(text: str) -> Tree | None:
    """The tree of a payload's text."""
    built = parse("<body>" + "".join(f"<p>{part}</p>" for part in paragraphs(text)))
    return None if built is None else walk(built)


def _blocks(tree: Tree) -> tuple[Block, ...]:
    blocks = []
    count = len(tree.text)
    shown = repair_all(tree.text)
    keys = fold_all(shown)
    kinds = _node_kinds(tree)
    lists = _outer_lists(tree)
    for unit in range(count):
        node = tree.node[unit]
        kind: BlockKind = kinds[node] if node >= 0 else "paragraph"
        if tree.bullet[unit] and kind == "paragraph":
            kind = "item"
        gap = "\n\n" if tree.gap[unit] > 1 else "\n"
        if gap == "\n\n" and unit + 1 < count:
            following = tree.node[unit + 1]
            if kind == "item":
                if tree.bullet[unit + 1] and lists[node] == lists[following]:
                    gap = "\n"
            elif kind == "row" and kinds[following] == "row":
                gap = "\n"
        text = tree.text[unit]
        blocks.append(Block(text, shown[unit], keys[unit], -1, gap, kind, Facts(tree, unit)))
    return tuple(blocks)


def _outer_lists(tree: Tree) -> list[int]:
    """The outermost list around each node; -1 where it is in none."""
    outer: list[int] = []
    for node, code in enumerate(tree.tag):
        parent = tree.parent[node]
        above = outer[parent] if parent >= 0 else -1
        if above < 0 and code in (tags.UL, tags.OL):
            above = node
        outer.append(above)
    return outer


def _node_kinds(tree: Tree) -> list[BlockKind]:
    """The kind that units directly in each node have; inner elements inherit it."""
    kinds: list[BlockKind] = []
    for node, code in enumerate(tree.tag):
        if code == tags.TR:
            kinds.append("row")
        elif code in (tags.TD, tags.TH):
            kinds.append("paragraph")
        elif code in _KINDS:
            kinds.append(_KINDS[code])
        else:
            parent = tree.parent[node]
            inherited = kinds[parent] if parent >= 0 else "paragraph"
            kinds.append(inherited if inherited != "row" else "paragraph")
    return kinds


__all__ = ["Facts", "read_html"]
