"""What readers' software puts around an article in its users' languages (comment sections, sign-up
forms, tools of manuals and wikis, notices of browsers and robot checks): it goes, between the
paragraphs of a text and below them, and what looks like it in an article stays."""

from __future__ import annotations

import pytest

import cleaner
from cleaner.rules.conditions.video import BAR_GAP, BAR_WORDS, SETTINGS_LINES

ENGLISH = (
    "The council voted on Monday to close the old bridge to lorries, and the vote was close.",
    "Drivers will have to take the valley road until the autumn, the mayor told the assembly.",
    "Repairs had been put off for years because nobody in the valley would pay for them.",
    "The ferry that ran below the bridge until the war will not come back, she added.",
)
GERMAN = (
    "Der Gemeinderat beschloss am Montag, die alte Brücke für Lastwagen zu sperren.",
    "Bis zum Herbst müssen die Fahrer durch das Tal, sagte die Bürgermeisterin am Abend.",
    "Die Reparatur war jahrelang verschoben worden, weil niemand sie bezahlen wollte.",
    "Die Fähre, die bis zum Krieg unter der Brücke fuhr, kommt nicht zurück.",
)
FRENCH = (
    "Le conseil a voté lundi la fermeture du vieux pont aux camions de plus de trois tonnes.",
    "Jusqu'à l'automne, les chauffeurs passeront par la vallée, a dit la maire aux habitants.",
    "Les travaux avaient été repoussés pendant des années, car personne ne voulait les payer.",
    "Le bac qui passait sous le pont jusqu'à la guerre ne reviendra pas non plus.",
)
POLISH = (
    "Rada miasta postanowiła w poniedziałek zamknąć stary most dla ciężarówek.",
    "Do jesieni kierowcy będą musieli jeździć doliną, powiedział burmistrz na zebraniu.",
    "Naprawę odkładano latami, ponieważ nikt w okolicy nie chciał za nią zapłacić.",
    "Prom, który do wojny kursował pod mostem, również nie wróci na rzekę.",
)
SPANISH = (
    "El ayuntamiento votó el lunes cerrar el puente viejo a los camiones de carga.",
    "Hasta el otoño los conductores tendrán que ir por el valle, dijo la alcaldesa.",
    "Las obras se aplazaron durante años porque nadie en la comarca quería pagarlas.",
    "El transbordador que pasaba bajo el puente hasta la guerra tampoco volverá.",
)
JAPANESE = (
    "市議会は月曜日、古い橋をトラックの通行に対して閉鎖することを僅差で決めた。",
    "秋までは谷の道を通らなければならない、と市長は集まった住民に話した。",
    "誰も費用を払おうとしなかったため、修理は何年も先送りにされてきた。",
    "戦争まで橋の下を通っていた渡し船も、もう戻ってこないという。",
)

