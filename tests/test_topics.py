"""The words of notices where they are what a text is about; real notices still go."""

from __future__ import annotations

from functools import partial

import pytest

import cleaner
from cleaner.readers.html import read_html
from cleaner.readers.plain import read_text
from cleaner.rules import matcher_for
from cleaner.rules.conditions.sections import (
    is_announced,
    is_lone_entry,
    is_numbered,
    is_one_of_sections,
)
from cleaner.rules.context import Context
from tests.growth import grows_less

STORY = (
    "The council voted on Monday to close the old bridge to lorries.",
    "Drivers will have to take the valley road until the autumn, the mayor said.",
    "Repairs had been put off for years because nobody would pay for them.",
)

HEADWORDS = {
    "de": "Bericht\nWas geschehen ist.\n\nAnzeige\nEine bezahlte Mitteilung.\n\n"
    "Leitartikel\nWas die Zeitung selbst meint.",
    "fr": "Publicité\nUn message payé.\n\nÉditorial\nL'avis du journal.\n\nBrève\nUn texte court.",
    "pl": "Felieton\nKrótki tekst jednego autora.\n\nReklama\nPłatne ogłoszenie.\n\n"
    "Wywiad\nRozmowa z kimś ciekawym.",
    "sv": "Ledare\nTidningens egen mening.\n\nAnnons\nEtt meddelande som kostar.\n\n"
    "Notis\nEn kort nyhet.",
    "ru": "Заметка\nКороткий текст о новости.\n\nРеклама\nОплаченное сообщение.\n\n"
    "Очерк\nДлинный рассказ о человеке.",
    "el": "Άρθρο\nΈνα κείμενο με γνώμη.\n\nΔιαφήμιση\nΈνα μήνυμα με πληρωμή.\n\n"
    "Είδηση\nΑυτό που έγινε χθες.",
    "ja": "社説\n新聞の考えを述べる文章。\n\n広告\n有料のお知らせの文。\n\nコラム\n短い文。",
}

SECOND_PARAGRAPH = {
    "en": "Advertisement\n\nWho pays for a notice wants it read by those who have money.\n\n"
    "The first advertisements were cut into stone, and some can be read to this day.\n\n"
    "In London an advertisement cost a shilling and a tax that was twice as much.",
    "tr": "Reklam\n\nBir ürünü tanıtmak için parayla yayımlatılan yazı ya da görüntüdür bu.\n\n"
    "İlk reklamlar taşa kazınmıştı ve bazıları bugün bile okunabilir durumdadır.\n\n"
    "Gazetelerde bir reklamın bedeli, vergisinden daha ucuzdu o yıllarda.",
    "ko": "광고\n\n알리고 싶은 사람이 돈을 내고 신문이나 잡지에 싣는 짧은 글을 말한다.\n\n"
    "최초의 광고는 돌에 새겨졌고 그 가운데 몇 개는 오늘날에도 읽을 수 있다.\n\n"
    "그 시절 신문에서 광고를 싣는 값은 세금보다 더 쌌다고 전해지고 있다.",
}


@pytest.mark.parametrize("text", [*HEADWORDS.values(), *SECOND_PARAGRAPH.values()])
@pytest.mark.parametrize("languages", [None, "told"])
def test_a_word_that_the_text_explains(text: str, languages: str | None) -> None:
    told = {**HEADWORDS, **SECOND_PARAGRAPH}
    code = next(code for code, known in told.items() if known == text)
    result = cleaner.explain_text(text, languages=code if languages else None)
    assert result.text == text


@pytest.mark.parametrize(
    ("label", "count"),
    [("Advertisement", 1), ("Advertisement", 3), ("Article continues below advertisement", 1)],
)
def test_a_label_between_paragraphs(label: str, count: int) -> None:
    text = f"\n\n{label}\n\n".join([*STORY, STORY[0].replace("Monday", "Friday")][: count + 1])
    assert label not in cleaner.clean_text(text)


def test_labels_in_an_article_on_ads() -> None:
    """A page that prints the word again and again prints labels."""
    lines = [f"{line} The advertisement said so." for line in STORY]
    assert "Advertisement" not in cleaner.clean_text("\n\nAdvertisement\n\n".join(lines))


