# What ``trees.pyx`` does in C: for rows beside each other, the leaves of many trees.
#
# Going down a tree is waiting for comparisons that no processor can foresee. Instead a tree
# has a bit for each of its leaves, from left to right; a test that fails takes the bits of
# all leaves that only rows which pass it can reach; and the first bit that is left is the
# row's leaf (Lucchese et al. 2015, QuickScorer). The tests of all trees lie in order of
# features and thresholds, so that those which a whole block of rows fails are done once for
# all of them, those which all of them pass not at all, and the others for several rows at
# once.

from libc.stdint cimport uint64_t

cdef extern from *:
    """
    #include <math.h>
    #include <stdint.h>

    enum { LANES = 8, BESIDE = 2 * LANES, BLOCK = 128, STRIDE = BLOCK + BESIDE, MOST_LEAVES = 64 };

    #if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__GLIBC__)
    #define CLONED __attribute__((target_clones("avx512f", "avx2", "default")))
    #else
    #define CLONED
    #endif

    #if defined(__GNUC__)
    /* Compilers don't see by themselves that lanes are independent. */
    typedef double Values __attribute__((vector_size(64)));
    typedef int64_t Bits __attribute__((vector_size(64)));
    #define first_bit(bits) __builtin_ctzll(bits)
    #elif defined(_M_X64) || defined(_M_ARM64)
    #include <intrin.h>
    static int first_bit(uint64_t bits) {
        unsigned long place;
        _BitScanForward64(&place, bits);
        return (int)place;
    }
    #else
    static int first_bit(uint64_t bits) {
        int place = 0;
        for (; !(bits & 1); bits >>= 1) place++;
        return place;
    }
    #endif

    #define LESS(a, b) ((a) < (b) ? (a) : (b))
    #define GREATER(a, b) ((a) > (b) ? (a) : (b))

    typedef struct {
        double threshold;
        uint64_t failed;  /* the bits of the leaves that rows which fail it can reach */
        uint64_t passed;  /* and of those that rows which pass it can */
        int feature;
        int tree;
    } Test;

    static double lowest_of(const double *of) {
        double a = LESS(of[0], of[1]), b = LESS(of[2], of[3]);
        double c = LESS(of[4], of[5]), d = LESS(of[6], of[7]);
        a = LESS(a, b);
        c = LESS(c, d);
        return LESS(a, c);
    }

    static double highest_of(const double *of) {
        double a = GREATER(of[0], of[1]), b = GREATER(of[2], of[3]);
        double c = GREATER(of[4], of[5]), d = GREATER(of[6], of[7]);
        a = GREATER(a, b);
        c = GREATER(c, d);
        return GREATER(a, c);
    }

    /* The least and the greatest of some rows' values, which lie by feature, ``STRIDE``
       apart. What is no number passes no test; nor does infinity, which takes its place. */
    CLONED static void bound(double *values, int width, int rows, double *bounds) {
        int at, feature, lane;
        for (feature = 0; feature < width; feature++, values += STRIDE, bounds += 2) {
            double low[LANES], high[LANES];
            int odd = 0;
            for (lane = 0; lane < LANES; lane++) low[lane] = high[lane] = values[lane];
            for (at = 0; at < rows; at += LANES)
                for (lane = 0; lane < LANES; lane++) {
                    const double some = values[at + lane];
                    low[lane] = LESS(some, low[lane]);
                    high[lane] = GREATER(some, high[lane]);
                    odd |= some != some;
                }
            bounds[0] = lowest_of(low);
            bounds[1] = highest_of(high);
            if (!odd) continue;
            bounds[0] = INFINITY;
            bounds[1] = -INFINITY;
            for (at = 0; at < (rows + BESIDE - 1) / BESIDE * BESIDE; at++) {
                if (values[at] != values[at]) values[at] = INFINITY;
                bounds[0] = LESS(values[at], bounds[0]);
                bounds[1] = GREATER(values[at], bounds[1]);
            }
        }
    }

    /* Add to the totals of some rows the leaves of some trees. ``starts``: where the tests of
       each feature begin. */
    CLONED static void add_leaves(
        const Test *tests, const int *starts, int width, const double *leaves, int trees,
        const double *values, int rows, const double *bounds, uint64_t *common, uint64_t *bits,
        Test *left, int *open, double *totals
    ) {
        int at, lane, feature, tree, number, opened = 0, count = 0;
        for (tree = 0; tree < trees; tree++) common[tree] = ~(uint64_t)0;
        for (feature = 0; feature < width; feature++) {
            const Test *test = tests + starts[feature], *end = tests + starts[feature + 1];
            const double lowest = bounds[2 * feature], highest = bounds[2 * feature + 1];
            for (; test < end && test->threshold < lowest; test++)
                common[test->tree] &= test->failed;
            if (test < end && test->threshold < highest) {
                open[3 * opened] = feature;
                open[3 * opened + 1] = (int)(test - tests);
                opened++;
                while (test < end && test->threshold < highest) test++;
            }
            for (; test < end; test++) common[test->tree] &= test->passed;
        }
        /* Many a test stands where no row of the block comes, or all go the same way. */
        for (number = 0; number < opened; number++) {
            const Test *test = tests + open[3 * number + 1];
            const Test *end = tests + starts[open[3 * number] + 1];
            const double highest = bounds[2 * open[3 * number] + 1];
            open[3 * number + 1] = count;
            for (; test < end && test->threshold < highest; test++) {
                const uint64_t own = common[test->tree];
                left[count] = *test;
                count += ((own & ~test->failed) != 0) & ((own & ~test->passed) != 0);
            }
            open[3 * number + 2] = count;
        }
        for (at = 0; at < rows; at += BESIDE) {
            for (tree = 0; tree < trees; tree++)
                for (lane = 0; lane < BESIDE; lane++) bits[tree * BESIDE + lane] = common[tree];
            for (number = 0; number < opened; number++) {
                const double *row = values + open[3 * number] * STRIDE + at;
                const double high = highest_of(row), higher = highest_of(row + LANES);
                const double highest = GREATER(high, higher);
                const Test *test = left + open[3 * number + 1];
                const Test *end = left + open[3 * number + 2];
                #if defined(__GNUC__)
                const Values some = *(const Values *)row;
                const Values more = *(const Values *)(row + LANES);
                #endif
                for (; test < end && test->threshold < highest; test++) {
                    uint64_t *own = bits + test->tree * BESIDE;
                    #if defined(__GNUC__)
                    *(Bits *)own &= (some <= test->threshold) | (int64_t)test->failed;
                    *(Bits *)(own + LANES) &= (more <= test->threshold) | (int64_t)test->failed;
                    #else
                    for (lane = 0; lane < BESIDE; lane++)
                        own[lane] &= row[lane] <= test->threshold ? ~(uint64_t)0 : test->failed;
                    #endif
                }
            }
            for (tree = 0; tree < trees; tree++)
                for (lane = 0; lane < BESIDE; lane++)
                    totals[at + lane] +=
                        leaves[tree * MOST_LEAVES + first_bit(bits[tree * BESIDE + lane])];
        }
    }

    static int in_order(const void *one, const void *other) {
        const Test *a = (const Test *)one, *b = (const Test *)other;
        if (a->feature != b->feature) return a->feature < b->feature ? -1 : 1;
        return (a->threshold > b->threshold) - (a->threshold < b->threshold);
    }
    """
    int BESIDE, BLOCK, STRIDE, MOST_LEAVES
    ctypedef struct Test:
        double threshold
        uint64_t failed
        uint64_t passed
        int feature
        int tree
    void add_leaves(
        const Test* tests, const int* starts, int width, const double* leaves, int trees,
        const double* values, int rows, const double* bounds, uint64_t* common, uint64_t* bits,
        Test* left, int* open, double* totals
    ) noexcept nogil
    void bound(double* values, int width, int rows, double* bounds) noexcept nogil
    int in_order(const void* one, const void* other) noexcept nogil
