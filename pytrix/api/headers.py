"""Middleware for response headers and old addresses."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping, Sequence
from typing import Any

from starlette.datastructures import MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pytrix.api.policies import PERMISSIONS, component_policy, page_policy

SECURITY = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": PERMISSIONS,
}

# All three: COOP and COEP serve a page at the top level in every browser, the third also a page inside a frame.
# Nothing foreign is ever loaded, so `require-corp`, which more browsers know, costs nothing.
ISOLATION = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Document-Isolation-Policy": "isolate-and-credentialless",
}

CLOSED = "/_stcore/metrics"

MOVED = {
    "/practice/manual": "../practice-manual",
    "/practice/auto": "../practice-auto",
}


class ResponseHeaders:
    """Adds security headers to every response, and isolation headers unless `isolate` is false.

    `embedders` are the origins besides its own that may show the app in a frame; `scripts` are the texts of
    those that stand in the page itself.
    """

    def __init__(
        self, app: ASGIApp, *, scripts: Sequence[str], isolate: bool = True, embedders: Sequence[str] = ()
    ) -> None:
        self.app = app
        self.headers: Mapping[str, str] = {**SECURITY, **(ISOLATION if isolate else {})}
        self.page = page_policy(embedders, scripts)
        self.component = component_policy(embedders)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        policy = self.component if "/component/" in scope["path"] else self.page

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                _add(message, {**self.headers, "Content-Security-Policy": policy})
            await send(message)

        await self.app(scope, receive, send_with_headers)


class ClosedRoutes:
    """Answers 404 where Streamlit would tell everybody how the server is doing."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].rstrip("/").endswith(CLOSED):
            await PlainTextResponse("Not Found", status_code=404)(scope, receive, send)
        else:
            await self.app(scope, receive, send)


class MovedPages:
    """Redirects the addresses of the app's first life to today's; relative, so that a base path doesn't matter."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        target = self._target(scope) if scope["type"] == "http" else None
        if target is None:
            await self.app(scope, receive, send)
        else:
            await RedirectResponse(target, status_code=307)(scope, receive, send)

    def _target(self, scope: Scope) -> str | None:
        path: str = scope["path"].rstrip("/")
        place = next((new for old, new in MOVED.items() if path.endswith(old)), None)
        if place is None or scope["method"] not in {"GET", "HEAD"}:
            return None
        if scope["path"].endswith("/"):
            place = f"../{place}"
        query = scope["query_string"].decode("latin-1")
        return f"{place}?{query}" if query else place


def _add(message: MutableMapping[str, Any], headers: Mapping[str, str]) -> None:
    MutableHeaders(scope=message).update(headers)
