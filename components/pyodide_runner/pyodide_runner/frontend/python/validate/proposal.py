"""Further gates for a question that a model wrote: a second solution, fresh inputs, examples in texts, concept, size.

Its draft has these fields beside a question's own, and each gate needs its field:

    secondSolution  another solution, found independently
    inputMaker      source of `make_input(rng)`, which gives one random valid input in the form of the tests
    concepts        what the solution has to use, names of `concepts.CONCEPTS`
    level           whose band the solution's size has to lie in
"""

from __future__ import annotations

import ast
import random
import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from ..judge.execute import outcome_of
from ..judge.judgement import EXECUTED
from ..judge.program import Program, compile_program
from ..judge.trace import LineBudget as BudgetSpentError
from ..judge.unfit import Unfit
from ..judge.values import decode, encode, json_text
from .budget import LineBudget
from .concepts import unused
from .described import result_text
from .draft import REFERENCE_LINES, Data, Draft, unfit_input

FRESH: Final = 200
DIFFERENT: Final = 20
"""So many of the fresh inputs have to differ, or they say little."""
BATCH: Final = 25
_ALL: Final = """

def _all_of(inputs):
    answers = []
    for each in inputs:
        try:
            answers.append([{entry}(*each)])
        except Exception:
            answers.append([])
    return answers
"""
MAKER: Final = "<inputs>"
MAKER_LINES: Final = 20_000
INPUT_CHARACTERS: Final = 20_000
SIZES: Final[dict[str, tuple[int, int]]] = {"beginner": (6, 170), "intermediate": (14, 300), "advanced": (40, 450)}
"""Parts of a solution's syntax tree by level: what 99 of 100 of the bank have, with a little room."""
_LEADS: Final = re.compile(
    r"[`\s,)]*(?:→|->|=>|==|=|is|gives|returns|yields|becomes|(?:should|must|will) (?:be|give|return)|evaluates to)"
    r"[\s:]*(?P<rest>.*)",
    re.DOTALL,
)
_INPUT_OUTPUT: Final = re.compile(r"\b(?:sample )?(?:input|output)\b\s*\d*\s*\**\s*:", re.IGNORECASE)
LONGEST_CLAIM: Final = 300


def silent(draft: Draft) -> Iterator[str]:
    """A function that gives its answer back prints nothing."""
    if draft.spec["kind"] in ("program",) or draft.spec["compare"] == "stdout":
        return
    for index, outcome in enumerate(draft.expected):
        if outcome.get("stdout"):
            yield f"On {draft.place(index)}, the solution prints, though its answer is what it returns."
            return


def agreement(draft: Draft) -> Iterator[str]:
    """The second solution gives the reference's answers on the tests and on `FRESH` random inputs."""
    question = draft.question
    second = str(question["secondSolution"])
    if _structure(second) == _structure(draft.solution):
        yield "The second solution is the first one."
        return
    fault = _disagreement(draft, second, draft.expected)
    if fault:
        yield fault
        return
    inputs, fault = fresh_inputs(draft, str(question["inputMaker"]))
    if fault:
        yield fault
        return
    wide = Draft({**question, "tests": [{"input": each} for each in inputs]})
    yield from _on_fresh(wide, second)


def _on_fresh(wide: Draft, second: str) -> Iterator[str]:
    for index, outcome in enumerate(_outcomes(wide, wide.solution, REFERENCE_LINES)):
        wide.expected.append(outcome)
        if outcome["status"] == "raised" and outcome["error"]["type"] in wide.statement:
            continue
        if outcome["status"] != "returned" or not wide.is_right(outcome, index):
            yield f"On the valid input {wide.calls[index][:200]}, the solution gives {_told(wide, outcome)}."
            return
    for index in range(0, len(wide.inputs), 10):
        if not wide.is_right(wide.run(wide.solution, index, REFERENCE_LINES), index):
            yield f"On {wide.calls[index][:200]}, the solution answers differently a second time."
            return
    fault = _disagreement(wide, second, wide.expected)
    if fault:
        yield fault


