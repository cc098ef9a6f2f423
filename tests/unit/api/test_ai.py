"""The HTTP API over real HTTP, in front of a stub of Gemini."""

from __future__ import annotations

import json
import re
import socket
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from pydantic import TypeAdapter
from starlette.applications import Starlette

from pytrix.ai.catalog import default_catalog
from pytrix.ai.client import GoogleGemini
from pytrix.api.ai import BODY_BYTES, ENDPOINTS, Api, routes
from pytrix.curriculum import default_curriculum
from tests import gemini_stub as stubs
from tests.gemini_stub import Stub
from tests.unit.ai.generated import SOLUTION, good

KEY = "AQ.callers-key-0123456789"
QUESTION = {"title": "The longest watch", "statement": good()["statement"], "level": "beginner"}
KIND = "string-manipulation/two-pointer-techniques/sliding-window"
SECRET = "def learners_secret(): pass"
BODIES: dict[str, dict[str, Any]] = {
    "generate-question": {"topic": KIND, "difficulty": "beginner"},
    "get-hints": {"question": QUESTION, "code": SECRET, "hintsCount": 1},
    "reveal-solution": {"question": QUESTION, "failedAttempts": 2, "mode": "thorough"},
    "evaluate-code": {"question": QUESTION, "code": SECRET, "output": "5"},
    "optimize-solution": {"question": QUESTION, "userCode": SECRET},
    "test-connection": {},
}
ANSWERS: dict[str, Any] = {
    "generate-question": {"questions": [good()]},
    "get-hints": {"hint": "Look at what ends a row."},
    "reveal-solution": {"code": SOLUTION, "explanation": "It counts a row."},
    "evaluate-code": {"status": "incorrect", "feedback": "It does nothing yet.", "suggestions": [], "score": 0},
    "optimize-solution": {"code": SOLUTION, "explanation": "It is shorter.", "improvements": ["One loop."]},
    "test-connection": {},
}
DATA: dict[str, set[str]] = {
    "generate-question": {"question", "problemType", "validated"},
    "get-hints": {"hint"},
    "reveal-solution": {"referenceSolution", "explanation"},
    "evaluate-code": {"evaluation"},
    "optimize-solution": {"optimized", "validated"},
    "test-connection": {"valid", "models", "error"},
}
PATHS = list(BODIES)


@pytest.fixture(scope="module")
def stub() -> Iterator[Stub]:
    with stubs.running() as found:
        yield found


@pytest.fixture(scope="module")
def address(stub: Stub) -> Iterator[str]:
    api = Api(default_catalog(), default_curriculum(), GoogleGemini(stub.url), concurrent=3)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    config = uvicorn.Config(Starlette(routes=routes(api)), port=port, log_level="warning", ws="none")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{port}/api/ai"
    server.should_exit = True
    thread.join()


