"""What the tests of compiled modules compare them with: the same modules run as Python."""

from __future__ import annotations

from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

from hypothesis import settings

from cleaner import compiled

ROOT = Path(compiled.__file__).parent


def as_python(name: str) -> ModuleType:
    """A module run from its source, whatever is built."""
    path = ROOT.parent / Path(*name.split(".")).with_suffix(".py")
    spec = spec_from_loader(name, SourceFileLoader(name, str(path)))
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


FULL = settings().max_examples > 1000
"""On a hunt, not in every run."""

LETTERS = "".join(chr(code) for code in range(0x30000) if not 0xD800 <= code < 0xE000)
