"""What a shop's software puts around a product or an article goes, and what is sold, for how much,
with its description and its data, stays."""

from __future__ import annotations

import pytest

import cleaner
from cleaner.rules.conditions.shops import CALENDARS_MOST

ENGLISH = (
    "The kettle is made of enamelled steel and holds two litres, enough for eight cups of tea.",
    "Its handle stays cool on a gas flame, and the lid does not fall off when it is tipped.",
    "The potter who drew it kept the first one on her stove for thirty years, she told us.",
)
GERMAN = (
    "Der Kessel ist aus emailliertem Stahl und fasst zwei Liter, genug für acht Tassen Tee.",
    "Der Griff bleibt über der Gasflamme kühl, und der Deckel fällt beim Gießen nicht ab.",
    "Die Töpferin, die ihn entwarf, hatte den ersten dreißig Jahre lang auf ihrem Herd.",
)
POLISH = (
    "Czajnik jest z emaliowanej stali i mieści dwa litry, dość na osiem filiżanek herbaty.",
    "Uchwyt nie nagrzewa się nad gazem, a pokrywka nie spada przy nalewaniu wody.",
    "Autorka projektu przez trzydzieści lat trzymała pierwszy z nich na swojej kuchence.",
)
JAPANESE = (
    "このやかんはほうろう引きの鋼でできていて、二リットル、つまりお茶八杯分の湯が沸かせます。",
    "取っ手はガスの火にかけても熱くならず、傾けてもふたが落ちることはありません。",
    "最初の一つは、作者の陶芸家が三十年のあいだ自宅の台所で使い続けたものです。",
)

BELOW = {
    "en": (
        ENGLISH,
        "Add to wishlist\nAdd to compare\nBe the first to review this product\n"
        "Write your own review\nYour cart is empty\nContinue shopping\nView your cart\n"
        "Proceed to checkout\nCustomers who bought this item also bought\nPrice, low to high\n"
        "Price, high to low\nBest selling\nShowing 1-12 of 40 results\nSign in or create account",
    ),
    "de": (
        GERMAN,
        "In den Warenkorb legen\nZum Vergleich hinzufügen\nJetzt bewerten\n"
        "Dieses Produkt hat noch keine Bewertungen.\nIhr Warenkorb ist leer.\nWeiter einkaufen\n"
        "Kunden kauften auch\nPreis, niedrig nach hoch\nMeistverkauft\nNach Beliebtheit sortiert",
    ),
    "pl": (
        POLISH,
        "Dodaj do listy życzeń\nDodaj do porównania\nPowiadom o dostępności\n"
        "Na razie nie ma opinii o produkcie.\nKontynuuj zakupy\nPrzejdź do kasy\n"
        "Klienci kupili również\nOstatnio oglądane\nCena: od najniższej\nCena: od najwyższej",
    ),
    "ja": (
        JAPANESE,
        "買い物かごに入れる\n比較リストに追加\nレビューを投稿する\n"
        "この商品のレビューはまだありません\n買い物を続ける\n"
        "この商品を買った人はこんな商品も買っています\n価格の安い順\n価格の高い順",
    ),
}
CALENDARS = "Apple\nGoogle\n{}\nMicrosoft 365\nOutlook.com\nYahoo"
KEEP_DATE = {
    "en": (ENGLISH, "Add to calendar", "iCal file"),
    "de": (GERMAN, "Im Kalender speichern", "iCal-Datei"),
    "pl": (POLISH, "Dodaj do kalendarza", "plik iCal"),
    "ja": (JAPANESE, "カレンダーに追加", "iCalファイル"),
}


def lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]


@pytest.mark.parametrize("preset", ["careful", "balanced"])
@pytest.mark.parametrize("language", BELOW)
def test_what_a_shop_says_below_a_text(language: str, preset: str) -> None:
    story, shop = BELOW[language]
    page = "\n".join((*story, shop))
    assert lines(cleaner.clean_text(page, preset=preset)) == list(story)


@pytest.mark.parametrize("language", BELOW)
def test_what_a_shop_says_amid_a_text(language: str) -> None:
    story, shop = BELOW[language]
    page = f"{story[0]}\n{story[1]}\n\n{shop}\n\n{story[2]}"
    assert lines(cleaner.clean_text(page)) == list(story)


@pytest.mark.parametrize("preset", ["careful", "balanced"])
@pytest.mark.parametrize("language", KEEP_DATE)
def test_the_calendars_go_with_their_button(language: str, preset: str) -> None:
    story, button, file = KEEP_DATE[language]
    page = "\n".join((*story, button, CALENDARS.format(file)))
    assert lines(cleaner.clean_text(page, preset=preset)) == list(story)


