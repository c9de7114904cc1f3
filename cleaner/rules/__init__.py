"""Rules: one file a language, and ``common`` for what has no language."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import replace
from functools import cache, lru_cache

from cleaner.rules.matcher import Matcher
from cleaner.rules.rule import SPOKEN_ABOUT, SURE, Rule

_ENGINE = frozenset(
    "rule matcher context runs table_rows references hooks fences manuals conditions pattern starts alternative language interface".split()
)


@lru_cache(maxsize=1)
def rule_files() -> tuple[str, ...]:
    """The rule files there are: ``common`` first, then language codes in order."""
    # Compiled modules stand beside their sources, with a hyphen in their names.
    names = (module.name for module in pkgutil.iter_modules(__path__) if "-" not in module.name)
    found = sorted(name for name in names if name not in _ENGINE)
    found.sort(key=lambda name: name != "common")
    return tuple(found)


@cache
def rules_of(file: str) -> tuple[Rule, ...]:
    """The rules of one file, in the order in which they stand there. What a site says to its
    readers (``SPOKEN_ABOUT``) is no notice where the language's ``SPEECH`` is found in it."""
    module = importlib.import_module(f"{__name__}.{file}")
    speech: str | None = getattr(module, "SPEECH", None)
    rules: tuple[Rule, ...] = module.RULES
    if speech is None:
        return rules
    return tuple(_but_for(speech, rule) for rule in rules)


def _but_for(speech: str, rule: Rule) -> Rule:
    if rule.pattern is None or rule.label not in SPOKEN_ABOUT:
        return rule
    return replace(rule, unless=speech if rule.unless is None else f"{rule.unless}|{speech}")


def all_rules() -> tuple[Rule, ...]:
    """Every rule of every file."""
    return tuple(rule for file in rule_files() for rule in rules_of(file))


LEARNED_HTML = "html.boilerplate.learned"
OUTSIDE_HTML = "html.boilerplate.outside"
COPY_HTML = "html.duplicate.copy"
COPY_TEXT = "text.duplicate.copy"
LEARNED_TEXT = "text.boilerplate.learned"
LEARNED_SITE = "site.repeated"
LEARNED = {
    LEARNED_HTML: "a model trained on WCXB's pages judged the block by its length, links, place, "
    "mark-up and neighbours (docs: cleaner/learned)",
    OUTSIDE_HTML: "the block stands in a footer, a navigation, an aside, a button or among comments, "
    "and the page's content elsewhere (the HTML standard, sections 4.3 and 4.4.14)",
    COPY_HTML: "all blocks of the element around it stand above, word for word: pages hold a part "
    "once for wide and once for narrow screens (balanced and aggressive only)",
    LEARNED_TEXT: "a model trained on text dumps of WCXB's pages judged the line by its length, "
    "place, repeats and neighbours (balanced and aggressive only)",
    COPY_TEXT: "the line and those beside it stand above, word for word (of a page's text; balanced "
    "and aggressive only)",
    LEARNED_SITE: "the line's host prints it on many of its pages, as its profile counted "
    "(`cleaner learn`; site_profile only)",
}
"""The labellers' ids, which stand where a rule's would, and what they go by."""

_ALIASES = {"no": "nb", "nn": "nb", "bs": "hr", "me": "sr", "in": "id", "iw": "he"}
"""Other codes of a language, or of one so near that the same file serves."""


def file_of(code: str) -> str:
    """The rule file for a language code (``pt-BR`` has ``pt``'s), whether it exists or not."""
    main = code.partition("-")[0]
    return _ALIASES.get(main, main)


@lru_cache(maxsize=128)
def matcher_for(languages: tuple[str, ...] | None, unsure: tuple[str, ...] = ()) -> Matcher:
    """A matcher for the common rules and those of ``languages`` (``None``: all of them).

    Of ``unsure`` languages only those phrases count that no condition guards.
    """
    wanted = None if languages is None else set(map(file_of, languages))
    files = [file for file in rule_files() if wanted is None or file == "common" or file in wanted]
    guests = [file for file in rule_files() if file in unsure and file not in files]
    return Matcher(
        [rule for file in files for rule in rules_of(file)],
        [rule for file in guests for rule in rules_of(file) if is_unambiguous(rule)],
    )


def is_unambiguous(rule: Rule) -> bool:
    """Whether the rule's words are enough in a text of any language of their script."""
    if rule.anywhere:
        return True
    guarded = bool(rule.when) and not rule.ambiguous
    return rule.score >= SURE and not (guarded or rule.takes or rule.finds)
