# cython: boundscheck=False, wraparound=False, cdivision=True
"""The compiled twin of what ``revision.py`` does for every line."""

from cpython cimport array
from libc.math cimport log

import array as arrays

from cleaner.learned.doubles cimport doubles
from cleaner.learned.logs cimport log1p

from cleaner.learned.columns import constant, looks, shift, window
from cleaner.learned.overwhelming import doubts
from cleaner.learned.revision import (
    _BLANKS,
    _BOX,
    _LOOK,
    _offsets,
    END_FROM,
    LEAST,
    LEAST_WORDS,
    named_line,
    PROBABLE,
    RUN_GAP,
    SURE,
)

cdef array.array EMPTY = arrays.array("d")
cdef double LOWEST = LEAST, HIGHEST = 1.0 - LEAST, NO_WORDS = LEAST_WORDS
cdef double SURELY = SURE, PROBABLY = PROBABLE, ENDS_FROM = END_FROM
cdef Py_ssize_t GAP = RUN_GAP


cdef inline array.array new(Py_ssize_t count):
    return array.clone(EMPTY, count, False)


cdef inline double[::1] zeros(Py_ssize_t count):
    return array.clone(EMPTY, count, True)


def odds_of(probabilities):
    """The logarithms of the odds of each, none beyond those of ``LEAST``."""
    cdef array.array likely = _held(probabilities), out = new(len(likely))
    cdef Py_ssize_t at
    cdef double own
    for at in range(len(likely)):
        own = likely.data.as_doubles[at]
        out.data.as_doubles[at] = log(own / (1.0 - own))
    return out


def _held(probabilities):
    cdef array.array own = doubles(probabilities), out = new(len(own))
    cdef Py_ssize_t at
    for at in range(len(own)):
        out.data.as_doubles[at] = min(max(own.data.as_doubles[at], LOWEST), HIGHEST)
    return out


def columns_of(facts, probabilities):
    """One column of ``REVISED`` each, one entry a block."""
    cdef array.array likely_of = _held(probabilities), words_of = doubles(facts.words)
    cdef Py_ssize_t at, up, down, count = len(likely_of)
    cdef array.array weighed_of = new(count), counts_of = new(count)
    cdef array.array above_of = new(count), sure_of = new(count)
    cdef array.array most_above_of = new(count), most_below_of = new(count)
    cdef double* likely = likely_of.data.as_doubles
    cdef double* words = words_of.data.as_doubles
    cdef double* weighed = weighed_of.data.as_doubles
    cdef double* counts = counts_of.data.as_doubles
    cdef double* above = above_of.data.as_doubles
    cdef double* sure_above = sure_of.data.as_doubles
    cdef double expected = 0.0, sure = 0.0, held = 0.0, total, sure_total, most = 0.0
    if len(words_of) != count:
        raise ValueError("not one weight for each line")
    for at in range(count):
        weighed[at] = likely[at] * words[at]
        counts[at] = log1p(words[at])
        above[at] = expected
        sure_above[at] = sure
        expected += weighed[at]
        if likely[at] >= SURELY:
            sure += weighed[at]
        held += words[at]
        most_above_of.data.as_doubles[at] = most
        most = max(most, likely[at])
    total = expected if expected != 0.0 else NO_WORDS
    sure_total = sure if sure != 0.0 else NO_WORDS
    for at in range(count):
        above[at] /= total
        sure_above[at] /= sure_total
    cdef double below = 0.0
    for at in range(count - 1, -1, -1):
        most_below_of.data.as_doubles[at] = below
        below = max(below, likely[at])
    means = []
    for up, down in ((2, 2), (5, 5), (5, 0), (0, 5), (12, 12), (12, 0), (0, 12)):
        means.append(_means(window(weighed_of, up, down), window(words_of, up, down)))
    boxes, ends = _boxes(facts.columns[_BOX], above_of)
    columns = facts.columns
    return [
        odds_of(likely_of), counts_of,
        shift(likely_of, -2), shift(likely_of, -1), shift(likely_of, 1), shift(likely_of, 2),
        doubts(likely_of),
        *means,
        *_classes(looks(*[columns[number] for number in _LOOK]), likely_of, weighed_of, words_of),
        *_classes(_groups(columns[_BLANKS]), likely_of, weighed_of, words_of),
        above_of, sure_of, most_above_of, most_below_of,
        *_runs(likely_of, weighed_of, total),
        boxes, ends, _offsets(named_line(facts), count),
        constant(log1p(sure), count), constant(sure / total, count),
        constant(expected / (held if held != 0.0 else NO_WORDS), count),
        constant(log1p(count), count), constant(most, count),
    ]


