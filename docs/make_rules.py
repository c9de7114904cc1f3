"""Write ``docs/rules.md`` from the rules themselves: ``python docs/make_rules.py``.

With ``--check`` nothing is written, and the exit code says whether the file is stale.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from cleaner.rules import rule_files, rules_of
from cleaner.rules.rule import Rule

TARGET = Path(__file__).parent / "rules.md"


def catalogue() -> Iterator[str]:
    yield "# The rules"
    yield ""
    yield "Generated from `cleaner/rules/` by `python docs/make_rules.py`; do not edit."
    for file in rule_files():
        yield ""
        yield f"## {file}"
        for rule in rules_of(file):
            yield ""
            yield from entry(rule)


def entry(rule: Rule) -> Iterator[str]:
    yield f"### `{rule.id}`"
    yield ""
    yield f"{rule.why[:1].upper()}{rule.why[1:]}. Source: {rule.source}."
    yield ""
    count = len(rule.phrases) + len(rule.ambiguous)
    words = f"{count or 'no'} {'phrase' if count == 1 else 'phrases'}"
    words += ", a pattern" if rule.pattern else ""
    yield f"Label `{rule.label}`, score {rule.score}; {words}."
    yield ""
    for name, examples in (("Takes", rule.hits), ("Leaves", rule.near_misses)):
        shown = "; ".join(f"`{line(example)}`" for example in examples)
        yield f"- {name}: {shown}"


def line(example: str) -> str:
    return " ⏎ ".join(part for part in example.split("\n") if part).replace("`", "'")


def main() -> int:
    text = "\n".join(catalogue()) + "\n"
    if "--check" in sys.argv:
        if TARGET.exists() and TARGET.read_text(encoding="utf-8") == text:
            return 0
        print(f"{TARGET.name} is stale: run python docs/make_rules.py", file=sys.stderr)
        return 1
    TARGET.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
