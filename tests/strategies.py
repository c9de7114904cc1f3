"""Texts to test with: articles in many scripts, junk, and lines that are nearly junk."""

from __future__ import annotations

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

ENGLISH = sorted(
    {phrase for rule in RULES if rule.file == "en" for phrase in (*rule.phrases, *rule.ambiguous)}
)

near_junk = st.builds(
    lambda phrase, tail: f"{phrase[:1].upper()}{phrase[1:]}, {tail}.",
    st.sampled_from(ENGLISH),
    st.sampled_from(
        (
            "she said, and closed the door behind the last of them",
            "wrote the old clerk into the margin of the book that nobody read",
            "the sign on the door read, and nobody had taken it down for years",
        )
    ),
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
