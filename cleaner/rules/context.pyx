# cython: boundscheck=False, wraparound=False
"""The compiled twin of what ``context.py`` asks of every line of a page."""

from functools import cached_property

from cleaner.named cimport as_named
from cleaner.scan cimport (
    Py_UNICODE_ISDECIMAL,
    Py_UNICODE_ISSPACE,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_IS_ASCII,
    PyUnicode_KIND,
    PyUnicode_READ,
)

from cleaner.model import Block
from cleaner.rules.context import (
    _SHORTEST_PROSE,
    ARTICLE_SHARE,
    BULLET,
    CLOSERS,
    KEY_LETTERS,
    LONG_LETTERS,
    LONGEST_MENU,
    OPENERS,
    SEPARATES,
    Run,
    _is_junk,
)
from cleaner.rules.context import Context as SourceContext
from cleaner.rules.context import time_of as of_source
from cleaner.rules.rule import trim
from cleaner.shape import is_prose

cdef Py_ssize_t LONG = LONG_LETTERS, SHORTEST = _SHORTEST_PROSE, MENU = LONGEST_MENU
cdef Py_ssize_t LONGEST_KEY = KEY_LETTERS
cdef frozenset QUOTES = frozenset(map(ord, OPENERS + CLOSERS))


cdef bint may_separate(str text) noexcept:
    """Whether any mark stands in a line that ``SEPARATES`` looks for."""
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at
    cdef Py_UCS4 c, before = 0
    for at in range(PyUnicode_GET_LENGTH(text)):
        c = PyUnicode_READ(kind, data, at)
        if c == 0x20:
            if before == 0x20:
                return True
        elif c in u"|·•¦\t]/–":
            return True
        before = c
    return False


cdef bint is_item(str text) noexcept:
    """Whether ``BULLET`` matches."""
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at = 0, mark, length = PyUnicode_GET_LENGTH(text)
    cdef Py_UCS4 c
    while at < length and Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, at)):
        at += 1
    if at == length:
        return False
    c = PyUnicode_READ(kind, data, at)
    if c in u"•‣▪▫●○■□◦·*+–—-":
        at += 1
    else:
        if c == u"(":
            at += 1
        mark = at
        while at < length and at - mark < 3 and (
            Py_UNICODE_ISDECIMAL(PyUnicode_READ(kind, data, at))
        ):
            at += 1
        if at == mark and at < length:
            c = PyUnicode_READ(kind, data, at)
            if 0x41 <= c <= 0x5A or 0x61 <= c <= 0x7A:
                at += 1
        if at == mark or at == length or PyUnicode_READ(kind, data, at) not in u".)":
            return False
        at += 1
    mark = at
    while at < length and Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, at)):
        at += 1
    return mark < at < length


cdef bint is_quoting(str text) noexcept:
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at
    cdef Py_UCS4 c
    for at in range(PyUnicode_GET_LENGTH(text)):
        c = PyUnicode_READ(kind, data, at)
        if c in u"\"'”’»›«‹“‘」』）)]】》〉*„‚「『《〈":
            return True
    return False


if BULLET.pattern != (
    r"\s*(?:[•‣▪▫●○■□◦·*+–—-]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])\s+(?=\S)"
):
    raise ValueError("other marks of list items than here")
if QUOTES != frozenset(map(ord, "\"'”’»›«‹“‘」』）)]】》〉*„‚「『《〈")):
    raise ValueError("other quotation marks than here")


cdef inline bint is_glued(str gap) except -1:
    return PyUnicode_GET_LENGTH(gap) == 1 or gap == "\r\n"


cdef object with_gap(object block, str gap):
    text, shown, key, start, _, kind, facts = block
    return as_named(Block, ((text, shown, key, start, gap, kind, facts),))


