"""Made-up sites whose pages share junk that no rule knows, and content that looks like it.

Every page is a list of (line, is it the article's); nothing is taken from a real page.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import NamedTuple

SITES, PAGES = 200, 50

_PLACES = """Eller Marrow Hollin Tarn Wick Orrin Sedge Brack Fenner Lowick Askel Thorle Quarn
Pellow Dunmere Ravel Stray Hexley Varn Osmund""".split()
_THINGS = """bridge ferry mill orchard quarry chapel tunnel harbour market library meadow weir
tannery lighthouse causeway reservoir theatre allotment signal-box granary""".split()
_PEOPLE = """Dov Ashlin;Hester Vallance;Ines Okonjo;Tomas Reddin;Mairi Kell;Jonah Pruett;Selma
Aydin;Rufus Tarrant;Nell Obi;Piet Hallam""".replace("\n", " ").split(";")
_DEEDS = """closed repaired sold flooded painted inspected reopened measured fenced dredged
surveyed lowered""".split()
_REASONS = """because the winter had been hard|although nobody had asked for it|after a vote that
went on until midnight|before the inspectors could come back|while the river was still
rising|without a word to the people who live beside it|as it has every spring since the war|so
that the children would not have to walk the long way round""".replace("\n", " ").split("|")
_CRAFTS = "printed stitched brewed bound carried baked rolled weighed".split()
_GROUPS = "Six sisters|Four cousins|A crew of nine|Two old hands|A choir of printers".split("|")
_ODD = "tinder copper juniper velvet lantern thistle amber gravel saffron walnut".split()


class Page(NamedTuple):
    url: str
    lines: Sequence[tuple[str, bool]]
    """With whether each is the article's."""
    decoys: frozenset[str]
    """The article's lines that many pages of the site share."""

    @property
    def text(self) -> str:
        return "\n\n".join(line for line, _ in self.lines)


class _Site:
    def __init__(self, number: int) -> None:
        self.chance = chance = random.Random(number)
        self.host = f"s{number}.example"
        self.kind = ("news", "recipes", "verse", "law")[number % 4]
        place, odd, other = chance.choice(_PLACES), chance.choice(_ODD), chance.choice(_ODD)
        craft, person = chance.choice(_CRAFTS), chance.choice(_PEOPLE)
        name = f"{place} {odd.title()}"
        group = chance.choice(_GROUPS)
        self.sectioned = chance.random() < 0.4
        self.head = [f"The {name}", f"{odd.title()} and {other} since {1800 + number % 150}"]
        self.sections = [
            [f"{odd.title()} {_THINGS[(number + at) % 20]}", f"{other.title()} {part} room"]
            for at, part in enumerate(("upper", "lower"))
        ]
        self.appeal = f"{group} keep the {name} going, and every {odd} you send us is {craft} here."
        self.box = [
            f"{group} behind the {name}",
            f"{craft.title()} in {place} on {odd} paper",
        ]
        self.foot = [
            f"{place} {other} house, {number} {odd.title()} Row",
            f"The {name} is {craft} by {group.lower()} and belongs to nobody else in {place}.",
            f"{person} minds the {other}",
            f"{odd.title()} {number}",
        ]
        self.byline = chance.choice(_PEOPLE)
        self.dateline = f"{place.upper()}, {chance.choice(('Monday', 'Friday', 'Sunday'))}"
        self.series = f"A Walk Round {chance.choice(_PLACES)}"
        self.denial = f"The owners of the {chance.choice(_THINGS)} deny every claim against them."
        self.refrain = [
            f"O {place}, {place}, the {odd} and the rain",
            "And none of us will see them home again",
        ]
        self.law = (
            f"No person shall keep a {odd} within forty paces of a {chance.choice(_THINGS)}, save "
            "by leave of the warden."
        )

    def sentence(self) -> str:
        pick = self.chance.choice
        return (
            f"{pick(_PEOPLE)} said the {pick(_THINGS)} at {pick(_PLACES)} was {pick(_DEEDS)} "
            f"{self.chance.randrange(2, 900)} days ago {pick(_REASONS)}."
        )

    def paragraph(self) -> str:
        return " ".join(self.sentence() for _ in range(self.chance.randrange(1, 4)))

    def page(self, number: int) -> Page:
        chance = self.chance
        decoys: list[str] = []

        def shared(line: str) -> str:
            decoys.append(line)
            return line

        story: list[str] = []
        if chance.random() < 0.3:
            story.append(shared(self.series))
        thing, place, deed = chance.choice(_THINGS), chance.choice(_PLACES), chance.choice(_DEEDS)
        story.append(f"How the {thing} of {place} was {deed} in {number + 2} days")
        if chance.random() < 0.5:
            story.append(shared(self.byline))
        if self.kind == "news" and chance.random() < 0.6:
            story.append(shared(self.dateline))
        body = [self.paragraph() for _ in range(chance.randrange(4, 9))]
        story += body[:2]
        middle = len(story)
        if self.kind == "recipes":
            story.append(shared("Ingredients"))
            story += [f"{chance.randrange(2, 900)} g of {chance.choice(_ODD)}" for _ in range(4)]
            story.append(shared("Method"))
            if chance.random() < 0.7:
                story.append(shared("Heat the oven to 200 degrees and butter a deep dish."))
        elif self.kind == "verse" and chance.random() < 0.8:
            for _ in range(2):
                story.append(f"The {chance.choice(_THINGS)} fell {chance.randrange(900)} years ago")
                story += [shared(line) for line in self.refrain]
        elif self.kind == "law" and chance.random() < 0.5:
            story += ["The by-law reads:", shared(self.law)]
        elif self.kind == "news" and chance.random() < 0.3:
            story.append(shared(f"{chance.randrange(3)}–{chance.randrange(3)}"))
        story += body[2:]
        if chance.random() < 0.3:
            story.append(shared(self.denial))
        lines = [(line, True) for line in story]
        lines[middle:middle] = [(self.appeal, False)]
        head, foot = list(self.head), list(self.foot)
        if self.sectioned:
            head += self.sections[number % 2]
        if chance.random() < 0.8:
            foot = self.box + foot
        return Page(
            f"https://{self.host}/{number}",
            [*((line, False) for line in head), *lines, *((line, False) for line in foot)],
            frozenset(decoys),
        )


def pages(sites: int = SITES, each: int = PAGES) -> Iterator[Page]:
    """Every page of every site, the same whenever it is called."""
    for number in range(sites):
        site = _Site(number)
        yield from [site.page(at) for at in range(each)]
