"""Conditions and groups that rules of any language use. They know no words.

A condition is ``(Context, index) -> bool``. A group is ``(Context, index) -> indices``:
the blocks that go together with the line at ``index``, itself among them, or nothing
if the line is not what the rule is about. On plain text a condition that needs the
tree is false: missing evidence means keep.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate

from cleaner.model import Label
from cleaner.normalise.paragraphs import BULLET, is_tabular
from cleaner.rules.context import Context, time_of
from cleaner.rules.rule import Condition, Finder, Group, Part
from cleaner.shape import (
    CLOSERS,
    OPENERS,
    PROSE_LETTERS,
    ends_sentence,
    is_name,
    is_title,
    letters,
    strip_quotes,
    words,
)

LIST_MOST = 14
"""Headlines under a related-articles heading; sites show 3 to 12."""
SUBHEAD_WORDS = 5
"""A headline has five words or more; a subhead before a paragraph mostly fewer."""
BOX_LINES = 6
"""Heading, two lines of pitch, field, button, consent line."""
THREAD_BUTTONS = 3
SLOGAN_LETTERS = 60
"""The only sentence of a pitch is short; an article's seldom is."""
QUESTIONS = "?？؟;"
"""A headline that asks looks like a sentence; the last mark is the Greek one."""
SELDOM = 3
PITCH_LETTERS = 180
"""Length of a line inside a promo box: two sentences at the most."""
HEADLINE_WITHIN = 200
"""Blocks from the top; the longest menus seen have fewer entries."""
QUOTE_LETTERS = (12, 400)
QUOTE_WINDOW = 12
"""Paragraphs on either side in which a pull quote's origin is looked for."""
CLOCK_HOURS = 6
"""A lone ``m:ss`` from six up is as likely a time of day (06:00 to 23:59)."""

_DASHED = re.compile(r"(?<=[\"”’»“』」.!?…])\s*[–—―-]{1,2}\s*([^–—―]{3,80})$")
_CAPITALISED = re.compile(r"\w{4,}|[\u2e80-\u9fff]{2,}")


_AMONG_HEADLINES: tuple[Label, ...] = ("related", "ad-marker", "video-embed")
"""What stands between the headlines of a related list without ending it."""


# Conditions -----------------------------------------------------------------


def all_of(*conditions: Condition) -> Condition:
    """Every one of them holds."""

    def check(context: Context, index: int) -> bool:
        return all(condition(context, index) for condition in conditions)

    return check


def any_of(*conditions: Condition) -> Condition:
    """At least one of them holds."""

    def check(context: Context, index: int) -> bool:
        return any(condition(context, index) for condition in conditions)

    return check


def in_run(at_least: int, *labels: Label) -> Condition:
    """The line stands among ``at_least`` consecutive lines that all have the words of a
    rule (of these labels). One menu word is a word; four in a row are a menu.

    A run under a line that ends in a colon is what the colon announces.
    """

    def check(context: Context, index: int) -> bool:
        run = context.runs(*labels).get(index)
        if run is None or run.phrases < at_least:
            return False
        return not (run.first > 0 and context.shown(run.first - 1).rstrip()[-1:] in ":：")

    return check


def beside(*labels: Label) -> Condition:
    """The line before or after has the words of a rule of these labels."""

    def check(context: Context, index: int) -> bool:
        return context.is_hit(index - 1, *labels) or context.is_hit(index + 1, *labels)

    return check


def after_prose(at_least: int = 1) -> Condition:
    """At least so many paragraphs stand before the line."""

    def check(context: Context, index: int) -> bool:
        return bisect_left(context.prose, index) >= at_least

    return check


def in_article(context: Context, index: int) -> bool:
    """The page is an article: most of what no rule knows is paragraphs. On a front page
    or a list of offers, lists of headlines are the content."""
    return context.is_article


def seldom(context: Context, index: int) -> bool:
    """The same words stand at most ``SELDOM`` times on the page. A button that every
    second paragraph has is part of a page of offers, which is no article."""
    return context.counts[context.blocks[index].key] <= SELDOM


def in_tail(context: Context, index: int) -> bool:
    """No paragraph follows the line."""
    return not context.prose or context.prose[-1] <= index


def in_head(context: Context, index: int) -> bool:
    """No paragraph precedes the line."""
    return not context.prose or context.prose[0] >= index


def at_end(context: Context, index: int) -> bool:
    """The line is the last of the page."""
    return context.is_end(index)


