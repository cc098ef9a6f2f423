"""A real Chromium on a real Streamlit page with the workspace in it."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright

sys.path.insert(0, str(Path(__file__).parent))

from streamlit_server import Server
from ui_learner import Learner


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    made = Server()
    made.start()
    yield made
    made.kill()


@pytest.fixture
def own_server() -> Iterator[Server]:
    """A server that the test may kill."""
    made = Server()
    made.start()
    yield made
    made.kill()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    found = next(
        (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
    )
    sandbox = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path=found, args=[*sandbox, "--disable-gpu", "--disable-background-networking"]
        )
        yield launched
        launched.close()


@pytest.fixture
def new_learner(browser: Browser) -> Iterator[Callable[..., Learner]]:
    contexts: list[BrowserContext] = []

    def make(server: Server, **options: Any) -> Learner:
        context = browser.new_context(**{"viewport": {"width": 1440, "height": 900}, **options})
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(30_000)
        return Learner(page, server.url)

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def learner(server: Server, new_learner: Callable[..., Learner]) -> Learner:
    """A learner on the page whose Python is ready."""
    made = new_learner(server).open()
    made.wait_for_python()
    return made
