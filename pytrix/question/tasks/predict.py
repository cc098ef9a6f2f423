"""Predict: a program and a call, to say what comes of it before it is seen."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from random import Random
from typing import Any, NamedTuple

from pyodide_runner.frontend.python.judge.prediction import TOLERANCE, answer_text, wrong_with
from pyodide_runner.frontend.python.judge.received import BLANK
from pyodide_runner.frontend.python.validate.budget import LineBudget
from pyodide_runner.frontend.python.validate.described import call_text

from pytrix.question.cases import test_input
from pytrix.question.instance import TIME_LIMIT_MS, Instance
from pytrix.question.models import Question, Test, TestInput
from pytrix.question.problem import FILENAME, given
from pytrix.question.running import Outcome, Program
from pytrix.question.task import titled, with_task
from pytrix.question.tasks.breaking import domain_for
from pytrix.question.tasks.faults import Fault, is_as_run, shuffled, small_changes
from pytrix.question.tasks.variants import variants

STEPS = (3, 25)
"""Fewest and most lines that a run to be predicted executes, those that define things included."""
MOST_LINES = 40
MOST_CHARACTERS = 70
"""Longest answer, so that it is worked out rather than copied."""
MOST_CALL = 160
DRAWN = 60
"""So many inputs are drawn where no test has a short run."""
ROUNDS, VARIANTS, KEPT = 5, 12, 4
"""How long smaller inputs are looked for: each round changes those that took the fewest lines."""
MOST_STEPS = 200
"""A run that takes more lines is none to begin with."""
YES_NO_CALLS = 3
"""So many calls at once where every answer is one of two, which one call would leave to luck."""
MOST_YES_NO = 6
"""So many of them are enough to choose from."""
MOST_DECIMALS = 3
"""So many places behind the point a number has at most, since people work it out by head."""
LEAST_OTHERS = 4
"""Among so many different values of a call its answer may be one, since it is not found by guessing."""
_KINDS = (re.compile(r"-?\d+"), re.compile(r"'[^']*'"))
_TWO = ("True", "False")
_FLOAT = re.compile(r"\d+\.\d+(?:e[+-]?\d+)?")
_WRITTEN = {
    "linked_list": "Write a linked list as the list of its values.",
    "tree": "Write a tree as the list of its values, level by level, `None` for a missing child but none at the end.",
    "graph": "Write a graph as a dictionary of the list of neighbours of each node.",
}
"""How the answer is written where it is none of Python's own values."""

_GIVEN = {
    "linked_list": "In a call, a list stands for the linked list of its values.",
    "linked_list_cycle": "In a call, a tuple of values and a place stands for a linked list whose last node leads back "
    "to that place, or to none where it is -1.",
    "tree": "In a call, a list stands for the tree of its values, level by level, with `None` for a missing child.",
    "graph": "In a call, a dictionary of the neighbours of each node stands for its first node.",
}
"""How a structure is written in a call."""


def predict(instance: Instance) -> Question | None:
    """The question as something to predict; None where no run is short enough or its answer would be given away."""
    question = instance.question
    if len(question.solution.splitlines()) > MOST_LINES or question.spec.compare == "files":
        return None
    rng = Random(with_task(question.id, "predict"))  # noqa: S311
    for fault in _programs(instance, rng):
        chosen = _chosen(instance, fault, rng, _tests(instance, fault, rng))
        if chosen and (fault is None or is_as_run(instance, fault)):
            return _asked(question, fault, chosen)
    chosen = _chosen(instance, None, rng, chain(_drawn(instance, rng), _smaller(instance, rng)))
    if not chosen:
        again = chain(_tests(instance, None, rng), _drawn(instance, rng))
        chosen = _chosen(instance, None, rng, again, in_call=True)
    return _asked(question, None, chosen) if chosen else None


def _programs(instance: Instance, rng: Random) -> Iterator[Fault | None]:
    """From intermediate on the small mistakes, in any order, then the solution."""
    if instance.question.level != "beginner":
        yield from small_changes(instance, shuffled(instance, rng))
    yield None


def _asked(question: Question, fault: Fault | None, tests: list[Test]) -> Question:
    program = fault.code if fault else question.solution
    told = (
        f"This program has a fault: {fault.message}\n\nIt was meant to do this:" if fault else "The program does this:"
    )
    return question.model_copy(
        update={
            "id": with_task(question.id, "predict"),
            "task": "predict",
            "title": titled(question.title, "predict"),
            "statement": _statement(question, len(tests)),
            "signature": "",
            "starter_code": "",
            "program": program,
            "solution": program,
            "examples": (),
            "constraints": (),
            "tests": tuple(tests),
            "mistakes": (),
            "other_ways": (),
            "hints": _hints(question, tests),
            "explanation": f"{_answers(question, tests)}\n\n{told}\n\n{question.statement}"
            + ("" if fault else f"\n\n{question.explanation}"),
        }
    )


