"""What we and others make of hostile pages: a process for each, with limits of time and memory.

    python -m benchmarks.hostile peers [--limit SECONDS] [--jobs N]
    python -m benchmarks.hostile ours [--limit SECONDS] [--jobs N] [--share N]

`docs/hostile.md` holds what they print. Needs the extra `bench` and the peers themselves; a peer
that is not installed is left out.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import importlib.util
import json
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import cleaner
from benchmarks.hostile_shapes import SHAPES, Shape
from cleaner.model import Result

SHORT = 0.02
"""Seconds that are too short to be compared."""

MEMORY = 6 << 30
"""Bytes that one process may have."""

OURS = "cleaner"
PEERS = {
    "trafilatura": "trafilatura",
    "newspaper4k": "newspaper",
    "html-text": "html_text",
    "inscriptis": "inscriptis",
    "jusText": "justext",
    "resiliparse": "resiliparse",
    "readability-lxml": "readability",
}
"""Each peer's distribution and its module."""

AGAINST_PEERS = (
    ("nested <div>", 5_000),
    ("nested <div>", 100_000),
    ("nested <span>", 100_000),
    ("nested lists", 50_000),
    ("nested tables", 33_000),
    ("siblings <p>", 300_000),
    ("short paragraphs", 50_000),
    ("links", 100_000),
    ("table rows", 100_000),
    ("one attribute", 50_000_000),
    ("attributes of one element", 20_000),
    ("one text node", 12_000_000),
    ("unclosed tags", 500_000),
    ("entity bomb", 1_000),
    ("escaped again and again", 2_000_000),
    ("deep JSON-LD", 100_000),
    ("NULs on a page", 50_000),
    ("says UTF-8, is Latin-1", 50_000),
    ("page in utf-16-le with a byte order mark", 50_000),
)
"""The pages that everybody gets, with their size."""

