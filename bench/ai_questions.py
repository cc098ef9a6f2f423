"""Questions as Gemini would send them, made from the bank: good ones, and ones with a known fault."""

from __future__ import annotations

import ast
import random
from collections.abc import Callable, Iterator
from typing import Any

from pyodide_runner.frontend.python.judge.execute import outcome_of
from pyodide_runner.frontend.python.judge.values import decode, encode

from pytrix.ai.schemas import GeneratedQuestion
from pytrix.question.bank import Bank
from pytrix.question.instance import instance
from pytrix.question.problem import Problem, given
from pytrix.question.violation import BadProblemError

POOL = 60
POOL_CHARACTERS = 6_000
TESTS = 24
Made = dict[str, Any]


class Original:
    """A problem of the bank with what a model's question is made of."""

    def __init__(self, problem: Problem, seed: int = 0) -> None:
        made = instance(problem, seed)
        self.problem, self.question = problem, made.question
        self.row = problem.rows[seed % len(problem.rows)]
        self.wrong = [problem.shown(self.row, each.edits) for each in problem.mistakes]
        self.inputs = [_arguments(test.input.args) for test in made.question.tests if test.input.args]
        self.pool = _pool(problem, self.row)

    @property
    def made(self) -> Made:
        """The question, good as it is."""
        question = self.question
        mistakes = [
            {"message": each.message, "code": code} for each, code in zip(question.mistakes, self.wrong, strict=True)
        ]
        return {
            "title": question.title,
            "statement": question.statement,
            "kind": "function",
            "entry": question.spec.entry,
            "solution": question.solution,
            "secondSolution": second(question.solution, question.spec.entry, question.spec.parameters),
            "inputs": [repr(each) for each in self.inputs[:TESTS]],
            "makeInput": maker(self.pool),
            "approximate": question.comparison.kind == "approximate",
            "hints": list(question.hints),
            "mistakes": mistakes[:5],
            "explanation": question.explanation,
            "lesson": "What the statement asks for is found in one pass.",
            "archetype": question.tags[0].lower(),
        }


def originals(bank: Bank) -> Iterator[Original]:
    """The problems that a model could have written as a function, one question each."""
    keys = {entry.key for kind in bank.problem_types_with_questions() for entry in bank.entries(kind)}
    for key in sorted(keys, key=lambda each: (hash_of(each), each)):
        try:
            problem = bank.load(key)
            if _is_plain(problem):
                found = Original(problem)
                if found.question.spec.codecs:
                    continue
                GeneratedQuestion.model_validate(found.made)
                yield found
        except (BadProblemError, ValueError, SyntaxError):
            continue


def hash_of(key: str) -> int:
    return random.Random(key).randrange(10**9)


def _is_plain(problem: Problem) -> bool:
    return (
        problem.kind == "function"
        and not problem.codecs
        and problem.compare == "result"
        and problem.comparison.kind in ("equal", "approximate")
        and len(problem.mistakes) >= 2
    )


def _arguments(text: str) -> tuple[Any, ...]:
    value = tuple(decode(text))
    if ast.literal_eval(repr(value)) != value:
        raise ValueError("no literal")
    return value


def _pool(problem: Problem, row: Any) -> list[tuple[Any, ...]]:
    rng = random.Random(1)
    found: list[tuple[Any, ...]] = []
    room = POOL_CHARACTERS
    for _ in range(POOL):
        value = tuple(given(problem.namespace["inputs"], row, rng))
        room -= len(repr(value))
        if room < 0:
            break
        if value not in found and ast.literal_eval(repr(value)) == value:
            found.append(value)
    if len(found) < 20:
        raise ValueError("too few inputs")
    return found


def maker(pool: list[tuple[Any, ...]]) -> str:
    return f"POOL = {pool!r}\n\n\ndef make_input(rng):\n    return rng.choice(POOL)\n"


def second(solution: str, entry: str, parameters: Any) -> str:
    """The same program behind another door: it stands for one that was found independently."""
    names = ", ".join(parameters)
    inner = solution.replace(f"{entry}(", f"_{entry}(")
    return f"{inner}\n\ndef {entry}({names}):\n    result = _{entry}({names})\n    return result\n"


def _wrong_reference(original: Original, made: Made) -> Made:
    return {**made, "solution": original.wrong[0], "mistakes": made["mistakes"][1:] + made["mistakes"][:1]}


def _weak_tests(original: Original, made: Made) -> Made:
    """Only inputs on which the first mistake is right."""
    spec = original.question.spec.model_dump()

    def answers(code: str, given: tuple[Any, ...]) -> Any:
        return outcome_of(code, spec, {"args": encode(list(given))}, max_lines=20_000)["value"]

    same = [
        each
        for each in [*original.inputs, *original.pool]
        if answers(original.wrong[0], each) == answers(original.question.solution, each)
    ]
    if len(same) < 8:
        raise ValueError("too few inputs on which the mistake is right")
    return {**made, "inputs": [repr(each) for each in same[:TESTS]]}


def _false_example(original: Original, made: Made) -> Made:
    call = f"{made['entry']}({', '.join(repr(each) for each in original.inputs[0])})"
    return {**made, "statement": f"{made['statement']}\n\nFor example, `{call}` gives `'something else'`."}


def _twin(original: Original, made: Made) -> Made:
    """The same story and task under another name."""
    entry = f"{made['entry']}_again"
    renamed = {name: made[name].replace(made["entry"], entry) for name in ("solution", "secondSolution", "statement")}
    wrong = [{**each, "code": each["code"].replace(made["entry"], entry)} for each in made["mistakes"]]
    return {**made, **renamed, "entry": entry, "title": f"{made['title'][:50]} again", "mistakes": wrong}


def _random(original: Original, made: Made) -> Made:
    inner = made["solution"].replace(f"{made['entry']}(", f"_{made['entry']}(")
    names = ", ".join(original.question.spec.parameters)
    chance = (
        f"import random\n{inner}\n\ndef {made['entry']}({names}):\n"
        f"    return _{made['entry']}({names}) if random.random() < 0.9 else None\n"
    )
    return {**made, "solution": chance}


FAULTS: dict[str, Callable[[Original, Made], Made]] = {
    "wrong reference": _wrong_reference,
    "weak tests": _weak_tests,
    "false example": _false_example,
    "twin of the bank": _twin,
    "random": _random,
}
