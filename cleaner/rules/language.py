"""Which languages' rules a text needs, told from its script and its function words.

A page is short and often mixed, and what is asked is not "which language" but "whose
boilerplate can stand here". So every language that the text may be in counts, English
always does (its share bars stand under articles in all languages), and where too little
prose is there to tell, the caller falls back on words that are nobody's ordinary words.

Function words are the commonest words of a language; ten to twenty of them are a quarter
of any text (Zipf), so a few sentences are enough. Deterministic, linear, no model.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cleaner.lazy import lazy_pattern

LEAST_WORDS = 8
"""Function words of one language that must be seen before it is told."""
NEAR = 0.6
"""A language with this share of the best one's function words counts too: Danish beside
Norwegian, Czech beside Slovak."""
_PROSE_LETTERS = 40
_ENOUGH = 4_000
"""Characters of prose that are read; more tells nothing new."""

_SCRIPTS: tuple[tuple[str, str, str], ...] = (
    ("\u0370", "\u03ff", "greek"),
    ("\u0400", "\u04ff", "cyrillic"),
    ("\u0530", "\u058f", "armenian"),
    ("\u0590", "\u05ff", "hebrew"),
    ("\u0600", "\u06ff", "arabic"),
    ("\u0900", "\u097f", "devanagari"),
    ("\u0980", "\u09ff", "bengali"),
    ("\u0a80", "\u0aff", "gujarati"),
    ("\u0b80", "\u0bff", "tamil"),
    ("\u0c00", "\u0c7f", "telugu"),
    ("\u0d00", "\u0d7f", "malayalam"),
    ("\u0e00", "\u0e7f", "thai"),
    ("\u10a0", "\u10ff", "georgian"),
    ("\u3041", "\u30ff", "kana"),
    ("\u4e00", "\u9fff", "han"),
    ("\uac00", "\ud7af", "hangul"),
)
"""First and last character of the blocks that tell a script (Unicode code charts)."""

_ONE_LANGUAGE = {
    "greek": "el",
    "armenian": "hy",
    "hebrew": "he",
    "devanagari": "hi",
    "bengali": "bn",
    "gujarati": "gu",
    "tamil": "ta",
    "telugu": "te",
    "malayalam": "ml",
    "thai": "th",
    "georgian": "ka",
    "kana": "ja",
    "hangul": "ko",
}
_SEVERAL = {
    "cyrillic": ("ru", "uk", "bg", "sr", "mk", "kk"),
    "arabic": ("ar", "fa", "ur"),
    "devanagari": ("hi", "mr"),
}
"""Devanagari counts as Hindi in any case (``_ONE_LANGUAGE``): Marathi pages have Hindi's too."""
_HAN = lazy_pattern("[\u4e00-\u9fff]")
_KANA = lazy_pattern("[\u3041-\u30ff]")
_LATIN = (
    "ca", "cs", "da", "de", "es", "fi", "fr", "hr", "hu", "id", "it", "nb", "nl", "pl", "pt",
    "ro", "sk", "sl", "sr", "sv", "tr", "vi",
    "az", "et", "is", "lt", "lv", "sq",
)  # fmt: skip

_FUNCTION_WORDS = {
    "en": "the of and to in that is was for with his are this have not from they which but by on",
    "de": "der die und das ist nicht ein eine zu den mit von auf sich dem im für auch wie bei wird",
    "fr": "le la les et des est une dans que pour pas sur du avec qui par au ce il sont plus",
    "es": "el los las y que del una por con para es como más pero sus fue este ha lo al sobre",
    "pt": "o os que do da em um uma para com não por mais dos como foi ao das são pelo também",
    "it": "il di che è per una non con del della sono gli le anche nel alla dei più si ha come",
    "ca": "el els les i que amb per una del dels és no als més com ha són aquest va també l'any",
    "ro": "și în de la cu pe nu din care este mai pentru sunt au fost dar prin după ce o al",
    "nl": "de het een en van in is dat niet op te zijn voor met aan ook er maar om bij naar",
    "sv": "och att det som en på är av för med till den har inte om ett men var han från",
    "da": "og at det som en på er af for med til den har ikke om et men var han fra blev",
    "nb": "og at det som en på er av for med til den har ikke om et men var han fra ble",
    "fi": "ja on ei että se hän oli kun mutta myös niin kuin ovat tai jos sen joka mukaan vain ole",
    "pl": "i w na nie się z do że jest to po jak o od przez dla ale za co był już tym",
    "cs": "a se v na je že s z do o k i ale jako za by po pro které už jsou bylo byl",
    "sk": "a sa v na je že s z do o k i ale ako za by po pre ktoré už sú bolo bol",
    "sl": "in je v na se da za so z ki pa tudi ne kot po bi od ali še pri bil",
    "hr": "i je u na se da za su s od koji kao ne o što iz će biti bi ali još nije",
    "sr": "i je u na se da za su od koji kao ne o što iz će biti bi ali još nije sa",
    "et": "ja et see kui ka oma aga ning mis või kes seda selle pole veel ta sest kuid mida nii üle",
    "lt": "ir kad yra su į iš tai kaip bet dėl apie po nuo jau dar ar buvo iki tik taip už prie",
    "lv": "un ir ka ar no par uz kas bet lai tas jau kā arī pēc līdz tika viņš nav vai tiek pie",
    "sq": "dhe të në për një që nga është ka më nuk kjo ky por tij saj janë kanë ishte duke kur",
    "is": "og að í á er sem til við um ekki það hann með því fyrir eru hefur frá þetta svo eins",
    "hu": "a az és hogy nem is egy meg van volt de csak már mint el még azt ki ha lesz",
    "id": "yang dan di dengan untuk dari ini itu tidak pada dalam akan juga ke oleh karena bisa ada saat",
    "tr": "ve bir bu için ile de da çok olarak daha olan ne gibi sonra kadar ama her var değil en",
    "az": "və bir bu üçün ilə də da çox olaraq daha olan nə kimi sonra qədər hər deyil isə ki",
    "vi": "của và là có không được cho người những các trong một này đã với khi để từ nhiều cũng",
    "ru": "и в не на что с по как это но его к из от за был для он а они",
    "uk": "і в не на що з та як це до за його але у від був для він є про",
    "bg": "и в на не да се че с от за е по са като ще но които беше към при",
    "mk": "и на во од да со ќе е што го ја ги како тоа ова овој оваа дека или може сè",
    "kk": "және бұл мен бір да де үшін деп еді екен осы ол сол бар болды керек кейін дейін",
    "sr-cyrl": "и је у на се да за су од који као не о што из ће бити би али још није са",
    "ar": "في من على إلى أن التي الذي هذا عن مع كان ما لا هذه بعد قال أو بين كما قبل",
    "fa": "و در به از که این را با است برای آن یک بود شد خود های می تا بر هم",
    "ur": "کے میں کی ہے اور سے کا کو اس نے کہ پر ہیں بھی ایک یہ تھا نہیں گیا تھے",
    # A vowel sign ends a word here, so these are beginnings: of आहे, आणि, म्हणून, असून ...
    "mr": "आह आण हण हणज आपल पण अस असत ऊन ण दरम सध",
}  # fmt: skip

