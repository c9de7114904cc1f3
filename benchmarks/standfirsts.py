"""How many golds have the standfirst that a page's head states, and how often ours keeps it.

    python -m benchmarks.standfirsts FOLDER

FOLDER is in WCXB's layout. Counted are pages that show what their head calls their summary below
their headline, by page type or language; of trafilatura's pages only segments are known.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import cleaner
from benchmarks.gold import label_blocks, read_folder
from cleaner.learned.labeller import title_block
from cleaner.learned.standfirst import summary_unit
from cleaner.readers.html import read_html, tree_of


def main(folder: Path) -> None:
    shown: Counter[str] = Counter()
    golden: Counter[str] = Counter()
    kept: Counter[str] = Counter()
    for gold in read_folder(folder):
        page = read_html(gold.html())
        tree, headline = tree_of(page), title_block(page)
        below = range(headline + 1, len(tree.text)) if headline >= 0 else range(0)
        unit = summary_unit(tree, page.title or "", below, ())
        if unit is None:
            continue
        group = gold.language or gold.kind
        text = page.blocks[unit].shown
        shown[group] += 1
        golden[group] += label_blocks([block.text for block in page.blocks], gold.text)[unit] >= 0.5
        kept[group] += text in cleaner.clean_html(gold.html())
    print("| pages | show it | golds that have it | ours keeps it |\n|---|---:|---:|---:|")
    for group in sorted(shown):
        print(f"| {group} | {shown[group]} | {golden[group]} | {kept[group]} |")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