POLICIES = {
    "en": "This page tells you what we store on your machine, and for how long.\n\n"
    "A small file is kept by your browser for the site that has sent it.\n\n"
    "Our website uses cookies to remember what is in your basket.\n\n"
    "Nothing that we store there tells us your name or what you have paid.\n\n"
    "Most browsers let you look at these files and throw them away.\n\n"
    "The shop works without them, but it will forget your basket.",
    "de": "Diese Seite sagt Ihnen, was wir auf Ihrem Gerät speichern, und wie lange.\n\n"
    "Eine kleine Datei bewahrt Ihr Browser für die Seite auf, die sie geschickt hat.\n\n"
    "Unsere Website verwendet Cookies, um sich Ihren Warenkorb zu merken.\n\n"
    "Nichts davon verrät uns Ihren Namen oder was Sie bezahlt haben.\n\n"
    "Die meisten Browser zeigen Ihnen diese Dateien und löschen sie.\n\n"
    "Der Laden geht auch ohne sie, aber er vergisst Ihren Warenkorb.",
    "fr": "Cette page vous dit ce que nous gardons sur votre machine, et combien de temps.\n\n"
    "Un petit fichier est gardé par votre navigateur pour le site qui l'a envoyé.\n\n"
    "Vous pouvez à tout moment retirer votre consentement en nous écrivant.\n\n"
    "Rien de ce que nous gardons ne nous dit votre nom ou ce que vous payez.\n\n"
    "La plupart des navigateurs vous montrent ces fichiers et les effacent.\n\n"
    "La boutique marche aussi sans eux, mais elle oublie votre panier.",
    "it": "Questa pagina spiega che cosa conserviamo sul vostro computer, e per quanto.\n\n"
    "Un piccolo file viene conservato dal browser per il sito che lo ha inviato.\n\n"
    "Questo sito utilizza i cookie per ricordare che cosa c'è nel vostro carrello.\n\n"
    "Niente di tutto questo ci dice il vostro nome o quanto avete pagato.\n\n"
    "La maggior parte dei browser mostra questi file e li cancella.\n\n"
    "Il negozio funziona anche senza, ma dimentica il vostro carrello.",
    "es": "Esta página explica lo que guardamos en su ordenador, y cuánto tiempo.\n\n"
    "Un pequeño archivo lo guarda el navegador para el sitio que lo envió.\n\n"
    "Este sitio web utiliza cookies para recordar lo que hay en su cesta.\n\n"
    "Nada de todo esto nos dice su nombre ni lo que usted ha pagado.\n\n"
    "La mayoría de los navegadores muestran estos archivos y los borran.\n\n"
    "La tienda funciona también sin ellos, pero olvida su cesta.",
}


@pytest.mark.parametrize("text", POLICIES.values(), ids=POLICIES)
@pytest.mark.parametrize("joint", ["\n", "\n\n"], ids=["glued", "loose"])
@pytest.mark.parametrize("heading", ["Cookies", ""])
def test_a_sentence_of_a_policy(text: str, joint: str, heading: str) -> None:
    paragraphs = text.split("\n\n")
    lines = [*paragraphs[:2], *([heading] if heading else []), *paragraphs[2:]]
    text = joint.join(lines)
    assert cleaner.clean_text(text).split("\n") == text.split("\n")


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Cookies",
            "Our website uses cookies to remember what is in your basket.",
            "A cookie is a small file that your browser keeps for the site that sent it.",
            "Without cookies the shop works as well, but it will forget your basket.",
        ),
        (
            "Cookies",
            "Unsere Website verwendet Cookies, um sich Ihren Warenkorb zu merken.",
            "Ein Cookie ist eine kleine Datei, die der Browser für die Seite aufbewahrt.",
            "Ohne Cookies geht der Laden auch, aber er vergisst den Inhalt des Korbs.",
        ),
        (
            "Cookies",
            "Este sitio web utiliza cookies para recordar lo que hay en su cesta.",
            "Una cookie es un archivo que el navegador guarda para el sitio que lo envió.",
            "Sin cookies la tienda funciona también, pero olvida lo que hay en la cesta.",
        ),
    ],
    ids=["en", "de", "es"],
)
def test_a_policy_that_begins_with_its_notice(lines: tuple[str, ...]) -> None:
    assert cleaner.clean_text("\n\n".join(lines)) == "\n\n".join(lines)


