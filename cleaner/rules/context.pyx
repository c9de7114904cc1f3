# cython: boundscheck=False, wraparound=False
"""The compiled twin of what ``context.py`` asks of every line of a page."""

from functools import cached_property

from libc.stdlib cimport calloc, free, malloc

from cleaner.named cimport as_named, as_plain, untracked
from cleaner.scan cimport (
    Py_UNICODE_ISALPHA,
    Py_UNICODE_ISSPACE,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_IS_ASCII,
    PyUnicode_KIND,
    PyUnicode_READ,
    is_item,
    is_title_of,
    may_part,
    quotes,
    words_of,
)

from cleaner.model import LABELS, Block
from cleaner.rules.context import (
    _SHORTEST_PROSE,
    ARTICLE_SHARE,
    CLOSERS,
    KEY_LETTERS,
    LONG_LETTERS,
    LONGEST_MENU,
    OPENERS,
    SEPARATES,
    Run,
    rows,
)
from cleaner.rules.context import Context as SourceContext
from cleaner.rules.context import time_of as of_source
from cleaner.rules.rule import KEEPING, trim
from cleaner.shape import ends_sentence, is_prose

cdef Py_ssize_t LONG = LONG_LETTERS, SHORTEST = _SHORTEST_PROSE, MENU = LONGEST_MENU
cdef Py_ssize_t LONGEST_KEY = KEY_LETTERS
cdef frozenset QUOTES = frozenset(map(ord, OPENERS + CLOSERS))


cdef bint separates(str text) noexcept:
    """Whether ``SEPARATES`` finds something in a text without the white space around it."""
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at, first = 0, last = PyUnicode_GET_LENGTH(text)
    cdef Py_UCS4 c
    if kind == 1 and not may_part(<const unsigned char*>data, last):
        return False
    while first < last and Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, first)):
        first += 1
    while last > first and Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, last - 1)):
        last -= 1
    for at in range(first, last):
        c = PyUnicode_READ(kind, data, at)
        if c == 0x20:
            if at + 1 < last and PyUnicode_READ(kind, data, at + 1) == 0x20:
                return True
        elif c in u"|·•¦\t]":
            return True
        elif (
            c in u"/–"
            and first < at < last - 1
            and PyUnicode_READ(kind, data, at - 1) == 0x20
            and PyUnicode_READ(kind, data, at + 1) == 0x20
        ):
            return True
    return False


cdef bint is_quoting(str text) noexcept:
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at
    cdef Py_UCS4 c
    if kind == 1:
        return quotes(<const unsigned char*>data, PyUnicode_GET_LENGTH(text))
    for at in range(PyUnicode_GET_LENGTH(text)):
        c = PyUnicode_READ(kind, data, at)
        if c in u"\"'”’»›«‹“‘」』）)]】》〉*„‚「『《〈":
            return True
    return False


if SEPARATES.__self__.pattern != r"[|·•¦\t]|  | [/–] |\]":
    raise ValueError("other separators than here")
if QUOTES != frozenset(map(ord, "\"'”’»›«‹“‘」』）)]】》〉*„‚「『《〈")):
    raise ValueError("other quotation marks than here")


cdef inline bint is_glued(str gap) noexcept:
    cdef int kind = PyUnicode_KIND(gap)
    cdef void* data = PyUnicode_DATA(gap)
    cdef Py_ssize_t length = PyUnicode_GET_LENGTH(gap)
    return length == 1 or (
        length == 2
        and PyUnicode_READ(kind, data, 0) == 0x0D
        and PyUnicode_READ(kind, data, 1) == 0x0A
    )


cdef bint is_junk(tuple rules) except -1:
    for rule in rules:
        if rule.label not in KEEPING:
            return True
    return False


cdef object with_gap(object block, str gap):
    text, shown, key, start, _, kind, facts = block
    return as_named(Block, ((text, shown, key, start, gap, kind, facts),))


cdef dict BITS = {label: 1 << number for number, label in enumerate(LABELS)}
cdef unsigned int KEPT = sum(BITS[label] for label in KEEPING)

if len(LABELS) > 31:
    raise ValueError("more labels than bits")

cdef enum:
    PARAGRAPH = 1
    GLUED = 2  # to the next block
    HIT = 4
    JUNK = 8  # a hit of a rule whose label is no part of the article
    QUOTING = 16