def _disagreement(draft: Draft, second: str, expected: list[Data]) -> str | None:
    try:
        compile_program(second)
    except Exception as error:
        return f"The second solution cannot be read: {error}."
    outcomes = _outcomes(draft, second, 4 * REFERENCE_LINES)
    for index, (answer, other) in enumerate(zip(expected, outcomes, strict=True)):
        if not draft.is_right(other, index):
            return (
                f"On {draft.calls[index][:200]}, the solution gives {_told(draft, answer)}, but the second solution "
                f"{_told(draft, other)}: one of the two is wrong, or the input is not valid."
            )
    return None


def _outcomes(draft: Draft, source: str, max_lines: int) -> Iterator[Data]:
    """A program's outcomes on all inputs, many at once where that makes no difference: a run of its own costs more
    than most functions do. What is not a plain answer is run again alone."""
    program = compile_program(source)
    spec = draft.spec
    together = spec["kind"] == "function" and spec["compare"] == "result" and not spec["codecs"]
    everything = compile_program(source + _ALL.format(entry=spec["entry"])) if together else program
    for start in range(0, len(draft.inputs), BATCH):
        part = draft.inputs[start : start + BATCH]
        answers = _answers(everything, spec, part, max_lines) if together else [None] * len(part)
        for offset, answer in enumerate(answers):
            yield answer or draft.run(program, start + offset, max_lines)


def _answers(everything: Program, spec: Data, part: list[Data], max_lines: int) -> list[Data | None]:
    nothing: list[Data | None] = [None] * len(part)
    try:
        given = {"args": encode([[decode(each["args"]) for each in part]])}
    except Unfit:
        return nothing  # too much at once
    asked = {**spec, "entry": "_all_of", "parameters": ["inputs"]}
    outcome = outcome_of(everything, asked, given, max_lines=BATCH * max_lines)
    if outcome["status"] != "returned" or outcome["stdout"]:
        return nothing
    found = decode(outcome["value"])
    if not isinstance(found, list) or len(found) != len(part):
        return nothing
    return [{"status": "returned", "value": encode(each[0])} if each else None for each in found]


def fresh_inputs(draft: Draft, maker: str) -> tuple[list[Data], str | None]:
    """`FRESH` random inputs for tests, or why there are none."""
    namespace: dict[str, Any] = {"__name__": "inputs"}
    found: list[Data] = []
    try:
        with LineBudget(MAKER, MAKER_LINES * FRESH):
            exec(compile(maker, MAKER, "exec", dont_inherit=True), namespace)
            for seed in range(FRESH):
                made = namespace["make_input"](random.Random(seed))  # noqa: S311
                found.append(test_input(draft.spec["kind"], made))
    except BudgetSpentError:
        return [], "`make_input` does not come to an end."
    except Exception as error:
        return [], f"`make_input` raises {type(error).__name__}: {str(error)[:200]}."
    for each in found:
        fault = "it is too large" if len(json_text(each)) > INPUT_CHARACTERS else unfit_input(draft.spec, each)
        if fault:
            return [], f"`make_input` gives {json_text(each)[:200]}, which cannot be used: {fault}."
    if len({json_text(each) for each in found}) < DIFFERENT:
        return [], f"`make_input` gives fewer than {DIFFERENT} different inputs in {FRESH} tries."
    return found, None


def test_input(kind: str, made: Any) -> Data:
    """What a test gives to a program, from a tuple of arguments, a list of calls or the text of stdin."""
    if kind == "program":
        if not isinstance(made, str):
            raise TypeError("a text is needed")
        return {"stdin": made}
    if not isinstance(made, tuple | list):
        raise TypeError("a tuple is needed")
    if kind == "class":
        return {"operations": encode([list(each) for each in made])}
    return {"args": encode(list(made))}


