"""Which modules run compiled: finds what ``setup.py`` built, refuses what is stale.

A compiled module stands beside its source and has a digest of that source in its name
(``trees-0123456789abcdef.cpython-311-x86_64-linux-gnu.so``), so Python's own import never
takes it and an edited source is never shadowed by what was built before the edit. The
sources are complete without it: whatever is missing, stale or won't load runs as Python,
with the same results. Where a ``.pyx`` stands beside the source it is a twin of the hot part
only: the source runs first, and what the twin has replaces it. A ``.pxi`` is the twin of the
source beside it as well, compiled as a part of the ``.pyx`` that includes it.
"""

from __future__ import annotations

import hashlib
import logging
import os
import re
import sys
from collections.abc import Sequence
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

_SOURCES = (".py", ".pyx", ".pxd", ".pxi")
_DIGITS = 16
_ROOT = Path(__file__).parent
_INCLUDES = re.compile(rb'\n(?:from cleaner\.([\w.]+) cimport|include "(\w+)\.pxi")')
"""Not ``^``: a letter to look for is found seven times as fast, at every import."""
_LAYOUT = _ROOT / "model.py"
"""Twins read the fields of what is passed around by their places, without asking."""
_log = logging.getLogger("cleaner")


def digest_of(source: Path, known: dict[Path, str] | None = None) -> str:
    """What ties a compiled module to its source: the ``.py``, its Cython companions and
    what those include of other modules, with the Python that this is a twin of.
    ``known``: digests that need not be made again."""
    known = {} if known is None else known
    if source in known:
        return known[source]
    digest = hashlib.sha256()
    for suffix in _SOURCES:
        try:
            code = source.with_suffix(suffix).read_bytes().replace(b"\r\n", b"\n")
        except OSError:  # few sources have all of them
            continue
        digest.update(suffix.encode() + code)
        if suffix == ".pyx":
            digest.update(digest_of(_LAYOUT, known).encode())
        for name, beside in _INCLUDES.findall(code) if suffix != ".py" else ():
            included = _ROOT.joinpath(*name.decode().split("."))
            if beside:
                included = source.with_name(beside.decode())
            digest.update(digest_of(included.with_suffix(".py"), known).encode())
    known[source] = digest.hexdigest()[:_DIGITS]
    return known[source]


def compiled_name(source: Path, known: dict[Path, str] | None = None) -> str:
    """The file name, without its suffix, of what is compiled from a source as it is now."""
    return f"{source.stem}-{digest_of(source, known)}"


class _Loader(ExtensionFileLoader):
    """Loads a compiled module under the name and the file of its source, or the source.

    Loading fails where, say, lxml has another binary interface than the one built against.
    """

    def __init__(self, name: str, path: str, source: Path) -> None:
        super().__init__(name, path)
        self.source = source
        self.refused: Exception | None = None

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:  # type: ignore[override]
        """A module of the compiled code; ``None``, for an empty one, where there is none."""
        if self.source.with_suffix(".pyx").is_file():
            return None
        try:
            return super().create_module(spec)
        except ImportError as error:
            self.refused = error
            return None

    def exec_module(self, module: ModuleType) -> None:
        """Run the compiled code; the source's where that gives up."""
        twin = self.source.with_suffix(".pyx").is_file()
        before = dict(module.__dict__)
        if twin:
            self._run_source(module)
        if self.refused is None:
            try:
                if twin:
                    self._take_over(module)
                else:
                    super().exec_module(module)
            except Exception as error:  # whatever it is, the source is there
                self.refused = error
        module.__file__ = str(self.source)
        if self.refused is None:
            loaded.add(module.__name__)
            return
        _log.debug("%s: %s; runs as Python", module.__name__, self.refused)
        if not twin:
            module.__dict__.clear()
            module.__dict__.update(before)
            self._run_source(module)

    def _run_source(self, module: ModuleType) -> None:
        SourceFileLoader(module.__name__, str(self.source)).exec_module(module)

    def _take_over(self, module: ModuleType) -> None:
        """A twin has some of its source's names, and better ones."""
        spec = spec_from_loader(module.__name__, self)
        assert spec is not None
        core = ExtensionFileLoader.create_module(self, spec)
        ExtensionFileLoader.exec_module(self, core)
        for name in dir(core):
            if name in module.__dict__ and not name.startswith("__"):
                setattr(module, name, getattr(core, name))


class _Finder:
    """Finds compiled modules of this package only, by the digest in their names.

    No ``MetaPathFinder``, which Python does not ask for: that would import ``importlib.resources``
    with ``tempfile``, ``shutil`` and ``random``, 3 % of what importing this package takes."""

    def __init__(self, root: Path) -> None:
        self.suffix = EXTENSION_SUFFIXES[0]
        self.built: dict[str, list[str]] = {}
        self.digests: dict[Path, str] = {}
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
        """The spec of a compiled module that matches its source; ``None`` where there is none."""
        if not path or not fullname.startswith(f"{__package__}."):
            return None
        place = os.path.join(path[0], fullname.rpartition(".")[2])  # noqa: PTH118
        if place not in self.built:
            return None
        source = Path(f"{place}.py")
        wanted = compiled_name(source, self.digests) + self.suffix
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
    if not getattr(sys, "_is_gil_enabled", lambda: True)():
        # lxml's trees are not safe to read while another thread may change them, and the
        # core reads them without asking lxml. Loading it would turn the lock on again.
        _log.debug("free-threaded Python: everything runs as Python")
        return
    finder = _Finder(_ROOT)
    if finder.built:
        sys.meta_path.insert(0, finder)
    else:
        _log.debug("no compiled core was built: everything runs as Python")


if __package__:  # not where setup.py only asks for names
    _install()
