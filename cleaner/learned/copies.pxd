import cython

cdef int _PRE, _TR

@cython.locals(
    size=Py_ssize_t, unit=Py_ssize_t, end=Py_ssize_t, first=Py_ssize_t, last=Py_ssize_t,
    low=Py_ssize_t, high=Py_ssize_t, node=Py_ssize_t, said="int[::1]", stays="int[::1]",
    repeated="int[::1]", words="int[::1]", nodes="int[::1]", parents="int[::1]", tag="int[::1]",
    firsts="int[::1]", lasts="int[::1]",
)
cpdef list copies_of(tree, kept, counts)

@cython.locals(unit=Py_ssize_t, seen=set)
cdef _again(texts, kept)
