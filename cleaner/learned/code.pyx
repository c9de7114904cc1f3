# cython: boundscheck=False, wraparound=False
"""The compiled twin of what ``code.py`` does for every block."""

from cleaner.learned.code import CODE_CUT, EVERYTHING, LEAST_CODE, LIKELY, LONG, LONG_CUT

cdef double FROM = LIKELY, SHARE = LEAST_CODE, MANY = LONG


def code_cut(blocks, marks, likely, counts):
    """The most that is doubted of a page of code."""
    cdef double total = 0.0, code = 0.0, count
    cdef Py_ssize_t index = -1
    cdef list all_marks = marks
    cdef object probability, mark
    cdef tuple own
    for probability in likely:
        index += 1
        if <double>probability < FROM:
            continue
        count = counts[index]
        total += count
        if <str>(<tuple>blocks[index])[5] == "pre":
            code += count
            continue
        own = all_marks[index]
        for mark in own:
            if <str>(<tuple>mark)[2] == "code":
                code += count
                break
    if code == 0.0 or code < SHARE * total:
        return EVERYTHING
    return LONG_CUT if total >= MANY else CODE_CUT
