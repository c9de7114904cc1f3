"""What stands between a headline and the box that ends its article stays, as data do."""

from __future__ import annotations

import cleaner
from cleaner.learned.bounded import DENSE, END_LINES, HOLE_LINES, START_LINES, fill_bounded
from cleaner.learned.line_features import facts
from cleaner.readers.plain import read_text

CUT = 0.5
SENTENCE = "The ferry to Orrin sailed again on Tuesday after a winter in which the harbour froze."


def filled(
    lines: list[str], stays: str, likely: list[float] | None = None, hit: int = -1, start: int = 1
) -> str:
    """``+`` and ``-`` for each of some lines between a headline and a box, before and after."""
    page = facts(
        read_text("\n".join(("Ferry sails again", *lines, "Share"))), {} if hit < 0 else {hit: 2}
    )
    kept = [True, *[sign == "+" for sign in stays], False]
    probable = [0.1, *(likely or [0.25] * len(lines)), 0.05]
    fill_bounded(page, probable, (start, len(lines) + 1), CUT, kept)
    return "".join("+" if stay else "-" for stay in kept[1:-1])


def test_what_stands_right_above_the_box_and_ends_with_a_sentence_stays() -> None:
    lines = ["By Ann", SENTENCE, "Friday", "Reading in the rope works", "It ends at noon."]
    assert filled(lines, "++---") == "+++++"
    assert filled([*lines[:-1], "Old brewery sold"], "++---") == "++---"


def test_holes_between_sentences_stay() -> None:
    other = SENTENCE.replace("Orrin", "Tarn")
    assert filled([SENTENCE, "Volume", "40 litres", other], "+--+") == "++++"
    lines = [SENTENCE, "Volume", "40 litres", "Weight", other]
    assert 2 / len(lines) < DENSE
    assert filled(lines, "+---+") == "+---+"


def test_lines_right_above_the_first_sentence_stay() -> None:
    lines = ["Weight", "9 kg", SENTENCE]
    assert filled(lines, "--+", [0.1, 0.25, 0.9]) == "-++"


def test_words_of_rules_repeated_lines_and_stamps_of_comments_hold_it_up() -> None:
    lines = ["By Ann", SENTENCE, "Animals", "It ends at noon."]
    assert filled(lines, "++--", hit=3) == "++--"
    assert filled(["By Ann", SENTENCE, "Next", "Next", "Ends."], "++---") == "++---"
    stamped = ["By Ann", SENTENCE, "Rosa, 4 December 2011 at 9:13", "I say so too."]
    assert filled(stamped, "++--") == "++--"


def test_a_time_of_day_is_no_rule_s_word() -> None:
    lines = ["By Ann", SENTENCE, "10:00", "It ends at noon."]
    assert filled(lines, "++--", hit=3) == "++++"


def test_long_gaps_and_unlikely_lines_stay_open() -> None:
    gap = [f"Item {number} of all" for number in range(END_LINES)]
    assert filled(["By Ann", SENTENCE, *gap, "Ends."], "++" + "-" * 41) == "++" + "-" * 41
    assert filled(["By Ann", SENTENCE, *gap[1:], "Ends."], "++" + "-" * 40) == "+" * 42
    assert filled(["By Ann", SENTENCE, "Friday", "Ends."], "++--", [0.9, 0.9, 0.02, 0.4]) == "++--"
    assert HOLE_LINES < END_LINES


def test_it_needs_a_headline_and_a_sentence() -> None:
    lines = ["By Ann", SENTENCE, "Friday", "It ends at noon."]
    assert filled(lines, "++--", start=0) == "++--"
    assert filled(["By Ann", "Friday", "It ends."], "+--") == "+--"


def test_without_a_box_nothing_is_filled() -> None:
    page = facts(read_text(f"Ferry sails again\nBy Ann\n{SENTENCE}\nFriday\nIt ends at noon."), {})
    kept = [True, True, True, False, False]
    fill_bounded(page, [0.1, 0.25, 0.9, 0.25, 0.25], (1, len(kept)), CUT, kept)
    assert kept == [True, True, True, False, False]


