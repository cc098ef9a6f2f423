"""Pages with an engine in a real Chromium: one for each way of isolation, shared by the tests of a module."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).parent))

from component_server import ISOLATION_HEADERS, ComponentServer

ARGUMENTS = ["--disable-gpu", "--disable-background-networking"]
MODES = ("headers", "service worker", "none")


class Bench:
    """A page with an engine: run programs and look at what comes back."""

    def __init__(self, page: Page, server: ComponentServer) -> None:
        self.page = page
        self.server = server

    def open(self, query: str = "") -> None:
        """Open the page anew, and wait until its engine exists; Python need not be loaded."""
        self.page.goto(self.server.page(query))
        self.page.wait_for_selector("html[data-ready]", state="attached")

    def evaluate(self, script: str, argument: Any = None) -> Any:
        return self.page.evaluate(script, argument)

    def run(self, code: str, **options: Any) -> dict[str, Any]:
        """What `Engine.run` gave, with `stdout`, `stderr` and `prompts`.

        `answers` are the lines for input(); when `after` was printed the run is stopped.
        """
        result: dict[str, Any] = self.evaluate("([code, options]) => bench.run(code, options)", [code, options])
        return result

    def run_tests(self, code: str, inputs: list[Any], spec: dict[str, Any], **limits: Any) -> list[dict[str, Any]]:
        options = {"code": code, "inputs": inputs, "spec": spec, "limits": limits}
        outcomes: list[dict[str, Any]] = self.evaluate("(options) => bench.engine.runTests(options)", options)
        return outcomes

    def grade(self, question: dict[str, Any], code: str, **limits: Any) -> dict[str, Any]:
        judgement: dict[str, Any] = self.evaluate(
            "([question, code, limits]) => bench.grade(question, code, limits)", [question, code, limits]
        )
        return judgement

    @property
    def info(self) -> dict[str, Any]:
        info: dict[str, Any] = self.evaluate("bench.engine.load().then(() => bench.engine.info)")
        return info


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    found = next((path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None)
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
