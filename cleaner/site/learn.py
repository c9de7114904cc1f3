"""Counting on how many pages of its host a line stands, in whatever memory there is.

What pages tell goes to DuckDB in batches, which keeps it on disk; the counting is one
aggregation there, so that neither the order of the pages nor how they were parted matters.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from cleaner.errors import InputError, MissingExtraError
from cleaner.site.page import Seen, digest

try:
    import duckdb
    import pyarrow as pa
    import pyarrow.compute as pc
except ModuleNotFoundError:
    raise MissingExtraError("Site profiles", "learn") from None

from cleaner.site.table import CORPUS, SCHEMA, least_of, opened, write_profile

LEAST = 2
"""Pages. What stands on one page of its host is repeated by nothing."""

_BATCH = 1 << 17
_OUT = 1 << 15

_KEPT = """
CREATE TABLE kept AS
WITH counted AS (
    SELECT host, line, count(*) AS pages
    FROM (SELECT DISTINCT host, line, page FROM seen) GROUP BY host, line
    UNION ALL SELECT host, line, pages FROM prior
)
SELECT host, line, sum(pages)::BIGINT AS pages FROM counted GROUP BY host, line
HAVING sum(pages) >= ? OR line = 0
"""

_SHOWN = """
CREATE TABLE shown AS
WITH examples AS (
    SELECT host, line, example FROM seen WHERE line <> 0
    UNION ALL SELECT host, line, example FROM prior WHERE line <> 0
)
SELECT host, line, min(example) AS example FROM examples SEMI JOIN kept USING (host, line)
GROUP BY host, line
"""

_OF_HOSTS = """
SELECT n.name AS host, k.line, k.pages, k.pages / t.pages AS share, 1::BIGINT AS hosts,
    coalesce(s.example, '') AS example
FROM kept k
JOIN (SELECT host, pages FROM kept WHERE line = 0) t ON t.host = k.host
JOIN (SELECT DISTINCT id, name FROM names) n ON n.id = k.host
LEFT JOIN shown s ON s.host = k.host AND s.line = k.line
ORDER BY n.name, k.line
"""

_OF_CORPUS = """
WITH total AS (SELECT sum(pages) AS pages FROM kept WHERE line = 0)
SELECT ? AS host, k.line, sum(k.pages)::BIGINT AS pages, sum(k.pages) / any_value(t.pages) AS share,
    count(*) AS hosts, coalesce(min(s.example), '') AS example
