# cython: boundscheck=False, wraparound=False
"""The compiled twin of what ``code.py`` does for every block."""

from cleaner.learned.code import LEAST_CODE, LIKELY

cdef double FROM = LIKELY, SHARE = LEAST_CODE


def is_of_code(blocks, marks, likely, counts):
    """Whether a page is one of code."""
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
    return code > 0.0 and code >= SHARE * total
