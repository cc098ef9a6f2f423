"""Prints how often explanations are right on the sets: `python -m bench.causes [--list] [A | "A held out" | B … ]`."""

from __future__ import annotations

import argparse
import json
import multiprocessing
import re
import resource
import time
from collections.abc import Callable
from typing import Any

from pyodide_runner.frontend.python import explain
from pyodide_runner.frontend.python.explain import friendly
from pyodide_runner.frontend.python.judge import failure
from pyodide_runner.frontend.python.judge.execute import outcome_of
from pyodide_runner.frontend.python.judge.judgement import judge_data
from pyodide_runner.frontend.python.repair.search import Search
from pyodide_runner.frontend.python.repair.words import told, told_difference

from bench.causes import sets
from bench.causes.sets import Wrong

EXPLAINED = 10
SECONDS = 3.0
"""Of the processor, so that a busy machine finds what a quiet one does."""
MOST_SECONDS = 120
MOST_BYTES = 2 << 30
Told = dict[str, Any] | None
SETS: dict[str, Callable[[], list[Wrong]]] = {
    "A": lambda: sets.made("A"),
    "A held out": lambda: sets.made("A held out"),
    "B novice": lambda: sets.blind("blind_novice"),
    "B school": lambda: sets.blind("blind_school"),
    "B later novice": lambda: sets.blind("later_novice"),
    "B later school": lambda: sets.blind("later_school"),
    "C": sets.raising,
}
PROGRAM = {"kind": "program", "entry": "", "parameters": [], "compare": "stdout", "codecs": {}}


def by_rules(wrong: Wrong) -> Told:
    """What the rules say, in the order in which the frame asks them."""
    if wrong.question is None:
        error = outcome_of(wrong.code, PROGRAM, {"stdin": wrong.stdin})["error"]
        found: Told = error and error.get("explanation")
        return found
    asked = wrong.question
    outcomes = sets.outcomes(asked, wrong.code)
    results = judge_data(asked, outcomes)["results"]
    failed = [index for index, result in enumerate(results) if result["status"] not in ("passed", "not_run")]
    for index in failed[:EXPLAINED]:
        test = asked["tests"][index]
        texts = json.dumps(asked["spec"]), json.dumps(test["input"]), test["expected"], json.dumps(outcomes[index])
        said: Told = json.loads(explain.explain_outcome(wrong.code, *texts))
        if said:
            return {**said, "raised": outcomes[index]["status"] == "raised"}
    return None


def with_search(wrong: Wrong) -> Told:
    """What the search for a repair says, else what the rules say."""
    if wrong.question is None:
        return by_rules(wrong)
    # In a process of its own: what is tried may want all memory, or never come to its end.
    with multiprocessing.get_context("fork").Pool(1, _limited) as pool:
        try:
            found: Told = pool.apply_async(_searched, (wrong,)).get(MOST_SECONDS)
        except multiprocessing.TimeoutError:
            found = None
    return found or by_rules(wrong)


def _limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))


def _searched(wrong: Wrong) -> Told:
    assert wrong.question
    search = Search(wrong.question, wrong.code, SECONDS, time.process_time)
    found = told(search.repairs())
    if found:
        return found
    differing = told_difference(search.difference())
    return differing and {**differing, "differing": True}


def by_friendly(wrong: Wrong) -> Told:
    """What friendly-traceback says alone."""
    failure.set_explainer(_friendly)
    try:
        return by_rules(wrong)
    finally:
        failure.set_explainer(explain.exception)


def _friendly(problem: BaseException, code: str, facts: dict[str, Any]) -> Told:
    advice = friendly.advice(problem, problem.__traceback__, code, failure.FILENAME)
    return advice and {"what": "", "why": advice[0], "try": advice[1], "line": facts["line"]}


def score(wrong: Wrong, said: Told) -> str:
    """`right`, `silent`, `no place` (no line is named), `where it stopped`, `where values differ` or `false`.

    Where a test raised and the fault is on another line, what is said of the exception is still where Python stopped;
    and where a variable gets a wrong value, the fault may be on a line before.
    """
    if not said:
        return "silent"
    if wrong.cause:
        words = f"{said['why']} {said['try']}"
        vague = said["why"].startswith("Python says:") or said["try"] == explain.exceptions.GENERAL
        if vague:
            return "silent"
        return "right" if said["line"] in wrong.lines and re.search(wrong.cause, words, re.IGNORECASE) else "false"
    return "no place" if not said["line"] else _placed(wrong, said)


def _placed(wrong: Wrong, said: dict[str, Any]) -> str:
    # As in set A, what is missing has the lines around the gap.
    gap = 1 if "missing after line" in said["why"] else 0
    places = [said["line"], *map(int, re.findall(r"the other .* line (\d+)", said["why"]))]
    if all(not wrong.lines.isdisjoint({line, line + gap}) for line in places):
        return "right"
    if said.get("differing"):
        return "where values differ"
    return "where it stopped" if said.get("raised") else "false"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.causes")
    parser.add_argument("sets", nargs="*", choices=[*SETS, []])
    parser.add_argument("--list", action="store_true", help="also what was said of each program")
    options = parser.parse_args()
    friendly.load()
    failure.set_explainer(explain.exception)
    for name in options.sets or SETS:
        other: tuple[str, Callable[[Wrong], Told]] = ("rules alone", by_rules)
        if name == "C":
            other = ("friendly-traceback", by_friendly)
        ways = dict([("ours", with_search), other])
        wrongs = SETS[name]()
        for way, tell in ways.items():
            counts: dict[str, int] = {}
            began = time.perf_counter()
            for wrong in wrongs:
                said = tell(wrong)
                found = score(wrong, said)
                counts[found] = counts.get(found, 0) + 1
                if options.list:
                    print(f"--- {found}: {wrong.name}, lines {sorted(wrong.lines)}")
                    if found != "right":
                        print(wrong.code, said and {key: said[key] for key in ("why", "try", "line")}, sep="")
            spent = time.perf_counter() - began
            shares = ", ".join(f"{key} {count} ({count / len(wrongs):.0%})" for key, count in sorted(counts.items()))
            print(f"{name}, {way}: {len(wrongs)} programs: {shares}; {spent:.0f} s", flush=True)


if __name__ == "__main__":
    main()
