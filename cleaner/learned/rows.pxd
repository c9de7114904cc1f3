cdef class Row:
    cdef double* values
    cdef Py_ssize_t size, room
    cdef int grow(self) except -1
    cdef inline int append(self, double value) except -1:
        if self.size == self.room:
            self.grow()
        self.values[self.size] = value
        self.size += 1
        return 0


cdef class Rows:
    cdef list columns
    cdef Py_ssize_t count, width
    cdef int lay(
        self, Py_ssize_t start, Py_ssize_t stop, Py_ssize_t width, double* values,
        Py_ssize_t stride
    ) except -1
