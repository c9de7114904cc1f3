cdef class Row:
    cdef double* values
    cdef Py_ssize_t size, room
    cdef int grow(self) except -1
    cpdef append(self, double value)
    cpdef extend(self, values)
