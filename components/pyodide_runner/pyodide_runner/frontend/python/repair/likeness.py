"""Where a program's values first differ from those of a right one that works alike: in the same steps."""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import partial
from types import FrameType
from typing import Any, Final, NamedTuple

from ..judge.program import Program, compile_program
from ..judge.trace import Budget
from .suspicion import Runs
from .trials import Trials

LEAST_RUNS: Final = 8
"""In so many runs a variable has to take the same values as that of a right program, more than two of them in each."""
INPUTS: Final = 60
LARGEST: Final = 40
LONGEST: Final = 60
DEEPEST: Final = 4
PLAIN: Final = (int, float, str, bool, type(None))
BRACKETS: Final[dict[type, tuple[str, str]]] = {list: ("[", "]"), tuple: ("(", ")"), set: ("{", "}"), dict: ("{", "}")}
UNKNOWN: Final = "…"


class Change(NamedTuple):
    """A line gave a variable a value, after so many lines."""

    line: int
    value: str
    after: int


class Difference(NamedTuple):
    """In the run of a test a variable got another value than it should; the loop and its round are 0 outside of one."""

    test: int
    name: str
    got: str
    wanted: str
    line: int
    loop: int
    round: int


class _Recording(Budget):
    """A budget that also notes the values of the variables of a function, in its first call."""

    def __init__(self, limit: int, *, entry: str) -> None:
        super().__init__(limit)
        self.changes: dict[str, list[Change]] = {}
        self.lines: list[int] = []
        self._entry = entry
        self._frame: FrameType | None = None
        self._is_done = False
        self._line = 0

    def values(self, name: str) -> list[str]:
        return [change.value for change in self.changes.get(name, ())]

    def _on_line(self, frame: FrameType, event: str, argument: object) -> Any:
        if self._frame is None and not self._is_done and frame.f_code.co_name == self._entry:
            self._frame = frame
        if frame is self._frame:
            self._note(frame)
            self._line = frame.f_lineno
            if event == "line":
                self.lines.append(frame.f_lineno)
            elif event == "return":
                self._frame, self._is_done = None, True
        return super()._on_line(frame, event, argument)

    def _note(self, frame: FrameType) -> None:
        for name, value in frame.f_locals.items():
            changes, text = self.changes.setdefault(name, []), _text(value)
            if not changes or changes[-1].value != text:
                changes.append(Change(self._line, text, len(self.lines)))


IsOver = Callable[[], bool]
Record = Callable[[int], tuple[bool, _Recording, _Recording]]


def _text(value: object, depth: int = DEEPEST) -> str:
    """A value of Python's own as Python writes it; in place of all others, which may say anything, there is a mark."""
    kind = type(value)
    if kind in PLAIN:
        return repr(value)
    if kind not in BRACKETS or not depth or len(value) > LARGEST:  # type: ignore[arg-type]
        return UNKNOWN
    if value == set():
        return "set()"
    if kind is dict:
        pairs = [(_text(key, depth - 1), _text(item, depth - 1)) for key, item in value.items()]  # type: ignore[attr-defined]
        texts = [f"{key}: {item}" for key, item in pairs]
    else:
        texts = [_text(item, depth - 1) for item in value]  # type: ignore[attr-defined]
    before, after = BRACKETS[kind]
    inside = ", ".join(sorted(texts) if kind is set else texts)
    return f"{before}{inside},{after}" if kind is tuple and len(texts) == 1 else f"{before}{inside}{after}"


def difference(question: dict[str, Any], code: str, trials: Trials, runs: Runs, is_over: IsOver) -> Difference | None:
    """The first value of a variable that is not what it should be; None where no right program works alike.

    The solution of the question is tried first, then its other ways.
    """
    if question["spec"]["kind"] != "function":
        return None
    for way in (question["solution"], *(way["code"] for way in question.get("otherWays", ()))):
        programs = compile_program(code), compile_program(way)
        record = partial(_recorded, trials, programs, question["spec"]["entry"])
        found = _compared(programs, record, [*runs.passing, *trials.further[:INPUTS]], sorted(runs.failing), is_over)
        if found:
            return found
    return None


def _compared(
    programs: tuple[Program, Program], record: Record, passing: list[int], failing: list[int], is_over: IsOver
) -> Difference | None:
    alike: list[tuple[_Recording, _Recording]] = []
    for index in passing:
        if is_over():
            return None
        right, mine, theirs = record(index)
        if right:
            alike.append((mine, theirs))
    partners = _partners(alike)
    for index in failing:
        if is_over() or not partners:
            return None
        _, mine, theirs = record(index)
        found = [
            (change, name, wanted)
            for name, other in partners.items()
            for change, wanted in _first(mine, name, theirs, other)
        ]
        if found:
            change, name, wanted = min(found, key=lambda each: each[0].after)
            place, other_place = _round(programs[0], mine, change), _round(programs[1], theirs, wanted)
            if place is None or other_place is None or place[1] != other_place[1]:
                return None
            return Difference(index, name, change.value, wanted.value, change.line, *place)
    return None


def _recorded(
    trials: Trials, programs: tuple[Program, Program], entry: str, index: int
) -> tuple[bool, _Recording, _Recording]:
    recording = partial(_Recording, entry=entry)
    right, mine = trials.watched(programs[0], index, recording)
    return right, mine, trials.watched(programs[1], index, recording)[1]


def _partners(alike: list[tuple[_Recording, _Recording]]) -> dict[str, str]:
    """The variables of the program that take the same values as one variable of the right one, whenever it is right."""
    names = {name for mine, _ in alike for name in mine.changes}
    others = {name for _, theirs in alike for name in theirs.changes}
    partners = {}
    for name in names:
        runs = [values for mine, _ in alike if len(values := mine.values(name)) > 2 and UNKNOWN not in "".join(values)]
        same = [other for other in others if all(mine.values(name) == theirs.values(other) for mine, theirs in alike)]
        if len(runs) >= LEAST_RUNS and len(same) == 1:
            partners[name] = same[0]
    return partners


def _first(mine: _Recording, name: str, theirs: _Recording, other: str) -> list[tuple[Change, Change]]:
    """The first value that differs, and the one that should be there; before them at least one is right."""
    pairs = zip(mine.changes.get(name, ()), theirs.changes.get(other, ()), strict=False)
    for count, (change, wanted) in enumerate(pairs):
        if change.value != wanted.value:
            is_short = max(len(change.value), len(wanted.value)) <= LONGEST
            return [(change, wanted)] if count and is_short and UNKNOWN not in change.value + wanted.value else []
    return []


def _round(program: Program, recording: _Recording, change: Change) -> tuple[int, int] | None:
    """The loop around a change, by its line, and the round; zeros where there is none, None where it is not plain."""
    loops = [
        node
        for node in ast.walk(ast.parse(program.source))
        if isinstance(node, ast.For | ast.While) and node.lineno < change.line <= (node.body[-1].end_lineno or 0)
    ]
    if not loops:
        return 0, 0
    first = loops[0].body[0]
    if isinstance(first, ast.For | ast.While) or len(loops) > 1:
        return None
    return loops[0].lineno, recording.lines[: change.after].count(first.lineno)
