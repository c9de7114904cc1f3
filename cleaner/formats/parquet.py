"""Parquet (by pyarrow): read batch by batch, schema and other columns kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import ModuleType

from cleaner.errors import MissingExtraError
from cleaner.formats.json_fields import dump
from cleaner.formats.record import CHUNK, MOST, Bad, Chunk, Mark, Names, Other, Record, in_mb

_ROWS_MOST = 4096


def _arrow() -> ModuleType:
    """What needs pyarrow: loading it takes longer and more memory than all else."""
    try:
        from cleaner.formats import arrow  # noqa: PLC0415
    except ModuleNotFoundError:
        raise MissingExtraError("Parquet files", "parquet") from None
    return arrow


@dataclass(frozen=True, slots=True)
class Parquet:
    """How Parquet is read and written."""

    names: Names = field(default_factory=Names)
    most: int = MOST
    size: int = CHUNK
    compression: str = "zstd"
    schema: bytes = b""
    """Of the input, where that is Parquet too."""
    columns: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        _arrow()

    def reading(self, path: str) -> Parquet:
        """This, with schema and compression of a file. Raises ``InputError`` if it has no
        column to clean, or can't be read."""
        arrow = _arrow()
        with arrow.opened(path) as file:
            schema = file.schema_arrow
            arrow.check(path, schema, self.names)
            groups = file.metadata.num_row_groups
            used = file.metadata.row_group(0).column(0).compression if groups else "zstd"
        compression = "none" if used == "UNCOMPRESSED" else used.lower()
        return replace(
            self,
            compression=compression,
            schema=schema.serialize().to_pybytes(),
            columns=tuple(schema.names),
        )

    def chunks(self, path: str, start: Mark) -> Iterator[Chunk]:
        """The rows in groups; the same groups from wherever reading begins."""
        if start.offset < 0:
            return
        arrow = _arrow()
        row = 0
        with arrow.opened(path) as file:
            for group in range(file.metadata.num_row_groups):
                about = file.metadata.row_group(group)
                if row + about.num_rows <= start.offset:
                    row += about.num_rows
                    continue
                each = max(1, about.total_byte_size // max(1, about.num_rows))
                rows = max(1, min(_ROWS_MOST, self.size // each))
                try:
                    for batch in arrow.batches_of(file, group, rows):
                        begin, row = row, row + batch.num_rows
                        if begin >= start.offset:
                            yield Chunk(arrow.packed([batch]), begin + 1, Mark(row, row + 1))
                except OSError as error:
                    message = f"{path} can't be read beyond this: {error}"
                    bad = Bad(message, row + 1, path)
                    yield Chunk(b"", row + 1, Mark(-1, row + 2), (bad,))
                    return

    def decode(self, chunk: Chunk, source: str) -> Iterator[Record | Bad | Other]:
        """Its records, in order."""
        if not chunk.payload:
            return
        for record in _arrow().records_of(chunk.payload, chunk.position, source, self.names):
            longest = max(len(record.text or ""), len(record.html or ""))
            if longest > self.most:
                error = f"a record of {in_mb(longest)}, more than {in_mb(self.most)}"
                raw = dump(record.row()).encode()
                yield Bad(error, record.position, source, record.id, raw)
            else:
                yield record

    def encode(self, items: Iterable[Record | Other]) -> bytes:
        """Arrow batches of them, which ``finish`` makes a Parquet file of.

        Raises ``ValueError`` for values that Arrow has no type for.
        """
        records = [item for item in items if isinstance(item, Record)]
        return _arrow().pack_records(records) if records else b""

    def finish(self, spool: Path, target: Path) -> None:
        """Make a Parquet file of the batches. Raises ``InputError`` if they don't agree."""
        _arrow().write_parquet(spool, target, self.schema, self.compression, self.names)
