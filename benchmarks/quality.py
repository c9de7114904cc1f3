"""Ours beside its peers on one folder of pages: word-F1, ms a page, peak memory.

    python -m benchmarks.quality FOLDER [--folds DIR] [--plot FILE.svg] [--tool NAME ...]

The folder is in WCXB's layout, in that of Scrapinghub's article-extraction-benchmark, or
trafilatura's ``evaldata.json``. Each tool runs in a process of its own on the same pages.
On the folder that the weights were trained on, ours needs ``--folds``: the weights that
``benchmarks.train --cross-validate --folds DIR`` left, so that no page is scored by
weights that have seen its site. A peer that is not installed is left out with a note.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.gold import KIND_ORDER, Score, fold_of, mean_score
from benchmarks.layouts import Case, read_cases, score_cases, score_segments
from benchmarks.tools import PEERS, fold_forests, ours
from benchmarks.train import digest_of
from cleaner.learned.labeller import shipped

OURS = "cleaner"
OURS_BARE = "cleaner, no headline"


@dataclass(frozen=True, slots=True)
class Run:
    """What a tool made of all pages."""

    tool: str
    results: list[str]
    milliseconds: float
    """Mean a page, of CPU time: other work on the machine counts little."""
    megabytes: float
    """Most memory the process held."""
    failures: int


def run_tool(name: str, cases: Sequence[Case], folds: Path | None) -> Run:
    """Run one tool over all pages, in this process."""
    if name in (OURS, OURS_BARE):
        keep_title = name == OURS
        if folds is not None:
            tools = [ours(forest, keep_title) for forest in fold_forests(folds)]
        else:
            tools = [ours(None, keep_title)]
    else:
        tools = [PEERS[name]()]
    results = []
    failures = 0
    spent = 0.0
    for case in cases:
        number = fold_of(case.page) if len(tools) > 1 and case.page is not None else 0
        start = time.process_time()
        try:
            results.append(tools[number](case.source))
        except Exception:  # a peer may raise anything; that is a result too
            results.append("")
            failures += 1
        spent += time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Run(name, results, spent / max(1, len(cases)) * 1000, peak, failures)


def _child(name: str, folder: Path, folds: Path | None, limit: int, pipe: Any) -> None:
    try:
        pipe.send(run_tool(name, read_cases(folder)[1][:limit], folds))
    except ImportError as error:
        pipe.send(str(error))


def run_apart(name: str, folder: Path, folds: Path | None, limit: int) -> Run | str:
    """Run a tool in a process of its own; a note where it isn't installed."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_child, args=(name, folder, folds, limit, there))
    process.start()
    there.close()
    try:
        outcome: Run | str = here.recv()
    except EOFError:
        outcome = f"{name} crashed"
    process.join()
    return outcome


def table(layout: str, cases: Sequence[Case], runs: Sequence[Run]) -> tuple[str, dict[str, float]]:
    """The Markdown table, and the overall F1 of each tool."""
    overall: dict[str, float] = {}
    if layout == "segments":
        lines = [
            "| tool | F | precision | recall | ms/page | MB | failed |",
            "|---|---:|---:|---:|---:|---:|---:|",
        ]
        for run in runs:
            score = score_segments(cases, run.results)
            overall[run.tool] = score.f1
            lines.append(f"| {run.tool} | {_cells(score)} | {_costs(run)} |")
        return "\n".join(lines), overall
    groups: dict[str, list[int]] = defaultdict(list)
    for index, case in enumerate(cases):
        groups[case.group].append(index)
    order = [kind for kind in KIND_ORDER if kind in groups]
    order += sorted(set(groups) - set(order))
    names = [f"{name or 'other'} ({len(groups[name])})" for name in order]
    lines = [
        f"| tool | F1 | P | R | {' | '.join(names)} | ms/page | MB | failed |",
        "|---|" + "---:|" * (6 + len(names)),
    ]
    for run in runs:
        scores = score_cases(cases, run.results)
        mean = mean_score(scores)
        overall[run.tool] = mean.f1
        parts = [f"{mean_score([scores[i] for i in groups[name]]).f1:.3f}" for name in order]
        lines.append(f"| {run.tool} | {_cells(mean)} | {' | '.join(parts)} | {_costs(run)} |")
    return "\n".join(lines), overall


def _cells(score: Score) -> str:
    return f"{score.f1:.4f} | {score.precision:.3f} | {score.recall:.3f}"


def _costs(run: Run) -> str:
    return f"{run.milliseconds:.1f} | {run.megabytes:.0f} | {run.failures}"


def plot(runs: Sequence[Run], overall: dict[str, float], title: str, path: Path) -> None:
    """F1 against milliseconds a page."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(7, 4.5))
    shown = [run for run in runs if "," not in run.tool]  # a variant would lie on its tool
    for run in shown:
        is_ours = run.tool == OURS
        axes.scatter(run.milliseconds, overall[run.tool], color="C3" if is_ours else "C0")
        axes.annotate(
            run.tool,
            (run.milliseconds, overall[run.tool]),
            textcoords="offset points",
            xytext=(6, 3),
            fontsize=8,
        )
    axes.set_xscale("log")
    axes.set_xlim(right=max(run.milliseconds for run in shown) * 3)  # room for its name
    axes.set_xlabel("ms per page (log)")
    axes.set_ylabel("F1")
    axes.set_title(title)
    axes.grid(alpha=0.3)
    figure.tight_layout()
    figure.savefig(path)


def main(arguments: Iterable[str] | None = None) -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--folds", type=Path, help="fold weights, for the training folder")
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--scores", type=Path, help="JSON file for the overall scores")
    parser.add_argument("--tool", action="append", help="only these; may be repeated")
    parser.add_argument("--limit", type=int, default=10**9, help="only the first N pages")
    options = parser.parse_args(None if arguments is None else list(arguments))
    layout, cases = read_cases(options.folder)
    cases = cases[: options.limit]
    trained_on = layout == "wcxb" and digest_of(options.folder) == shipped().provenance["digest"]
    if trained_on and options.folds is None:
        print(
            "the weights were trained on this folder: give --folds (see benchmarks.train), "
            "or ours is scored on its own training pages",
            file=sys.stderr,
        )
    runs = []
    for name in options.tool or (OURS, OURS_BARE, *PEERS):
        outcome = run_apart(name, options.folder, options.folds, options.limit)
        if isinstance(outcome, str):
            print(f"{name} left out: {outcome}", file=sys.stderr)
        else:
            runs.append(outcome)
    text, overall = table(layout, cases, runs)
    if trained_on:
        how = "cross-validated by registered domain" if options.folds else "ON TRAINING PAGES"
        print(f"{options.folder.name}, {len(cases)} pages; ours {how}\n")
    else:
        print(f"{options.folder.name}, {len(cases)} pages, none of them trained on\n")
    print(text)
    if options.scores:
        options.scores.write_text(json.dumps(overall, indent=2) + "\n", encoding="utf-8")
    if options.plot:
        plot(runs, overall, f"{options.folder.name}, {len(cases)} pages", options.plot)


if __name__ == "__main__":
    main()
