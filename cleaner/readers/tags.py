"""What HTML's elements mean to the reader, and what attribute words hint at."""

from __future__ import annotations

from cleaner.lazy import lazy_pattern

INLINE, BLOCK, SKIP, BREAK, LINK, RULE, STRONG = range(7)
EMPHASIS, CODE, NOSCRIPT, FORMULA, RAISED, TEMPLATE = range(7, 13)
"""What the walker does at an element. Unknown elements are inline, as in browsers."""

_BLOCKS = (
    "div p section article main header footer nav aside h1 h2 h3 h4 h5 h6 ul ol li dl dt dd "
    "table caption thead tbody tfoot tr td th blockquote pre figure figcaption details summary "
    "form fieldset legend address center button label hgroup menu dir search listing xmp plaintext "
    "body noframes frameset dialog template-content"
).split()
_SKIPPED = (
    "script style head title meta link base svg select option optgroup datalist "
    "input textarea iframe object applet video audio canvas area progress meter "
    "img rt rp param slot"
).split()

ACTIONS: dict[str, int] = {
    **dict.fromkeys(_BLOCKS, BLOCK),
    **dict.fromkeys(_SKIPPED, SKIP),
    "br": BREAK,
    "hr": RULE,
    "a": LINK,
    "b": STRONG,
    "strong": STRONG,
    "i": EMPHASIS,
    "em": EMPHASIS,
    "code": CODE,
    "kbd": CODE,
    "samp": CODE,
    "tt": CODE,
    "template": TEMPLATE,
    "sub": RAISED,
    "wbr": RAISED,
    "sup": RAISED,
    "noscript": NOSCRIPT,
    "math": FORMULA,
}

TAG_NAMES: tuple[str, ...] = (
    "div",
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "td",
    "th",
    "tr",
    "table",
    "ul",
    "ol",
    "dl",
    "dt",
    "dd",
    "pre",
    "blockquote",
    "figure",
    "figcaption",
    "button",
    "label",
    "form",
    "details",
    "summary",
    "section",
    "article",
    "main",
    "nav",
    "header",
    "footer",
    "aside",
    "body",
    "caption",
    "address",
    "tbody",
)
TAG_CODES: dict[str, int] = {name: code for code, name in enumerate(TAG_NAMES)}
"""Element -> number; what is not listed counts as a ``div``."""
DIV = TAG_CODES["div"]
P = TAG_CODES["p"]
H1 = TAG_CODES["h1"]
H6 = TAG_CODES["h6"]
LI = TAG_CODES["li"]
TD = TAG_CODES["td"]
TH = TAG_CODES["th"]
TR = TAG_CODES["tr"]
TABLE = TAG_CODES["table"]
UL = TAG_CODES["ul"]
OL = TAG_CODES["ol"]
PRE = TAG_CODES["pre"]
QUOTE = TAG_CODES["blockquote"]
CAPTION = TAG_CODES["caption"]
FIGCAPTION = TAG_CODES["figcaption"]

SEMANTIC: frozenset[int] = frozenset(
    TAG_CODES[name]
    for name in "section article main nav header footer aside figure figcaption".split()
)
"""Elements that pages before 2011 don't have."""

HINT_WORDS: tuple[tuple[str, str], ...] = (
    ("nav", r"nav|menu|breadcrumb|pagination|pager|\btabs?\b|toolbar|skip-"),
    ("side", r"side-?bar|sidecol|aside|\brail|widget|secondary|right-?col|\bblogroll"),
    ("foot", r"foot|colophon|copyright|legal|bottom"),
    ("head", r"header|masthead|banner|top-?bar|\btop\b|\blogo"),
    (
        "related",
        r"relate|recommend|popular|trending|similar|most-?read|suggest|teaser|promo"
        r"|\bmore|also|upsell|cross-?sell|latest|recent",
    ),
    ("social", r"share|sharing|social|follow|tweet|facebook|twitter|addthis"),
    ("comment", r"comment|disqus|\brespond\b|feedback"),
    ("advert", r"\bads?\b|\bad-|advert|sponsor|outbrain|taboola|dfp|adsense|commercial"),
    (
        "dialog",
        r"cookie|consent|gdpr|modal|popup|overlay|newsletter|subscri|sign-?up|log-?in"
        r"|register|paywall|dialog|toast|cta|tooltip|dropdown",
    ),
    ("content", r"content|article|main|body|entry|story|text|prose|markdown|\bpage"),
    (
        "article",
        r"article-?_?body|entry-?content|post-?_?content|story-?body|post-?body"
        r"|td-post|markdown|mw-parser|article-?text|article-?content|richtext|rich-text|wysiwyg|rte",
    ),
    ("byline", r"byline|author|\bbio|meta|date|time|publish|tags?\b|categor|dateline|credit"),
    ("title", r"title|headline|heading|subtitle|lede|standfirst|excerpt|summary|intro"),
    ("product", r"product|price|\bsku|descri|spec|details?\b|rating|cart|variant|option|stock"),
    ("item", r"card|\bitem|tile|grid|list|result|carousel|slider|slide|col-|row|gallery"),
    ("thread", r"post|thread|message|topic|reply|answer|question|forum|user|profile|avatar"),
    ("review", r"review|testimonial|quote|faq|accordion|collaps|feature"),
    ("caption", r"caption|figure|image|photo|media|video"),
    ("hidden", r"hidden|sr-only|screen-reader|offscreen|print|d-none|noprint|\bhide"),
    ("contents", r"\btoc|table-of-contents|contents-list|jump"),
)
"""Groups of words in ``class``, ``id`` and ``role``. Hints only: the labeller is
trained to do without them, since other eras and languages have other words."""
HINT_NAMES: tuple[str, ...] = tuple(name for name, _ in HINT_WORDS)
HINT = {name: 1 << index for index, name in enumerate(HINT_NAMES)}

_HINTS = lazy_pattern("|".join(f"(?P<{name}>{words})" for name, words in HINT_WORDS))
_EACH = tuple((1 << index, lazy_pattern(words)) for index, (_, words) in enumerate(HINT_WORDS))
_HUMPS = lazy_pattern(r"(?<=[a-z])(?=[A-Z])")
_ATTRIBUTE_LETTERS = 400
"""Utility-class soup can be kilobytes; the telling words come first."""


def hint_bits(attributes: str) -> int:
    """The groups whose words stand in the attributes, as bits.

    >>> hint_bits("post-content") == HINT["content"] | HINT["article"] | HINT["thread"]
    True
    >>> hint_bits("comment_respond") == HINT["comment"], hint_bits("responding-to-bugs")
    (True, 0)
    """
    attributes = _HUMPS.sub("-", attributes[:_ATTRIBUTE_LETTERS]).lower().replace("_", "-")
    if not _HINTS.search(attributes):
        return 0
    bits = 0
    for bit, words in _EACH:
        if words.search(attributes):
            bits |= bit
    return bits


_TAG_HINTS = {
    "nav": HINT["nav"],
    "aside": HINT["side"],
    "footer": HINT["foot"],
    "header": HINT["head"],
    "main": HINT["content"],
    "article": HINT["content"],
    "figcaption": HINT["caption"],
    "figure": HINT["caption"],
}
TAG_HINTS: dict[int, int] = {TAG_CODES[name]: bits for name, bits in _TAG_HINTS.items()}
"""What an element itself hints at."""