def test_a_notice_with_its_button_or_at_the_edge() -> None:
    notice = "Our website uses cookies to remember what is in your basket."
    long = [*STORY, *(line.replace("the", "this") for line in STORY)]
    for lines in (
        [notice, *long],
        ["Cookies", notice, *long],
        ["Cookies", notice, "Accept", *long],
        [*long, notice],
        [*long[:3], notice, "Accept all cookies", *long[3:]],
    ):
        assert cleaner.clean_text("\n\n".join(lines)) == "\n\n".join(long)


@pytest.mark.parametrize(
    ("label", "paragraph", "language"),
    [
        ("Anzeige", "Der Besitzer der Fähre erstattete Anzeige, als er sie leer fand.", "de"),
        ("Promoted", "The council promoted two of its clerks after the storm.", "en"),
    ],
)
def test_a_paragraph_may_have_the_word_for_another_thing(
    label: str, paragraph: str, language: str
) -> None:
    text = "\n\n".join((STORY[0], label, paragraph, *STORY[1:]))
    worker = cleaner.Cleaner(preset="careful", languages=(language,))
    assert label not in worker.text(text).text.split("\n\n")


def test_a_longer_word_is_another_one() -> None:
    """A word that begins like the label is none of its forms."""
    more = (
        "Am Montag trafen sich in der Stadt die Verleger aller Anzeigenblätter des Landes.",
        "Die Anzeigenabteilung der Zeitung hatte ihnen dafür einen alten Saal gemietet.",
    )
    text = "\n\n".join((STORY[0], "Anzeige", *STORY[1:], *more))
    worker = cleaner.Cleaner(preset="careful", languages=("de",))
    assert "Anzeige" not in worker.text(text).text.split("\n\n")


def test_a_page_of_many_notices_is_not_about_them() -> None:
    """Which keeps pages that say the same notice a thousand times linear, too."""
    notice = "We use cookies to improve your experience on our site."
    policy = "\n\n".join((*STORY, notice, *STORY))
    worker = cleaner.Cleaner(preset="careful", languages=("en",))
    assert notice in worker.text(policy).text
    many = "\n\n".join([policy] * 31)
    assert notice not in worker.text(many).text


@pytest.mark.parametrize(
    "text",
    [
        "1. Acceptance\n"
        "By using this site you agree to these terms of use and our privacy policy.\n\n"
        "2. Links\nWe do not answer for what others write.\n\n"
        "3. Comments\nYou must be logged in to post a comment. We may delete what hurts others.",
        "Artículo 1\nLa presente norma trata de los muros.\n\n"
        "Artículo 2\nUtilizamos cookies propias y de terceros para mejorar nuestros servicios.\n\n"
        "Artículo 3\nLa norma entra en vigor mañana.",
    ],
    ids=["en", "es"],
)
def test_a_sentence_of_a_numbered_section(text: str) -> None:
    assert cleaner.clean_text(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Datenschutzerklärung\n\nVerantwortlich ist der Verein Hafenfreunde, Kai 3, Tallow.\n\n"
        "Cookies\nUnsere Website verwendet Cookies. Das sind kleine Dateien auf Ihrem Gerät.\n\n"
        "Newsletter\nWenn Sie unseren Brief bestellen, speichern wir Ihre Adresse für ihn.\n\n"
        "Ihre Rechte\nSie haben das Recht auf Auskunft, Berichtigung und Löschung.",
        "Privacy policy\n\nWe use cookies to make our website work.\n\n"
        "By signing up to our newsletter you agree that we keep your address for it.\n\n"
        "Nobody but the clerk who writes the letter ever sees the list of names.\n\n"
        "You may ask us at any time for a copy of what we have written down.",
    ],
    ids=["sections", "titled"],
)
def test_a_policy_in_short_sections_or_under_its_name(text: str) -> None:
    assert cleaner.clean_text(text) == text


