"""How a wrong answer differs from the right one: its type, its number, and then the rest."""

from __future__ import annotations

import ast
import math
import re
from typing import Any, Final

from . import sequences, spelling
from .case import Case, Finding, Rule, call_line, is_number, return_line
from .pictures import Stream, Thing, kind_of, same
from .trouble import called_name
from .words import a_type


def find(case: Case) -> Finding | None:
    """The first difference that says something about its cause."""
    for rule in RULES:
        finding = rule(case)
        if finding:
            return finding
    return None


def _operator_line(case: Case, operator: type[ast.operator]) -> int | None:
    lines = [
        node.lineno
        for node in ast.walk(case.scope)
        if isinstance(node, (ast.BinOp, ast.AugAssign)) and isinstance(node.op, operator)
    ]
    return lines[-1] if lines else None


def _lazy(case: Case) -> Finding | None:
    got, expected = case.got, case.expected
    if isinstance(got, Thing) and got.kind in ("function", "method", "builtin_function_or_method"):
        node = next(
            (
                node.value
                for node in ast.walk(case.scope)
                if isinstance(node, ast.Return) and isinstance(node.value, (ast.Attribute, ast.Name))
            ),
            None,
        )
        name = case.source.text(node) if node else "it"
        return Finding(
            f"`{name}` is the function or method itself, because it was not called.",
            f"Call it with brackets (parentheses): `{name}()`.",
            node.lineno if node else None,
        )
    if not isinstance(got, Stream) and not (
        isinstance(got, Thing) and got.kind in ("map", "filter", "zip", "range", "reversed", "enumerate")
    ):
        return None
    yielded = next((node.lineno for node in ast.walk(case.scope) if isinstance(node, (ast.Yield, ast.YieldFrom))), None)
    wanted = a_type(kind_of(expected))
    kind = _stream_name(got)
    if yielded:
        return Finding(
            f"The function has a `yield`, so it gives a generator, and {wanted} is expected.",
            "Collect the values in a list with `append`, and `return` the list at the end.",
            yielded,
        )
    why = f"The function returns {kind}, which has not made its values yet; {wanted} is expected."
    if isinstance(expected, str):
        return Finding(
            why, 'Put the parts together with `"".join(…)`; to reverse text, `text[::-1]`.', return_line(case)
        )
    return Finding(why, f"Make {wanted} of it: `{kind_of(expected)}(…)`.", return_line(case))


def _stream_name(value: Any) -> str:
    return "a generator" if "generator" in value.kind else f"an iterator (`{value.kind}`)"


def _truth(case: Case) -> Finding | None:
    got, expected = case.got, case.expected
    if type(expected) is bool and type(got) is str and got.strip().lower() in ("true", "false"):
        return Finding(
            f"The answer is the text `{got!r}`, in quotes; expected is the value `{expected}`.",
            "Leave out the quotes: `return True`, `return False`.",
            return_line(case, (ast.Constant,)),
        )
    if type(expected) is bool and type(got) is int and got in (0, 1) and got == expected:
        return Finding(
            f"The answer is the number {got}; expected is `{expected}`.",
            "Return `True` or `False`, or the comparison itself: `return a == b`.",
            return_line(case),
        )
    if type(got) is bool and type(expected) is int and got == expected:
        return Finding(
            f"The answer is `{got}`; expected is the number {expected}.",
            "Return a number, for example with `int(…)`.",
            return_line(case),
        )
    return None


def _number_or_text(case: Case) -> Finding | None:
    got, expected = case.got, case.expected
    if is_number(expected) and type(got) is str and got.strip() == str(expected):
        return Finding(
            f"The answer is the text `{got!r}`; expected is the number `{expected}`.",
            "Return the number itself, without `str(…)`; of text, make a number with `int(…)`.",
            call_line(case, "str") or return_line(case),
        )
    if is_number(got) and type(expected) is str and str(got) == expected:
        return Finding(
            f"The answer is the number `{got}`; expected is the text `{expected!r}`.",
            "Make text of it: `str(…)`.",
            return_line(case),
        )
    return None


