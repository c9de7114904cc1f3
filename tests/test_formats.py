"""Dumps: every format and compression, what is kept to the byte, and what is told of bad input."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.errors import InputError, OptionError
from cleaner.formats import Bad, Record, read_records, write_records
from cleaner.formats.json_lines import JsonLines
from cleaner.formats.kinds import form_by_content, form_by_name
from cleaner.formats.parquet import Parquet
from cleaner.formats.record import Chunk, Mark, Names, Other
from cleaner.formats.streams import Stream
from cleaner.formats.warc import Warc

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")
warc = pytest.importorskip("fastwarc.warc")

TEXTS = [
    "The old bridge is closed.",
    "",
    'Grün “so” \u2028 \U0001f600\n\nZwei,\t"drei"',
    "x,y;z\r\n",
]


def shouted(record: Record) -> Record:
    return replace(record, text=None if record.text is None else record.text.upper())


def write_jsonl(path: Path) -> None:
    rows = [{"id": str(n), "text": text, "n": n} for n, text in enumerate(TEXTS)]
    write_packed(path, "".join(json.dumps(row) + "\n" for row in rows).encode())


def write_packed(path: Path, data: bytes) -> None:
    if path.suffix == ".gz":
        data = gzip.compress(data)
    elif path.suffix == ".zst":
        from cleaner.formats.streams import compressor  # noqa: PLC0415

        data = compressor("zst")(data)
    path.write_bytes(data)


def write_parquet(path: Path) -> None:
    ids = [str(n) for n in range(len(TEXTS))]
    table = pa.table({"id": ids, "text": TEXTS, "n": pa.array(range(len(TEXTS)), pa.int16())})
    pq.write_table(table, path, row_group_size=3)


def write_csv(path: Path) -> None:
    tab = "\t" if ".tsv" in path.name else ","
    rows = [
        f'{n}{tab}"{text.replace(chr(34), chr(34) * 2)}"{tab}{n}\n' for n, text in enumerate(TEXTS)
    ]
    write_packed(path, f"id{tab}text{tab}n\n{''.join(rows)}".encode())


def wet(texts: list[str]) -> bytes:
    out = io.BytesIO()
    info = warc.WarcRecord()
    info.init_headers(warc.warcinfo)
    info.headers["WARC-Record-ID"] = "<urn:uuid:info>"
    info.headers["WARC-Date"] = "2024-05-01T00:00:00Z"
    info.set_bytes_content(b"Software-Info: test\r\n")
    info.write(out)
    for number, text in enumerate(texts):
        record = warc.WarcRecord()
        record.init_headers(warc.conversion)
        record.headers["WARC-Record-ID"] = f"<urn:uuid:{number}>"
        record.headers["WARC-Date"] = "2024-05-01T00:00:00Z"
        record.headers["WARC-Target-URI"] = f"https://example.org/{number}"
        record.headers["WARC-Identified-Content-Language"] = "eng,deu"
        record.headers["Content-Type"] = "text/plain"
        record.set_bytes_content(text.encode())
        record.write(out)
    return out.getvalue()


WRITERS: dict[str, Callable[[Path], None]] = {
    "jsonl": write_jsonl,
    "jsonl.gz": write_jsonl,
    "jsonl.zst": write_jsonl,
    "parquet": write_parquet,
    "csv": write_csv,
    "csv.gz": write_csv,
    "tsv.zst": write_csv,
    "wet": lambda path: write_packed(path, wet(TEXTS)),
    "warc.gz": lambda path: write_packed(path, wet(TEXTS)),
    "wet.zst": lambda path: write_packed(path, wet(TEXTS)),
}


@pytest.mark.parametrize("suffix", WRITERS)
def test_round_trip(tmp_path: Path, suffix: str) -> None:
    source, target = tmp_path / f"in.{suffix}", tmp_path / f"out.{suffix}"
    WRITERS[suffix](source)
    before = list(read_records(source))
    assert [record.text for record in before] == TEXTS
    assert write_records(map(shouted, before), target) == len(TEXTS)
    after = list(read_records(target))
    assert [record.text for record in after] == [text.upper() for text in TEXTS]
    for old, new in zip(before, after, strict=True):
        assert (new.id, new.url) == (old.id, old.url)
        was, now = dict(old.fields), dict(new.fields)
        for fields in (was, now):
            fields.pop("text", None)
            if "headers" in fields:
                headers = fields.pop("headers")
                assert isinstance(headers, dict)
                fields["language"] = headers["WARC-Identified-Content-Language"]
        assert now == was
    assert sorted(path.name for path in tmp_path.iterdir()) == [source.name, target.name]


@pytest.mark.parametrize("target", ["jsonl", "jsonl.gz", "parquet", "csv", "tsv.zst"])
@pytest.mark.parametrize("source", ["jsonl", "parquet", "csv", "wet"])
def test_to_another_format(tmp_path: Path, source: str, target: str) -> None:
    path, out = tmp_path / f"in.{source}", tmp_path / f"out.{target}"
    WRITERS[source](path)
    before = list(read_records(path))
    write_records(before, out)
    after = list(read_records(out))
    assert [(record.id, record.text) for record in after] == [
        (record.id, record.text) for record in before
    ]


def test_parquet_keeps_schema_and_metadata(tmp_path: Path) -> None:
    schema = pa.schema(
        [
            pa.field("n", pa.int8()),
            pa.field("text", pa.large_string()),
            pa.field("when", pa.timestamp("ms", "UTC")),
            pa.field("tags", pa.list_(pa.string())),
        ],
        metadata={"owner": "archive"},
    )
    rows = [{"n": 1, "text": "a", "when": None, "tags": ["x"]}, {"n": 2, "text": None}]
    pq.write_table(pa.Table.from_pylist(rows, schema), tmp_path / "in.parquet")
    write_records(map(shouted, read_records(tmp_path / "in.parquet")), tmp_path / "out.parquet")
    table = pq.read_table(tmp_path / "out.parquet")
    assert table.schema.equals(pq.read_schema(tmp_path / "in.parquet"), check_metadata=True)
    assert table["text"].to_pylist() == ["A", None]
    assert table["tags"].to_pylist() == [["x"], None]


def test_parquet_text_within_a_struct(tmp_path: Path) -> None:
    kind = pa.struct([("body", pa.string()), ("n", pa.int64())])
    rows = [{"body": "a", "n": 1}, None, {"body": None, "n": 3}]
    pq.write_table(pa.table({"doc": pa.array(rows, kind)}), tmp_path / "in.parquet")
    records = read_records(tmp_path / "in.parquet", text_field="doc.body")
    write_records(map(shouted, records), tmp_path / "out.parquet")
    rows = pq.read_table(tmp_path / "out.parquet")["doc"].to_pylist()
    assert rows == [{"body": "A", "n": 1}, None, {"body": None, "n": 3}]
    with pytest.raises(InputError, match=r"'doc' is struct.*doc\.text"):
        read_records(tmp_path / "in.parquet", text_field="doc")
    with pytest.raises(InputError, match=r"no column 'text' \(it has doc\)"):
        read_records(tmp_path / "in.parquet")


LINES = [
    ('{"text":"a","b":[1.50,1234567890123456789]}', '{"text":"A","b":[1.50,1234567890123456789]}'),
    ('{ "z" : [1e400] , "text" : "a\\u00e9\\/b" }', '{ "z" : [1e400] , "text" : "A\\u00c9/B" }'),
    ('{"text": "é", "esc": "\\u00e9"}', '{"text": "É", "esc": "\\u00e9"}'),
    ('{"text":null,"n":1}', '{"text":null,"n":1}'),
    ('{"n":1,"n":2,"text":"a"}\r', '{"n":1,"n":2,"text":"A"}\r'),
    ('{"text":"\\ud800x"}', '{"text":"\\ud800X"}'),
    ('{"text":"SAME \\u0041"}', '{"text":"SAME \\u0041"}'),
    ("", ""),
    ('{"text":"a","n":' + "9" * 5000 + "}", '{"text":"A","n":' + "9" * 5000 + "}"),
]  # fmt: skip


def test_json_lines_change_in_the_text_only(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes("".join(f"{line}\n" for line, _ in LINES if line).encode())
    write_records(map(shouted, read_records(path)), tmp_path / "out.jsonl")
    expected = "".join(f"{line}\n" for _, line in LINES if line).encode()
    assert (tmp_path / "out.jsonl").read_bytes() == expected


def test_json_fields_within_fields(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"id":7,"doc":{"m":[1, 2],"body":{"t":"a"}},"x":{"t":0}}\n')
    (record,) = read_records(path, text_field="doc.body.t", url_field="x.t")
    assert (record.id, record.text, record.url) == ("7", "a", "0")
    assert record.fields["id"] == 7
    write_records([shouted(record)], tmp_path / "out.jsonl")
    written = (tmp_path / "out.jsonl").read_text()
    assert written == '{"id":7,"doc":{"m":[1, 2],"body":{"t":"A"}},"x":{"t":0}}\n'


def test_what_is_added_stands_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"html":"<p>a</p>"}\n{"html": "b", "removed": [1]}\n')
    records = [replace(record, text="a").adding("removed", []) for record in read_records(path)]
    write_records(records, tmp_path / "out.jsonl")
    assert (tmp_path / "out.jsonl").read_text() == (
        '{"html":"<p>a</p>","removed":[],"text":"a"}\n{"html": "b", "removed": [], "text": "a"}\n'
    )


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (b"[1]", "not a JSON object"),
        (b'{"text": }', "not JSON: no value at character 9"),
        (b'{"text": "a"', "not JSON: no comma"),
        (b'{"text": "a"} {}', "more than one value"),
        (b'{"text": "a", "text": "b"}', "'text' stands twice"),
        (b'{"text": ["a"]}', "'text' is no text but list"),
        (b'{"id": 3, "body": "a"}', "no field 'text'"),
        (b'{"text": "\xff"}', "not UTF-8: byte 0xff at byte 10"),
        (b'{"text": ' + b"[" * 100_000, "nested too deeply"),
    ],
)
def test_bad_lines_are_told_with_their_number(tmp_path: Path, line: bytes, error: str) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(b'{"text": "a"}\n\n' + line + b'\n{"text": "b"}')
    bad: list[Bad] = []
    records = list(read_records(path, errors=bad.append))
    assert [(record.text, record.position) for record in records] == [("a", 1), ("b", 4)]
    assert [(entry.position, entry.raw) for entry in bad] == [(3, line)]
    assert error in bad[0].error
    with pytest.raises(InputError, match="record 3"):
        list(read_records(path))


def test_a_first_line_without_text_names_the_fields(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"key": 1, "body": "a"}\n')
    with pytest.raises(InputError, match=r"no field 'text' \(it has key, body\)"):
        read_records(path)


def test_chunks_are_the_same_wherever_reading_begins(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text("".join(f'{{"text": "{"a" * (n % 97)}"}}\n' for n in range(500)))
    layout = JsonLines(Names(), most=120, size=256)
    whole = list(layout.chunks(Stream(str(path)), Mark()))
    assert b"".join(chunk.payload for chunk in whole) == path.read_bytes()
    for number, chunk in enumerate(whole):
        assert list(layout.chunks(Stream(str(path)), chunk.end)) == whole[number + 1 :]


def test_a_line_beyond_measure_is_passed_over_and_told(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl.gz"
    lines = [b'{"text": "a"}\n', b'{"text": "' + b"b" * 10_000 + b'"}\n', b'{"text": "c"}\n']
    path.write_bytes(gzip.compress(b"".join(lines)))
    layout = JsonLines(Names(), most=1000, size=100)
    chunks = list(layout.chunks(Stream(str(path)), Mark()))
    assert b"".join(chunk.payload for chunk in chunks) == lines[0] + lines[2]
    (bad,) = [bad for chunk in chunks for bad in chunk.bad]
    assert (bad.position, bad.offset, bad.length) == (2, len(lines[0]), len(lines[1]))
    assert [chunk.position for chunk in chunks if chunk.payload][-1] == 3


@pytest.mark.parametrize("suffix", ["jsonl.gz", "jsonl.zst", "csv.gz", "wet.gz"])
def test_a_file_that_breaks_off_gives_what_it_has(tmp_path: Path, suffix: str) -> None:
    rows = [{"id": str(n), "text": f"{n * 7919}"} for n in range(9000)]
    if suffix.startswith("jsonl"):
        data = "".join(json.dumps(row) + "\n" for row in rows).encode()
    elif suffix.startswith("csv"):
        data = b"id,text\n" + "".join(f"{row['id']},{row['text']}\n" for row in rows).encode()
    else:
        data = wet([row["text"] for row in rows])
    path = tmp_path / f"in.{suffix}"
    write_packed(path, data)
    path.write_bytes(path.read_bytes()[:-200])
    bad: list[Bad] = []
    records = list(read_records(path, errors=bad.append))
    assert 100 < len(records) < 9000
    assert [record.text for record in records] == [row["text"] for row in rows[: len(records)]]
    assert "can't be read beyond this" in bad[-1].error


def page(content: bytes, kind: str = "text/html; charset=latin-1", coding: str = "") -> bytes:
    extra = f"Content-Encoding: {coding}\r\n" if coding else ""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n{extra}\r\n".encode()
    out = io.BytesIO()
    for what, body in ((warc.request, b"GET / HTTP/1.1\r\n\r\n"), (warc.response, head + content)):
        record = warc.WarcRecord()
        record.init_headers(what)
        record.headers["WARC-Record-ID"] = "<urn:uuid:1>"
        record.headers["WARC-Date"] = "2024-05-01T00:00:00Z"
        record.headers["WARC-Target-URI"] = "https://example.org/"
        record.is_http = True
        record.set_bytes_content(body)
        record.write(out)
    return out.getvalue()


def test_warc_responses(tmp_path: Path) -> None:
    path = tmp_path / "in.warc"
    html = "<p>Grün".encode("latin-1")
    path.write_bytes(
        page(html)
        + page(gzip.compress(html), coding="gzip")
        + page("Grün".encode("latin-1"), "text/plain; charset=latin-1")
        + page(b"\x89PNG", "image/png")
        + page(b"\xff", "text/plain; charset=utf-8")
    )
    bad: list[Bad] = []
    records = list(read_records(path, errors=bad.append))
    assert [(record.html, record.text, record.charset) for record in records[:2]] == [
        (html, None, "latin-1")
    ] * 2
    assert (records[2].html, records[2].text) == (None, "Grün")
    assert len(records) == 3
    assert [record.position for record in records] == [2, 4, 6]
    assert [(entry.position, entry.id) for entry in bad] == [(10, "<urn:uuid:1>")]
    assert records[0].url == "https://example.org/"
    assert records[0].fields["status"] == 200

    write_records([replace(records[0], text="Grün")], tmp_path / "out.wet.gz")
    (written,) = read_records(tmp_path / "out.wet.gz")
    assert (written.text, written.url) == ("Grün", "https://example.org/")
    headers = written.fields["headers"]
    assert isinstance(headers, dict)
    assert headers["WARC-Refers-To"] == "<urn:uuid:1>"
    assert headers["Content-Length"] == "5"


def test_what_unpacks_beyond_measure_is_told() -> None:
    bomb = gzip.compress(b" " * 5_000_000)
    layout = Warc(Names(), most=100_000)
    chunk = Chunk(page(bomb, coding="gzip"), 1, Mark())
    other, bad = list(layout.decode(chunk, "in.warc"))
    assert isinstance(other, Other)
    assert isinstance(bad, Bad)
    assert bad.error == "more than 0.1 MB when decompressed"
    assert bad.raw is not None
    assert bomb in bad.raw


def test_a_cell_beyond_measure_is_told(tmp_path: Path) -> None:
    pq.write_table(pa.table({"id": ["1", "2"], "text": ["a" * 200, "b"]}), tmp_path / "in.parquet")
    layout = Parquet(Names(), most=100)
    (chunk,) = layout.chunks(str(tmp_path / "in.parquet"), Mark())
    bad, record = list(layout.decode(chunk, "in.parquet"))
    assert isinstance(bad, Bad)
    assert (bad.id, bad.position) == ("1", 1)
    assert json.loads(bad.raw or b"")["text"] == "a" * 200
    assert isinstance(record, Record)


def test_a_folder_is_read_as_the_records_of_its_files_in_order(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "a.txt").write_text("One.\n")
    (tmp_path / "b" / "page.html").write_bytes(b"<p>Two.")
    (tmp_path / "b" / "dump.jsonl").write_text('{"id": "3", "text": "Three."}\n')
    (tmp_path / "b" / ".hidden.txt").write_text("Four.\n")
    (tmp_path / "b" / "picture.png").write_bytes(b"\x89PNG")
    found = [(record.id, record.text, record.html) for record in read_records(tmp_path)]
    assert found == [
        ("a.txt", "One.\n", None),
        ("3", "Three.", None),
        ("b/page.html", None, b"<p>Two."),
    ]


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.jsonl", "jsonl"),
        ("a.b.ndjson.zstd", "jsonl.zst"),
        ("CC-MAIN-20240101-00000.warc.wet.gz", "wet.gz"),
        ("a.WARC.GZ", "warc.gz"),
        ("a.txt", "None"),
        ("jsonl", "None"),
        ("a.parquet.gz", "None"),
    ],
)
def test_the_format_by_name(name: str, form: str) -> None:
    assert str(form_by_name(name)) == form


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"PAR1....", "parquet"),
        (b"WARC/1.0\r\n", "warc"),
        (b'\xef\xbb\xbf{"a": 1}\n{"a": 2}', "jsonl"),
        (b'{"a": ' + b" " * 5000, "jsonl"),
        (b"{not json}\n", None),
        (b"The bridge is closed.\n", None),
    ],
)
def test_the_format_by_content(head: bytes, kind: str | None) -> None:
    assert form_by_content(head) == kind


def test_wrong_formats_say_the_mend(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "a"}\n')
    with pytest.raises(OptionError, match="there are jsonl, parquet"):
        read_records(tmp_path / "a.jsonl", format="json5")
    with pytest.raises(InputError, match="format='jsonl'"):
        write_records([], tmp_path / "out")
    with pytest.raises(InputError, match="only what came from WARC"):
        write_records(read_records(tmp_path / "a.jsonl"), tmp_path / "out.wet")
    with pytest.raises(InputError, match="does not exist"):
        read_records(tmp_path / "b.jsonl")
    (tmp_path / "b.parquet").write_bytes(b"PAR1 no more")
    with pytest.raises(InputError, match="can't be read as Parquet"):
        read_records(tmp_path / "b.parquet")
    (tmp_path / "b.csv").write_bytes(b"a,a\n1,2\n")
    with pytest.raises(InputError, match="names a column twice"):
        read_records(tmp_path / "b.csv")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jsonl", "b.csv", "b.parquet"]


def test_a_wet_record_without_a_date_is_written_as_it_came(tmp_path: Path) -> None:
    dated = b"WARC-Date: 2024-05-01T00:00:00Z\r\n"
    (tmp_path / "in.wet").write_bytes(wet(["One.", "Two."]).replace(dated, b""))
    write_records(read_records(tmp_path / "in.wet"), tmp_path / "out.wet")
    assert [record.text for record in read_records(tmp_path / "out.wet")] == ["One.", "Two."]


def test_csv_rows_that_are_none(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_bytes(b'id;text\r\n1;"a\r\nb"\r\n2;c;d\r\n3;\xff\r\n4;e\r\n')
    bad: list[Bad] = []
    records = list(read_records(path, errors=bad.append))
    assert [(record.id, record.text) for record in records] == [("1", "a\r\nb"), ("4", "e")]
    assert [entry.position for entry in bad] == [3, 4]
    assert "3 fields in a file of 2 columns" in bad[0].error


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(
    st.dictionaries(st.text(max_size=4).filter(lambda key: key != "text"), JSON, max_size=4),
    st.text(max_size=12),
    st.text(max_size=12),
    st.booleans(),
    st.sampled_from([(",", ":"), (", ", ": "), (" ,\t", " : ")]),
)
def test_any_line_is_as_it_would_have_been_written(
    fields: dict[str, object], before: str, after: str, ascii_only: bool, marks: tuple[str, str]
) -> None:
    def line(text: str) -> str:
        row = {**fields, "text": text, "last": 0}
        return json.dumps(row, ensure_ascii=ascii_only, separators=marks)

    layout = JsonLines()
    record = layout._record(line(before).encode(), 1, "")
    assert isinstance(record, Record)
    written = layout.encode([replace(record, text=after)]).decode()
    assert json.loads(written) == {**fields, "text": after, "last": 0}
    if not ascii_only or not json.dumps([*fields.items(), before], ensure_ascii=False).isascii():
        assert written == line(after) + "\n"