def test_a_list_that_a_colon_announces() -> None:
    text = (
        "4. Choose one:\nAllow all cookies\nBlock third-party cookies\nBlock all cookies\n"
        "5. Close the tab."
    )
    assert cleaner.clean_text(text) == text


def test_a_notice_in_an_article_of_sections() -> None:
    """Sections of an article about other things, a banner, and the buttons that it has."""
    banner = "Privacy policy\nWe use cookies to improve your experience on our site.\nAccept all"
    assert cleaner.clean_text("\n\n".join((banner, *STORY))) == "\n\n".join(STORY)


def test_a_numbered_section_on_a_newsletter() -> None:
    text = (
        "§ 1 Geltung\nDiese Bedingungen gelten für alle Fahrten mit der Fähre über den See.\n\n"
        "§ 2 Haftung\nWir haften nicht für Hüte, die auf der Fahrt über Bord gehen.\n\n"
        "§ 3 Newsletter\nMit der Anmeldung zum Newsletter stimmen Sie der Speicherung zu."
    )
    assert cleaner.clean_text(text) == text


@pytest.mark.parametrize("mark", ["", "- "])
def test_an_entry_of_a_list_of_short_lines(mark: str) -> None:
    text = "To do\n\n" + "\n".join(
        mark + line for line in ("Buy rope", "Read more", "Sleep", "Eat")
    )
    assert cleaner.clean_text(text) == text
    box = "\n\n".join((*STORY, "Read more\nShare\nPrint\nTweet"))
    assert "Read more" not in cleaner.clean_text(box)


def context_of(text: str) -> Context:
    return Context.of(read_text(text), matcher_for(("en",)))


@pytest.mark.parametrize(
    ("text", "index", "holds"),
    [
        ("2. Signs\nWhoever comes has to sign.\n3. Comments\nYou must log in to comment.", 3, True),
        (
            "1. Signs\nWhoever comes has to sign.\n7. Comments\nYou must log in to comment.",
            3,
            False,
        ),
        ("Signs\nWhoever comes has to sign.\n3. Comments\nYou must log in to comment.", 3, False),
    ],
)
def test_numbers_tell_a_section_by_its_neighbours(text: str, index: int, holds: bool) -> None:
    assert is_numbered(context_of(text), index) == holds


SECTION = "Mooring\nA boat is tied up by two ropes of its own length."
SECTIONS = (
    f"{SECTION}\n\n{SECTION.replace('Mooring', 'Tying')}\n\nCookies\nWe use cookies on our site."
)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        (SECTIONS, True),
        (SECTIONS.partition("\n\n")[2], False),  # one other section
        (f"{SECTIONS}\nAll of it is glued.", False),
    ],
)
def test_a_sentence_of_one_of_several_sections(text: str, holds: bool) -> None:
    lines = [line for line in text.split("\n") if line]
    index = lines.index("We use cookies on our site.")
    assert is_one_of_sections(context_of(text), index) == holds


@pytest.mark.parametrize(
    ("text", "index", "holds"),
    [
        ("Choose one of these:\nAllow all cookies\nBlock them all", 1, True),
        ("Choose:\nAllow all cookies\nBlock them all", 1, False),  # a box's heading
        ("Follow us on Facebook:\nAllow all cookies\nBlock them all", 1, False),
        ("Choose one of these:\nAllow all cookies\nReject all cookies", 1, False),
        ("Choose one of these:\nBlock them all and every one of the six others\nAllow all cookies",
         2, False),
    ],
)  # fmt: skip
def test_an_entry_of_a_list_that_a_colon_announces(text: str, index: int, holds: bool) -> None:
    context = context_of(text)
    assert index in context.hits
    assert is_announced(context, index) == holds


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Buy rope\nMend net\nRead more\nSleep more", True),
        ("Buy rope\nMend net\nRead more\nSubscribe", False),
        ("Buy rope\n\nMend net\nRead more\nSleep more", False),
    ],
)
def test_the_only_line_of_a_list_that_rules_know(text: str, holds: bool) -> None:
    assert is_lone_entry(context_of(text), 2) == holds