COMMENTS = {
    "en": (
        ENGLISH,
        "Member discussion\n2 comments\nStart the conversation\n"
        "Become a paid member of Valley Post to start commenting.\nSign up now\nAlready a member?\n"
        "Sign in\nReport this comment?\nShow 3 more replies\nThis comment has been removed.\n"
        "See full discussion",
    ),
    "de": (
        GERMAN,
        "Mitgliederdiskussion\nBeginne das Gespräch\n"
        "Werde Mitglied bei Talbote, um Kommentare zu schreiben.\nJetzt registrieren\n"
        "Bist du bereits Mitglied?\nEinloggen\nDiesen Kommentar melden?\n"
        "12 weitere Antworten anzeigen\nDieser Kommentar wurde ausgeblendet.\nMehr laden (34)",
    ),
    "ja": (
        JAPANESE,
        "メンバーによる議論\n会話を始める\n谷新聞のメンバーになってコメントを始めましょう。\n"
        "今すぐ新規登録する\nメンバーですか？\nログイン\nこのコメントを通報しますか？\n"
        "このコメントは削除されました。",
    ),
}
FORMS = {
    "fr": (
        FRENCH,
        "Votre adresse e-mail\nE-mail envoyé\nVeuillez consulter votre boîte de réception !\n"
        "Pour terminer l'inscription, cliquez sur le lien de confirmation dans l'e-mail qui vient "
        "de vous être adressé. S'il n'arrive pas dans les 3 minutes, vérifiez votre dossier "
        "d'indésirables !\n"
        "Utilisez les flèches Gauche/Droite du clavier pour avancer d'une seconde, les flèches "
        "Haut/Bas pour avancer de 10 secondes.",
    ),
    "es": (
        SPANISH,
        "Se le recordará en 7 días.\n"
        "Este contenido está protegido por contraseña. Para verlo introduce tu contraseña a "
        "continuación:\nNo hay extracto porque es una entrada protegida.",
    ),
}
TOOLS = {
    "en": (
        ENGLISH,
        "Skip to main content\nInitializing search\nType to start searching\nGo to repository\n"
        "Select version\nOn this page\n"
        "This is documentation for Ferry 2.1, which is no longer actively maintained.\n"
        "For up-to-date documentation, see the latest version (3.0).",
    ),
    "de": (
        GERMAN,
        "Benutzer-Werkzeuge\nWebseiten-Werkzeuge\nLetzte Änderungen\nMedien-Manager\n"
        "Seiten-Werkzeuge\nZeige Quelltext\nÄltere Versionen\nLinks hierher\n"
        "Dieser Inhalt ist noch nicht in deiner Sprache verfügbar.\n"
        "Alle Artikel in diesem Blog sind unter CC BY-NC-SA 4.0 lizenziert, außer es wird anders "
        "angegeben.",
    ),
    "pl": (
        POLISH,
        "Przejdź do głównej zawartości\n"
        "Ta dokumentacja dotyczy Prom w wersji 2.1 i nie jest już aktywnie aktualizowana.\n"
        "Na tej stronie\nSkopiowano do schowka\nPrzejdź do repozytorium\nCzytaj po polsku\n"
        "zostało 12 minut czytania",
    ),
}

PLAYERS = {
    "en": (
        ENGLISH,
        "Video Player is loading.\nPlay Video\nPlay\nMute\nCurrent Time\n0:00\n/\nDuration\n1:48\n"
        "Loaded\n:\n3.59%\nStream Type\nLIVE\nRemaining Time\n-\n1:48\n1x\nPlayback Rate\n"
        "Chapters\n"
        "Descriptions\ndescriptions off\n, selected\nCaptions\ncaptions settings\n"
        ", opens captions settings dialog\ncaptions off\n, selected\nFullscreen\n"
        "This is a modal window.\n"
        "Beginning of dialog window. Escape will cancel and close the window.\nText\nColor\nWhite\n"
        "Black\nRed\nOpacity\nOpaque\nSemi-Transparent\nFont Size\n50%\n75%\nText Edge Style\n"
        "None\n"
        "Raised\nFont Family\nCasual\nSmall Caps\nReset\n"
        "restore all settings to the default values\nDone\nClose Modal Dialog\n"
        "End of dialog window.",
    ),
    "de": (
        GERMAN,
        "Wiedergabe\nStummschalten\nAktueller Zeitpunkt\n0:00\nDauer\n1:48\nGeladen\n0%\nVollbild\n"
        "Anfang des Dialogfensters. Esc bricht ab und schließt das Fenster.\nSchrift\nFarbe\nWeiß\n"
        "Schwarz\nDeckkraft\nSchriftgröße\n50%\nZurücksetzen\nFertig\nEnde des Dialogfensters.",
    ),
}


@pytest.mark.parametrize("kind", [COMMENTS, FORMS, TOOLS, PLAYERS])
def test_what_software_prints_goes_and_no_paragraph(
    kind: dict[str, tuple[tuple[str, ...], str]],
) -> None:
    for story, widget in kind.values():
        article = "\n".join(story)
        between = "\n".join([*story[:2], widget, *story[2:]])
        assert cleaner.clean_text(f"{article}\n{widget}") == article
        assert cleaner.clean_text(between) == article


@pytest.mark.parametrize(
    ("story", "lines"),
    [
        (ENGLISH, "Newest\n\n{}\n\nOldest"),
        (ENGLISH, "Member discussion\n\n{}\n\nUpgrade now"),
        (ENGLISH, "On this page\n\n{}\n\nSelect version"),
        (ENGLISH, "- Sort by\n- Newest\n- Oldest\n\n{}"),
        (ENGLISH, "Hide comment\n\n{}\n\nNow check your email!"),
        (ENGLISH, "{}\n\nBecome a member of the club"),
        (GERMAN, "Neuste\n\n{}\n\nÄlteste"),
        (GERMAN, "Übersicht\n\n{}\n\nNach oben"),
        (FRENCH, "Rejoindre la discussion\n\n{}\n\nCette page"),
        (POLISH, "Ta strona\n\n{}\n\nKopiuj"),
    ],
)
def test_a_widget_s_words_alone_are_headings_and_entries(
    story: tuple[str, ...], lines: str
) -> None:
    text = "\n\n".join([*story[:2], lines.format(story[2]), story[3]])
    assert cleaner.clean_text(text) == text


