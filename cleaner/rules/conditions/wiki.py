"""The link of a wiki to the form in which a section is changed, under or beside its heading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner.normalise.key import fold
from cleaner.rules.context import Context
from cleaner.shape import ends_sentence

_WORDS = """
    edit; edit source; edit section; bearbeiten; quelltext bearbeiten; abschnitt bearbeiten; modifier;
    modifier le code; modifier le wikicode; editar; editar código; editar fuente;
    editar código-fonte; editar a fonte; modifica; modifica wikitesto; modifica sorgente;
    modifica el codi; править; править код; правка; редактировать; edytuj; edytuj kod; bewerken;
    brontekst bewerken; 編集; ソースを編集; 编辑; 编辑源代码; 編輯; 編輯原始碼; 편집; 원본 편집;
    redigera; redigera wikitext; ред.; ред. код; редагувати; редагувати код; عدل; عدل المصدر; تحرير;
    تعديل; تعديل المصدر; ویرایش; ویرایش مبدأ; עריכה; עריכת קוד מקור; değiştir; kaynağı değiştir;
    düzenle; editovat; editovat zdroj; upraviť; upraviť zdroj; redigér; rediger; rediger kildetekst;
    rediger kilde; muokkaa; muokkaa wikitekstiä; szerkesztés; forrásszöveg szerkesztése; modificare;
    modificare sursă; επεξεργασία; επεξεργασία κώδικα; sửa; sửa đổi; sửa mã nguồn; sunting;
    sunting sumber; แก้; แก้ไข; แก้ไขต้นฉบับ; संपादित करें; स्रोत संपादित करें; সম্পাদনা; উৎস সম্পাদনা;
    редактиране; редактиране на кода; уреди; уреди извор; uredi; uredi kod; uredi izvor;
    keisti; keisti vikitekstą; labot; labot pirmkodu; muuda; muuda lähteteksti
"""
EDIT_WORDS = frozenset(fold(word.strip()) for word in _WORDS.replace("\n", " ").split(";"))
"""MediaWiki's messages ``editsection`` and ``visualeditor-ce-editsource``, by language."""

LONGEST = 60
MOST_LINES = 5
"""``get_text`` has each bracket, word and bar on a line of its own."""


def edit_links(context: Context) -> Iterator[Sequence[int]]:
    """``[edit]``, or ``[``, ``edit`` and ``]``, right under a line that ends no sentence. Linear."""
    shown = context.all_shown
    for index, text in enumerate(shown):
        if not index or text[:1] != "[" or ends_sentence(shown[index - 1]):
            continue
        if len(text) == 1:
            below = shown[index + 1 : index + 1 + MOST_LINES]
            if "]" not in below:
                continue
            count = below.index("]")
            inside = " ".join(below[:count])
            last = index + 1 + count
        elif text[-1] == "]" and len(text) <= LONGEST:
            inside, last = text[1:-1], index
        else:
            continue
        if all(fold(part.strip()) in EDIT_WORDS for part in inside.split("|")):
            yield range(index, last + 1)
