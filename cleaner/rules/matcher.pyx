# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``Matcher.match_all`` in ``matcher.py``.

Most lines match nothing, so the first letters of patterns stand in a table that says no
at once, and a line longer than any phrase is not looked up.
"""

from cleaner.scan cimport (
    Py_UNICODE_ISALNUM,
    Py_UNICODE_ISALPHA,
    Py_UNICODE_ISDECIMAL,
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_KIND,
    PyUnicode_READ,
)

from cleaner.rules.matcher import _WORDS_FROM, LONG_LETTERS, Matcher as SourceMatcher
from cleaner.rules.pattern import DIGIT, START
from cleaner.rules.rule import trim, with_zeros

if START != 3 or DIGIT != "0":
    raise ValueError("patterns are found by other starts than here")

cdef enum:
    ROOM = 1 << 14

cdef Py_ssize_t INNER_FROM = _WORDS_FROM, INNER_TO = LONG_LETTERS


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


cdef str trimmed(str key):
    cdef Py_ssize_t at, length = PyUnicode_GET_LENGTH(key)
    cdef int kind = PyUnicode_KIND(key)
    cdef void* data = PyUnicode_DATA(key)
    cdef Py_UCS4 last
    if length == 0 or not Py_UNICODE_ISALNUM(PyUnicode_READ(kind, data, 0)):
        return trim(key)
    last = PyUnicode_READ(kind, data, length - 1)
    if not Py_UNICODE_ISALNUM(last):
        if last != 0x2E and last != 0x21 and last != 0x3F:
            return trim(key)
        if last == 0x2E and PyUnicode_READ(kind, data, length - 2) == 0x2E:
            return trim(key)
    if kind != 1:
        for at in range(length):
            if PyUnicode_READ(kind, data, at) == 0x2019:
                return trim(key)
    return key


cdef bint has_digit(str form) noexcept:
    cdef Py_ssize_t at
    cdef int kind = PyUnicode_KIND(form)
    cdef void* data = PyUnicode_DATA(form)
    cdef Py_UCS4 c
    for at in range(PyUnicode_GET_LENGTH(form)):
        c = PyUnicode_READ(kind, data, at)
        if 0x30 <= c <= 0x39 or (c >= 0x80 and Py_UNICODE_ISDECIMAL(c)):
            return True
    return False


cdef int add(dict found, Py_ssize_t index, object rules) except -1:
    cdef object known = found.get(index)
    if known is None:
        found[index] = list(rules)
    else:
        (<list>known).extend(rules)
    return 0


cdef int test(dict found, Py_ssize_t index, str form, object entries) except -1:
    """Try the patterns that could match."""
    for alternative, rule in entries:
        matches = alternative.test or alternative.compile()
        if (
            matches(form) or (form.endswith("。") and matches(form[: len(form) - 1]))
        ) and rule.allows(form):
            add(found, index, (rule,))
    return 0


class Matcher(SourceMatcher):
    __doc__ = SourceMatcher.__doc__

    def __init__(self, rules, guests=()):
        super().__init__(rules, guests)
        self._table = _Starts(self._starts)

    def match_all(self, keys):
        """The rules of every line that has the words of one, by its index. Linear."""
        cdef dict phrases = self._phrases, zeros = self._zeros, starts = self._starts
        cdef _Starts table = self._table
        cdef Py_ssize_t index, length, longest = self._longest
        cdef int kind
        cdef void* data
        cdef Py_UCS4 first
        cdef dict found = {}
        cdef list forms = [], inner = [], places = []
        cdef str form, zeroed
        cdef object always = self._always
        cdef object digits = starts.get(DIGIT, ())
        for index, key in enumerate(keys):
            form = trimmed(key)
            forms.append(form)
            length = PyUnicode_GET_LENGTH(form)
            if length == 0:
                if form in phrases:
                    add(found, index, phrases[form])
                continue
            kind = PyUnicode_KIND(form)
            data = PyUnicode_DATA(form)
            if length <= longest:
                rules = phrases.get(form)
                if rules is not None:
                    add(found, index, rules)
                if has_digit(form):
                    zeroed = with_zeros(form)
                    if zeroed in zeros and zeroed != form:
                        add(found, index, zeros[zeroed])
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
                inner.append(form)
                places.append(index)
        if always:
            for index, form in enumerate(forms):
                test(found, index, form, always)
        page = "\n".join(inner)
        for word, tried in self._words.items():
            # Most words stand nowhere on a page.
            if word not in page:
                continue
            for index in range(len(inner)):
                form = inner[index]
                if word in form:
                    test(found, places[index], form, tried)
        return {
            index: self._in_order(rules) if len(rules) > 1 else tuple(rules)
            for index, rules in sorted(found.items())
        }
