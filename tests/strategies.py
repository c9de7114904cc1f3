"""Texts to test with: articles in many scripts, junk, and lines that are nearly junk."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import strategies as st

from cleaner.rules import all_rules
from cleaner.rules.conditions.topic import TOPICS
from cleaner.rules.rule import SURE, Rule, split_example

# A few words a script, its sentence mark, and what joins words. Invented sentences of
# such words say nothing, but they have the shape of that script's prose.
SCRIPTS = {
    "latin": (
        [
            "bridge",
            "river",
            "council",
            "winter",
            "letter",
            "stone",
            "garden",
            "harbour",
            "nobody",
            "slowly",
        ],
        ".",
        " ",
    ),
    "german": (
        [
            "Brücke",
            "Fluß",
            "Straße",
            "Gemeinde",
            "Mühle",
            "über",
            "größer",
            "Wetter",
            "Nachbar",
            "Äpfel",
        ],
        ".",
        " ",
    ),
    "french": (
        ["rivière", "été", "mairie", "café", "où", "naïf", "garçon", "l'hôtel", "forêt", "déjà"],
        ".",
        " ",
    ),
    "vietnamese": (
        ["đường", "phố", "người", "nước", "thành", "được", "những", "cũng", "không", "trời"],
        ".",
        " ",
    ),
    "cyrillic": (
        [
            "мост",
            "река",
            "зима",
            "письмо",
            "город",
            "никто",
            "медленно",
            "дождь",
            "сосед",
            "дорога",
        ],
        ".",
        " ",
    ),
    "greek": (
        [
            "γέφυρα",
            "ποτάμι",
            "χειμώνας",
            "γράμμα",
            "πέτρα",
            "κανείς",
            "θάλασσα",
            "δρόμος",
            "νησί",
            "φως",
        ],
        ".",
        " ",
    ),
    "arabic": (
        [
            "الجسر",
            "النهر",
            "الشتاء",
            "رسالة",
            "المدينة",
            "الطريق",
            "البحر",
            "المطر",
            "السوق",
            "الجار",
        ],
        ".",
        " ",
    ),
    "hebrew": (["גשר", "נהר", "חורף", "מכתב", "אבן", "איש", "לאט", "ים", "רחוב", "שכן"], ".", " "),
    "hindi": (["पुल", "नदी", "सर्दी", "पत्र", "नगर", "सड़क", "समुद्र", "वर्षा", "पड़ोसी", "धीरे"], "।", " "),
    "thai": (
        ["สะพาน", "แม่น้ำ", "ฤดูหนาว", "จดหมาย", "เมือง", "ถนน", "ทะเล", "ฝน", "ตลาด", "เพื่อนบ้าน"],
        "",
        "",
    ),
    "chinese": (
        ["桥梁", "河流", "冬天", "书信", "城市", "道路", "大海", "雨水", "市场", "邻居"],
        "。",
        "",
    ),
    "japanese": (
        ["橋は", "川の", "冬に", "手紙を", "町が", "道で", "海へ", "雨も", "市場と", "隣人"],
        "。",
        "",
    ),
    "korean": (
        [
            "다리는",
            "강의",
            "겨울에",
            "편지를",
            "도시가",
            "길에서",
            "바다로",
            "비도",
            "시장과",
            "이웃",
        ],
        ".",
        " ",
    ),
}


@st.composite
def paragraphs(draw: st.DrawFn) -> str:
    """A paragraph of one to three sentences, long enough to be told as prose."""
    words, mark, joint = SCRIPTS[draw(st.sampled_from(sorted(SCRIPTS)))]
    sentences = []
    for _ in range(draw(st.integers(1, 3))):
        count = draw(st.integers(14, 30))
        picked = [draw(st.sampled_from(words)) for _ in range(count)]
        sentences.append(joint.join(picked)[:1].upper() + joint.join(picked)[1:] + mark)
    text = (joint or (" " if not mark else "")).join(sentences)
    # Thai ends no sentence with a mark; only its length says that it is one.
    return text if mark or len(text) >= 170 else text + joint.join(words) * 4


def _own_lines(rule: Rule) -> list[str]:
    """The lines of a rule's examples that go wherever they stand."""
    return [hit for hit in rule.hits if "\n" not in hit]


