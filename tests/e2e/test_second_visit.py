"""What a visit fetches of the frame's files: each once, and on a second one none but the page that names them."""

from collections.abc import Callable

from conftest import Profile
from learner import Learner
from playwright.sync_api import Page
from questions import SIMPLE
from server import AppServer

WORKSPACE_FILES = "/component/pyodide_runner."
STORED = """async () => {
    for (const name of await caches.keys()) {
        if (name.startsWith("pyodide-snapshot-") && (await (await caches.open(name)).keys()).length) return true;
    }
    return false;
}"""
FETCHED = """() => performance.getEntriesByType("resource")
    .filter(({ transferSize }) => transferSize > 0).map(({ name }) => new URL(name).pathname)"""


def test_a_visit_fetches_each_file_once_and_the_next_one_none(
    new_profile: Callable[..., Profile], server: AppServer
) -> None:
    """Contexts of the tests are private windows: nothing is on a disk."""
    context = new_profile().context
    first = visit(context.new_page(), server)
    assert sum(name.endswith("/pyodide.asm.wasm") for name in first) == 1
    assert len(first) == len(set(first))
    assert visit(context.new_page(), server) == []


def visit(page: Page, server: AppServer) -> list[str]:
    """What page and frame fetched of the frame's files until Python's memory was stored; not the frame's own page,
    about which the server is asked with each visit."""
    learner = Learner(page, server.url)
    learner.open_question(SIMPLE)
    learner.wait_for_python()
    page.wait_for_function(STORED)
    learner.expect_next_run_works()
    fetched = [name for where in (page.main_frame, learner.frame_document) for name in where.evaluate(FETCHED)]
    page.close()
    return [name for name in fetched if WORKSPACE_FILES in name and not name.endswith("/index.html")]