def _division(case: Case) -> Finding | None:
    got, expected = case.got, case.expected
    if type(expected) is int and type(got) is float and got == expected:
        slash = _operator_line(case, ast.Div)
        reason = " Division with `/` always gives a decimal number." if slash else ""
        advice = (
            "Use `//` for whole numbers, or convert with `int(…)`."
            if slash
            else "Convert it with `int(…)`; for whole division use `//`."
        )
        return Finding(
            f"The answer is the decimal number `{got}`; expected is the whole number `{expected}`.{reason}",
            advice,
            slash or return_line(case),
        )
    if type(expected) is float and type(got) is int:
        floor = _operator_line(case, ast.FloorDiv)
        if floor and math.floor(expected) == got:
            return Finding(
                "`//` divides and rounds down to a whole number, so the decimal part is lost.",
                "Use `/` for exact division.",
                floor,
            )
        if got == expected:
            return Finding(
                f"The answer is the whole number `{got}`; expected is the decimal number `{expected}`.",
                "Convert it with `float(…)`, or divide with `/`.",
                return_line(case),
            )
    return None


def _rounding(case: Case) -> Finding | None:
    got, expected = case.got, case.expected
    if type(got) is not float or type(expected) not in (int, float) or not math.isfinite(got):
        return None
    if math.isclose(got, expected, rel_tol=1e-9, abs_tol=1e-12):
        return Finding(
            "Decimal numbers are not stored exactly, so a tiny rounding difference is left.",
            f"Round the result, for example `round(…, {max(_places(expected), 2)})`.",
            return_line(case),
        )
    places = _places(expected)
    if 0 < places < _places(got) and round(got, places) == expected:
        return Finding(
            f"The number is right but not rounded: expected are {places} decimal places.",
            f"Round the result: `round(…, {places})`.",
            return_line(case),
        )
    return None


def _places(number: float) -> int:
    return len(repr(number).partition(".")[2])


def _numbers(case: Case) -> Finding | None:
    got, expected = case.got, case.expected
    if not (is_number(got) and is_number(expected)):
        return None
    # 1 and -1 often mean "found" and "not found", which has nothing to do with a sign.
    if got == -expected and abs(got) > 1 and _subtracts(case):
        negative = "negative" if got < 0 else "positive"
        return Finding(
            f"Only the sign (plus or minus) is wrong: the answer is {negative}.",
            "Swap the two sides of the subtraction, or use `abs(…)` for a distance.",
            _operator_line(case, ast.Sub) or return_line(case),
        )
    if type(got) is int and type(expected) is int and abs(got - expected) == 1:
        return _off_by_one(case)
    return None


def _subtracts(case: Case) -> bool:
    """Whether the answer is a difference, or the result of a function that gets the two sides."""
    kept = [node.value for node in ast.walk(case.scope) if isinstance(node, (ast.Return, ast.Assign)) and node.value]
    kept += [argument for node in ast.walk(case.scope) if called_name(node) == "print" for argument in _given(node)]
    differences = [node for node in kept if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Sub)]
    handed_on = [node for node in kept if isinstance(node, ast.Call) and case.source.function(called_name(node))]
    return bool(differences or handed_on)


def _given(call: ast.AST) -> list[ast.expr]:
    return call.args if isinstance(call, ast.Call) else []


def _off_by_one(case: Case) -> Finding | None:
    # Only where the code measures a distance or counts through a range: small numbers are often one apart by chance.
    less, fix = ("less", "+ 1") if case.got < case.expected else ("more", "- 1")
    why = f"The answer is one {less} than expected: off by one."
    returned = [node.value for node in ast.walk(case.scope) if isinstance(node, ast.Return)]
    for value in returned:
        ends = (value.left, value.right) if isinstance(value, ast.BinOp) and isinstance(value.op, ast.Sub) else ()
        if isinstance(value, ast.BinOp) and ends and all(isinstance(end, ast.Name) for end in ends):
            text = case.source.text(value)
            return Finding(why, f"Check whether both ends count: perhaps `{text} {fix}`.", value.lineno)
    names = {value.id for value in returned if isinstance(value, ast.Name)}
    for loop in (
        node for node in ast.walk(case.scope) if isinstance(node, ast.For) and called_name(node.iter) == "range"
    ):
        # Only where every round counts: what an `if` lets through says nothing about the range.
        steps = [node for node in loop.body if isinstance(node, ast.AugAssign) and _is_one(node.value)]
        if any(isinstance(step.target, ast.Name) and step.target.id in names for step in steps):
            return Finding(why, "Check where `range` starts and stops: it leaves out its end.", loop.lineno)
    return None


