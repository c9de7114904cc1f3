"""A function for DuckDB: ``SELECT article(text) FROM 'pages.parquet'``.

python docs/examples/duckdb_function.py pages.parquet articles.parquet
"""

from __future__ import annotations

import sys

import duckdb

import cleaner


def connected() -> duckdb.DuckDBPyConnection:
    """A connection that knows ``article(text)``."""
    worker = cleaner.Cleaner(preset="careful")
    connection = duckdb.connect()
    connection.create_function(
        "article", lambda text: worker.text(text).text, ["VARCHAR"], "VARCHAR"
    )
    return connection


def main(source: str, target: str) -> None:
    """Clean the column ``text`` of a Parquet file."""
    pages = connected().from_parquet(source)
    pages.project("* REPLACE (article(text) AS text)").write_parquet(target)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
