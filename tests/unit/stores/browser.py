"""A browser as the bridge shows it to Python: the same answers to the same commands, from a dictionary.

The bridge itself is tested in a real Chromium; this one lets a thousand interleavings run in a second.
"""

from __future__ import annotations

import json
from typing import Any

from pytrix.stores import patches
from pytrix.ui.storage import Storage


class Browser:
    """localStorage, shared by all tabs; `full` makes every write fail."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}
        self.full = False
        self.tabs: list[Tab] = []

    def document(self, key: str) -> Any:
        return json.loads(self.texts[key]) if key in self.texts else None


class Tab:
    """One open page: a session on the server and the bridge that speaks with it."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        browser.tabs.append(self)
        self.restart()

    def restart(self) -> None:
        """The server lost the session: Python starts anew, and so does the bridge."""
        self.storage = Storage(clock=lambda: 0)
        self.sequence = 0
        self.unseen: list[dict[str, Any]] = []
        self.batches: set[str] = set()
        self.answer({"type": "documents", **self.everything()})

    def rerun(self) -> None:
        """One run of the script: answers arrive, and the next command is carried out."""
        self.storage.receive(self.unseen)
        command = self.storage.command()
        self.unseen = [each for each in self.unseen if each["seq"] > command["seen"]]
        batch = command["batch"]
        if batch and batch["id"] not in self.batches:
            self.batches.add(batch["id"])
            self.apply(batch, command["handledKey"])

    def everything(self) -> dict[str, Any]:
        keys = self.storage.command()["keys"]
        return {"documents": {key: self.browser.document(key) for key in keys}, "handled": self.handled()}

    def handled(self) -> list[str]:
        document = self.browser.document("pytrix_handled_v1")
        return document["data"]["ids"] if document else []

    def revision(self, key: str) -> Any:
        document = self.browser.document(key)
        return document.get("revision") if isinstance(document, dict) else None

    def apply(self, batch: dict[str, Any], handled_key: str) -> None:
        answer = {"type": "batch", "id": batch["id"]}
        documents = {patch["key"]: self.browser.document(patch["key"]) for patch in batch["patches"]}
        newer = any(self.revision(key) != base for key, base in batch["bases"].items())
        if newer or set(batch["events"]) & set(self.handled()):
            self.answer({**answer, "result": "stale", **self.everything()})
        elif self.browser.full:
            self.answer({**answer, "result": "full"})
        else:
            for key in batch["setAside"]:
                self.browser.texts[f"{key}.corrupt-1"] = self.browser.texts.pop(key)
            for patch in batch["patches"]:
                self.write(patch, documents[patch["key"]])
            ids = {"schema": 1, "data": {"ids": [*self.handled(), *batch["events"]]}}
            self.browser.texts[handled_key] = json.dumps(ids)
            moves = [{"key": key, "kind": "corrupt", "aside": f"{key}.corrupt-1"} for key in batch["setAside"]]
            self.answer({**answer, "result": "done", "moves": moves})
            for tab in self.browser.tabs:
                if tab is not self:
                    tab.answer({"type": "documents", **tab.everything()})

    def write(self, patch: dict[str, Any], document: Any) -> None:
        key = patch["key"]
        enveloped = document if isinstance(document, dict) else {}
        old = enveloped.get("data")
        revision = (enveloped.get("revision") or 0) + 1
        data = patches.applied(old, patch["ops"])
        self.browser.texts[key] = json.dumps({"schema": patch["schema"], "revision": revision, "data": data})

    def answer(self, body: dict[str, Any]) -> None:
        self.sequence += 1
        self.unseen.append({"seq": self.sequence, "now": 0, "session": self.storage.session, **body})
