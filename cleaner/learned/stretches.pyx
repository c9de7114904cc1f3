# cython: boundscheck=False, wraparound=False, cdivision=True
"""The compiled twin of ``stretches.py``: columns are arrays of numbers in one piece of memory."""

from cpython cimport array

import array as arrays

from cleaner.learned.doubles cimport doubles

from cleaner.learned.line_measures import ASK_END
from cleaner.learned.stretches import (
    CLUSTER_GAP,
    FAR,
    LONG_FOR_STOPS,
    MOST_RUN,
    UNSTOPPED,
)
from cleaner.shape import LONG_LETTERS, PROSE_LETTERS

cdef array.array EMPTY = arrays.array("d")
cdef double NONE_NEAR = FAR, RUN_MOST = MOST_RUN, STOPS_FROM = LONG_FOR_STOPS, ASK = ASK_END
cdef double PROSE = PROSE_LETTERS, LONG = LONG_LETTERS, FEW_STOPS = UNSTOPPED
cdef Py_ssize_t GAP = CLUSTER_GAP


cdef inline array.array new(Py_ssize_t count):
    return array.clone(EMPTY, count, False)


def prose_of(size, end):
    """Letters of the lines that are a sentence or more."""
    cdef array.array sizes = doubles(size), ends = doubles(end), out = new(len(sizes))
    cdef double* letters = sizes.data.as_doubles
    cdef double* marks = ends.data.as_doubles
    cdef Py_ssize_t index, long_lines = 0, stopped = 0
    cdef double least = PROSE, bound = LONG
    for index in range(len(sizes)):
        if letters[index] >= STOPS_FROM:
            long_lines += 1
            stopped += marks[index] >= ASK
    if stopped < FEW_STOPS * long_lines:
        least = bound = STOPS_FROM
    for index in range(len(sizes)):
        out.data.as_doubles[index] = letters[index] if letters[index] >= bound or (
            marks[index] >= ASK and letters[index] >= least
        ) else 0.0
    return out


def groups(blanks, size, stops):
    """Lines, letters and sentence ends of the stretch without a blank line around each."""
    cdef array.array gaps = doubles(blanks), sizes = doubles(size), ends = doubles(stops)
    cdef Py_ssize_t index, start = 0, at, count = len(gaps)
    cdef array.array lines = new(count), letters = new(count), marks = new(count)
    cdef double weight = 0.0, found = 0.0
    for index in range(count):
        weight += sizes.data.as_doubles[index]
        found += ends.data.as_doubles[index]
        if gaps.data.as_doubles[index] != 0.0:
            for at in range(start, index + 1):
                lines.data.as_doubles[at] = index + 1 - start
                letters.data.as_doubles[at] = weight
                marks.data.as_doubles[at] = found
            start = index + 1
            weight = found = 0.0
    for column in (lines, letters, marks):
        array.resize(column, start)
    return lines, letters, marks


def runs(prose, size):
    """Distance to the prose above; lines and letters of the run without prose around."""
    cdef array.array proses = doubles(prose), sizes = doubles(size)
    cdef Py_ssize_t index, last = -1, at, count = len(proses), between
    cdef array.array above = new(count), lines = new(count), letters = new(count)
    cdef double upto = 0.0, since = 0.0
    for index in range(count + 1):
        if index == count or proses.data.as_doubles[index] != 0.0:
            between = index - last - 1
            for at in range(last + 1, index):
                above.data.as_doubles[at] = (
                    min(<double>(at - last), NONE_NEAR) if last >= 0 else NONE_NEAR + 1.0
                )
                lines.data.as_doubles[at] = min(<double>between, RUN_MOST)
                letters.data.as_doubles[at] = upto - since
            if index == count:
                break
            above.data.as_doubles[index] = (
                min(<double>(index - last), NONE_NEAR) if last >= 0 else NONE_NEAR + 1.0
            )
            lines.data.as_doubles[index] = 0.0
            letters.data.as_doubles[index] = 0.0
            last = index
            since = upto + sizes.data.as_doubles[index]
        upto += sizes.data.as_doubles[index]
    return above, lines, letters


def clusters(prose):
    """For each line the stretch of prose it stands in or next to."""
    cdef array.array own = doubles(prose)
    cdef Py_ssize_t index, count = len(own), first = -1, last = -1, at = 0, border, number
    cdef array.array share = new(count), offset = new(count), mass = new(count)
    cdef list spans = [], masses = []
    cdef double weight = 0.0, top, part
    for index in range(count):
        if own.data.as_doubles[index] == 0.0:
            continue
        if first >= 0 and index - last > GAP + 1:
            spans.append((first, last))
            masses.append(weight)
            first = -1
        if first < 0:
            first = index
            weight = 0.0
        weight += own.data.as_doubles[index]
        last = index
    if first < 0:
        none = array.clone(EMPTY, count, True)
        return none, none, none, 0
    spans.append((first, last))
    masses.append(weight)
    top = max(masses)
    for number in range(len(spans)):
        border = count
        if number + 1 < len(spans):
            border = (<Py_ssize_t>spans[number][1] + <Py_ssize_t>spans[number + 1][0]) // 2 + 1
        weight = masses[number]
        part = weight / top
        for index in range(at, border):
            share.data.as_doubles[index] = part
            mass.data.as_doubles[index] = weight
        at = border
    first, last = spans[masses.index(top)]
    for index in range(count):
        if index < first:
            offset.data.as_doubles[index] = max(<double>(index - first), -NONE_NEAR)
        elif index <= last:
            offset.data.as_doubles[index] = 0.0
        else:
            offset.data.as_doubles[index] = min(<double>(index - last), NONE_NEAR)
    return share, offset, mass, top
