"""A server on this machine that speaks Gemini's protocol, with all its failures.

It answers what a test has scripted, by model and one after the other (the last one stays), and keeps what was asked.
"""

from __future__ import annotations

import json
import re
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

MODELS = ("gemini-3.5-flash-lite", "gemini-3.1-flash-lite", "gemini-4-hydrogen", "gemini-3.8-flash")
ANY = "*"


@dataclass(frozen=True)
class Asked:
    """One request: when (monotonic seconds), which model (empty for the list), its key, headers and body."""

    at: float
    model: str
    key: str
    headers: dict[str, str]
    body: dict[str, Any]

    @property
    def prompt(self) -> str:
        return "".join(part["text"] for each in self.body["contents"] for part in each["parts"])


@dataclass(frozen=True)
class Answer:
    """What the stub sends: after `wait_s` seconds, byte by byte where `drip_s` is set, cut short where `cut` is."""

    body: bytes
    status: int = 200
    content_type: str = "application/json; charset=UTF-8"
    wait_s: float = 0.0
    drip_s: float = 0.0
    cut: bool = False
    headers: dict[str, str] = field(default_factory=dict)


Script = Answer | Callable[[Asked], Answer]


class Stub:
    """The running stub; `asked` are the requests so far.

    `called` is set once a model was asked, and `answered` once a request got its whole answer.
    """

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.called = threading.Event()
        self.answered = threading.Event()
        self.models: Script = listed(*MODELS)
        self._scripts: dict[str, list[Script]] = defaultdict(list)
        self._lock = threading.Lock()
        self.url = ""

    def script(self, *answers: Script, model: str = ANY, key: str = ANY) -> Stub:
        """Answers to give one after the other to requests for this model and key."""
        self._scripts[f"{key} {model}"] = list(answers)
        return self

    def answer(self, asked: Asked) -> Answer:
        with self._lock:
            self.asked.append(asked)
            if not asked.model:
                script = self.models
            else:
                self.called.set()
                keys = [f"{asked.key} {asked.model}", f"{asked.key} {ANY}", f"{ANY} {asked.model}", f"{ANY} {ANY}"]
                scripts = next((self._scripts[each] for each in keys if self._scripts.get(each)), [server_error(500)])
                script = scripts.pop(0) if len(scripts) > 1 else scripts[0]
        return script if isinstance(script, Answer) else script(asked)


@contextmanager
def running(port: int = 0) -> Iterator[Stub]:
    stub = Stub()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._serve("", {})

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            match = re.search(r"/models/([^:/]+):generateContent$", self.path)
            self._serve(match[1] if match else "?", json.loads(body))

        def _serve(self, model: str, body: dict[str, Any]) -> None:
            key = self.headers.get("x-goog-api-key", "")
            asked = Asked(time.monotonic(), model, key, {k.lower(): v for k, v in self.headers.items()}, body)
            answer = stub.answer(asked)
            if answer.wait_s:
                stopped.wait(answer.wait_s)
            try:
                self._send(answer)
                stub.answered.set()
            except OSError:
                self.close_connection = True

        def _send(self, answer: Answer) -> None:
            self.send_response(answer.status)
            self.send_header("Content-Type", answer.content_type)
            self.send_header("Content-Length", str(len(answer.body) + (1000 if answer.cut else 0)))
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.end_headers()
            if answer.drip_s:
                for byte in answer.body:
                    if stopped.wait(answer.drip_s):
                        return
                    self.wfile.write(bytes([byte]))
                    self.wfile.flush()
            else:
                self.wfile.write(answer.body)
            if answer.cut:
                self.wfile.flush()
                self.close_connection = True

        def log_message(self, *args: Any) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: Any, client_address: Any) -> None:
            pass

    stopped = threading.Event()
    with Server(("127.0.0.1", port), Handler) as server:
        stub.url = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield stub
        finally:
            stopped.set()
            server.shutdown()
            thread.join()


