"""Every rule is tested by its own examples; a new rule needs no new test."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

import cleaner
from cleaner import rules
from cleaner.config import Config
from cleaner.normalise.key import fold, fold_all
from cleaner.rules import all_rules, matcher_for, rule_files, rules_of
from cleaner.rules.language import tell
from cleaner.rules.rule import SURE, Rule, form_of, split_example, trim, with_zeros
from tests.growth import takes_less

RULES = all_rules()
EVERY = tuple(file for file in rule_files() if file != "common")
SWITCHES = {"keep_byline": False, "keep_date": False, "keep_captions": False}


def switches(rule: Rule) -> dict[str, bool]:
    """What must be off for the rule to remove anything."""
    if rule.id.endswith(".headline"):
        return {**SWITCHES, "keep_title": False}
    return {**SWITCHES, "keep_tables": not rule.id.endswith(".table")}


def ids(value: object) -> str:
    return value.id if isinstance(value, Rule) else ""


@pytest.mark.parametrize("rule", RULES, ids=ids)
def test_hits_get_their_rule(rule: Rule) -> None:
    preset = "careful" if rule.score >= SURE else "aggressive"
    languages = "en" if rule.file == "common" else rule.file
    options = {"preset": preset, "languages": languages, **switches(rule)}
    for hit in rule.hits:
        text, kept = split_example(hit)
        result = cleaner.explain_text(text, select=rule.id, **options)
        assert rule.id in {removal.rule for removal in result.removed}, hit
        assert all(line.strip() in result.text for line in kept), hit
        # Through all rules every line that is not marked as kept goes, by whatever rule.
        result = cleaner.explain_text(text, **options)
        removed = [removal.text for removal in result.removed]
        lines = [line.strip() for line in text.split("\n") if line.strip()]
        expected = [line for line in lines if line not in {line.strip() for line in kept}]
        assert [line for line in expected if line not in removed] == [], hit


@pytest.mark.parametrize("rule", RULES, ids=ids)
def test_near_misses_survive_all_rules(rule: Rule) -> None:
    for miss in rule.near_misses:
        for languages in (EVERY, None):
            result = cleaner.explain_text(miss, languages=languages)
            assert [removal.text for removal in result.removed] == [], miss


def test_ids_are_unique_and_start_with_their_file() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    for file in rule_files():
        assert all(rule.file == file for rule in rules_of(file))


@pytest.mark.parametrize("file", rule_files())
def test_words_are_in_the_form_of_the_keys_they_are_sought_in(file: str) -> None:
    """Keys have ``ss`` for ß, ``i`` for ı and one sigma: what is written else finds nothing."""
    for rule in rules_of(file):
        for phrase in (*rule.phrases, *rule.ambiguous):
            assert form_of(phrase) == with_zeros(trim(fold(phrase))), rule.id
        for pattern in filter(None, (rule.pattern, rule.unless, rule.sure_if)):
            beside = [f"a{sign}a" for sign in pattern if not sign.isascii()]
            assert fold_all(beside) == beside, rule.id


def test_a_form_is_what_folding_makes_of_a_phrase() -> None:
    """Of every letter, for most of which it is told without folding."""
    letters = [letter for letter in map(chr, range(0x20, 0x10000)) if letter.isalnum()]
    for letter in letters:
        assert form_of(letter * 2) == with_zeros(trim(fold(letter * 2))), hex(ord(letter))


def test_rule_files_are_composed() -> None:
    """A phrase with its marks in another order is no line that anybody can look for; nor is one
    with a dot over i, which ``lower`` makes of İ and which no capital letter is made of."""
    for path in Path(rules.__file__).parent.glob("*.py"):
        text = path.read_text("utf-8")
        assert unicodedata.normalize("NFC", text) == text, path.name
        assert "i\u0307" not in text, path.name


TAILS = (
    " aa bb, cc-dd ee" * 24 + "|",
    " a" * 180 + "!",
    ", a b c d" * 40 + ";",
    " facebook twitter x" * 18 + "!",
    " 1.2 3,4" * 40 + "|",
    "a" * 350 + "!",
    " #aa #bb" * 40 + "!",
)
"""What makes a backtracking engine try every split of words and separators."""


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.pattern], ids=ids)
def test_pattern_does_not_backtrack(rule: Rule) -> None:
    """A tag line of a German blog once took minutes: words with optional spaces, repeated."""
    assert rule.pattern is not None
    assert not re.search(r"\((?:\?:)?[^()]*[*+][^()]*\)[*+]", rule.pattern)
    assert not re.search(r"\(\?:(?:\[[^]]+\]|\\w)[*+] ?\?\)[*+{]", rule.pattern)
    heads = {trim(fold(line))[:60] for hit in rule.hits for line in hit.split("\n")}

    def tried() -> None:
        for head in heads:
            for tail in TAILS:
                rule.matches((head + tail)[:400])

    assert takes_less(tried, 2)


@pytest.mark.parametrize(
    ("around", "goes"),
    [
        ("{}", False),
        ("Repairs had been put off for years.\n\n{}\n\nThe mayor said so on Monday.", False),
        ("{}\nAlready a subscriber? Log in", True),
        ("{}\n\nForgot password?", True),
        ("- {}\n- Forgot password?", False),
        ("{}\n\nSport", False),
    ],
)
def test_what_an_article_may_say_too_goes_beside_junk_only(around: str, goes: bool) -> None:
    line = "Register to view the plans at the town hall."
    assert (line not in cleaner.clean_text(around.format(line))) is goes


def test_what_a_colon_announces_stays() -> None:
    line = "We use cookies to improve your experience on our site."
    assert cleaner.clean_text(f"The banner reads:\n\n{line}").endswith(line)
    assert line not in cleaner.clean_text(f"Newsletter:\n{line}\nAccept all cookies")


def test_sure_if_needs_a_pattern_and_a_score_for_the_rest() -> None:
    rule = next(rule for rule in RULES if rule.sure_if and rule.phrases)
    for change in ({"pattern": None}, {"otherwise": 0.0}):
        with pytest.raises(ValueError, match="sure_if"):
            replace(rule, **change)


def test_marathi_is_told_beside_hindi_and_hindi_is_not_marathi() -> None:
    marathi = "सखल भागात पाण्याची पातळी वाढली असून शाळा बंद आहेत आणि गावे हलवण्यात आली आहेत, असे ते म्हणाले."
    hindi = "निचले इलाकों में पानी का स्तर बढ़ गया है और स्कूल बंद हैं, उन्होंने सोमवार को कहा।"
    assert tell([marathi]).sure == ("en", "hi", "mr")
    assert tell([hindi] * 20) == (("en", "hi"), ("mr",))


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("gu", "પુલ બંધ છે."), ("hy", "Կամուրջը փակ է։"), ("ka", "ხიდი დაკეტილია."),
        ("ml", "പാലം അടച്ചു."), ("ta", "பாலம் மூடப்பட்டது."), ("te", "వంతెన మూసివేశారు."),
    ],
)  # fmt: skip
def test_a_script_of_one_language_tells_it(code: str, line: str) -> None:
    assert tell([line]).sure == tuple(sorted(("en", code)))


def test_languages_choose_rule_files() -> None:
    files = {rule.file for rule in matcher_for(("en",)).rules}
    assert files == {"common", "en"}
    assert cleaner.clean_text("Advertisement\n\nHallo.", languages=()) == "Advertisement\n\nHallo."
    assert Config(languages=("en",)).languages == ("en",)


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("ru", "Мы вышли рано, чтобы увидеть, как рыбаки вытащили лодки и сети из-подо льда."),
        ("uk", "Мур, який захищав її нижню набережну, впав увечері, кажуть інженери й мешканці."),
        ("bg", "Вълните събориха стената, която пазеше града, и кметът събра съветниците."),
        ("ar", "وقالت رئيسة المدينة إن أحدا لم يصب في الحادثة، وإن الأمور عادت إلى طبيعتها."),
        ("ur", "میئر نے بتایا کہ ڈرائیوروں کو خزاں تک وادی والی سڑک ہی سے گزرنا ہو گا۔"),
        ("fa", "دیواری که از سال ۱۸۸۷ از اسکله محافظت می‌کرد صبح پنج‌شنبه فرو ریخت."),
        (
            "lt",
            "Siena, kuri saugojo miestą, vakare sugriuvo, ir šeimų valčių jau nėra, sako meras.",
        ),
        ("lv", "Siena, kas sargāja krastmalu, vakarā sabruka, un ģimeņu laivas ir zudušas ūdenī."),
        ("az", "Aşağı sahili qoruyan divar axşam uçdu, mühəndislər və sakinlər belə deyir."),
    ],
)
def test_a_sentence_or_two_tell_a_language_by_letters_its_neighbours_lack(
    code: str, line: str
) -> None:
    assert tell([line, line]).sure == tuple(sorted(("en", code)))


@pytest.mark.parametrize(
    ("code", "neighbour", "line"),
    [
        (
            "fi",
            "et",
            "Muuri on poissa ja vene myös, mutta kun aamu tuli, se ei ollut enää rannassa.",
        ),
        (
            "tr",
            "az",
            "Duvar bu sabah yıkıldı ve bir daha da yapılmadı, ama her şey olduğu gibi kaldı.",
        ),
        ("bg", "mk", "Стената падна и на сутринта не беше ясно за кого да се грижат съветниците."),
        (
            "sr",
            "mk",
            "Зид је пао и у граду се не зна да ли ће бити новца за нови, али још није касно.",
        ),
        (
            "ru",
            "kk",
            "Стена упала, и утром в городе не знали, что с ней делать и кто за это заплатит.",
        ),
        (
            "uk",
            "kk",
            "Стіна впала, і вранці в місті не знали, що з нею робити і хто за це заплатить.",
        ),
        (
            "da",
            "is",
            "Muren er faldet, og om morgenen var det ikke til at se, at den havde været der.",
        ),
    ],
)
def test_a_neighbour_is_not_told_too(code: str, neighbour: str, line: str) -> None:
    sure = tell([line, line]).sure
    assert code in sure
    assert neighbour not in sure


_ON_COOKIES = """What cookies do

