# cython: boundscheck=False, wraparound=False
"""The compiled twin of ``decide`` in ``decide.py``."""

from cleaner.named cimport as_plain

from cleaner.model import Verdict
from cleaner.rules.rule import KEEPING
from cleaner.stages.decide import (
    BYLINE_WITHIN,
    DOUBLED,
    HEADLINE,
    LEAST,
    ROUNDS,
    SITE_LEAST,
    Decision,
    _everything,
    _is_kept,
    _heads_kept,
    _is_kept_line,
    _last_copies,
    _outweighing_dialog,
    _selector,
    _sentences_of,
)

cdef Py_ssize_t NEAR = BYLINE_WITHIN


cdef object moved(object verdict, object place):
    """``Verdict.at``."""
    if (<tuple>verdict)[0] == place:
        return verdict
    _, label, rule, score, reason = <tuple>verdict
    return as_plain(
        Verdict, 5, <void*>place, <void*>label, <void*>rule, <void*>score, <void*>reason
    )


cdef object named(object verdict, tuple rules):
    """The learned labeller's verdict, under the label of the rule whose words the line has."""
    rule = rules[0]
    label = rule.label
    if label in KEEPING:
        return verdict
    index, _, _, score, _ = <tuple>verdict
    name = rule.id
    reason = rule.why
    return as_plain(
        Verdict, 5, <void*>index, <void*>label, <void*>name, <void*>score, <void*>reason
    )


def decide(context, label, config, preset, judge=None, site=None, title=-1):
    """Which blocks go. Linear: at most ``ROUNDS`` rounds."""
    cdef dict gone = {}, chosen, hits
    cdef list origin = list(range(len(context))), left
    cdef Py_ssize_t number, place, top, own_title = title
    cdef double least = LEAST[preset], score
    allowed = _selector(config)
    whole = context
    cdef bint anything = allowed is _everything, beheaded, doubles = False
    headline = None
    for number in range(ROUNDS):
        chosen = {}
        taken = None if headline is None else gone.get(headline)
        beheaded = taken is not None and (<tuple>taken)[2] == HEADLINE
        if not beheaded:
            headline = None
        for verdict in label(context, least):
            index, called, rule, weight, _ = <tuple>verdict
            if called == "boilerplate" and rule == HEADLINE:
                if beheaded:  # an article has one: the next line like it is a part of it
                    continue
                if headline is None:
                    headline = origin[index]
            if rule == DOUBLED:
                doubles = True
            if own_title >= 0 and <Py_ssize_t>(origin[index]) == own_title:
                if rule != DOUBLED:
                    continue
                index -= 1  # its copy goes
                verdict = moved(verdict, index)
            score = weight
            if score < least or not (anything or allowed(verdict)):
                continue
            if (
                called in KEEPING or called == "boilerplate" or called == "comments"
            ) and _is_kept(verdict, config):
                continue
            known = chosen.get(index)
            if known is None or score > <double>(<tuple>known)[3]:
                chosen[index] = verdict
        if number == 0 and judge is not None:
            hits = context.hits
            top = -NEAR - 1 if headline is None else headline
            judged = judge(context, _outweighing_dialog(context, chosen))
            if doubles:
                for index in _last_copies(context, chosen, judged):
                    del chosen[index]
            for index, verdict in judged.items():
                if index in chosen:
                    continue
                rules = hits.get(index)
                if rules is not None and abs(<Py_ssize_t>index - top) <= NEAR and (
                    _is_kept_line(index, context, config)
                ):
                    continue
                if rules is not None and _heads_kept(index, context, chosen, judged):
                    continue
                if anything or allowed(verdict):
                    other = verdict if rules is None else named(verdict, rules)
                    chosen[index] = other if anything or allowed(other) else verdict
        if number == 0 and site is not None:
            for index, verdict in site(context, headline).items():
                own = headline is not None and abs(index - headline) <= NEAR
                if index in chosen or (own and _is_kept_line(index, context, config)):
                    continue
                if verdict.score >= SITE_LEAST[preset] and allowed(verdict):
                    chosen[index] = verdict
        if not chosen:
            break
        for index, verdict in chosen.items():
            gone[origin[index]] = moved(verdict, origin[index])
        left = []
        for place in range(len(origin)):
            if place not in chosen:
                left.append(origin[place])
        origin = left
        context = context.without(set(chosen))
    if not origin:
        for index in _sentences_of(whole, gone):
            del gone[index]
    return Decision(gone, headline)
