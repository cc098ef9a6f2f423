"""The three sets: A slips made from solutions of the bank, B wrong programs written blind, C programs that raise."""

from __future__ import annotations

import ast
import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from pyodide_runner.frontend.python.judge.execute import outcome_of
from pyodide_runner.frontend.python.judge.judgement import judge_data
from pyodide_runner.frontend.python.judge.values import parse

from bench.causes.slips import slips
from pytrix.question.bank import Bank
from pytrix.question.instance import instantiate

FOLDER = Path(__file__).parent
LINES = 20_000
MARK = re.compile(r"\s*#!$")
SLIPS = {"A": 300, "A held out": 300}
LEAST_PASSED = 1
Part = tuple[int, int, list[str]]


@dataclass(frozen=True)
class Wrong:
    """A wrong program: `lines` are those at fault, from 1; `question` is None for one that only runs."""

    name: str
    code: str
    lines: frozenset[int]
    question: dict[str, Any] | None = None
    cause: str = ""
    stdin: str = ""


@cache
def bank() -> Bank:
    return Bank()


@cache
def question(key: str, seed: int = 0) -> dict[str, Any]:
    """The question of a problem as the frame gets it."""
    made: dict[str, Any] = parse(instantiate(bank().load(key), seed).to_json())
    return made


def outcomes(asked: dict[str, Any], code: str) -> list[dict[str, Any]]:
    """What a program gives on the tests of a question, the large one left out."""
    given = [test["input"] for test in asked["tests"]]
    return [outcome_of(code, asked["spec"], each, max_lines=LINES) for each in given]


def without_large(asked: dict[str, Any]) -> dict[str, Any]:
    tests = [test for test in asked["tests"] if "recipe" not in test["input"]]
    return {**asked, "tests": tests, "mistakes": []}


def read(name: str) -> Iterator[tuple[str, str, frozenset[int], str]]:
    """Head, code, lines at fault and stdin of each program of a file."""
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    for part in text.split("=== ")[1:]:
        head, _, body = part.partition("\n")
        rows = body.rstrip("\n").split("\n")
        typed = [row[3:] for row in rows if row.startswith("#<")]
        rows = [row for row in rows if not row.startswith("#<")]
        faulty = frozenset(number for number, row in enumerate(rows, 1) if MARK.search(row))
        yield head, "\n".join(MARK.sub("", row) for row in rows) + "\n", faulty, "\n".join(typed)


def blind(name: str) -> list[Wrong]:
    """Set B: those programs that are indeed wrong."""
    found = []
    for index, (key, code, faulty, _) in enumerate(read(name)):
        asked = called_as_in(code, without_large(question(key)))
        if judge_data(asked, outcomes(asked, code))["verdict"] != "passed":
            found.append(Wrong(f"{key}.{index}", code, faulty, asked))
    return found


def called_as_in(code: str, asked: dict[str, Any]) -> dict[str, Any]:
    """The question under the name that the program answers to: the bank may rename what it asks for."""
    names = [node.name for node in ast.parse(code).body if isinstance(node, ast.FunctionDef)]
    if asked["spec"]["kind"] == "program" or not names:
        return asked
    return {**asked, "spec": {**asked["spec"], "entry": names[-1]}}


def raising() -> list[Wrong]:
    """Set C."""
    return [
        Wrong(f"{head}.{index}", code, faulty, cause=head.partition(": ")[2], stdin=typed)
        for index, (head, code, faulty, typed) in enumerate(read("raising"))
    ]


def made(name: str) -> list[Wrong]:
    """Set A: one slip in a solution, each kind equally often, at most two of a problem."""
    rng, entries = Random(name), list(bank().every())
    found: list[Wrong] = []
    rng.shuffle(entries)
    counts: dict[str, int] = {}
    for entry in entries:
        if len(found) >= SLIPS[name]:
            break
        asked = without_large(question(entry.key, rng.randint(0, 5)))
        right = ast.unparse(ast.parse(asked["solution"])) + "\n"
        options = slips(right)
        rng.shuffle(options)
        options.sort(key=lambda each: counts.get(each[0], 0))
        for kind, wrong in options[:6]:
            judged = judge_data(asked, outcomes(asked, wrong))
            if judged["verdict"] == "passed" or (judged["testsPassed"] < LEAST_PASSED and len(asked["tests"]) > 1):
                continue
            counts[kind] = counts.get(kind, 0) + 1
            found.append(Wrong(f"{kind} {entry.key}", wrong, changed(right, wrong), asked))
            break
    return found


def changed(right: str, wrong: str) -> frozenset[int]:
    """The lines of a wrong program that differ; where something is missing, the lines around the gap."""
    found: set[int] = set()
    for tag, _, _, begin, end in _opcodes(right, wrong):
        if tag in ("replace", "insert"):
            found.update(range(begin + 1, end + 1))
        elif tag == "delete":
            found.update({begin, begin + 1})
    return frozenset(found)


def patch(right: str, wrong: str) -> list[Part]:
    """What makes a wrong program of a right one: for lines from one position to another, those in their place."""
    lines = wrong.splitlines()
    opcodes = _opcodes(right, wrong)
    return [(start, stop, lines[begin:end]) for tag, start, stop, begin, end in opcodes if tag != "equal"]


def patched(right: str, parts: list[Part]) -> str:
    """A program with patches that don't overlap."""
    lines = right.splitlines()
    for start, stop, new in sorted(parts, reverse=True):
        lines[start:stop] = new
    return "\n".join(lines) + "\n"


def _opcodes(right: str, wrong: str) -> Sequence[tuple[str, int, int, int, int]]:
    return difflib.SequenceMatcher(None, right.splitlines(), wrong.splitlines(), autojunk=False).get_opcodes()
