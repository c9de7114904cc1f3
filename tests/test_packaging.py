"""What is told about installing and testing the package agrees with its metadata."""

from __future__ import annotations

import ast
import configparser
import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent


def imported_by(path: Path) -> set[str]:
    """The top-level packages that a file imports."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return found


def test_what_the_tests_import_is_copied_to_where_wheels_are_tested() -> None:
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    copied = set(pyproject["tool"]["cibuildwheel"]["test-sources"])
    ours = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"cleaner"}
    for path in (ROOT / "tests").glob("*.py"):
        assert imported_by(path) & ours <= copied, path.name


def test_the_extras_that_are_named_exist() -> None:
    config = configparser.ConfigParser()
    config.read(ROOT / "setup.cfg", encoding="utf-8")
    extras = set(config["options.extras_require"])
    told = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("docs/how-to/*.md")]
    for path in (*told, *ROOT.glob("cleaner/**/*.py")):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"(?<![\w-])cleaner\[[a-z]", text), path.name
        for names in re.findall(r"page-cleaner\[([a-z,]+)\]", text):
            assert set(names.split(",")) <= extras, path.name
