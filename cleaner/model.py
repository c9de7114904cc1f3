"""The types that flow through the pipeline. All are immutable.

``Record -> reader -> Page(blocks) -> labellers -> Verdicts -> decide -> normalise -> Result``
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias, get_args

Label: TypeAlias = Literal[
    "ad-marker",
    "video-embed",
    "promo",
    "newsletter",
    "comment-count",
    "comments",
    "share-bar",
    "cookie-notice",
    "paywall",
    "related",
    "navigation",
    "tag-list",
    "legal-footer",
    "byline",
    "caption",
    "pull-quote",
    "duplicate",
    "placeholder",
    "boilerplate",
]
"""What a removed line was. Public and stable."""

LABELS: tuple[Label, ...] = get_args(Label)

Source: TypeAlias = Literal["text", "html"]

BlockKind: TypeAlias = Literal["line", "paragraph", "heading", "item", "row", "pre", "quote"]
"""What the tree says of a block; plain text only ever has ``line``."""


def is_glued(gap: str) -> bool:
    """Whether a gap is one line end, so that no blank line stands between two blocks."""
    return len(gap) == 1 or gap == "\r\n"


class Block(NamedTuple):
    """One unit that is kept or removed as a whole.

    A named tuple, since a page has thousands and building one costs a third of
    what a frozen data class costs.

    Plain text: a line (in hard-wrapped text, the lines of one paragraph; of text nodes, those
    that were one line).
    HTML: a block-level unit of text, in document order.
    """

    text: str
    """Exactly as it stood in the input, without its line end."""
    shown: str
    """As a reader would see it: characters repaired, spaces unified, stripped."""
    key: str
    """Matching form: ``shown``, NFKC, case folded, white space collapsed, no bullet."""
    start: int
    """Offset of ``text`` in the input, in code points; -1 for HTML."""
    gap: str
    """What stands between this block and the next: line ends and blank lines."""
    kind: BlockKind = "line"
    facts: Mapping[str, float] | None = None
    """What the tree says of the block, by name; ``None`` for plain text."""

    @property
    def end(self) -> int:
        """Offset just past ``text`` in the input; -1 for HTML."""
        return self.start + len(self.text) if self.start >= 0 else -1


@dataclass(frozen=True, slots=True)
class Page:
    """An input as blocks. ``lead`` and then every block with its gap rebuild plain text."""

    blocks: tuple[Block, ...]
    lead: str = ""
    source: Source = "text"
    title: str | None = None
    metadata: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()

    def rebuild(self) -> str:
        """The input again, exactly (plain text)."""
        parts = [self.lead]
        for block in self.blocks:
            parts.append(block.text)
            parts.append(block.gap)
        return "".join(parts)


class Verdict(NamedTuple):
    """What one labeller thinks of one block. It removes nothing."""

    block: int
    """Index in ``Page.blocks``."""
    label: Label
    rule: str
    score: float
    """How sure it is that the block is not the article's, 0 to 1."""
    reason: str

    def at(self, block: int) -> Verdict:
        """The same of a block that stands elsewhere, in the page that this one is part of."""
        return self if block == self.block else self._replace(block=block)


@dataclass(frozen=True, slots=True)
class Removal:
    """A line that was removed, the rule that took it, and why."""

    text: str
    start: int | None
    """Offset in the input text, in code points; ``None`` for HTML."""
    end: int | None
    label: Label
    rule: str
    reason: str
    at: int = 0
    """Offset in ``Result.text`` before which the line would stand."""


class Edit(NamedTuple):
    """A change that normalisation made: ``input[start:end]`` became ``after``."""

    start: int
    end: int
    before: str
    after: str
    steps: tuple[str, ...]
    """Names of the functions in ``cleaner.normalise`` that made it."""


@dataclass(frozen=True, slots=True)
class Result:
    """The cleaned article and the account of what was done to get it."""

    text: str
    title: str | None = None
    removed: tuple[Removal, ...] = ()
    warnings: tuple[str, ...] = ()
    """What was cut off, skipped or guessed."""
    edits: tuple[Edit, ...] = ()
    """What normalisation changed, in input order (plain text only)."""
    metadata: Mapping[str, str] = field(default_factory=dict)
    """HTML only: ``author``, ``date``, ``language``, ``site``, where the page says them."""

    def to_dict(self) -> dict[str, object]:
        """The whole result in types that ``json.dumps`` takes."""
        return {
            "text": self.text,
            "title": self.title,
            "removed": [
                {
                    "text": removal.text,
                    "start": removal.start,
                    "end": removal.end,
                    "label": removal.label,
                    "rule": removal.rule,
                    "reason": removal.reason,
                    "at": removal.at,
                }
                for removal in self.removed
            ],
            "warnings": list(self.warnings),
            "edits": [{**edit._asdict(), "steps": list(edit.steps)} for edit in self.edits],
            "metadata": dict(self.metadata),
        }


def replay(text: str, result: Result) -> str:
    """Apply a result's edits to the input it came from: gives ``result.text``.

    Removed lines are edits too (their text became nothing), so nothing but the
    edits is needed. Linear in the input.
    """
    parts: list[str] = []
    position = 0
    for edit in result.edits:
        parts.append(text[position : edit.start])
        parts.append(edit.after)
        position = edit.end
    parts.append(text[position:])
    return "".join(parts)
