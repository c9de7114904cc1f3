"""What a page says of itself: title, author, date, language, site, and what it is about. Nothing
is guessed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

FIELDS = ("title", "author", "date", "language", "site")

_META = {
    "og:title": ("title", 3),
    "twitter:title": ("title", 1),
    "dc.title": ("title", 1),
    "dcterms.title": ("title", 1),
    "author": ("author", 2),
    "article:author": ("author", 1),
    "parsely-author": ("author", 1),
    "dc.creator": ("author", 1),
    "dcterms.creator": ("author", 1),
    "byl": ("author", 1),
    "article:published_time": ("date", 3),
    "datepublished": ("date", 3),
    "date": ("date", 1),
    "pubdate": ("date", 2),
    "publishdate": ("date", 2),
    "publish-date": ("date", 2),
    "dc.date": ("date", 1),
    "dc.date.issued": ("date", 2),
    "dcterms.created": ("date", 1),
    "dcterms.issued": ("date", 2),
    "parsely-pub-date": ("date", 2),
    "sailthru.date": ("date", 1),
    "og:locale": ("language", 1),
    "content-language": ("language", 1),
    "dc.language": ("language", 1),
    "og:site_name": ("site", 3),
    "application-name": ("site", 1),
}
"""``meta`` name, property or itemprop -> the field and how far to trust it."""

_SUMMARIES = frozenset(
    ("description", "og:description", "twitter:description", "dc.description", "dcterms.abstract")
)
"""``meta`` names and properties of what the page says it is about."""
_MOST_SUMMARIES = 8
"""JSON-LD may describe a thousand other things as well."""
_LINKED_DATA_TRUST = 2
_TYPES = re.compile(
    r"(?:\w*Article|\w*Posting|Report|WebPage|\w*Page|Product|Recipe|Book|Course|Event)$"
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_WEB_ADDRESS = re.compile(r"(?:https?:)?//|www\.", re.IGNORECASE)
_LONGEST = 500


class Stated(NamedTuple):
    """What a page says of itself."""

    fields: dict[str, str]
    """Those of ``FIELDS`` that it states, plain text each."""
    summaries: tuple[str, ...]
    """What it says it is about, each wording once."""


def read_metadata(root: Any) -> Stated:
    """What the page states in its head and in JSON-LD."""
    found: dict[str, tuple[int, str]] = {}
    summaries: dict[str, None] = {}
    metas, scripts, title = stated(root)
    for name, content in metas:
        name = name.strip().lower()
        known = _META.get(name)
        if known:
            _offer(found, known[0], known[1], content)
        elif content and name in _SUMMARIES:
            summaries[content] = None
    for item in linked_data(scripts):
        if _is_of_page(item.get("@type")):
            _offer(found, "title", 2, item.get("headline"))
            _offer(found, "author", _LINKED_DATA_TRUST, _names(item.get("author")))
            _offer(found, "date", _LINKED_DATA_TRUST, item.get("datePublished"))
            _offer(found, "language", 1, item.get("inLanguage"))
            _offer(found, "site", 1, _names(item.get("publisher")))
            for key in ("description", "alternativeHeadline"):
                if isinstance(item.get(key), str):
                    summaries[item[key]] = None
    html = root if root.tag == "html" else None
    if html is not None:
        _offer(found, "language", 2, html.get("lang") or html.get("xml:lang"))
    _offer(found, "title", 2, title)
    fields = {field: found[field][1] for field in FIELDS if field in found}
    return Stated(fields, tuple(summaries)[:_MOST_SUMMARIES])


def _is_of_page(kinds: Any) -> bool:
    """Whether what JSON-LD says of something is said of a page: by its type, or one of several."""
    for kind in kinds if isinstance(kinds, list) else (kinds,):
        if isinstance(kind, str) and _TYPES.fullmatch(kind):
            return True
    return False


_BESIDE_SITE = re.compile(r"\s*(?:[-–—|·•:»«/]|::)+\s*")
_BETWEEN = " -–—|·•:»«/"
_LEAST_HEADLINE = 3


def headline_in(title: str, headings: Iterable[str]) -> str:
    """The headline alone, where a heading of the page says which part of its title that is;
    most pages add the site's name. Else the title as it is.

    >>> headline_in("Ferry sinks - News - The Town Paper", ["Most read", "Ferry sinks"])
    'Ferry sinks'
    >>> headline_in("Ferry sinks", ["Ferry"])
    'Ferry sinks'
    >>> headline_in("A guide - Rookery", ["Rookery"])
    'A guide - Rookery'
    """
    for heading in headings:
        heading = " ".join(heading.split())
        if len(heading) < _LEAST_HEADLINE or len(heading) >= len(title):
            continue
        if title.startswith(heading) and _BESIDE_SITE.match(title, len(heading)):
            return heading
        is_most = 2 * len(heading) > len(title)
        if is_most and title.endswith(heading) and _BESIDE_SITE.search(title[: -len(heading)][-3:]):
            return heading
    return title


def without_site(title: str, site: str) -> str:
    """The title without the name of the site behind or before it, which the page states.

    >>> without_site("Ferry sinks | The Town Paper", "The town paper")
    'Ferry sinks'
    >>> without_site("The Town Paper", "The Town Paper"), without_site("Saw & Co", "Co")
    ('The Town Paper', 'Saw & Co')
    >>> without_site("The Town Paper: Ferry sinks", "The Town Paper"), without_site("Co-op", "op")
    ('Ferry sinks', 'Co-op')
    >>> without_site("Apple: how it grew", "Apple"), without_site("C / C++", "C")
    ('Apple: how it grew', 'C / C++')
    """
    if site and len(site) < len(title):
        before, after = title[: -len(site)], title[len(site) :]
        if title[len(before) :].casefold() == site.casefold():
            rest = before.rstrip(_BETWEEN)
            if _may_be_headline(rest) and _are_set_apart(before[len(rest) :]):
                return rest
        if title[: len(site)].casefold() == site.casefold():
            rest = after.lstrip(_BETWEEN)
            between = after[: len(after) - len(rest)]
            if _may_be_headline(rest) and (
                _are_set_apart(between) or (between == ": " and " " in site)
            ):
                return rest
    return title


def _may_be_headline(rest: str) -> bool:
    """Whether a title is more than one word, where words are told by spaces."""
    return " " in rest or not rest.isascii()


def _are_set_apart(between: str) -> bool:
    """Whether more than a hyphen stands between a title and the name of a site."""
    return "|" in between or (between[:1] == between[-1:] == " " and between.strip() != "")


def _offer(found: dict[str, tuple[int, str]], field: str, trust: int, value: Any) -> None:
    """Take a value if nothing better stands there."""
    if not isinstance(value, str):
        return
    value = " ".join(value.split())[:_LONGEST]
    if not value or (field in found and found[field][0] >= trust):
        return
    if field == "author" and _WEB_ADDRESS.match(value):
        return
    if field == "language":
        match = _LANGUAGE.match(value)
        if not match:
            return
        value = _in_case(match.group().replace("_", "-"))
    elif field == "date":
        value = _in_iso(value)
    found[field] = (trust, value)


def _in_case(language: str) -> str:
    """A language tag in the case that BCP 47 (section 2.1.1) writes it in.

    >>> _in_case("EN"), _in_case("pt-br"), _in_case("zh-hant-TW")
    ('en', 'pt-BR', 'zh-Hant-TW')
    """
    first, *rest = language.lower().split("-")
    cases = (
        part.upper() if len(part) == 2 else part.title() if len(part) == 4 else part
        for part in rest
    )
    return "-".join((first, *cases))


_YEAR_FIRST = re.compile(r"((?:19|20)\d\d)([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)")


def _in_iso(date: str) -> str:
    """A date that begins with its year as ISO 8601 writes it; another as it is.

    >>> _in_iso("2013/6/7 08:51"), _in_iso("2013.06.07"), _in_iso("7/6/2013")
    ('2013-06-07 08:51', '2013-06-07', '7/6/2013')
    """
    match = _YEAR_FIRST.match(date)
    if not match:
        return date
    year, _, month, day = match.groups()
    return f"{year}-{month:0>2}-{day:0>2}{date[match.end() :]}"


def _names(value: Any) -> str | None:
    """The name or names in a JSON-LD person, organisation or list of them."""
    people = value if isinstance(value, list) else [value]
    names: dict[str, None] = {}
    for person in people:
        name = person.get("name") if isinstance(person, dict) else person
        if isinstance(name, str) and name.strip():
            names[name.strip()] = None
    return ", ".join(names) or None


def stated(root: Any) -> tuple[list[tuple[str, str | None]], list[str], str | None]:
    """Name and content of each ``meta`` element, the text of each JSON-LD script, and that of
    the first ``title`` which is no drawing's."""
    metas = []
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        name = name or meta.get("http-equiv")
        if name:
            metas.append((name, meta.get("content")))
    scripts = []
    for script in root.iter("script"):
        kind = script.get("type")
        if kind and kind.strip().lower().startswith("application/ld+json") and script.text:
            scripts.append(script.text)
    for title in root.iter("title"):
        parent = title.getparent()
        if parent is None or parent.tag != "svg":
            return metas, scripts, "".join(title.itertext())
    return metas, scripts, None


def linked_data(scripts: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Every object in the page's JSON-LD scripts, outermost first."""
    for script in scripts:
        yield from objects_of(load_json(script))


def load_json(text: str) -> Any:
    """JSON as pages write it; ``None`` where it is broken."""
    try:
        return json.loads(text.strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return None


def objects_of(value: Any) -> Iterator[dict[str, Any]]:
    """All objects in a JSON value, in document order, without recursion."""
    stack = [value]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            yield value
            stack.extend(reversed(list(value.values())))
        elif isinstance(value, list):
            stack.extend(reversed(value))
