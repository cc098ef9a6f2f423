"""Pages with an engine in a real Chromium: one for each way of isolation, shared by the tests of a module."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright

sys.path.insert(0, str(Path(__file__).parent))

from component_server import ISOLATION_HEADERS, ComponentServer
from engine_bench import Bench

ARGUMENTS = ["--disable-gpu", "--disable-background-networking"]
MODES = ("headers", "service worker", "none")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    found = next(
        (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
    )
    sandbox = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=found, args=[*sandbox, *ARGUMENTS])
        yield launched
        launched.close()


def open_bench(browser: Browser, mode: str) -> Iterator[Bench]:
    with ComponentServer(ISOLATION_HEADERS if mode == "headers" else {}) as server:
        context: BrowserContext = browser.new_context()
        context.set_default_timeout(60_000)
        bench = Bench(context.new_page(), server)
        bench.open("?plain" if mode == "none" else "")
        yield bench
        context.close()


@pytest.fixture
def make_bench(browser: Browser) -> Iterator[Callable[[str], Bench]]:
    """Open a page of one's own in a mode."""
    opened: list[Iterator[Bench]] = []

    def make(mode: str) -> Bench:
        iterator = open_bench(browser, mode)
        opened.append(iterator)
        return next(iterator)

    yield make
    for iterator in opened:
        next(iterator, None)


@pytest.fixture(scope="module", params=MODES)
def bench(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Bench]:
    """A loaded engine in every mode of isolation."""
    yield from open_bench(browser, request.param)


@pytest.fixture(scope="module")
def isolated(browser: Browser) -> Iterator[Bench]:
    """A loaded engine in a frame that is isolated by headers."""
    yield from open_bench(browser, "headers")