def _means(sums, weights):
    cdef array.array own = doubles(sums), heavy = doubles(weights), out = new(len(own))
    cdef Py_ssize_t at
    for at in range(len(own)):
        out.data.as_doubles[at] = own.data.as_doubles[at] / max(heavy.data.as_doubles[at], NO_WORDS)
    return out


def _boxes(since, above):
    """How much stands above the last line with a box's words, and above the first of those that
    may end an article."""
    cdef array.array far = doubles(since), shares = doubles(above)
    cdef array.array lasts = new(len(far)), firsts = new(len(far))
    cdef Py_ssize_t at
    cdef double last = -1.0, first = -1.0, share
    for at in range(len(far)):
        if far.data.as_doubles[at] == 0.0:
            share = shares.data.as_doubles[at]
            last = share
            if first < 0.0 and share > ENDS_FROM:
                first = share
        lasts.data.as_doubles[at] = last
        firsts.data.as_doubles[at] = first
    return lasts, firsts


def _groups(blanks):
    """A number for each line, the same for those between the same blank lines."""
    cdef array.array own = doubles(blanks), out = new(len(own))
    cdef Py_ssize_t at
    cdef double number = 0.0
    for at in range(len(own)):
        if at and own.data.as_doubles[at] != 0.0:
            number += 1.0
        out.data.as_doubles[at] = number
    return out


def _classes(numbers, likely, weighed, words):
    """Of each line's class: what is thought of its words, and of its other lines."""
    cdef array.array number_of = doubles(numbers), own = doubles(likely)
    cdef array.array content = doubles(weighed), weights = doubles(words)
    cdef Py_ssize_t at, number, count = len(own), size = 0
    for at in range(count):
        size = max(size, <Py_ssize_t>number_of.data.as_doubles[at] + 1)
    cdef double[::1] counts = zeros(size), sums = zeros(size)
    cdef double[::1] held = zeros(size), heavy = zeros(size)
    cdef array.array means = new(count), others = new(count)
    for at in range(count):
        number = <Py_ssize_t>number_of.data.as_doubles[at]
        counts[number] += 1.0
        sums[number] += own.data.as_doubles[at]
        held[number] += content.data.as_doubles[at]
        heavy[number] += weights.data.as_doubles[at]
    for at in range(count):
        number = <Py_ssize_t>number_of.data.as_doubles[at]
        means.data.as_doubles[at] = held[number] / max(heavy[number], NO_WORDS)
        others.data.as_doubles[at] = (
            (sums[number] - own.data.as_doubles[at]) / (counts[number] - 1.0)
            if counts[number] > 1.0 else -1.0
        )
    return means, others


def _runs(likely, weighed, double total):
    """The share of each line's run, how many lines from the largest run each is, the share of
    that, and how many runs there are."""
    cdef array.array own = doubles(likely), content = doubles(weighed)
    cdef Py_ssize_t at, run, count = len(own), last = -GAP - 1, found = 0
    cdef array.array run_of = new(count), shares = new(count), offsets = new(count)
    cdef double[::1] held = zeros(count + 1)
    cdef Py_ssize_t largest = 0, first = 0, final = 0
    for at in range(count):
        run_of.data.as_doubles[at] = 0.0
        if own.data.as_doubles[at] < PROBABLY:
            continue
        if at - last > GAP:
            found += 1
        held[found] += content.data.as_doubles[at]
        run_of.data.as_doubles[at] = found
        last = at
    for run in range(1, found + 1):
        if held[run] > held[largest]:
            largest = run
    if largest:
        first = -1
        for at in range(count):
            if run_of.data.as_doubles[at] == largest:
                if first < 0:
                    first = at
                final = at
    for at in range(count):
        run = <Py_ssize_t>run_of.data.as_doubles[at]
        shares.data.as_doubles[at] = held[run] / total if run else 0.0
        offsets.data.as_doubles[at] = min(at - first, 0) + max(at - final, 0) if largest else 0.0
    return (
        shares, offsets, constant(held[largest] / total, count), constant(found, count)
    )
