"""Runs what a page of the documentation shows: ``python tests/doc_blocks.py docs/tutorial.md``.

In a new folder, in order: a block with a title becomes a file, ``console`` blocks are commands
with their output, ``python`` blocks of a page share their names. Needs nothing but Python, so
that it can run where only the package is installed.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

_BLOCK = re.compile(r"^```(\w+)(?: title=\"([^\"]+)\")?\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def run_page(page: Path) -> int:
    """Run a page's blocks; how many there were. Raises ``AssertionError`` at a difference."""
    count = 0
    code: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for language, title, body in _BLOCK.findall(page.read_text(encoding="utf-8")):
            if title:
                (Path(folder) / title).write_text(body, encoding="utf-8")
            elif language == "console":
                for command, output in _commands(body):
                    _run(command, output, folder)
            elif language == "python":
                code.append(body)
            else:
                continue
            count += 1
        if code:
            done = subprocess.run(
                [sys.executable, "-c", "\n".join(code)],
                cwd=folder,
                capture_output=True,
                check=False,
            )
            assert done.returncode == 0, done.stderr.decode()
    return count


def _commands(body: str) -> Iterator[tuple[str, str]]:
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        yield command, output


def _run(command: str, output: str, folder: str) -> None:
    done = subprocess.run(command, shell=True, cwd=folder, capture_output=True, check=False)
    printed = done.stdout.decode("utf-8")
    assert done.returncode == 0, f"{command}: {done.stderr.decode()}"
    assert printed == output, f"{command} prints:\n{printed}\nand not:\n{output}"


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(f"{name}: {run_page(Path(name))} blocks run")
