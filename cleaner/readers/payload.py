"""Articles that stand only in a page's data: JSON-LD ``articleBody``, hydration state."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from cleaner.lazy import lazy_pattern
from cleaner.readers.metadata import linked_data, load_json, stated
from cleaner.shape import PROSE_LETTERS, is_prose

PAYLOAD_LETTERS = 250
"""Less prose than this in a payload is a description, not an article."""
SHELL_LETTERS = 2000
"""A page that shows more than that is no empty shell: a list of films or wares has its
content, whatever its data say of each."""

ARTICLE_BODY = frozenset(("articleBody",))
_BODY_KEYS = ARTICLE_BODY | {"reviewBody", "text"}
_STATE_IDS = frozenset(("__NEXT_DATA__", "__NUXT_DATA__", "__APOLLO_STATE__", "initial-state"))
_TEXT_KEYS = lazy_pattern(
    r"(?:body|content|text|html|copy|paragraph|description|markdown|value|children|children_html)",
    re.IGNORECASE,
)
_PARAGRAPH_END = lazy_pattern(r"</p>|<br\s*/?>|</div>|</li>|</h\d>|\n+", re.IGNORECASE)


def linked_article(root: Any, keys: frozenset[str] = _BODY_KEYS) -> str | None:
    """The longest article text in the page's JSON-LD; may hold mark-up."""
    best = ""
    _, scripts, _ = stated(root)
    for item in linked_data(scripts):
        for key in keys:
            value = item.get(key)
            if isinstance(value, str) and len(value) > len(best):
                best = value
    return best if len(best) >= PAYLOAD_LETTERS else None


def description(root: Any) -> str | None:
    """The page's own summary: all there is where a script draws the rest."""
    best = ""
    for meta in root.iter("meta"):
        name = (meta.get("name") or meta.get("property") or "").lower()
        if name in ("description", "og:description"):
            value = meta.get("content") or ""
            if len(value) > len(best):
                best = value
    return best or None


def state_article(root: Any) -> str | None:
    """The prose in a framework's hydration data, in its order; may hold mark-up."""
    parts: list[str] = []
    for script in root.iter("script"):
        kind = (script.get("type") or "").strip().lower()
        if (script.get("id") in _STATE_IDS or kind == "application/json") and script.text:
            parts.extend(_prose_strings(load_json(script.text)))
    unique = list(dict.fromkeys(parts))
    text = "\n\n".join(unique)
    return text if len(text) >= PAYLOAD_LETTERS else None


def _prose_strings(value: Any) -> Iterator[str]:
    stack: list[tuple[str, Any]] = [("", value)]
    while stack:
        key, value = stack.pop()
        if isinstance(value, dict):
            stack.extend(reversed(list(value.items())))
        elif isinstance(value, list):
            stack.extend((key, item) for item in reversed(value))
        elif isinstance(value, str) and _is_text(key, value):
            yield value


def _is_text(key: str, value: str) -> bool:
    """Whether a string in page data is something to read, going by its key and shape."""
    if len(value) < PROSE_LETTERS or value.lstrip().startswith(("{", "[", "http", "data:")):
        return False
    if value.isascii() and not (_TEXT_KEYS.search(key) and " " in value.strip()):
        return False
    return is_prose(value if "<" not in value else re.sub("<[^<>]*>", "", value))


def paragraphs(text: str) -> list[str]:
    """Text of a payload, one paragraph an element; any mark-up still in it.

    >>> paragraphs("One.\\n\\nTwo.")
    ['One.', 'Two.']
    """
    return [part.strip() for part in _PARAGRAPH_END.split(text) if part.strip()]
