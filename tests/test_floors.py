"""A module imports only from lower floors (the contract stands in ``pyproject.toml``)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_import_floors_hold() -> None:
    root = Path(__file__).parent.parent
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
