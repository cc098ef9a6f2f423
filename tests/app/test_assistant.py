"""One visit's access to Gemini: each call is booked once, no answer is lost, failed questions are repaired once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pyodide_runner.frontend.python.validate.examination import examine

from pytrix.ai.catalog import default_catalog
from pytrix.ai.client import GoogleGemini
from pytrix.ai.jobs import Pool
from pytrix.stores import ai_records, api_config
from pytrix.stores.api_config import ApiConfig
from pytrix.stores.documents import Documents
from pytrix.ui import bank
from pytrix.ui.assistant import Assistant
from pytrix.ui.storage import Storage, now_ms
from pytrix.ui.writer import STALE_MS, Writer
from tests import gemini_stub as stubs
from tests.app.making import hydrate
from tests.gemini_stub import Stub
from tests.unit.ai.generated import SOLUTION, good

KEY = "AQ.key-of-a-learner-0123456789"
KIND = "string-manipulation/two-pointer-techniques/sliding-window"
WRONG = SOLUTION.replace("best = 0", "best = 1", 1)


@pytest.fixture
def stub() -> Iterator[Stub]:
    with stubs.running() as found:
        yield found


@pytest.fixture
def pool() -> Iterator[Pool]:
    found = Pool()
    yield found
    found.close()


class Visit:
    """A learner's session without its screens."""

    def __init__(self, stub: Stub, pool: Pool, key: str = KEY, **caps: int) -> None:
        self.now = now_ms()
        config = api_config.with_key(ApiConfig(), key, 1) if key else ApiConfig()
        for cap, limit in caps.items():
            config = api_config.with_cap(config, cap, limit)
        self.storage = Storage()
        hydrate(self.storage, Documents(api_config=config))
        self.assistant = Assistant(
            GoogleGemini(stub.url),
            default_catalog(),
            pool,
            lambda: self.now,
            lambda at: datetime.fromtimestamp(at / 1000, UTC).date(),
            Writer(default_catalog(), bank.neighbours(), bank.supply()),
        )

    @property
    def documents(self) -> Documents:
        return self.storage.documents

    def write(self) -> None:
        self.assistant.write(self.storage, KIND, "beginner")
        self.come_home()

    def come_home(self) -> None:
        for each in self.assistant.jobs:
            assert each.job.wait(20)
        self.assistant.attend(self.storage)

    def examine(self) -> None:
        """What the browser does with the proposals that wait."""
        for each in self.documents.ai_questions.proposals:
            if each.state == "waiting":
                found = examine(each.text)
                failed = [gate for gate in found["gates"] if not gate["passed"]]
                told = {
                    "proposal_id": each.id,
                    "filled": "" if failed else json.dumps(found["filled"]),
                    "evidence": " ".join(gate["message"] for gate in failed),
                    "check": failed[0]["name"] if failed else "",
                    "at": self.now,
                }
                self.storage.change(lambda documents, told=told: ai_records.record_examined(documents, **told))

    def statuses(self) -> list[str]:
        return [each.status for each in self.documents.usage.entries]


def test_a_batch_becomes_proposals_and_then_questions(stub, pool):
    stub.script(stubs.says({"questions": [good(), good(title="Again", statement="x" * 300_000)]}))
    visit = Visit(stub, pool)
    visit.write()
    assert [each.state for each in visit.documents.ai_questions.proposals] == ["waiting"]
    assert sorted(visit.statuses()) == ["ok", "rejected"]
    visit.examine()
    assert [each.question.title for each in visit.documents.ai_questions.accepted] == [good()["title"]]
    assert visit.documents.daily.on(datetime.fromtimestamp(visit.now / 1000, UTC).date()).tokens == 2300
    visit.assistant.attend(visit.storage)
    assert len(visit.statuses()) == 2


def test_what_failed_goes_back_once_with_its_evidence(stub, pool):
    stub.script(stubs.says({"questions": [good(solution=WRONG)]}), stubs.says({"questions": [good()]}))
    visit = Visit(stub, pool)
    visit.write()
    visit.examine()
    visit.assistant.attend(visit.storage)
    visit.come_home()
    assert "the second solution" in stub.asked[-1].prompt
    assert WRONG.splitlines()[1] in stub.asked[-1].prompt.replace("\\n", "\n")
    visit.examine()
    assert len(visit.documents.ai_questions.accepted) == 1
    assert len(stub.asked) == 2


