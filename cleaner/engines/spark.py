"""Spark: ``clean`` and ``learn`` on data frames, by Arrow, in as many tasks as there are
partitions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from cleaner.config import Config
from cleaner.errors import MissingExtraError, OptionError
from cleaner.model import Result
from cleaner.pipeline import Cleaner
from cleaner.site.page import see

try:
    import pyarrow as pa
    from pyspark.sql import DataFrame, Row
    from pyspark.sql import functions as f
    from pyspark.sql.types import ArrayType, LongType, StringType, StructField, StructType
except ModuleNotFoundError:
    raise MissingExtraError("Spark jobs", "spark") from None

from cleaner.site.table import CORPUS, SCHEMA, write_profile

_NUMBERS = ("start", "end", "at")
_NAMES = ("text", "start", "end", "label", "rule", "reason", "at")
_REMOVED = ArrayType(
    StructType([StructField(n, LongType() if n in _NUMBERS else StringType()) for n in _NAMES])
)
_REMOVED_ARROW = pa.list_(
    pa.struct([pa.field(n, pa.int64() if n in _NUMBERS else pa.string()) for n in _NAMES])
)
_SEEN = "host string, line long, page long, example string"
_BATCH = 1 << 15


def clean(
    df: DataFrame,
    text_col: str = "text",
    html_col: str | None = None,
    *,
    url_col: str | None = None,
    removed_col: str | None = None,
    config: Config | None = None,
    **options: object,
) -> DataFrame:
    """The same rows with the article in ``text_col``; every other column as it was.

    ``html_col``: web pages (string or binary) to clean, where a row has one; ``text_col`` is
    added if it is not there. ``url_col``: for a site profile, whose file every worker must be
    able to read. ``removed_col``: a new column for the removed lines. A null stays null.
    ``options`` are the fields of ``Config``; a wrong option or column raises ``OptionError``.
    """
    config = Cleaner(config, **options).config  # a wrong option raises here, not on a worker
    needed = [name for name in (html_col or text_col, url_col) if name is not None]
    _check_columns(df, needed)
    fields = [StructField(f.name, f.dataType, f.nullable) for f in df.schema.fields]
    names = [field.name for field in fields]
    if text_col not in names:
        fields.append(StructField(text_col, StringType()))
    else:
        fields[names.index(text_col)] = StructField(text_col, StringType())
    schema = StructType(fields)
    if removed_col is not None:
        if removed_col in names:
            raise OptionError(f"removed_col={removed_col!r}: there is such a column already")
        schema = StructType([*fields, StructField(removed_col, _REMOVED)])

    def cleaned(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        worker = _worker(config)
        for batch in batches:
            yield _cleaned(worker, batch, text_col, html_col, url_col, removed_col)

    return df.mapInArrow(cleaned, schema)


@lru_cache(maxsize=4)
def _worker(config: Config) -> Cleaner:
    return Cleaner(config)


def _check_columns(df: DataFrame, names: Iterable[str]) -> None:
    for name in names:
        if name not in df.columns:
            raise OptionError(f"there is no column {name!r}: there are {', '.join(df.columns)}")


def _column(batch: pa.RecordBatch, name: str | None) -> list[object]:
    if name is None or name not in batch.schema.names:
        return [None] * batch.num_rows
    values: list[object] = batch.column(batch.schema.names.index(name)).to_pylist()
    return values


def _cleaned(
    worker: Cleaner,
    batch: pa.RecordBatch,
    text_col: str,
    html_col: str | None,
    url_col: str | None,
    removed_col: str | None,
) -> pa.RecordBatch:
    names = list(batch.schema.names)
    columns = list(batch.columns)
    results: list[Result | None] = []
    urls = _column(batch, url_col)
    for text, html, url in zip(
        _column(batch, text_col), _column(batch, html_col), urls, strict=True
    ):
        place = url if isinstance(url, str) else None
        if html is not None:
            results.append(worker.html(html, url=place))
        else:
            results.append(worker.text(text, place) if isinstance(text, str) else None)
    texts = [result.text if result is not None else None for result in results]
    kind = pa.string()
    if text_col in names:
        at = names.index(text_col)
        kind = batch.schema.field(at).type
        columns[at] = pa.array(texts, kind)
    else:
        names.append(text_col)
        columns.append(pa.array(texts, kind))
    if removed_col is not None:
        removed = [r.to_dict()["removed"] if r is not None else None for r in results]
        names.append(removed_col)
        columns.append(pa.array(removed, _REMOVED_ARROW))
    return pa.RecordBatch.from_arrays(columns, names)


def learn(
    df: DataFrame,
    text_col: str = "text",
    html_col: str | None = None,
    *,
    url_col: str = "url",
    least: int = 2,
) -> DataFrame:
    """What each host repeats: the rows of the profile that ``cleaner learn`` makes of the
    same pages, in no order. ``write`` makes the file.

    ``html_col``: web pages, read rather than ``text_col`` where a row has one.
    """
    _check_columns(df, [html_col or text_col, url_col])

    def seen(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            yield _seen(batch, text_col, html_col, url_col)

    rows = df.mapInArrow(seen, _SEEN)
    counted = rows.groupBy("host", "line").agg(
        f.count_distinct("page").alias("pages"), f.min("example").alias("example")
    )
    kept = counted.where((f.col("pages") >= least) | (f.col("line") == 0))
    totals = kept.where("line = 0").select("host", f.col("pages").alias("total"))
    of_hosts = kept.join(totals, "host").select(
        "host",
        "line",
        "pages",
        (f.col("pages") / f.col("total")).alias("share"),
        f.lit(1).cast("long").alias("hosts"),
        "example",
    )
    of_corpus = (
        kept.where("pages > 1 OR line = 0")
        .groupBy("line")
        .agg(
            f.sum("pages").alias("pages"),
            f.count("*").alias("hosts"),
            f.min("example").alias("example"),
        )
        .where("hosts > 1 OR line = 0")
        .crossJoin(f.broadcast(totals.agg(f.sum("total").alias("everything"))))
        .select(
            f.lit(CORPUS).alias("host"),
            "line",
            "pages",
            (f.col("pages") / f.col("everything")).alias("share"),
            "hosts",
            "example",
        )
    )
    return of_corpus.unionByName(of_hosts)


def _seen(
    batch: pa.RecordBatch, text_col: str, html_col: str | None, url_col: str
) -> pa.RecordBatch:
    hosts: list[str] = []
    lines: list[int] = []
    pages: list[int] = []
    examples: list[str] = []
    columns = [_column(batch, name) for name in (text_col, html_col, url_col)]
    for text, html, url in zip(*columns, strict=True):
        own = text if isinstance(text, str) and html is None else None
        seen = see(url, own, html) if isinstance(url, str) else None
        if seen is not None:
            hosts += [seen.host] * len(seen.lines)
            pages += [seen.page] * len(seen.lines)
            lines += [line.digest for line in seen.lines]
            examples += [line.shown for line in seen.lines]
    arrays = [pa.array(hosts, pa.string()), pa.array(lines, pa.int64())]
    arrays += [pa.array(pages, pa.int64()), pa.array(examples, pa.string())]
    return pa.RecordBatch.from_arrays(arrays, ["host", "line", "page", "example"])


def write(profile: DataFrame, target: str | Path, least: int = 2) -> int:
    """Write what ``learn`` gave as one file on the driver, partition by partition: the same
    bytes as ``cleaner learn`` writes. How many rows there were."""
    ordered = profile.select(*SCHEMA.names).orderBy("host", "line")
    return write_profile(_batches(ordered.toLocalIterator()), Path(target), least)


def _batches(rows: Iterable[Row]) -> Iterator[pa.RecordBatch]:
    held: list[dict[str, object]] = []
    for row in rows:
        held.append(row.asDict())
        if len(held) >= _BATCH:
            yield pa.RecordBatch.from_pylist(held, SCHEMA)
            held = []
    if held:
        yield pa.RecordBatch.from_pylist(held, SCHEMA)
