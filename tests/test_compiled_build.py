"""A compiled module never runs from a stale build, and whole pages give the same bytes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import textwrap
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

import pytest

from cleaner import compiled
from tests.twins import ROOT

CHECKOUT = Path(__file__).parent.parent
CYTHON = (".pyx", ".pxd", ".pxi")
WITHIN = r"\s*(include\s*[\"']|cimport\s+cleaner\b|from\s+(cleaner\b|\.).*\bcimport\b)"


def run(code: str, path: Path, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        env={**os.environ, "PYTHONPATH": str(path), compiled.PURE: "0", **environment},
        cwd=path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("module", "parts"),
    [
        (
            "readers/walk.py",
            "readers/walk.py readers/walk.pyx readers/tree.py readers/tree.pxi readers/units.py "
            "readers/units.pxi readers/marks.py readers/marks.pxi readers/tables.py "
            "readers/tables.pxi readers/blocks.py readers/blocks.pxi readers/nodes.pxd "
            "readers/looks.pxd scan.pxd named.pxd",
        ),
        (
            "readers/slim.py",
            "readers/slim.py readers/slim.pyx readers/attributes.py readers/attributes.pxd "
            "readers/parse.py readers/parse.pxd readers/doubts.pxd readers/idle.pxd "
            "readers/kinds.pxd readers/markup.pxd readers/page.pxd readers/raw_text.pxd "
            "readers/start_tag.pxd scan.pxd",
        ),
        (
            "rules/context.py",
            "rules/context.py rules/context.pyx rules/runs.py rules/runs.pxi rules/signs.pxd "
            "scan.pxd named.pxd",
        ),
    ],
)
def test_whatever_is_compiled_in_decides_whether_a_build_is_stale(
    module: str, parts: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in ROOT.rglob("*.p*"):
        if path.suffix in (".py", *CYTHON):
            copy = tmp_path / path.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())
    monkeypatch.setattr(compiled, "_ROOT", tmp_path)
    monkeypatch.setattr(compiled, "_LAYOUT", tmp_path / "model.py")
    built = compiled.digest_of(tmp_path / module)
    for part in ("model.py", *parts.split()):
        path = tmp_path / part
        before = path.read_bytes()
        path.write_bytes(before + b"\n# Edited.\n")
        assert compiled.digest_of(tmp_path / module) != built, part
        path.unlink()
        assert compiled.digest_of(tmp_path / module) != built, part
        path.write_bytes(before)
    assert compiled.digest_of(tmp_path / module) == built


def test_nothing_is_compiled_in_that_a_build_does_not_know_of() -> None:
    for path in (path for path in ROOT.rglob("*.p*") if path.suffix in CYTHON):
        code = path.read_bytes().replace(b"\r\n", b"\n")
        found = {match[0].strip() for match in compiled._INCLUDES.finditer(code)}
        for line in code.decode().splitlines():
            if re.match(WITHIN, line):
                assert any(line.encode().startswith(start) for start in found), (
                    f"{path.name}: {line}"
                )


@pytest.mark.skipif(not compiled.loaded, reason="nothing is compiled here")
class TestTheBuild:
    def test_says_what_runs(self) -> None:
        code = "import cleaner, cleaner.pipeline; print(cleaner.core())"
        assert run(code, CHECKOUT) == "compiled core"
        assert run(code, CHECKOUT, CLEANER_PURE="1") == "pure Python"

    def test_everything_that_is_built_is_loaded(self) -> None:
        built = {
            name.partition("-")[0]
            for _, _, names in os.walk(ROOT)
            for name in names
            if name.endswith(EXTENSION_SUFFIXES[0]) and "-" in name
        }
        code = """
            import cleaner
            from cleaner import compiled
            cleaner.clean_text("a", preset="balanced"), cleaner.clean_html("<p>a")
            print(*(name.rpartition(".")[2] for name in compiled.loaded))
        """
        assert set(run(code, CHECKOUT).split()) == built

    def test_whole_pages_give_the_same_bytes(self) -> None:
        """The corpus and pages of broken mark-up, all presets, in a process of each kind."""
        code = """
            import json, random, sys
            from pathlib import Path
            import cleaner
            from tests import markup
            chance = random.Random(7)
            texts = [path.read_text() for path in sorted(Path("corpus").glob("*/*/page.txt"))]
            paragraphs = [line for text in texts for line in text.splitlines() if line]
            for preset in ("careful", "balanced", "aggressive"):
                worker = cleaner.Cleaner(preset=preset)
                for text in texts:
                    print(json.dumps(worker.text(text).to_dict()))
                for _ in range(60):
                    page = "".join(
                        f"<{chance.choice(markup.ELEMENTS)} class='{chance.choice(markup.HINTS)}'>"
                        + chance.choice(paragraphs) + chance.choice(markup.SPACES)
                        + chance.choice(("", "</div>", "</p>", "<br>", "<!-- -->"))
                        for _ in range(chance.randrange(60))
                    )
                    print(json.dumps(worker.html("<body>" + page).to_dict()))
        """
        found, expected = run(code, CHECKOUT), run(code, CHECKOUT, CLEANER_PURE="1")
        for ours, theirs in zip(found.splitlines(), expected.splitlines(), strict=True):
            assert ours == theirs

    def test_a_stale_or_broken_build_never_runs(self, tmp_path: Path) -> None:
        package = tmp_path / "cleaner"
        (package / "readers").mkdir(parents=True)
        (package / "__init__.py").write_text("from cleaner.compiled import core\n")
        for name in ("compiled.py", "model.py", "scan.pxd"):
            (package / name).write_bytes((ROOT / name).read_bytes())
        (package / "readers" / "__init__.py").write_text("")
        for path in (ROOT / "readers").glob("tags*"):
            (package / "readers" / path.name).write_bytes(path.read_bytes())
        code = """
            import logging; logging.basicConfig(level="DEBUG", format="%(message)s")
            import sys; logging.getLogger().handlers[0].setStream(sys.stdout)
            import cleaner.readers.tags as t, cleaner
            print(cleaner.core(), getattr(t, "edited", None))
        """
        assert run(code, tmp_path) == "compiled core None"

        source = package / "readers" / "tags.py"
        source.write_text(source.read_text() + "\nedited = 1\n")
        says = run(code, tmp_path).splitlines()
        assert says[-1] == "pure Python 1"
        assert "cleaner.readers.tags: compiled from another source" in says[0]

        built = source.with_name(compiled.compiled_name(source) + EXTENSION_SUFFIXES[0])
        built.write_bytes(b"not a library")
        says = run(code, tmp_path).splitlines()
        assert says[-1] == "pure Python 1"
        assert "runs as Python" in says[0]
