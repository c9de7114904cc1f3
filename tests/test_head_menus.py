"""A menu glued to its page's headline goes, and the headline stays."""

from __future__ import annotations

import pytest

import cleaner

PAGES = {
    "en": (
        "Home\nNews\nSport",
        "Swan Lake Rescue",
        "[Share\n]",
        "The fire brigade sawed a swan out of the ice of the town's lake on Sunday.\n"
        "It will stay in a bath tub until the ice is gone, a fireman told the paper.",
    ),
    "de": (
        "Startseite\nPolitik\nSport",
        "Schwan gerettet",
        "Teilen\nDrucken",
        "Die Feuerwehr hat am Sonntag einen Schwan aus dem Eis des Sees in der Stadt gesägt.\n"
        "Er bleibt in einer Wanne, bis das Eis nicht mehr da ist, sagte ein Mann von der Wehr.",
    ),
    "hu": (
        "Címlap\nHírek\nSport",
        "Megmenekült a hattyú",
        "Megosztás",
        "A tűzoltók vasárnap egy hattyút fűrészeltek ki a városi tó jegéből délelőtt.\n"
        "A madár egy fürdőkádban marad, amíg el nem olvad a jég, mondta az egyik tűzoltó.",
    ),
    "ko": (
        "홈\n뉴스\n스포츠",
        "백조 극적 구조",
        "공유",
        "소방대원들이 일요일에 시립 호수의 얼음 속에서 백조 한 마리를 톱으로 꺼냈다.\n"
        "얼음이 녹을 때까지 백조는 욕조에서 지내게 된다고 소방대원이 기자에게 말했다.",
    ),
    "ja": (
        "ホーム\nニュース\nスポーツ",
        "氷の白鳥を救助",
        "シェア",
        "消防隊は日曜日、市内の湖の氷に閉じ込められた白鳥をのこぎりで救い出した。\n"
        "氷が解けるまで白鳥は浴槽で過ごすことになると、隊員の一人が記者に話した。",
    ),
    "zh": (
        "首页\n新闻\n体育",
        "冰面天鹅获救记",
        "分享",
        "星期天上午，消防队员用锯子从市内湖面的冰层里救出了一只被冻住的天鹅。\n"
        "一名消防队员对记者说，在冰融化之前，这只天鹅将一直住在一个浴缸里。",
    ),
    "fr": (
        "Accueil\nActualités\nSport",
        "Le cygne sauvé",
        "Partager\nImprimer",
        "Les pompiers ont scié dimanche la glace du lac pour en sortir un cygne blanc.\n"
        "Il restera dans une baignoire jusqu'au dégel, a dit l'un d'eux au journal.",
    ),
    "recipe": (
        "Home\nRecipes\nContact",
        "Lemon Cake",
        "Print Recipe",
        "The cake wants two lemons, and the peel of a third one if it is not sprayed.\n"
        "Beat the eggs until they are white, then let the sugar fall in like snow.",
    ),
}


@pytest.mark.parametrize("buttons", [True, False], ids=["buttons", "prose"])
@pytest.mark.parametrize("joint", ["\n", "\n\n"], ids=["glued", "apart"])
@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_headline_under_a_menu(page: tuple[str, str, str, str], joint: str, buttons: bool) -> None:
    menu, title, share, story = page
    lines = f"{menu}\n{title}\n{share}" if buttons else f"{menu}\n{title}"
    kept = cleaner.clean_text(f"{lines}{joint}{story}").split("\n")
    assert [line for line in kept if line] == [title, *story.split("\n")]


def test_section_above_a_headline() -> None:
    """Where the headline stands below the menu, the menu's last line is a section of the site."""
    story = PAGES["en"][3]
    text = f"Home\nNews\nSport\nOrrin Valley\n\nFiremen save a swan from the ice\n\n{story}"
    assert "Orrin Valley" not in cleaner.clean_text(text)


def test_headline_of_two_clauses_over_a_table() -> None:
    """A Chinese or Japanese comma is in no name of a section; below are figures, no buttons."""
    scores = "東城 0 0 1 0 2 0 0 0 0 2 | 5\n御影 1 0 0 0 0 0 2 0 0 0 | 3"
    text = (
        f"ホーム\nニュース\nスポーツ\n写真館\n東城、延長で逃げ切る\n\n{scores}\n\n{PAGES['ja'][3]}"
    )
    kept = cleaner.clean_text(text).split("\n")
    assert kept[0] == "東城、延長で逃げ切る"
    assert "写真館" not in kept


BOXED = (
    "<p>The mill on the weir has stood empty since the fire of 1998.</p>"
    "<p>Two families want to live in it, and the council has said yes to both.</p>"
)


@pytest.mark.parametrize("words", ["Most read", "Recommended"])
def test_heading_of_a_box_of_which_nothing_is_left(words: str) -> None:
    """Words that head a box always, and words that an article has for headings too."""
    page = f"<article>{BOXED}<h2>{words}</h2>"
    below = "<h2>The mill in pictures</h2><p>A photographer went in, and came out in the dark.</p>"
    for tail in ("", below):
        found = cleaner.explain_html(f"{page}{tail}</article>", preset="careful").removed
        assert [removal.text for removal in found] == [words]


def test_heading_of_a_box_with_something_below() -> None:
    page = f"<article>{BOXED}<h2>Recommended</h2><h3>Novels</h3><p>All of them.</p></article>"
    assert "Recommended" in cleaner.clean_html(page, preset="careful")


KETTLE = (
    "The kettle is made of enamelled steel and holds two litres, enough for eight cups of tea.",
    "Its handle stays cool on a gas flame, and the lid does not fall off when it is tipped.",
)
PRICES = ("€ 39,00", "39,00 €", "$39", "39 zł", "3,900円", "39.00 CHF")


@pytest.mark.parametrize("price", PRICES)
def test_a_product_under_its_shop_menu(price: str) -> None:
    """Its name and its price are no sections of the site, though its buttons stand below them."""
    page = "\n".join(
        ("Blue Kettle", price, "Add to basket", "Add to wish list", "Write a review", *KETTLE)
    )
    assert cleaner.clean_text(page).split("\n") == ["Blue Kettle", price, *KETTLE]


def test_an_empty_basket_in_a_menu_has_no_price() -> None:
    page = "\n".join(("Home", "Shop", "Orrin Wares", "$0.00", "Log in", "Checkout", "", *KETTLE))
    assert cleaner.clean_text(page).split("\n") == list(KETTLE)