def _is_one(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value == 1


def _collections(case: Case) -> Finding | None:
    got, expected = case.got, case.expected
    have, want = kind_of(got), kind_of(expected)
    kinds = ("list", "tuple", "set", "frozenset")
    if have in kinds and want in kinds and have != want:
        alike = set(map(repr, got)) == set(map(repr, expected))
        if not alike:
            return None
        advice = {
            "list": "Put the values in square brackets `[…]`, or convert with `list(…)`.",
            "tuple": "Put the values in round brackets `(…)`, or convert with `tuple(…)`.",
        }.get(want, f"Convert it with `{want}(…)`.")
        if have == "set":
            advice = "Convert it with `list(…)`; where the order matters, build the list yourself or use `sorted(…)`."
        comma = " Values with commas between them make a tuple." if have == "tuple" and _tuple_line(case) else ""
        return Finding(f"The answer is {a_type(have)}; expected is {a_type(want)}.{comma}", advice, return_line(case))
    return _text_and_list(case)


def _tuple_line(case: Case) -> int | None:
    return return_line(case, (ast.Tuple,))


def _text_and_list(case: Case) -> Finding | None:
    got, expected = case.got, case.expected
    if isinstance(expected, list) and isinstance(got, str) and _joined(expected) == re.sub(r"[\s,]", "", got):
        return Finding(
            "The answer is one text; expected is a list of parts.",
            "Make a list: `list(text)` for the single characters, `text.split()` for the words.",
            return_line(case),
        )
    if isinstance(expected, str) and isinstance(got, list) and _joined(got) == re.sub(r"\s", "", expected):
        return Finding(
            "The answer is a list; expected is one text.",
            'Put the parts together: `"".join(parts)`.',
            return_line(case),
        )
    return None


def _joined(items: list[Any]) -> str | None:
    return re.sub(r"\s", "", "".join(map(str, items))) if items else None


def _nesting(case: Case) -> Finding | None:
    got, expected = case.got, case.expected
    if isinstance(got, list) and len(got) == 1 and same(got[0], expected):
        return Finding(
            "The answer is right, but it is wrapped in a list.",
            "Return it without the square brackets, or take `[0]`.",
            return_line(case),
        )
    if isinstance(expected, list) and len(expected) == 1 and same(expected[0], got) and got not in ([], "", None):
        return Finding(
            "The value is right, but a list with it is expected.",
            "Put square brackets around it: `[value]`.",
            return_line(case),
        )
    if isinstance(got, list) and isinstance(expected, list) and any(isinstance(item, list) for item in got):
        flat = [inner for item in got for inner in (item if isinstance(item, list) else [item])]
        if same(flat, expected):
            line = call_line(case, "append")
            way = (
                "`append(…)` put a whole list in as one item, so there are lists inside the list"
                if line
                else "There are lists inside the list"
            )
            return Finding(
                f"{way}; expected is one flat list.",
                "Add the items of a list one by one with `extend(…)` or `+=`.",
                line or return_line(case),
            )
    if isinstance(got, list) and isinstance(expected, list) and expected and all(isinstance(i, list) for i in expected):
        flat = [inner for item in expected for inner in item]
        if got and same(got, flat):
            return Finding(
                "The values are right and in the right order, but all in one list; expected is a list for each group.",
                "Begin a new list for each group (for example, for each level), and append that list to the result.",
                call_line(case, "append") or return_line(case),
            )
    return None


def _keys(case: Case) -> Finding | None:
    got, expected = case.got, case.expected
    if not (isinstance(got, dict) and isinstance(expected, dict)) or got.keys() == expected.keys():
        return None
    if {str(key) for key in got} != {str(key) for key in expected}:
        return None
    if any(isinstance(key, str) for key in got) and not all(isinstance(key, str) for key in expected):
        return Finding(
            "The keys of the dictionary are text; expected are numbers.",
            "Use the number itself as the key, without `str(…)`.",
            call_line(case, "str"),
        )
    return Finding(
        "The keys of the dictionary have another type than expected.",
        "Convert the keys, for example with `str(…)` for text.",
        None,
    )


RULES: Final[tuple[Rule, ...]] = (
    _lazy,
    _truth,
    _number_or_text,
    _division,
    _rounding,
    _numbers,
    _nesting,
    _collections,
    _keys,
    sequences.steps,
    spelling.texts,
    sequences.order,
    sequences.ends,
)
