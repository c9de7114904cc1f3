import cython
from cleaner.learned.logs cimport log1p

from cleaner.learned.rows cimport Row
from cleaner.learned.survey cimport Survey

cdef double _FAR
cdef int _HIDDEN
cdef double[::1] _TAG_CLASS
cdef double FAR_ABOVE
cdef Py_ssize_t _PAGE_COUNT, _HINT_COUNT, _GROUP_COUNT

@cython.locals(node=Py_ssize_t, row=Row, depth=double, at=Py_ssize_t, hints=Py_ssize_t)
cdef Row _row(Survey survey, Py_ssize_t unit)

@cython.locals(size=double, low=Py_ssize_t, high=Py_ssize_t)
cdef int _own(Survey survey, Row row, Py_ssize_t unit, Py_ssize_t node) except -1

@cython.locals(back=Py_ssize_t, on=Py_ssize_t)
cdef int _position(Survey survey, Row row, Py_ssize_t unit) except -1

@cython.locals(other=Py_ssize_t, size=double)
cdef int _beside(Survey survey, Row row, Py_ssize_t unit) except -1

@cython.locals(width=Py_ssize_t, low=Py_ssize_t, high=Py_ssize_t, held=double)
cdef int _windows(Survey survey, Row row, Py_ssize_t unit) except -1

@cython.locals(parent=Py_ssize_t, grand=Py_ssize_t)
cdef int _containers(Survey survey, Row row, Py_ssize_t unit, Py_ssize_t node) except -1

@cython.locals(low=Py_ssize_t, high=Py_ssize_t, units=Py_ssize_t, held=double, prose=double)
cdef int _container(Survey survey, Row row, Py_ssize_t unit, Py_ssize_t at, bint near) except -1

@cython.locals(
    branch=Py_ssize_t, at=Py_ssize_t, low=Py_ssize_t, high=Py_ssize_t, held=double,
    prose=double, core_mean=double, tight=Py_ssize_t, wide=Py_ssize_t, side=double,
)
cdef int _core(Survey survey, Row row, Py_ssize_t unit, Py_ssize_t node) except -1

@cython.locals(
    region=Py_ssize_t, lead=Py_ssize_t, low=Py_ssize_t, high=Py_ssize_t, prose_share=double,
    linked=double, letters=double, mean=double, kind=Py_ssize_t, at=Py_ssize_t, down=int,
    group=Py_ssize_t,
)
cdef int _anchored(Survey survey, Row row, Py_ssize_t unit, Py_ssize_t node) except -1

@cython.locals(
    at=Py_ssize_t, group=Py_ssize_t, size=Py_ssize_t, held=double, prose=double, linked=double,
    low=Py_ssize_t, high=Py_ssize_t,
)
cdef void _group(Survey survey, Row row, Py_ssize_t unit, Py_ssize_t node) except *

@cython.locals(
    kind=Py_ssize_t, count=double, held=double, linked=double, prose=double,
)
cdef int _kind(Survey survey, Row row, Py_ssize_t unit) except -1

cdef double _signed(double value)
