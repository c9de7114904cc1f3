"""Documentation that is made from code is fresh; what the README shows is true."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

import cleaner
from cleaner.cli.group import cli

ROOT = Path(__file__).parent.parent


def test_rule_catalogue_is_fresh() -> None:
    done = subprocess.run(
        [sys.executable, "docs/make_rules.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()


def test_readme_before_and_after() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    before, after = re.findall(r"```text\n(.*?)```", readme, re.DOTALL)[:2]
    assert cleaner.clean_text(before) == after.strip()


def test_readme_library_lines_run() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    code = re.search(r"```python\n(.*?)```", readme, re.DOTALL)
    assert code
    names: dict[str, object] = {
        "scraped": "Advertisement\n\nThe bridge is open again.\n\n34 comments"
    }
    exec(code[1], names)
    assert names["article"] == "The bridge is open again."


@pytest.mark.skipif(not (ROOT / "cleaner").is_dir(), reason="a wheel is tested, no checkout")
def test_the_readmes_test_command_asks_for_no_engine() -> None:
    absent = "datatrove duckdb fastwarc pyarrow pyspark starlette uvicorn".split()
    code = f"import sys, pytest; sys.modules.update(dict.fromkeys({absent}))\n"
    code += "sys.exit(pytest.main(['cleaner', '--collect-only']))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


PAGES = [
    *sorted(ROOT.glob("*.md")),
    *sorted(page for page in (ROOT / "docs").rglob("*.md") if page.name != "rules.md"),
]


def commands_shown() -> list[str]:
    shown = []
    for page in PAGES:
        for block in re.findall(r"```sh\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL):
            for line in re.split(r"\n|&&|\|", block):
                command = line.partition(" #")[0].strip()
                if command.startswith(("cleaner ", ".venv/bin/cleaner ")):
                    shown.append(command)
    return shown


def test_the_commands_shown_are_commands() -> None:
    shown = commands_shown()
    assert len(shown) > 15
    for command in shown:
        _, name, *arguments = shlex.split(command)
        with cli.commands[name].make_context(name, arguments):
            pass


def test_the_benchmarks_named_are_there() -> None:
    for page in PAGES:
        for module in re.findall(r"python -m ((?:benchmarks|fuzz)[.\w]*)", page.read_text("utf-8")):
            path = ROOT.joinpath(*module.split("."))
            assert path.with_suffix(".py").exists() or path.is_dir(), f"{page.name}: {module}"
