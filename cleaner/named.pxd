# How compiled modules make named tuples: without the call of the class, which costs most.

cdef extern from *:
    """
    #include <stdarg.h>
    #include <structmember.h>

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

    static PyObject *untracked(PyObject *container) {
        PyObject_GC_UnTrack(container);
        Py_INCREF(container);
        return container;
    }

    static Py_ssize_t slot_of(PyObject *kind, const char *name) {
        PyObject *member = PyObject_GetAttrString(kind, name);
        Py_ssize_t place = -1;
        if (member == NULL) return -1;
        if (Py_IS_TYPE(member, &PyMemberDescr_Type))
            place = ((PyMemberDescrObject *)member)->d_member->offset;
        else
            PyErr_SetString(PyExc_TypeError, "an attribute that is no slot");
        Py_DECREF(member);
        return place;
    }

    static PyObject *with_slots(PyObject *kind, int count, ...) {
        PyObject *made = ((PyTypeObject *)kind)->tp_alloc((PyTypeObject *)kind, 0);
        va_list slots;
        int index;
        if (made == NULL) return NULL;
        va_start(slots, count);
        for (index = 0; index < count; index++) {
            const Py_ssize_t place = va_arg(slots, Py_ssize_t);
            PyObject *value = va_arg(slots, PyObject *);
            Py_INCREF(value);
            *(PyObject **)((char *)made + place) = value;
        }
        va_end(slots);
        PyObject_GC_UnTrack(made);
        return made;
    }
    """
    # ``tuple.__new__(kind, *values)``; ``values`` has one member, the fields.
    object as_named(object kind, tuple values)
    # The same of so many fields, none of which holds other objects: texts and numbers. No
    # cycle can go through it, so the garbage collector need not look at it.
    object as_plain(object kind, int count, ...)
    # Where an instance of a class with ``__slots__`` has one of them.
    Py_ssize_t slot_of(object kind, const char* name) except -1
    # An instance of such a class, with so many slots filled: pairs of ``slot_of`` and object.
    # No cycle may go through what they hold.
    object with_slots(object kind, int count, ...)
    # The container itself, which the garbage collector need not look at from now on: no cycle
    # goes through texts, numbers, or what ``as_plain`` and ``with_slots`` made.
    object untracked(object container)
