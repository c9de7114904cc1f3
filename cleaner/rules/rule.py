"""A rule is one literal: what it matches, why, where that comes from, and its tests."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from cleaner.lazy import cached_property, lazy_pattern
from cleaner.model import LABELS, Label
from cleaner.normalise.key import fold_all
from cleaner.rules.alternative import Alternative
from cleaner.rules.pattern import branches

if TYPE_CHECKING:
    from cleaner.rules.context import Context

Condition: TypeAlias = "Callable[[Context, int], bool]"
Group: TypeAlias = "Callable[[Context, int], Sequence[int]]"
Finder: TypeAlias = "Callable[[Context], Iterable[Sequence[int]]]"
Part: TypeAlias = Literal["", "heading", "button", "ask", "field"]

SURE = 0.99
"""The line is boilerplate wherever it stands: enough for every preset."""
ALMOST = 0.95
"""Wrong in an article now and then, but rarely: enough for ``balanced``, where a model cuts as
well; not for ``careful``."""
LIKELY = 0.85
"""Right on page dumps, now and then wrong in an article: enough for ``aggressive``."""
HINT = 0.6
"""An ordinary word that menus share with articles: enough for ``aggressive`` too, where a
lost line costs less than a kept menu."""

NOTICE_CHARACTERS = 8
"""Of a Chinese or Japanese phrase that is a sentence and no one-word paragraph."""

KEEPING: frozenset[Label] = frozenset({"byline", "caption"})
"""Labels that name parts of the article; a line that has them is no sign of junk."""

_UNSETTLED_ASCII = re.compile("[^a-z ]")
_UNSETTLED = lazy_pattern(
    "[^a-z \u00e0-\u00f6\u00f8-\u00ff\u0101\u0103\u0105\u0107\u010d\u010f\u0111\u0113\u0119"
    "\u011b\u011f\u012b\u013a\u013e\u0142\u0144\u0148\u0151\u0153\u0155\u0159\u015b\u015f"
    "\u0161\u0163\u0165\u016b\u016f\u0171\u017a\u017c\u017e\u0219\u021b"
    "\u0430-\u045f\u05d0-\u05ea]"
)
"""What folding may change. A phrase without any is in the form of keys already."""

KEPT_LINE = "= "
"""In an example of several lines, begins a line that must stay."""

_ID = re.compile(r"(?P<file>[a-z]{2,6})\.(?P<label>[a-z-]+)\.(?P<name>[a-z0-9-]+)")
_NUMBER = re.compile(r"\d+(?:[.,’' ]\d{3})*(?:[.,]\d+)?")
_EDGES = " \t:|·•*–—→←↗»«›‹>▸▶►▼▾▲△▽[](){}<>【】《》「」〔〕_…↓↑＞◆◇★☆■□●○※⇒・-"
"""What menus put around a phrase and the phrase does not need. No sentence mark that
an article's one-word paragraph would end with (``Share.``)."""


def trim(key: str) -> str:
    """A key without the arrows, colons, brackets and dots that menus add, and with one
    kind of apostrophe.

    >>> trim("read more »"), trim("[share]"), trim("loading..."), trim("share."), trim("|")
    ('read more', 'share', 'loading', 'share.', '|')
    """
    if "’" in key:
        key = key.replace("’", "'")
    if key[:1].isalnum() and (key[-1:].isalnum() or (key[-1:] in ".!?" and key[-2:] != "..")):
        return key
    return _without_ellipsis(key.strip(_EDGES)).strip(_EDGES) or key


def _without_ellipsis(key: str) -> str:
    end = len(key)
    while key.endswith("..", 0, end):
        while end and key[end - 1] == ".":
            end -= 1
        while end and key[end - 1].isspace():
            end -= 1
    return key[:end]


def with_zeros(trimmed: str) -> str:
    """Every number as ``0``, so that a phrase says ``0 comments`` for any count.

    >>> with_zeros("1,234 comments"), with_zeros("updated 03:41")
    ('0 comments', 'updated 0:0')
    """
    return _NUMBER.sub("0", trimmed)


