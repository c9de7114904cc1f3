# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``Matcher.match_all`` in ``matcher.py``.

Most lines match nothing, so the first letters of patterns stand in a table that says no
at once, and a line longer than any phrase is not looked up.
"""

from libc.string cimport memset

from cleaner.scan cimport (
    Py_UNICODE_ISDECIMAL,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_KIND,
    PyUnicode_READ,
)
from cleaner.rules.trim cimport trimmed, zeroed

from cleaner.rules.matcher import _WORDS_FROM, LONG_LETTERS, Matcher as SourceMatcher
from cleaner.rules.starts import DIGIT, START

if START != 3 or DIGIT != "0":
    raise ValueError("patterns are found by other starts than here")

cdef enum:
    ROOM = 1 << 14
    SHAPES = 1 << 16

cdef Py_ssize_t INNER_FROM = _WORDS_FROM, INNER_TO = LONG_LETTERS

if INNER_FROM < 2:
    raise ValueError("words are looked for in shorter lines than here")


cdef inline unsigned int place_of(Py_UCS4 a, Py_UCS4 b, Py_UCS4 c) noexcept:
    cdef unsigned int mixed = <unsigned int>a * 5281 + <unsigned int>b * 73 + <unsigned int>c
    return (mixed ^ (mixed >> 13)) & <unsigned int>(ROOM - 1)


cdef class _Starts:
    """Which first letters some pattern may begin with; never says no wrongly."""

    cdef unsigned char seen[ROOM]

    def __init__(self, starts):
        cdef str start
        cdef int index
        for index in range(ROOM):
            self.seen[index] = 0
        for start in starts:
            if len(start) == 3:
                self.seen[place_of(ord(start[0]), ord(start[1]), ord(start[2]))] = 1
            else:
                self.seen[place_of(ord(start[0]), 0, 0)] = 1


cdef inline unsigned int shape_of(int kind, void* data, Py_ssize_t length) noexcept:
    """A number for the length and three letters of a text that is not empty."""
    cdef unsigned int mixed = <unsigned int>length
    mixed = mixed * 31 + <unsigned int>PyUnicode_READ(kind, data, 0)
    mixed = mixed * 8191 + <unsigned int>PyUnicode_READ(kind, data, length // 2)
    mixed = mixed * 131 + <unsigned int>PyUnicode_READ(kind, data, length - 1)
    return (mixed ^ (mixed >> 16)) & <unsigned int>(SHAPES - 1)


cdef class _Shapes:
    """What phrases look like; never says no wrongly. A look-up among thousands costs more."""

    cdef unsigned char seen[SHAPES]

    def __init__(self, phrases):
        cdef str phrase
        memset(self.seen, 0, SHAPES)
        for phrase in phrases:
            if phrase:
                self.seen[shape_of(
                    PyUnicode_KIND(phrase), PyUnicode_DATA(phrase), PyUnicode_GET_LENGTH(phrase)
                )] = 1


cdef class _Words:
    """Words that patterns require somewhere in a line, found by their first three letters."""

    cdef unsigned char seen[ROOM]
    cdef dict begun
    cdef list short

    def __init__(self, words):
        cdef str word
        cdef int index
        for index in range(ROOM):
            self.seen[index] = 0
        self.begun = {}
        self.short = []
        for word, tried in words.items():
            entries = entries_of(tried)
            if len(word) < 3:
                self.short.append((word, entries))
                continue
            self.seen[place_of(ord(word[0]), ord(word[1]), ord(word[2]))] = 1
            self.begun.setdefault(word[:3], []).append((word, entries))

    cdef list of(self, str form):
        """The words that stand in a line, each with its patterns."""
        cdef list found = None
        cdef Py_ssize_t at, length = PyUnicode_GET_LENGTH(form)
        cdef int kind = PyUnicode_KIND(form)
        cdef void* data = PyUnicode_DATA(form)
        cdef Py_UCS4 c, before = PyUnicode_READ(kind, data, 1), first = PyUnicode_READ(kind, data, 0)
        for at in range(2, length):
            c = PyUnicode_READ(kind, data, at)
            if self.seen[place_of(first, before, c)]:
                for entry in self.begun.get(form[at - 2 : at + 1], ()):
                    if form.startswith(entry[0], at - 2) and (found is None or entry not in found):
                        if found is None:
                            found = []
                        found.append(entry)
            first = before
            before = c
        for entry in self.short:
            if entry[0] in form:
                if found is None:
                    found = []
                found.append(entry)
        return found


cdef int add(dict found, Py_ssize_t index, object rules) except -1:
    cdef object known = found.get(index)
    if known is None:
        found[index] = list(rules)
    else:
        (<list>known).extend(rules)
    return 0


cdef class _Entry:
    """A branch of a rule's pattern, and what a line must have before it is tried."""

    cdef object alternative, rule, matches
    cdef bint excepts  # whether the rule says what else must not stand there
    cdef Py_ssize_t shortest
    cdef tuple needed

    def __cinit__(self, alternative, rule):
        self.alternative = alternative
        self.rule = rule
        self.excepts = rule.unless is not None


