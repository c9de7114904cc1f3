"""The optional compiled core. All else about the package stands in ``setup.cfg``.

Every module named here is complete as Python. Without Cython or a compiler the build goes
on without it, unless ``CLEANER_COMPILED=1`` says that it must be there.
"""

from __future__ import annotations

import os
import re
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

ROOT = Path(__file__).resolve().parent
MODULES = (
    "cleaner.learned.alike",
    "cleaner.learned.between",
    "cleaner.learned.code",
    "cleaner.learned.columns",
    "cleaner.learned.copies",
    "cleaner.learned.cut",
    "cleaner.learned.elements",
    "cleaner.learned.expected",
    "cleaner.learned.extent",
    "cleaner.learned.features",
    "cleaner.learned.headline",
    "cleaner.learned.labeller",
    "cleaner.learned.lanes",
    "cleaner.learned.line_measures",
    "cleaner.learned.measures",
    "cleaner.learned.notes",
    "cleaner.learned.overwhelming",
    "cleaner.learned.page_title",
    "cleaner.learned.regions",
    "cleaner.learned.revision",
    "cleaner.learned.rows",
    "cleaner.learned.stretches",
    "cleaner.learned.survey",
    "cleaner.learned.text_kind",
    "cleaner.learned.text_model",
    "cleaner.learned.trees",
    "cleaner.learned.vocabulary",
    "cleaner.learned.wholes",
    "cleaner.normalise.key",
    "cleaner.normalise.paragraphs",
    "cleaner.normalise.unicode",
    "cleaner.pipeline",
    "cleaner.readers.endless",
    "cleaner.readers.html",
    "cleaner.readers.left_open",
    "cleaner.readers.metadata",
    "cleaner.readers.pieces",
    "cleaner.readers.plain",
    "cleaner.readers.slim",
    "cleaner.readers.tags",
    "cleaner.readers.walk",
    "cleaner.rules.alternative",
    "cleaner.rules.conditions.around",
    "cleaner.rules.conditions.boxes",
    "cleaner.rules.conditions.controls",
    "cleaner.rules.conditions.cues",
    "cleaner.rules.conditions.dialog",
    "cleaner.rules.conditions.documents",
    "cleaner.rules.conditions.forms",
    "cleaner.rules.conditions.layout",
    "cleaner.rules.conditions.quoted",
    "cleaner.rules.conditions.quotes",
    "cleaner.rules.conditions.sections",
    "cleaner.rules.conditions.sentence",
    "cleaner.rules.conditions.topic",
    "cleaner.rules.conditions.video",
    "cleaner.rules.conditions.voice",
    "cleaner.rules.context",
    "cleaner.rules.hooks",
    "cleaner.rules.language",
    "cleaner.rules.manuals",
    "cleaner.rules.matcher",
    "cleaner.rules.pattern",
    "cleaner.rules.references",
    "cleaner.rules.rule",
    "cleaner.rules.starts",
    "cleaner.rules.table_rows",
    "cleaner.shape",
    "cleaner.stages.decide",
    "cleaner.stages.label",
    "cleaner.stages.normalise",
    "cleaner.stages.render",
    "cleaner.stages.writer",
)
"""Compiled from ``.pyx`` where a module has one beside its ``.py``, else from the ``.py``."""

REQUIRED = os.environ.get("CLEANER_COMPILED", "") == "1"
DIRECTIVES = {"language_level": 3, "annotation_typing": False, "initializedcheck": False}
FLAGS = {"msvc": ["/O2", "/fp:precise"]}
UNIX_FLAGS = ["-O3", "-g0", "-ffp-contract=off"]
"""No fused multiply-add: the compiled path has to give Python's bits."""


def source_of(module: str) -> Path:
    return ROOT / Path(*module.split(".")).with_suffix(".py")


def compiled_name(module: str) -> str:
    """The name that the package itself looks for (``cleaner/compiled.py``)."""
    spec = spec_from_file_location("_cleaner_compiled", ROOT / "cleaner" / "compiled.py")
    assert spec is not None and spec.loader is not None
    naming = module_from_spec(spec)
    spec.loader.exec_module(naming)
    return str(naming.compiled_name(source_of(module)))


def with_c_math(source: Path) -> Path:
    """A copy of a Python source whose ``.pxd`` takes its mathematics from C: the functions of
    the same library that Python calls, without the call."""
    copy = ROOT / "build" / "sources" / source.relative_to(ROOT)
    copy.parent.mkdir(parents=True, exist_ok=True)
    code = re.sub(r"^from math import .*", "", source.read_text("utf-8"), flags=re.MULTILINE)
    # Cython looks for what a source includes beside the copy, where it is not.
    included = max((pxd.stat().st_mtime for pxd in source.parent.glob("*.pxd")), default=0)
    if not copy.is_file() or copy.read_text("utf-8") != code or copy.stat().st_mtime <= included:
        copy.write_text(code, "utf-8")
    return copy


class BuildCore(build_ext):
    """Names compiled modules by their sources' digest; says what it could not build."""

    def get_ext_filename(self, fullname: str) -> str:
        name = Path(super().get_ext_filename(fullname))
        stem = fullname.rpartition(".")[2]
        if fullname in MODULES:
            name = name.with_name(compiled_name(fullname) + name.name.removeprefix(stem))
        return str(name)

    def get_ext_fullpath(self, ext_name: str) -> str:
        # The inherited one asks for the name without its package.
        folder = Path(ROOT if self.inplace else self.build_lib)
        return str(folder / self.get_ext_filename(ext_name))

    def build_extensions(self) -> None:
        flags = FLAGS.get(self.compiler.compiler_type, UNIX_FLAGS)
        for extension in self.extensions:
            extension.extra_compile_args = [*flags]
        self.parallel = os.cpu_count()
        super().build_extensions()

    def run(self) -> None:
        if self.inplace or getattr(self, "editable_mode", False):
            for module in MODULES:
                source = source_of(module)
                for stale in source.parent.glob(f"{source.stem}-*"):
                    if stale.suffix in (".so", ".pyd") and compiled_name(module) not in stale.name:
                        stale.unlink()
        super().run()


def extensions() -> list[Extension]:
    threaded = not getattr(sys, "_is_gil_enabled", lambda: True)()  # see cleaner/compiled.py
    if threaded or os.environ.get("CLEANER_COMPILED", "") == "0":
        return []
    try:
        import lxml
        from Cython.Build import cythonize
    except ImportError as error:
        if REQUIRED:
            raise
        print(f"no compiled core: {error}", file=sys.stderr)
        return []
    found = []
    for module in MODULES:
        source = source_of(module)
        pyx = source.with_suffix(".pyx")
        path = pyx if pyx.is_file() else with_c_math(source)
        name = path.relative_to(ROOT).as_posix()
        found.append(Extension(module, [name], include_dirs=lxml.get_include()))
    built: list[Extension] = cythonize(
        found,
        build_dir="build/cython",
        include_path=["."],
        compiler_directives=DIRECTIVES,
        quiet=True,
    )
    for extension in built:
        extension.optional = not REQUIRED
    return built


setup(ext_modules=extensions(), cmdclass={"build_ext": BuildCore})