SAID = [
    # a transcript with times, as video sites show it
    "0:00\nwelcome back to the yard\n0:05\nlike and subscribe\n0:09\nis what I am told to say\n"
    "0:12\nshare\n0:13\nthe load between two cranes\n0:19\nsign up\n0:21\nat the door\n0:25\nmore",
    # subtitles
    "1\n00:00:01,000 --> 00:00:03,500\nSubscribe now.\n\n"
    "2\n00:00:04,000 --> 00:00:06,000\nShare\n\n3\n00:00:06,500 --> 00:00:07,500\nFollow us",
    "00:01.000 --> 00:03.500\nShare\n\n00:04.000 --> 00:06.000\nSubscribe",
    # buttons and what they do
    "Buttons of the phone\n\nMenu\nOpens the list.\n\nSearch\nFinds a name.\n\n"
    "Subscribe\nOrders the paper.\n\nHome\nGoes back.",
    # terms with a blank line under each heading
    "Terms of the library\n\n3. Comments\n\nYou must be logged in to post a comment.\n\n"
    "4. Newsletter\n\nBy signing up you agree to get our newsletter.\n\n5. Tools\n\nBe kind.",
    # a file with sections
    "The file has two sections:\n\n[menu]\nhome = 1\n\n[search]\nengine = grep\n\n"
    "Restart the daemon after each change, or it goes on with the old one.",
]


@pytest.mark.parametrize("preset", ["careful", "balanced"])
@pytest.mark.parametrize("text", SAID)
def test_what_is_said_at_a_time_or_defined_stays(text: str, preset: str) -> None:
    assert cleaner.clean_text(text, preset=preset) == text


REPORTS = "\n\n".join(f"10:0{at}\nShare\nBoat {at} has left the quay now." for at in range(1, 8))


@pytest.mark.parametrize(
    "text, junk",
    [
        # lengths of videos go up and down
        ("{}\n\n3:10\nShare\n1:05\nShare\n2:40\nShare\n0:50\nShare\n4:00\nShare\n3:01", "Share"),
        # so few times may go up by chance
        ("{}\n\n1:05\nShare\n2:40\nShare\n3:10\nShare\n4:00", "Share"),
        # they go up at first
        ("{}\n\n1:05\nShare\n2:40\nShare\n0:50\nShare\n4:00\nShare\n3:01\nShare\n2:10", "Share"),
        # a live blog: below the time a button, then a report
        ("{}\n\n" + REPORTS, "Share"),
        # a box in a list of sights
        (
            "3. The mill\n\n{}\n\n4. The quay\n\nSign up for our newsletter today.\n\n{}",
            "newsletter",
        ),
        ("3. The mill\n\n{}\n\n4. The quay\n\nSign up for our newsletter\n\n{}", "newsletter"),
    ],
)
def test_buttons_that_look_like_it_go(text: str, junk: str) -> None:
    cleaned = cleaner.clean_text(text.format(" ".join(STORY), STORY[1]))
    assert junk not in cleaned
    assert STORY[0] in cleaned


@pytest.mark.parametrize("item, is_article", [("{}", True), ("<a href=/x>{}</a>", False)])
def test_items_that_are_no_links_do_not_count_against_an_article(
    item: str, is_article: bool
) -> None:
    items = "".join(
        f"<li>{item.format(f'Two spoons of flour number {number}')}</li>" for number in range(20)
    )
    page = read_html(f"<body><p>{STORY[0]}</p><ul>{items}</ul><p>{STORY[1]}</p></body>")
    assert Context.of(page, matcher_for(("en",))).is_article is is_article


MOST = (
    "Most Łabędzi zbudowano w 1907 roku z drewna dębowego{}.\n\n"
    "Dwukrotnie niszczyła go powódź, odbudowano go w 1934 roku.\n\n"
    "Zobacz też\n\n{}\n\nPrzypisy\n\nJ. Kot, Mosty, Płock 1971, s. 12."
)
NAMES = "Wierzbica (rzeka)\n\nmosty drewniane"
HEADLINES = "Burmistrz zapowiada remont mostu na Wierzbicy\n\nPowódź odcięła wieś od świata"


