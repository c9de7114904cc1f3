"""Hunt for inputs that break a promise.

    python -m fuzz TARGET [RUNS]

TARGET: text, html, records or differential. With a number of runs, that many broken copies of
the seeds, the same on every machine, so that a check does not fail by chance; without, the
fuzzer, which goes on until stopped (`pip install -e '.[fuzz]'`, Linux). What breaks a promise
lies as `crash-…` in `fuzz/found/TARGET`; make it small, and ours, and put it into
`fuzz/regressions/TARGET`.
"""

from __future__ import annotations

import hashlib
import logging
import sys
from pathlib import Path

from benchmarks.hostile_shapes import SHAPES
from fuzz.mutate import inputs

HERE = Path(__file__).parent
NAMES = ("text", "html", "records", "differential")
"""Of ``fuzz.targets.TARGETS``, which ``hunt`` has to instrument before anybody loads it."""


def seeds() -> list[bytes]:
    """Small hostile shapes, the corpus and what was found before."""
    found = []
    for shape in SHAPES:
        made = shape.make(5)
        data = made.encode("utf-8", "surrogatepass") if isinstance(made, str) else made
        found.append(b"\0" + data)
    for path in sorted(HERE.parent.glob("corpus/*/*/page.*")):
        found.append(b"\1" + path.read_bytes()[:4000])
    found.extend(path.read_bytes() for path in sorted(HERE.glob("regressions/*/*")))
    return found


def check(target: str, runs: int) -> None:
    """Raises what the first input that breaks a promise raised; the input is written first."""
    from fuzz.targets import TARGETS  # noqa: PLC0415 - `hunt` instruments what this loads

    logging.disable(logging.WARNING)  # what bs4 says of bytes that are no text
    for data in inputs(seeds(), runs):
        try:
            TARGETS[target](data)
        except BaseException:
            folder = HERE / "found" / target
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / f"crash-{hashlib.sha1(data).hexdigest()}"
            path.write_bytes(data)
            print(f"{path}: {len(data)} bytes", file=sys.stderr)
            raise
    print(f"{target}: {runs} inputs, all promises kept")


def hunt(target: str) -> None:
    """Never returns."""
    import atheris  # noqa: PLC0415 - an extra, and Linux only

    with atheris.instrument_imports(include=["cleaner"]):
        from fuzz.targets import TARGETS  # noqa: PLC0415 - not before it is instrumented

    found = HERE / "found" / target
    folder = found / "corpus"
    folder.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(seeds()):
        (folder / f"seed-{number}").write_bytes(data)
    limits = ["-timeout=20", "-max_len=4096", "-rss_limit_mb=3000"]
    atheris.Setup(
        [sys.argv[0], str(folder), f"-artifact_prefix={found}/", *limits], TARGETS[target]
    )
    atheris.Fuzz()


def main() -> None:
    match sys.argv[1:]:
        case [target] if target in NAMES:
            hunt(target)
        case [target, runs] if target in NAMES and runs.isdecimal():
            check(target, int(runs))
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
