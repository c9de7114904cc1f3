"""Values that are computed once, when they are first used."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Any, AnyStr, cast

if TYPE_CHECKING:
    from functools import cached_property as cached_property  # noqa: PLC0414 - for type checkers
else:

    class cached_property(functools.cached_property):
        """``functools.cached_property`` without the lock that it had before Python 3.12, one for
        all objects: a process forked while another thread holds it waits for ever.

        >>> class Page:
        ...     @cached_property
        ...     def words(self):
        ...         return "ebb and flow".split()
        >>> page = Page()
        >>> page.words is page.words
        True
        """

        def __get__(self, instance: Any, owner: Any = None) -> Any:
            if instance is None:
                return self
            known = instance.__dict__
            if self.attrname not in known:
                known[self.attrname] = self.func(instance)
            return known[self.attrname]


class _Pattern:
    """Takes a pattern's methods over one by one, as they are asked for."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(self._source, self._flags), name)
        setattr(self, name, found)
        return found


def lazy_pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """A regular expression that is compiled when one of its methods is first used.

    For those with ranges of thousands of letters (Chinese), over which the compiler goes one by
    one: a dozen of them took a quarter of the time that importing this package does. For those of
    a language's rules that few pages of it ask. And for others that most pages never come to, or
    that only a source asks whose compiled twin does without. It is no argument for functions of
    ``re``.

    >>> lazy_pattern("[\u4e00-\u9fff]").findall("the river 江")
    ['江']
    """
    return cast("re.Pattern[AnyStr]", _Pattern(source, flags))
