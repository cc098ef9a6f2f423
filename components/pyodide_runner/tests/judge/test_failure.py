"""What an exception says: type, message, place, and a traceback of the learner's lines only."""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Callable
from typing import Any

import pytest

Caller = Callable[..., dict[str, Any]]

PLACES = [
    ("1 / 0", "ZeroDivisionError", "division by zero", 1, 1),
    ("x = 1\nif x:\n    y = 'é' + x", "TypeError", 'can only concatenate str (not "int") to str', 3, 9),
    ("é = 'ü'; print(é, é[5])", "IndexError", "string index out of range", 1, 19),
    ("print(nme)", "NameError", "name 'nme' is not defined", 1, 7),
    ("{}['a']", "KeyError", "'a'", 1, 1),
    ("int('x')", "ValueError", "invalid literal for int() with base 10: 'x'", 1, 1),
    ("import nothing_at_all", "ModuleNotFoundError", "No module named 'nothing_at_all'", 1, 1),
    ("raise KeyboardInterrupt", "KeyboardInterrupt", "", 1, 1),
    ("import json\njson.loads('x')", "JSONDecodeError", "Expecting value: line 1 column 1 (char 0)", 2, 1),
    (
        "class E(Exception):\n  def __str__(self): 1 / 0\nraise E",
        "E",
        "<the message of this E could not be made>",
        3,
        1,
    ),
    ("def f(:", "SyntaxError", "invalid syntax", 1, 7),
    ("x = 1\nprint('a'", "SyntaxError", "'(' was never closed", 2, 6),
    ("x = 1\n  y = 2", "IndentationError", "unexpected indent", 2, None),
    ("if 1:\n\tx = 1\n        y = 1", "TabError", "inconsistent use of tabs and spaces in indentation", 3, None),
    ("return 5", "SyntaxError", "'return' outside function", 1, 1),
    ("é = = 1", "SyntaxError", "invalid syntax", 1, 5),
]


@pytest.mark.parametrize(("code", "kind", "message", "line", "column"), PLACES, ids=[row[0] for row in PLACES])
def test_type_message_and_place(run: Caller, code: str, kind: str, message: str, line: int, column: int | None) -> None:
    result = run(code)
    error = result["error"]
    assert (result["status"], error["type"], error["message"], error["line"]) == ("raised", kind, message, line)
    assert column is None or error["column"] == column


def test_the_bases_of_an_exception_are_named(run: Caller) -> None:
    assert run("class E(KeyError): pass\nraise E")["error"]["bases"] == ["KeyError", "LookupError", "Exception"]


def text(run: Caller, code: str) -> str:
    return str(run(code)["error"]["traceback"])


def test_a_traceback_has_the_learners_lines_only(run: Caller) -> None:
    code = """
    import json
    def read(text):
        return json.loads(text)

    read('{')
    """
    expected = """
    Traceback (most recent call last):
      line 6, in <module>
        read('{')
      line 4, in read
        return json.loads(text)
    """
    shown = [line for line in text(run, code).splitlines() if set(line.strip()) - set("^~")]
    assert shown[:-1] == textwrap.dedent(expected).strip().splitlines()
    assert shown[-1].startswith("json.decoder.JSONDecodeError: ")


def test_causes_and_contexts_are_told(run: Caller) -> None:
    code = "try:\n  {}['a']\nexcept KeyError as e:\n  raise ValueError('b') from e"
    assert "direct cause of the following" in text(run, code)
    assert text(run, code).index("KeyError: 'a'") < text(run, code).index("ValueError: b")
    assert "During handling" in text(run, code.replace(" from e", ""))
    assert "KeyError" not in text(run, code.replace(" from e", " from None"))


def test_a_circle_of_causes_ends(run: Caller) -> None:
    code = "a, b = ValueError('a'), KeyError('b')\na.__cause__ = b\nb.__cause__ = a\nraise a"
    assert text(run, code).endswith("ValueError: a")


def test_groups_are_told(run: Caller) -> None:
    assert "ExceptionGroup: two (2 sub-exceptions)" in text(
        run, "raise ExceptionGroup('two', [ValueError(1), KeyError(2)])"
    )


@pytest.mark.skipif(sys.version_info < (3, 12), reason="older Pythons suggest only what they print themselves")
def test_a_suggestion_of_python_is_kept(run: Caller) -> None:
    assert "Did you mean: 'number'?" in text(run, "number = 1\nprint(numbr)")


def test_a_deep_recursion_is_cut(run: Caller) -> None:
    error = run("def f(n):\n  return f(n + 1)\nf(0)")["error"]
    assert error["type"] == "RecursionError"
    assert "more calls …" in error["traceback"]
    assert len(error["traceback"]) <= 2_000


def test_a_long_message_is_cut(run: Caller) -> None:
    error = run("raise ValueError('x' * 10**6)")["error"]
    assert len(error["message"]) <= 2_000
    assert len(error["traceback"]) <= 2_000


def test_the_lines_are_those_of_the_program_that_failed(run: Caller, call: Caller) -> None:
    run("first = 1\n1 / 0")
    assert "second / 0" in call("def f(a):\n  second = a\n  return second / 0", 1)["error"]["traceback"]
