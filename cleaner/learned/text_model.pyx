# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``gone_of`` in ``text_model.py``."""

from cleaner.named cimport as_plain

from cleaner.learned.cut import cut
from cleaner.learned.text_model import REASON
from cleaner.model import Verdict
from cleaner.rules import LEARNED_TEXT

cdef str LABEL = "boilerplate", RULE = LEARNED_TEXT, WHY = REASON


def gone_of(judged, preset):
    """The blocks that the labeller would remove of what it judged, each with its verdict."""
    cdef dict gone = {}
    cdef double probability
    cdef object score
    known, likely = judged
    for index in cut(known, likely, preset).gone:
        probability = likely[index]
        score = 1.0 - probability
        gone[index] = as_plain(
            Verdict, 5, <void*>index, <void*>LABEL, <void*>RULE, <void*>score, <void*>WHY
        )
    return gone
