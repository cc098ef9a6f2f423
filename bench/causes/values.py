"""Prints how often the first wrong value that is told is true: `python -m bench.causes.values [--list]`.

The programs are solutions and other ways of the bank with their variables renamed and two slips in lines far apart, so
that no small change repairs them. What is right at a moment is what the same program without its slips has there; the
search only knows the question's solution, and of its other ways those that the program was not made from.
"""

from __future__ import annotations

import argparse
import ast
import multiprocessing
import resource
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Any

from pyodide_runner.frontend.python.judge.execute import outcome_of
from pyodide_runner.frontend.python.judge.failure import FILENAME
from pyodide_runner.frontend.python.judge.program import Program, compile_program
from pyodide_runner.frontend.python.repair.glance import is_harmless
from pyodide_runner.frontend.python.repair.likeness import INPUTS, LEAST_RUNS, Difference, difference
from pyodide_runner.frontend.python.repair.search import Search
from pyodide_runner.frontend.python.repair.suspicion import Runs
from pyodide_runner.frontend.python.repair.trials import Trials
from pyodide_runner.frontend.python.repair.words import told

from bench.causes import sets
from bench.causes.slips import slips

PROGRAMS = 150
APART = 3
DRAWS = 60
EACH = 6
MOST_TOLD = 3
ROUNDS = 3
MOST_SECONDS = 120
MOST_BYTES = 2 << 30
SECONDS = 3.0
LINES = 20_000
LINES_SEEN = 1_000_000
Question = dict[str, Any]


@dataclass(frozen=True)
class Slipped:
    """A program with two slips, the same without them, and the question as the search gets it."""

    code: str
    right: str
    asked: Question


