# cython: boundscheck=False, wraparound=False
"""The compiled twin of what ``extent.py`` asks of every line."""

from cpython cimport array

from cleaner.learned.doubles cimport doubles

from cleaner.learned.extent import (
    _LETTERS,
    BEGINS_LETTERS,
    BEGINS_PROBABLE,
    BEGINS_SHARE,
    BEGINS_SURE,
    BEGINS_WITHIN,
    ENDS_SHARE,
    ENDS_SURE,
    POSTS,
    POSTS_FROM,
)

cdef Py_ssize_t NEAR = BEGINS_WITHIN, THREAD = POSTS
cdef double SHORTEST = BEGINS_LETTERS, PROBABLY = BEGINS_PROBABLE
cdef double SURELY = BEGINS_SURE, SHARE = BEGINS_SHARE
cdef double SURE_BELOW = ENDS_SURE, MOST = ENDS_SHARE, POSTED = POSTS_FROM


def _begins(facts, probabilities, Py_ssize_t start):
    cdef array.array prose = doubles(facts.prose), weights = doubles(facts.words)
    cdef array.array likely = doubles(probabilities)
    cdef double above = 0.0, below = 0.0
    cdef Py_ssize_t at, count = len(likely)
    if <double>facts.columns[_LETTERS][start] < SHORTEST:
        return False
    for at in range(start + 1, min(count, start + 1 + NEAR)):
        if prose.data.as_doubles[at] != 0.0 and likely.data.as_doubles[at] >= PROBABLY:
            break
    else:
        return False
    for at in range(count):
        if at >= start:
            below += likely.data.as_doubles[at] * weights.data.as_doubles[at]
        elif at and likely.data.as_doubles[at] >= SURELY:
            above += likely.data.as_doubles[at] * weights.data.as_doubles[at]
    return above <= SHARE * below


def article_ends(facts, probabilities, Py_ssize_t start):
    """The line of a box that ends the article that begins with the line ``start``."""
    cdef Py_ssize_t at, count = len(probabilities)
    cdef array.array likely, weights, prose
    cdef double total = 0.0, seen = 0.0, least, posted
    cdef Py_ssize_t posts = 0
    cdef bint is_below = False
    ends = facts.ends
    if not ends:
        return count
    likely = doubles(probabilities)
    weights = doubles(facts.words)
    prose = doubles(facts.prose)
    for at in range(start, count):
        if likely.data.as_doubles[at] >= SURE_BELOW:
            total += likely.data.as_doubles[at] * weights.data.as_doubles[at]
    least = MOST * total
    posted = POSTED * total
    for at in range(start, count):
        if likely.data.as_doubles[at] >= SURE_BELOW:
            seen += likely.data.as_doubles[at] * weights.data.as_doubles[at]
            if is_below and prose.data.as_doubles[at] != 0.0:
                posts += 1
                is_below = False
        elif at in ends:
            if 0.0 < least <= seen:
                return at if posts < THREAD else count
            is_below = is_below or seen > posted
    return count
