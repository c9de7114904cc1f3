# cython: boundscheck=False, wraparound=False, cdivision=True
"""The compiled twin of what ``cut.py`` asks of every line."""

from cpython cimport array

import array as arrays

from cleaner.learned.doubles cimport doubles
from cleaner.learned.sums cimport sum_of, sums_plainly

from cleaner.learned.cut import (
    _END,
    _HIT,
    _LETTERS,
    _OWN_ABOVE,
    _REPEATS,
    CAREFUL_ABOVE,
    CAREFUL_DOUBT,
    CAREFUL_ODDS,
    CAREFUL_SHARE,
    HEADING_LETTERS,
    OPEN_END,
    SURE,
    article_begins,
    borne_out,
    Cut,
    doubts,
    dumpness,
    fenced,
    find_headlines,
    more_headlines,
)

cdef bint PLAINLY = sums_plainly()
cdef double ABOVE = CAREFUL_ABOVE
cdef double CERTAIN = SURE, LONGEST = HEADING_LETTERS, OPEN = OPEN_END
cdef array.array EMPTY = arrays.array("d")


def _is_clear(words, probabilities, double share):
    """Whether of this share of the content that is to be expected it is known where it is."""
    cdef array.array own = doubles(probabilities), counts = doubles(words)
    cdef Py_ssize_t index, size = len(own), clear = 0
    cdef array.array all_of = array.clone(EMPTY, size, False)
    cdef array.array sure_of = array.clone(EMPTY, size, False)
    cdef double wanted, product
    if len(counts) != size:
        raise ValueError("not one weight for each line")
    for index in range(size):
        product = own.data.as_doubles[index] * counts.data.as_doubles[index]
        all_of.data.as_doubles[index] = product
        if own.data.as_doubles[index] > CERTAIN:
            sure_of.data.as_doubles[clear] = product
            clear += 1
    wanted = sum_of(all_of.data.as_doubles, size, PLAINLY)
    return sum_of(sure_of.data.as_doubles, clear, PLAINLY) >= share * wanted


def _careful(facts, probabilities, kind):
    """Only what is no article by overwhelming evidence, and of a page dump only; never what
    may be its title, byline or caption."""
    cdef double most = CAREFUL_DOUBT, doubt
    cdef array.array own_above
    cdef Py_ssize_t index
    cdef list kept = []
    titles = find_headlines(facts, probabilities)
    is_known = _is_clear(facts.words, probabilities, CAREFUL_SHARE)
    if not is_known or dumpness(facts, probabilities) < CAREFUL_ODDS:
        return Cut(kind, 0.0, (), titles[0] if titles else -1)
    for doubt in doubts(probabilities):
        kept.append(doubt >= most)
    for index in range(1, article_begins(facts, probabilities)):
        if <double>probabilities[index] < ABOVE:
            kept[index] = False
    for line in (*titles, *more_headlines(facts, probabilities, titles)):
        kept[line] = True
    own_above = doubles(facts.columns[_OWN_ABOVE])
    for index in range(len(own_above)):
        if own_above.data.as_doubles[index] == 0.0:
            kept[index] = True
    _keep_headings(facts, probabilities, 0.0, kept)
    for line in fenced(facts.keys):
        kept[line] = True
    made = _made(kind, CAREFUL_DOUBT, kept, titles)
    return made if borne_out(facts, made.gone) else made._replace(threshold=0.0, gone=())


def _made(kind, threshold, list kept, titles):
    cdef Py_ssize_t index
    cdef list gone = []
    for index in range(len(kept)):
        if not kept[index]:
            gone.append(index)
    return Cut(kind, threshold, tuple(gone), titles[0] if titles else -1)


def _keep_next(facts, probabilities, double least, list kept):
    """Keep the paragraphs right behind a kept one: articles end later than the model thinks."""
    cdef array.array prose = doubles(facts.prose)
    cdef Py_ssize_t index
    for index in range(1, len(kept)):
        if (
            prose.data.as_doubles[index - 1] != 0.0
            and prose.data.as_doubles[index] != 0.0
            and kept[index - 1]
            and <double>probabilities[index] >= least
        ):
            kept[index] = True


def _keep_headings(facts, probabilities, double least, list kept):
    """Keep what introduces a kept paragraph: a heading or a lead-in right above it."""
    columns = facts.columns
    cdef array.array letters = doubles(columns[_LETTERS]), ends = doubles(columns[_END])
    cdef array.array hits = doubles(columns[_HIT]), repeats = doubles(columns[_REPEATS])
    cdef array.array prose = doubles(facts.prose)
    cdef Py_ssize_t index
    for index in range(len(kept) - 2, -1, -1):
        if (
            prose.data.as_doubles[index + 1] == 0.0
            or prose.data.as_doubles[index] != 0.0
            or hits.data.as_doubles[index] != 0.0
            or repeats.data.as_doubles[index] != 1.0
            or kept[index]
            or not kept[index + 1]
            or <double>probabilities[index] < least
        ):
            continue
        kept[index] = (
            letters.data.as_doubles[index] <= LONGEST and ends.data.as_doubles[index] != OPEN
        )
