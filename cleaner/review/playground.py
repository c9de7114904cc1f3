"""What the playground answers: a cleaned page as the scripts show it, and how to get the same
from the command line and from Python."""

from __future__ import annotations

import shlex
import time
from collections.abc import Mapping
from dataclasses import fields

from cleaner.config import Config, make_config
from cleaner.errors import OptionError
from cleaner.model import LABELS
from cleaner.pipeline import Cleaner
from cleaner.review.document import Document, language_of, pieces_of, title_of
from cleaner.review.page import Causes, as_data

SHOWN_MOST = 200_000
"""Characters of a page that are shown; the result itself is never shortened."""
KINDS = ("text", "html")
_SWITCHES = tuple(field.name for field in fields(Config) if field.name.startswith("keep_"))
_OPTIONS = ("preset", "languages", "ignore", "format", *_SWITCHES)


def answer(content: str | bytes, kind: str, options: Mapping[str, object]) -> dict[str, object]:
    """Clean one page. Raises ``OptionError`` for options that can't be."""
    if kind not in KINDS:
        raise OptionError(f"kind={kind!r}: it must be 'text' or 'html'")
    for name in options:
        if name not in _OPTIONS:
            raise OptionError(f"the playground has no option {name!r}")
    config = make_config({name: _as_option(value) for name, value in options.items()})
    worker = Cleaner(config)
    begin = time.perf_counter()
    result = worker.html(content) if kind == "html" else worker.text(content)
    document = Document(
        number=1,
        id="",
        url=None,
        title=title_of({}, result.title, result.text),
        language=language_of(result.text, result.metadata.get("language")),
        kept=len(result.text),
        removed=sum(len(removal.text) for removal in result.removed),
        seconds=time.perf_counter() - begin,
        warnings=result.warnings,
        pieces=pieces_of(result.text, result.removed, SHOWN_MOST),
    )
    causes = Causes()
    return {
        "document": as_data(document, causes),
        "causes": causes.entries,
        "known_labels": LABELS,
        "text": result.text.encode("utf-8", "replace").decode("utf-8"),
        "command": command_line(config, kind),
        "python": python_line(config, kind),
    }


def _as_option(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def _changed(config: Config) -> dict[str, object]:
    """The options that are not as they are by default."""
    found = {field.name: getattr(config, field.name) for field in fields(Config)}
    plain = Config()
    return {name: value for name, value in found.items() if value != getattr(plain, name)}


def command_line(config: Config, kind: str) -> str:
    """The command that cleans a page so.

    >>> command_line(Config(preset="balanced", languages=("de",), keep_date=False), "text")
    'cleaner clean page.txt --preset balanced --language de --drop-date'
    """
    parts = ["cleaner", "clean", "page.html" if kind == "html" else "page.txt"]
    for name, value in _changed(config).items():
        if name in _SWITCHES:
            parts.append(f"--{'keep' if value else 'drop'}-{name.removeprefix('keep_')}")
        elif isinstance(value, tuple):
            option = "--language" if name == "languages" else f"--{name}"
            for item in value:
                parts += [option, item]
        else:
            parts += [f"--{name}", str(value)]
    return shlex.join(parts)


def python_line(config: Config, kind: str) -> str:
    """The Python that cleans a page so.

    >>> python_line(Config(ignore=("promo",)), "html")
    "cleaner.clean_html(page, ignore=('promo',))"
    """
    options = "".join(f", {name}={value!r}" for name, value in _changed(config).items())
    return f"cleaner.clean_{kind}(page{options})"
