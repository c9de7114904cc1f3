import cython

@cython.locals(start=Py_ssize_t, bar=Py_ssize_t)
cpdef list branches(str pattern)

@cython.locals(sign=Py_UCS4)
cdef Py_ssize_t _end_of_branch(str pattern, Py_ssize_t position, Py_ssize_t end) except -1

@cython.locals(end=Py_ssize_t, length=Py_ssize_t, sign=Py_UCS4)
cpdef Py_ssize_t end_of_class(str pattern, Py_ssize_t position) except -1

@cython.locals(sign=Py_UCS4)
cdef Py_ssize_t _end_of_atom(str pattern, Py_ssize_t position) except -1

@cython.locals(depth=Py_ssize_t, length=Py_ssize_t, sign=Py_UCS4)
cpdef Py_ssize_t end_of_group(str pattern, Py_ssize_t position) except -1

@cython.locals(end=Py_ssize_t, length=Py_ssize_t, sign=Py_UCS4)
cpdef Py_ssize_t end_of_quantifier(str pattern, Py_ssize_t position) except -1

@cython.locals(times=Py_ssize_t, sign=Py_UCS4)
cpdef Py_ssize_t least_times(str pattern, Py_ssize_t position) except -1

@cython.locals(position=Py_ssize_t, bar=Py_ssize_t, least=Py_ssize_t, there=Py_ssize_t)
cdef Py_ssize_t _shortest(str pattern, Py_ssize_t start, Py_ssize_t end) except -2

@cython.locals(
    count=Py_ssize_t, after=Py_ssize_t, least=Py_ssize_t, sign=Py_UCS4, escaped=Py_UCS4,
)
cdef Py_ssize_t _least_letters(str pattern, Py_ssize_t position, Py_ssize_t end) except -2

@cython.locals(
    literal=Py_ssize_t, position=Py_ssize_t, after=Py_ssize_t, follows=Py_ssize_t, sign=Py_UCS4,
    found=list, before=str,
)
cdef list _required(str pattern, Py_ssize_t start, Py_ssize_t end)

@cython.locals(position=Py_ssize_t, bar=Py_ssize_t, words=list, parts=list)
cdef list _of_group(str pattern, Py_ssize_t start, Py_ssize_t end)
