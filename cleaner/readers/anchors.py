"""Links by which a heading points at itself are no text of it."""

from __future__ import annotations

from cleaner.readers.tree import Tree

SIGNS = ("¶", "#", "§", "🔗")
"""What generators of documentation and weblogs put behind a heading or a term."""


def drop_anchors(tree: Tree) -> None:
    """Take ``¶`` and the like off the ends of units, where they link to the same page.

    Linear in the links.
    """
    for unit in [unit for unit, text in enumerate(tree.text) if text[-1:] in SIGNS]:
        text, marks = tree.text[unit], tree.marks[unit]
        for mark in marks:
            if (
                mark.kind == "link"
                and mark.target.startswith("#")
                and mark.start > 0
                and mark.end == len(text)
                and text[mark.start :].strip() in SIGNS
            ):
                bare = text[: mark.start].rstrip()
                tree.text[unit] = bare
                tree.linked[unit] -= len(text) - mark.start
                tree.marks[unit] = tuple(
                    other._replace(end=min(other.end, len(bare)))
                    for other in marks
                    if other.start < len(bare)
                )
                break
