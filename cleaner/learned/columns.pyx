# cython: boundscheck=False, wraparound=False, cdivision=True
"""The compiled twin of ``columns.py``: columns are arrays of numbers in one piece of memory."""

from cpython cimport array

import array as arrays

from cleaner.learned.doubles cimport doubles
from cleaner.scan cimport (
    PyUnicode_DATA,
    PyUnicode_GET_LENGTH,
    PyUnicode_KIND,
    PyUnicode_READ,
)

from cleaner.learned.columns import (
    CLUSTER_GAP,
    FAR,
    FAR_COPY,
    FAR_HIT,
    LONG_FOR_STOPS,
    MOST_REPEATS,
    MOST_RUN,
    UNSTOPPED,
)
from cleaner.learned.line_measures import ASK_END
from cleaner.shape import LONG_LETTERS, PROSE_LETTERS

cdef array.array EMPTY = arrays.array("d")
cdef double NONE_NEAR = FAR, COPY_FAR = FAR_COPY, HIT_FAR = FAR_HIT, RUN_MOST = MOST_RUN
cdef double REPEATS_MOST = MOST_REPEATS, STOPS_FROM = LONG_FOR_STOPS, ASK = ASK_END
cdef double PROSE = PROSE_LETTERS, LONG = LONG_LETTERS, FEW_STOPS = UNSTOPPED
cdef Py_ssize_t GAP = CLUSTER_GAP


cdef inline array.array new(Py_ssize_t count):
    return array.clone(EMPTY, count, False)


def constant(double value, Py_ssize_t count):
    """A column that says the same of every line."""
    cdef array.array out = new(count)
    cdef Py_ssize_t index
    for index in range(count):
        out.data.as_doubles[index] = value
    return out


def texts_of(blocks):
    """What is looked at of each block: its text as a reader would see it, its key, its gap."""
    cdef list shown = [], keys = [], gaps = []
    for block in blocks:
        shown.append((<tuple>block)[1] or (<tuple>block)[0])
        keys.append((<tuple>block)[2])
        gaps.append((<tuple>block)[4])
    return shown, keys, gaps


def blanks_of(gaps, Py_ssize_t most):
    """How many blank lines stand above each line and below it."""
    cdef Py_ssize_t index, at, ends, count = len(gaps)
    cdef array.array above = new(count), under = new(count)
    cdef str gap
    cdef int kind
    cdef void* data
    for index in range(count):
        gap = gaps[index]
        kind = PyUnicode_KIND(gap)
        data = PyUnicode_DATA(gap)
        ends = 0
        for at in range(PyUnicode_GET_LENGTH(gap)):
            ends += PyUnicode_READ(kind, data, at) == 0x0A
        under.data.as_doubles[index] = min(ends if ends else 1, most + 1) - 1
    under.data.as_doubles[count - 1] = most
    for index in range(1, count):
        above.data.as_doubles[index] = under.data.as_doubles[index - 1]
    above.data.as_doubles[0] = most
    return above, under


def marked(where, Py_ssize_t count):
    """1 where a line is among some, else 0."""
    cdef array.array out = array.clone(EMPTY, count, True)
    cdef Py_ssize_t index
    for index in where:
        if not 0 <= index < count:
            raise IndexError("a line that the page doesn't have")
        out.data.as_doubles[index] = 1.0
    return out


def equal(column, double value):
    """1 where a column has a value, else 0."""
    cdef array.array own = doubles(column), out = new(len(own))
    cdef Py_ssize_t index
    for index in range(len(own)):
        out.data.as_doubles[index] = own.data.as_doubles[index] == value
    return out


def below(column, double bound):
    """1 where a column is less than a bound, else 0."""
    cdef array.array own = doubles(column), out = new(len(own))
    cdef Py_ssize_t index
    for index in range(len(own)):
        out.data.as_doubles[index] = own.data.as_doubles[index] < bound
    return out


def total_of(column):
    """The sum of a column of whole numbers."""
    cdef array.array own = doubles(column)
    cdef Py_ssize_t index
    cdef double total = 0.0
    for index in range(len(own)):
        total += own.data.as_doubles[index]
    return total


def zeros_of(column):
    """How many entries are 0."""
    cdef array.array own = doubles(column)
    cdef Py_ssize_t index, found = 0
    for index in range(len(own)):
        found += own.data.as_doubles[index] == 0.0
    return found


def shares(column, double total):
    """What share of a total each entry is."""
    cdef array.array own = doubles(column), out = new(len(own))
    cdef Py_ssize_t index
    for index in range(len(own)):
        out.data.as_doubles[index] = own.data.as_doubles[index] / total
    return out


def before(column, double total):
    """What share of a total stands above each line."""
    cdef array.array own = doubles(column), out = new(len(own))
    cdef Py_ssize_t index
    cdef double above = 0.0
    for index in range(len(own)):
        out.data.as_doubles[index] = above / total
        above += own.data.as_doubles[index]
    return out