RULES = all_rules()
SURE_LINES = sorted(
    {
        line
        for rule in RULES
        if rule.score >= SURE
        and rule.label not in ("byline", "caption", *TOPICS)
        and not (rule.when or rule.takes or rule.finds)
        for line in _own_lines(rule)
    }
)
"""Junk that no condition guards. What a text may be about is guarded by the text."""

GROUPS = sorted(
    {
        "\n".join(line for line in text.split("\n") if line not in kept).strip("\n")
        for rule in RULES
        if rule.label not in ("byline", "caption", "boilerplate", "duplicate")
        for text, kept in map(split_example, rule.hits)
    }
)
"""The junk of every example, several lines together, without its surroundings."""

PHRASES = sorted({phrase for rule in RULES for phrase in (*rule.phrases, *rule.ambiguous)})

TAILS: Mapping[str, tuple[str, ...]] = {
    "ml": ("എന്ന് അവൾ പറഞ്ഞ് വാതിൽ അടച്ചു",),
    "gu": ("તેણે કહ્યું અને છેલ્લા મહેમાન પાછળ બારણું બંધ કર્યું",),
    "lt": ("sakė ji ir uždarė duris paskutiniam svečiui už nugaros",),
    "et": ("ütles ta ja sulges ukse viimase külalise järel",),
    "lv": ("viņa teica un aizvēra durvis aiz pēdējā viesa",),
    "mk": ("рече таа и ја затвори вратата зад последниот гостин",),
    "az": ("dedi və qapını son qonağın arxasınca bağladı",),
    "kk": ("деді ол соңғы қонақтың артынан есікті жауып",),
    "sq": ("tha ajo dhe mbylli derën pas mysafirit të fundit",),
    "is": ("sagði hún og lokaði dyrunum á eftir síðasta gestinum",),
    "ur": ("اس نے کہا اور آخری مہمان کے پیچھے دروازہ بند کر دیا",),
    "ka": ("თქვა მან და კარი ბოლო სტუმარს მიუხურა",),
    "hy": ("ասաց նա և փակեց դուռը վերջին հյուրի հետևից",),
    "ta": ("என்று அவள் சொல்லிவிட்டு கதவை மூடினாள்",),
    "te": ("అని ఆమె చెప్పి తలుపు మూసింది",),
    "mr": ("असे ती म्हणाली आणि तिने दार लावले",),
    "ar": ("قالت وأغلقت الباب خلف آخر ضيف",),
    "bg": ("каза тя и затвори вратата след последния гост",),
    "bn": ("বললেন তিনি, আর দরজাটা বন্ধ করে দিলেন",),
    "ca": ("va dir ella, i va tancar la porta darrere l'últim",),
    "cs": ("řekla a zavřela dveře za posledním hostem",),
    "da": ("sagde hun og lukkede døren efter den sidste",),
    "de": (
        "antwortete der Junge und lief über die Wiese davon",
        "sagte sie und schloss die Tür hinter dem letzten Gast",
        "stand auf dem Schild, das seit Jahren niemand abgenommen hatte",
    ),
    "el": ("είπε και έκλεισε την πόρτα πίσω από τον τελευταίο",),
    "en": (
        "she said, and closed the door behind the last of them",
        "wrote the old clerk into the margin of the book that nobody read",
        "the sign on the door read, and nobody had taken it down for years",
    ),
    "es": (
        "respondió el niño y echó a correr por el prado",
        "dijo ella y cerró la puerta detrás del último",
        "decía el cartel que nadie había quitado en años",
    ),
    "fa": ("گفت و در را پشت آخرین مهمان بست",),
    "fi": ("hän sanoi ja sulki oven viimeisen vieraan jälkeen",),
    "fr": (
        "dit-elle en fermant la porte derrière le dernier",
        "lisait-on sur le panneau que personne n'avait ôté",
    ),
    "he": ("אמרה וסגרה את הדלת אחרי האורח האחרון",),
    "hi": ("उसने कहा और आख़िरी मेहमान के पीछे दरवाज़ा बंद कर दिया",),
    "hr": ("rekla je i zatvorila vrata za posljednjim gostom",),
    "hu": ("mondta, és becsukta az ajtót az utolsó vendég után",),
    "id": ("katanya sambil menutup pintu di belakang tamu terakhir",),
    "it": (
        "disse lei, e chiuse la porta alle spalle dell'ultimo",
        "diceva il cartello che nessuno aveva tolto da anni",
    ),
    "ja": ("と彼女は言って最後の客の後ろで戸を閉めた",),
    "ko": ("라고 그녀는 말하고 마지막 손님 뒤로 문을 닫았다",),
    "nb": ("sa hun og lukket døra etter den siste",),
    "nl": (
        "zei ze en sloot de deur achter de laatste gast",
        "stond op het bord dat niemand in jaren had weggehaald",
    ),
    "pl": (
        "powiedziała i zamknęła drzwi za ostatnim gościem",
        "głosił napis, którego nikt od lat nie zdjął",
    ),
    "pt": (
        "disse ela, e fechou a porta atrás do último",
        "dizia o cartaz que ninguém tirava há anos",
    ),
    "ro": ("a spus ea și a închis ușa după ultimul oaspete",),
    "ru": (
        "сказала она и закрыла дверь за последним гостем",
        "было написано на табличке, которую никто не снимал",
    ),
    "sk": ("povedala a zavrela dvere za posledným hosťom",),
    "sl": ("je rekla in zaprla vrata za zadnjim gostom",),
    "sr": ("rekla je i zatvorila vrata za poslednjim gostom",),
    "sr-cyrl": ("рекла је и затворила врата за последњим гостом",),
    "sv": ("sa hon och stängde dörren efter den siste",),
    "th": ("เธอกล่าวแล้วปิดประตูหลังแขกคนสุดท้าย",),
    "tr": (
        "diye bağırdı çocuk ve çayırın üzerinden koşup gitti",
        "dedi ve kapıyı son misafirin arkasından kapattı",
    ),
    "uk": ("сказала вона і зачинила двері за останнім гостем",),
    "vi": ("cô nói rồi đóng cửa sau người khách cuối cùng",),
    "zh": ("她说完就在最后一位客人身后关上了门",),
}
"""What makes a site's words somebody's, in each language that has rules."""

