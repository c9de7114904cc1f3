"""Rules: one file a language, and ``common`` for what has no language."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache, lru_cache

from cleaner.rules.matcher import Matcher
from cleaner.rules.rule import Rule

_ENGINE = frozenset({"rule", "matcher", "context", "conditions", "pattern"})


@lru_cache(maxsize=1)
def rule_files() -> tuple[str, ...]:
    """The rule files there are: ``common`` first, then language codes in order."""
    found = sorted(
        module.name for module in pkgutil.iter_modules(__path__) if module.name not in _ENGINE
    )
    found.sort(key=lambda name: name != "common")
    return tuple(found)


@cache
def rules_of(file: str) -> tuple[Rule, ...]:
    """The rules of one file, as they stand there."""
    rules: tuple[Rule, ...] = importlib.import_module(f"{__name__}.{file}").RULES
    return rules


def all_rules() -> tuple[Rule, ...]:
    """Every rule of every file."""
    return tuple(rule for file in rule_files() for rule in rules_of(file))


@lru_cache(maxsize=64)
def matcher_for(languages: tuple[str, ...] | None) -> Matcher:
    """A matcher for the common rules and those of ``languages``; ``None``: all of them."""
    wanted = None if languages is None else {code.partition("-")[0] for code in languages}
    files = [file for file in rule_files() if wanted is None or file == "common" or file in wanted]
    return Matcher(rule for file in files for rule in rules_of(file))