cdef tuple entries_of(entries):
    return tuple([_Entry(alternative, rule) for alternative, rule in entries])


cdef int test(dict found, Py_ssize_t index, str form, tuple entries) except -1:
    """Try the patterns that could match."""
    cdef _Entry entry
    cdef str word
    cdef tuple one
    cdef bint lacks
    cdef Py_ssize_t length = PyUnicode_GET_LENGTH(form)
    for entry in entries:
        if entry.needed is None:
            entry.shortest, entry.needed = entry.alternative.required()
        if length < entry.shortest:
            continue
        # Of ten lines that begin like a pattern's, one has its words.
        lacks = False
        for one in entry.needed:
            for word in one:
                if word in form:
                    break
            else:
                lacks = True
                break
        if lacks:
            continue
        if entry.matches is None:
            entry.matches = entry.alternative.test or entry.alternative.compile()
        if (
            entry.matches(form) is not None
            or (form.endswith("。") and entry.matches(form[: length - 1]) is not None)
        ) and (not entry.excepts or entry.rule.allows(form)):
            add(found, index, (entry.rule,))
    return 0


class Matcher(SourceMatcher):
    __doc__ = SourceMatcher.__doc__

    def __init__(self, rules, guests=()):
        super().__init__(rules, guests)
        self._table = _Starts(self._starts)
        self._inner = _Words(self._words)
        self._tried = {start: entries_of(entries) for start, entries in self._starts.items()}
        self._anywhere = entries_of(self._always)
        self._shapes = _Shapes(self._phrases)

    def match_all(self, keys):
        """The rules of every line that has the words of one, by its index. Linear."""
        cdef dict phrases = self._phrases, zeros = self._zeros, starts = self._tried
        cdef _Starts table = self._table
        cdef _Words words = self._inner
        cdef _Shapes shapes = self._shapes
        cdef Py_ssize_t index, length, longest = self._longest
        cdef int kind
        cdef void* data
        cdef Py_UCS4 first
        cdef dict found = {}, known = {}
        cdef list repeats = []
        cdef str key, form, zeros_for
        cdef tuple always = self._anywhere
        cdef tuple digits = starts.get(DIGIT, ())
        for index, key in enumerate(keys):
            # A third of a dump's lines stand there before.
            place = known.setdefault(key, index)
            if place != index:
                repeats.append((index, place))
                continue
            form = trimmed(key)
            length = PyUnicode_GET_LENGTH(form)
            if always:
                test(found, index, form, always)
            if length == 0:
                if form in phrases:
                    add(found, index, phrases[form])
                continue
            kind = PyUnicode_KIND(form)
            data = PyUnicode_DATA(form)
            if length <= longest:
                if shapes.seen[shape_of(kind, data, length)]:
                    rules = phrases.get(form)
                    if rules is not None:
                        add(found, index, rules)
                zeros_for = zeroed(form)
                if zeros_for is not None and zeros_for in zeros and zeros_for != form:
                    add(found, index, zeros[zeros_for])
            first = PyUnicode_READ(kind, data, 0)
            if length >= 3 and table.seen[
                place_of(first, PyUnicode_READ(kind, data, 1), PyUnicode_READ(kind, data, 2))
            ]:
                test(found, index, form, starts.get(form[:3], ()))
            if table.seen[place_of(first, 0, 0)]:
                test(found, index, form, starts.get(form[:1], ()))
            if first != 0x30 and Py_UNICODE_ISDECIMAL(first):
                test(found, index, form, digits)
            if INNER_FROM < length <= INNER_TO:
                required = words.of(form)
                if required is not None:
                    for _, entries in required:
                        test(found, index, form, entries)
        for index, matching in found.items():
            found[index] = self._in_order(matching) if len(matching) > 1 else tuple(matching)
        for index, place in repeats:
            if place in found:
                found[index] = found[place]
        return dict(sorted(found.items()))
