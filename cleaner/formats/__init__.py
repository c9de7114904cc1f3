"""Reading and writing files: dumps of records, texts, web pages; written whole or not at all."""

from cleaner.formats.library import read_records, write_records
from cleaner.formats.record import Bad, Names, Record

__all__ = ["Bad", "Names", "Record", "read_records", "write_records"]
