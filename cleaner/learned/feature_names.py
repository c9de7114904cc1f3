"""The names of what the labeller looks at in a unit of a page, in their order.

All are ratios within the unit, its region or its page, or logarithms of lengths that
count wide characters by what they say. Hints (class words, HTML5 elements) are
weighted by how little of the page they cover, and the labeller is trained to do
without them: ``page_semantic`` says whether a page is of the years that have them.
"""

from __future__ import annotations

from cleaner.learned.survey import COVERED
from cleaner.readers import tags

_OWN = (
    "letters word_length linked links ends stops commas digits capitals symbols times first copies "
    "level tag bold bullet hidden lists tables hops title share_of_longest node_units "
    "node_letters capitals_relative price repeats prices_near"
).split()
_POSITION = (
    "place letters_before prose_before prose_after after_title letters_after_title after_h1 "
    "to_prose_back to_prose_on letters_back letters_on"
).split()
_BESIDE = [
    f"{name}{offset:+d}"
    for offset in (-2, -1, 1, 2)
    for name in ("letters", "linked", "ends", "level")
]
_WINDOWS = [
    f"{name}_within_{width}" for width in (3, 8) for name in ("prose", "linked", "letters", "ends")
]
_PARENTS = [
    f"{name}_{which}"
    for which in ("parent", "grand")
    for name in ("share", "prose", "linked", "units", "place", "prose_share")
]
_SIZED = [
    f"{name}_{size}"
    for size in ("small", "middle", "large")
    for name in ("share", "prose", "linked", "mean", "place", "prose_share")
]
_CORE = (
    "core_depth core_share core_linked branch_share branch_prose branch_linked branch_mean "
    "branch_prose_share branch_side in_tight in_wide to_tight tight_share wide_share "
    "branch_units core_mean"
).split()
_ANCHOR = (
    "has_anchor in_region region_prose_share region_linked region_letters to_region "
    "lead_kind lead_lca_share lead_lca_prose lead_lca_up lead_lca_down after_lead "
    "letters_after_lead lead_kind_share region_mean lead_letters times_near group_times"
).split()
GROUP = (
    "group_size group_share group_linked group_mean group_prose member_ratio member_place "
    "group_depth group_order"
).split()
_KIND = "kind_size kind_share kind_linked kind_mean kind_prose kind_prose_share kind_spread".split()
PAGE = (
    "page_units page_letters page_prose page_linked page_mean page_items page_headings "
    "page_groups page_prose_units page_longest page_prices page_times page_hidden page_repeats "
    "page_semantic"
).split()
OF_COVERED = [f"covered_{name}" for name in COVERED]
HINTED = [f"hint_{name}" for name in tags.HINT_NAMES]
_ABOVE = [f"above_{name}" for name in tags.HINT_NAMES]

FEATURES: tuple[str, ...] = (
    *_OWN,
    *_POSITION,
    *_BESIDE,
    *_WINDOWS,
    *_PARENTS,
    *_SIZED,
    *_CORE,
    *_ANCHOR,
    *GROUP,
    *_KIND,
    *PAGE,
    *OF_COVERED,
    *HINTED,
    *_ABOVE,
)