class Context(SourceContext):
    __doc__ = SourceContext.__doc__

    @classmethod
    def of(cls, page, matcher):
        """Match every line that is short enough to have a key. Linear."""
        cdef Py_ssize_t index, length
        cdef str text, raw, key
        cdef list shown = [], keys = [], paragraphs = []
        cdef dict parts = {}
        cdef Py_UCS4 last
        blocks = page.blocks
        for block in blocks:
            shown.append((<tuple>block)[1])
            key = (<tuple>block)[2]
            keys.append(key if PyUnicode_GET_LENGTH(key) <= LONGEST_KEY else "")
        hits = matcher.match_all(keys)
        for index in range(len(shown)):
            text = shown[index]
            length = PyUnicode_GET_LENGTH(text)
            paragraphs.append(length >= LONG or (length >= SHORTEST and is_prose(text)))
            if length > MENU or index in hits:
                continue
            if length:
                last = PyUnicode_READ(PyUnicode_KIND(text), PyUnicode_DATA(text), length - 1)
                if last == 0x2E or last == 0x21 or last == 0x3F:
                    continue
            else:
                continue
            # Repairing has made the runs of spaces that part some menus single ones.
            raw = (<tuple>blocks[index])[0]
            if may_separate(raw):
                raw = raw.strip()
                if SEPARATES(raw):
                    rules, count = matcher.match_parts(raw)
                    if count:
                        parts[index] = count
                        hits[index] = rules
        if parts:
            hits = dict(sorted(hits.items()))
        for index, rules in hits.items():
            if paragraphs[index] and _is_junk(rules):
                paragraphs[index] = False
        return cls(blocks, shown, paragraphs, hits, parts)

    def runs(self, *labels):
        """For each block with the words of a rule of these labels its run of such blocks."""
        cdef dict found = {}
        cdef list members, group
        cdef set keys
        cdef Py_ssize_t start = 0, position, index, number, count, phrases
        cdef dict parts = self.parts
        known = self._runs.get(labels)
        if known is not None:
            return known
        if labels:
            wanted = frozenset(labels)
            members = [index for index, has in self._labels.items() if not wanted.isdisjoint(has)]
        else:
            members = [index for index, rules in self.hits.items() if _is_junk(rules)]
        blocks = self.blocks
        count = len(members)
        while start < count:
            index = members[start]
            position = start + 1
            while position < count and <object>members[position] == index + position - start:
                position += 1
            group = members[start:position]
            phrases = 1
            if position - start > 1:
                keys = set()
                for number in group:
                    keys.add((<tuple>blocks[number])[2])
                phrases = len(keys)
            if parts:
                for number in group:
                    phrases += parts.get(number, 1) - 1
            run = as_named(Run, ((group[0], group[len(group) - 1], phrases),))
            for member in group:
                found[member] = run
            start = position
        self._runs[labels] = found
        return found

    @cached_property
    def _labels(self):
        """By block, the labels of the rules whose words it has."""
        cdef dict found = {}, known = {}
        for index, rules in self.hits.items():
            if len(rules) > 1:
                found[index] = frozenset([rule.label for rule in rules])
                continue
            label = rules[0].label
            labels = known.get(label)
            if labels is None:
                labels = known[label] = frozenset((label,))
            found[index] = labels
        return found

    def is_glued(self, Py_ssize_t index):
        """Whether a next block follows with no blank line between."""
        blocks = self.blocks
        if index >= len(blocks) - 1:
            return False
        return is_glued((<tuple>blocks[<object>index])[4])

    def without(self, gone):
        """The context of the page that is left when these blocks are gone."""
        cdef list blocks = [], shown = [], paragraphs = []
        cdef dict hits = {}, parts = {}
        cdef dict own_hits = self.hits, own_parts = self.parts
        cdef list own_shown = self.all_shown, own_paragraphs = self._paragraphs
        cdef Py_ssize_t index = -1, kept = 0
        for block in self.blocks:
            index += 1
            if index in gone:
                # Where a removed line stood apart, its neighbours stay apart.
                if kept and is_glued((<tuple>blocks[kept - 1])[4]) and not (
                    is_glued((<tuple>block)[4])
                ):
                    blocks[kept - 1] = with_gap(blocks[kept - 1], (<tuple>block)[4])
                continue
            blocks.append(block)
            shown.append(own_shown[index])
            paragraphs.append(own_paragraphs[index])
            number = <object>index
            rules = own_hits.get(number)
            if rules is not None:
                hits[kept] = rules
                if number in own_parts:
                    parts[kept] = own_parts[number]
            kept += 1
        return type(self)(blocks, shown, paragraphs, hits, parts)

    @cached_property
    def quoting(self):
        """The indices of the paragraphs that have quotation marks, in order."""
        shown = self.all_shown
        return [index for index in self.prose if is_quoting(shown[index])]

    @cached_property
    def doubled(self):
        """The indices of the blocks whose key is that of the block right above, in order."""
        cdef Py_ssize_t index = 0
        cdef list found = []
        cdef str key, above = None
        for block in self.blocks:
            key = (<tuple>block)[2]
            if above is not None and key == above:
                found.append(index)
            above = key
            index += 1
        return found

    @cached_property
    def is_article(self):
        """Whether at least ``ARTICLE_SHARE`` of the letters that are neither in rules' words
        nor in list items stand in paragraphs."""
        cdef Py_ssize_t prose = 0, rest = 0, index
        cdef list paragraphs = self._paragraphs
        cdef str text
        hits = self.hits
        for index, text in enumerate(self.all_shown):
            if paragraphs[index]:
                prose += PyUnicode_GET_LENGTH(text)
            elif not (index in hits and self.is_hit(index)) and not is_item(text):
                rest += PyUnicode_GET_LENGTH(text)
        # A text of nothing but rules' words has nothing to lose.
        return prose >= ARTICLE_SHARE * (prose + rest)

    @cached_property
    def times(self):
        """Every line that is only a time, in order."""
        cdef list found = []
        cdef str key
        cdef Py_ssize_t at, length
        cdef int kind
        cdef void* data
        for block in self.blocks:
            key = (<tuple>block)[2]
            length = PyUnicode_GET_LENGTH(key)
            kind = PyUnicode_KIND(key)
            data = PyUnicode_DATA(key)
            for at in range(length):
                if PyUnicode_READ(kind, data, at) == 0x3A:
                    time = of_source(trim(key))
                    if time is not None:
                        found.append(time)
                    break
        return found
