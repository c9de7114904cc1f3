# cython: boundscheck=False, wraparound=False
"""The compiled twin of what ``context.py`` asks of every line of a page."""

from collections import Counter

from cleaner.lazy import cached_property

from libc.stdlib cimport free, malloc
from libc.string cimport memset

from cleaner.named cimport as_named, untracked
from cleaner.rules.signs cimport LONGEST_HOOK, is_quoting, may_hook, separates
from cleaner.scan cimport (
    Py_UNICODE_ISALNUM,
    Py_UNICODE_ISALPHA,
    Py_UNICODE_ISDECIMAL,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_KIND,
    PyUnicode_READ,
    is_item,
    is_title_of,
    words_of,
)

include "runs.pxi"

from cleaner.model import Block
from cleaner.rules.context import (
    _CITED,
    _SHORTEST_PROSE,
    ARTICLE_SHARE,
    CLOSERS,
    KEY_LETTERS,
    LINKED_SHARE,
    LONG_LETTERS,
    LONGEST_MENU,
    OPENERS,
    SEPARATES,
)
from cleaner.rules.context import Context as SourceContext
from cleaner.rules.context import time_of as of_source
from cleaner.rules.fences import fenced
from cleaner.rules.hooks import HOOK, hooked
from cleaner.rules.references import over_references
from cleaner.rules.rule import KEEPING, trim
from cleaner.rules.table_rows import table_rows
from cleaner.shape import FENCES, ends_sentence, is_prose

cdef Py_ssize_t LONG = LONG_LETTERS, SHORTEST = _SHORTEST_PROSE, MENU = LONGEST_MENU
cdef Py_ssize_t LONGEST_KEY = KEY_LETTERS
cdef frozenset QUOTES = frozenset(map(ord, OPENERS + CLOSERS))

cdef frozenset NOTHING = frozenset()

if _CITED._source != r"\w[.,;:!?”»\"]{0,2}\[\d{1,3}\]":
    raise ValueError("other signs of a source than here")
if FENCES != ("```", "~~~"):
    raise ValueError("other fences of code than here")
if SEPARATES.__self__.pattern != r"[|·•¦\t]|  | [/–] |\]":
    raise ValueError("other separators than here")
if HOOK != LONGEST_HOOK:
    raise ValueError("another longest hook than here")
if QUOTES != frozenset(map(ord, "\"'”’»›«‹“‘״」』）)]】》〉*„‚「『《〈")):
    raise ValueError("other quotation marks than here")


cdef bint is_junk(tuple rules) except -1:
    for rule in rules:
        if rule.label not in KEEPING:
            return True
    return False


cdef bint is_listed(object block, str text) except -1:
    facts = (<tuple>block)[6]
    if facts is not None and (<tuple>block)[5] == "item":
        return facts["linked"] <= LINKED_SHARE
    return is_item(text)


cdef inline bint is_word_sign(Py_UCS4 c) noexcept:
    """Whether a pattern's ``\\w`` takes a letter."""
    return Py_UNICODE_ISALNUM(c) or c == 0x5F


cdef bint cites(str text) noexcept:
    """Whether ``_CITED`` finds something."""
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at, before, end, length = PyUnicode_GET_LENGTH(text)
    for at in range(1, length - 2):
        if PyUnicode_READ(kind, data, at) != 0x5B:
            continue
        end = at + 1
        while end < length and end < at + 4 and Py_UNICODE_ISDECIMAL(
            PyUnicode_READ(kind, data, end)
        ):
            end += 1
        if end == at + 1 or end == length or PyUnicode_READ(kind, data, end) != 0x5D:
            continue
        before = at - 1
        while before > 0 and before > at - 3 and (
            PyUnicode_READ(kind, data, before) in u".,;:!?”»\""
        ):
            before -= 1
        if is_word_sign(PyUnicode_READ(kind, data, before)):
            return True
    return False


cdef object with_gap(object block, str gap):
    text, shown, key, start, _, kind, facts = block
    return as_named(Block, ((text, shown, key, start, gap, kind, facts),))


