"""One JSON object as it stands in its line: what is changed is changed there, and every other
byte stays (numbers of any length, order, escapes, spaces)."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator, Mapping
from json.decoder import scanstring  # type: ignore[attr-defined]
from types import SimpleNamespace
from typing import Any, cast

_space = re.compile(r"[ \t\r\n]*").match

# An escape of what need not be escaped: these lines are written in ASCII.
_escaped = re.compile(r"\\u(?!00[01][0-9a-fA-F])").search

# Values are only passed over: numbers stay text, whatever their size.
_scan = json.scanner.make_scanner(  # type: ignore[attr-defined]
    SimpleNamespace(
        strict=False,
        object_hook=None,
        object_pairs_hook=None,
        parse_float=str,
        parse_int=str,
        parse_constant=str,
        memo={},
        parse_object=json.decoder.JSONObject,  # type: ignore[attr-defined]
        parse_array=json.decoder.JSONArray,  # type: ignore[attr-defined]
        parse_string=scanstring,
    )
)


class JsonLine(Mapping[str, object]):
    """The fields of a line that holds one JSON object.

    Raises ``ValueError`` with what is wrong with a line that does not, or that has one of
    the ``wanted`` fields twice.
    """

    __slots__ = ("_added", "_empty", "_end", "_line", "_loaded", "_spaced", "_spans", "_values")

    def __init__(self, line: str, wanted: tuple[str, ...]) -> None:
        self._line = line
        self._loaded: dict[str, object] | None = None
        self._added: dict[str, object] = {}
        self._spans: dict[str, tuple[int, int]] = {}
        self._values: dict[str, object] = {}
        self._spaced = True
        start = _space(line, 1 if line.startswith("\ufeff") else 0).end()  # type: ignore[union-attr]
        if not line.startswith("{", start):
            raise ValueError("not a JSON object")
        try:
            self._end = self._walk(start, "", wanted)
        except StopIteration as error:
            raise ValueError(f"not JSON: no value at character {error.value}") from None
        except RecursionError:
            raise ValueError("JSON nested too deeply") from None
        except json.JSONDecodeError as error:
            raise ValueError(f"not JSON: {error.msg} at character {error.pos}") from None
        self._empty = not line[start + 1 : self._end - 1].strip()
        if _space(line, self._end).end() != len(line):  # type: ignore[union-attr]
            raise ValueError(f"not JSON: more than one value, at character {self._end}")

    def _walk(self, start: int, prefix: str, wanted: tuple[str, ...]) -> int:
        """Go through an object's members and note where the wanted ones stand."""
        line = self._line
        at = _space(line, start + 1).end()  # type: ignore[union-attr]
        if line.startswith("}", at):
            return at + 1
        while True:
            if not line.startswith('"', at):
                raise json.JSONDecodeError("no field name", line, at)
            key, at = scanstring(line, at + 1, False)
            at = _space(line, at).end()  # type: ignore[union-attr]
            if not line.startswith(":", at):
                raise json.JSONDecodeError("no colon", line, at)
            begin = _space(line, at + 1).end()  # type: ignore[union-attr]
            if not prefix:
                self._spaced = begin > at + 1
            value, end = _scan(line, begin)
            name = prefix + key
            if name in wanted:
                if name in self._spans:
                    raise ValueError(f"field {name!r} stands twice")
                self._spans[name] = begin, end
                self._values[name] = value
            if line[begin] == "{" and any(want.startswith(f"{name}.") for want in wanted):
                self._walk(begin, f"{name}.", wanted)
            at = _space(line, end).end()  # type: ignore[union-attr]
            if line.startswith("}", at):
                return at + 1
            if not line.startswith(",", at):
                raise json.JSONDecodeError("no comma", line, at)
            at = _space(line, at + 1).end()  # type: ignore[union-attr]

    @property
    def line(self) -> str:
        """The line as it stood."""
        return self._line

    def wanted(self, name: str) -> Any:
        """A wanted field's value, its numbers as text; ``None`` if it is not there."""
        return self._values.get(name)

    def has(self, name: str) -> bool:
        """Whether a wanted field is there."""
        return name in self._values

    def adding(self, name: str, value: object) -> JsonLine:
        """The same with one field more."""
        other = object.__new__(JsonLine)
        for slot in self.__slots__:
            setattr(other, slot, getattr(self, slot))
        other._added = {**self._added, name: value}
        other._loaded = None
        return other

    def written(self, name: str, text: object) -> str:
        """The line with that field and the added ones as they are now."""
        line = self._line
        escape = line.isascii() and _escaped(line) is not None
        changes: list[tuple[int, int, str]] = []
        new: list[str] = []
        values = dict(self._added)
        if name in self._spans or text is not None:
            values[name] = text
        for key, value in values.items():
            if key == name and key in self._values and self._values[key] == value:
                continue
            span = self._spans.get(key) or self._span(key)
            if span is not None:
                changes.append((*span, dump(value, ascii_only=escape)))
            else:
                new.append(
                    f"{dump(key, ascii_only=escape)}:{' ' * self._spaced}"
                    f"{dump(value, ascii_only=escape)}"
                )
        if new:
            brace = self._end - 1
            comma = "," + " " * self._spaced
            added = comma.join(new) if self._empty else comma + comma.join(new)
            changes.append((brace, brace, added))
        for begin, end, after in sorted(changes, reverse=True):
            line = line[:begin] + after + line[end:]
        return line

    def _span(self, name: str) -> tuple[int, int] | None:
        """Where a field stands that nobody asked for when the line was read."""
        if name not in self._load():
            return None
        return JsonLine(self._line, (name,))._spans.get(name)

    def _load(self) -> dict[str, object]:
        line = self._line.removeprefix("\ufeff")
        return cast("dict[str, object]", json.loads(line, strict=False, parse_int=_integer))

    def _mapping(self) -> dict[str, object]:
        if self._loaded is None:
            self._loaded = {**self._load(), **self._added}
        return self._loaded

    def __getitem__(self, name: str) -> object:
        return self._mapping()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._mapping())

    def __len__(self) -> int:
        return len(self._mapping())

    def __contains__(self, name: object) -> bool:
        return name in self._mapping()

    def __reduce__(self) -> tuple[type[dict[str, object]], tuple[dict[str, object]]]:
        return (dict, (self._mapping(),))


def _integer(digits: str) -> object:
    try:
        return int(digits)
    except ValueError:  # more digits than Python converts
        return digits


def dump(value: object, *, ascii_only: bool = False) -> str:
    """A value as JSON; what JSON has no type for as text."""
    written = json.dumps(value, ensure_ascii=ascii_only, default=_plain)
    try:
        written.encode()
    except UnicodeEncodeError:  # half a surrogate pair, which only an escape can say
        written = json.dumps(value, default=_plain)
    return written


def _plain(value: object) -> object:
    if isinstance(value, bytes):
        try:
            return value.decode()
        except UnicodeDecodeError:
            return base64.b64encode(value).decode("ascii")
    if isinstance(value, Mapping):
        return dict(value)
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
