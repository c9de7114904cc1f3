# cython: boundscheck=False, wraparound=False
"""The compiled twin of what ``text_model.py`` does for every line."""

from cleaner.named cimport as_plain

from cleaner.learned.cut import cut
from cleaner.learned.line_features import flag
from cleaner.learned.text_model import COPY, REASON
from cleaner.model import LABELS, Verdict
from cleaner.rules import COPY_TEXT, LEARNED_TEXT

cdef str LABEL = "boilerplate", RULE = LEARNED_TEXT, WHY = REASON

cdef dict FLAGS = {label: flag([label]) for label in LABELS}


def _flags(hits):
    cdef dict flags = {}
    cdef int found
    for index, rules in hits.items():
        found = 0
        for rule in rules:
            if rule.weighed:
                found |= <int>FLAGS[rule.label]
        if found:
            flags[index] = found
    return flags


def gone_of(judged, preset):
    """The blocks that the labeller would remove of what it judged, each with its verdict."""
    cdef dict gone = {}
    cdef double probability
    cdef object score
    known, likely, model = judged
    if preset != "careful":
        likely = model.revise(known, likely)
    made = cut(known, likely, preset)
    for index in made.gone:
        probability = likely[index]
        score = 1.0 - probability
        gone[index] = as_plain(
            Verdict, 5, <void*>index, <void*>LABEL, <void*>RULE, <void*>score, <void*>WHY
        )
    for index in made.copies:
        gone[index] = Verdict(index, "duplicate", COPY_TEXT, 1.0, COPY)
    return gone
