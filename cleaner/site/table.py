"""Profiles as files: Parquet, sorted by host, the same bytes for the same counts."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from cleaner.errors import InputError

VERSION = "1"
_VERSION_KEY = b"cleaner.site"
_LEAST_KEY = b"cleaner.site.least"

CORPUS = "*"
"""Stands where a host would, for what repeats on several hosts; it sorts before all."""

SCHEMA = pa.schema(
    [
        pa.field("host", pa.string(), nullable=False),
        pa.field("line", pa.int64(), nullable=False),
        pa.field("pages", pa.int64(), nullable=False),
        pa.field("share", pa.float64(), nullable=False),
        pa.field("hosts", pa.int64(), nullable=False),
        pa.field("example", pa.string(), nullable=False),
    ]
)
"""``line`` 0 counts the pages of the host themselves."""

_GROUP = 1 << 15


def write_profile(batches: Iterable[pa.RecordBatch], target: Path, least: int) -> int:
    """Write rows that come sorted by host and line; how many there were. The file appears
    whole or not at all, and depends on nothing but the rows."""
    metadata = {_VERSION_KEY: VERSION, _LEAST_KEY: str(least)}
    schema = SCHEMA.with_metadata(metadata)
    temporary = target.with_name(f".{target.name}.{os.getpid()}")
    rows = 0
    try:
        with pq.ParquetWriter(temporary, schema, compression="zstd") as writer:
            for table in _even(batches):
                writer.write_table(table.cast(schema), row_group_size=_GROUP)
                rows += len(table)
        temporary.replace(target)
    except OSError as error:
        raise InputError(f"{target} can't be written: {error.strerror or error}") from None
    finally:
        temporary.unlink(missing_ok=True)
    return rows


def _even(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.Table]:
    """The same rows in tables of one row group each, however they came."""
    held: list[pa.RecordBatch] = []
    count = 0
    for batch in batches:
        held.append(batch)
        count += len(batch)
        if count >= _GROUP:
            table = pa.Table.from_batches(held)
            whole = count - count % _GROUP
            for start in range(0, whole, _GROUP):
                yield table.slice(start, _GROUP).combine_chunks()
            held = table.slice(whole).to_batches()
            count -= whole
    if count:
        yield pa.Table.from_batches(held).combine_chunks()


def is_profile(path: str | os.PathLike[str]) -> bool:
    """Whether the file is a profile of any version."""
    with Path(path).open("rb") as file:
        if file.read(4) != b"PAR1":
            return False
    try:
        return _VERSION_KEY in (pq.read_schema(path).metadata or {})
    except (OSError, pa.ArrowInvalid):
        return False


def opened(path: str | os.PathLike[str]) -> pq.ParquetFile:
    """A profile, mapped into memory; nothing but its footer is read. Raises ``InputError``
    if it is none that can be used."""
    try:
        file = pq.ParquetFile(path, memory_map=True)
    except FileNotFoundError:
        raise InputError(f"there is no site profile {os.fspath(path)}") from None
    except (OSError, pa.ArrowInvalid) as error:
        raise InputError(f"{os.fspath(path)} can't be read as a site profile: {error}") from None
    version = (file.schema_arrow.metadata or {}).get(_VERSION_KEY)
    if version is None:
        raise InputError(f"{os.fspath(path)} is no site profile: `cleaner learn` makes one")
    if version.decode() != VERSION:
        raise InputError(
            f"{os.fspath(path)} is a site profile of version {version.decode()}, and this reads "
            f"version {VERSION}: learn it again"
        )
    return file


def least_of(file: pq.ParquetFile) -> int:
    """On how many pages a line stood at least, to be in that profile."""
    return int((file.schema_arrow.metadata or {}).get(_LEAST_KEY, b"1"))