def _statement(question: Question, count: int) -> str:
    spec = question.spec
    calls = "the call" if count == 1 else "each call"
    if spec.kind == "program":
        what = "What does this program print?"
    elif spec.compare == "stdout":
        what = f"What does {calls} print?"
    elif spec.kind == "class":
        what = "What does the last of these calls give?"
    elif spec.compare.startswith("argument:"):
        what = f"What is `{spec.compare.partition(':')[2]}` after {calls}?"
    else:
        what = f"What does {calls} return?"
    prints = spec.kind == "program" or spec.compare == "stdout"
    more = "" if prints else " Where it raises an exception, write its name."
    written = _WRITTEN.get(spec.codecs.get(spec.compare.partition(":")[2] or "return", ""), "")
    more += f" {written}" if written else ""
    given = {codec for name, codec in spec.codecs.items() if name != "return"}
    more += "".join(f" {_GIVEN[each]}" for each in sorted(given & _GIVEN.keys()))
    return f"**{what}**{more}\n\nRead the program and work it out line by line, without running it."


def _hints(question: Question, tests: list[Test]) -> tuple[str, str, str]:
    return (
        "Write down the value of every variable, and change it whenever a line does. Go on line by line from the call.",
        "At every condition and every end of a round, stop: which line comes next, and with which values?",
        _kind_hint(question, tests),
    )


def _answers(question: Question, tests: list[Test]) -> str:
    spec = question.spec.model_dump()
    lines = [f"{each.call}\n→ {_answer(spec, each.expected or '')}".lstrip("\n") for each in tests]
    return "```text\n" + "\n\n".join(lines) + "\n```"


def _kind_hint(question: Question, tests: list[Test]) -> str:
    answers = [_answer(question.spec.model_dump(), each.expected or "") for each in tests]
    if len(answers) > 1 and set(answers) <= set(_TWO):
        yes = answers.count("True")
        return f"{yes} of the {len(answers)} answers {'is' if yes == 1 else 'are'} `True`."
    if len(answers) > 1:
        *others, last = map(len, answers)
        return f"Written as Python shows them, the answers have {', '.join(map(str, others))} and {last} characters."
    size = len(answers[0])
    return f"Written as Python shows it, the answer has {size} {'character' if size == 1 else 'characters'}."


def _answer(spec: Mapping[str, Any], expected: str) -> str:
    return answer_text(dict(spec), {**BLANK, **json.loads(expected)})


def _chosen(
    instance: Instance,
    fault: Fault | None,
    rng: Random,
    tests: Iterator[tuple[Test, Outcome]],
    *,
    in_call: bool = False,
) -> list[Test]:
    """The tests whose answers are asked for; of a fault one where it shows.

    With `in_call` the answers may stand in their calls, where they do so in different places.
    """
    spec = instance.question.spec.model_dump()
    few: dict[str, list[Test]] = {}
    for test, outcome in tests:
        answer = _fit(spec, test, outcome)
        is_in_call = bool(answer) and _is_given_away(answer or "", test.call)
        if not answer or (is_in_call and not in_call) or not _is_short(instance, fault, test):
            continue
        if answer in _TWO:
            few.setdefault(answer, []).append(test)
        elif is_in_call:
            few.setdefault(_place_of(answer, test.call), []).append(test)
        else:
            return [test]
        if sum(map(len, few.values())) >= MOST_YES_NO and len(few) > 1:
            break
    return _mixed(few, rng)


def _place_of(answer: str, call: str) -> str:
    """Among which of the call's values an answer stands."""
    before, _, _ = call.partition(answer.strip("'"))
    return f"behind {before.count(',')} commas"


def _mixed(few: dict[str, list[Test]], rng: Random) -> list[Test]:
    """Tests with answers of different kinds; none where there are too few."""
    if len(few) < 2:
        return []
    first = [tests[0] for tests in few.values()]
    others = [test for tests in few.values() for test in tests[1:]]
    rng.shuffle(others)
    chosen = [*first, *others][:YES_NO_CALLS]
    rng.shuffle(chosen)
    return chosen if len(chosen) == YES_NO_CALLS else []