SAYINGS = sorted(
    {
        (rule.file, phrase)
        for rule in RULES
        for phrase in (*rule.phrases, *rule.ambiguous)
        if rule.file in TAILS
    }
)


def tails_of(file: str, phrase: str) -> tuple[str, ...]:
    """The ends of sentences that begin with a phrase, in its script."""
    if file == "sr" and any("\u0400" <= letter <= "\u04ff" for letter in phrase):
        return TAILS["sr-cyrl"]
    return TAILS[file]


def said(file: str, phrase: str, tail: str) -> str:
    """A sentence of an article that begins with a phrase: somebody says it."""
    parted = ("「{}」{}。" if file in ("ja", "zh") else "{}, {}.") if file != "ko" else "“{}”{}."
    return parted.format(f"{phrase[:1].upper()}{phrase[1:]}", tail)


near_junk = st.sampled_from(SAYINGS).flatmap(
    lambda saying: st.sampled_from(tails_of(*saying)).map(lambda tail: said(*saying, tail))
)
"""Sentences of an article that begin with a phrase of a rule."""

scraps = st.one_of(
    st.sampled_from(PHRASES),
    st.sampled_from(GROUPS),
    near_junk,
    paragraphs(),
    st.sampled_from(
        ("34", "1,204", "03:41", "14:32", "2:1", "Ana Moreno", "Share.", "—", "• Share", "2024")
    ),
    st.sampled_from(
        ("Council votes to close the old bridge", "Why the river rose", "桥梁今天关闭")
    ),
    st.text(max_size=30),
    st.sampled_from(("", "", "\u200b", "&nbsp;", "\x0c", "â€™s", "ﬁn\u00adish", "x\ud800")),
)
"""Anything a page may have on a line."""

pages = st.lists(
    st.tuples(scraps, st.sampled_from(("\n", "\n\n", "\r\n", "\n \n", "\u2028"))), max_size=14
).map(lambda rows: "".join(line + end for line, end in rows))

mojibake = st.builds(
    lambda text, encoding: text.encode("utf-8").decode(encoding, "ignore"),
    st.sampled_from(
        ("it’s", "Ångström", "naïve café", "Ελλάδα", "мост", "“quote”", "日本", "a\xa0b")
    ),
    st.sampled_from(("latin-1", "windows-1252", "windows-1251", "macroman", "windows-1253")),
)
