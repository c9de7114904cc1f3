"""Manuals and references in HTML: ours beside its peers, page by page of Debian's documentation.

    python -m benchmarks.manuals FOLDER [--tool NAME ...] [--preset PRESET] [--long]

Packages are fetched into FOLDER where they are not there yet (by ``apt-get download``). Of each, up
to eight pages; none was trained on. What a page's content is, its generator's own elements say:
Sphinx's ``main``, Doxygen's ``contents``, DocBook's page without its navigation. ``SEEN`` packages
were looked at when ``cleaner/learned/code.py`` was made, ``UNSEEN`` ones when that was done.
``--long``: pages from 180 KB on instead. Word-F1, precision and recall, means over pages.
"""

from __future__ import annotations

import argparse
import gzip
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from lxml import html
from lxml.etree import LxmlError

from benchmarks.gold import SEED, Score, mean_score, score
from benchmarks.pages import debian_packages
from benchmarks.tools import PEERS, Tool
from cleaner import Cleaner
from cleaner.config import Preset
from cleaner.readers.encoding import decode

SEEN = (
    "ant-doc apache2-doc asciidoctor-doc bacula-doc bash-doc cmake-doc debian-handbook "
    "debian-policy debian-reference-es debian-reference-ja debmake-doc developers-reference "
    "developers-reference-de developers-reference-ja doxygen-doc erlang-doc exim4-doc-html gap-doc "
    "ghc-doc git-doc gnuplot-doc groovy-doc installation-guide-amd64 libeigen3-doc "
    "libglib2.0-doc libgtk-3-doc lua5.4 maint-guide-fr maint-guide-zh-cn maxima-doc nginx-doc "
    "octave-doc perl-doc python-django-doc python-flask-doc python-numpy-doc "
    "python-pandas-doc python-requests-doc python-sqlalchemy-doc racket-doc rust-doc sbcl-doc "
    "sqlite3-doc tcl8.6-doc vim-doc zsh-doc"
).split()
UNSEEN = (
    "apt-doc aptitude-doc-cs aptitude-doc-fi aptitude-doc-ja aptitude-doc-ru bind9-doc debian-faq "
    "debian-faq-ja debian-faq-zh-cn debian-policy-ja debian-reference-it debian-reference-zh-cn "
    "docbook-xsl-doc-html fish-common haproxy-doc kicad-doc-zh libboost1.83-doc libcairo2-doc "
    "libghc-aeson-doc libpango1.0-doc libreoffice-help-de libreoffice-help-ja libreoffice-help-ru "
    "libsdl2-doc libsoup-3.0-doc libwayland-doc lilypond-doc-html-de lilypond-doc-html-fr "
    "lilypond-doc-html-ja mpich-doc openjdk-21-doc postfix-doc postgresql-doc-17 povray-doc "
    "puredata-doc python-attr-doc python-jinja2-doc python3.13-doc qt6-base-doc-html "
    "slurm-wlm-doc sphinx-doc swi-prolog-doc wireshark-doc"
).split()
SETS = {"seen": SEEN, "unseen": UNSEEN}
PAGES = 8
SIZES, LONG_SIZES = (3_000, 400_000), (180_000, 3_000_000)
"""Bytes of a page."""
LEAST_WORDS = 60

CONTENT = (
    "//div[@role='main']",
    "//article[@role='main']",
    "//main",
    "//div[@class='body']",
    "//div[@id='apicontent']",
    "//div[@id='page-content']",
    "//div[@class='contents' and //meta[contains(@content, 'Doxygen')]]",
    "//section[@id='main']",
    "//div[@id='DisplayArea']",
    "//div[contains(@class, 'mainContent')]",
    "//div[@id='content']",
    "//div[@class='maincolumn']",
    "//div[@class='context']",
    "//div[@id='main']",
    "//body",
)
"""The first that is there holds the content: of Sphinx, Javadoc, Node.js, Doxygen, gi-docgen, Qt,
LibreOffice's help, Asciidoctor, Haddock, Racket and the plain."""
NAVIGATION = (
    "//script|//style|//template|//head|//nav|//footer",
    "//*[@role='navigation']",
    "//*[contains(@class, 'navheader') or contains(@class, 'navfooter')]",
    "//*[contains(@class, 'spirit-nav') or contains(@class, 'copyright-footer')]",
    "//table[contains(@class, 'navigation')]|//body/div[@class='footer']",
    "//div[@class='header' and .//a[@rel]]",
    "//div[contains(@class, 'nav-panel')]",
    "//a[@class='headerlink']",
    "//*[@class='toc' or @id='toc' or @id='tocframe']|//div[@id='main']/div[@class='contents']",
    "//*[@class='contents' and @id='table-of-contents']",
    "//div[@id='table-of-contents' and not(.//p)]",
    "//*[contains(@class, 'topictoc') or contains(@class, 'sphinxsidebar')]",
    "//*[@id='package-header' or @id='footer']",
)
"""What goes of it."""