def test_what_was_filled_down_to_the_box_ends_the_holes() -> None:
    lines = [SENTENCE, "Friday", "10:00", "Reading in the rope works", "It ends at noon."]
    assert filled(lines, "+-+--") == "+++++"


def test_below_the_last_sentence_holes_stay_open() -> None:
    assert filled([SENTENCE, "Friday", "Saturday"], "+-+") == "+-+"


def test_a_long_sentence_with_a_day_and_an_hour_is_no_stamp() -> None:
    told = "On 4 December 2011 at 9:13 the mayor rang the bell of the old ferry for the first time."
    other = SENTENCE.replace("Orrin", "Tarn")
    assert filled([SENTENCE, told, other], "+-+") == "+++"


def test_what_stays_above_the_first_sentence_parts_no_data() -> None:
    lines = ["By Ann", "Model", "Weight", "9 kg", SENTENCE]
    assert filled(lines, "+-+-+", [0.9, 0.25, 0.1, 0.25, 0.9]) == "+++++"


def test_so_many_lines_above_the_first_sentence_stay() -> None:
    lines = [f"Item {number} of all" for number in range(START_LINES + 5)]
    assert filled([*lines, SENTENCE], "-" * len(lines) + "+") == "-----" + "+" * (START_LINES + 1)


PAGE = """\
Programme of the Book Days | The Wend Courier
The Wend Courier
Home
News
Sport
Culture
Opinion
Weather
Archive
Contact
Programme of the Book Days
By Hester Vallance
12 March 2024
The Book Days open on Friday with a reading in the old rope works. All events are free.
Friday 12 June
10:00
Opening by the mayor
11:30
Ines Corrado reads from Salt Roads
14:00
Workshop: binding a notebook
Saturday 13 June
09:30
Walk along the piers
12:00
An hour for children with Tom Brack
20:00
Concert of the Quay Quartet
Whoever wants to bring a book for the swap table may leave it at the door from nine o'clock.
Share
Facebook
Twitter
WhatsApp
Copy link
Related articles
Council delays vote on new ferry landing
Five cafés for a rainy day in Kell
Why the heron is back on the Mere
About us
Privacy policy
Terms of use
Cookie settings
© 2024 The Wend Courier. All rights reserved.
"""


def test_a_programme_stays_whole() -> None:
    lines = PAGE.splitlines()
    cleaned = cleaner.clean_text(PAGE, preset="balanced").splitlines()
    start, end = lines.index("12 March 2024"), lines.index("Share")
    assert cleaned[-(end - start) :] == lines[start:end]


GLOSSARY = """\
Les mots du moulin | Le Courrier du Bief
Le Courrier du Bief
Accueil
Actualités
Sport
Culture
Météo
Contact
Les mots du moulin
Par Hélène Vallan
12 mars 2024
Voici les mots que le visiteur entend au moulin, et ce que les meuniers veulent dire.
Archure
Le coffre de bois qui entoure les meules.
Bief
Le canal qui mène l'eau à la roue.
Blutoir
Le tamis qui sépare la farine du son.
Trémie
L'entonnoir où l'on verse le grain.
Vanne
La planche que l'on lève pour donner l'eau.
Meule
La pierre ronde qui écrase le grain.
Partager
Facebook
Twitter
WhatsApp
Copier le lien
À lire aussi
Le conseil reporte le vote sur le bac
Cinq cafés pour un jour de pluie
Pourquoi le héron est revenu
La vieille brasserie vendue
Qui sommes-nous
Politique de confidentialité
Mentions légales
© 2024 Le Courrier du Bief. Tous droits réservés.
"""


def test_the_last_terms_of_a_glossary_stay_and_what_follows_goes() -> None:
    lines = GLOSSARY.splitlines()
    cleaned = cleaner.clean_text(GLOSSARY, preset="balanced").splitlines()
    start, end = lines.index("12 mars 2024"), lines.index("Partager")
    assert cleaned[-(end - start) :] == lines[start:end]
