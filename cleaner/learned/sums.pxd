# Sums that are rounded as Python's are, whose ``sum`` has two ways: plainly up to 3.11.

cdef inline bint sums_plainly():
    return sum([1.0, 1e100, 1.0, -1e100]) == 0.0


cdef inline double sum_of(double* values, Py_ssize_t size, bint plainly) except? -1.0:
    cdef Py_ssize_t index
    cdef double total = 0.0
    if not plainly:
        return sum([values[index] for index in range(size)])
    for index in range(size):
        total += values[index]
    return total