FROM kept k CROSS JOIN total t
LEFT JOIN shown s ON s.host = k.host AND s.line = k.line
WHERE k.pages > 1 OR k.line = 0 GROUP BY k.line HAVING count(*) > 1 OR k.line = 0
ORDER BY k.line
"""

_TWICE = """
WITH sources AS (
    SELECT DISTINCT host, 0 AS source, false AS pruned FROM seen WHERE line = 0
    UNION ALL SELECT host, source, pruned FROM prior WHERE line = 0
)
SELECT any_value(n.name) FROM sources s JOIN names n ON n.id = s.host
GROUP BY s.host HAVING count(DISTINCT s.source) > 1 AND bool_or(s.pruned)
ORDER BY 1 LIMIT 1
"""


class Learner:
    """Takes what pages tell and profiles learned before, and writes one profile of it all.

    ``memory``: bytes that DuckDB may have; ``folder``: where it may write meanwhile.
    """

    def __init__(self, memory: int = 512 << 20, folder: Path | None = None) -> None:
        self.pages = 0
        """How many were added."""
        self._place = tempfile.TemporaryDirectory(prefix="cleaner-learn-", dir=folder)
        self._base = duckdb.connect(
            Path(self._place.name) / "learn.duckdb",
            config={
                "memory_limit": f"{memory >> 20}MB",
                "threads": 2,
                "temp_directory": str(Path(self._place.name) / "spill"),
                "preserve_insertion_order": "false",
            },
        )
        self._base.execute(
            "CREATE TABLE seen (host BIGINT, line BIGINT, page BIGINT, example VARCHAR)"
        )
        self._base.execute(
            "CREATE TABLE prior (host BIGINT, line BIGINT, pages BIGINT, example VARCHAR, "
            "source INTEGER, pruned BOOLEAN)"
        )
        self._base.execute("CREATE TABLE names (id BIGINT, name VARCHAR)")
        self._columns: tuple[list[int], list[int], list[int], list[str]] = ([], [], [], [])
        self._names: dict[str, int] = {}
        self._profiles = 0

    def __enter__(self) -> Learner:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._base.close()
        self._place.cleanup()

    def add(self, seen: Seen) -> None:
        """Count a page."""
        self.pages += 1
        hosts, lines, pages, examples = self._columns
        count = len(seen.lines)
        host = self._names.get(seen.host)
        if host is None:
            host = self._names[seen.host] = digest(seen.host)
        hosts += [host] * count
        pages += [seen.page] * count
        lines += [line.digest for line in seen.lines]
        examples += [line.shown for line in seen.lines]
        if len(lines) >= _BATCH:
            self._flush()

    def add_profile(self, path: str | os.PathLike[str]) -> None:
        """Count what a profile has counted; its pages are taken for others than those added."""
        file = opened(path)
        pruned = least_of(file) > 1
        self._profiles += 1
        for batch in file.iter_batches(_OUT, columns=["host", "line", "pages", "example"]):
            rows = pa.Table.from_batches([batch])
            own = rows.filter(pc.not_equal(rows["host"], CORPUS))
            self._names.update((name, digest(name)) for name in own["host"].unique().to_pylist())
            self._write_names()
            self._base.register("batch", own)
            self._base.execute(
                "INSERT INTO prior SELECT id, line, pages, example, ?, ? FROM batch "
                "JOIN (SELECT DISTINCT id, name FROM names) ON name = host",
                [self._profiles, pruned],
            )
            self._base.unregister("batch")

    def write(self, target: Path, least: int = LEAST) -> int:
        """Write the profile of lines on at least so many pages of their host; how many rows.

        Raises ``InputError`` where a profile that left lines out has a host that others
        have too: the sum would not be what all the pages together give.
        """
        self._flush()
        self._check_hosts()
        self._base.execute(_KEPT, [least])
        self._base.execute(_SHOWN)
        return write_profile(self._rows(), target, least)

    def _rows(self) -> Iterator[pa.RecordBatch]:
        for query, given in ((_OF_CORPUS, [CORPUS]), (_OF_HOSTS, [])):
            for batch in self._base.sql(query, params=given).to_arrow_reader(_OUT):
                yield pa.RecordBatch.from_arrays(batch.columns, schema=SCHEMA)

    def _check_hosts(self) -> None:
        twice = self._base.execute(_TWICE).fetchone()
        if twice is not None:
            raise InputError(
                f"{twice[0]} is in several of these, and a profile of it left out lines on few "
                "pages: learn it with --least 1 to add to it"
            )

    def _flush(self) -> None:
        self._write_names()
        hosts, lines, pages, examples = self._columns
        if lines:
            arrays = [pa.array(column, pa.int64()) for column in (hosts, lines, pages)]
            table = pa.table([*arrays, pa.array(examples)], ["host", "line", "page", "example"])
            self._base.register("batch", table)
            self._base.execute("INSERT INTO seen SELECT host, line, page, example FROM batch")
            self._base.unregister("batch")
            self._columns = ([], [], [], [])

    def _write_names(self) -> None:
        """Put the names of the hosts met since into the base, so that none piles up here."""
        if self._names:
            table = pa.table([list(self._names.values()), list(self._names)], ["id", "name"])
            self._base.register("batch", table)
            self._base.execute("INSERT INTO names SELECT id, name FROM batch")
            self._base.unregister("batch")
            self._names = {}
