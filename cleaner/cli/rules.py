"""``cleaner rules`` and ``cleaner rule``: the catalogue."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from itertools import groupby
from pathlib import Path

import click

from cleaner.cli.terminal import printable
from cleaner.errors import OptionError
from cleaner.model import LABELS
from cleaner.review.marks import Candidate, candidates, read_marks
from cleaner.rules import LEARNED, all_rules, rule_files
from cleaner.rules.rule import Rule


@click.command()
@click.option("--label", multiple=True, type=click.Choice(LABELS), help="Only this label's.")
@click.option("--language", "-l", multiple=True, metavar="CODE", help="Only this language's.")
@click.option("--json", "as_json", is_flag=True, help="As JSON, with all that a rule says.")
@click.option(
    "--from-review", metavar="FILE", help="Print near misses for the false removals marked there."
)
def rules(
    label: Sequence[str], language: Sequence[str], as_json: bool, from_review: str | None
) -> int:
    """List the rules."""
    if from_review is not None:
        if label or language or as_json:
            raise click.UsageError("--from-review goes with no other option")
        for line in _near_misses(candidates(read_marks(Path(from_review)))):
            click.echo(line)
        return 0
    for code in language:
        if code not in rule_files():
            raise OptionError(
                f"no rules for language {code!r}: there are {', '.join(rule_files())}"
            )
    chosen = [
        rule
        for rule in all_rules()
        if (not label or rule.label in label) and (not language or rule.file in language)
    ]
    if as_json:
        click.echo(json.dumps([_as_dict(rule) for rule in chosen], ensure_ascii=False, indent=2))
        return 0
    width = max((len(rule.id) for rule in chosen), default=0)
    for rule in chosen:
        click.echo(f"{rule.id:<{width}}  {rule.why}")
    return 0


@click.command(short_help="Show one rule: its reason, its source, examples of what it removes.")
@click.argument("rule_id", metavar="ID")
def rule(rule_id: str) -> int:
    """Show one rule: why it is, where it comes from, what it takes and what it leaves."""
    if rule_id in LEARNED:
        click.echo(click.style(rule_id, bold=True))
        _, label, *rest = rule_id.split(".")
        click.echo(f"  label   {label if rest else 'boilerplate'}")
        click.echo(f"  why     {LEARNED[rule_id]}")
        return 0
    found = [rule for rule in all_rules() if fnmatchcase(rule.id, rule_id)]
    if not found:
        near = difflib.get_close_matches(rule_id, [rule.id for rule in all_rules()], n=3)
        hint = f"did you mean {' or '.join(near)}?" if near else "`cleaner rules` lists them"
        raise OptionError(f"no rule is called {rule_id!r}: {hint}")
    for number, rule in enumerate(found):
        if number:
            click.echo()
        click.echo(click.style(rule.id, bold=True))
        click.echo(f"  label   {rule.label}")
        click.echo(f"  why     {rule.why}")
        click.echo(f"  source  {rule.source}")
        for name, examples in (("takes", rule.hits), ("leaves", rule.near_misses)):
            for example in examples:
                lines = example.split("\n")
                click.echo(f"  {name:<7} {lines[0]}")
                for line in lines[1:]:
                    click.echo(f"          {line}".rstrip())
    return 0


def _near_misses(found: Iterator[Candidate]) -> Iterator[str]:
    """What to paste into the rules, and what can't be."""
    for (rule_id, file), group in groupby(found, key=lambda one: (one.rule, one.file)):
        if file is None:
            yield f"# {rule_id}: no rule took these; make each page a document of the corpus"
            yield from (f"#   {_literal(one.text)}" for one in group)
            continue
        yield f"# {rule_id}, in cleaner/rules/{file}.py: into near_misses"
        for one in group:
            lead = "" if one.reproduced else "# stays in these lines alone: "
            yield f"        {lead}{_literal(one.text)},"


def _literal(text: str) -> str:
    """A Python string that reads as the text does."""
    return printable(json.dumps(text, ensure_ascii=False))


def _as_dict(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.id,
        "label": rule.label,
        "why": rule.why,
        "source": rule.source,
        "phrases": [*rule.phrases, *rule.ambiguous],
        "pattern": rule.pattern,
        "takes": list(rule.hits),
        "leaves": list(rule.near_misses),
    }