class Manual(NamedTuple):
    """A page and the text of its content elements."""

    path: Path
    source: bytes
    gold: str


def gold_of(source: bytes) -> str:
    """The words of a page's content, by its generator's elements."""
    parser = html.HTMLParser(encoding="utf-8")
    tree: Any = html.document_fromstring(decode(source)[0].encode(), parser=parser)
    for path in NAVIGATION:
        for element in tree.xpath(path):
            if element.getparent() is not None:
                element.drop_tree()
    for path in CONTENT:
        found = tree.xpath(path)
        if found:
            return " ".join(found[0].itertext())
    return ""


def manuals(folder: Path, package: str, sizes: tuple[int, int]) -> Iterator[Manual]:
    """Some pages of a package; ``sizes``: bytes, at least and at most."""
    paths = sorted(
        path
        for pattern in ("*.html", "*.htm", "*.xhtml", "*.html.gz")
        for path in (folder / package).rglob(pattern)
        if path.is_file() and sizes[0] < path.stat().st_size < sizes[1]
    )
    random.Random(f"{SEED} {package}").shuffle(paths)
    for path in paths[:PAGES]:
        source = path.read_bytes()
        if path.suffix == ".gz":
            source = gzip.decompress(source)
        try:
            gold = gold_of(source)
        except LxmlError:
            continue
        if len(gold.split()) >= LEAST_WORDS:
            yield Manual(path, source, gold)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--tool", action="append", choices=["cleaner", *PEERS])
    parser.add_argument(
        "--preset", choices=["careful", "balanced", "aggressive"], default="balanced"
    )
    parser.add_argument(
        "--worst", type=int, default=0, help="list so many of ours, the worst first"
    )
    parser.add_argument("--long", action="store_true", help="pages from 180 KB on")
    options = parser.parse_args()
    sizes = LONG_SIZES if options.long else SIZES
    tools = tools_of(options.tool or ["cleaner", *PEERS], options.preset)
    for name, packages in SETS.items():
        folder = debian_packages(options.folder, packages)
        pages = [page for package in packages for page in manuals(folder, package, sizes)]
        print(f"\n{name}: {len(pages)} pages of {len(packages)} packages")
        print(f"\n| {'tool':24} | F1 | P | R |\n| :--- | ---: | ---: | ---: |")
        for tool, extract in tools.items():
            scores = [score(result_of(extract, page), page.gold) for page in pages]
            mean = mean_score(scores)
            print(f"| {tool:24} | {mean.f1:.3f} | {mean.precision:.3f} | {mean.recall:.3f} |")
            if tool == "cleaner" and options.worst:
                listed = sorted(zip(scores, pages, strict=True), key=lambda pair: pair[0].f1)
                show(listed[: options.worst])


def show(listed: list[tuple[Score, Manual]]) -> None:
    """Each page's scores and where it lies."""
    for each, page in listed:
        print(f"  {each.f1:.3f} {each.precision:.3f} {each.recall:.3f} {page.path}")


def tools_of(names: list[str], preset: Preset) -> dict[str, Tool]:
    """Those that are installed."""
    worker = Cleaner(preset=preset)
    tools: dict[str, Tool] = {}
    for name in names:
        try:
            tools[name] = PEERS[name]() if name in PEERS else lambda page: worker.html(page).text
        except ImportError:
            print(f"not installed, left out: {name}")
    return tools


def result_of(extract: Tool, page: Manual) -> str:
    """What a tool makes of a page; nothing, where it raises."""
    try:
        return extract(page.source)
    except Exception:  # a peer may raise anything; that is a result too
        return ""


if __name__ == "__main__":
    main()
