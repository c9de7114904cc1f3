# ``math.log1p``, which a page's features take of ten thousand numbers, half of them small
# and whole.

cdef extern from *:
    """
    #include <math.h>

    enum { WHOLE_LOGS = 1024 };
    static double whole_logs[WHOLE_LOGS];

    static double log1p_of(double value) {
        int whole;
        if (!(value >= 0 && value < WHOLE_LOGS)) return log1p(value);
        whole = (int)value;
        if (whole != value) return log1p(value);
        if (whole && !whole_logs[whole]) whole_logs[whole] = log1p(value);
        return whole_logs[whole];
    }
    """
    double log1p "log1p_of"(double value) noexcept nogil