def call(address: str, path: str, body: Any, key: str = KEY, method: str = "POST") -> tuple[int, Any, Any]:
    """Status, JSON and headers; a body of bytes goes as it is."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = {"X-API-Key": key, "Content-Type": "application/json"} if key else {}
    request = urllib.request.Request(f"{address}/{path}", data, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, json.loads(answer.read()), answer.headers
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read()), error.headers


def fresh(kind: str) -> str:
    """A key that no other test has used, so that no model rests for it."""
    return f"AQ.key-for-{kind.replace(' ', '-')}-{time.monotonic_ns()}"


@pytest.mark.parametrize("path", PATHS)
def test_each_path_answers_with_data_and_usage(address, stub, path):
    stub.script(stubs.says(ANSWERS[path], tokens=(11, 7, 5)))
    status, answer, _ = call(address, path, BODIES[path])
    assert (status, set(answer)) == (200, {"data", "usage"})
    assert set(answer["data"]) == DATA[path]
    asked = path != "test-connection"
    assert answer["usage"]["inputTokens"] == 11 * asked
    assert answer["usage"]["outputTokens"] == 12 * asked


def test_what_was_not_run_is_not_called_valid(address, stub):
    stub.script(stubs.says(ANSWERS["generate-question"]))
    assert call(address, "generate-question", BODIES["generate-question"])[1]["data"]["validated"] is False
    stub.script(stubs.says(ANSWERS["evaluate-code"]))
    assert call(address, "evaluate-code", BODIES["evaluate-code"])[1]["data"]["evaluation"]["executed"] is False


REFUSED = {
    "no key": ("get-hints", BODIES["get-hints"], "", 401, "no_key"),
    "a key no header can carry": ("get-hints", BODIES["get-hints"], "x y z x y z x y z", 401, "invalid_key"),
    "no JSON": ("get-hints", b"{", KEY, 400, "malformed"),
    "no UTF-8": ("get-hints", b"\xff\xfe", KEY, 400, "malformed"),
    "deep nesting": ("get-hints", b"[" * 100_000, KEY, 400, "malformed"),
    "a list": ("get-hints", [], KEY, 422, "schema"),
    "a missing field": ("get-hints", {"question": QUESTION}, KEY, 422, "schema"),
    "an unknown field": ("generate-question", BODIES["generate-question"] | {"x": 1}, KEY, 422, "schema"),
    "a wrong level": ("generate-question", {"topic": KIND, "difficulty": "godlike"}, KEY, 422, "schema"),
    "an unknown topic": (
        "generate-question",
        {"topic": "no/such/thing", "difficulty": "beginner"},
        KEY,
        400,
        "unknown_topic",
    ),
    "a module": (
        "generate-question",
        {"topic": "string-manipulation", "difficulty": "beginner"},
        KEY,
        400,
        "unknown_topic",
    ),
    "too large": ("get-hints", b"x" * (BODY_BYTES + 1), KEY, 413, "too_large"),
    "guarded": ("reveal-solution", {"question": QUESTION, "failedAttempts": 1}, KEY, 400, "guarded"),
    "no such path": ("get-secrets", {}, KEY, 404, "not_found"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_a_caller_gets_wrong_is_said_and_asks_nobody(address, stub, name):
    path, body, key, status, kind = REFUSED[name]
    stub.asked.clear()
    found, answer, _ = call(address, path, body, key)
    assert (found, answer["error"]["type"]) == (status, kind)
    assert answer["error"]["message"]
    assert not stub.asked


FAILED = {
    "invalid key": (stubs.invalid_key(), 401, "invalid_key"),
    "leaked key": (stubs.leaked_key(), 401, "invalid_key"),
    "restricted key": (stubs.restricted_key(), 401, "permission"),
    "per day": (stubs.per_day(), 429, "quota_exhausted"),
    "per minute": (stubs.per_minute("40s"), 429, "rate_limited"),
    "models gone": (stubs.gone(), 502, "model_unavailable"),
    "blocked": (stubs.blocked(), 502, "blocked"),
    "nonsense": (stubs.html(), 502, "bad_answer"),
    "breaks the schema": (stubs.says({"x": 1}), 502, "bad_answer"),
}


@pytest.mark.parametrize("name", FAILED)
def test_each_failure_of_google_is_typed(address, stub, name):
    answer, status, kind = FAILED[name]
    stub.script(answer)
    found, told, headers = call(address, "get-hints", BODIES["get-hints"], fresh(name))
    assert (found, told["error"]["type"]) == (status, kind)
    assert (status == 429) == ("retryAfterSeconds" in told["error"]) == ("Retry-After" in headers)


def test_a_connection_that_does_not_work_is_no_error_of_the_request(address, stub):
    models, stub.models = stub.models, stubs.invalid_key()
    status, answer, _ = call(address, "test-connection", {})
    stub.models = models
    assert (status, answer["data"]["valid"]) == (200, False)
    assert "does not accept" in answer["data"]["error"]


def test_a_solution_that_the_caller_has_costs_no_call(address, stub):
    stub.asked.clear()
    body = {"question": QUESTION | {"solution": SOLUTION}, "failedAttempts": 0, "hintsUsed": 2}
    status, answer, _ = call(address, "reveal-solution", body)
    assert (status, answer["data"]["referenceSolution"]) == (200, SOLUTION)
    assert not stub.asked


def test_only_post_is_answered(address):
    assert call(address, "get-hints", b"", method="GET")[0] == 405
    assert call(address, "get-hints", b"", method="PUT")[0] == 405


def test_too_many_calls_at_once_are_refused_and_the_next_one_is_fine(address, stub):
    stub.asked.clear()
    stub.script(stubs.says(ANSWERS["get-hints"], wait_s=1.5))
    found: list[int] = []
    threads = [
        threading.Thread(target=lambda: found.append(call(address, "get-hints", BODIES["get-hints"])[0]))
        for _ in range(6)
    ]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(found) == [200] * 3 + [503] * 3
    stub.script(stubs.says(ANSWERS["get-hints"]))
    assert call(address, "get-hints", BODIES["get-hints"])[0] == 200


def test_two_keys_share_no_rests(address, stub):
    first, second = fresh("first"), fresh("second")
    stub.script(stubs.per_day(), key=first).script(stubs.says(ANSWERS["get-hints"]), key=second)
    assert call(address, "get-hints", BODIES["get-hints"], first)[0] == 429
    assert call(address, "get-hints", BODIES["get-hints"], second)[0] == 200


def test_nothing_of_a_request_is_logged(address, stub, caplog, capfd):
    caplog.set_level(0)
    key = fresh("logs")
    for answer in (stubs.says(ANSWERS["get-hints"]), stubs.html(), stubs.server_error(500)):
        stub.script(answer)
        call(address, "get-hints", BODIES["get-hints"], key)
    seen = caplog.text + "".join(capfd.readouterr())
    assert key not in seen
    assert "learners_secret" not in seen


def test_the_description_tells_what_the_routes_do(address, stub):
    status, found, _ = call(address, "openapi.json", None, method="GET")
    assert status == 200
    assert (
        set(found["paths"]) == {f"/api/ai/{each.path}" for each in ENDPOINTS} == {f"/api/ai/{each}" for each in PATHS}
    )
    schemas = found["components"]["schemas"]
    for each in ENDPOINTS:
        operation = found["paths"][f"/api/ai/{each.path}"]["post"]
        taken = schemas[reference(operation["requestBody"]["content"])]
        assert set(BODIES[each.path]) <= set(taken.get("properties", {}))
        given = operation["responses"]["200"]["content"]["application/json"]["schema"]["properties"]["data"]["$ref"]
        assert set(schemas[given.rpartition("/")[2]]["properties"]) == DATA[each.path]
    names = TypeAdapter(list[str]).validate_python(sorted(schemas))
    text = json.dumps(found)
    assert all(f'"{name}"' in text for name in names)
    assert all(part.rpartition("/")[2] in schemas for part in references(found))


def reference(content: Any) -> str:
    return str(content["application/json"]["schema"]["$ref"]).rpartition("/")[2]


def references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (text for name, text in value.items() if name == "$ref")
        for each in value.values():
            yield from references(each)
    elif isinstance(value, list):
        for each in value:
            yield from references(each)


def test_the_examples_of_the_documentation_fit_the_description():
    text = (Path(__file__).resolve().parents[3] / "docs" / "api.md").read_text(encoding="utf-8")
    shown = re.findall(r"curl -s \$URL/([a-z-]+) .*?-d '(\{.*?\})'", text, re.DOTALL)
    assert [path for path, _ in shown if path in PATHS] == [path for path, _ in shown]
    assert {path for path, _ in shown} == set(PATHS)
    for path, body in shown:
        next(each for each in ENDPOINTS if each.path == path).takes.model_validate_json(body)
