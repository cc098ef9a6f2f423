import json
import random

import pytest
from pyodide_runner.frontend.python.validate.examination import examine

from pytrix.ai import proposals
from pytrix.ai.proposals import Place
from pytrix.ai.schemas import GeneratedQuestion
from pytrix.question.service import NoQuestionError
from pytrix.stores import ai_questions, ai_records
from pytrix.stores.ai_questions import Accepted, AIQuestions, Proposal
from pytrix.stores.documents import Documents, dump
from pytrix.stores.generated import GeneratedQuestions
from tests.unit.ai.generated import good

KEY = "m/s/t"
GENERATED = GeneratedQuestion.model_validate(good())
TEXT = json.dumps(proposals.draft(GENERATED, Place(KEY, ("M", "S", "T"), "beginner")))
FILLED = json.dumps(examine(TEXT)["filled"])
ID = proposals.question_id(GENERATED)


def proposal(**changes):
    told = {"id": ID, "problem_type": KEY, "level": "beginner", "text": TEXT, "proposed_at": 5, "model": "x"}
    return Proposal(**{**told, **changes})


def documents(**changes):
    return ai_records.record_proposals(Documents(), (proposal(**changes),))


def examined(before, **changes):
    told = {"proposal_id": ID, "filled": "", "evidence": "agreement: no", "check": "agreement", "at": 9}
    return ai_records.record_examined(before, **{**told, **changes})


def accepted():
    return examined(documents(), filled=FILLED)


def test_what_passes_is_kept_and_served_once_without_a_call():
    kept = accepted().ai_questions
    assert kept.proposals == ()
    source = GeneratedQuestions(kept)
    assert source.available("m/s") == ("beginner",)
    assert source.pick("m", "beginner", [], random.Random(1)).question.id == ID
    assert source.rebuild(ID).question.title == good()["title"]
    with pytest.raises(NoQuestionError):
        source.pick("m", "beginner", [ID], random.Random(1))
    with pytest.raises(NoQuestionError):
        source.pick("m", "advanced", [], random.Random(1))
    with pytest.raises(NoQuestionError):
        source.rebuild("ai-0000000000000000")


def test_hearing_the_same_twice_changes_nothing():
    once = accepted()
    assert examined(once, filled=FILLED) == once
    assert ai_records.record_proposals(once, (proposal(),)) == once


def test_what_fails_waits_for_its_repair_and_is_counted_when_that_fails_too():
    first = examined(documents())
    assert first.ai_questions.proposals[0].state == "failed"
    assert first.usage.entries == ()
    second = examined(documents(repaired=True))
    assert second.ai_questions == AIQuestions()
    (entry,) = second.usage.entries
    assert (entry.status, entry.error, entry.tokens) == ("rejected", "agreement", 0)


@pytest.mark.parametrize(
    ("failed", "before", "passed", "worth"), [(1, 0, 0, True), (1, 3, 1, True), (2, 0, 1, True), (1, 0, 2, False)]
)
def test_a_repair_is_worth_a_call_where_no_fewer_failed_than_passed(failed, before, passed, worth):
    (question,) = (each.question for each in accepted().ai_questions.accepted)
    times = [*[4] * before, *[5] * passed]
    found = tuple(
        Accepted(question=question.model_copy(update={"id": f"ai-{at:016x}"}), accepted_at=time)
        for at, time in enumerate(times)
    )
    assert ai_questions.worth_a_repair(AIQuestions(accepted=found), [proposal()] * failed) is worth


def test_a_made_up_result_is_no_question():
    found = examined(documents(), filled='{"tests": [], "mistakes": []}')
    assert found.ai_questions.accepted == ()
    assert found.ai_questions.proposals[0].state == "failed"


def test_one_damaged_entry_does_not_take_the_others_along():
    data = dump(accepted().ai_questions)
    data["accepted"].append({"question": {"id": 5}})
    data["proposals"].append("x")
    assert len(AIQuestions.model_validate(data).accepted) == 1


def test_no_field_has_a_name_that_the_browser_withholds():
    from pytrix.stores.documents import WITHHELD

    def names(value):
        if isinstance(value, dict):
            yield from value
            for each in value.values():
                yield from names(each)
        elif isinstance(value, list):
            for each in value:
                yield from names(each)

    assert not set(names(dump(accepted().ai_questions))) & set(WITHHELD)
    assert not set(names(dump(documents().ai_questions))) & set(WITHHELD)


def test_old_questions_make_room():
    kept = accepted().ai_questions
    room = len(kept.accepted[0].question.to_json())
    many = AIQuestions()
    for number in range(ai_questions.ROOM // room + 5):
        question = kept.accepted[0].question.model_copy(update={"id": f"ai-{number:016x}"})
        many = ai_questions.proposed(many, (proposal(id=question.id),))
        many = ai_questions.accepted(many, question.id, question, number)
    assert 0 < len(many.accepted) <= min(ai_questions.ROOM // room, ai_questions.KEPT_QUESTIONS)
    assert many.accepted[0].accepted_at == ai_questions.ROOM // room + 4
