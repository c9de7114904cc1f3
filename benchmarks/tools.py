"""Ours and its peers, each as a function from a page's bytes to its main text."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from cleaner.learned.feature_names import FEATURES
from cleaner.learned.forest import Forest, read_forest
from cleaner.learned.labeller import probabilities, shipped
from cleaner.model import Page
from cleaner.pipeline import Cleaner
from cleaner.readers.encoding import decode

Tool: TypeAlias = Callable[[bytes], str]


class _Cleaner(Cleaner):
    """The whole pipeline with weights that did not see the page."""

    def __init__(self, forest: Forest, keep_title: bool) -> None:
        super().__init__(keep_title=keep_title)
        self._forest = forest

    def _likely(self, page: Page) -> Sequence[float]:
        return probabilities(page, self._forest)


def ours(forest: Forest | None = None, keep_title: bool = True) -> Tool:
    """The whole pipeline: reader, learned labeller, rules, normalisation."""
    worker = _Cleaner(forest or shipped(), keep_title)
    return lambda source: worker.html(source).text


def fold_forests(folder: Path) -> list[Forest]:
    """Weights that ``benchmarks.train --folds`` left, in order of their folds."""
    return [
        read_forest(path.read_bytes(), FEATURES) for path in sorted(folder.glob("fold-*.forest.gz"))
    ]


def _trafilatura() -> Tool:
    module: Any = importlib.import_module("trafilatura")
    return lambda source: str(module.extract(source) or "")


def _trafilatura_no_comments() -> Tool:
    module: Any = importlib.import_module("trafilatura")
    return lambda source: str(module.extract(source, include_comments=False) or "")


def _resiliparse() -> Tool:
    extract: Any = importlib.import_module("resiliparse.extract.html2text")
    return lambda source: str(
        extract.extract_plain_text(decode(source)[0], main_content=True, alt_texts=False)
    )


def _readability() -> Tool:
    module: Any = importlib.import_module("readability")
    html: Any = importlib.import_module("lxml.html")

    def extract(source: bytes) -> str:
        summary = module.Document(decode(source)[0]).summary()
        return "\n".join(html.fromstring(summary).itertext()) if summary else ""

    return extract


def _justext() -> Tool:
    module: Any = importlib.import_module("justext")
    stoplist = module.get_stoplist("English")

    def extract(source: bytes) -> str:
        paragraphs = module.justext(decode(source)[0].encode(), stoplist, encoding="utf-8")
        return "\n".join(part.text for part in paragraphs if not part.is_boilerplate)

    return extract


def _newspaper() -> Tool:
    module: Any = importlib.import_module("newspaper")

    def extract(source: bytes) -> str:
        article = module.Article("https://example.org/", fetch_images=False)  # no network
        article.download(input_html=decode(source)[0])
        article.parse()
        return str(article.text)

    return extract


def _turbohtml() -> Tool:
    module: Any = importlib.import_module("turbohtml")

    def extract(source: bytes) -> str:
        article = module.parse(decode(source)[0]).article()
        return str(getattr(article, "text", article) or "")

    return extract


def _html_text() -> Tool:
    module: Any = importlib.import_module("html_text")
    return lambda source: str(module.extract_text(decode(source)[0]))


PEERS: dict[str, Callable[[], Tool]] = {
    "trafilatura": _trafilatura,
    "trafilatura, no comments": _trafilatura_no_comments,
    "resiliparse": _resiliparse,
    "readability-lxml": _readability,
    "jusText": _justext,
    "newspaper4k": _newspaper,
    "turbohtml": _turbohtml,
    "html-text (keep all)": _html_text,
}
