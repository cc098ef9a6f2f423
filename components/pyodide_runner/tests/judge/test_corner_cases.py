"""Answers that look right and are not, and right ones that look odd; code that the tests cannot reach as it stands."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from pyodide_runner.frontend.python.judge import judge, outcome_of

Caller = Callable[..., dict[str, Any]]

NAN = "float('nan')"
F = "def f():\n  "
DAY = "from datetime import date, datetime, time, timedelta, timezone\n" + F
PAIR = "from collections import namedtuple\nPair = namedtuple('Pair', 'a b')\n" + F
COLOUR = "from enum import Enum\nclass Colour(Enum):\n  RED = 1\n  BLUE = 2\n" + F

ANSWERS = [
    # reference, learner, comparison, verdict
    (F + "raise ValueError", "class ValueError(Exception): pass\n" + F + "raise ValueError", "equal", "failed"),
    (F + "raise ValueError", "class Mine(ValueError): pass\n" + F + "raise Mine", "equal", "passed"),
    (F + "raise LookupError", "class LookupError(KeyError): pass\n" + F + "raise LookupError", "equal", "passed"),
    (F + "raise LookupError", "class KeyError(Exception): pass\n" + F + "raise KeyError", "equal", "failed"),
    (
        "class Full(Exception): pass\n" + F + "raise Full",
        "class Full(Exception): pass\n" + F + "raise Full",
        "equal",
        "passed",
    ),
    (F + "return '\\U0001F600'", F + "return '\\ud83d' + '\\ude00'", "equal", "failed"),
    (F + "return '\\U0001F600'", F + "return '\\U0001F600'", "equal", "passed"),
    (F + "return ['\\ud83d']", F + "return ['\\ud83d']", "equal", "passed"),
    (F + "return {'\\ud83d\\ude00': 1}", F + "return {'\\U0001F600': 1}", "equal", "failed"),
    (F + f"return {{{NAN}: 1}}", F + f"return {{{NAN}: 1}}", "equal", "passed"),
    (F + f"return {{{NAN}: 1, {NAN}: 2}}", F + f"return {{{NAN}: 2, {NAN}: 1}}", "equal", "passed"),
    (F + f"return {{{NAN}: 1, {NAN}: 2}}", F + f"return {{{NAN}: 2, {NAN}: 2}}", "equal", "failed"),
    (F + f"return {{{NAN}}}", F + f"return {{{NAN}, {NAN}}}", "equal", "failed"),
    (F + "return {0.3}", F + "return {0.1 + 0.2}", "approximate", "passed"),
    (F + "return {0.3, 1, 'a'}", F + "return {'a', 0.1 + 0.2, 1.0}", "approximate", "passed"),
    (F + "return {(0.3, 'a'), (0.6, 'b')}", F + "return {(0.6, 'b'), (0.1 + 0.2, 'a')}", "approximate", "passed"),
    (F + "return {0.3, 0.4}", F + "return {0.3, 0.5}", "approximate", "failed"),
    (F + "return {0.3}", F + "return {0.1 + 0.2}", "equal", "failed"),
    (F + "return {0.3: 'a', 0.7: 'b'}", F + "return {0.7: 'b', 0.1 + 0.2: 'a'}", "approximate", "passed"),
    (F + "return {0.3: 'a'}", F + "return {0.1 + 0.2: 'b'}", "approximate", "failed"),
    *(
        (code, code, "equal", "passed")
        for code in [
            "from collections import deque\n" + F + "return deque([1, [2]])",
            "from fractions import Fraction\n" + F + "return Fraction(1, 2)",
            "from decimal import Decimal\n" + F + "return [Decimal('1.10'), Decimal('NaN'), Decimal('sNaN')]",
            DAY
            + "return date(2026, 11, 27), datetime(2026, 1, 2, tzinfo=timezone.utc), time(3, 4), timedelta(1, 2, 3)",
            PAIR + "return Pair(1, [2])",
            COLOUR + "return [Colour.RED, Colour.BLUE]",
            F + "return {1: 2}.keys(), {1: 2}.values(), {1: [2]}.items()",
            F + "return ...",
        ]
    ),
    ("from collections import deque\n" + F + "return deque([1])", F + "return [1]", "equal", "failed"),
    ("from fractions import Fraction\n" + F + "return Fraction(1, 2)", F + "return 0.5", "equal", "failed"),
    (
        "from fractions import Fraction\n" + F + "return Fraction(1, 2)",
        "from fractions import Fraction\n" + F + "return Fraction(2, 3)",
        "equal",
        "failed",
    ),
    (
        "from decimal import Decimal\n" + F + "return Decimal('1.1')",
        "from decimal import Decimal\n" + F + "return Decimal(1.1)",
        "equal",
        "failed",
    ),
    (DAY + "return date(2026, 11, 27)", DAY + "return datetime(2026, 11, 27)", "equal", "failed"),
    (PAIR + "return Pair(1, 2)", F + "return (1, 2)", "equal", "failed"),
    (PAIR + "return Pair(1, 2)", PAIR.replace("a b", "b a") + "return Pair(1, 2)", "equal", "failed"),
    (
        PAIR + "return Pair(1, 2)",
        "from typing import NamedTuple\nclass Pair(NamedTuple):\n  a: int\n  b: int\n" + F + "return Pair(1, 2)",
        "equal",
        "passed",
    ),
    (COLOUR + "return Colour.RED", COLOUR + "return Colour.BLUE", "equal", "failed"),
    (COLOUR + "return Colour.RED", F + "return 1", "equal", "failed"),
    (F + "return {2: 0, 1: 0}.keys()", F + "return {1: 0, 2: 0}.keys()", "equal", "passed"),
    (F + "return {1: 2, 2: 1}.values()", F + "return {2: 1, 1: 2}.values()", "equal", "failed"),
    (F + "return {1: 2}.keys()", F + "return [1]", "equal", "failed"),
    (F + "return 1", "\ufeff" + F + "return 1", "equal", "passed"),
    (F + "return 1", F + "return 1\nif __name__ == '__main__':\n  t = input()\n  print(f())", "equal", "passed"),
    (F + "return 1", F + "return 1\nt = input()", "equal", "error"),
]


@pytest.mark.parametrize(
    ("reference", "code", "comparison", "verdict"), ANSWERS, ids=[f"{n}" for n in range(len(ANSWERS))]
)
def test_corner_cases_of_comparing(
    judged: Caller, arguments: Caller, reference: str, code: str, comparison: str, verdict: str
) -> None:
    assert judged(code, reference, [arguments()], comparison={"kind": comparison})["verdict"] == verdict


def test_a_class_named_like_pythons_is_told_apart(judged: Caller, arguments: Caller) -> None:
    code = "class ValueError(Exception): pass\ndef f(): raise ValueError"
    (result,) = judged(code, "def f(): raise ValueError", [arguments()])["results"]
    assert result["difference"] == (
        "Expected the exception ValueError, but ValueError (a class of your own) was raised."
    )


def test_what_cannot_be_compared_is_said_in_words(judged: Caller, arguments: Caller) -> None:
    code = "class A: pass\ndef f(): return A()"
    (result,) = judged(code, code, [arguments()])["results"]
    assert "cannot look into an object of the type A" in result["difference"]


METHOD = "class B:\n  def size(self): return 0"
USES = [
    (METHOD, "class B:\n  size = 0", "`size` has to be a method"),
    (METHOD, "class B:\n  @property\n  def size(self): return 0", "`size` has to be a method"),
    ("class B:\n  size = 0", METHOD, "`size` has to be an attribute or a property"),
    ("class B:\n  @property\n  def size(self): return 0", "class B:\n  size = 0", None),
    (METHOD, "class B:\n  def __init__(self): self.size = lambda: 0", None),
]


@pytest.mark.parametrize(("reference", "code", "said"), USES)
def test_methods_and_attributes_are_told_apart(reference: str, code: str, said: str | None) -> None:
    spec = {"kind": "class", "entry": "B"}
    given = {"operations": '[["B"],["size"]]'}
    tests = [{"input": given, "expected": json.dumps(outcome_of(reference, spec, given)), "call": "B().size"}]
    question = {"spec": spec, "tests": tests, "comparison": {"kind": "equal"}}
    (result,) = json.loads(judge(json.dumps(question), json.dumps([outcome_of(code, spec, given)])))["results"]
    assert result["status"] == ("failed" if said else "passed")
    assert (result["difference"] or "").startswith(said or "")


CALLS = [
    ("f = len", 5, "raised"),
    ("from functools import partial\nf = partial(len)", 5, "raised"),
    ("f = max", 5, "raised"),
    ("import operator\nf = operator.itemgetter(0)", 5, "raised"),
    ("def f(a): return len(a)", 5, "raised"),
    ("def f(a, b): return 1", 5, "unfit"),
    ("from functools import partial\nf = partial(len, [])", 5, "unfit"),
    ("def f(): pass", 5, "unfit"),
]


@pytest.mark.parametrize(("code", "argument", "status"), CALLS)
def test_a_type_error_of_a_built_in_is_no_wrong_call(call: Caller, code: str, argument: Any, status: str) -> None:
    assert call(code, argument)["status"] == status


HIDDEN = [
    ("class Solution:\n  def f(self, a): return a", "as a method of the class `Solution`"),
    ("def main():\n  def f(a): return a\nmain()", "inside the function `main`"),
    ("def outer():\n  async def f(a): return a", "inside the function `outer`"),
    ("def g(a): return a", "your code does not define it"),
]


@pytest.mark.parametrize(("code", "said"), HIDDEN)
def test_a_function_out_of_reach_is_found(call: Caller, code: str, said: str) -> None:
    outcome = call(code, 1)
    assert outcome["status"] == "unfit"
    assert said in outcome["error"]["message"]


def test_input_at_the_left_margin_is_explained(call: Caller) -> None:
    error = call("def f(a): return a\nt = input()", 1)["error"]
    assert (error["type"], error["line"]) == ("EOFError", 2)
    assert "The tests call `f` themselves" in error["explanation"]["why"]


def test_half_characters_cannot_be_printed(program: Caller) -> None:
    outcome = program("print('\\ud83d' + '\\ude00')")
    assert (outcome["status"], outcome["error"]["type"]) == ("raised", "UnicodeEncodeError")
    assert program("import sys\nprint('\\ud83d', file=sys.stderr)")["stderr"] == "\\ud83d\n"
    assert program("print('\\U0001F600 ä')")["stdout"] == "😀 ä\n"