def _tests(instance: Instance, fault: Fault | None, rng: Random) -> Iterator[tuple[Test, Outcome]]:
    """The tests of the question in any order, with what the program gives; of a fault those where it shows."""
    places = list(fault.wrong if fault else range(len(instance.cases)))
    rng.shuffle(places)
    for place in places:
        outcome = fault.outcomes[place] if fault else instance.cases[place].expected
        shown = {"hidden": False, "note": "", "expected": outcome.text()}
        yield instance.question.tests[place].model_copy(update=shown), outcome


class _Run(NamedTuple):
    """A run of the solution: what is asked of it, what it gives, how many lines it takes, on which input."""

    test: Test
    outcome: Outcome
    lines: int
    value: Any


def _drawn(instance: Instance, rng: Random) -> Iterator[tuple[Test, Outcome]]:
    """Further inputs of the problem, with what the solution gives."""
    problem = instance.problem
    draws = 0 if problem.reads_nothing else DRAWN
    values = (given(problem.namespace["inputs"], instance.row, rng) for _ in range(draws))
    return ((run.test, run.outcome) for run in _runs(instance, values, STEPS[1]))


def _smaller(instance: Instance, rng: Random) -> Iterator[tuple[Test, Outcome]]:
    """Inputs with shorter runs than the tests have: fewer calls of a class, else others of the question's domain."""
    best = [case.value for case in instance.cases]
    if instance.spec.kind == "class":
        cut = (calls[:end] for calls in best for end in range(2, len(calls)))
        yield from ((run.test, run.outcome) for run in _runs(instance, cut, STEPS[1]))
        return
    domain = domain_for(instance)
    for _ in range(ROUNDS if domain else 0):
        values = [*best, *variants(domain or {}, instance.spec.parameters, best, rng, VARIANTS)]
        runs = sorted(_runs(instance, values, MOST_STEPS), key=lambda run: run.lines)
        yield from ((run.test, run.outcome) for run in runs if run.lines <= STEPS[1])
        # The shortest ones give nothing to work out.
        best = [run.value for run in runs if run.lines > STEPS[0]][:KEPT] or best


def _runs(instance: Instance, values: Iterable[Any], lines: int) -> Iterator[_Run]:
    """The runs of the solution that end within so many lines, one for each input."""
    problem, spec = instance.problem, instance.spec
    program = Program(problem.code, problem.values(instance.row), spec)
    seen: set[str] = set()
    for value in values:
        sent = test_input(spec, value)
        budget = LineBudget(FILENAME, lines)
        outcome = program.run(sent, budget)
        call = call_text(spec.kind, spec.entry, value)
        if outcome.status == "timeout" or call in seen:
            continue
        seen.add(call)
        test = Test(
            input=TestInput(**sent),
            call=call,
            expected=outcome.text(),
            hidden=False,
            note="",
            time_limit_ms=TIME_LIMIT_MS,
        )
        yield _Run(test, outcome, budget.spent, value)


def _fit(spec: dict[str, Any], test: Test, outcome: Outcome) -> str | None:
    """The answer to a test, where it is worth asking for and is right when it is said as it is shown."""
    if outcome.status not in ("returned", "raised") or len(test.call) > MOST_CALL:
        return None
    if not test.call and spec["kind"] != "program":
        return None
    data = {**BLANK, **outcome.data()}
    try:
        answer = answer_text(spec, data)
    except (IndexError, TypeError):
        return None
    if not 0 < len(answer) <= MOST_CHARACTERS or answer in ("None", "[]", "''", "{}"):
        return None
    if wrong_with(answer, spec, data) is not None or not _is_by_head(answer):
        return None
    return answer


def _is_by_head(answer: str) -> bool:
    """Whether no number has more places behind the point than anybody works out, but for Python's own inexactness."""
    numbers = map(float, _FLOAT.findall(answer))
    return all(abs(each - round(each, MOST_DECIMALS)) <= TOLERANCE for each in numbers)


def _is_given_away(answer: str, call: str) -> bool:
    """Whether the answer stands in the call, and not among so many others of its kind that it has to be found there.

    A number in quotes does so, too, where the call has it without.
    """
    bare = answer.strip("'")
    if answer not in call and not (bare.isdecimal() and bare in call):
        return False
    kind = next((each for each in _KINDS if each.fullmatch(answer)), None)
    return kind is None or len(set(kind.findall(call))) < LEAST_OTHERS


def _is_short(instance: Instance, fault: Fault | None, test: Test) -> bool:
    problem, row = instance.problem, instance.row
    code = problem.mistaken_codes[fault.index] if fault and fault.index is not None else problem.code
    budget = LineBudget(FILENAME, STEPS[1])
    Program(code, problem.values(row), instance.spec).run(test.input.model_dump(), budget)
    return STEPS[0] <= budget.spent <= STEPS[1]