def after_sentence(context: Context, index: int) -> bool:
    """The block before is a finished paragraph."""
    return context.is_prose(index - 1) and ends_sentence(context.shown(index - 1))


def not_heading(context: Context, index: int) -> bool:
    """No paragraph follows directly, which would make the line its heading."""
    return not context.is_prose(index + 1)


def after_box_heading(context: Context, index: int) -> bool:
    """The line before is the heading of a box."""
    return context.is_hit(index - 1, part="heading")


def between_paragraphs(context: Context, index: int) -> bool:
    """The line has long lines or rules' words on both sides, or nothing below it."""
    if index == 0:
        return False
    return all(
        context.is_hit(beside) or letters(context.shown(beside)) >= PROSE_LETTERS
        for beside in (index - 1, index + 1)
        if context.has(beside)
    )


def set_apart(context: Context, index: int) -> bool:
    """Blank lines stand above and below."""
    return index > 0 and not context.is_glued(index - 1) and not context.is_glued(index)


def set_like_its_run(context: Context, index: int) -> bool:
    """Not a heading under a glued menu: the line is glued to its run, or the run is loose."""
    run = context.runs().get(index)
    if run is None or not set_apart(context, index):
        return True
    return not any(
        context.is_glued(number) for number in range(run.first, min(run.last, run.first + 9))
    )


def no_list_item(context: Context, index: int) -> bool:
    """The line has no bullet or number of its own."""
    return not BULLET.match(context.shown(index))


# Groups ---------------------------------------------------------------------


def titles_below(context: Context, index: int) -> Sequence[int]:
    """A heading and the headlines listed under it, up to the next paragraph.

    A list that is glued ends at its first blank line. Of a loose list the last line
    stays when it is as short as a subhead and a paragraph follows it.
    """
    taken = list(_listed(context, index, at_least=3))
    return [index, *taken]


def titles_below_or_nothing(context: Context, index: int) -> Sequence[int]:
    """As ``titles_below``, for a heading that is junk only with its list (two or more)."""
    taken = list(_listed(context, index, at_least=3))
    return [index, *taken] if len(taken) >= 2 else []


def _listed(context: Context, index: int, at_least: int) -> Iterator[int]:
    glued = context.is_glued(index)
    taken: list[int] = []
    position = index + 1
    bulleted = context.has(position) and bool(BULLET.match(context.shown(position)))
    while context.has(position) and len(taken) < LIST_MOST:
        text = context.shown(position)
        if bulleted and not BULLET.match(text):
            break
        question = glued and text[-1:] in QUESTIONS and is_title(text, at_least)
        if context.is_prose(position) and not question:
            break
        if not (is_title(text, at_least) or context.is_hit(position)):
            break
        if context.is_hit(position) and not context.is_hit(position, *_AMONG_HEADLINES):
            break
        if context.is_hit(position, part="heading"):
            break
        taken.append(position)
        position += 1
        if glued and not context.is_glued(position - 1):
            break
    stopped_at_prose = context.has(position) and context.is_prose(position)
    if taken and stopped_at_prose and not (glued and len(taken) > 1):
        last = taken[-1]
        loose = not context.is_glued(last - 1) or context.is_glued(last)
        if loose and words(context.shown(last)) < SUBHEAD_WORDS:
            taken.pop()
    yield from taken


def short_lines_below(context: Context, index: int) -> Sequence[int]:
    """A heading and the tags under it: lines of at most four words, to the end of the
    page or, where the list is glued, to its first blank line. Nothing if there is none."""
    glued = context.is_glued(index)
    taken = [index]
    position = index + 1
    while context.has(position) and len(taken) <= LIST_MOST:
        text = context.shown(position)
        if context.is_prose(position) or ends_sentence(text):
            break
        if context.is_hit(position) and not context.is_hit(position, "navigation"):
            break
        if words(text) > 4 or letters(text) > 40 or not any(map(str.isalnum, text)):
            break
        taken.append(position)
        position += 1
        if glued and not context.is_glued(position - 1):
            break
    before_prose = context.has(position) and context.is_prose(position)
    if before_prose and context.is_glued(position - 1):
        return []
    if before_prose and not glued:
        return []
    return taken if len(taken) > 1 else []


