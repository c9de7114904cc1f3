# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``Matcher.match_all`` in ``matcher.py``.

Most lines match nothing, so the first letters of patterns stand in a table that says no
at once, and a line longer than any phrase is not looked up.
"""

from libc.stdlib cimport free, malloc
from libc.string cimport memchr, memcmp, memset

from cleaner.scan cimport (
    Py_UNICODE_ISDECIMAL,
    Py_UNICODE_ISSPACE,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_KIND,
    PyUnicode_READ,
)
from cleaner.rules.trim cimport trimmed, zeroed

from cleaner.normalise.key import fold
from cleaner.rules.matcher import _WORDS_FROM, LONG_LETTERS, SEPARATOR
from cleaner.rules.matcher import Matcher as SourceMatcher
from cleaner.rules.starts import DIGIT, START

if START != 3 or DIGIT != "0":
    raise ValueError("patterns are found by other starts than here")

if SEPARATOR.pattern != r"\s*[|·•¦]\s*|\s[/–]\s|\]\s*\[| {2,}|\t":
    raise ValueError("other separators than here")

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


cdef unsigned long long letters_of(str text) noexcept:
    """Which letters a text has, a bit for each, several letters to a bit: a text that has a word
    has all bits of that."""
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at
    cdef unsigned long long found = 0
    for at in range(PyUnicode_GET_LENGTH(text)):
        found |= <unsigned long long>1 << (<unsigned int>PyUnicode_READ(kind, data, at) & 63)
    return found


cdef bint stands_in(str word, str form) noexcept:
    """``word in form``, for words that are not empty."""
    cdef Py_ssize_t size = PyUnicode_GET_LENGTH(word), left = PyUnicode_GET_LENGTH(form) - size
    cdef const char* letters
    cdef const char* at
    cdef const char* last
    if PyUnicode_KIND(word) != 1 or PyUnicode_KIND(form) != 1:
        return word in form
    if left < 0:
        return False
    letters = <const char*>PyUnicode_DATA(word)
    at = <const char*>PyUnicode_DATA(form)
    last = at + left
    while at <= last:
        at = <const char*>memchr(at, letters[0], last - at + 1)
        if at == NULL:
            return False
        if memcmp(at, letters, size) == 0:
            return True
        at += 1
    return False


cdef class _Entry:
    """A branch of a rule's pattern, and what a line must have before it is tried."""

    cdef object alternative, rule, matches
    cdef bint excepts  # whether the rule says what else must not stand there
    cdef Py_ssize_t shortest
    cdef tuple needed
    cdef unsigned long long* letters  # of each word that is needed, in their order

    def __cinit__(self, alternative, rule):
        self.alternative = alternative
        self.rule = rule
        self.excepts = rule.unless is not None
        self.letters = NULL

    def __dealloc__(self):
        free(self.letters)

    cdef int ask(self) except -1:
        """Read the pattern, when it is first needed."""
        cdef Py_ssize_t count = 0
        cdef tuple one
        cdef str word
        shortest, needed = self.alternative.required()
        for one in needed:
            count += len(one)
        self.letters = <unsigned long long*>malloc((count + 1) * sizeof(unsigned long long))
        if self.letters == NULL:
            raise MemoryError
        count = 0
        for one in needed:
            for word in one:
                self.letters[count] = letters_of(word)
                count += 1
        self.shortest, self.needed = shortest, needed
        return 0

    cdef bint lacks(self, str form, unsigned long long letters) except -1:
        """Whether a line has none of some words of which it must have one."""
        cdef tuple one
        cdef str word
        cdef Py_ssize_t number = 0, after
        for one in self.needed:
            after = number + len(one)
            for word in one:
                # Comparing letters is far cheaper than looking for the word.
                if not self.letters[number] & ~letters and stands_in(word, form):
                    break
                number += 1
            else:
                return True
            number = after
        return False


cdef tuple entries_of(entries):
    return tuple([_Entry(alternative, rule) for alternative, rule in entries])


cdef int test(dict found, Py_ssize_t index, str form, tuple entries) except -1:
    """Try the patterns that could match."""
    cdef _Entry entry
    cdef Py_ssize_t length = PyUnicode_GET_LENGTH(form)
    cdef unsigned long long letters
    if not entries:
        return 0
    letters = letters_of(form)
    for entry in entries:
        if entry.needed is None:
            entry.ask()
        # Of ten lines that begin like a pattern's, one has its words.
        if length < entry.shortest or entry.lacks(form, letters):
            continue
        if entry.matches is None:
            entry.matches = entry.alternative.test or entry.alternative.compile()
        if (
            entry.matches(form) is not None
            or (form.endswith("。") and entry.matches(form[: length - 1]) is not None)
        ) and (not entry.excepts or entry.rule.allows(form)):
            add(found, index, (entry.rule,))
    return 0


cdef inline bint is_bar(Py_UCS4 c) noexcept:
    return c in u"|·•¦"


cdef Py_ssize_t first_separator(str text) noexcept:
    """Where ``SEPARATOR`` finds the first of what stands between entries; -1 where nothing does."""
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t at = 0, end, length = PyUnicode_GET_LENGTH(text)
    cdef Py_UCS4 c, other
    while at < length:
        c = PyUnicode_READ(kind, data, at)
        if is_bar(c):
            return at
        if c == 0x5D:
            end = at + 1
            while end < length and Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, end)):
                end += 1
            if end < length and PyUnicode_READ(kind, data, end) == 0x5B:
                return at
        elif Py_UNICODE_ISSPACE(c):
            end = at + 1
            while end < length and Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, end)):
                end += 1
            if end < length and is_bar(PyUnicode_READ(kind, data, end)):
                return at
            while at < end:
                c = PyUnicode_READ(kind, data, at)
                if c == 0x09:
                    return at
                if at + 1 < length:
                    other = PyUnicode_READ(kind, data, at + 1)
                    if c == 0x20 and other == 0x20:
                        return at
                    if (
                        (other == 0x2F or other == 0x2013)
                        and at + 2 < length
                        and Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, at + 2))
                    ):
                        return at
                at += 1
            continue
        at += 1
    return -1


class Matcher(SourceMatcher):
    __doc__ = SourceMatcher.__doc__

    def __init__(self, rules, guests=()):
        super().__init__(rules, guests)
        self._table = _Starts(self._starts)
        self._inner = _Words(self._words)
        self._tried = {start: entries_of(entries) for start, entries in self._starts.items()}
        self._anywhere = entries_of(self._always)
        self._shapes = _Shapes(self._phrases)

    def match_parts(self, text):
        """The rules of a line whose parts are all phrases, and how many parts it has."""
        cdef Py_ssize_t end = first_separator(text)
        first = text if end < 0 else text[:end]
        # The first part says of most lines that they are none of these.
        if first.strip() and not self.match(fold(first)):
            return (), 0
        return SourceMatcher.match_parts(self, text)

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
