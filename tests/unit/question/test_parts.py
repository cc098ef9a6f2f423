from __future__ import annotations

from random import Random

import pytest
from pyodide_runner.frontend.python.judge.codecs import codec
from pyodide_runner.frontend.python.validate.budget import BudgetSpentError, LineBudget
from pyodide_runner.frontend.python.validate.mutate import mutants

from pytrix.question import authoring
from pytrix.question.fingerprint import Fingerprint, minima, normalised
from pytrix.question.statement import MarkupError, ordinal, render


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{n} {n:plural item items}", "3 items"),
        ("the {n:ordinal}", "the third"),
        ("{x:code} or {x}", "`'-'` or -"),
        ("{other} {} {a: 1} {n!r} f'{n}'", "{other} {} {a: 1} {n!r} f'3'"),
    ],
)
def test_marks_are_replaced_and_other_braces_stay(template: str, expected: str) -> None:
    assert render(template, {"n": 3, "x": "-"}) == expected


@pytest.mark.parametrize("template", ["{m:ordinal}", "{x:ordinal}", "{n:plural item}", "{n:upper}"])
def test_wrong_marks_say_so(template: str) -> None:
    with pytest.raises(MarkupError):
        render(template, {"n": 3, "x": "-"})


@pytest.mark.parametrize(
    ("number", "word"), [(1, "first"), (12, "twelfth"), (13, "13th"), (21, "21st"), (111, "111th"), (102, "102nd")]
)
def test_ordinals(number: int, word: str) -> None:
    assert ordinal(number) == word


@pytest.mark.parametrize(
    ("line", "changes"),
    [
        ("return a < b", {"return a <= b", "return a >= b", "return None"}),
        (
            "return a[1:b]",
            {
                *("return a[2:b]", "return a[0:b]", "return a[:b]", "return a[1:]"),
                *("return a[1:b + 1]", "return a[1:b - 1]", "return None"),
            },
        ),
        ("return max(a, key=len)", {"return max(a)", "return min(a, key=len)", "return None"}),
        (
            "return [x for x in a if x]",
            {
                "return [x for x in a]",
                "return [x for x in skip_first(a) if x]",
                "return [x for x in skip_last(a) if x]",
                "return None",
            },
        ),
        ("a.append(b)", {"pass", "a.appendleft(b)"}),
        ("raise ValueError('a < 1')", set()),
        ("return a.split()", {"return None"}),
        ("return range(a)", {"return range(a - 1)", "return range(a + 1)", "return None"}),
        ("return range(a + 1)", {"return range(a + 2)", "return range(a + 0)", "return range(a - 1)", "return None"}),
        ("return a and b", {"return a or b", "return a", "return b", "return None"}),
        ("return pow(a, b)", {"return pow(b, a)", "return None"}),
    ],
)
def test_mutants_of_a_line(line: str, changes: set[str]) -> None:
    found = {each.change for each in mutants(f"def f(a, b):\n    {line}\n", "main.py")}
    assert {change.split(" -> ")[1] for change in found} == changes


def test_a_line_budget_stops_a_loop_and_leaves_other_files_alone() -> None:
    endless = compile("while True:\n    pass\n", "main.py", "exec")
    with pytest.raises(BudgetSpentError), LineBudget("main.py", 100):
        exec(endless, {})
    on_one_line = compile("while True: pass\n", "main.py", "exec")
    with pytest.raises(BudgetSpentError), LineBudget("main.py", 100):
        exec(on_one_line, {})
    with LineBudget("other.py", 1):
        exec(compile("for _ in range(9):\n    pass\n", "main.py", "exec"), {})


def test_a_fingerprint_is_read_back_and_garbage_is_not() -> None:
    kept = Fingerprint("a/b/c/d#4", 1, minima("one two three four"), "12345678", "9abcdef0")
    assert Fingerprint.parse(kept.text()) == kept
    assert (kept.problem, kept.seed) == ("a/b/c/d", 4)
    assert [Fingerprint.parse(text) for text in ("", "a#1", "a|b|c|d|e", kept.text()[:-20] + "|")] == [None] * 4


def test_likeness_grows_with_what_is_shared() -> None:
    first = Fingerprint("a#0", 0, minima("the quick brown fox jumps over the lazy dog today"), "1", "1")
    near = Fingerprint("b#0", 0, minima("the quick brown fox jumps over the lazy cat today"), "2", "2")
    far = Fingerprint("c#0", 0, minima("add all the numbers in a list and return their sum"), "3", "3")
    assert first.likeness(first) == 1.0 > first.likeness(near) > first.likeness(far)


def test_normalised_programs_forget_names_and_constants_only() -> None:
    one = normalised("def f(text: str) -> int:\n    return text.count('a') + 1\n")
    assert one == normalised("def g(word: str) -> int:\n    return word.count('b') + 2\n")
    assert one != normalised("def g(word: str) -> int:\n    return word.find('b') + 2\n")


def test_random_trees_have_the_wanted_size_and_the_codec_builds_them() -> None:
    rng = Random(1)
    tree = codec("tree")
    for size in range(12):
        values = authoring.tree(rng, size, size)
        assert sum(value is not None for value in values) == size
        assert [value for value in tree.flatten(tree.build(values)) if value is not None] == [
            value for value in values if value is not None
        ]
