"""Conditions, groups and finders that rules of any language use. They know no words."""

from __future__ import annotations

from cleaner.rules.conditions.around import (
    after_box_heading,
    after_prose,
    after_sentence,
    all_of,
    any_of,
    at_end,
    begins_otherwise,
    beside,
    between_paragraphs,
    in_article,
    in_head,
    in_run,
    in_tail,
    no_list_item,
    not_heading,
    seldom,
    set_apart,
    set_like_its_run,
)
from cleaner.rules.conditions.boxes import (
    asking_boxes,
    short_lines_below,
    through,
    through_or_alone,
    titles_below,
    titles_below_or_nothing,
    with_attribution,
)
from cleaner.rules.conditions.layout import (
    comment_threads,
    doubled_lines,
    head_menus,
    headline,
    table_rows,
)
from cleaner.rules.conditions.quotes import attributed_pull_quotes, quoted_pull_quotes
from cleaner.rules.conditions.video import video_below, video_titles

__all__ = [
    "after_box_heading",
    "after_prose",
    "after_sentence",
    "all_of",
    "any_of",
    "asking_boxes",
    "at_end",
    "attributed_pull_quotes",
    "begins_otherwise",
    "beside",
    "between_paragraphs",
    "comment_threads",
    "doubled_lines",
    "head_menus",
    "headline",
    "in_article",
    "in_head",
    "in_run",
    "in_tail",
    "no_list_item",
    "not_heading",
    "quoted_pull_quotes",
    "seldom",
    "set_apart",
    "set_like_its_run",
    "short_lines_below",
    "table_rows",
    "through",
    "through_or_alone",
    "titles_below",
    "titles_below_or_nothing",
    "video_below",
    "video_titles",
    "with_attribution",
]
