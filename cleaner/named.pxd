# How compiled modules make named tuples: without the call of the class, which costs most.

cdef extern from *:
    """
    static PyObject *as_named(PyObject *kind, PyObject *values) {
        return PyTuple_Type.tp_new((PyTypeObject *)kind, values, NULL);
    }
    """
    # ``tuple.__new__(kind, *values)``; ``values`` has one member, the fields.
    object as_named(object kind, tuple values)
