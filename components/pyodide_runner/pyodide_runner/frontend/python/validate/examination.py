"""The gates that a question from outside the bank goes through, and what they work out for it.

The question is JSON like the bank's, with two differences: `expected` of a test may be null, and a mistake is
`{"message", "code"}`, a whole wrong program. The examination gives

    {"gates": [{"name", "passed", "message"}…],
     "filled": {"tests": [{"call", "expected", "result"}…], "mistakes": [[outcome text…]…]} or null}

`filled` is there when every gate passed. Nothing is trusted: each run has a budget of lines and of output, and whoever
calls this bounds its time and throws the interpreter away afterwards.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import Final

from ..judge.execute import outcome_of
from ..judge.failure import FILENAME
from ..judge.judgement import EXECUTED
from ..judge.program import Program
from ..judge.values import json_text, parse
from . import proposal
from .budget import LineBudget
from .described import result_text
from .draft import MISTAKE_LINES, QUESTION_BYTES, REFERENCE_LINES, STARTER_LINES, Data, Draft, misshapen, unfit
from .mutate import LEAST_MISTAKES, ON_EACH, SKIPS, Mutant, allowed_lines, is_enough, listing, mutants
from .wording import (
    HINT_CHARACTERS,
    MESSAGE_CHARACTERS,
    STATEMENT_CHARACTERS,
    TITLE_CHARACTERS,
    given_away,
    is_title,
    is_within,
    telling_lines,
    unmentioned,
)

Gate = Callable[[Draft], Iterator[str]]
SHOWN_CHARACTERS: Final = 120
SHOWN_FAULTS: Final = 5


def examine(question: str) -> Data:
    """What the gates say of a question, as data; a question without the right shape only hears of that."""
    draft, faults = _drafted(question)
    gates = [_said("shape", faults)]
    if draft is None:
        return {"gates": gates, "filled": None}
    for name, gate in NEEDED.items():
        gates.append(_said(name, [*gate(draft)]))
        if not gates[-1]["passed"]:
            return {"gates": gates, "filled": None}
    further = FURTHER | (OF_PROPOSALS if "secondSolution" in draft.question else {})
    gates += [_said(name, [*gate(draft)]) for name, gate in further.items()]
    return {"gates": gates, "filled": _filled(draft) if all(each["passed"] for each in gates) else None}


def _said(name: str, faults: list[str]) -> Data:
    more = [f"And {len(faults) - SHOWN_FAULTS} more."] if len(faults) > SHOWN_FAULTS else []
    return {"name": name, "passed": not faults, "message": " ".join([*faults[:SHOWN_FAULTS], *more])}


def _drafted(text: str) -> tuple[Draft | None, list[str]]:
    if len(text.encode("utf-8", "replace")) > QUESTION_BYTES:
        return None, [f"The question is larger than {QUESTION_BYTES:,} bytes."]
    try:
        question = parse(text)
    except (ValueError, RecursionError):
        return None, ["This is no JSON."]
    faults = [*misshapen(question)] or [*unfit(question)]
    return (None, faults) if faults else (Draft(question), [])


def reference(draft: Draft) -> Iterator[str]:
    """The solution answers on every test; what it gives is what is expected."""
    draft.expected = []
    size = 0
    for index in range(len(draft.inputs)):
        outcome = draft.run(draft.solution, index, REFERENCE_LINES)
        draft.expected.append(outcome)
        size += len(json_text(outcome))
        fault = _unusable(outcome, draft, index)
        if fault:
            yield f"On {draft.place(index)}, the solution {fault}."
            return
    if size > QUESTION_BYTES:
        yield f"The solution's answers take {size:,} bytes, but {QUESTION_BYTES:,} are the most."


def _unusable(outcome: Data, draft: Draft, index: int) -> str | None:
    match outcome["status"]:
        case "returned" if draft.is_right(outcome, index):
            return None
        case "returned":
            return f"gives {_told(draft, outcome)}, which cannot be compared with an answer"
        case "raised" if outcome["error"]["type"] in draft.statement:
            return None
        case "raised":
            error = outcome["error"]
            return f"raises {error['type']} ({error['message']}), of which the statement says nothing"
        case "timeout":
            return f"executes more than {REFERENCE_LINES:,} lines; perhaps it never ends"
        case "output_limit":
            return "prints far too much"
        case "memory":
            return "takes too much memory"
        case "unfit":
            return f"cannot be judged: {outcome['error']['message'].replace('your code', 'the code')}"
    return "did not come to its end"


def repeatable(draft: Draft) -> Iterator[str]:
    """A second time the solution answers the same."""
    for index, expected in enumerate(draft.expected):
        again = draft.run(draft.solution, index, REFERENCE_LINES)
        if again != expected:
            yield (
                f"On {draft.place(index)}, the solution gives {_told(draft, expected)} first and "
                f"{_told(draft, again)} later. It must not depend on chance, the clock or earlier calls."
            )
            return


def claims(draft: Draft) -> Iterator[str]:
    """Expected values that came with the question are what the solution gives."""
    for index, claim in enumerate(draft.claims):
        if claim is None:
            continue
        try:
            claimed = parse(claim)
            agrees = draft.is_right(claimed, index)
            told = _told(draft, claimed)
        except Exception:
            yield f"On {draft.place(index)}, the expected value cannot be read."
            continue
        if not agrees:
            yield (
                f"On {draft.place(index)}, {told} is expected, but the solution gives "
                f"{_told(draft, draft.expected[index])}: one of the two is wrong."
            )


def answers(draft: Draft) -> Iterator[str]:
    """Neither the starter code nor one and the same answer passes all tests."""
    if draft.passes(draft.run_all(draft.starter, STARTER_LINES)):
        yield "The starter code passes all tests as it is."
    if draft.spec["kind"] == "class" or draft.spec["compare"].startswith("argument:"):
        return
    nothing: Data = {"status": "returned", "value": "null", "stdout": "", "files": {}}
    for constant in [nothing, *draft.expected]:
        if draft.passes([{**nothing, **constant}] * len(draft.inputs)):
            yield f"Always answering {_told(draft, constant)} passes all tests."
            return


def mistakes(draft: Draft) -> Iterator[str]:
    """Every wrong solution fails some test, differs from the others and has words that help."""
    found = draft.mistaken = list[list[Data]]()
    for number, mistake in enumerate(draft.mistakes, start=1):
        outcomes = draft.run_all(mistake["code"], MISTAKE_LINES)
        if draft.passes(outcomes):
            yield f"Mistake {number} passes all tests, so it is none, or a test is missing that shows it."
        elif all(outcome["status"] in ("unfit", "not_run") or _is_broken(outcome) for outcome in outcomes):
            yield f"Mistake {number} cannot be run at all: {outcomes[0].get('error', {}).get('message', 'no answer')}."
        elif outcomes in found:
            yield f"Mistake {number} gives the same answers as mistake {found.index(outcomes) + 1}."
        if len(mistake["message"]) < MESSAGE_CHARACTERS:
            yield f"The message of mistake {number} is too short to help."
        found.append(outcomes)


def _is_broken(outcome: Data) -> bool:
    return outcome["status"] == "raised" and outcome["error"]["type"] in ("SyntaxError", "IndentationError", "TabError")


def changes(draft: Draft) -> Iterator[str]:
    """The tests notice most of the small changes that can be made to the solution."""
    lines = [_lines(draft, index) for index in range(len(draft.inputs))]
    found = mutants(draft.solution, FILENAME)
    if not is_enough(len(found), len(draft.mistakes)):
        yield (
            f"The solution allows only {len(found)} small changes, too few to test the tests with; "
            f"with so few, {LEAST_MISTAKES} mistakes are needed."
        )
    alive = [each for each in found if not _is_noticed(each, draft, lines)]
    if len(alive) > (1 - ON_EACH) * len(found):
        yield f"The tests do not notice {len(alive)} of {len(found)} small changes of the solution:{listing(alive)}"


def _lines(draft: Draft, index: int) -> int:
    budget = LineBudget(FILENAME, sys.maxsize)
    with budget:
        outcome_of(draft.solution, draft.spec, draft.inputs[index])
    return budget.spent


def _is_noticed(mutant: Mutant, draft: Draft, lines: list[int]) -> bool:
    program = Program(draft.solution, mutant.code, given=SKIPS)
    return any(
        not draft.is_right(draft.run(program, index, allowed_lines(most)), index) for index, most in enumerate(lines)
    )


def hints(draft: Draft) -> Iterator[str]:
    """The hints lead to the solution without giving it away."""
    telling = [*telling_lines(draft.solution)]
    for number, hint in enumerate(draft.hints, start=1):
        line = given_away(hint, telling)
        if line is not None:
            yield f"Hint {number} contains the solution's `{line}`."
        if not is_within(hint, HINT_CHARACTERS):
            yield f"Hint {number} has {len(hint)} characters, but {_between(HINT_CHARACTERS)} are needed."
    if len(set(draft.hints)) < len(draft.hints):
        yield "Two hints are the same."


def statement(draft: Draft) -> Iterator[str]:
    """Title and statement say what has to be known, at a bearable length."""
    if not is_title(draft.title):
        yield f"The title is longer than {TITLE_CHARACTERS} characters, or ends with a full stop."
    if not is_within(draft.statement, STATEMENT_CHARACTERS):
        yield (f"The statement has {len(draft.statement)} characters, but {_between(STATEMENT_CHARACTERS)} are needed.")
    for name in unmentioned(draft.names, draft.statement):
        yield f"The statement never mentions `{name}` in backticks."


NEEDED: Final[dict[str, Gate]] = {"reference": reference, "repeatable": repeatable}
"""Gates without which the others mean nothing."""
FURTHER: Final[dict[str, Gate]] = {
    "claims": claims,
    "answers": answers,
    "mistakes": mistakes,
    "changes": changes,
    "hints": hints,
    "statement": statement,
}

OF_PROPOSALS: Final[dict[str, Gate]] = {
    "silent": proposal.silent,
    "agreement": proposal.agreement,
    "told": proposal.told,
    "concept": proposal.concept,
    "size": proposal.size,
}
"""Further gates for a question with a second solution, as a model writes it."""


def _filled(draft: Draft) -> Data:
    kind, compare = draft.spec["kind"], draft.spec["compare"]
    tests = [
        {"call": call, "expected": json_text(outcome), "result": result_text(kind, compare, outcome)}
        for call, outcome in zip(draft.calls, draft.expected, strict=True)
    ]
    return {"tests": tests, "mistakes": [[json_text(each) for each in outcomes] for outcomes in draft.mistaken]}


def _told(draft: Draft, outcome: Data) -> str:
    if outcome["status"] not in EXECUTED:
        return f"no answer ({outcome['status']})"
    text = result_text(draft.spec["kind"], draft.spec["compare"], outcome) or "nothing"
    return text if len(text) <= SHOWN_CHARACTERS else f"{text[:SHOWN_CHARACTERS]}…"


def _between(characters: tuple[int, int]) -> str:
    return f"{characters[0]:,} to {characters[1]:,}"
