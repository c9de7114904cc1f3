"""What is worked out once an object, without a lock."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

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
