"""Pages parsed once and kept on disk: tree, labels and gold words."""

from __future__ import annotations

import hashlib
import pickle
from pathlib import Path

from benchmarks.gold import GoldPage, label_blocks, read_folder, tokens
from cleaner.readers.html import read_html, tree_of


class ParsedPage:
    """A gold page with what training and scoring need of it."""

    __slots__ = ("gold", "gold_words", "seconds", "targets", "title", "tree", "words")

    def __init__(self, gold: GoldPage) -> None:
        page = read_html(gold.html())
        self.gold = gold
        self.title = page.title or ""
        self.tree = tree_of(page)
        texts = [block.text for block in page.blocks]
        self.targets = label_blocks(texts, gold.text)
        self.words = [tokens(text) for text in texts]
        self.gold_words = tokens(gold.text)


_SOURCES = ("cleaner/readers", "benchmarks/gold.py", "benchmarks/parsed.py")


def parsed_folder(folder: Path | str, cache: Path) -> list[ParsedPage]:
    """All pages of a folder in WCXB's layout; read again when the reader changed."""
    folder = Path(folder)
    digest = hashlib.sha256(str(folder.resolve()).encode())
    root = Path(__file__).parent.parent
    for source in _SOURCES:
        path = root / source
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            digest.update(file.read_bytes())
    cache.mkdir(parents=True, exist_ok=True)
    stored = cache / f"{folder.name}-{digest.hexdigest()[:16]}.pickle"
    if stored.exists():
        pages: list[ParsedPage] = pickle.loads(stored.read_bytes())
        return pages
    pages = [ParsedPage(gold) for gold in read_folder(folder)]
    stored.write_bytes(pickle.dumps(pages, protocol=5))
    return pages
