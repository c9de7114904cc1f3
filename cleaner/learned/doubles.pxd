# Columns of numbers as they lie in memory.

from cpython cimport array


cdef inline array.array doubles(column):
    # A column as an array; itself if it is one.
    if type(column) is array.array and (<array.array>column).ob_descr.typecode == c"d":
        return column
    return array.array("d", column)
