cdef class Row:
    cdef double* values
    cdef Py_ssize_t size, room
    cdef int grow(self) except -1
    cpdef append(self, double value)
    cpdef extend(self, values)


cdef class Rows:
    cdef list columns
    cdef Py_ssize_t count, width
    cdef int lay(
        self, Py_ssize_t start, Py_ssize_t stop, Py_ssize_t width, double* values,
        Py_ssize_t stride
    ) except -1
