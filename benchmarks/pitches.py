"""What a site asks of its readers, line by line: how much goes, and what articles lose by it.

    python -m benchmarks.pitches [--missed] [--peers]

``pitches.json``: lines in nineteen languages as sites print them between paragraphs (newsletters,
apps, networks, support, placeholders for embeds, disclosures, mistakes, log-ins, comments) and
sentences of articles with the same words, written for this project by others than those who wrote
the rules, and without a look at them. The first set has been read since, and words of it taken up;
the second has not. Each line is put into the middle of an article, as a page and as text.
``--missed`` prints what stays of the lines and goes of the sentences of the first set.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Callable, Iterable
from html import escape
from pathlib import Path

import cleaner
from benchmarks.tools import PEERS as TOOLS
from cleaner.config import Preset

PLACE = 4
"""Blocks of the article above the line: its headline and three paragraphs."""
PEERS = ("trafilatura", "resiliparse", "readability-lxml")

KINDS = ("lines", "sentences")

Clean = Callable[[list[str]], str]


def page_of(blocks: list[str]) -> str:
    """A page of a headline and paragraphs."""
    head, *paragraphs = (escape(block) for block in blocks)
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    page = f"<h1>{head}</h1>{body}"
    return f"<html><head><title>{head}</title></head><body><article>{page}</article></body></html>"


def _text(preset: Preset) -> Clean:
    tool = cleaner.Cleaner(preset=preset)
    return lambda lines: tool.text("\n\n".join(lines)).text


def _page(preset: Preset) -> Clean:
    tool = cleaner.Cleaner(preset=preset)
    return lambda lines: tool.html(page_of(lines)).text


def _peer(name: str) -> Clean:
    extract = TOOLS[name]()
    return lambda lines: extract(page_of(lines).encode())


def cleaners(peers: bool) -> dict[str, Clean]:
    """Tools by name."""
    presets: tuple[Preset, ...] = ("careful", "balanced")
    ours = {f"cleaner {preset}, text": _text(preset) for preset in presets}
    ours |= {f"cleaner {preset}, HTML": _page(preset) for preset in presets}
    return ours | {f"{name}, HTML": _peer(name) for name in PEERS if peers}


def is_gone(line: str, text: str) -> bool:
    """Whether nothing of a line is left, hard-wrapped or not."""
    return " ".join(line.split()) not in " ".join(text.split())


def main(arguments: Iterable[str] | None = None) -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--missed", action="store_true")
    parser.add_argument("--peers", action="store_true")
    options = parser.parse_args(None if arguments is None else list(arguments))
    sets = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
    articles = sets.pop("articles")
    for name, languages in sets.items():
        sizes = Counter({kind: sum(len(one[kind]) for one in languages.values()) for kind in KINDS})
        print(f"\n{name}: {sizes['lines']} lines, {sizes['sentences']} sentences\n")
        print("| tool | lines gone | sentences lost |\n|---|---:|---:|")
        for tool, clean in cleaners(options.peers).items():
            gone: dict[str, list[str]] = {kind: [] for kind in KINDS}
            for language, kinds in languages.items():
                article = articles[language]
                for kind in KINDS:
                    for line in kinds[kind]:
                        text = clean([*article[:PLACE], line, *article[PLACE:]])
                        if is_gone(line, text):
                            gone[kind].append(line)
            counts = [f"{len(gone[kind])} ({len(gone[kind]) / sizes[kind]:.0%})" for kind in KINDS]
            print(f"| {tool} | {' | '.join(counts)} |")
            if options.missed and name == "first set" and tool.startswith("cleaner"):
                for kinds in languages.values():
                    for line in kinds["lines"]:
                        if line not in gone["lines"]:
                            print(f"  stays: {line}")
                for line in gone["sentences"]:
                    print(f"  LOST: {line}")


if __name__ == "__main__":
    main()
