"""Characters and paragraphs."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import cleaner
from cleaner.normalise.key import fold, fold_all
from cleaner.normalise.paragraphs import _CODE, _COLUMNS, _MAY_BE_CODE, is_tabular
from cleaner.normalise.unicode import (
    STEPS,
    is_clean,
    repair,
    repair_all,
)
from cleaner.readers.plain import _is_hyphenated
from tests.growth import grows_less
from tests.strategies import mojibake, pages

texts = st.one_of(st.text(), mojibake, pages)


@given(texts)
def test_repair_settles_and_clean_text_is_left_alone(text: str) -> None:
    repaired, _ = repair(text, STEPS)
    assert repair(repaired, STEPS) == (repaired, ())
    if is_clean(text):
        assert all(step(text) == text for step in STEPS.values())


@given(st.text(st.sampled_from(" \t&;<>aZ0Ã\xa0\u2009€™é#x.—“\x07"), max_size=40))
@example("& \xa0amp")
@example("a&amp; \tb")
def test_spaces_are_unified_as_step_by_step(text: str) -> None:
    text = text.strip()  # "Ã " is mojibake of "à", but not where a line was cut out
    # A copy of the steps is not known by its name, so that nothing is taken at once.
    assert repair(text, STEPS) == repair(text, dict(STEPS))
    assert repair_all([text]) == [repair(text, dict(STEPS))[0]]


@given(st.text(st.sampled_from("ab \t{};#$>/*<!@=-([])|:.\n"), max_size=12))
def test_quick_tests_of_layout_miss_nothing(line: str) -> None:
    assert not _CODE.search(line) or _MAY_BE_CODE.search(line)
    assert is_tabular([line, line]) == bool(_COLUMNS.search(line.strip()))


@given(st.lists(texts))
def test_whole_pages_are_repaired_and_folded_as_single_lines(lines: list[str]) -> None:
    shown = [repair(line, STEPS)[0] for line in lines]
    assert repair_all(lines) == shown
    assert fold_all(shown) == [fold(line) for line in lines]


@given(texts)
def test_a_repaired_line_keeps_its_key(text: str) -> None:
    repaired, _ = repair(text, STEPS)
    assert fold(repaired) == fold(text)


WRAPPED = """\
The keeper of the light at Orrin Head had seen thirty winters come in from
the sea, and he did not like the look of this one. He said so to the post-
man, who had heard it before, and to the dog, which had not.

