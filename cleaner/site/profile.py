"""Looking a host up in a profile: of a file of any size only that host's rows are read."""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from cleaner.errors import InputError, MissingExtraError, OptionError

if TYPE_CHECKING:
    import pyarrow.parquet as pq

PAGES_LEAST = 3
SHARE_LEAST = 0.1
"""What stands on fewer pages, or on a smaller share of them, is no evidence at all."""

_LINES_HELD = 1 << 18
"""Of the hosts looked up last, so many lines stay in memory."""


@dataclass(frozen=True, slots=True)
class Host:
    """What is known of one host."""

    name: str
    pages: int = 0
    """How many pages of it were seen."""
    lines: Mapping[int, int] | None = None
    """By digest, on how many of them a line stood."""


class Profile:
    """A profile's file. Nothing of it is read before it is asked for, and the answers depend
    on nothing but the file."""

    def __init__(self, path: str) -> None:
        self._file = _opened(path)
        metadata = self._file.metadata
        column = self._file.schema_arrow.names.index("host")
        statistics = [
            metadata.row_group(group).column(column).statistics
            for group in range(metadata.num_row_groups)
        ]
        self._first: list[str] = [each.min for each in statistics]
        self._last: list[str] = [each.max for each in statistics]
        self._hosts: OrderedDict[str, Host] = OrderedDict()
        self._held = 0

    def of(self, name: str) -> Host:
        """What is known of a host; of an unknown one, no pages."""
        known = self._hosts.pop(name, None)
        if known is None:
            known = self._read(name)
            self._held += len(known.lines or ())
        self._hosts[name] = known
        while self._held > _LINES_HELD and len(self._hosts) > 1:
            _, old = self._hosts.popitem(last=False)
            self._held -= len(old.lines or ())
        return known

    def _read(self, name: str) -> Host:
        start = bisect_left(self._last, name)
        groups = []
        for group in range(start, len(self._first)):
            if self._first[group] > name:
                break
            groups.append(group)
        if not name or not groups:
            return Host(name)
        table = self._file.read_row_groups(groups, columns=["host", "line", "pages"])
        import pyarrow.compute as pc  # noqa: PLC0415 - only where there is a profile

        table = table.filter(pc.equal(table["host"], name))
        lines = dict(zip(table["line"].to_pylist(), table["pages"].to_pylist(), strict=True))
        pages = lines.pop(0, 0)
        least = max(PAGES_LEAST, SHARE_LEAST * pages)
        return Host(name, pages, {line: count for line, count in lines.items() if count >= least})


def profile_at(path: str) -> Profile:
    """The profile in a file, opened once a process. Raises ``OptionError`` if there is none."""
    try:
        changed = Path(path).stat().st_mtime_ns
    except OSError:
        raise OptionError(f"site_profile: there is no file {path}") from None
    return _profile(path, changed)


@lru_cache(maxsize=4)
def _profile(path: str, changed: int) -> Profile:
    return Profile(path)


def _opened(path: str) -> pq.ParquetFile:
    try:
        from cleaner.site.table import opened  # noqa: PLC0415 - pyarrow is an extra
    except ModuleNotFoundError:
        raise MissingExtraError("Site profiles", "learn") from None
    try:
        return opened(path)
    except InputError as error:
        raise OptionError(f"site_profile: {error}") from None