def says(
    value: Any,
    *,
    finish: str = "STOP",
    model: str | None = None,
    tokens: tuple[int, int, int] = (1200, 800, 300),
    **timing: Any,
) -> Script:
    """An answer with this value as its JSON text, or this text as it is."""
    text = value if isinstance(value, str) else json.dumps(value)

    def answer(asked: Asked) -> Answer:
        body = {
            "candidates": [
                {"content": {"parts": [{"text": text}], "role": "model"}, "finishReason": finish, "index": 0}
            ],
            "usageMetadata": {
                "promptTokenCount": tokens[0],
                "candidatesTokenCount": tokens[1],
                "thoughtsTokenCount": tokens[2],
                "totalTokenCount": sum(tokens),
            },
            "modelVersion": model or asked.model,
            "responseId": "r",
        }
        return Answer(json.dumps(body).encode("utf-8", "surrogatepass"), **timing)

    return answer


def raw(body: Any, **options: Any) -> Answer:
    return Answer(body if isinstance(body, bytes) else json.dumps(body).encode(), **options)


def no_candidates() -> Answer:
    return raw({"usageMetadata": {"promptTokenCount": 10, "totalTokenCount": 10}, "modelVersion": MODELS[0]})


def blocked() -> Answer:
    return raw({"promptFeedback": {"blockReason": "PROHIBITED_CONTENT"}, "usageMetadata": {"promptTokenCount": 10}})


def cut_off() -> Answer:
    """MAX_TOKENS without any text: the thoughts took it all."""
    body = {"candidates": [{"content": {"role": "model"}, "finishReason": "MAX_TOKENS"}], "modelVersion": MODELS[0]}
    return raw({**body, "usageMetadata": {"promptTokenCount": 10, "thoughtsTokenCount": 4000}})


def html(status: int = 200) -> Answer:
    page = b"<!DOCTYPE html><html><body><h1>Sign in to the Wi-Fi</h1></body></html>"
    return Answer(page, status, "text/html")


def refused(status: int, code: str, message: str, *details: dict[str, Any]) -> Answer:
    """An error as Google sends it."""
    return raw({"error": {"code": status, "message": message, "status": code, "details": list(details)}}, status=status)


def reason(name: str) -> dict[str, Any]:
    return {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": name, "domain": "googleapis.com"}


def invalid_key() -> Answer:
    told = "API key not valid. Please pass a valid API key."
    return refused(400, "INVALID_ARGUMENT", told, reason("API_KEY_INVALID"))


def revoked_key() -> Answer:
    return refused(400, "INVALID_ARGUMENT", "API key expired. Please renew the API key.", reason("API_KEY_INVALID"))


def leaked_key() -> Answer:
    told = "Your API key was reported as leaked. Please use another API key."
    return refused(403, "PERMISSION_DENIED", told)


def restricted_key() -> Answer:
    told = "Requests from referer <empty> are blocked."
    return refused(403, "PERMISSION_DENIED", told, reason("API_KEY_HTTP_REFERRER_BLOCKED"))


def limited(
    quota: str, delay: str | None = None, message: str = "You exceeded your current quota.", value: str = ""
) -> Answer:
    violation = {"quotaMetric": "generate_content_free_tier_requests", "quotaId": quota}
    failure = {"@type": "type.googleapis.com/google.rpc.QuotaFailure", "violations": [violation]}
    if value:
        violation["quotaValue"] = value
    retry = [{"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": delay}] if delay else []
    return refused(429, "RESOURCE_EXHAUSTED", message, failure, *retry)


def per_minute(delay: str | None) -> Answer:
    return limited("GenerateRequestsPerMinutePerProjectPerModel-FreeTier", delay)


def per_day() -> Answer:
    return limited("GenerateRequestsPerDayPerProjectPerModel-FreeTier", "65205s")


def paid_only() -> Answer:
    told = "Quota exceeded for metric: generate_content_free_tier_requests, limit: 0, model: gemini-4-neon"
    return limited("GenerateRequestsPerDayPerProjectPerModel-FreeTier", "30s", told)


def gone(successor: str = "gemini-3.5-flash-lite") -> Answer:
    told = f"models/gemini-2.0-flash is no longer available. Please use {successor} instead."
    return refused(404, "NOT_FOUND", told)


def server_error(status: int) -> Answer:
    words = {500: "INTERNAL", 503: "UNAVAILABLE"}
    return refused(status, words[status], "The model is overloaded. Please try again later.")


def listed(*models: str) -> Answer:
    found = [{"name": f"models/{each}", "supportedGenerationMethods": ["generateContent"]} for each in models]
    other = {"name": "models/embedding-001", "supportedGenerationMethods": ["embedContent"]}
    return raw({"models": [*found, other]})
