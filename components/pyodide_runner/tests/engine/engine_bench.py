"""A page with an engine in it, as tests see it."""

from typing import Any

from component_server import ComponentServer
from playwright.sync_api import Page


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
