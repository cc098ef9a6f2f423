"""A real Chromium on the real app; one server and one browser for the session, a fresh profile for each learner."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).resolve().parents[2] / "scripts")]

import chromium
from learner import Learner
from server import AppServer

MODES = ("headers", "service worker", "none")


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as instance:
        yield instance


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    instance = playwright.chromium.launch(executable_path=chromium.find(), args=chromium.arguments())
    yield instance
    instance.close()


@pytest.fixture(scope="session")
def start_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., AppServer]]:
    servers: list[AppServer] = []

    def start(**options: object) -> AppServer:
        server = AppServer(tmp_path_factory.mktemp("server"), **options)  # type: ignore[arg-type]
        servers.append(server)
        return server.start()

    yield start
    for server in servers:
        server.kill()


@pytest.fixture(scope="session")
def server(start_server: Callable[..., AppServer]) -> AppServer:
    return start_server()


@pytest.fixture(scope="session")
def server_without_headers(start_server: Callable[..., AppServer]) -> AppServer:
    return start_server(isolation_headers=False)


@dataclass(frozen=True)
class Profile:
    """A browser profile: pages opened in it share localStorage."""

    context: BrowserContext

    def open(self, url: str) -> Learner:
        return Learner(self.context.new_page(), url)


def settings(**changed: object) -> dict[str, object]:
    """The documents of a browser that keeps these settings."""
    return {"pytrix-settings": {"schema": 1, "revision": 1, "updatedAt": 0, "data": changed}}


def stored(documents: Mapping[str, object], origin: str) -> dict[str, object]:
    """What a browser's storage state says of an origin whose localStorage holds these documents."""
    items = [{"name": key, "value": json.dumps(document)} for key, document in documents.items()]
    return {"origin": origin, "localStorage": items}


@pytest.fixture
def new_profile(browser: Browser) -> Iterator[Callable[..., Profile]]:
    contexts: list[BrowserContext] = []

    def make(**options: object) -> Profile:
        context = browser.new_context(viewport={"width": 1440, "height": 900}, **options)  # type: ignore[arg-type]
        context.set_default_timeout(30_000)
        contexts.append(context)
        return Profile(context)

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def learner(server: AppServer, new_profile: Callable[..., Profile]) -> Learner:
    """A newcomer with an empty profile on the dashboard."""
    return new_profile().open(server.url)


__all__ = ["Page"]