def test_what_fails_again_is_thrown_away_and_nobody_is_asked_a_third_time(stub, pool):
    stub.script(stubs.says({"questions": [good(solution=WRONG)]}))
    visit = Visit(stub, pool)
    visit.write()
    for _ in range(3):
        visit.examine()
        visit.assistant.attend(visit.storage)
        visit.come_home()
    kept = visit.documents.ai_questions
    assert (kept.accepted, kept.proposals) == ((), ())
    assert len(stub.asked) == 2
    assert "rejected" in visit.statuses()


def test_a_twin_of_a_seen_question_does_not_even_reach_the_browser(stub, pool):
    visit = Visit(stub, pool)
    stub.script(stubs.says({"questions": [good()]}))
    visit.write()
    visit.examine()
    twin = good(title="Other title", entry="run", solution=SOLUTION.replace("longest_run", "run"))
    stub.script(stubs.says({"questions": [twin]}))
    visit.write()
    (proposal,) = visit.documents.ai_questions.proposals
    assert (proposal.state, proposal.evidence.partition("\n")[0]) == ("in repair", "twin")


def test_without_a_key_or_past_the_limit_nothing_is_called(stub, pool):
    visit = Visit(stub, pool, key="")
    visit.write()
    assert visit.assistant.trouble
    assert visit.assistant.trouble.kind == "no_key"
    visit = Visit(stub, pool, questions=0)
    visit.write()
    assert visit.assistant.trouble
    assert visit.assistant.trouble.kind == "cap_reached"
    assert not stub.asked


FAILURES = {
    "invalid": (stubs.invalid_key(), "invalid_key"),
    "leaked": (stubs.leaked_key(), "invalid_key"),
    "per day": (stubs.per_day(), "quota_exhausted"),
    "gone": (stubs.gone(), "model_unavailable"),
    "blocked": (stubs.blocked(), "blocked"),
    "another language": (
        stubs.says({"questions": [good(statement="Gib die längste Reihe zurück. " * 9)]}),
        "bad_answer",
    ),
    "300 KB": (stubs.says({"questions": [good(statement="x" * 300_000)]}), "bad_answer"),
    "script": (stubs.says({"questions": [good(statement="<script>alert(1)</script> " * 9)]}), "bad_answer"),
}


@pytest.mark.parametrize("name", FAILURES)
def test_each_failure_is_a_sentence_and_in_the_books(stub, pool, name):
    answer, kind = FAILURES[name]
    stub.script(answer)
    visit = Visit(stub, pool)
    visit.write()
    assert visit.assistant.trouble
    assert visit.assistant.trouble.kind == kind
    assert set(visit.statuses()) == {"failed"}
    assert visit.documents.ai_questions.proposals == ()


def test_cancel_brings_nothing_and_is_in_the_books(stub, pool):
    stub.script(stubs.says({"questions": [good()]}, wait_s=60))
    visit = Visit(stub, pool)
    visit.assistant.write(visit.storage, KIND, "beginner")
    while not stub.asked:
        visit.assistant.jobs[0].job.wait(0.01)
    visit.assistant.cancel()
    visit.come_home()
    assert visit.statuses() == ["cancelled"]
    assert visit.assistant.trouble is None


def test_two_learners_share_nothing(stub, pool):
    stub.script(stubs.per_day(), key="AQ.first-learner").script(
        stubs.says({"questions": [good()]}), key="AQ.second-learner"
    )
    first, second = Visit(stub, pool, "AQ.first-learner"), Visit(stub, pool, "AQ.second-learner")
    first.assistant.write(first.storage, KIND, "beginner")
    second.assistant.write(second.storage, KIND, "beginner")
    first.come_home()
    second.come_home()
    assert first.assistant.trouble
    assert second.assistant.trouble is None
    assert (len(first.documents.ai_questions.proposals), len(second.documents.ai_questions.proposals)) == (0, 1)