def through(*parts: Part, within: int = 4) -> Group:
    """A heading and everything through the button or input field of its box.

    Nothing, if none stands within so many blocks or an article paragraph is in between.
    """

    def group(context: Context, index: int) -> Sequence[int]:
        last = 0
        for position in range(index + 1, min(index + 1 + within, len(context))):
            if context.is_hit(position, "newsletter") or any(
                context.is_hit(position, part=part) for part in (*parts, "ask")
            ):
                last = position
            elif not _is_pitch(context, position) or (
                context.is_prose(position) and index not in _small_box(context, position)
            ):
                break
        return range(index, last + 1) if last else []

    return group


def through_or_alone(*parts: Part, within: int = 4) -> Group:
    """As ``through``; without a button in reach the line alone."""
    box = through(*parts, within=within)

    def group(context: Context, index: int) -> Sequence[int]:
        return box(context, index) or [index]

    return group


def video_titles(context: Context, index: int) -> Sequence[int]:
    """A duration and the title of its video under it.

    Twice the same title is a player whatever stands around. Once needs a paragraph, junk
    or nothing before it, a title of a headline's length, and no list of times in the
    text, which would be a programme, a live blog or a list of laps.
    """
    title = index + 1
    if not context.has(title):
        return []
    text = context.shown(title)
    if context.is_hit(title, "video-embed") and time_of(context.blocks[title].key) is None:
        return [index]
    if not is_title(text) or context.is_prose(title) or BULLET.match(text):
        return []
    if context.has(title + 1) and context.blocks[title + 1].key == context.blocks[title].key:
        return [index, title, title + 1]
    if context.is_hit(title):
        return []
    if index > 0 and not (
        context.is_prose(index - 1)
        or context.is_hit(index - 1)
        or _is_video_title(context, index - 1)
    ):
        return []
    after = title + 1
    if context.has(after) and not (context.is_prose(after) or context.is_hit(after)):
        return []
    if context.is_hit(index - 1, "video-embed"):
        return [index, title]
    if words(text) < SUBHEAD_WORDS or not _is_duration(context, index):
        return []
    return [index, title]


def _is_video_title(context: Context, index: int) -> bool:
    """Whether the line ends the group of another video."""
    key = context.blocks[index].key
    return index >= 2 and (
        (context.blocks[index - 1].key == key and _time_of(context, index - 2) is not None)
        or (_time_of(context, index - 1) is not None and context.is_hit(index - 2))
    )


def _is_duration(context: Context, index: int) -> bool:
    """Whether a time is a length and not a clock's: early, or alone of its kind."""
    times = context.times
    own = _time_of(context, index)
    if own is None:
        return False
    loose = [time for time in times if time[0] >= CLOCK_HOURS]
    if len(times) >= 3 and (times == sorted(times) or times == sorted(times, reverse=True)):
        return False
    return own[0] < CLOCK_HOURS or len(own) == 3 or len(loose) == 1


def _time_of(context: Context, index: int) -> tuple[int, ...] | None:
    return time_of(context.blocks[index].key) if context.has(index) else None


def video_below(context: Context, index: int) -> Sequence[int]:
    """A line that announces a video, and the duration and title that repeat it below."""
    taken = [index]
    announced = context.blocks[index].key
    for position in (index + 1, index + 2, index + 3):
        if not context.has(position):
            break
        key = context.blocks[position].key
        if _time_of(context, position) is not None or (len(key) > 12 and announced.endswith(key)):
            taken.append(position)
        else:
            break
    return taken


def with_attribution(context: Context, index: int) -> Sequence[int]:
    """A line and the name under it."""
    below = index + 1
    if context.has(below) and is_name(context.shown(below)) and not context.is_hit(below):
        return [index, below]
    return [index]


# Finders --------------------------------------------------------------------


def attributed_pull_quotes(context: Context) -> Iterator[Sequence[int]]:
    """Lines set apart that stand again, in quotation marks, in a paragraph nearby, with
    the line that names the speaker. The name must stand in a paragraph too."""
    if not context.quoting:
        return
    for index, text in _sentence_like(context):
        below = index + 1
        named = context.has(below) and below not in context.hits and not context.is_prose(below)
        if not (named or _DASHED.search(text)) or not _may_be_quoted(context, text):
            continue
        if words(text) < SUBHEAD_WORDS or (context.is_prose(index) and not _is_quoted(text)):
            continue
        core, name = _split_attribution(text)
        taken = [index]
        if not name and named:
            name = context.shown(below)
            taken.append(below)
            if not is_name(name):
                continue
        if not name or (ends_sentence(core) and not _is_quoted(text)):
            continue
        if words(core) < SUBHEAD_WORDS or BULLET.match(text):
            continue
        quoting = context.near(context.quoting, index, QUOTE_WINDOW)
        around = context.near(context.prose, index, QUOTE_WINDOW)
        if any(_stands_quoted(core, paragraph) for paragraph in quoting) and any(
            _names_in(name, paragraph) for paragraph in around
        ):
            yield taken


