"""Batches of Arrow, which Parquet is read and written in."""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from cleaner.errors import InputError
from cleaner.formats.record import Names, Record, as_name

_GROUP = 1 << 26
"""Bytes of a row group that is written."""

REMOVED = "removed"
"""The column of what was removed; it has the same type where nothing was."""


class ArrowRow(Mapping[str, object]):
    """The fields of one row of a batch."""

    __slots__ = ("added", "batch", "index")

    def __init__(self, batch: Any, index: int, added: Mapping[str, object] | None = None) -> None:
        self.batch = batch
        self.index = index
        self.added = added or {}

    def adding(self, name: str, value: object) -> ArrowRow:
        """The same with one field more."""
        return ArrowRow(self.batch, self.index, {**self.added, name: value})

    def __getitem__(self, name: str) -> object:
        if name in self.added:
            return self.added[name]
        at = self.batch.schema.get_field_index(name)
        if at < 0:
            raise KeyError(name)
        return self.batch.column(at)[self.index].as_py()

    def __iter__(self) -> Iterator[str]:
        yield from self.batch.schema.names
        yield from (name for name in self.added if name not in self.batch.schema.names)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def check(path: str, schema: Any, names: Names) -> None:
    """Raise ``InputError`` if a file has no column to clean."""
    kinds = {name: _kind_at(schema, name) for name in (names.text, names.html)}
    if not any(kinds.values()):
        raise InputError(
            f"{path} has no column {names.text!r} (it has {', '.join(schema.names)}): "
            "say --text-field or --html-field"
        )
    for name, kind in kinds.items():
        if kind is not None and not _is_text(kind):
            raise InputError(
                f"{path}: column {name!r} is {kind}, not text: a field within it is named "
                f"with a dot, for example --text-field {name}.text"
            )


def batches_of(file: Any, group: int, rows: int) -> Iterator[Any]:
    """The batches of a row group. Raises ``OSError`` where it can't be read."""
    try:
        yield from file.iter_batches(rows, row_groups=[group], use_threads=False)
    except pa.ArrowException as error:
        raise OSError(str(error)) from None


def records_of(payload: bytes, first: int, source: str, names: Names) -> Iterator[Record]:
    """The records of packed batches."""
    for batch in pa.ipc.open_stream(payload):
        wanted = (names.id, names.url, names.text, names.html)
        columns = [_values_at(batch, name) for name in wanted]
        for index, (name, url, text, html) in enumerate(zip(*columns, strict=True)):
            yield Record(
                as_name(name),
                as_name(url),
                text,
                html,
                None,
                ArrowRow(batch, index),
                source,
                first + index,
                names,
            )


def pack_records(records: Sequence[Record]) -> bytes:
    """Records as packed batches, one after the other. Raises ``ValueError`` for values
    that Arrow has no type for."""
    return b"".join(
        _pack_changed(list(group)) if of_batch else _pack_rows(list(group))
        for of_batch, group in itertools.groupby(records, _batch_of)
    )


def _batch_of(record: Record) -> int:
    return id(record.fields.batch) if isinstance(record.fields, ArrowRow) else 0


def _pack_changed(records: Sequence[Record]) -> bytes:
    rows = [record.fields for record in records if isinstance(record.fields, ArrowRow)]
    return packed([_changed(records, rows)])


def _pack_rows(records: Sequence[Record]) -> bytes:
    try:
        table = pa.Table.from_pylist([record.row() for record in records])
        if REMOVED in table.schema.names:
            values = [record.fields.get(REMOVED) for record in records]
            at = table.schema.get_field_index(REMOVED)
            table = table.set_column(at, REMOVED, pa.array(values, _removed_type()))
    except (pa.ArrowException, OverflowError) as error:
        raise ValueError(f"Parquet has no type for it: {error}") from None
    return packed(table.combine_chunks().to_batches())


def write_parquet(spool: Path, target: Path, schema: bytes, compression: str, names: Names) -> None:
    """Make a Parquet file of packed batches. Raises ``InputError`` if they don't agree."""
    schemas = [pa.ipc.read_schema(pa.py_buffer(schema))] if schema else []
    for batches in _streams(spool):
        if not schemas or batches.schema != schemas[0]:
            schemas = [_joined([*schemas, batches.schema])]
    whole = schemas[0] if schemas else pa.schema([(names.text, pa.string())])
    with pq.ParquetWriter(target, whole, compression=compression) as writer:
        group: list[Any] = []
        size = 0
        for batches in _streams(spool):
            table = _cast(batches.read_all(), whole)
            group.append(table)
            size += table.nbytes
            if size >= _GROUP:
                writer.write_table(pa.concat_tables(group))
                group, size = [], 0
        if group:
            writer.write_table(pa.concat_tables(group))


def opened(path: str) -> Any:
    """A Parquet file. Raises ``InputError`` if it is none."""
    if path == "-":
        raise InputError("Parquet can't be read from a pipe: give the file's name")
    try:
        return pq.ParquetFile(path)
    except FileNotFoundError:
        raise InputError(f"{path} does not exist") from None
    except (pa.ArrowException, OSError) as error:
        raise InputError(f"{path} can't be read as Parquet: {error}") from None


