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

from cleaner.learned.columns import FAR_COPY, FAR_HIT, MOST_REPEATS

cdef array.array EMPTY = arrays.array("d")
cdef double COPY_FAR = FAR_COPY, HIT_FAR = FAR_HIT, REPEATS_MOST = MOST_REPEATS


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


def since(column):
    """Blocks since the last that is not 0, itself included; ``FAR_HIT`` without one."""
    cdef array.array own = doubles(column), out = new(len(own))
    cdef Py_ssize_t index
    cdef double distance = HIT_FAR
    for index in range(len(own)):
        distance = 0.0 if own.data.as_doubles[index] != 0.0 else min(distance + 1.0, HIT_FAR)
        out.data.as_doubles[index] = distance
    return out


def looks(size, end, start, digits):
    """A whole number for each line, the same for lines that look alike."""
    cdef array.array sizes = doubles(size), ends = doubles(end), starts = doubles(start)
    cdef array.array figures = doubles(digits), out = new(len(sizes))
    cdef Py_ssize_t index, count = len(sizes)
    cdef long letters, bits, look
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
    return out


def likes(looks):
    """Share of the page's lines with the same look: lists repeat the same few."""
    cdef array.array own = doubles(looks), out = new(len(own))
    cdef Py_ssize_t index, count = len(own)
    cdef int counts[4096]
    cdef double scale = 1.0 / count
    for index in range(4096):
        counts[index] = 0
    for index in range(count):
        counts[<int>own.data.as_doubles[index]] += 1
    for index in range(count):
        out.data.as_doubles[index] = counts[<int>own.data.as_doubles[index]] * scale
    return out
