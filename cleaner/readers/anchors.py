"""Links by which a heading points at itself, or at the form to change it, are no text of it."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.readers.tree import Mark, Tree

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


EDITS, SECTION = "action=edit", "section="
"""What the links have that a wiki sets beside the heading of a section: ``[edit]``, or
``[Bearbeiten | Quelltext bearbeiten]``. Until 2013 MediaWiki set them before it, since then
behind it."""


def drop_edits(tree: Tree) -> None:
    """Take the bracket with such links off the start or the end of units. Linear in the links."""
    for unit, text in enumerate(tree.text):
        if not tree.links[unit] or (text[-1:] != "]" and text[:1] != "["):
            continue
        links = [mark for mark in tree.marks[unit] if _edits(mark)]
        if not links:
            continue
        start, end = _bracket(text, links)
        if start == 0 and end < len(text):
            end += len(text[end:]) - len(text[end:].lstrip())
            tree.text[unit] = text[end:]
        elif start > 0 and end == len(text):
            tree.text[unit] = text[:start].rstrip()
        else:
            continue
        size = len(tree.text[unit])
        shift = end if start == 0 else 0
        tree.linked[unit] -= sum([mark.end - mark.start for mark in links])
        tree.links[unit] -= len(links)
        tree.marks[unit] = tuple(
            mark._replace(start=max(0, mark.start - shift), end=min(mark.end - shift, size))
            for mark in tree.marks[unit]
            if not _edits(mark) and mark.end > shift and mark.start - shift < size
        )


def _edits(mark: Mark) -> bool:
    return mark.kind == "link" and EDITS in mark.target and SECTION in mark.target


def _bracket(text: str, links: Sequence[Mark]) -> tuple[int, int]:
    """Where the bracket around the links begins and ends; -1 and -1 if there is none."""
    start, end = text.rfind("[", 0, links[0].start), text.find("]", links[-1].end)
    inside = text[start + 1 : links[0].start] + text[links[-1].end : end]
    return (-1, -1) if start < 0 or end < 0 or inside.strip() else (start, end + 1)