@dataclass(frozen=True)
class Rule:
    """One pattern of boilerplate.

    A line matches when its trimmed key is one of ``phrases`` (a ``0`` in a phrase
    stands for any number) or fully matches ``pattern``. A rule with ``finds`` has no
    words: it finds its lines by structure. Raises ``ValueError`` when it is malformed.
    """

    id: str
    """``file.label.name``; names the pattern, not the remedy."""
    label: Label
    why: str
    source: str
    hits: tuple[str, ...]
    """At least two examples. Of an example with several lines all go but those that
    begin with ``KEPT_LINE``."""
    near_misses: tuple[str, ...]
    """At least two texts that look like it and must survive the rules of all languages."""
    phrases: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()
    """Phrases that are ordinary words as well: only these then depend on ``when``."""
    pattern: str | None = None
    """Searched in the trimmed key from end to end. Must run in linear time."""
    unless: str | None = None
    """A line that matches ``pattern`` does not count if this is found in it: the words of
    reported speech, say."""
    sure_if: str | None = None
    """Of lines that ``pattern`` matches, those in which this is found are junk wherever they
    stand: it names what only a site has (its articles, its cookies). Others say what a notice
    at a counter or a sentence of an article may say too (*register to view the plans*), and
    count beside junk only; elsewhere, and below a colon that announces them, the score is
    ``otherwise``."""
    when: Condition | None = None
    """What must hold around the line (of a rule with ``ambiguous`` phrases: around
    those); without it the score is ``otherwise``."""
    takes: Group | None = None
    """Blocks that go with the line, itself among them; none: the rule does not apply."""
    finds: Finder | None = None
    score: float = SURE
    otherwise: float = 0.0
    anywhere: bool = False
    """Its pattern is in no text anybody's ordinary words, and is matched where the language is
    not told, too: an article of three lines has too few words to tell it."""
    weighed: bool = True
    """Whether the learned text labeller sees its words. Lines that its weights were trained to
    know by themselves, many on a page, would tip the scale for their neighbours."""
    part: Part = ""
    """The part it plays in a box: heading, input field, the button that ends it, or a
    button by which readers give something (``ask``: money, membership, their address)."""

    def __post_init__(self) -> None:
        match = _ID.fullmatch(self.id)
        if not match or match["label"] != self.label or self.label not in LABELS:
            raise ValueError(f"{self.id}: an id is file.label.name, with a label of LABELS")
        if len(self.hits) < 2 or len(self.near_misses) < 2 or not self.why or not self.source:
            raise ValueError(f"{self.id}: two hits, two near misses, a why and a source")
        if not (self.phrases or self.ambiguous or self.pattern or self.finds):
            raise ValueError(f"{self.id}: it needs phrases, a pattern or a finder")
        if self.sure_if is not None and not (self.pattern and self.otherwise):
            raise ValueError(f"{self.id}: sure_if is of a pattern, and other lines need a score")

    @property
    def file(self) -> str:
        """The rule file it stands in: a language code, or ``common``."""
        return self.id.partition(".")[0]

    @cached_property
    def compiled(self) -> re.Pattern[str] | None:
        """The pattern, compiled once."""
        return re.compile(self.pattern) if self.pattern else None

    @cached_property
    def forms(self) -> dict[str, bool]:
        """Every phrase as trimmed keys have it; whether it is an ambiguous one (which counts
        where a phrase is in both lists)."""
        forms: dict[str, bool] = {}
        for phrase in self.phrases:
            form = form_of(phrase)
            forms[form] = False
            # A notice as long as a sentence may end like one where no dot could be trimmed.
            if len(form) >= NOTICE_CHARACTERS and form[-1] > "\u2e80":
                forms[form + "。"] = False
        return forms | {form_of(phrase): True for phrase in self.ambiguous}

    @cached_property
    def alternatives(self) -> tuple[Alternative, ...]:
        """The alternatives at the top level of the pattern."""
        return tuple(map(Alternative, branches(self.pattern))) if self.pattern else ()

    def matches(self, trimmed: str) -> bool:
        """Whether the trimmed key has this rule's words. The slow way: one rule, one line."""
        if self.is_phrase(trimmed):
            return True
        return self._is_match(trimmed) and self.allows(trimmed)

    def _is_match(self, trimmed: str) -> bool:
        if not self.compiled:
            return False
        return bool(self.compiled.fullmatch(trimmed) or self.compiled.fullmatch(undotted(trimmed)))

    def allows(self, trimmed: str) -> bool:
        """Whether ``unless`` does not stand against a match of the pattern."""
        return self.unless is None or not re.search(self.unless, trimmed)

    def is_phrase(self, trimmed: str) -> bool:
        """Whether the trimmed key is one of the phrases, and no match of the pattern only."""
        return trimmed in self.forms or with_zeros(trimmed) in self.forms

    def doubtful(self, trimmed: str) -> bool:
        """Whether a line with this rule's words says nothing that only a site says."""
        if self.sure_if is None or self.is_phrase(trimmed) or re.search(self.sure_if, trimmed):
            return False
        # Of a menu that came out as one line, the parts are phrases: it is no match itself.
        return self._is_match(trimmed)

    def depends(self, trimmed: str) -> bool:
        """Whether ``when`` counts for this trimmed key."""
        if not self.when:
            return False
        if not self.ambiguous:
            return True
        return self.forms.get(trimmed, False) or self.forms.get(with_zeros(trimmed), False)