def _sentence_like(context: Context) -> list[tuple[int, str]]:
    """Lines long enough for a quotation (five words, or unspaced), short enough to be set
    apart, without rules' words; the first line of a page is not among them."""
    hits = context.hits
    least, most = QUOTE_LETTERS
    return [
        (index, text)
        for index, text in enumerate(context.all_shown)
        if least <= len(text) <= most
        and (text.count(" ") >= SUBHEAD_WORDS - 1 or not text.isascii())
        and index not in hits
        and index
    ]


def _may_be_quoted(context: Context, text: str) -> bool:
    """Whether the second and third word stand beside each other in a paragraph with
    quotation marks; a quick test that most lines fail. Unspaced scripts pass it."""
    pieces = text.split(None, 3)
    if len(pieces) > 2:
        return (pieces[1], pieces[2]) in context.quotable
    return not text.isascii()


def quoted_pull_quotes(context: Context) -> Iterator[Sequence[int]]:
    """Lines in quotation marks, no name under them, that stand again in a paragraph
    nearby. An interview's subheads look the same, so this is no certainty."""
    if not context.quoting:
        return
    for index, text in _sentence_like(context):
        if index < context.prose[0] or not _is_quoted(text):
            continue
        core = strip_quotes(text)
        if (
            _may_be_quoted(context, text)
            and words(core) > SUBHEAD_WORDS
            and any(
                _stands_quoted(core, paragraph)
                for paragraph in context.near(context.quoting, index, QUOTE_WINDOW)
            )
        ):
            yield [index]


def _is_quoted(text: str) -> bool:
    return len(text) > 2 and text[0] in OPENERS and text.rstrip(".!?。")[-1:] in CLOSERS


def _split_attribution(text: str) -> tuple[str, str]:
    """A quotation and the name after its dash, if it has one; quotation marks dropped."""
    match = _DASHED.search(text)
    if match and is_name(match[1]):
        return strip_quotes(text[: match.start()]), match[1]
    return strip_quotes(text), ""


def _stands_quoted(core: str, paragraph: str) -> bool:
    """Whether the words stand in the paragraph, which has more, between quotation marks."""
    core = core.rstrip(".,;!?… ")
    if len(paragraph) <= len(core) + 2:
        return False
    # The first letter may be a capital in the one and not in the other.
    at = paragraph.find(core[1:], 1) - 1
    if at < 0 or paragraph[at].lower() != core[0].lower():
        return False
    before, after = paragraph[:at], paragraph[at + len(core) :]
    return any(mark in before for mark in OPENERS) and any(mark in after for mark in CLOSERS)


def _names_in(name: str, paragraph: str) -> bool:
    """Whether a word of the name (four letters or more) stands in the paragraph."""
    return any(word in paragraph for word in _CAPITALISED.findall(name) if not word[0].islower())


def doubled_lines(context: Context) -> Iterator[Sequence[int]]:
    """A line that stands again right after itself: a headline and its copy for phones.

    Not in verse (its stanza has other lines), not a row with figures, not a word or
    two: a refrain, a score and an outcry may be said twice.
    """
    blocks = context.blocks
    for index in range(1, len(context)):
        if blocks[index].key != blocks[index - 1].key:
            continue
        text = context.shown(index)
        if words(text) < 4 or letters(text) < 20 or _has_figures(text):
            continue
        if not _is_stanza(context, index):
            yield [index]


def head_menus(context: Context) -> Iterator[Sequence[int]]:
    """Glued short lines above the first paragraph, a third of which are words of menus
    (two at least): the rest are sections that only this site has."""
    if len(context.prose) < 2:
        return
    top = context.prose[0]
    for group in _glued_groups(context, top):
        menu = [index for index in group if context.is_hit(index)]
        if len(menu) < 2 or len(menu) * 3 < len(group):
            continue
        if any(index in context.hits and index not in menu for index in group):
            continue  # a byline or a date
        rest = [index for index in group if not context.is_hit(index)]
        if all(_is_entry(context.shown(index)) for index in rest):
            yield group


def _is_entry(text: str) -> bool:
    return words(text) <= 3 and letters(text.strip()) <= 28 and not BULLET.match(text)


