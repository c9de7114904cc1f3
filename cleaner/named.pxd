# How compiled modules make named tuples: without the call of the class, which costs most.

cdef extern from *:
    """
    #include <stdarg.h>

    static PyObject *as_named(PyObject *kind, PyObject *values) {
        return PyTuple_Type.tp_new((PyTypeObject *)kind, values, NULL);
    }

    static PyObject *as_plain(PyObject *kind, int count, ...) {
        PyObject *made = ((PyTypeObject *)kind)->tp_alloc((PyTypeObject *)kind, count);
        va_list fields;
        int index;
        if (made == NULL) return NULL;
        va_start(fields, count);
        for (index = 0; index < count; index++) {
            PyObject *field = va_arg(fields, PyObject *);
            Py_INCREF(field);
            PyTuple_SET_ITEM(made, index, field);
        }
        va_end(fields);
        PyObject_GC_UnTrack(made);
        return made;
    }
    """
    # ``tuple.__new__(kind, *values)``; ``values`` has one member, the fields.
    object as_named(object kind, tuple values)
    # The same of so many fields, none of which holds other objects: texts and numbers. No
    # cycle can go through it, so the garbage collector need not look at it.
    object as_plain(object kind, int count, ...)