def undotted(trimmed: str) -> str:
    """Without the full stop of a Chinese or Japanese notice, which patterns leave out."""
    return trimmed[:-1] if trimmed[-1:] == "。" else trimmed


def _is_settled(letter: str) -> bool:
    """Whether it is one of the Chinese, Japanese or Korean letters that folding leaves as it is:
    asked one by one, as a pattern with all of them takes milliseconds to compile."""
    return (
        "\u4e00" <= letter <= "\u9fff"
        or "\u3041" <= letter <= "\u3096"
        or "\u30a1" <= letter <= "\u30fa"
        or "\uac00" <= letter <= "\ud7a3"
    )


def form_of(phrase: str) -> str:
    """A phrase as trimmed keys have it, its numbers as zeros. It is written as it should be:
    nothing in it needs repair."""
    unsettled = _UNSETTLED_ASCII if phrase.isascii() else _UNSETTLED
    if phrase[0].isalnum() and phrase[-1].isalnum() and not unsettled.search(phrase):
        return phrase
    if all(map(_is_settled, phrase)):
        return phrase
    return with_zeros(trim(fold_all([phrase])[0]))


def listed(phrases: str) -> tuple[str, ...]:
    """Phrases from a text that parts them with semicolons.

    >>> listed("read more; see all")
    ('read more', 'see all')
    """
    return tuple(" ".join(phrase.split()) for phrase in phrases.split(";") if phrase.strip())


SPOKEN_ABOUT: tuple[Label, ...] = (
    "ad-marker", "comment-count", "comments", "cookie-notice", "legal-footer", "newsletter",
    "paywall", "placeholder", "promo", "share-bar", "video-embed",
)  # fmt: skip
"""What a site says to its readers. A headline that it points to may be what somebody said."""

_REPORTED = (
    r"(?:[^\w\s'’-] ?|['’-] )(?:[^\W\d_]{1,30}(?:['’-][^\W\d_]{1,30})? ){0,5}?(?:%s)\b"
    r"|^[^«“„\"»”]*[»”“\"], ?[^\W\d]"
)


def reported(verbs: str) -> str:
    """A pattern that finds reported speech in a line: a mark, up to five words, and a verb of
    saying; or the end of a quotation that the line began with (trimmed off a key), a comma, and
    who says it. ``verbs``: alternatives, case folded.

    >>> bool(re.search(reported("said"), "follow us on facebook, the clerk said"))
    True
    >>> bool(re.search(reported("said"), "follow us”, begged the sign"))
    True
    """
    return _REPORTED % verbs


def split_example(example: str) -> tuple[str, list[str]]:
    """An example's text as a page has it, and those of its lines that must stay."""
    lines = example.split("\n")
    kept = [line.removeprefix(KEPT_LINE) for line in lines if line.startswith(KEPT_LINE)]
    return "\n".join(line.removeprefix(KEPT_LINE) for line in lines), kept