_OWN_LETTERS = {
    "tr": "ğı",
    "vi": "ơưđ",
    "az": "ə",
    "lt": "ėųį",
    "lv": "ģķļņ",
    "hu": "őű",
    "pl": "łż",
    "cs": "řěů",
    "ro": "țșţ",
    "ru": "ыэ",
    "uk": "іїє",
    "bg": "ъ",
    "sr": "јћђљњџ",
    "mk": "ѓќѕ",
    "kk": "әғқңөұүһ",
    "ar": "ةأإ",
    "fa": "پچژگیک",
    "ur": 6 * "ٹڈڑےںہھ",
    "mr": 2 * "ळऱ",
}
"""Letters that count like function words, for languages whose grammar needs few of those
or whose neighbours share them: three sentences of Russian have too few words to tell it
from Ukrainian. Urdu has all of Persian's letters, so each of its own weighs as six."""

_LANGUAGES_OF: dict[str, tuple[str, ...]] = {}
for _code, _words in _FUNCTION_WORDS.items():
    for _word in _words.split():
        _LANGUAGES_OF[_word] = (*_LANGUAGES_OF.get(_word, ()), _code.partition("-")[0])
_TOKEN = lazy_pattern(r"[^\W\d_]+")


class Told(NamedTuple):
    """The languages a text may be in."""

    sure: tuple[str, ...]
    """Told: all of their rules apply."""
    unsure: tuple[str, ...]
    """Of the text's scripts, but not told apart: only their unambiguous phrases apply."""


def tell(lines: Sequence[str]) -> Told:
    """The languages of a page's lines. Linear up to ``_ENOUGH`` characters of prose.

    >>> tell(["The bridge was closed by the council, and that is all that they have said of it."])
    Told(sure=('en',), unsure=())
    >>> tell(["桥梁今天关闭。"]).sure
    ('en', 'zh')
    """
    scripts = _scripts_of(lines)
    found = _by_words(lines)
    sure = {"en", *found} | {_ONE_LANGUAGE[script] for script in scripts & _ONE_LANGUAGE.keys()}
    unsure: set[str] = set()
    # Han with kana is Japanese, without it Chinese; a page may have both.
    if "han" in scripts and ("kana" not in scripts or _han_alone(lines)):
        sure.add("zh")
    for script in scripts & _SEVERAL.keys():
        if not found & set(_SEVERAL[script]):
            unsure.update(_SEVERAL[script])
    if not found and not (scripts and not _has_latin_prose(lines)):
        unsure.update(_LATIN)
    return Told(tuple(sorted(sure)), tuple(sorted(unsure - sure)))


def tells(line: str) -> bool:
    """Whether a line has a part in what ``tell`` says: it is prose, or not plain ASCII."""
    return len(line) >= _PROSE_LETTERS or not line.isascii()


def _scripts_of(lines: Iterable[str]) -> set[str]:
    characters = set().union(*(line for line in lines if not line.isascii()))
    return {
        script
        for character in characters
        for first, last, script in _SCRIPTS
        if first <= character <= last
    }


def _by_words(lines: Iterable[str]) -> set[str]:
    """The languages whose function words the prose has."""
    counts: Counter[str] = Counter()
    words: Counter[str] = Counter()
    read = 0
    is_known = _LANGUAGES_OF.__contains__
    for line in lines:
        if len(line) < _PROSE_LETTERS:
            continue
        words.update(filter(is_known, _TOKEN.findall(line[:_ENOUGH].lower())))
        if not line.isascii():
            for code, letters in _OWN_LETTERS.items():
                counts[code] += sum(map(line.count, letters))
        read += len(line)
        if read > _ENOUGH:
            break
    for word, count in words.items():
        for code in _LANGUAGES_OF[word]:
            counts[code] += count
    best = max(counts.values(), default=0)
    if best < LEAST_WORDS:
        return set()
    return {code for code, count in counts.items() if count >= NEAR * best}


def _has_latin_prose(lines: Iterable[str]) -> bool:
    return any(len(line) >= _PROSE_LETTERS and line[:80].isascii() for line in lines)


def _han_alone(lines: Iterable[str]) -> bool:
    """Whether a long line has Han and no kana."""
    return any(len(line) > 20 and _HAN.search(line) and not _KANA.search(line) for line in lines)