def test_calendars_on_a_page_of_dates() -> None:
    data = ("Doors", "7.30 pm", "Hall", "Old Brewery, Orrin", "Seats", "120", "Price", "12 pounds")
    page = "\n".join(("The Kettle Choir sings", *data, "Add to calendar\nApple\nGoogle\nYahoo"))
    assert lines(cleaner.clean_text(page, languages="en")) == ["The Kettle Choir sings", *data]


def test_companies_of_a_text_are_no_calendars() -> None:
    story = "\n".join(ENGLISH)
    page = f"{story}\n\nApple\nGoogle\nYahoo"
    assert lines(cleaner.clean_text(page))[-3:] == ["Apple", "Google", "Yahoo"]
    apart = f"{story}\n\nAdd to calendar\n\nApple\n\nGoogle"
    assert lines(cleaner.clean_text(apart)) == [*ENGLISH, "Apple", "Google"]
    section = f"{ENGLISH[0]}\n{ENGLISH[1]}\nAdd to calendar\nApple\nGoogle\nHome\n{ENGLISH[2]}"
    assert lines(cleaner.clean_text(section)) == [*ENGLISH[:2], "Home", ENGLISH[2]]
    many = "\n".join(["Apple", "Google"] * CALENDARS_MOST)
    assert "Google" in cleaner.clean_text(f"{story}\nAdd to calendar\n{many}")


def test_the_data_of_a_product_stay() -> None:
    data = (
        *("Colour", "Blue, with a white rim", "Capacity", "2 l", "Weight", "1.2 kg", "In stock"),
        *("Material", "Enamelled steel, beech wood", "Suitable for", "Gas, electric, induction"),
        *("Made in", "Orrin, by hand", "SKU 4711-B"),
    )
    page = "\n".join((ENGLISH[0], *data, "Add to compare", "Add to wishlist", "Buy it now"))
    assert lines(cleaner.clean_text(page)) == [ENGLISH[0], *data]


def test_one_of_several_buttons_heads_no_paragraph() -> None:
    """Where a dump sets no blank line, two may be headings over one another, four are not."""
    buttons = ("Add to compare", "Write your own review", "Keep shopping", "View your cart")
    for count, left in ((4, []), (2, ["Write your own review"])):
        page = "\n".join((*ENGLISH[:2], *buttons[:count], ENGLISH[2]))
        assert lines(cleaner.clean_text(page)) == [*ENGLISH[:2], *left, ENGLISH[2]]


@pytest.mark.parametrize("title", ["Compare products", "Size guide"])
def test_a_page_titled_like_a_button(title: str) -> None:
    menu = "Add to compare\nKeep shopping\nView your cart\nMy wishlist"
    for deck in ([], ["All kettles of 2024"]):
        page = f"{menu}\n\n{title}\n\n" + "\n".join((*deck, *ENGLISH))
        assert lines(cleaner.clean_text(page)) == [title, *deck, *ENGLISH]


def test_words_of_shops_as_headings() -> None:
    page = f"{ENGLISH[0]}\n\nSize guide\n\nMy wishlist\n\nQuantity\n\n{ENGLISH[1]}"
    assert "Quantity" in cleaner.clean_text(page)


def test_the_button_of_each_offer_of_a_list() -> None:
    offers = "\n".join(f"{name} kettle\nChoose options" for name in ("Blue", "Red", "Old", "Tin"))
    page = "\n".join((*ENGLISH, *ENGLISH[::-1])) + f"\n\n{offers}"
    assert cleaner.clean_text(page).count("Choose options") == 4


@pytest.mark.parametrize(
    "page",
    [
        f"{ENGLISH[0]}\n\nAdd to basket\n\n{ENGLISH[1]}",
        f"{ENGLISH[0]}\n\n{ENGLISH[1]}\n\nThe button at the top says:\nAdd to compare",
        f"{ENGLISH[0]}\n\n{ENGLISH[1]}\n\nThe button at the top says:\nAdd to calendar",
        f"{ENGLISH[0]}\n\n- Open the page of the concert\n- Add to calendar",
        f"{ENGLISH[0]}\n\n1. Add to wishlist\n2. Proceed to checkout\n3. Buy it now",
        f"{ENGLISH[0]}\n\nQuantity\n\nTwo kettles are sold in a box. {ENGLISH[1]}",
        f"{ENGLISH[0]}\n\nRecently viewed\n\n{ENGLISH[1]}",
        "Your cart is empty, the boy said, and he laughed at the horse.",
    ],
    ids=["heading", "announced", "calendar", "keeping a date", "steps", "word", "box", "said"],
)
def test_what_a_text_says_of_shops_stays(page: str) -> None:
    assert cleaner.clean_text(page) == page
