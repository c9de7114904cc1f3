"""Which modules run compiled: finds what ``setup.py`` built, refuses what is stale.

A compiled module stands beside its source and has a digest of that source in its name
(``trees-0123456789abcdef.cpython-311-x86_64-linux-gnu.so``), so Python's own import never
takes it and an edited source is never shadowed by what was built before the edit. The
sources are complete without it: whatever is missing, stale or won't load runs as Python,
with the same results.
"""

from __future__ import annotations

import hashlib
import logging
import os
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import (
    EXTENSION_SUFFIXES,
    ExtensionFileLoader,
    ModuleSpec,
    SourceFileLoader,
)
from importlib.util import spec_from_loader
from pathlib import Path
from types import ModuleType

PURE = "CLEANER_PURE"
"""Environment variable: anything but empty or 0 keeps every module in Python."""

_SOURCES = (".py", ".pyx", ".pxd")
_DIGITS = 16
_log = logging.getLogger("cleaner")


def digest_of(source: Path) -> str:
    """What ties a compiled module to its source: the ``.py`` and its Cython companions."""
    digest = hashlib.sha256()
    for suffix in _SOURCES:
        companion = source.with_suffix(suffix)
        if companion.is_file():
            digest.update(suffix.encode() + companion.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()[:_DIGITS]


def compiled_name(source: Path) -> str:
    """The file name, without its suffix, of what is compiled from a source as it is now."""
    return f"{source.stem}-{digest_of(source)}"


class _Loader(ExtensionFileLoader):
    """Loads a compiled module under the name and the file of its source, or the source.

    Loading fails where, say, lxml has another binary interface than the one built against.
    """

    def __init__(self, name: str, path: str, source: Path) -> None:
        super().__init__(name, path)
        self.source = source
        self.refused: Exception | None = None

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:  # type: ignore[override]
        """A module of the compiled code; ``None``, for an empty one, where it won't load."""
        try:
            return super().create_module(spec)
        except ImportError as error:
            self.refused = error
            return None

    def exec_module(self, module: ModuleType) -> None:
        """Run the module's code; its source's where the compiled one gives up."""
        before = dict(module.__dict__)
        if self.refused is None:
            try:
                super().exec_module(module)
            except Exception as error:  # whatever it is, the source is there
                self.refused = error
        module.__file__ = str(self.source)
        if self.refused is None:
            loaded.add(module.__name__)
            return
        _log.debug("%s: %s; runs as Python", module.__name__, self.refused)
        module.__dict__.clear()
        module.__dict__.update(before, __file__=str(self.source))
        SourceFileLoader(module.__name__, str(self.source)).exec_module(module)


class _Finder(MetaPathFinder):
    """Finds compiled modules of this package only, by the digest in their names."""

    def __init__(self, root: Path) -> None:
        self.suffix = EXTENSION_SUFFIXES[0]
        self.built: dict[str, list[str]] = {}
        for folder, folders, names in os.walk(root):
            folders[:] = [name for name in folders if name != "__pycache__"]
            for name in names:
                if name.endswith(self.suffix):
                    stem = name.partition("-")[0]
                    self.built.setdefault(os.path.join(folder, stem), []).append(name)  # noqa: PTH118

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,
        target: ModuleType | None = None,
    ) -> ModuleSpec | None:
        """The spec of a compiled module that matches its source; else nobody's business."""
        if not path or not fullname.startswith(f"{__package__}."):
            return None
        place = os.path.join(path[0], fullname.rpartition(".")[2])  # noqa: PTH118
        if place not in self.built:
            return None
        source = Path(f"{place}.py")
        wanted = compiled_name(source) + self.suffix
        if wanted not in self.built[place]:
            _log.debug("%s: compiled from another source, runs as Python", fullname)
            return None
        return spec_from_loader(fullname, _Loader(fullname, str(source.with_name(wanted)), source))


loaded: set[str] = set()
"""Names of the modules that run compiled."""


def core() -> str:
    """``compiled core`` if any module is, else ``pure Python``; what ``cleaner --version`` says."""
    return "compiled core" if loaded else "pure Python"


def _install() -> None:
    if os.environ.get(PURE, "0") not in ("", "0"):
        _log.debug("%s is set: everything runs as Python", PURE)
        return
    finder = _Finder(Path(__file__).parent)
    if finder.built:
        sys.meta_path.insert(0, finder)
    else:
        _log.debug("no compiled core was built: everything runs as Python")


if __package__:  # not where setup.py only asks for names
    _install()
