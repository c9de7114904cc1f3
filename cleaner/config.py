"""The one place for settings: a frozen ``Config``, its presets and their meaning."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Literal, TypeAlias, get_args

from cleaner.errors import OptionError, UnknownOptionError
from cleaner.lazy import lazy_pattern
from cleaner.model import LABELS

Preset: TypeAlias = Literal["careful", "balanced", "aggressive"]
Quotes: TypeAlias = Literal["keep", "straight"]
Format: TypeAlias = Literal["text", "markdown"]
Form: TypeAlias = Literal["NFC", "NFKC", "keep"]

_LANGUAGE = lazy_pattern(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_SELECTOR = lazy_pattern(r"[a-z][a-z0-9.*-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """How to clean. Immutable, picklable, checked when it is made.

    Raises ``OptionError`` for a value that can't be, with a message that says which can.
    """

    preset: Preset | None = None
    """How much evidence it takes to remove a line: ``careful`` (what is
    overwhelming), ``balanced`` (best F1 on whole pages), ``aggressive`` (precision first).
    ``None``: careful for text, balanced for HTML."""

    languages: tuple[str, ...] | None = None
    """ISO 639 codes whose rules apply beside the common ones; ``None``: the languages
    that the text is told to be in, and English."""

    select: tuple[str, ...] = ()
    """Only these labels or rules remove (``share-bar``, ``en.*``); none: all do."""
    ignore: tuple[str, ...] = ()
    """These labels or rules never remove."""

    keep_title: bool = True
    """The headline stays."""
    keep_byline: bool = True
    """The author's line stays."""
    keep_date: bool = True
    """The article's date lines stay."""
    keep_captions: bool = True
    """Captions of pictures stay."""
    keep_comments: bool = False
    """Keep readers' comments that a comment section marks as such."""
    keep_tables: bool = True
    """Tables stay, where rules find one."""

    entities: bool = True
    """``&amp;`` left in text becomes ``&``."""
    mojibake: bool = True
    """``â€™`` becomes ``’`` (ftfy)."""
    controls: bool = True
    """Control characters, terminal escapes and lone surrogates go."""
    soft_hyphens: bool = True
    """Soft hyphens go."""
    invisible: bool = True
    """Zero-width spaces and byte-order marks go; joiners stay where they are spelling."""
    bidi: bool = True
    """Direction controls go where they do nothing."""
    spaces: bool = True
    """Odd spaces become plain ones, runs of them one."""
    blank_lines: bool = True
    """One blank line between paragraphs, ``\\n`` as line end."""
    unwrap: bool = True
    """Paragraphs of a hard-wrapped text become one line each, and so does what ``get_text("\\n")``
    cut where a link or a bold word began or ended."""
    hyphens: bool = True
    """Words hyphenated at the line ends of such a text are joined."""
    form: Form = "NFC"
    """Unicode normal form; ``NFKC`` also unifies full-width forms and ligatures."""
    quotes: Quotes = "keep"
    """``straight``: quotation marks become ASCII."""

    site_profile: str | None = None
    """The file of a profile made by ``cleaner learn``: what a page's host repeats on many
    pages goes too, where the page's URL is given."""

    format: Format = "text"
    """Output for HTML: plain text, or Markdown (CommonMark with GitHub's tables)."""
    links: bool = False
    """Keep link targets in Markdown."""

    def __post_init__(self) -> None:
        _one_of("preset", self.preset, (None, *get_args(Preset)))
        _one_of("format", self.format, get_args(Format))
        _one_of("form", self.form, get_args(Form))
        _one_of("quotes", self.quotes, get_args(Quotes))
        for name in ("languages", "select", "ignore"):
            object.__setattr__(self, name, _names(name, getattr(self, name)))
        if self.site_profile is not None:
            object.__setattr__(self, "site_profile", _path("site_profile", self.site_profile))
        for field in fields(self):
            value = getattr(self, field.name)
            if field.type == "bool" and not isinstance(value, bool):
                raise OptionError(f"{field.name}={value!r}: it must be True or False")


def make_config(options: dict[str, object]) -> Config:
    """A ``Config`` from keyword options.

    Raises ``UnknownOptionError`` for a name that is no option, naming the nearest.
    """
    known = [field.name for field in fields(Config)]
    for name in options:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"the options are {', '.join(known)}"
            raise UnknownOptionError(f"unknown option {name!r}: {hint}")
    return Config(**options)  # type: ignore[arg-type]  # values are checked in __post_init__


def _path(name: str, value: object) -> str:
    """A path that means the same in every process of the machine."""
    if not isinstance(value, str | os.PathLike) or not os.fspath(value) or "\0" in str(value):
        raise OptionError(f"{name}={value!r}: it must be the path of a file")
    return str(Path(os.fsdecode(value)).absolute())


def _one_of(name: str, value: object, allowed: tuple[object, ...]) -> None:
    if value not in allowed:
        listed = ", ".join(repr(choice) for choice in allowed if choice is not None)
        raise OptionError(f"{name}={value!r}: it must be one of {listed}")


def _names(name: str, value: Iterable[str] | str | None) -> tuple[str, ...] | None:
    if value is None:
        if name == "languages":
            return None
        raise OptionError(f"{name}=None: it must be a tuple of names, or () for none")
    if isinstance(value, str):
        value = (value,)
    try:
        names = tuple(value)
    except TypeError:
        raise OptionError(f"{name}={value!r}: it must be a tuple of names") from None
    pattern = _LANGUAGE if name == "languages" else _SELECTOR
    what = "a language code like 'en'" if name == "languages" else "a label or rule id"
    for item in names:
        if not isinstance(item, str) or not pattern.fullmatch(item):
            near = difflib.get_close_matches(str(item), LABELS, n=1) if name != "languages" else ()
            hint = f": did you mean {near[0]!r}?" if near else ""
            raise OptionError(f"{name}: {item!r} is not {what}{hint}")
    return names