def _kind_at(schema: Any, name: str) -> Any:
    """The type of a column, or of a field within one; ``None`` if there is none."""
    at = schema.get_field_index(name)
    if at >= 0:
        return schema.field(at).type
    head, dot, rest = name.partition(".")
    at = schema.get_field_index(head)
    if not dot or at < 0 or not pa.types.is_struct(schema.field(at).type):
        return None
    return _kind_at(pa.schema(list(schema.field(at).type)), rest)


def _is_text(kind: Any) -> bool:
    if pa.types.is_dictionary(kind):
        kind = kind.value_type
    return bool(
        pa.types.is_string(kind)
        or pa.types.is_large_string(kind)
        or pa.types.is_string_view(kind)
        or pa.types.is_binary(kind)
        or pa.types.is_large_binary(kind)
        or pa.types.is_null(kind)
    )


def _values_at(batch: Any, name: str) -> Sequence[Any]:
    at = batch.schema.get_field_index(name)
    if at >= 0:
        return batch.column(at).to_pylist()  # type: ignore[no-any-return]
    head, dot, rest = name.partition(".")
    at = batch.schema.get_field_index(head)
    if not dot or at < 0 or not pa.types.is_struct(batch.schema.field(at).type):
        return [None] * batch.num_rows
    array = batch.column(at)
    return _values_at(pa.RecordBatch.from_arrays(array.flatten(), array.type.names), rest)


def _changed(records: Sequence[Record], rows: Sequence[ArrowRow]) -> Any:
    """The rows' batch with texts and added columns as the records have them."""
    batch = rows[0].batch
    if len(rows) < batch.num_rows:
        batch = batch.take(pa.array([row.index for row in rows]))
    name = records[0].names.text
    texts = [record.text for record in records]
    schema, arrays = batch.schema, list(batch.columns)
    if _kind_at(schema, name) is not None:
        at = schema.get_field_index(name)
        if at < 0:
            at = schema.get_field_index(name.partition(".")[0])
            arrays[at] = _within(arrays[at], name.partition(".")[2], texts)
        else:
            arrays[at] = _as_type(texts, arrays[at].type)
    else:
        schema, arrays = schema.append(pa.field(name, pa.string())), [*arrays, pa.array(texts)]
    for added in rows[0].added:
        values = [row.added.get(added) for row in rows]
        array = pa.array(values, _removed_type() if added == REMOVED else None)
        at = schema.get_field_index(added)
        if at >= 0:
            schema = schema.set(at, pa.field(added, array.type))
            arrays[at] = array
        else:
            schema, arrays = schema.append(pa.field(added, array.type)), [*arrays, array]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _within(array: Any, name: str, texts: Sequence[str | None]) -> Any:
    """A struct column with the texts in one of its fields."""
    children = array.flatten()
    at = array.type.get_field_index(name)
    if at < 0:
        head, _, rest = name.partition(".")
        at = array.type.get_field_index(head)
        children[at] = _within(children[at], rest, texts)
    else:
        children[at] = _as_type(texts, children[at].type)
    return pa.StructArray.from_arrays(children, fields=list(array.type), mask=array.is_null())


def _as_type(texts: Sequence[str | None], kind: Any) -> Any:
    if pa.types.is_dictionary(kind):
        return pa.array(texts, kind.value_type).cast(kind)
    return pa.array(texts, kind)


def _removed_type() -> Any:
    text, number = pa.string(), pa.int64()
    return pa.list_(
        pa.struct(
            {
                "text": text,
                "start": number,
                "end": number,
                "label": text,
                "rule": text,
                "reason": text,
                "at": number,
            }
        )
    )


def packed(batches: Sequence[Any]) -> bytes:
    """Batches of one schema as a stream of bytes."""
    out = io.BytesIO()
    with pa.ipc.new_stream(out, batches[0].schema) as writer:
        for batch in batches:
            writer.write_batch(batch)
    return out.getvalue()


def _streams(spool: Path) -> Iterator[Any]:
    """The streams of batches that stand one after the other in a file."""
    size = spool.stat().st_size
    with pa.OSFile(str(spool)) as file:
        while file.tell() < size:
            stream = pa.ipc.open_stream(file)
            yield stream
            stream.read_all()  # what was not read of it


def _joined(schemas: Sequence[Any]) -> Any:
    try:
        return pa.unify_schemas(schemas, promote_options="permissive")
    except pa.ArrowException as error:
        raise InputError(
            f"these records fit in no one Parquet schema: {error}; JSONL takes them (--to jsonl)"
        ) from None


def _cast(table: Any, schema: Any) -> Any:
    missing = [name for name in schema.names if name not in table.schema.names]
    for name in missing:
        table = table.append_column(name, pa.nulls(table.num_rows, schema.field(name).type))
    return table.select(schema.names).cast(schema)
