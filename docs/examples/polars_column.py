"""A Polars column, cleaned beside the others.

python docs/examples/polars_column.py pages.parquet articles.parquet
"""

from __future__ import annotations

import sys

import polars as pl

import cleaner


def cleaned(column: pl.Series) -> pl.Series:
    """The texts of a column without boilerplate; nulls stay nulls."""
    worker = cleaner.Cleaner(preset="careful")
    texts = (None if text is None else worker.text(text).text for text in column)
    return pl.Series(column.name, texts, dtype=pl.String)


def main(source: str, target: str) -> None:
    """Clean the column ``text`` of a Parquet file, streamed."""
    frame = pl.scan_parquet(source)
    frame.with_columns(pl.col("text").map_batches(cleaned, pl.String)).sink_parquet(target)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
