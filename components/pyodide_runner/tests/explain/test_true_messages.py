"""Messages name the cause: what a browser lacks, what was pasted, which number is too large."""

from __future__ import annotations

from typing import Any

import corpus_runs
import pytest
from pyodide_runner.frontend.python import explain
from pyodide_runner.frontend.python.explain import missing


def _told(code: str) -> str:
    found: dict[str, Any] = corpus_runs.outcome({"code": code, "stdin": ""})["error"]["explanation"]
    return " ".join(str(found[part]) for part in ("what", "why", "try"))


def _from_facts(kind: str, message: str, *bases: str, code: str = "x = 1\n") -> str:
    facts = {"type": kind, "message": message, "bases": list(bases), "line": 1, "column": 1}
    told = explain.error(code, facts)
    assert told is not None
    return " ".join(str(told[part]) for part in ("what", "why", "try"))


@pytest.mark.parametrize(
    "name", ["turtle", "tkinter", "curses", "readline", "multiprocessing", "subprocess", "sqlite3", "lzma"]
)
def test_a_module_that_a_browser_lacks_is_not_a_spelling_mistake(name: str) -> None:
    told = _from_facts("ModuleNotFoundError", f"No module named '{name}'", "ImportError", "Exception")
    assert f"`{name}` is a module of Python, but it does not work here" in told
    assert "Did you mean" not in told


def test_a_misspelt_module_is_never_taken_for_one_that_is_missing() -> None:
    assert "there is one called `random`" in _told("import randon\n")
    assert not any(name in _told("import turtlee\n").split("`") for name in ("turtle", "tkinter"))


LACKING = [
    (("RuntimeError", "can't start new thread", "Exception"), missing.PROCESSES),
    (("OSError", "[Errno 138] emscripten does not support processes.", "Exception"), missing.PROCESSES),
    (("URLError", "<urlopen error [Errno 23] Host is unreachable>", "OSError", "Exception"), missing.NETWORK),
    (("URLError", "<urlopen error unknown url type: https>", "OSError", "Exception"), missing.NETWORK),
    (("Error", "could not locate runnable browser", "Exception"), missing.WINDOWS),
    (
        ("ZoneInfoNotFoundError", "'No time zone found with key Europe/Berlin'", "KeyError", "LookupError"),
        missing.ZONES,
    ),
]


@pytest.mark.parametrize(("facts", "advice"), LACKING, ids=[row[0][1] for row in LACKING])
def test_what_is_missing_below_python_is_said(facts: tuple[str, ...], advice: tuple[str, str]) -> None:
    told = _from_facts(*facts)
    assert advice[0] in told
    assert advice[1] in told


OVERFLOWS = [
    ("'a' * 2**63", "too large for a size"),
    ("[0] * 2**63", "too large for a size"),
    ("len(range(10**30))", "too large for a size"),
    ("'a'.center(10**30)", "too large for a size"),
    ("int(float('inf'))", "Infinity (`inf`) has no whole number"),
    ("10.0 ** 400", "decimal number (`float`)"),
    ("import math; math.exp(1000)", "decimal number (`float`)"),
    ("float(10**400)", "decimal number (`float`)"),
    ("import datetime; datetime.date.max + datetime.timedelta(1)", "years 1 to 9999"),
    ("print(10**5000)", "more than 4,300 digits"),
    ("int('1' * 5000)", "more than 4,300 digits"),
]


@pytest.mark.parametrize(("code", "said"), OVERFLOWS)
def test_a_number_too_large_is_told_for_what_it_is(code: str, said: str) -> None:
    told = _told(code)
    assert said in told
    assert ("decimal number" in told) is ("decimal number" in said)


PASTED = [
    ("if 1:\n\u00a0\u00a0\u00a0\u00a0x = 1", "a space of another kind"),
    ("x\u200b = 3", "a zero-width space"),
    ("x = 1\u2028y = 2", "a line break of another kind"),
    ("x = \u20603", "an invisible character"),
    (">>> x = 3", "the prompt of an interactive Python"),
    ("x = (\n... 3)", "the prompt of an interactive Python"),
    ("```python\nx = 1\n```", "three backticks"),
    ("1 x = 3\n2 y = 4", "line numbers were copied"),
    ("print(\u201ca\u201d)", "curly quotation mark"),
    ("def f():\n\tx = 1\n    y = 2", "Some lines start with a tab"),
    ("x = 1\nfrom __future__ import annotations", "has to come before everything else"),
]


@pytest.mark.parametrize(("code", "said"), PASTED, ids=[row[1] for row in PASTED])
def test_signs_of_pasted_code_are_named(code: str, said: str) -> None:
    told = _told(code)
    assert said in told
    assert "__future__" in code or "Clean the pasted code" in told


def test_a_built_in_name_that_was_removed_is_no_spelling_mistake() -> None:
    told = _told("del __builtins__.print\nprint(1)")
    assert "the program took it away" in told
    assert "Did you mean" not in told


CAUSES = [
    ('print(f"2 + 2 is {}")', "nothing between a brace", "not closed"),
    ("total = 10 × 3", "Write `*`", "Retype"),
    ("total = 10 ÷ 3", "Write `/`", "Retype"),
    ("if 3 ≤ 4: pass", "Write `<=`", "Retype"),
    ("rows = []\nprint(rows[0][1])", "`rows` is empty", "`rows[0]`"),
    ("rows = [[1]]\ni = 1\nprint(rows[i][0])", "`rows` has 1 item", "`rows[i]`"),
    ("def f(x):\n    return x.a[0][1]\nclass A: a = [[]]\nf(A)", "contains no item", "range(…)"),
]


@pytest.mark.parametrize(("code", "said", "never"), CAUSES, ids=[row[0] for row in CAUSES])
def test_the_cause_is_named_and_no_other(code: str, said: str, never: str) -> None:
    told = _told(f"{code}\n")
    assert said in told
    assert never not in told
