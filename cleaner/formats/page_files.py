"""Files of one page each, read and written in chunks by the workers, as records of a dump are."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from cleaner.errors import InputError
from cleaner.formats.html import HtmlInput, is_html
from cleaner.formats.record import CHUNK, Bad, Chunk, Mark, Other, Record
from cleaner.formats.text import TextInput, write_whole

_FILES_MOST = 64


@dataclass(frozen=True, slots=True)
class PageFiles:
    """How such files are read and written."""

    encoding: str | None = None

    def chunks(self, files: Sequence[tuple[str, str]], start: Mark) -> Iterator[Chunk]:
        """Groups of them, each a path to read and one to write."""
        group: list[tuple[str, str]] = []
        size = 0
        first = start.position
        for number, pair in enumerate(files[first - 1 :], first):
            group.append(pair)
            size += Path(pair[0]).stat().st_size if Path(pair[0]).exists() else 0
            if size >= CHUNK or len(group) == _FILES_MOST or number == len(files):
                yield Chunk(json.dumps(group).encode(), first, Mark(number, number + 1))
                group, size, first = [], 0, number + 1

    def decode(self, chunk: Chunk, _: str) -> Iterator[Record | Bad | Other]:
        """Their pages, in order."""
        for position, (source, target) in enumerate(json.loads(chunk.payload), chunk.position):
            fields = {"target": target}
            try:
                if is_html(source):
                    page = HtmlInput(source, self.encoding)
                    charset = page.charset
                    yield Record(source, None, None, page.data, charset, fields, source, position)
                    continue
                text = TextInput(source, self.encoding)
                try:
                    whole = text.text()
                finally:
                    text.close()
                yield Record(source, None, whole, None, None, fields, source, position)
            except InputError as error:
                yield Bad(str(error), position, source, source)

    def encode(self, items: Iterable[Record | Other]) -> bytes:
        """Write each where it goes. Raises ``ValueError`` if one can't be written."""
        for item in items:
            if isinstance(item, Record):
                target = Path(str(item.fields["target"]))
                try:
                    target.parent.mkdir(parents=True, exist_ok=True)
                    with write_whole(target) as handle:
                        handle.write(f"{item.text}\n" if item.text else "")
                except (InputError, OSError) as error:
                    raise ValueError(str(error)) from None
        return b""
