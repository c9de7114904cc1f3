# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``label.py``: most hits cost a verdict and no call."""

from cleaner.named cimport as_plain
from cleaner.rules.trim cimport trimmed
from cleaner.scan cimport PyUnicode_DATA, PyUnicode_GET_LENGTH, PyUnicode_KIND, PyUnicode_READ

from cleaner.model import Verdict
from cleaner.rules.conditions.cues import is_cue
from cleaner.rules.conditions.documents import is_of_form
from cleaner.rules.conditions.sentence import is_in_sentence
from cleaner.rules.conditions.topic import TOPICS, is_defined
from cleaner.rules.rule import HINT
from cleaner.stages.label import (
    QUESTION_MARKS,
    _answers,
    _group,
    _is_sure,
    _of_topic,
    not_of_code,
)

if QUESTION_MARKS != ("?", "？", "؟"):
    raise ValueError("other marks of questions than here")


cdef object verdict(object index, object rule, object score, object reason):
    cdef object label = rule.label, name = rule.id
    return as_plain(
        Verdict, 5, <void*>index, <void*>label, <void*>name, <void*>score, <void*>reason
    )


cdef inline bint asks(str text) noexcept:
    """Whether a question mark ends the text."""
    cdef Py_ssize_t length = PyUnicode_GET_LENGTH(text)
    return length > 0 and (
        PyUnicode_READ(PyUnicode_KIND(text), PyUnicode_DATA(text), length - 1) in u"?？؟"
    )


cdef bint depends(object rule, str form) except -1:
    """``Rule.depends`` of a rule that has a condition."""
    return not rule.ambiguous or bool(rule.depends(form))


cdef int apply(
    object rule, object context, object index, str form, double least, list own, list along
) except -1:
    """Add the rule's verdicts: what a line says itself counts before what its neighbours say
    of it."""
    cdef bint holds = True
    cdef object when = rule.when, takes = rule.takes
    if rule.sure_if is not None and not _is_sure(rule, context, index, form):
        holds = False
    elif when is not None and depends(rule, form) and not when(context, index):
        holds = False
    elif takes is not None:
        group = takes(context, index)
        holds = bool(group)
        if holds:
            for found in _group(rule, context, group, anchor=index):
                (own if found.block == index else along).append(found)
    else:
        own.append(verdict(index, rule, rule.score, rule.why))
    if not holds:
        otherwise = rule.otherwise
        if otherwise and <double>otherwise >= least:
            reason = f"{rule.why}; here it stands alone"
            own.append(verdict(index, rule, otherwise, reason))
    return 0


cdef bint is_topic(tuple rules, object context, object index) except -1:
    """Whether the text is about what the line's words name, by any label they may have, or says
    them in a sentence."""
    cdef object asked = None, label
    if (
        is_in_sentence(context, index)
        or is_cue(context, index)
        or is_defined(context, index)
        or is_of_form(context, index)
    ):
        return True
    for rule in rules:
        label = rule.label
        if label is not asked and label in <dict>TOPICS:
            asked = label
            if (<dict>TOPICS)[label](context, index):
                return True
    return False


def label_by_rules(context, finders, double least=0.0):
    """The verdicts of every rule on every block, in block order within a rule. Linear."""
    cdef list own = [], along = [], shown = context.all_shown
    cdef str form
    cdef int question, topical
    blocks = context.blocks
    for index, rules in (<dict>context.hits).items():
        form = None
        question = topical = -1
        for rule in <tuple>rules:
            score = rule.score
            if <double>score < least:
                continue
            if topical < 0:
                topical = is_topic(<tuple>rules, context, index)
            if topical:
                if least <= <double>HINT:
                    own.append(_of_topic(rule, index))
                continue
            if question < 0:
                question = asks(shown[index]) and _answers(context, index + 1)
            if not question and rule.when is None and rule.takes is None and rule.sure_if is None:
                own.append(verdict(index, rule, score, rule.why))
                continue
            if form is None:
                form = trimmed((<tuple>blocks[index])[2])
            if question and form in <dict>rule.forms:
                continue
            apply(rule, context, index, form, least, own, along)
    for rule in finders:
        finds = rule.finds
        if finds is not None and <double>rule.score >= least:
            for group in finds(context):
                along.extend(_group(rule, context, group))
    return own + not_of_code(context, along)