def asking_boxes(*labels: Label) -> Finder:
    """A few short glued lines that end in a button (of a rule of these labels) which
    asks for money, membership or an address: the lines above the button are its pitch."""

    def find(context: Context) -> Iterator[Sequence[int]]:
        asking = sorted({index for label in labels for index in context.asking.get(label, ())})
        for last in asking:
            if in_head(context, last):
                continue
            box = _small_box(context, last)
            box = [index for index in box if index <= last]
            if len(box) > 1 and not any(index in asking for index in box[:-1]):
                yield box

    return find


def _small_box(context: Context, index: int) -> Sequence[int]:
    """The glued lines around a block, if they are few, stand between blank lines below a
    paragraph, and are pitches with one short sentence at the most, which is not the first.

    Nothing otherwise: in a text without blank lines between its paragraphs no one can tell
    a pitch from an article's short paragraph.
    """
    first = last = index
    while first > 0 and context.is_glued(first - 1) and last - first < BOX_LINES:
        first -= 1
    while context.is_glued(last) and last - first < BOX_LINES:
        last += 1
    box = range(first, last + 1)
    if len(box) > BOX_LINES or context.is_prose(first) or not after_prose()(context, first):
        return []
    sentences = [number for number in box if context.is_prose(number)]
    if len(sentences) > 1 or any(letters(context.shown(n)) > SLOGAN_LETTERS for n in sentences):
        return []
    return box if all(_is_pitch(context, number) for number in box) else []


def _is_pitch(context: Context, index: int) -> bool:
    text = context.shown(index)
    return letters(text) <= PITCH_LETTERS and not BULLET.match(text)


def _glued_groups(context: Context, stop: int) -> Iterator[list[int]]:
    """Runs of two and more blocks before ``stop`` with no blank line in between."""
    group: list[int] = []
    for index in range(stop):
        group.append(index)
        if not context.is_glued(index):
            if len(group) > 1:
                yield group
            group = []
    if len(group) > 1:
        yield group


def _has_figures(text: str) -> bool:
    digits = sum(character.isdigit() for character in text)
    return digits * 4 > len(text)


def _is_stanza(context: Context, index: int) -> bool:
    """Whether other short lines are glued to the pair."""
    before, after = index - 2, index + 1
    glued = 0
    if before >= 0 and context.is_glued(before) and not context.is_prose(before):
        glued += 1
    if context.has(after) and context.is_glued(index) and not context.is_prose(after):
        glued += 1
    return glued > 0 and context.is_glued(index - 1)


def comment_threads(context: Context) -> Iterator[Sequence[int]]:
    """What follows a comment count or prompt below the article, when at least
    ``THREAD_BUTTONS`` buttons of comments (reply, report) stand in it and most of the prose
    above it; through the last button. A forum's first post has no such heading above it."""
    below = _middle_of_prose(context)
    first = next(
        (
            index
            for index in context.hits
            if index > below
            and context.is_hit(index, "comment-count", "comments")
            and after_prose(3)(context, index)
        ),
        None,
    )
    if first is None:
        return
    buttons = [
        index for index in context.hits if index > first and context.is_hit(index, "comments")
    ]
    if len(buttons) >= THREAD_BUTTONS:
        yield range(first, buttons[-1] + 1)


def _middle_of_prose(context: Context) -> int:
    """The block at which half of the letters of all paragraphs are reached. A comment count
    beside the headline stands above it, the section of comments below."""
    sizes = [len(context.shown(index)) for index in context.prose]
    half = sum(sizes) / 2
    for index, reached in zip(context.prose, accumulate(sizes), strict=True):
        if reached >= half:
            return index
    return -1


def table_rows(context: Context) -> Iterator[Sequence[int]]:
    """Glued lines that are set in columns."""
    for group in _glued_groups(context, len(context)):
        if is_tabular([context.blocks[index].text for index in group]):
            yield group


def headline(context: Context) -> Iterator[Sequence[int]]:
    """The article's own headline: among the lines before the third paragraph the first
    with five words or more that is no sentence, no list item and no rule's words; else
    the first with three."""
    stop = context.prose[2] if len(context.prose) > 2 else len(context)
    candidates = [
        index
        for index in range(min(stop, HEADLINE_WITHIN))
        if is_title(context.shown(index))
        and not context.is_prose(index)
        and not context.hits.get(index)
        and not BULLET.match(context.shown(index))
    ]
    full = [index for index in candidates if words(context.shown(index)) >= SUBHEAD_WORDS]
    yield from ([index] for index in (full or candidates)[:1])
