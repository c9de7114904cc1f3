# cython: boundscheck=False, wraparound=False
"""The compiled twin of what ``labeller.py`` does for every block."""

from cpython cimport array

from cleaner.named cimport as_plain
from cleaner.scan cimport words_of

from cleaner.learned.labeller import LEAST_JUNK, MOST_JUNK, REASON
from cleaner.model import Verdict
from cleaner.readers import tags
from cleaner.rules import LEARNED_HTML

cdef str LABEL = "boilerplate", RULE = LEARNED_HTML, WHY = REASON
cdef object SCORE = 1.0
cdef double JUNK = LEAST_JUNK, SHARE_OF_JUNK = MOST_JUNK
cdef bytes IS_HTML5 = bytes([code in tags.SEMANTIC for code in range(len(tags.TAG_NAMES))])


def sizes(page):
    """Words of each block."""
    cdef list counts = []
    cdef object block
    for block in page.blocks:
        counts.append(words_of((<tuple>block)[0]))
    return counts


def _is_whole(likely, counts):
    """Whether hardly any of a page's words stand in blocks that are hardly content."""
    cdef list shares = likely, sizes = counts
    cdef double junk = 0.0, whole = 0.0, size
    cdef bint found = False
    cdef Py_ssize_t index
    for index in range(len(shares)):
        size = sizes[index]
        whole += size
        if <double>shares[index] < JUNK:
            junk += size
            found = True
    return not found or junk < SHARE_OF_JUNK * whole


def _from(likely, double cut):
    """Whether each block is likely enough."""
    cdef list found = []
    for p in <list>likely:
        found.append(<double>p >= cut)
    return found


def _lost(wanted, kept):
    """The blocks that were to be kept and are not."""
    cdef list were = wanted, are = kept, found = []
    cdef Py_ssize_t index
    for index in range(len(are)):
        if were[index] and not are[index]:
            found.append(index)
    return found


def has_html5(tree):
    """Whether any element of a page is one of those that HTML5 brought to say what is what."""
    cdef array.array codes = tree.tag
    cdef const unsigned char* is_html5 = IS_HTML5
    cdef Py_ssize_t node
    for node in range(len(codes)):
        if is_html5[codes.data.as_ints[node]]:
            return True
    return False


def with_code_and_headings(blocks, kept):
    """What is kept, the code next to it, and the headings between."""
    cdef list keeps = kept, stay = list(keeps), doubted = []
    cdef Py_ssize_t index = -1, count = len(keeps), beside
    cdef str kind
    cdef bint is_code
    for block in blocks:
        index += 1
        if keeps[index]:
            continue
        kind = (<tuple>block)[5]
        if kind == "pre" or kind == "heading":
            beside = (index > 0 and keeps[index - 1]) + (index + 1 < count and keeps[index + 1])
            stay[index] = beside > 0 if kind == "pre" else beside == 2
            if kind == "pre" and not beside:
                doubted.append(index)
    for index in doubted:
        is_code = index > 0 and (<tuple>blocks[index - 1])[5] == "pre"
        stay[index] = bool(is_code and stay[index - 1])
    for index in reversed(doubted):
        if not stay[index] and index + 1 < count:
            is_code = (<tuple>blocks[index + 1])[5] == "pre"
            stay[index] = bool(is_code and stay[index + 1])
    return stay


def verdicts_of(kept):
    """The verdict on each block that is not kept."""
    cdef dict verdicts = {}
    cdef object index
    cdef Py_ssize_t number
    cdef list keeps = kept
    for number in range(len(keeps)):
        if not keeps[number]:
            index = number
            verdicts[index] = as_plain(
                Verdict, 5, <void*>index, <void*>LABEL, <void*>RULE, <void*>SCORE, <void*>WHY
            )
    return verdicts
