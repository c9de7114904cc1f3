"""What a learned site profile takes of made-up sites: ``python -m benchmarks.site``.

Of the junk lines, of the articles' lines, and of those of them that many pages share, how
many go, with a profile and without.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from benchmarks.site_corpus import PAGES, SITES, Page, pages
from cleaner import Cleaner, Config
from cleaner.config import Preset
from cleaner.rules import LEARNED_SITE
from cleaner.site.learn import Learner
from cleaner.site.page import see

_PRESETS: tuple[Preset, ...] = ("careful", "balanced", "aggressive")


def learned(corpus: Sequence[Page], target: Path) -> None:
    with Learner() as learner:
        for page in corpus:
            seen = see(page.url, page.text)
            if seen is not None:
                learner.add(seen)
        learner.write(target)


def measure(worker: Cleaner, corpus: Sequence[Page]) -> Counter[str]:
    """How many lines of each kind there are, and how many went (and by the profile)."""
    counts: Counter[str] = Counter()
    for page in corpus:
        gone = {
            line: removal.rule
            for removal in worker.text(page.text, page.url).removed
            for line in removal.text.splitlines()
        }
        for line, article in page.lines:
            kinds = ["article"] if article else ["junk"]
            if line in page.decoys:
                kinds.append("shared")
            for kind in kinds:
                counts[kind] += 1
                if line in gone:
                    counts[f"{kind} gone"] += 1
                    counts[f"{kind} gone by profile"] += gone[line] == LEARNED_SITE
    return counts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sites", type=int, default=SITES)
    parser.add_argument("--every", type=int, default=5, help="clean every n-th page")
    options = parser.parse_args()
    corpus = list(pages(options.sites))
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder) / "profile.parquet"
        learned(corpus, profile)
        size = profile.stat().st_size
        print(f"{options.sites} sites × {PAGES} pages; profile {size / 1e3:.0f} kB")
        print(f"{'':32}{'junk gone':>10}{'article':>10}{'shared':>10}   by the profile alone")
        for preset in _PRESETS:
            for path in (None, str(profile)):
                config = Config(preset=preset, site_profile=path)
                counts = measure(Cleaner(config), corpus[:: options.every])
                row = [f"{preset} {'with' if path else 'without'} profile".ljust(32)]
                for suffix in ("gone", "gone by profile"):
                    for kind in ("junk", "article", "shared"):
                        row.append(f"{counts[f'{kind} {suffix}'] / counts[kind]:10.2%}")
                print("".join(row))


if __name__ == "__main__":
    main()