cdef class _Lines:
    """What conditions ask of lines most often, as numbers: flags by block; and of each block
    with the words of rules its index and the labels."""

    cdef Py_ssize_t count, hits
    cdef unsigned char* flags
    cdef int* places
    cdef unsigned int* labels
    cdef bint quoted  # whether it is known which lines quote

    def __cinit__(self, Py_ssize_t count, Py_ssize_t hits):
        self.count = count
        self.hits = hits
        self.quoted = False
        self.flags = <unsigned char*>calloc(count + 1, 1)
        self.places = <int*>malloc((hits + 1) * sizeof(int))
        self.labels = <unsigned int*>malloc((hits + 1) * sizeof(unsigned int))
        if self.flags == NULL or self.places == NULL or self.labels == NULL:
            raise MemoryError

    def __dealloc__(self):
        free(self.flags)
        free(self.places)
        free(self.labels)


cdef _Lines lines_of(blocks, list paragraphs, dict hits):
    cdef _Lines lines = _Lines(len(paragraphs), len(hits))
    cdef Py_ssize_t index = 0
    cdef unsigned int found
    for block in blocks:
        if is_glued((<tuple>block)[4]):
            lines.flags[index] |= GLUED
        if paragraphs[index]:
            lines.flags[index] |= PARAGRAPH
        index += 1
    index = 0
    for place, rules in hits.items():
        found = 0
        for rule in <tuple>rules:
            found |= <unsigned int>BITS[rule.label]
        lines.places[index] = place
        lines.labels[index] = found
        lines.flags[lines.places[index]] |= (HIT | JUNK) if found & ~KEPT else HIT
        index += 1
    return lines


cdef class _Runs:
    """Runs of blocks with the words of rules of some labels, as they are asked for."""

    cdef _Lines lines
    cdef unsigned int wanted
    cdef int* ends  # of the hits before this one, how many are of its run
    cdef int* stops  # by the first hit of a run: the first that is no longer of it
    cdef int* phrases  # by the first hit of a run; 0: not counted yet

    def __cinit__(self, _Lines lines, tuple labels):
        cdef Py_ssize_t position
        self.lines = lines
        self.wanted = 0
        for label in labels:
            self.wanted |= <unsigned int>BITS.get(label, 0)
        if not labels:
            self.wanted = ~KEPT
        self.ends = <int*>malloc((lines.hits + 1) * sizeof(int))
        self.stops = <int*>malloc((lines.hits + 1) * sizeof(int))
        self.phrases = <int*>calloc(lines.hits + 1, sizeof(int))
        if self.ends == NULL or self.stops == NULL or self.phrases == NULL:
            raise MemoryError
        for position in range(lines.hits):
            self.ends[position] = 0
            if (
                position
                and lines.labels[position] & self.wanted
                and lines.labels[position - 1] & self.wanted
                and lines.places[position] == lines.places[position - 1] + 1
            ):
                self.ends[position] = self.ends[position - 1] + 1
            self.stops[position - self.ends[position]] = <int>position + 1

    def __dealloc__(self):
        free(self.ends)
        free(self.stops)
        free(self.phrases)

    cdef object of(self, Py_ssize_t index, blocks, dict parts):
        cdef _Lines lines = self.lines
        cdef Py_ssize_t low = 0, high = lines.hits, middle, at, start, stop
        cdef object first, last, phrases
        cdef set keys
        while low + 1 < high:
            middle = (low + high) // 2
            if lines.places[middle] <= index:
                low = middle
            else:
                high = middle
        if not lines.labels[low] & self.wanted:
            return None
        start = low - self.ends[low]
        stop = self.stops[start]
        if self.phrases[start] == 0:
            self.phrases[start] = 1
            if stop - start > 1:
                keys = set()
                for at in range(start, stop):
                    keys.add((<tuple>blocks[<object>lines.places[at]])[2])
                self.phrases[start] = <int>len(keys)
            if parts:
                for at in range(start, stop):
                    self.phrases[start] += <int>parts.get(lines.places[at], 1) - 1
        first = lines.places[start]
        last = lines.places[stop - 1]
        phrases = self.phrases[start]
        return as_plain(Run, 3, <void*>first, <void*>last, <void*>phrases)


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
                if last == 0x2E or last == 0x21 or last == 0x3F:
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
        for index in rows(blocks, hits):
            parts.pop(index, None)
            del hits[index]
        if parts:
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
        cdef _Lines lines = self._lines
        cdef Py_ssize_t index
        return [index for index in range(lines.count) if lines.flags[index] & PARAGRAPH]

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
        return [index for index in range(lines.count) if lines.flags[index] & QUOTING]

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
            elif not lines.flags[index] & JUNK and not is_item(text):
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
