"""A good question passes every gate and gets its expected values; a bad one is refused for the right reason."""

import json
from typing import Any

import pytest
from drafts import BAD, INPUTS, RESULTS, cases, draft, expected
from pyodide_runner.frontend.python.validate import validate
from pyodide_runner.frontend.python.validate.examination import FURTHER, NEEDED

ALL = ["shape", *NEEDED, *FURTHER]


def examined(question: Any) -> dict[str, Any]:
    return dict(json.loads(validate(json.dumps(question))))


def test_a_good_question_is_filled_in() -> None:
    answer = examined(draft())
    assert [(each["name"], each["passed"], each["message"]) for each in answer["gates"]] == [
        (name, True, "") for name in ALL
    ]
    assert [json.loads(each["expected"]) for each in answer["filled"]["tests"]] == [
        json.loads(expected(result)) for result in RESULTS
    ]
    first = answer["filled"]["tests"][0]
    assert (first["call"], first["result"]) == ("longest_run('ssrss', 's')", "2")
    assert [len(each) for each in answer["filled"]["mistakes"]] == [len(INPUTS)] * 3


def test_right_claims_agree() -> None:
    claimed = {index: expected(result) for index, result in enumerate(RESULTS)}
    assert examined(draft(tests=cases(*INPUTS, claimed=claimed)))["filled"]


@pytest.mark.parametrize("fault", BAD)
def test_a_bad_question_is_refused(fault: str) -> None:
    gate, words, question = BAD[fault]
    answer = examined(question)
    said = {each["name"]: each for each in answer["gates"]}
    assert answer["filled"] is None
    assert not said[gate]["passed"]
    assert words in said[gate]["message"]
    assert [name for name in ALL if name in said] == list(said)


def test_text_that_is_no_json_is_refused() -> None:
    answer = json.loads(validate("{"))
    assert (answer["filled"], answer["gates"][0]["message"]) == (None, "This is no JSON.")


def test_an_exception_counts_when_the_statement_names_it() -> None:
    body = "    if not marks:\n        raise ValueError('nothing')\n"
    solution = draft()["solution"].replace("    best = 0\n", f"{body}    best = 0\n", 1)
    silent = examined(draft(solution=solution))
    assert "ValueError" in next(each for each in silent["gates"] if each["name"] == "reference")["message"]
    told = draft(solution=solution, statement=draft()["statement"] + " An empty text raises `ValueError`.")
    assert examined(told)["filled"]["tests"][2]["result"] == "raises ValueError"


def test_a_mistake_that_never_ends_fails() -> None:
    code = draft()["solution"].replace("    for mark", "    while wanted == 'f':\n        pass\n    for mark")
    message = "Your loop never ends when the sign is another one than expected."
    answer = examined(draft(mistakes=[*draft()["mistakes"], {"message": message, "code": code}]))
    statuses = [json.loads(each)["status"] for each in answer["filled"]["mistakes"][3]]
    assert statuses == ["returned"] * 8 + ["timeout", "not_run"]
