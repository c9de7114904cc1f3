# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``rows.py``."""

from libc.stdlib cimport free, realloc


cdef class Row:
    """The features of one unit, in their order."""

    def __cinit__(self, values=()):
        self.extend(values)

    def __dealloc__(self):
        free(self.values)

    cdef int grow(self) except -1:
        cdef Py_ssize_t room = 2 * self.room + 256
        cdef double* grown = <double*>realloc(self.values, room * sizeof(double))
        if grown == NULL:
            raise MemoryError
        self.values = grown
        self.room = room
        return 0

    cpdef append(self, double value):
        if self.size == self.room:
            self.grow()
        self.values[self.size] = value
        self.size += 1

    cpdef extend(self, values):
        cdef double value
        for value in values:
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
