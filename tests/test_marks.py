"""Marks of false removals become near misses that fail until the rule is mended."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

import cleaner
from cleaner.review.marks import Mark, candidates


def run(path: Path, *more: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "cleaner", "rules", "--from-review", str(path), *more]
    return subprocess.run(command, capture_output=True, check=False)


def mark(rule: str, text: str, before: str = "", after: str = "") -> dict[str, str]:
    return {"rule": rule, "text": text, "before": before, "after": after, "id": "a"}


def written(path: Path, *marks: dict[str, str]) -> Path:
    path.write_text("".join(f"{json.dumps(one)}\n" for one in marks), encoding="utf-8")
    return path


def test_near_misses_to_paste(tmp_path: Path) -> None:
    path = written(
        tmp_path / "marks.jsonl",
        mark("en.ad-marker.label", "Advertisement", before="A bridge."),
        mark("en.ad-marker.label", "Advertisement"),
        mark("text.boilerplate.learned", 'He said "no".'),
        mark("en.ad-marker.label", "The council met on Friday."),
    )
    done = run(path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode() == (
        "# en.ad-marker.label, in cleaner/rules/en.py: into near_misses\n"
        '        "Advertisement",\n'
        '        # stays in these lines alone: "The council met on Friday.",\n'
        "# text.boilerplate.learned: no rule took these; make each page a document of the corpus\n"
        '#   "He said \\"no\\"."\n'
    )


def test_only_as_much_around_the_line_as_it_takes() -> None:
    # A time is a video's only before its title.
    title = "Drone footage shows the breach"
    marked = Mark("common.video-embed.duration", "01:47", "The wall gave way.", title)
    (found,) = candidates([marked])
    assert found.reproduced
    assert found.text == f"01:47\n\n{title}"
    assert cleaner.clean_text(found.text) == ""


def test_literals_are_python_and_steer_no_terminal(tmp_path: Path) -> None:
    path = written(tmp_path / "marks.jsonl", mark("no.such.rule", 'a\x1b[31m"\\ü\n\x7f'))
    line = run(path).stdout.decode().splitlines()[1]
    assert "\x1b" not in line
    assert "\x7f" not in line
    assert ast.literal_eval(line.removeprefix("#   ")).startswith('a\x1b[31m"\\ü\n')


@pytest.mark.parametrize("content", ["{}\n", "[1]\n", "x\n", '{"rule": 1}\n'])
def test_what_is_no_mark_is_named(tmp_path: Path, content: str) -> None:
    path = tmp_path / "marks.jsonl"
    path.write_text(content, encoding="utf-8")
    done = run(path)
    assert done.returncode == 2
    assert b"line 1 is no mark" in done.stderr
    assert run(path, "--json").returncode == 2
    assert run(tmp_path / "none").returncode == 2
