"""Programs as they read for one row."""

from __future__ import annotations

import textwrap

import pytest

from pytrix.question.folding import folded

EXPRESSIONS = [
    ("text[::n]", {"n": 3}, "text[::3]"),
    ("text[::n]", {"n": 1}, "text"),
    ("items[n:]", {"n": None}, "items[:]"),
    ("(ord(a) - ord(b)) * n", {"n": 1}, "ord(a) - ord(b)"),
    ("(ord(a) - ord(b)) * n > 0", {"n": -1}, "ord(b) > ord(a)"),
    ("len(text) + (k - 1) * n", {"n": 0}, "len(text)"),
    ("2 * (k + n)", {"n": 0}, "2 * k"),
    ("text * n", {"n": 0}, "text * 0"),
    ("items * n", {"n": 0}, "items * 0"),
    ('"ab" * n', {"n": 0}, '""'),
    ("a * n + [0] * n", {"n": 0}, "a * 0 + [0] * 0"),
    ("a / 2 * n", {"n": 0}, "a / 2 * 0"),
    ("[k + i * n for i in range(k)]", {"n": 0}, "[k for i in range(k)]"),
    ("[k + i * n for i in items]", {"n": 0}, "[k + i * 0 for i in items]"),
    ("len(text) - n + 1", {"n": 3}, "len(text) - 2"),
    ("k + n", {"n": -2}, "k - 2"),
    ("k ** n", {"n": -1}, "k ** -1"),
    ("n.bit_length()", {"n": 3}, "(3).bit_length()"),
    ("60 * 60 * k + n", {"n": 5}, "60 * 60 * k + 5"),
    ("a if n else b", {"n": False}, "b"),
    ("k > 0 and (k < 9 or n)", {"n": False}, "k > 0 and k < 9"),
    ("(k == 3) == n", {"n": False}, "k != 3"),
    ("k in n", {"n": (4,)}, "k == 4"),
    ("getattr(text, n)()", {"n": "upper"}, "text.upper()"),
    ("sorted(text, reverse=n)", {"n": False}, "sorted(text)"),
    ("sorted(text)[::n]", {"n": -1}, "sorted(text, reverse=True)"),
    ("min(a, b, key=lambda each: each * n)", {"n": -1}, "max(a, b)"),
    ("[k for k in items if n or k]", {"n": True}, "[k for k in items]"),
    ("(max, min)[n](items)", {"n": 1}, "min(items)"),
    ('f"{k}{n}!"', {"n": "-"}, 'f"{k}-!"'),
    ('f"{k:{n}8}"', {"n": "<"}, 'f"{k:<8}"'),
    ('"é" + n + text', {"n": "ü"}, '"éü" + text'),
    ("text.strip(n) + n", {"n": "a word of its own"}, "text.strip(N) + N"),
]


@pytest.mark.parametrize(("old", "values", "new"), EXPRESSIONS)
def test_an_expression(old: str, values: dict[str, object], new: str) -> None:
    shown = folded(f"def f(text: str, items: list[int], k: int, a, b):\n    return {old}\n", values, "f")
    assert shown.splitlines()[-1] == f"    return {new}"


STATEMENTS = [
    ("if n:\n    a()\nelse:\n    b()", {"n": True}, "a()"),
    ("if n:\n    a()\nelse:\n    b()", {"n": False}, "b()"),
    ("if n:\n    return 1\nreturn 2", {"n": True}, "return 1"),
    ("if k:\n    a()\nelif n:\n    b()\nelse:\n    c()", {"n": False}, "if k:\n    a()\nelse:\n    c()"),
    ("if k:\n    a()\nelif n:\n    b()\nelse:\n    c()", {"n": True}, "if k:\n    a()\nelse:\n    b()"),
    ("if n:\n    a()\nelif k:\n    b()", {"n": False}, "if k:\n    b()"),
    ("for each in n:\n    a(each + 1)", {"n": (0,)}, "a(1)"),
    ("step = 1 if n else -1\nreturn k + step", {"n": False}, "return k - 1"),
    ("k *= n\nreturn k", {"n": 1}, "return k"),
    ("while True:\n    a(n)", {"n": 1}, "while True:\n    a(1)"),
]


@pytest.mark.parametrize(("old", "values", "new"), STATEMENTS)
def test_statements(old: str, values: dict[str, object], new: str) -> None:
    shown = folded(f"def f(k):\n{textwrap.indent(old, '    ')}\n", values, "f")
    assert textwrap.dedent("\n".join(shown.splitlines()[1:])) == new


def test_what_nothing_needs_any_more_goes_and_imports_come_first() -> None:
    body = "def f(k):\n    return up(k) if n else floor(k)\n\n\ndef up(k):\n    return ceil(k)\n"
    program = f"from math import ceil, floor\n\n\n{body}"
    assert folded(program, {"n": False}, "f") == "from math import floor\n\n\ndef f(k):\n    return floor(k)\n"
    named = folded(
        "from math import ceil\n\n\ndef f(k):\n    return ceil(k) in n or k in n\n", {"n": (1, 2, 3, 4, 5)}, "f"
    )
    assert named.startswith(
        "from math import ceil\n\nN = (1, 2, 3, 4, 5)\n\n\ndef f(k):\n    return ceil(k) in N or k in N"
    )


def test_an_attribute_that_is_only_a_switch_goes() -> None:
    program = (
        "class Pile:\n    def __init__(self):\n        self.items = []\n        self._sign = n\n\n"
        "    def top(self):\n        return min(self.items[-1] * self._sign, 9)\n"
    )
    shown = folded(program, {"n": 1}, "Pile")
    assert "_sign" not in shown
    assert "return min(self.items[-1], 9)" in shown


def test_a_function_with_a_name_of_its_own_keeps_it() -> None:
    program = "def f(k):\n    return g(k) + n\n\n\ndef g(n):\n    n += 1\n    return n\n"
    assert folded(program, {"n": 4}, "f") == program.replace("g(k) + n", "g(k) + 4")
