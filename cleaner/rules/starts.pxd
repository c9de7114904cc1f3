import cython

@cython.locals(length=Py_ssize_t, place=Py_ssize_t)
cdef bint _is_plain(str branch, Py_ssize_t want) except -1
