"""Page text in many languages: are the article's segments kept, the junk ones gone?

    python -m benchmarks.segments [TRAFILATURA-EVAL-FOLDER] [--list]

Reads ``evaldata.json`` (a URL's file, segments that must and must not appear) and cleans
``get_text("\\n")`` of each page with every preset. Only segments that stand in the dump count.
"""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

from bs4 import BeautifulSoup

import cleaner
from benchmarks.pages import DATA


def squeeze(text: str) -> str:
    return " ".join(text.split())


def main(folder: Path, listed: bool) -> None:
    pages = json.loads((folder / "evaldata.json").read_text(encoding="utf-8"))
    for preset in ("careful", "balanced"):
        worker = cleaner.Cleaner(preset=preset)
        kept = lost = gone = left = 0
        for page in pages.values():
            path = folder / "html" / f"{Path(page['file']).stem}.html.gz"
            if not path.exists():
                path = folder / "html" / Path(page["file"]).name
            if not path.exists():
                continue
            text = BeautifulSoup(gzip.decompress(path.read_bytes()), "lxml").get_text("\n")
            before = squeeze(text)
            after = squeeze(worker.text(text).text)
            for segment in page["with"]:
                if squeeze(segment) not in before:
                    continue
                if squeeze(segment) in after:
                    kept += 1
                else:
                    lost += 1
                    if listed:
                        print(f"{preset} lost {page['file']}: {segment[:100]}")
            for segment in page["without"]:
                if squeeze(segment) in before:
                    stays = squeeze(segment) in after
                    left += stays
                    gone += not stays
        print(
            f"{preset}: article segments kept {kept}, lost {lost}; junk segments gone {gone}, "
            f"left {left}"
        )


if __name__ == "__main__":
    places = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    where = Path(places[0]) if places else DATA / "trafilatura-eval"
    main(where, "--list" in sys.argv)
