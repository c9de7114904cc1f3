# cython: boundscheck=False, wraparound=False
"""The compiled twin of what ``headline.py`` asks of every line."""

from cpython cimport array
from libc.math cimport INFINITY, log1p

from cleaner.learned.doubles cimport doubles
from cleaner.scan cimport PyUnicode_DATA, PyUnicode_GET_LENGTH, PyUnicode_KIND, PyUnicode_READ

from cleaner.learned.headline import (
    _ABOVE,
    _BELOW,
    _BODY,
    _BODY_SHARE,
    _END,
    _HIT,
    _LENGTH,
    _LENGTH_ABOVE,
    _LETTERS,
    _OFFSET,
    _PROBABLE,
    _TRAIL,
    _WORDS,
    INSIDE,
    LEAST_LETTERS,
    LEAST_PIECE,
    LEAST_WORDS,
    LONG_SHARE,
    MOST_LETTERS,
    SENTENCE_END,
    SURE,
    _pieces,
    _said_once,
)

cdef Py_ssize_t LETTERS = LEAST_LETTERS, PIECE = LEAST_PIECE
cdef double FEWEST = LEAST_LETTERS, MOST = MOST_LETTERS, STOP = SENTENCE_END
cdef double LONG = LONG_SHARE, WITHIN = INSIDE, FROM = SURE, FEW = LEAST_WORDS
cdef double ABOVE = _ABOVE, BELOW = _BELOW, BODY = _BODY
cdef double NOT_ASKED = -INFINITY
cdef double LENGTH = _LENGTH, LENGTH_ABOVE = _LENGTH_ABOVE, PROBABLE = _PROBABLE

if _TRAIL != " .。!！?？":
    raise ValueError("other marks after a headline than here")


cdef inline bint trails(Py_UCS4 c) noexcept:
    return c in u" .。!！?？"


def _parts(facts, str whole):
    """The lines that the first line contains, by what they say."""
    cdef set pieces = _pieces(whole)
    cdef array.array words = doubles(facts.columns[_WORDS]), hits = doubles(facts.columns[_HIT])
    cdef Py_ssize_t index = -1, length, most = PyUnicode_GET_LENGTH(whole) + 1
    cdef dict parts = {}
    cdef str key, bare
    cdef int kind
    cdef void* data
    for key in facts.keys:
        index += 1
        length = PyUnicode_GET_LENGTH(key)
        if length > most or length < PIECE or index == 0 or hits.data.as_doubles[index] != 0.0:
            continue
        kind = PyUnicode_KIND(key)
        data = PyUnicode_DATA(key)
        bare = key
        if trails(PyUnicode_READ(kind, data, 0)) or trails(PyUnicode_READ(kind, data, length - 1)):
            bare = key.strip(_TRAIL)
            length = PyUnicode_GET_LENGTH(bare)
        if (
            length >= LETTERS and words.data.as_doubles[index] >= FEW and bare in whole
        ) or (length >= PIECE and bare in pieces):
            parts.setdefault(bare, []).append(index)
    return parts


cdef bint is_like_title(
    array.array letters, array.array words, array.array ends, array.array hits, Py_ssize_t index
) noexcept:
    """Whether a line has the looks of a title and no rule's words."""
    return (
        FEWEST <= letters.data.as_doubles[index] <= MOST
        and words.data.as_doubles[index] >= FEW
        and ends.data.as_doubles[index] != STOP
        and hits.data.as_doubles[index] == 0.0
    )


def _untitled(facts, probabilities, but, Py_ssize_t most, Py_ssize_t last):
    """The ``most`` likeliest lines that look like titles, none below the ``last``, told without
    the page's title."""
    columns = facts.columns
    cdef array.array letters = doubles(columns[_LETTERS]), words = doubles(columns[_WORDS])
    cdef array.array ends = doubles(columns[_END]), hits = doubles(columns[_HIT])
    cdef array.array body = doubles(columns[_BODY_SHARE]), prose = doubles(facts.prose)
    cdef array.array likely = doubles(probabilities), claims = doubles(probabilities)[:]
    cdef Py_ssize_t index, best, start = -1, count = len(likely)
    cdef double claim, above
    cdef list found = []
    cdef object keys = facts.keys
    cdef set said = set()
    for index in range(count):
        if prose.data.as_doubles[index] != 0.0 and likely.data.as_doubles[index] >= FROM:
            start = index
            break
    if start < 0:
        start = 0
        for index in range(1, count):
            if likely.data.as_doubles[index] > likely.data.as_doubles[start]:
                start = index
    for index in range(count):
        claims.data.as_doubles[index] = NOT_ASKED
        if index > last or not is_like_title(letters, words, ends, hits, index):
            continue
        if index < start:
            claim = ABOVE * log1p(start - index)
        else:
            claim = BELOW * log1p(index - start)
        above = words.data.as_doubles[index - 1] if index else 0.0
        claim = claim + BODY * body.data.as_doubles[index]
        claim = claim + LENGTH * log1p(words.data.as_doubles[index])
        claim = claim + LENGTH_ABOVE * log1p(above)
        claim = claim + PROBABLE * likely.data.as_doubles[index]
        claims.data.as_doubles[index] = claim
    for index in but:
        if 0 <= index < count:
            claims.data.as_doubles[index] = NOT_ASKED
    while <Py_ssize_t>len(found) < most:
        best = -1
        for index in range(count):
            claim = claims.data.as_doubles[index]
            if claim > NOT_ASKED and (best < 0 or claim > claims.data.as_doubles[best]):
                if keys[index] not in said:
                    best = index
        if best < 0:
            break
        said.add(keys[best])
        found.append(best)
    return found


def _alike(facts, probabilities, but):
    """Lines above the article's end that share the first line's terms in other words, the
    likeliest first."""
    columns = facts.columns
    cdef array.array letters = doubles(columns[_LETTERS]), words = doubles(columns[_WORDS])
    cdef array.array ends = doubles(columns[_END]), hits = doubles(columns[_HIT])
    cdef array.array offset = doubles(columns[_OFFSET]), terms = doubles(facts.titles)
    cdef Py_ssize_t index, count = len(terms)
    cdef double most = 0.0, least, rank
    cdef list alike = []
    for index in range(count):
        most = max(most, terms.data.as_doubles[index])
    least = max(2.0, 0.5 * most)
    for index in range(count):
        if (
            terms.data.as_doubles[index] >= least
            and offset.data.as_doubles[index] <= 0.0
            and is_like_title(letters, words, ends, hits, index)
            and index not in but
        ):
            rank = LONG * words.data.as_doubles[index]
            rank += 0.0 if offset.data.as_doubles[index] != 0.0 else WITHIN
            rank -= terms.data.as_doubles[index]
            alike.append((rank, -<double>probabilities[index], index))
    alike.sort()
    return _said_once(facts, [line for _, _, line in alike])
