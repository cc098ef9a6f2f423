"""A real Chromium on the real app; one server and one browser for the session, a fresh profile for each learner."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, Playwright, expect, sync_playwright

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).resolve().parents[2] / "scripts")]

import chromium
from learner import Learner
from server import AppServer

PATIENCE_MS = 30_000
"""What is waited for comes within seconds; on a busy machine it may be late."""

expect.set_options(timeout=PATIENCE_MS)


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as instance:
        yield instance


# Of a page that lives for seconds nothing is compiled a second time: a sixth of the suite's work.
COMPILED_ONCE = "--js-flags=--wasm-tiering-budget=1000000000"


def launch(playwright: Playwright, *arguments: str) -> Browser:
    return playwright.chromium.launch(executable_path=chromium.find(), args=[*chromium.arguments(), *arguments])


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    instance = launch(playwright, COMPILED_ONCE)
    yield instance
    instance.close()


@pytest.fixture(scope="module")
def browser_for_long(playwright: Playwright) -> Iterator[Browser]:
    """A browser for pages that compute for long, which compiles what is used most once more, as learners' does."""
    instance = launch(playwright)
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

    def learner(self, url: str) -> Learner:
        """Somebody in front of an empty tab."""
        return Learner(self.context.new_page(), url)

    def open(self, url: str) -> Learner:
        return self.learner(url).open()

    def keep(self, url: str, documents: Mapping[str, object]) -> None:
        """Put documents (texts as they are) into the storage that the app at this address will find."""
        texts = {key: each if isinstance(each, str) else json.dumps(each) for key, each in documents.items()}
        page = self.context.new_page()
        page.goto(f"{url}_stcore/health")
        page.evaluate("texts => Object.entries(texts).forEach(([key, text]) => localStorage.setItem(key, text))", texts)
        page.close()


def settings(**changed: object) -> dict[str, object]:
    """The documents of a browser that keeps these settings."""
    return {"pytrix-settings": {"schema": 1, "revision": 1, "updatedAt": 0, "data": changed}}


def stored(documents: Mapping[str, object], origin: str) -> dict[str, object]:
    """What a browser's storage state says of an origin whose localStorage holds these documents."""
    items = [{"name": key, "value": json.dumps(document)} for key, document in documents.items()]
    return {"origin": origin, "localStorage": items}


def forget(context: BrowserContext) -> None:
    """Close the pages of a context and clear what their origins kept; what was fetched stays in the HTTP cache."""
    frames = [frame for page in context.pages for frame in page.frames if frame.url.startswith("http")]
    origins = {frame.url for frame in frames}
    for frame in frames:
        # A page that closes keeps its draft, which may reach the storage after the clearing below. What a page wrote
        # and then cleared itself gets there in that order.
        with suppress(Error):
            frame.evaluate("() => { Storage.prototype.setItem = () => {}; localStorage.clear() }")
    with_tools = context.new_page()
    for page in context.pages:
        if page is not with_tools:
            page.close()
    tools = context.new_cdp_session(with_tools)
    for origin in {f"{address.scheme}://{address.netloc}" for address in map(urlsplit, origins)}:
        tools.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "all"})
    with_tools.close()


@pytest.fixture
def new_profile(browser: Browser) -> Iterator[Callable[..., Profile]]:
    """Makes profiles of people who were never here."""
    contexts: list[BrowserContext] = []

    def make(**options: object) -> Profile:
        contexts.append(new_context(browser, **options))
        return Profile(contexts[-1])

    yield make
    for context in contexts:
        context.close()


def new_context(browser: Browser, **options: object) -> BrowserContext:
    context = browser.new_context(viewport={"width": 1440, "height": 900}, **options)  # type: ignore[arg-type]
    context.set_default_timeout(PATIENCE_MS)
    return context


@pytest.fixture(scope="session")
def kept_context(browser: Browser) -> Iterator[BrowserContext]:
    context = new_context(browser)
    yield context
    context.close()


@pytest.fixture
def profile(kept_context: BrowserContext) -> Iterator[Profile]:
    """An empty profile in a browser that has fetched the app's files before: half of a first visit's work.

    For tests that leave the context as it is, without scripts, routes or listeners of their own.
    """
    yield Profile(kept_context)
    forget(kept_context)


@pytest.fixture
def learner(server: AppServer, profile: Profile) -> Learner:
    """A newcomer with an empty profile, in front of an empty tab."""
    return profile.learner(server.url)


__all__ = ["Page"]
