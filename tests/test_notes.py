"""Notes of Markdown's kind stay with the text whose marks lead to them."""

from __future__ import annotations

import cleaner

MENU = "".join(f"<li><a href=/{at}>{word}</a></li>" for at, word in enumerate(
    ("Home", "News", "Sport", "Culture", "Opinion", "Weather", "Archive", "Contact")
))  # fmt: skip
MORE = "".join(f"<li><a href=/a{at}>{title}</a></li>" for at, title in enumerate(
    ("Council delays vote on new ferry landing", "Five cafés for a rainy day in Kell",
     "Why the heron is back on the Mere", "School bus fares to rise in autumn")
))  # fmt: skip
TEXT = """<p>The charter of 1391 gave the women of the pans a right that men did not have: to sell
without a master.{} It was renewed twice,{} and forgotten in the war.</p>
<p>No copy of the second renewal survives, though a clerk at Wick quotes from it at length.</p>"""
NOTES = ["County Roll 14, f. 3.", "In 1440 and 1502."]


def page(mark: str, notes: str) -> str:
    text = TEXT.format(*(mark.format(number) for number in (1, 2)))
    return f"""<!DOCTYPE html><html lang=en>
<head><title>The charter of the salt wives</title></head>
<body><header><nav><ul>{MENU}</ul></nav></header><div class=content>
<h1>The charter of the salt wives</h1>{text}{notes}</div>
<div class=more><h3>Related articles</h3><ul>{MORE}</ul></div>
<footer><ul>{MENU}</ul><p>© 2024 The Wend Courier. All rights reserved.</p></footer>
</body></html>"""


MARK = '<sup id="fnref:{0}"><a href="#fn:{0}">{0}</a></sup>'


def notes(*texts: str, back: str = ' <a href="#fnref:{0}">↩</a>', kind: str = "ol") -> str:
    items = "".join(
        f'<li id="fn:{number}"><p>{text}{back.format(number)}</p></li>'
        for number, text in enumerate(texts, 1)
    )
    return f'<hr><section class="footnotes"><{kind}>{items}</{kind}></section>'


def kept(html: str) -> list[str]:
    """The notes that stay, without their arrows."""
    lines = cleaner.clean_html(html).splitlines()
    return [note for note in (line.strip("-•0123456789. ↩") for line in lines) if note in MEANT]


MEANT = [note.strip("-•0123456789. ↩") for note in (*NOTES, "The hand is the clerk's")]


def test_an_item_that_leads_back_to_its_number_stays() -> None:
    assert kept(page(MARK, notes(*NOTES))) == MEANT[:2]


def test_a_note_of_two_paragraphs_stays_whole() -> None:
    assert kept(page(MARK, notes("The hand is the clerk's</p><p>" + NOTES[0], NOTES[1]))) == [
        MEANT[2], *MEANT[:2]
    ]  # fmt: skip


def test_a_list_stands_alone_where_nothing_leads_to_it() -> None:
    """It is left to the labeller, which doubts it, as it doubts links in small print."""
    assert kept(page("", notes(*NOTES))) == []
    assert kept(page(MARK, notes(*NOTES, back=' <a href="/other">↩</a>'))) == []
    assert kept(page(MARK, notes(*NOTES, kind="ul"))) == []


def test_it_is_the_arrow_at_the_end_that_leads_back() -> None:
    """Not a word that leads on, nor another link of the note."""
    led = notes(*NOTES, back=' <a href="#fnref:{0}">above</a>')
    assert "County Roll" not in cleaner.clean_html(page(MARK, led))
    led = notes(*NOTES, back=' <a href="#plate">plate</a> <a href="/other">↗</a>')
    assert "County Roll" not in cleaner.clean_html(page(MARK, led))
    led = notes(*NOTES, back=' <a href="#plate">plate</a> <a href="#fnref:{0}">↩</a>')
    assert "County Roll 14, f. 3. plate" in cleaner.clean_html(page(MARK, led))


def test_the_junk_around_goes() -> None:
    cleaned = cleaner.clean_html(page(MARK, notes(*NOTES)))
    for line in ("Related articles", "Why the heron is back on the Mere", "Archive"):
        assert line not in cleaned