Cookies are small files that a site leaves on the reader's machine, and that is all they are.

Some cookies live for years, says a lecturer at the university who counts them.

These cookies remember which pages you open, so that the site can count its visits.
"""


def test_an_article_on_cookies_keeps_what_it_says_above_the_dialog_of_its_page() -> None:
    dialog = "Accept all cookies\nReject all\nSave preferences\n"
    assert cleaner.clean_text(f"{_ON_COOKIES}\n{dialog}") == cleaner.clean_text(_ON_COOKIES)


def test_what_stands_between_notice_and_dialog_is_theirs_only_in_a_dialog() -> None:
    says = "This site uses cookies."
    notice = f"{says}\nAccept all cookies\n"
    dialog = "Reject all\nSave preferences\n"
    line = "Analytics cookies count the visits of every page."
    told = "The commission looked at forty shops.\n\nHalf of them named none of theirs, it found.\n"
    article = f"{told}\nWhat it wants now is a list, and a fine for those who keep none.\n"
    assert line not in cleaner.clean_text(f"{article}\n{notice}{line}\n{dialog}")
    assert line not in cleaner.clean_text(f"{notice}Analytics\n{line}\n{dialog}\n{article}")
    # Without a button they are sentences. With a paragraph that is none of a dialog's between,
    # it is an article, and where all of the text stands between, too.
    assert line in cleaner.clean_text(f"{article}\n{notice}\n{line}\n\n{told}\n{dialog}")
    assert line in cleaner.clean_text(f"{notice}\n{line}\n\n{dialog}")
    assert line in cleaner.clean_text(f"{article}\n{says}\n{line}\n{says}")