On the third night the wind went round to the north, and the sea that had
been grey turned white. Nobody slept. In the morning there was no jetty any
more, and of the boathouse there stood one wall.
"""


def test_hard_wrapped_text_becomes_paragraphs() -> None:
    first, second = cleaner.clean_text(WRAPPED).split("\n\n")
    assert first.endswith(
        "He said so to the postman, who had heard it before, and to the dog, which had not."
    )
    assert second.startswith(
        "On the third night the wind went round to the north, and the sea that had been grey"
    )
    assert "\n" not in first + second


def test_unwrapping_can_be_switched_off() -> None:
    assert cleaner.clean_text(WRAPPED, unwrap=False) == WRAPPED.strip()
    assert "post- man" in cleaner.clean_text(WRAPPED, hyphens=False)


ADDRESSES = (
    "https://harbour.example/tides/spring/hours\n"
    "https://harbour.example/tides/spring/tables\n"
    "https://harbour.example/moon\n"
    "https://harbour.example/depths/of/the/old/basin\n"
    "https://harbour.example/ferry/hours\n"
    "https://harbour.example/lorries"
)
NAMED = (
    "The hours of the spring tides\nhttps://harbour.example/tides/spring/hours\n"
    "The tables of the moon\nhttps://harbour.example/moon/of/this/year/tables\n"
    "Depths of the old basin\nhttps://harbour.example/depths/of/the/old/basin\n"
    "When the ferry goes in winter\nhttps://harbour.example/ferry/winter/hours"
)
THAI = (
    "เมืองท่าสร้างกำแพงใหม่\n"
    "สภาลงมติเมื่อวันจันทร์ให้สร้างกำแพงที่พังลงในพายุขึ้นใหม่ทั้งหมดก่อนฤดูฝนปีหน้า\n"
    "ไม่มีใครบาดเจ็บ แต่เรือสามลำจม พ่อค้าที่ท่าเรือกล่าวเมื่อเช้านี้\n"
    "“เราขอเงินมาหลายปีแล้ว ไม่มีใครฟัง” เขากล่าว\n"
    "งานจะเริ่มในเดือนพฤษภาคมและใช้เวลาสองฤดูร้อน"
)


@pytest.mark.parametrize("lines", [ADDRESSES, NAMED, THAI])
def test_lines_that_no_next_word_would_have_fitted_behind_are_not_wrapped(lines: str) -> None:
    assert cleaner.clean_text(lines) == lines


def test_a_list_of_addresses_in_a_wrapped_letter() -> None:
    listed = ADDRESSES.replace("harbour.example/", "harbour.example/of/the/old/town/")
    first, _, last = cleaner.clean_text(f"{WRAPPED}\n{listed}").split("\n\n")
    assert "\n" not in first
    assert last == listed


def test_wrapped_text_without_spaces_between_words() -> None:
    text = (
        "สภาลงมติเมื่อวันจันทร์ให้สร้างกำแพงที่พังลงในพายุขึ้นใหม่ทั้งหมดก่อนฤดู\n"
        "ฝนปีหน้า ไม่มีใครบาดเจ็บ แต่เรือสามลำจม พ่อค้าที่ท่าเรือกล่าวเมื่อเช้า\n"
        "นี้ว่าเราขอเงินมาหลายปีแล้วแต่ไม่มีใครฟัง งานจะเริ่มในเดือนพฤษภาคมและ\n"
        "ใช้เวลาสองฤดูร้อน ระหว่างนั้นเรือข้ามฟากจะออกจากท่าเก่าทางทิศเหนือของ\n"
        "เมือง ชาวเมืองบอกว่าพวกเขารอได้ถ้ากำแพงใหม่จะแข็งแรงกว่ากำแพงเดิม"
    )
    assert cleaner.clean_text(text) == text.replace("\n", "")


def test_hyphens_that_stand_for_a_second_half_stay() -> None:
    text = (
        "Wer von Osten kommt, der kann über den Kai in die Stadt, denn Haupt-\n"
        "und Nebenkanal sind frei. Die Verwaltung der Stadt bittet um Geduld,\n"
        "denn am Montag werden auch die anderen Wege wieder offen sein, wenn es\n"
        "nicht noch einmal stürmt, wie es in den letzten drei Nächten war und\n"
        "wie es, sagen die alten Leute am Hafen, in jedem Winter gewesen ist."
    )
    assert "denn Haupt- und Nebenkanal sind frei" in cleaner.clean_text(text)


def test_quoted_mail_and_commands_keep_their_lines() -> None:
    kept = (
        "> The keeper of the light had seen thirty winters come in from the sea.\n"
        "> He did not like the look of this one.",
        "$ tide --from orrin-head --to the-old-jetty --for the-third-night-of-it\n$ tide --now",
    )
    text = "\n\n".join((WRAPPED.strip(), *kept))
    assert cleaner.clean_text(text) == "\n\n".join((cleaner.clean_text(WRAPPED), *kept))


def test_tables_and_settings_keep_their_columns() -> None:
    kept = (
        "+------+------+\n| boat | oars |\n+------+------+\n| Tern | 2    |\n+------+------+",
        "services:\n  web:\n    image: salt\n    ports:\n      - 80",
    )
    sentence = "Write it down as it stands here, with every space, or the program will not take it."
    text = f"{sentence}\n\n{kept[0]}\n\n{sentence}\n\n{kept[1]}\n\n{sentence}"
    assert cleaner.clean_text(text) == text


def test_two_spaces_after_a_sentence_are_no_column() -> None:
    text = (
        "The keeper had seen thirty winters.  He did not like the look of this one.\n"
        "“It will be a bad one.”  He said so to the dog.\n"
        "On the third night the wind went round!  Nobody slept, and the sea turned white."
    )
    plain = text.replace("  ", " ")
    assert cleaner.clean_text(text) == plain
    assert cleaner.clean_text(text, keep_tables=False) == plain
    table = "Boats   Oars\nTern  2\nGannet etc.  4"
    assert cleaner.clean_text(f"{text}\n\n{table}") == f"{plain}\n\n{table}"
    assert cleaner.clean_text(f"{text}\n\n{table}", keep_tables=False) == plain


def test_verse_and_lists_keep_their_lines() -> None:
    verse = "The lamp is low,\nthe tide is out,\nand no one knows\nwhat it is about."
    assert cleaner.clean_text(verse) == verse
    items = "We need:\n• rope\n• two lamps\n• a boat"
    assert cleaner.clean_text(items) == items


def test_code_keeps_its_indentation() -> None:
    page = (
        "Call it like this, and it will return the sum of both numbers at once:\n\n"
        "    def add(a, b):\n        return a + b\n\n"
        "Nothing else is needed to make it work on your machine."
    )
    assert cleaner.clean_text(page) == page


@pytest.mark.parametrize(
    ("option", "text", "kept"),
    [
        ("entities", "Fish &amp; chips", "Fish &amp; chips"),
        ("mojibake", "itâ€™s", "itâ€™s"),
        ("controls", "a\x07b", "a\x07b"),
        ("soft_hyphens", "Donau\u00addampf", "Donau\u00addampf"),
        ("invisible", "co\u200bokie", "co\u200bokie"),
        ("bidi", "a\u202eb", "a\u202eb"),
        ("spaces", "a\u00a0 b", "a\u00a0 b"),
        ("blank_lines", "a\n\n\n\nb", "a\n\n\n\nb"),
    ],
)
def test_every_step_has_a_switch(option: str, text: str, kept: str) -> None:
    assert cleaner.clean_text(text) != kept
    assert cleaner.clean_text(text, **{option: False}) == kept


def test_quotes_and_forms_on_request() -> None:
    assert cleaner.clean_text("“Ｏｋ”, he said") == "“Ｏｋ”, he said"
    assert cleaner.clean_text("“Ok”, he said", quotes="straight") == '"Ok", he said'
    assert cleaner.clean_text("Ｏｋ", form="NFKC") == "Ok"
    assert cleaner.clean_text("e\u0301", form="keep") == "e\u0301"


def test_a_paragraph_of_many_wrapped_lines_takes_linear_time() -> None:
    line = "not like the look of this one, and said so to everybody who would listen to"

    def clean(lines: int) -> partial[str]:
        return partial(cleaner.clean_text, "\n".join([line] * lines))

    assert "\n" not in clean(100)()
    assert grows_less(clean, 4_000, 16_000, 12)


def test_two_columns_side_by_side_are_not_joined() -> None:
    text = (
        "The wren sings in winter, which    A second experiment moved the\n"
        "few birds do. We asked whether     larder by one metre. The birds\n"
        "song defends the larder that the   sang at the old place for two\n"
        "bird keeps under bark and moss.    days and then moved as well.\n\n"
        "We followed 41 birds in three      It seems that song defends the\n"
        "winters and counted what each      larder and not the nest, as had\n"
        "one stored and how often it sang.  been thought since 1911."
    )
    assert cleaner.clean_text(text) == text


def test_a_word_cut_at_a_line_end_is_a_sign_of_wrapping() -> None:
    wrapped = (
        "Il était une fois une rivière qui n'avait pas de nom, et sur cette rivière un\n"
        "pont qui n'avait pas de rambarde. Les enfants le traversaient en cou-\n"
        "rant, les vieux à quatre pattes, et le facteur ne le traversait pas du tout :\n"
        "il jetait les lettres par-dessus l'eau, enveloppées autour d'une pierre, et\n"
        "criait le nom du destinataire.\n\n"
        "Un jour la pierre fut trop lourde, ou le bras trop fatigué, et la lettre tomba\n"
        "au milieu du courant."
    )
    assert cleaner.clean_text(wrapped) == (
        "Il était une fois une rivière qui n'avait pas de nom, et sur cette rivière un pont qui "
        "n'avait pas de rambarde. Les enfants le traversaient en courant, les vieux à quatre "
        "pattes, et le facteur ne le traversait pas du tout : il jetait les lettres par-dessus "
        "l'eau, enveloppées autour d'une pierre, et criait le nom du destinataire.\n\n"
        "Un jour la pierre fut trop lourde, ou le bras trop fatigué, et la lettre tomba au milieu "
        "du courant."
    )


def test_lists_in_lists_stay_indented() -> None:
    text = (
        "The harbour office sends this list to every boat before the season begins, by post.\n\n"
        "- Engine\n    - Oil\n    - Water\n        - Fresh\n- Ropes\n    1. Bow\n    2. Stern\n\n"
        "Whoever has it all on board may cast off when the light on the quay turns green.\n\n"
        "The keeper looks at the list, not at the boat, and he looks at it once, in the rain."
    )
    assert cleaner.clean_text(text) == text


@pytest.mark.parametrize(
    "line, following, cut",
    [
        ("the children ran over it in cou-", "rant, the old on all fours", True),
        ("the children ran over it in cou\u00ad", "rant, the old on all fours", True),
        ("between the years 1911-", "and 1924 nobody crossed it", False),
        ("nobody but an Anglo-", "Saxon would have crossed it", False),
        ("nobody crossed it in cou", "rant, the old on all fours", False),
    ],
)
def test_which_words_are_cut_at_a_line_end(line: str, following: str, cut: bool) -> None:
    assert _is_hyphenated(line, following) is cut


def test_a_gap_in_a_line_makes_no_columns() -> None:
    wrapped = (
        "The wren sings in winter, which few other birds do, and nobody knows the\n"
        "reason of   it. We asked whether song defends the larder that the bird\n"
        "keeps under bark and moss, and followed 41 birds in three winters, and we\n"
        "counted what each of them stored and how often it sang before it went to\n"
        "sleep, and whether the others came near while it was singing or later on\n"
        "in the night, when it was dark."
    )
    assert "\n" not in cleaner.clean_text(wrapped)
