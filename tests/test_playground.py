"""The playground: the server's limits, and the page in a real browser."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import cleaner
from tests.browser import Tab, chromium, violations

pytest.importorskip("starlette")
pytest.importorskip("uvicorn")

CORPUS = Path(__file__).parent.parent / "corpus"
PAGE = "Advertisement\n\nThe old bridge is closed until the autumn.\n\nShare on Facebook\n"
HOSTILE = "</script><script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\nAdvertisement\n\n"


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    command = [sys.executable, "-m", "cleaner", "serve", "--port", "0", "--most", "6"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    yield process.stdout.readline().split()[0]
    process.terminate()
    process.wait(20)


def post(url: str, body: bytes, **headers: str) -> tuple[int, dict[str, Any]]:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(url, body, {"Content-Type": "application/json", **named})
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        text = error.read()
        return error.code, json.loads(text) if text.startswith(b"{") else {}


def test_cleans_as_the_library_does(server: str) -> None:
    status, found = post(f"{server}clean", json.dumps(PAGE).encode())
    assert (status, found["text"]) == (200, cleaner.clean_text(PAGE))
    kind = {"Content_Type": "application/octet-stream"}
    page = "Die Brücke ist zu.".encode("utf-16")  # bytes go to the library as they are
    status, found = post(f"{server}clean", page, **kind)
    assert found["text"] == "Die Brücke ist zu."


def test_an_address_that_is_not_free_is_told(server: str) -> None:
    port = server.rstrip("/").rpartition(":")[2]
    command = [sys.executable, "-m", "cleaner", "serve", "--port", port]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith(f"cleaner: 127.0.0.1, port {port}: ")
    assert done.stderr.endswith(": say another --host or --port\n")


@pytest.mark.parametrize(
    ("query", "body", "headers", "status"),
    [
        ("", b'"' + b"x" * (6 << 20) + b'"', {}, 413),
        ("", b"{", {}, 400),
        ("", b"[]", {}, 400),
        ("", b'"x"', {"Content_Type": "text/plain"}, 415),
        ("?options=%7B%22preset%22%3A%22no%22%7D", b'"x"', {}, 400),
        ("?options=%7B%22site_profile%22%3A%22x%22%7D", b'"x"', {}, 400),
        ("?kind=pdf", b'"x"', {}, 400),
        ("", b'"x"', {"Host": "elsewhere.example"}, 400),
    ],
)
def test_wrong_requests_are_refused_with_their_status(
    server: str, query: str, body: bytes, headers: dict[str, str], status: int
) -> None:
    assert post(f"{server}clean{query}", body, **headers)[0] == status


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with chromium(tmp_path_factory.mktemp("profile")) as context:
        yield context


@pytest.fixture
def tab(browser: Any, server: str) -> Iterator[Any]:
    browser.grant_permissions(["clipboard-read", "clipboard-write"], origin=server.rstrip("/"))
    with_faults = Tab(browser, server)
    with_faults.page.goto(server)
    yield with_faults.page
    assert with_faults.faults == []
    with_faults.page.close()


def test_paste_change_and_copy(tab: Any) -> None:
    tab.locator("#input").fill(PAGE)
    tab.locator(".cut", has_text="Advertisement").focus()
    assert "en.ad-marker.label" in tab.get_by_role("tooltip").inner_text()
    tab.locator("#ignore").fill("ad-marker")
    tab.locator(".kept", has_text="Advertisement").wait_for()
    tab.get_by_role("button", name="Copy the result").click()
    copied = tab.evaluate("navigator.clipboard.readText()")
    assert copied == cleaner.clean_text(PAGE, ignore="ad-marker")
    assert tab.inner_text("#command") == "cleaner clean page.txt --ignore ad-marker"
    line = tab.inner_text("#python")
    assert eval(line, {"cleaner": cleaner, "page": PAGE}) == copied


def test_a_wrong_option_is_told(browser: Any, server: str) -> None:
    tab = Tab(browser, server)
    tab.page.goto(server)
    tab.page.locator("#languages").fill("deutsch!")
    tab.page.locator("#status.failed").wait_for()
    assert "not a language code" in tab.page.inner_text("#status")
    assert all("400 (Bad Request)" in fault for fault in tab.faults)
    tab.page.close()


def test_a_dropped_page_is_taken_as_html(tab: Any, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    source = next(iter(sorted(CORPUS.glob("*/*/page.html"))))
    shutil.copy(source, path)
    tab.locator("#file").set_input_files(path)
    tab.wait_for_function("() => document.getElementById('command').textContent.includes('html')")
    assert tab.locator("#kind").input_value() == "html"
    tab.get_by_role("button", name="Copy the result").click()
    assert tab.evaluate("navigator.clipboard.readText()") == cleaner.clean_html(source.read_bytes())


def test_a_hostile_page_is_text(tab: Any, tmp_path: Path) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text(HOSTILE + "<b>x" * 1_250_000, encoding="utf-8")
    tab.locator("#file").set_input_files(path)
    tab.locator(".cut", has_text="Advertisement").wait_for()
    shown = tab.inner_text("#view")
    assert "</script><script>alert(1)</script>" in shown
    assert "characters not shown" in shown
    assert tab.locator("#view img, #view script, #view b").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(tab: Any, scheme: str) -> None:
    tab.emulate_media(color_scheme=scheme)
    tab.locator("#input").fill(PAGE)
    tab.locator(".cut").first.focus()
    assert violations(tab) == []
    tab.set_viewport_size({"width": 360, "height": 740})
    assert tab.evaluate("document.documentElement.scrollWidth") <= 360