@pytest.mark.parametrize(
    "cited, below, stays",
    [("[1]", NAMES, True), ("[1]", HEADLINES, False), ("", NAMES, False)],
    ids=["names", "headlines", "no citation"],
)
def test_what_an_encyclopedia_sends_its_reader_to_stays(
    cited: str, below: str, stays: bool
) -> None:
    cleaned = cleaner.clean_text(MOST.format(cited, below), languages=("pl",))
    assert ("Zobacz też" in cleaned) is stays


def test_pages_with_all_that_surrounds_them_one_after_the_other_take_linear_time() -> None:
    """A text of many pages has many headings of related lists; each asked the whole text whether
    it cites by number."""
    page = (
        "Home\nNews\nSport\n\nThe council met on Monday and agreed to close the old bridge.\n\n"
        "Related articles\nFerry back\nRead more\n\nSee also\nHarbour\n\n34 comments\nShare\n"
    )

    def clean(count: int) -> partial[str]:
        return partial(cleaner.clean_text, page * count)

    assert grows_less(clean, 100, 1600, 32)


@pytest.mark.parametrize(
    ("heading", "stays"),
    [
        ("## Why the bridge closes", True),
        ("## [Why the bridge closes](/a)", False),  # of a teaser: it names another article
    ],
)
def test_a_heading_of_the_same_level_over_a_paragraph_ends_a_list(
    heading: str, stays: bool
) -> None:
    page = (
        "The council met on Monday and agreed to close the old bridge.\n\n## Related articles\n\n"
        f"## [Ferry back on Tuesday](/b)\n\n{heading}\n\n"
        "Drivers will have to take the valley road until the autumn, he said.\n"
    )
    lines = cleaner.clean_text(page).split("\n")
    assert (heading in lines) is stays


def test_a_heading_over_one_below_its_level_heads_something() -> None:
    rule = "common.related.empty-heading"
    page = "The bridge closes on Monday, the mayor said.\n\n## Most read\n\n{} Fiction\n\nNone."
    assert "## Most read" in cleaner.clean_text(page.format("###"), select=rule)
    assert "## Most read" not in cleaner.clean_text(page.format("##"), select=rule)


POLICY = """Which cookies our shop sets
This page says which cookies our shop sets, how long they last, and what each of them is for.
You may change your choice on this page, and nothing that you have bought is lost if you do.
Strictly necessary cookies
Cookie
Duration
basket
1 day
This cookie remembers the content of the basket while you visit the site.
Performance cookies
Cookie
Duration
visits
2 years
This cookie counts visits to the site without your name.
Targeting cookies
There are none. We review this page each spring, and the day stands at its foot for all to see.
"""


@pytest.mark.parametrize(("others", "stays"), [(2, False), (8, True)], ids="few many".split())
def test_a_line_of_a_dialog_among_many_others_is_none(others: int, stays: bool) -> None:
    numbers = "one two three four five six seven eight".split()[:others]
    dialog = [
        "Accept all cookies",
        "These cookies remember which pages you open, so that the site can count its visits.",
        *(f"Ferry number {number}" for number in numbers),
        "Reject all",
    ]
    text = cleaner.clean_text("\n\n".join((*STORY, "\n".join(dialog))))
    assert ("Ferry number two" in text) is stays


def test_tables_of_a_text_on_cookies_stay_where_no_button_stands() -> None:
    text = cleaner.clean_text(POLICY)
    for line in ("basket", "1 day", "This cookie counts visits to the site without your name."):
        assert line in text.split("\n")
    dialog = POLICY.replace("Strictly nec", "Accept all\nStrictly nec").replace("There are", "\n")
    assert "basket" not in cleaner.clean_text(dialog + "\n" + POLICY[60:250]).split("\n")


def test_a_word_is_told_of_in_other_forms_and_not_in_longer_words() -> None:
    first = "Город решил убрать рекламу с фасадов старых домов, и жители давно об этом просили."
    again = "Без рекламы улицы станут светлее, говорит архитектор, который живёт в этом районе."
    other = "Рекламодатели против: договоры подписаны на три года вперёд, и деньги уплачены."
    assert "Реклама\n" in cleaner.clean_text(f"{first}\n\nРеклама\n\n{again}\n")
    assert "Реклама\n" not in cleaner.clean_text(f"{first}\n\nРеклама\n\n{other}\n")
