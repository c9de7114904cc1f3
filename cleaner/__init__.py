"""Removes boilerplate from scraped text and web pages, and tells why each removed line went.

>>> import cleaner
>>> cleaner.clean_text("Advertisement\\n\\nThe bridge is open again.")
'The bridge is open again.'
"""

from __future__ import annotations

from cleaner.compiled import core  # before all others: it decides how they are loaded
from cleaner.config import Config, make_config
from cleaner.errors import CleanerError, InputError, OptionError
from cleaner.model import Edit, Removal, Result, replay
from cleaner.pipeline import Cleaner

__version__ = "0.1.0"

__all__ = [
    "Cleaner",
    "CleanerError",
    "Config",
    "Edit",
    "InputError",
    "OptionError",
    "Removal",
    "Result",
    "clean_html",
    "clean_text",
    "core",
    "explain_html",
    "explain_text",
    "replay",
]


def explain_text(text: str | bytes, **options: object) -> Result:
    """Clean scraped plain text and account for it. Preset ``careful`` unless you say.

    ``options`` are the fields of ``Config``; a wrong one raises ``OptionError``. No content
    raises. Time grows linearly with the length of the text.
    """
    return Cleaner(make_config(options)).text(text)


def clean_text(text: str | bytes, **options: object) -> str:
    """The article in a scraped plain text: ``explain_text(...).text``."""
    return explain_text(text, **options).text


def explain_html(html: object, *, charset: str | None = None, **options: object) -> Result:
    """Take the article out of a web page and account for it. Preset ``balanced`` unless
    you say.

    ``html``: ``str``, ``bytes``, a BeautifulSoup or Tag, an lxml element. ``charset``: the
    encoding that the server named, for bytes. ``options`` are the fields of ``Config``; a wrong
    one raises ``OptionError``. No content raises, but a source of another type is a ``TypeError``.
    Time grows linearly with the size of the page.
    """
    return Cleaner(make_config(options)).html(html, charset)


def clean_html(html: object, *, charset: str | None = None, **options: object) -> str:
    """The main content of a web page: ``explain_html(...).text``."""
    return explain_html(html, charset=charset, **options).text
