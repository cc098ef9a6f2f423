"""How long the question's own solution takes on a large input, here and now: the measure of that test's time limit."""

from __future__ import annotations

from collections.abc import Sized
from time import perf_counter
from typing import Any, Final

from .execute import outcome_of
from .judgement import expanded_input
from .values import decode, json_text, parse

PACE_TRIES: Final = 5
PACE_ROUNDS: Final = 8_000
PACE_LINES: Final = 5 * PACE_ROUNDS
LARGE: Final = 100


def calibrate(question: str, test_index: int) -> str:
    """What the large test at the index needs, as JSON text; times are milliseconds on this machine.

    `input` and `expected` (the outcome of the question's solution, null when it gave no answer) of the test; `size` of
    the input in words; `solutionMs` that the solution took, null likewise; `aroundMs` for reading the input and writing
    the answer, which every program needs; `lineMs`, the time of one line of an ordinary program.
    """
    asked = parse(question)
    given = json_text(expanded_input(asked, test_index))
    line = _line_ms()
    outcome, took, around = _timed(asked, given)
    if outcome["status"] == "returned":
        # The first run of anything takes longer: modules are imported, the browser compiles what is used much.
        _, again, around_again = _timed(asked, given)
        took, around = min(took, again), min(around, around_again)
    test_input = parse(given)
    return json_text(
        {
            "input": test_input,
            "expected": outcome if outcome["status"] == "returned" else None,
            "size": size(test_input),
            "solutionMs": took if outcome["status"] == "returned" else None,
            "aroundMs": around,
            "lineMs": line,
        }
    )


def _timed(question: dict[str, Any], test_input: str) -> tuple[dict[str, Any], float, float]:
    """The outcome of the solution, what it took, and what reading and writing took besides."""
    started = perf_counter()
    outcome = outcome_of(question["solution"], question["spec"], parse(test_input))
    whole = (perf_counter() - started) * 1000
    return outcome, outcome["ms"], max(whole - outcome["ms"], 0.0)


def size(test_input: dict[str, Any]) -> str:
    """How large an input is, in words that follow "on"."""
    if "operations" in test_input:
        return f"{len(decode(test_input['operations'])):,} operations"
    if "stdin" in test_input:
        return f"an input of {_lines(test_input['stdin'])}"
    if test_input.get("files"):
        return f"a file of {_lines(max(test_input['files'].values(), key=len))}"
    sized = [value for value in decode(test_input.get("args") or "[]") if isinstance(value, Sized)]
    largest = max(sized, key=len, default=())
    return _described(largest) if len(largest) >= LARGE else "the large input"


def _lines(text: str) -> str:
    lines = text.count("\n")
    return f"{lines:,} lines" if lines >= LARGE else f"{len(text):,} characters"


def _described(value: Any) -> str:
    count = f"{len(value):,}"
    if isinstance(value, str):
        return f"a text of {count} characters"
    if isinstance(value, dict):
        return f"a dictionary with {count} keys"
    kinds = {type(each) for each in value}
    items = "numbers" if kinds <= {int, float} else "texts" if kinds == {str} else "items"
    return f"a {'set' if isinstance(value, set | frozenset) else 'list'} of {count} {items}"


def _line_ms() -> float:
    """The time of one line of an ordinary program on this machine, in milliseconds; the best of some tries."""
    return min(_pace_ms() for _ in range(PACE_TRIES)) / PACE_LINES


def _pace_ms() -> float:
    started = perf_counter()
    _pace(PACE_ROUNDS)
    return (perf_counter() - started) * 1000


def _pace(rounds: int) -> int:
    """Executes PACE_LINES lines of the kind that solutions are made of."""
    counts: dict[int, int] = {}
    items = list(range(100))
    total = 0
    for number in range(rounds):
        item = items[number % 100]
        counts[item] = counts.get(item, 0) + 1
        if item > total % 100:
            total += item
    return total