def told(draft: Draft) -> Iterator[str]:
    """What texts say of single calls is what the solution gives; what cannot be checked is not told."""
    texts = {"statement": draft.statement, "explanation": draft.explanation}
    texts |= {f"hint {number}": hint for number, hint in enumerate(draft.hints, start=1)}
    for name, text in texts.items():
        if _INPUT_OUTPUT.search(text):
            yield f"The {name} has an example of its own: leave examples out, they are computed."
        if draft.spec["kind"] == "function":
            yield from claims(draft, name, text)


def claims(draft: Draft, name: str, text: str, allowed: Sequence[str] = ()) -> Iterator[str]:
    """Where a text says that a call gives something that neither the solution nor an `allowed` program gives."""
    for match in re.finditer(rf"(?<![\w.]){re.escape(draft.spec['entry'])}\(", text):
        call, end = _call_at(text, match.start())
        lead = _LEADS.match(text, end) if call else None
        if call is None or lead is None:
            continue
        arguments = _literals(call)
        claimed = _literal_before(lead["rest"][:LONGEST_CLAIM])
        if arguments is None:
            continue
        if claimed is None:
            yield f"The {name} says something about `{ast.unparse(call)}` that cannot be checked: leave it out."
            continue
        got = [_answer(draft, program, arguments) for program in (draft.solution, *allowed)]
        if encode(claimed[0]) not in got:
            yield f"The {name} says that `{ast.unparse(call)}` gives {claimed[0]!r}, but the solution does not."


def _call_at(text: str, start: int) -> tuple[ast.Call | None, int]:
    for end in range(start, min(len(text), start + LONGEST_CLAIM)):
        if text[end] == ")":
            try:
                tree = ast.parse(text[start : end + 1], mode="eval").body
            except (SyntaxError, ValueError, RecursionError, MemoryError):
                continue
            return (tree, end + 1) if isinstance(tree, ast.Call) else (None, end + 1)
    return None, start


def _literals(call: ast.Call) -> list[Any] | None:
    """The arguments of a call with values; None for one with names, such as a signature."""
    if call.keywords:
        return None
    try:
        return [ast.literal_eval(each) for each in call.args]
    except (ValueError, TypeError, RecursionError, MemoryError):
        return None


def _literal_before(text: str) -> tuple[Any] | None:
    """The longest literal that a text begins with."""
    text = text.lstrip(" `*")
    for end in range(len(text), 0, -1):
        try:
            return (ast.literal_eval(text[:end].rstrip(" `*.")),)
        except (ValueError, SyntaxError, TypeError, RecursionError, MemoryError):
            continue
    return None


def _answer(draft: Draft, program: str, arguments: list[Any]) -> str | None:
    given = {"args": encode(arguments)}
    if unfit_input(draft.spec, given):
        return None
    alone = Draft({**draft.question, "tests": [{"input": given}]})
    value = alone.run(program, 0, REFERENCE_LINES).get("value")
    return value if isinstance(value, str) else None


def concept(draft: Draft) -> Iterator[str]:
    """The solution uses what was asked for."""
    for name in unused(draft.solution, draft.question.get("concepts", ())):
        yield f"The solution does without what the question is about: {name}."


def size(draft: Draft) -> Iterator[str]:
    """The solution is about as large as those of its level."""
    low, high = SIZES[draft.question["level"]]
    try:
        parts = sum(1 for _ in ast.walk(ast.parse(draft.solution)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return
    if not low <= parts <= high:
        longer = "small" if parts < low else "large"
        level = draft.question["level"]
        yield f"The solution is too {longer} for {level}: {parts} parts, but {low} to {high} are usual."


def _structure(source: str) -> str:
    try:
        return ast.dump(ast.parse(source))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return source


def _told(draft: Draft, outcome: Data) -> str:
    if outcome["status"] not in EXECUTED:
        return f"no answer ({outcome['status']})"
    text = result_text(draft.spec["kind"], draft.spec["compare"], outcome) or "nothing"
    return text if len(text) <= 160 else f"{text[:160]}…"
