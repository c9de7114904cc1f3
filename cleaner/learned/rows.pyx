# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``rows.py``."""

from cpython cimport array
from libc.stdlib cimport free, realloc
from libc.string cimport memcpy

import array as arrays


cdef enum:
    ROOM = 256  # features; a row has some less
    MOST = 512

cdef double* spare[MOST]  # of rows that are gone: a page has some hundreds
cdef int spares = 0


cdef class Row:
    """The features of one unit, in their order."""

    def __cinit__(self, values=()):
        cdef double value
        for value in values:
            self.append(value)

    def __dealloc__(self):
        global spares
        if self.room == ROOM and spares < MOST:
            spare[spares] = self.values
            spares += 1
        else:
            free(self.values)

    cdef int grow(self) except -1:
        global spares
        cdef Py_ssize_t room = 2 * self.room + ROOM
        cdef double* grown
        if self.room == 0 and spares:
            spares -= 1
            self.values, self.room = spare[spares], ROOM
            return 0
        grown = <double*>realloc(self.values, room * sizeof(double))
        if grown == NULL:
            raise MemoryError
        self.values = grown
        self.room = room
        return 0

    def __getattr__(self, name):
        if name == "append":  # for who does not know it as C
            return self._append
        raise AttributeError(name)

    def _append(self, double value):
        self.append(value)

    def __len__(self):
        return self.size

    def __getitem__(self, Py_ssize_t index):
        if index < 0:
            index += self.size
        if not 0 <= index < self.size:
            raise IndexError("a row has fewer features")
        return self.values[index]

    def __eq__(self, other):
        return list(self) == list(other)

    def __reduce__(self):
        return Row, (list(self),)


cdef class Rows:
    """The rows of columns of one length, laid out beside each other when they are asked for."""

    def __init__(self, columns):
        self.columns = [
            column if type(column) is array.array and column.typecode == "d"
            else arrays.array("d", column)
            for column in columns
        ]
        self.width = len(self.columns)
        self.count = len(self.columns[0]) if self.width else 0
        for column in self.columns:
            if len(column) != self.count:
                raise ValueError("columns of different length")

    cdef int lay(
        self, Py_ssize_t start, Py_ssize_t stop, Py_ssize_t width, double* values,
        Py_ssize_t stride
    ) except -1:
        """Write the first features of some of the rows, feature by feature."""
        cdef Py_ssize_t at
        for at in range(width):
            memcpy(
                values + at * stride,
                (<array.array>self.columns[at]).data.as_doubles + start,
                (stop - start) * sizeof(double),
            )
        return 0

    def __len__(self):
        return self.count

    def __getitem__(self, Py_ssize_t index):
        if not 0 <= index < self.count:
            raise IndexError("there are fewer rows")
        return tuple([column[index] for column in self.columns])


def rows_of(columns):
    """The rows of columns of one length."""
    return Rows(columns)