def test_a_repair_that_went_down_with_its_server_is_given_up(stub, pool):
    stub.script(stubs.says({"questions": [good(solution=WRONG)]}))
    visit = Visit(stub, pool)
    visit.write()
    (proposal,) = visit.documents.ai_questions.proposals
    lost = replace(
        visit.documents,
        ai_questions=visit.documents.ai_questions.model_copy(
            update={"proposals": (proposal.model_copy(update={"state": "in repair"}),)}
        ),
    )
    other = Visit(stub, pool)
    hydrate(other.storage, lost)
    other.storage = Storage()
    hydrate(other.storage, lost)
    other.assistant.attend(other.storage)
    assert len(other.documents.ai_questions.proposals) == 1
    other.now += STALE_MS + 1
    other.assistant.attend(other.storage)
    assert other.documents.ai_questions.proposals == ()
    assert "rejected" in other.statuses()


def test_another_tab_does_not_repair_what_this_one_will(stub, pool):
    stub.script(stubs.says({"questions": [good(solution=WRONG)]}))
    visit = Visit(stub, pool)
    visit.write()
    visit.examine()
    other = Visit(stub, pool)
    other.storage = Storage()
    hydrate(other.storage, visit.documents)
    other.assistant.attend(other.storage)
    assert len(stub.asked) == 1
    other.now += STALE_MS + 1
    other.assistant.attend(other.storage)
    other.come_home()
    assert len(stub.asked) == 2


def request(**changes):
    told = {
        "id": "request-1",
        "type": "tutor_request",
        "at": 5,
        "questionId": "x",
        "task": "hint",
        "code": json.dumps("def f(): pass  # é"),
        "found": "failed",
        "failing": json.dumps("f() gave None; expected 1"),
        "testsPassed": 0,
        "testsTotal": 3,
    }
    return {**told, **changes}


def question():
    from tests.app.making import question_of

    return question_of(next(iter(bank.coverage())), 1)


def test_a_tutor_request_is_asked_once_with_code_and_failing_test(stub, pool):
    stub.script(stubs.says({"hint": "Look at what it returns."}))
    visit = Visit(stub, pool)
    visit.assistant.hear([request()], visit.storage, lambda _: question())
    visit.storage.change(lambda documents: documents, "request-1")
    visit.come_home()
    visit.assistant.hear([request()], visit.storage, lambda _: question())
    assert len(stub.asked) == 1
    assert "def f(): pass  # é" in stub.asked[0].prompt
    assert "f() gave None; expected 1" in stub.asked[0].prompt
    (answer,) = visit.assistant.told(visit.storage)["answers"]
    assert (answer["id"], answer["error"], answer["value"]) == ("request-1", None, {"hint": "Look at what it returns."})


@pytest.mark.parametrize("spoilt", [{"code": "no json"}, {"code": "5"}, {"failing": "{"}])
def test_a_request_that_cannot_be_read_asks_nobody(stub, pool, spoilt):
    visit = Visit(stub, pool)
    visit.assistant.hear([request(**spoilt)], visit.storage, lambda _: question())
    (answer,) = visit.assistant.told(visit.storage)["answers"]
    assert answer["error"]
    assert not stub.asked


def test_a_tutor_s_failure_is_one_sentence(stub, pool):
    stub.script(stubs.leaked_key())
    visit = Visit(stub, pool)
    visit.assistant.hear([request()], visit.storage, lambda _: question())
    visit.come_home()
    (answer,) = visit.assistant.told(visit.storage)["answers"]
    assert "found in public" in answer["error"]


def test_the_learner_can_call_a_request_back(stub, pool):
    stub.script(stubs.says({}, wait_s=60))
    visit = Visit(stub, pool)
    visit.assistant.hear([request()], visit.storage, lambda _: question())
    visit.storage.change(lambda documents: documents, "request-1")
    while not stub.asked:
        visit.assistant.jobs[0].job.wait(0.01)
    cancel = {"id": "c", "type": "tutor_cancel", "at": 6, "questionId": "x", "request": "request-1"}
    visit.assistant.hear([cancel], visit.storage, lambda _: question())
    visit.come_home()
    assert visit.statuses() == ["cancelled"]