class _Renamed(ast.NodeTransformer):
    """Other names for the variables that a program gives values to."""

    def __init__(self, tree: ast.AST) -> None:
        functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        inside = [node for function in functions for node in ast.walk(function) if isinstance(node, ast.Name)]
        arguments = {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
        self._names = {node.id for node in inside if isinstance(node.ctx, ast.Store)} - arguments

    def visit_Name(self, node: ast.Name) -> ast.Name:
        return ast.Name(self._of(node.id), node.ctx)

    def visit_Nonlocal(self, node: ast.Nonlocal) -> ast.Nonlocal:
        return ast.Nonlocal([self._of(name) for name in node.names])

    def _of(self, name: str) -> str:
        return f"my_{name}" if name in self._names else name


def ways_of(asked: Question) -> list[str]:
    """The solution and the other ways."""
    return [asked["solution"], *(way["code"] for way in asked["otherWays"])]


def drawn(asked: Question, trials: Trials, rng: Random) -> Iterator[Slipped]:
    """Programs that pass some tests and fail others, a few of each way to solve a problem."""
    for number, way in enumerate(ways_of(asked)):
        tree = ast.parse(way)
        if _has_plain_loop(tree, asked["spec"]["entry"]) and _goes_round(way, asked):
            right = ast.unparse(ast.fix_missing_locations(_Renamed(tree).visit(tree))) + "\n"
            others = [each for index, each in enumerate(asked["otherWays"], 1) if index != number]
            for wrong in _wrong(right, trials, rng):
                yield Slipped(wrong, right, {**asked, "otherWays": others})


def _has_plain_loop(tree: ast.Module, entry: str) -> bool:
    """Whether a function has a loop that stands in no other and has none inside; only there a value is told."""
    function = next(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == entry)
    loops = [node for node in ast.walk(function) if isinstance(node, ast.For | ast.While)]
    inner = [node for loop in loops for node in ast.walk(loop) if node is not loop and node in loops]
    return any(loop not in inner and not any(node in inner for node in ast.walk(loop)) for loop in loops)


def _goes_round(way: str, asked: Question) -> bool:
    """Whether a loop has some rounds in most tests: what takes few values is never told of."""
    runs = [seen(way, asked, test, "").rounds for test in range(len(asked["tests"]))]
    return sum(max(rounds.values(), default=0) >= ROUNDS for rounds in runs) > len(runs) / 2


def _wrong(right: str, trials: Trials, rng: Random) -> list[str]:
    patches = [sets.patch(right, wrong) for _, wrong in slips(right)]
    found: list[str] = []
    for _ in range(DRAWS if patches else 0):
        one, other = sorted((rng.choice(patches), rng.choice(patches)))
        if other[0][0] - one[-1][1] >= APART - 1 and len(found) < EACH:
            wrong = sets.patched(right, [*one, *other])
            program = compile_program(wrong)
            passed = sum(trials.passes(program, index) for index in trials.tests)
            if passed < len(trials.tests) and wrong not in found:
                passed += sum(trials.passes(program, index) for index in trials.further[:INPUTS])
                found += [wrong] if passed >= LEAST_RUNS else []
    return found


@dataclass
class Seen:
    """The values that a variable takes in the first call of a function, each with its line and the rounds of loops."""

    values: list[tuple[object, int, dict[int, int]]] = field(default_factory=list)
    rounds: Counter[int] = field(default_factory=Counter)


class _Watched(ast.NodeTransformer):
    """A function that tells after each statement what its variables hold, and of each round of a loop."""

    def __init__(self, entry: str) -> None:
        self._entry = entry

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        if node.name == self._entry:
            begin = ast.parse("_call_ = _begin_()").body
            see = f"_see_(_call_, {node.lineno}, locals())"
            node.body = [*begin, *ast.parse(see).body, *self._block(node.body)]
        return node

    def _block(self, body: list[ast.stmt]) -> list[ast.stmt]:
        found: list[ast.stmt] = []
        for each in body:
            found.append(each)
            for name in ("body", "orelse", "finalbody"):
                if not isinstance(each, ast.FunctionDef | ast.ClassDef) and getattr(each, name, None):
                    inner = self._block(getattr(each, name))
                    if isinstance(each, ast.For | ast.While) and name == "body":
                        told = f"_round_(_call_, {each.lineno}); _see_(_call_, {each.lineno}, locals())"
                        inner = [*ast.parse(told).body, *inner]
                    setattr(each, name, inner)
            if not isinstance(each, ast.Return | ast.Raise | ast.Break | ast.Continue):
                found += ast.parse(f"_see_(_call_, {each.end_lineno}, locals())").body
        return found


def seen(code: str, asked: Question, test: int, name: str) -> Seen:
    """What a variable of a program holds in a test or on a further input."""
    found, calls = Seen(), iter(range(10**9))

    def see(call: int, line: int, variables: dict[str, object]) -> None:
        if call == 0 and name in variables:
            value = _copied(variables[name])
            if not found.values or not _same(found.values[-1][0], value):
                found.values.append((value, line, dict(found.rounds)))

    def count(call: int, line: int) -> None:
        if call == 0:
            found.rounds[line] += 1

    tree = ast.fix_missing_locations(_Watched(asked["spec"]["entry"]).visit(ast.parse(code)))
    given = {"_see_": see, "_round_": count, "_begin_": lambda: next(calls)}
    program = Program(code, compile(tree, FILENAME, "exec"), given=given)
    outcome_of(program, asked["spec"], asked["tests"][test]["input"], max_lines=LINES_SEEN)
    return found


def _copied(value: object) -> object:
    try:
        return ast.literal_eval(repr(value)) if not isinstance(value, set) else set(value)
    except (ValueError, SyntaxError):
        return object()


def _same(one: object, other: object) -> bool:
    return type(one) is type(other) and one == other and repr(one) == repr(other)


def _read(text: str) -> object:
    return set() if text == "set()" else ast.literal_eval(text)


def verdict(slipped: Slipped, told_of: Difference) -> str:
    """Whether what is said is so: `true`, or what of it is not."""
    mine = seen(slipped.code, slipped.asked, told_of.test, told_of.name).values
    own = seen(slipped.right, slipped.asked, told_of.test, told_of.name).values
    count = next((n for n, (a, b) in enumerate(zip(mine, own, strict=False)) if not _same(a[0], b[0])), None)
    if count is None:
        return "no wrong value"
    (value, line, rounds), (right, _, right_rounds) = mine[count], own[count]
    if line != told_of.line or not _same(value, _read(told_of.got)):
        return "not the first wrong value"
    if not _same(right, _read(told_of.wanted)):
        return "another value is right"
    if told_of.loop:
        if rounds.get(told_of.loop) != told_of.round:
            return "another round"
        if told_of.round not in right_rounds.values():
            return "right value in another round"
    return "true"


def examined(slipped: Slipped, trials: Trials) -> tuple[str, Difference | None]:
    """`silent`, `repaired` where a repair is told instead, or what `verdict` says."""
    runs = Runs.of(compile_program(slipped.code), trials)
    found = difference(slipped.asked, slipped.code, trials, runs, lambda: False)
    if not found:
        return "silent", None
    if told(Search(slipped.asked, slipped.code, SECONDS, time.process_time).repairs()):
        return "repaired", None
    return verdict(slipped, found), found


def _examined(key: str, seed: str) -> list[tuple[str, Difference | None, Slipped]]:
    rng = Random(seed + key)
    asked = sets.without_large(sets.question(key, rng.randint(0, 5)))
    if asked["kind"] != "function":
        return []
    trials = Trials(asked, LINES, glances=all(is_harmless(ast.parse(way)) for way in ways_of(asked)))
    found: list[tuple[str, Difference | None, Slipped]] = []
    for slipped in drawn(asked, trials, rng):
        found.append((*examined(slipped, trials), slipped))
        if sum(said is not None for _, said, _ in found) == MOST_TOLD:
            break
    return found


def _limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.causes.values")
    parser.add_argument("--seed", default="values")
    parser.add_argument(
        "--from", dest="first", type=int, default=0, help="the place in the order of problems to begin at"
    )
    parser.add_argument("--to", dest="last", type=int, help="and the one to end before")
    parser.add_argument("--list", action="store_true", help="also what was said of each program")
    options = parser.parse_args()
    keys = [entry.key for entry in sets.bank().every()]
    Random(options.seed).shuffle(keys)
    counts: Counter[str] = Counter()
    for place, key in enumerate(keys[options.first : options.last], options.first):
        with multiprocessing.get_context("fork").Pool(1, _limited) as pool:
            try:
                found = pool.apply_async(_examined, (key, options.seed)).get(MOST_SECONDS)
            except (multiprocessing.TimeoutError, MemoryError):
                found = []
        counts.update(each for each, _, _ in found)
        for each, said, slipped in found:
            if options.list and said:
                print(f"--- {each}: {place} {key}", slipped.code, slipped.right, said, sep="\n", flush=True)
        if _told(counts) >= PROGRAMS:
            break
    print(f"{counts.total()} programs, of {_told(counts)} a value is told: {dict(counts)}")


def _told(counts: Counter[str]) -> int:
    return counts.total() - counts["silent"] - counts["repaired"]


if __name__ == "__main__":
    main()