NAMED = {shape.name: shape for shape in SHAPES}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one page in one process."""

    fault: str = ""
    kept: int = 0
    wanted: int = 0
    letters: int = 0
    warnings: int = 0
    seconds: float = 0.0
    quarter: float = 0.0
    """Seconds for a quarter of the size; of ours only."""
    megabytes: float = 0.0

    def cell(self) -> str:
        """For a table: what of the prose came out, and in what time."""
        if self.fault:
            return self.fault
        what = f"{self.kept} of {self.wanted}" if self.letters else "nothing"
        return f"{what}, {self.seconds:.1f} s"


def tool(name: str) -> Callable[[Any], str]:
    """What makes text of a page."""
    if name == "inscriptis":
        from inscriptis import get_text

        return lambda source: str(get_text(source.decode("utf-8", "replace")))
    from benchmarks.tools import PEERS as TOOLS

    named = "html-text (keep all)" if name == "html-text" else name
    return TOOLS[named]()


def one(name: str, shape: Shape, size: int, limit: int) -> dict[str, object]:
    """Run in a process of its own."""
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
    source = shape.make(size)
    given = len(source)
    warnings, quarter = 0, 0.0
    if name == OURS:
        worker = cleaner.Cleaner(preset="balanced")
        clean: Callable[[Any], Result] = worker.html if shape.html else worker.text
        clean("<p>a</p>")
        part = shape.make(size // 4)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        begin = time.process_time()
        clean(part)
        quarter = time.process_time() - begin
        begin = time.process_time()
        result = clean(source)
        seconds = time.process_time() - begin
        text = " ".join((result.text, *(removal.text for removal in result.removed)))
        warnings = len(result.warnings)
    else:
        extract = tool(name)
        data = source.encode("utf-8", "replace") if isinstance(source, str) else source
        extract(b"<html><body><p>a</p></body></html>")
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        begin = time.process_time()
        text = extract(data)
        seconds = time.process_time() - begin
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1e3
    squeezed = " ".join(text.split())
    return {
        "kept": sum(prose in squeezed for prose in shape.keeps),
        "wanted": len(shape.keeps),
        "letters": len(squeezed),
        "warnings": warnings,
        "seconds": seconds,
        "quarter": quarter,
        "megabytes": max(grown, 0.0),
        "given": given,
    }


def run(name: str, shape: Shape, size: int, limit: int) -> tuple[Outcome, int]:
    """The outcome, and the size of the input in letters or bytes."""
    command = [sys.executable, "-m", "benchmarks.hostile", "--limit", str(limit)]
    command += ["--one", name, shape.name, str(size)]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode in (-signal.SIGKILL, -signal.SIGXCPU):
        return Outcome(f"**over {limit} s**"), 0
    if done.returncode < 0:
        return Outcome(f"**killed by signal {-done.returncode}**"), 0
    if done.returncode:
        last = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
        kind = (last or ["no message"])[0].split(":")[0].rsplit(".", 1)[-1]
        return Outcome(f"**{kind}**"), 0
    found = json.loads(done.stdout.splitlines()[-1])
    given = found.pop("given")
    return Outcome(**found), given


def against_peers(limit: int, pool: ThreadPoolExecutor) -> str:
    names = [OURS, *(name for name, module in PEERS.items() if importlib.util.find_spec(module))]
    jobs = {
        (shape, size, name): pool.submit(run, name, NAMED[shape], size, limit)
        for shape, size in AGAINST_PEERS
        for name in names
    }
    lines = [_row(["page", *names]), _row(["---"] * (len(names) + 1))]
    for shape, size in AGAINST_PEERS:
        cells = [jobs[shape, size, name].result()[0].cell() for name in names]
        lines.append(_row([f"{shape.replace('<', '&lt;')}, {size:,}", *cells]))
    return "\n".join(lines)


def alone(limit: int, share: int, pool: ThreadPoolExecutor) -> str:
    """Ours on every shape: growth from a quarter of the size, and memory."""
    jobs = {
        shape.name: pool.submit(run, OURS, shape, shape.full // share, limit) for shape in SHAPES
    }
    head = ["input", "size", "prose kept or told of", "seconds", "times a quarter's", "memory"]
    lines = [_row(head), _row(["---"] * 6)]
    for shape in SHAPES:
        outcome, given = jobs[shape.name].result()
        label = shape.name.replace("<", "&lt;").replace("|", "\\|")
        if outcome.fault:
            lines.append(_row([label, "", outcome.fault, "", "", ""]))
            continue
        told = "yes" if outcome.kept == outcome.wanted or outcome.warnings else "**no**"
        growth = "short" if outcome.quarter < SHORT else f"{outcome.seconds / outcome.quarter:.1f}"
        memory = f"{outcome.megabytes:.0f} MB"
        lines.append(_row([label, f"{given:,}", told, f"{outcome.seconds:.2f}", growth, memory]))
    return "\n".join(lines)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--limit", type=int, default=45)
    parser.add_argument("--share", type=int, default=1, help="divide the sizes of ours by this")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--one", nargs=3)
    parser.add_argument("part", nargs="?", choices=("peers", "ours"))
    options = parser.parse_args()
    if options.one:
        name, shape, size = options.one
        print(json.dumps(one(name, NAMED[shape], int(size), options.limit)))
        return
    with ThreadPoolExecutor(options.jobs) as pool:
        if options.part == "peers":
            print(PEERS_HEAD.format(command=_command(), versions=_versions()))
            print(against_peers(options.limit, pool))
        else:
            print(OURS_HEAD.format(command=_command(), versions=_versions()))
            print(alone(options.limit, options.share, pool))


PEERS_HEAD = """## Beside others

`{command}`: {versions}.

Every page begins and ends with a paragraph of prose; the nested ones have one at the bottom, too.
How many of them came out (of ours: or are in `Result.removed`), and the CPU seconds of that one
call. An extractor may leave prose out because it takes it for no article, jusText all of it;
*nothing*: not a letter came out.
"""

OURS_HEAD = """## Ours alone

`{command}`: {versions}.

What was fed, in letters or bytes; whether the prose came out, stands in `Result.removed`, or a
warning says that something was left out; CPU seconds, and how many times those of a quarter of
the size they are (4 where time grows with the size); by how much memory grew, the result included.
"""


def _command() -> str:
    return f"python -m benchmarks.hostile {' '.join(sys.argv[1:])}"


def _versions() -> str:
    installed = [name for name, module in PEERS.items() if importlib.util.find_spec(module)]
    peers = (f"{name} {importlib.metadata.version(name)}" for name in installed)
    return ", ".join((f"cleaner {cleaner.__version__} ({cleaner.core()})", *peers))


if __name__ == "__main__":
    main()