def test_short_lines_over_a_player_stay() -> None:
    """Its bar ends where its words do, and without a beginning it has no dialog."""
    verse = "The river rose\nthe ferry went\nand nobody was told"
    player = PLAYERS["en"][1]
    text = "\n".join(ENGLISH)
    assert cleaner.clean_text(f"{text}\n{verse}\n{player}") == f"{text}\n{verse}"
    colours = f"{ENGLISH[0]}\n\nWhite\nBlack\nRed\n\nDone\n\n{ENGLISH[1]}"
    assert cleaner.clean_text(colours) == colours


def test_a_dialog_is_of_short_labels_and_no_longer_than_players_have_it() -> None:
    begin, end = (
        "Beginning of dialog window. Escape will cancel and close the window.",
        "End of dialog window.",
    )
    text = "\n".join(ENGLISH)
    assert "The river rose." in cleaner.clean_text(f"{text}\n{begin}\nThe river rose.\n{end}")
    label = " ".join(["ferry"] * (BAR_WORDS + 1))
    assert label in cleaner.clean_text(f"{text}\n{begin}\n{label}\n{end}\n{text}")
    names = "\n".join(f"Ferry of {number}" for number in range(SETTINGS_LINES))
    assert names in cleaner.clean_text(f"{text}\n{begin}\n{names}\n{end}")


def test_a_player_s_word_far_above_its_bar_is_not_of_it() -> None:
    text = "\n".join(ENGLISH)
    verse = "\n".join(f"the ferry went {number} times" for number in range(BAR_GAP + 1))
    cleaned = cleaner.clean_text(f"{text}\nPlay Video\n{verse}\n{PLAYERS['en'][1]}")
    assert verse in cleaned


def test_a_table_of_contents_keeps_its_entries() -> None:
    """Its heading is no tool of the page that would make words of menus of what it lists."""
    text = (
        f"{ENGLISH[0]}\n\nTable of Contents\nPrivacy\nRegistration\nPurchases\n\n"
        f"{ENGLISH[1]}\n\nSearching\n\n{ENGLISH[2]}"
    )
    assert cleaner.clean_text(text) == text


def test_a_term_of_a_product_is_no_robot_check() -> None:
    text = f"{ENGLISH[0]}\n\nCompatibility\nVerified\nSupported\n\n{ENGLISH[1]}"
    assert cleaner.clean_text(text) == text


def test_when_an_entry_was_published_parts_no_list_of_titles() -> None:
    """Boxes of other articles print it below each title, and go with their heading."""
    box = (
        "Related articles\nThe harbour gets a new crane\n5 minutes ago\n"
        "Ferry runs late again\n7 days ago"
    )
    text = "\n\n".join(ENGLISH)
    assert "crane" not in cleaner.clean_text(f"{text}\n\n{box}")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (GERMAN, "Kommentar verfassen Antwort abbrechen"),
        (GERMAN, "Schreibe einen Kommentar Antworten abbrechen"),
        (GERMAN, "Teilen Sie dies mit:"),
        (GERMAN, "Trage deine Daten unten ein oder klicke ein Icon um dich einzuloggen:"),
        (FRENCH, "Laisser un commentaire Annuler la réponse"),
        (FRENCH, "Partagez ceci :"),
        (POLISH, "Zostaw komentarz Anuluj pisanie odpowiedzi"),
        (SPANISH, "Deja una respuesta Cancelar la respuesta"),
        (ENGLISH, "Fill in your details below or click an icon to log in:"),
    ],
)
def test_what_blogs_print_above_their_forms(text: tuple[str, ...], line: str) -> None:
    """The heading of a form and the link in it that closes it are one line; what shares a post
    is a heading over a list of networks that a script draws."""
    story = "\n\n".join(text)
    assert cleaner.clean_text(f"{story}\n\n{line}") == story
