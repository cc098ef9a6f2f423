"""Each bad day over real HTTP: what the learner is told, which models were asked, and what is in the books."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Iterator

import pytest

from pytrix.ai.errors import MESSAGES, SPECIAL, AIError
from pytrix.ai.failures import seconds_to_midnight
from tests import gemini_stub as stubs
from tests.gemini_stub import MODELS, Stub
from tests.unit.ai.asking import GOOD, KEY, NOW, Asking, Told

A, B, C, D = MODELS
FINE = stubs.says(GOOD)


@pytest.fixture
def stub() -> Iterator[Stub]:
    with stubs.running() as found:
        yield found


GIVES_UP = {
    "malformed or unknown key": (stubs.invalid_key(), "invalid_key", None),
    "revoked key": (stubs.revoked_key(), "invalid_key", None),
    "401": (stubs.refused(401, "UNAUTHENTICATED", "Request had invalid credentials."), "invalid_key", None),
    "leaked key": (stubs.leaked_key(), "invalid_key", "leaked"),
    "key limited to a website": (stubs.restricted_key(), "permission", "restricted"),
    "API switched off": (
        stubs.refused(
            403, "PERMISSION_DENIED", "Generative Language API has not been used.", stubs.reason("SERVICE_DISABLED")
        ),
        "permission",
        None,
    ),
    "not offered here": (
        stubs.refused(400, "FAILED_PRECONDITION", "User location is not supported for the API use."),
        "permission",
        "region",
    ),
    "bad request": (
        stubs.refused(400, "INVALID_ARGUMENT", "Thinking level is not supported."),
        "bad_answer",
        "refused",
    ),
    "redirected": (stubs.raw({}, status=302, headers={"Location": "http://127.0.0.1:9/"}), "bad_answer", None),
}


@pytest.mark.parametrize("name", GIVES_UP)
def test_what_no_other_model_would_mend_ends_at_once(stub, name):
    answer, kind, special = GIVES_UP[name]
    stub.script(answer)
    error = Asking(stub).outcome()
    assert isinstance(error, AIError)
    assert (error.kind, error.special) == (kind, special)
    assert str(error) == (SPECIAL[special] if special else MESSAGES[kind])
    assert [each.model for each in stub.asked] == [A]


FALLS_BACK = {
    "per-minute limit with a long delay": (stubs.per_minute("41s"), [A, B]),
    "per-minute limit without a delay": (stubs.per_minute(None), [A, B]),
    "per-day limit with a huge delay": (stubs.per_day(), [A, B]),
    "paid-only model": (stubs.paid_only(), [A, B]),
    "limit of zero as a value": (stubs.limited("X-PerMinute", "3s", value="0"), [A, B]),
    "model gone": (stubs.gone(), [A, B]),
    "blocked prompt": (stubs.blocked(), [A, B]),
    "SAFETY": (stubs.says(GOOD, finish="SAFETY"), [A, B]),
    "RECITATION": (stubs.says(GOOD, finish="RECITATION"), [A, B]),
    "MAX_TOKENS twice": (stubs.cut_off(), [A, A, B]),
    "OTHER": (stubs.says(GOOD, finish="OTHER"), [A, A, B]),
    "no candidates": (stubs.no_candidates(), [A, A, B]),
    "empty candidates": (stubs.raw({"candidates": []}), [A, A, B]),
    "HTML with status 200": (stubs.html(), [A, A, B]),
    "HTML with status 502": (stubs.html(502), [A, A, B]),
    "truncated JSON": (stubs.says('{"hint": "Look at'), [A, A, B]),
    "JSON that breaks the schema": (stubs.says({"hint": 3}), [A, A, B]),
    "a list instead of an object": (stubs.says([1]), [A, A, B]),
    "a lone surrogate": (stubs.says('{"hint": "\\ud800"}'), [A, A, B]),
    "deep nesting": (stubs.says("[" * 5000), [A, A, B]),
    "body cut short": (stubs.Answer(b'{"candidates": [', cut=True), [A, A, B]),
    "not an API answer": (stubs.raw([1, 2]), [A, A, B]),
    "500": (stubs.server_error(500), [A, A, B]),
    "503": (stubs.server_error(503), [A, A, B]),
}


@pytest.mark.parametrize("name", FALLS_BACK)
def test_what_another_model_may_do_better_is_asked_of_the_next_one(stub, name):
    answer, asked = FALLS_BACK[name]
    stub.script(answer, model=A).script(FINE, model=B)
    asking = Asking(stub)
    assert asking.outcome() == Told(**GOOD)
    assert [each.model for each in stub.asked] == asked
    assert [each.status for each in asking.booked] == ["failed"] * (len(asked) - 1) + ["ok"]


ALWAYS = {
    "per-minute limit": (stubs.per_minute("41s"), "rate_limited", 4),
    "per-day limit": (stubs.per_day(), "quota_exhausted", 4),
    "paid-only models": (stubs.paid_only(), "model_unavailable", 4),
    "all models gone": (stubs.gone(), "model_unavailable", 4),
    "blocked": (stubs.blocked(), "blocked", 4),
    "cut off": (stubs.cut_off(), "truncated", 8),
    "nonsense": (stubs.html(), "bad_answer", 8),
    "503": (stubs.server_error(503), "network", 8),
}


@pytest.mark.parametrize("name", ALWAYS)
def test_when_no_model_can_the_learner_reads_what_to_do(stub, name):
    answer, kind, tries = ALWAYS[name]
    stub.script(answer)
    asking = Asking(stub)
    error = asking.outcome()
    assert isinstance(error, AIError)
    assert error.kind == kind
    assert len(stub.asked) == len(asking.booked) == tries
    assert {each.error for each in asking.booked} == {kind}
    text = str(error)
    assert text.count(".") == 1
    assert text.endswith(".")
    assert not set("{<") & set(text + error.told)


def test_a_server_error_once_is_tried_again(stub):
    stub.script(stubs.server_error(503), FINE)
    asking = Asking(stub)
    assert asking.outcome() == Told(**GOOD)
    assert [each.model for each in stub.asked] == [A, A]
    assert 0 <= asking.slept[0] <= 2


def test_a_short_limit_is_waited_out_as_google_says(stub):
    stub.script(stubs.per_minute("7s"), FINE)
    asking = Asking(stub)
    assert asking.outcome() == Told(**GOOD)
    assert asking.slept == [7.0]
    assert [each.model for each in stub.asked] == [A, A]


def test_a_day_s_limit_says_when_it_ends_and_rests_until_then(stub):
    stub.script(stubs.per_day())
    asking = Asking(stub)
    error = asking.outcome()
    assert isinstance(error, AIError)
    assert error.retry_after_s == seconds_to_midnight(NOW)
    assert "hours" in str(error)
    asked = len(stub.asked)
    assert isinstance(asking.outcome(), AIError)
    assert len(stub.asked) == asked
    stub.script(FINE)
    asking.now += seconds_to_midnight(NOW) + 1
    assert asking.outcome() == Told(**GOOD)


def test_quotas_start_again_at_midnight_pacific_also_when_the_clocks_change():
    before = 1_793_516_400.0  # 2026-11-01 00:00 PDT, a day of 25 hours
    assert seconds_to_midnight(before) == 25 * 3600
    assert seconds_to_midnight(before + 25 * 3600 - 1) == 1


def test_a_retired_model_s_successor_is_told(stub):
    stub.script(stubs.gone("gemini-9-argon"))
    error = Asking(stub).outcome()
    assert isinstance(error, AIError)
    assert "gemini-9-argon" in error.told


def test_a_cut_off_answer_gets_more_room(stub):
    stub.script(stubs.cut_off(), FINE)
    Asking(stub).outcome()
    rooms = [each.body["generationConfig"]["maxOutputTokens"] for each in stub.asked]
    assert rooms[1] == 2 * rooms[0]


def test_the_books_have_the_api_s_own_counts_and_the_model_that_answered(stub):
    stub.script(
        stubs.says("no JSON", tokens=(7, 5, 3)), stubs.says(GOOD, model="gemini-x-preview", tokens=(70, 50, 30))
    )
    asking = Asking(stub)
    asking.outcome()
    failed, fine = asking.booked
    assert (failed.tokens.input, failed.tokens.output, failed.tokens.thoughts, failed.status) == (7, 5, 3, "failed")
    assert (fine.tokens.input, fine.tokens.output, fine.tokens.thoughts) == (70, 50, 30)
    assert fine.model == "gemini-x-preview"


SLOW = {
    "a timeout": stubs.says(GOOD, wait_s=30),
    "a slow drip": stubs.says(GOOD, drip_s=0.2),
}


@pytest.mark.parametrize("name", SLOW)
def test_waiting_has_an_end(stub, name):
    stub.script(SLOW[name])
    asking = Asking(stub, deadline_s=0.6)
    error = asking.outcome()
    assert isinstance(error, AIError)
    assert error.kind == "timeout"
    assert [(each.status, each.error) for each in asking.booked] == [("failed", "timeout")]


def test_no_try_tells_the_api_a_deadline_that_it_refuses(stub):
    stub.script(stubs.server_error(500), FINE)
    Asking(stub, deadline_s=3).outcome()
    assert all(int(each.headers["x-server-timeout"]) >= 10 for each in stub.asked)


def test_refused_connections_are_told_as_such():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        stub = Stub()
        stub.url = f"http://127.0.0.1:{probe.getsockname()[1]}"
        error = Asking(stub).outcome()
    assert isinstance(error, AIError)
    assert error.kind == "network"


@pytest.mark.parametrize("key", ["", "   ", "\n"])
def test_without_a_key_nobody_is_asked(stub, key):
    from pytrix.ai.client import checked_key

    with pytest.raises(AIError) as caught:
        checked_key(key)
    assert caught.value.kind == "no_key"


@pytest.mark.parametrize("key", ["short", "with blank in it", "schlüssel-12345678", "line\nbreak-12345", "x" * 500])
def test_a_key_that_no_header_can_carry_is_refused_without_a_call(key):
    from pytrix.ai.client import checked_key

    with pytest.raises(AIError) as caught:
        checked_key(key)
    assert caught.value.kind == "invalid_key"


@pytest.mark.parametrize("key", ["AQ.abcdefgh", "AIzaSyabcdef", "something-quite-new"])
def test_how_a_key_begins_does_not_matter(key):
    from pytrix.ai.client import checked_key

    assert checked_key(f" {key}\n") == key


def test_two_learners_share_neither_rests_nor_errors_nor_answers(stub):
    stub.script(stubs.per_day(), key="first-learner-key")
    stub.script(FINE, key="second-learner-key")
    first, second = Asking(stub, key="first-learner-key"), Asking(stub, key="second-learner-key")

    async def both() -> list[object]:
        return await asyncio.gather(first.ask(), second.ask(), return_exceptions=True)

    one, other = asyncio.run(both())
    assert isinstance(one, AIError)
    assert other == Told(**GOOD)
    assert [each.status for each in second.booked] == ["ok"]
    assert second.rests.resting(A, NOW) is None


@pytest.mark.parametrize("stage", ["waiting for the answer", "between two tries"])
def test_cancel_ends_at_once_and_is_in_the_books(stub, stage):
    waiting = stage == "waiting for the answer"
    stub.script(stubs.says(GOOD, wait_s=30) if waiting else stubs.per_minute("9s"))
    asking = Asking(stub)
    asking.sleep = lambda _: asyncio.sleep(30)  # type: ignore[method-assign]

    async def cancelled() -> float:
        task = asyncio.create_task(asking.ask())
        while not (stub.asked if waiting else asking.booked):
            await asyncio.sleep(0.005)
        began = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return time.monotonic() - began

    assert asyncio.run(cancelled()) < 5
    assert [each.status for each in asking.booked] == ["cancelled" if waiting else "failed"]


def test_a_redirect_does_not_take_the_key_along(stub):
    with stubs.running() as elsewhere:
        stub.script(stubs.raw({}, status=307, headers={"Location": f"{elsewhere.url}/x"}))
        Asking(stub).outcome()
        assert elsewhere.asked == []


def test_the_key_is_in_a_header_only(stub):
    stub.script(FINE)
    Asking(stub).outcome()
    (asked,) = stub.asked
    assert asked.key == KEY
    assert KEY not in str(asked.body)