class Context(SourceContext):
    __doc__ = SourceContext.__doc__

    def __init__(self, blocks, shown, paragraphs, hits, parts, _Lines lines=None, quotable=None):
        super().__init__(blocks, shown, paragraphs, hits, parts)
        self._lines = lines_of(blocks, paragraphs, hits) if lines is None else lines
        self._quotable = quotable

    @classmethod
    def of(cls, page, matcher):
        """Match every line that is short enough to have a key. Linear."""
        cdef Py_ssize_t index, length
        cdef str text, raw, key
        cdef list shown = untracked([]), keys = untracked([]), paragraphs = untracked([])
        cdef dict parts = {}, known = {}
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
                if last == 0x21 or last == 0x3F:
                    continue
            else:
                continue
            # Repairing has made the runs of spaces that part some menus single ones.
            raw = (<tuple>blocks[index])[0]
            if separates(raw):
                raw = raw.strip()
                if raw not in known:
                    known[raw] = matcher.match_parts(raw)
                rules, count = known[raw]
                if count:
                    parts[index] = count
                    hits[index] = rules
        for index in (*table_rows(blocks, hits), *over_references(blocks, hits)):
            parts.pop(index, None)
            hits.pop(index, None)
        for index in range(len(keys)):
            if not may_hook(keys[index]):
                keys[index] = ""
        pitches = hooked(keys, matcher)
        for index, rules in pitches.items():
            hits[index] = tuple(dict.fromkeys((*hits.get(index, ()), *rules)))
        if parts or pitches:
            hits = dict(sorted(hits.items()))
        for index, rules in hits.items():
            if paragraphs[index] and is_junk(rules):
                paragraphs[index] = False
        return cls(blocks, shown, paragraphs, hits, parts)

    def __len__(self):
        return (<_Lines>self._lines).count

    def has(self, Py_ssize_t index):
        """Whether there is a block of that index."""
        return 0 <= index < (<_Lines>self._lines).count

    def shown(self, Py_ssize_t index):
        """A block's text as a reader would see it: repaired, stripped."""
        cdef list shown = self.all_shown
        return shown[<object>index]

    def is_prose(self, Py_ssize_t index):
        """Whether the block is a sentence or more and no rule's words."""
        cdef _Lines lines = self._lines
        return 0 <= index < lines.count and lines.flags[index] & PARAGRAPH != 0

    @cached_property
    def prose(self):
        """The indices of all paragraphs, in order."""
        return (<_Lines>self._lines).having(PARAGRAPH)

    def is_hit(self, Py_ssize_t index, *labels, part=None):
        """Whether the block has the words of a rule (of one of these labels, of this part)."""
        cdef _Lines lines = self._lines
        if not 0 <= index < lines.count or not lines.flags[index] & HIT:
            return False
        if not labels and part is None:
            return lines.flags[index] & JUNK != 0
        for rule in <tuple>(<dict>self.hits)[index]:
            label = rule.label
            if labels:
                if label not in labels:
                    continue
            elif label in KEEPING:
                continue
            if part is None or rule.part == part:
                return True
        return False

    def is_glued(self, Py_ssize_t index):
        """Whether a next block follows with no blank line between."""
        cdef _Lines lines = self._lines
        if index < 0:
            index += lines.count
            return 0 <= index and lines.flags[index] & GLUED != 0
        return index < lines.count - 1 and lines.flags[index] & GLUED != 0

    def is_end(self, Py_ssize_t index):
        """Whether no further block follows."""
        return index >= (<_Lines>self._lines).count - 1

    def glued_groups(self, Py_ssize_t stop):
        """Runs of two and more blocks before ``stop`` with no blank line in between."""
        cdef _Lines lines = self._lines
        cdef Py_ssize_t index, first = 0
        cdef list groups = []
        stop = min(stop, lines.count)
        for index in range(stop):
            if index == stop - 1 or not lines.flags[index] & GLUED:
                if index > first:
                    groups.append(range(first, index + 1))
                first = index + 1
        return groups

    def headings(self, Py_ssize_t stop):
        """The headings before ``stop`` that look like a title and have no rule's words."""
        cdef _Lines lines = self._lines
        cdef list shown = self.all_shown
        cdef str text
        cdef Py_ssize_t index
        cdef list found = []
        blocks = self.blocks
        for index in range(min(stop, lines.count)):
            if lines.flags[index] & (HIT | PARAGRAPH) or (<tuple>blocks[index])[5] != "heading":
                continue
            text = shown[index]
            if is_title_of(text, 3, LONG) and not is_item(text):
                found.append(index)
        return found

    def first_sentence(self, Py_ssize_t stop):
        """The first block before ``stop`` that is the article's text; -1 where none is."""
        cdef _Lines lines = self._lines
        cdef list shown = self.all_shown
        cdef str text
        cdef Py_ssize_t index, length
        cdef Py_UCS4 last
        for index in range(min(stop, lines.count)):
            if lines.flags[index] & HIT:
                continue
            if lines.flags[index] & PARAGRAPH:
                return index
            text = shown[index]
            length = PyUnicode_GET_LENGTH(text)
            if length == 0:
                continue
            last = PyUnicode_READ(PyUnicode_KIND(text), PyUnicode_DATA(text), length - 1)
            # Most lines end in a letter, and no sentence does.
            if Py_UNICODE_ISALPHA(last) or not ends_sentence(text):
                continue
            if not is_title_of(text, 0, LONG) and words_of(text) >= 4:
                return index
        return -1

    def run(self, Py_ssize_t index, *labels):
        """The run of blocks with the words of rules of these labels (of any, but those of the
        article's parts) that a block stands in."""
        cdef _Lines lines = self._lines
        cdef _Runs runs
        if not 0 <= index < lines.count or not lines.flags[index] & HIT:
            return None
        runs = (<dict>self._runs).get(labels)
        if runs is None:
            runs = self._runs[labels] = _Runs(lines, labels)
        return runs.of(index, self.blocks, self.parts)

    def without(self, gone):
        """The context of the page that is left when these blocks are gone."""
        cdef _Lines own = self._lines, left
        cdef list blocks = [], shown = [], paragraphs = [], quotable = None
        cdef list own_shown = self.all_shown, own_paragraphs = self._paragraphs
        cdef dict hits = {}, parts = {}, own_hits = self.hits, own_parts = self.parts
        cdef Py_ssize_t index = -1, kept = 0, hit = 0
        cdef int* moved = <int*>malloc((own.count + 1) * sizeof(int))
        if moved == NULL:
            raise MemoryError
        try:
            left = _Lines(max(0, own.count - <Py_ssize_t>len(gone)), own.hits)
            left.quoted = own.quoted
            for block in self.blocks:
                index += 1
                if index in gone:
                    moved[index] = -1
                    # Where a removed line stood apart, its neighbours stay apart.
                    if kept and left.flags[kept - 1] & GLUED and not own.flags[index] & GLUED:
                        blocks[kept - 1] = with_gap(blocks[kept - 1], (<tuple>block)[4])
                        left.flags[kept - 1] &= ~GLUED
                    continue
                moved[index] = <int>kept
                blocks.append(block)
                shown.append(own_shown[index])
                paragraphs.append(own_paragraphs[index])
                left.flags[kept] = own.flags[index]
                if own.flags[index] & HIT:
                    while own.places[hit] < index:
                        hit += 1
                    left.places[len(hits)] = <int>kept
                    left.labels[len(hits)] = own.labels[hit]
                    number = <object>index
                    hits[kept] = own_hits[number]
                    if number in own_parts:
                        parts[kept] = own_parts[number]
                kept += 1
            left.hits = len(hits)
            if self._quotable is not None:
                quotable = [
                    moved[number] for number in self._quotable if moved[<Py_ssize_t>number] > 0
                ]
        finally:
            free(moved)
        return type(self)(
            untracked(blocks), untracked(shown), untracked(paragraphs), hits, parts, left, quotable
        )

    @cached_property
    def bracketed(self):
        """The indices of the lines that begin with a square bracket, in order."""
        cdef str text
        cdef Py_ssize_t index = -1
        cdef list found = []
        for text in <list>self.all_shown:
            index += 1
            if PyUnicode_GET_LENGTH(text) and (
                PyUnicode_READ(PyUnicode_KIND(text), PyUnicode_DATA(text), 0) == 0x5B
            ):
                found.append(index)
        return found

    @cached_property
    def junk(self):
        """The indices of the blocks with the words of rules for what is no part of an article."""
        return (<_Lines>self._lines).having(JUNK)

    @cached_property
    def counts(self):
        """How often each key that is a rule's words stands on the page."""
        cdef _Lines lines = self._lines
        cdef Py_ssize_t position
        blocks = self.blocks
        return Counter(
            [(<tuple>blocks[lines.places[position]])[2] for position in range(lines.hits)]
        )

    @cached_property
    def asking(self):
        """By label, the blocks with the words of a button or field that asks for something."""
        cdef dict found = {}
        cdef str part
        for index, rules in (<dict>self.hits).items():
            for rule in <tuple>rules:
                part = rule.part
                if part == "ask" or part == "field":
                    found.setdefault(rule.label, []).append(index)
        return found

    @cached_property
    def cites_by_number(self):
        """Whether a paragraph marks what it has from whom as encyclopedias do."""
        cdef _Lines lines = self._lines
        cdef list shown = self.all_shown
        cdef Py_ssize_t index
        for index in range(lines.count):
            if lines.flags[index] & PARAGRAPH and cites(shown[index]):
                return True
        return False

    @cached_property
    def fenced(self):
        """The lines of code between fences: few pages have any."""
        cdef str key
        cdef Py_UCS4 first
        for block in self.blocks:
            key = (<tuple>block)[2]
            if PyUnicode_GET_LENGTH(key) >= 3:
                first = PyUnicode_READ(PyUnicode_KIND(key), PyUnicode_DATA(key), 0)
                if (first == 0x60 or first == 0x7E) and key in FENCES:
                    return fenced([entry.key for entry in self.blocks])
        return NOTHING

    @cached_property
    def lines_of(self):
        """How many lines have the words of rules of each label."""
        cdef _Lines lines = self._lines
        cdef Py_ssize_t position
        cdef unsigned int bits
        cdef int number
        cdef int[31] counts
        memset(counts, 0, sizeof(counts))
        for position in range(lines.hits):
            bits = lines.labels[position]
            number = 0
            while bits:
                counts[number] += bits & 1
                bits >>= 1
                number += 1
        return Counter({label: counts[number] for number, label in enumerate(LABELS)})

    @cached_property
    def quoting(self):
        """The indices of the paragraphs that have quotation marks, in order."""
        cdef _Lines lines = self._lines
        cdef list shown = self.all_shown
        cdef Py_ssize_t index
        if not lines.quoted:
            for index in range(lines.count):
                if lines.flags[index] & PARAGRAPH and is_quoting(shown[index]):
                    lines.flags[index] |= QUOTING
            lines.quoted = True
        return lines.having(QUOTING)

    @cached_property
    def doubled(self):
        """The indices of the blocks whose key is that of the block right above, in order."""
        cdef Py_ssize_t index = 0
        cdef list found = []
        cdef str key, above = None
        for block in self.blocks:
            key = (<tuple>block)[2]
            if (
                above is not None
                and PyUnicode_GET_LENGTH(key) == PyUnicode_GET_LENGTH(above)
                and key == above
            ):
                found.append(index)
            above = key
            index += 1
        return found

    @cached_property
    def is_article(self):
        """Whether at least ``ARTICLE_SHARE`` of the letters that are neither in rules' words
        nor in list items stand in paragraphs."""
        cdef Py_ssize_t prose = 0, rest = 0, index
        cdef _Lines lines = self._lines
        cdef list shown = self.all_shown
        cdef str text
        for index in range(lines.count):
            text = shown[index]
            if lines.flags[index] & PARAGRAPH:
                prose += PyUnicode_GET_LENGTH(text)
            elif not lines.flags[index] & JUNK and not is_listed(self.blocks[index], text):
                rest += PyUnicode_GET_LENGTH(text)
        # A text of nothing but rules' words has nothing to lose.
        return prose >= ARTICLE_SHARE * (prose + rest)

    @cached_property
    def times(self):
        """Every line that is only a time, in order."""
        cdef list found = []
        cdef str key
        for block in self.blocks:
            key = (<tuple>block)[2]
            if u":" in key:
                time = of_source(trim(key))
                if time is not None:
                    found.append(time)
        return found
