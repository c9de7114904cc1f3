"""The review page in a real browser: what a person does with it, by pointer and by keyboard."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cleaner.formats.record import Record
from cleaner.pipeline import Cleaner
from cleaner.review.page import as_page
from cleaner.review.survey import survey
from tests.browser import Tab, chromium, violations

CORPUS = Path(__file__).parent.parent / "corpus"
HOSTILE = (
    "</script><script>document.title = 'taken'; alert(1)</script>\n\n"
    '<img src=x onerror="alert(1)"><style>*{display:none}</style>\n\n'
    "Advertisement\n\n<a href='javascript:alert(1)' onmouseover='alert(1)'>Read more</a>\n\n"
    + "<b>x"
    * 1_250_000
)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with chromium(tmp_path_factory.mktemp("profile")) as context:
        yield context


def records() -> Iterator[Record]:
    for path in sorted(CORPUS.glob("*/*/page.txt")):
        language, name = path.parts[-3:-1]
        url = f"https://www.{language}.example/{name}"
        yield Record(id=name, url=url, text=path.read_text(encoding="utf-8"))
    yield Record(id="hostile", text=HOSTILE)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("review") / "review.html"
    path.write_text(as_page(survey(records(), Cleaner()), "corpus", "0"), encoding="utf-8")
    return path


@pytest.fixture
def tab(browser: Any, written: Path) -> Iterator[Any]:
    with_faults = Tab(browser, written.as_uri())
    page = with_faults.page
    page.goto(written.as_uri())
    page.evaluate("localStorage.clear()")
    page.reload()
    page.wait_for_selector(".row")
    yield page
    assert with_faults.faults == []
    page.close()


def search(page: Any, text: str, count: int) -> None:
    page.get_by_label("Search").fill(text)
    page.wait_for_function(
        "count => document.getElementById('status').textContent.startsWith(`${count} of`)",
        arg=count,
    )


def test_loads_filters_and_searches(tab: Any) -> None:
    total = len(list(CORPUS.glob("*/*/page.txt"))) + 1
    assert tab.title() == "Review of corpus"
    assert f"{total} of {total} documents" in tab.inner_text("#status")
    search(tab, "drone footage shows", 1)
    tab.get_by_role("button", name="Clear").click()
    tab.locator("#by-host").select_option("de.example")
    tab.locator("#by-label").select_option("newsletter")
    tab.wait_for_function("() => document.querySelectorAll('.row').length < 10")
    assert set(tab.locator(".cut:not(.aside) .tag").all_inner_texts()) == {"newsletter"}
    for facts in tab.locator(".row-facts").all_inner_texts():
        assert facts.startswith("de.example")
    tab.get_by_role("button", name="Clear").click()
    tab.locator("#charts button", has_text="en.ad-marker.label").click()
    assert tab.locator("#by-rule").input_value() == "en.ad-marker.label"


def test_rule_and_reason_on_hover_and_on_focus(tab: Any) -> None:
    search(tab, "sea wall", 1)
    tip = tab.get_by_role("tooltip")
    cut = tab.locator(".cut", has_text="Advertisement").first
    assert not tip.is_visible()
    cut.hover()
    assert "en.ad-marker.label" in tip.inner_text()
    tab.mouse.move(5, 5)
    tip.wait_for(state="hidden")
    tab.locator("#document-title").focus()
    tab.keyboard.press("Tab")
    first = tab.evaluate("document.activeElement.innerText")
    said = tab.evaluate(
        "document.getElementById(document.activeElement.getAttribute('aria-describedby')).innerText"
    )
    assert "navigation" in first
    assert "en.navigation" in said
    tab.keyboard.press("ArrowDown")
    assert tab.evaluate("document.activeElement.innerText") != first
    tab.keyboard.press("Escape")
    tip.wait_for(state="hidden")


def test_marks_by_keyboard_outlive_a_reload_and_export(tab: Any) -> None:
    tab.locator("#list").focus()
    for _ in range(3):
        tab.keyboard.press("ArrowDown")
    title = tab.locator(".row[aria-selected=true] .row-title").inner_text()
    assert tab.locator("#document-title").inner_text() == title
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Space")
    text = tab.locator(".cut[aria-pressed=true] del").inner_text()
    tab.reload()
    assert tab.locator("#mark-count").inner_text() == "1 false removal marked in 1 document"
    with tab.expect_download() as waiting:
        tab.get_by_role("button", name="Export").click()
    assert waiting.value.suggested_filename == "marks.jsonl"
    lines = Path(waiting.value.path()).read_text(encoding="utf-8").splitlines()
    mark = json.loads(lines[0])
    assert len(lines) == 1
    assert mark["text"] == text
    assert set(mark) == {"id", "url", "language", "label", "rule", "text", "before", "after"}
    tab.get_by_role("button", name="Remove all marks").click()
    assert tab.get_by_role("button", name="Export").is_disabled()


def test_a_hostile_document_is_text(tab: Any) -> None:
    search(tab, "hostile", 1)
    shown = tab.inner_text("#view")
    assert "</script><script>document.title = 'taken'" in shown
    assert "onmouseover='alert(1)'" in shown
    assert "characters not shown" in shown
    assert tab.title() == "Review of corpus"
    assert tab.locator("#view img, #view script, #view style, #view a").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(tab: Any, scheme: str) -> None:
    tab.emulate_media(color_scheme=scheme)
    search(tab, "sea wall", 1)
    tab.locator(".cut").first.click()
    assert violations(tab) == []
    tab.set_viewport_size({"width": 360, "height": 740})
    assert tab.evaluate("document.documentElement.scrollWidth") <= 360
    assert violations(tab) == []


def test_ten_thousand_documents_do_not_freeze(browser: Any, tmp_path: Path) -> None:
    cleaned = [Cleaner().text(page.text or "") for page in records() if page.id != "hostile"]
    removed = [result.to_dict()["removed"] for result in cleaned]
    many = (
        Record(
            id=f"{number}",
            url=f"https://host{number % 900}.example/",
            text=cleaned[number % len(cleaned)].text,
            fields={"removed": removed[number % len(cleaned)]},
        )
        for number in range(10_000)
    )
    path = tmp_path / "many.html"
    path.write_text(as_page(survey(many, Cleaner(), size=10_000), "many", "0"), encoding="utf-8")
    tab = Tab(browser, path.as_uri())
    page = tab.page
    page.goto(path.as_uri())
    page.wait_for_selector(".row")
    page.evaluate(
        "window.longest = 0;"
        "new PerformanceObserver(list => list.getEntries().forEach("
        "entry => { longest = Math.max(longest, entry.duration) })).observe({type: 'longtask'})"
    )
    begin = time.monotonic()
    page.get_by_label("Search").fill("drone footage shows")
    page.wait_for_function(
        "() => !document.getElementById('status').textContent.startsWith('10,000')"
    )
    page.get_by_role("button", name="Clear").click()
    page.wait_for_function(
        "() => document.getElementById('status').textContent.startsWith('10,000')"
    )
    page.locator("#list").focus()
    page.keyboard.press("End")
    page.wait_for_selector("#row-10000")
    assert page.locator(".row").count() < 60
    assert time.monotonic() - begin < 15
    assert page.evaluate("longest") < 1_000
    assert tab.faults == []
    page.close()
