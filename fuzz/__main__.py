"""Hunt for inputs that break a promise.

    python -m fuzz TARGET [RUNS]

TARGET: text, html, records or differential. With a number of runs the hunt is the same each
time, so that a check does not fail by chance; without, it goes on until stopped. What is found
lies as `crash-…` in `fuzz/found/TARGET`; make it small, and ours, and put it into
`fuzz/regressions/TARGET`.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["cleaner"]):
    from fuzz.targets import TARGETS

from benchmarks.hostile_shapes import SHAPES

HERE = Path(__file__).parent


def seeds(folder: Path) -> None:
    """Small hostile shapes and the corpus, for the fuzzer to begin with."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, shape in enumerate(SHAPES):
        made = shape.make(5)
        data = made.encode("utf-8", "surrogatepass") if isinstance(made, str) else made
        (folder / f"shape-{number}").write_bytes(b"\0" + data)
    for number, path in enumerate(sorted(HERE.parent.glob("corpus/*/*/page.*"))):
        (folder / f"page-{number}").write_bytes(b"\1" + path.read_bytes()[:4000])


def main() -> None:
    if len(sys.argv) not in (2, 3) or sys.argv[1] not in TARGETS:
        sys.exit(__doc__)
    target = sys.argv[1]
    found = HERE / "found" / target
    seeds(found / "corpus")
    arguments = [
        sys.argv[0],
        str(found / "corpus"),
        f"-artifact_prefix={found}/",
        "-timeout=20",
        "-max_len=4096",
        "-rss_limit_mb=3000",
    ]
    if len(sys.argv) == 3:
        arguments += [f"-runs={int(sys.argv[2])}", "-seed=1"]
    atheris.Setup(arguments, TARGETS[target])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