def places(Py_ssize_t count, Py_ssize_t most):
    """Lines above each and from it to the end, ``most`` at most; and its share of the way."""
    cdef array.array first = new(count), last = new(count), share = new(count)
    cdef double scale = 1.0 / count
    cdef Py_ssize_t index
    for index in range(count):
        first.data.as_doubles[index] = min(index, most)
        last.data.as_doubles[index] = min(count - index, most)
        share.data.as_doubles[index] = index * scale
    return first, last, share


def offsets(Py_ssize_t start, Py_ssize_t count, Py_ssize_t above, Py_ssize_t under):
    """How far from a line each is: not farther than ``above`` and ``under``."""
    cdef array.array out = new(count)
    cdef Py_ssize_t index
    for index in range(count):
        out.data.as_doubles[index] = max(-above, min(index - start, under))
    return out


def copies(keys):
    """How many lines have the same key; how many of them stand above, and how far the nearest."""
    cdef Py_ssize_t index, count = len(keys), first
    cdef array.array repeats = new(count), number = new(count), distance = new(count)
    cdef array.array seen = new(count), last = new(count), firsts = new(count)
    cdef dict known = {}
    cdef double above
    for index in range(count):
        key = keys[index]
        first = known.setdefault(key, index)
        firsts.data.as_doubles[index] = first
        if first == index:
            seen.data.as_doubles[index] = 1.0
            number.data.as_doubles[index] = 0.0
            distance.data.as_doubles[index] = COPY_FAR
        else:
            above = seen.data.as_doubles[first]
            number.data.as_doubles[index] = min(above, REPEATS_MOST)
            distance.data.as_doubles[index] = min(index - last.data.as_doubles[first], COPY_FAR)
            seen.data.as_doubles[first] = above + 1.0
        last.data.as_doubles[first] = index
    for index in range(count):
        first = <Py_ssize_t>firsts.data.as_doubles[index]
        repeats.data.as_doubles[index] = min(seen.data.as_doubles[first], REPEATS_MOST)
    return repeats, number, distance


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


def shift(column, Py_ssize_t by):
    """The column of the block ``by`` further down; -1 where there is none."""
    cdef array.array own = doubles(column), out = new(len(own))
    cdef Py_ssize_t index, count = len(own)
    for index in range(count):
        out.data.as_doubles[index] = (
            own.data.as_doubles[index + by] if 0 <= index + by < count else -1.0
        )
    return out


def window(column, Py_ssize_t above, Py_ssize_t below):
    """Sums from ``above`` blocks before to ``below`` after each; -1 leaves itself out."""
    cdef array.array own = doubles(column)
    cdef Py_ssize_t index, count = len(own), first, last
    cdef array.array sums = new(count + 1), out = new(count)
    cdef double* upto = sums.data.as_doubles
    cdef double* found = out.data.as_doubles
    cdef double total = 0.0
    upto[0] = 0.0
    for index in range(count):
        total += own.data.as_doubles[index]
        upto[index + 1] = total
    first = min(max(above, 0), count)
    last = max(first, min(count, count - below))
    for index in range(first):
        found[index] = upto[min(index + below + 1, count)] - upto[max(index - above, 0)]
    for index in range(first, last):
        found[index] = upto[index + below + 1] - upto[index - above]
    for index in range(last, count):
        found[index] = upto[min(index + below + 1, count)] - upto[max(index - above, 0)]
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


def since(column):
    """Blocks since the last that is not 0, itself included; ``FAR_HIT`` without one."""
    cdef array.array own = doubles(column), out = new(len(own))
    cdef Py_ssize_t index
    cdef double distance = HIT_FAR
    for index in range(len(own)):
        distance = 0.0 if own.data.as_doubles[index] != 0.0 else min(distance + 1.0, HIT_FAR)
        out.data.as_doubles[index] = distance
    return out


def likes(size, end, start, digits):
    """Share of the page's lines with the same look: lists repeat the same few."""
    cdef array.array sizes = doubles(size), ends = doubles(end), starts = doubles(start)
    cdef array.array figures = doubles(digits), out = new(len(sizes))
    cdef Py_ssize_t index, count = len(sizes)
    cdef long letters, bits, look
    cdef int counts[4096]
    cdef double scale = 1.0 / count
    for index in range(4096):
        counts[index] = 0
    for index in range(count):
        letters = <long>sizes.data.as_doubles[index]
        bits = 0
        while letters:
            letters >>= 1
            bits += 1
        look = (bits * 7 + <long>ends.data.as_doubles[index]) * 5 + (
            <long>starts.data.as_doubles[index]
        )
        if figures.data.as_doubles[index] > 0.1:
            look += 1000
        look &= 4095  # a length of 64 bits at most makes less than 2300
        out.data.as_doubles[index] = look
        counts[look] += 1
    for index in range(count):
        out.data.as_doubles[index] = counts[<int>out.data.as_doubles[index]] * scale
    return out
