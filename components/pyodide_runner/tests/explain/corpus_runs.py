"""Runs a corpus entry through the judge, with explanations where the frame asks for them."""

from __future__ import annotations

import ast
import json
import re
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pyodide_runner.frontend.python import explain
from pyodide_runner.frontend.python.judge import execute, failure, program, values

FOLDER = Path(__file__).parent
MAX_LINES = 20_000
Entry = dict[str, Any]


def entries(name: str) -> list[Entry]:
    """The entries of a corpus file; an entry's code starts at line 1."""
    data = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    found: list[Entry] = data["entry"]
    return found


def kind(entry: Entry) -> str:
    """The question kind that an entry is run as."""
    return str(entry.get("kind") or ("function" if "entry" in entry else "program"))


def spec(entry: Entry) -> dict[str, Any]:
    """The spec of the question that the entry answers."""
    compare = entry.get("compare") or ("stdout" if kind(entry) == "program" else "result")
    return {
        "kind": kind(entry),
        "entry": entry.get("entry"),
        "parameters": entry.get("parameters", []),
        "compare": compare,
        "codecs": entry.get("codecs", {}),
    }


def test_input(entry: Entry) -> dict[str, Any]:
    """What goes into the program."""
    if kind(entry) == "program":
        return {"stdin": entry.get("stdin", "")}
    if kind(entry) == "class":
        return {"operations": values.encode(ast.literal_eval(entry["operations"]))}
    arguments = {"args": values.encode(list(ast.literal_eval(entry["args"])))}
    return {"files": entry["files"], **arguments} if kind(entry) == "files" else arguments


def expected(entry: Entry) -> dict[str, Any] | None:
    """The expected outcome, or None for an entry that only runs."""
    if "stdout" in entry:
        return {"status": "returned", "stdout": entry["stdout"]}
    if "left" in entry:
        return {"status": "returned", "value": values.encode(None), "files": entry["left"]}
    if "raises" in entry:
        return {"status": "raised", "value": None, "error": {"type": entry["raises"], "message": ""}}
    if "expected" in entry:
        return {"status": "returned", "value": values.encode(ast.literal_eval(entry["expected"]))}
    return None


@contextmanager
def explained_failures(code: str) -> Iterator[None]:
    """While it lasts, the judge's errors carry an `explanation`, as in the run worker."""
    describe = failure.describe

    def with_explanation(problem: BaseException) -> dict[str, Any]:
        facts = describe(problem)
        return {**facts, "explanation": explain.exception(problem, code, facts)}

    modules: tuple[Any, ...] = (program, execute)
    for module in modules:
        module.describe = with_explanation
    try:
        yield
    finally:
        for module in modules:
            module.describe = describe


def outcome(entry: Entry) -> dict[str, Any]:
    """What running the entry gives; a program that is still running after 20 000 lines counts as `timeout`."""
    with explained_failures(entry["code"]):
        found: dict[str, Any] = json.loads(
            values.json_text(execute.outcome_of(entry["code"], spec(entry), test_input(entry), max_lines=MAX_LINES))
        )
    return found


def shortcomings(entry: Entry, told: dict[str, Any] | None) -> list[str]:
    """What an explanation lacks of the cause and the suggestion that the entry asks for."""
    if told is None:
        return ["no explanation"]
    cause, suggestion = f"{told['what']} {told['why']}", told["try"]
    found = [f"cause {pattern!r}" for pattern in entry["cause"] if not re.search(pattern, cause, re.IGNORECASE)]
    found += [
        f"suggestion {pattern!r}"
        for pattern in entry["suggestion"]
        if not re.search(pattern, suggestion, re.IGNORECASE)
    ]
    for place in ("line", "column"):
        if place in entry and told[place] != entry[place]:
            found.append(f"{place} {told[place]} is not {entry[place]}")
    return [*found, f"in {told}"] if found else []


def untrue(entry: Entry, told: dict[str, Any] | None) -> list[str]:
    """What an explanation says that the entry knows to be false."""
    text = " ".join(told[part] for part in ("what", "why", "try")) if told else ""
    return [f"{pattern!r} in {text}" for pattern in entry["never"] if re.search(pattern, text, re.IGNORECASE)]


def explanation(entry: Entry, actual: dict[str, Any]) -> dict[str, Any] | None:
    """What the learner is told of the outcome."""
    wanted = expected(entry)
    if wanted is None:
        return actual["error"].get("explanation") if actual["error"] else None
    texts = [json.dumps(part) for part in (spec(entry), test_input(entry), wanted, actual)]
    found: dict[str, Any] | None = json.loads(explain.explain_outcome(entry["code"], *texts))
    return found
