"""Conditions that do not ask what they seem to ask."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Iterator
from typing import Any, Final

from .case import Case, Finding, is_number, nodes
from .trouble import called_name, is_name

COMPARE: Final[dict[type[ast.cmpop], Callable[[Any, Any], bool]]] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}
CHANGING: Final = frozenset({"lower", "upper", "strip", "capitalize", "casefold", "lstrip", "rstrip"})


def _tests(case: Case) -> Iterator[ast.expr]:
    """What is asked for truth: conditions and the parts of `and`, `or` and `not` in them."""
    waiting = [node.test for node in nodes(case) if isinstance(node, (ast.If, ast.While, ast.IfExp))] + [
        test for node in nodes(case) if isinstance(node, ast.comprehension) for test in node.ifs
    ]
    while waiting:
        test = waiting.pop(0)
        if isinstance(test, ast.BoolOp):
            waiting = [*test.values, *waiting]
        elif isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            waiting = [test.operand, *waiting]
        else:
            yield test


def single_ampersand(case: Case) -> Finding | None:
    """`&` or `|` between two comparisons."""
    for node in nodes(case):
        if not isinstance(node, ast.Compare) or len(node.ops) < 2:
            continue
        for part in node.comparators:
            if isinstance(part, ast.BinOp) and isinstance(part.op, (ast.BitAnd, ast.BitOr)):
                sign, word = ("&", "and") if isinstance(part.op, ast.BitAnd) else ("|", "or")
                middle = case.source.text(part)
                return Finding(
                    f"`{sign}` is worked out before the comparisons, so Python compares with `{middle}` here.",
                    f"Between conditions write `{word}`: `{case.source.text(node).replace(sign, word, 1)}`.",
                    node.lineno,
                )
    return None


def half_comparison(case: Case) -> Finding | None:
    """`a and b > 5`, where both are meant to be compared."""
    for node in nodes(case):
        if not isinstance(node, ast.BoolOp) or not isinstance(node.values[-1], ast.Compare):
            continue
        last, names = node.values[-1], node.values[:-1]
        test = COMPARE.get(type(last.ops[0])) if len(last.ops) == 1 else None
        limit = case.value(last.comparators[0])
        values = [case.value(part) for part in names]
        if test is None or not is_number(limit) or not all(isinstance(part, ast.Name) for part in names):
            continue
        if not all(is_number(value) for value in values) or not isinstance(last.left, ast.Name):
            continue
        word = "and" if isinstance(node.op, ast.And) else "or"
        rest = case.source.text(last)[len(case.source.text(last.left)) :]
        alone = " and ".join(f"`{case.source.text(part)}`" for part in names)
        if all(bool(value) == test(value, limit) for value in values):
            continue
        full = f" {word} ".join(f"{case.source.text(part)}{rest}" for part in [*names, last.left])
        return Finding(
            f"Only `{case.source.text(last)}` is a comparison; {alone} alone counts as true whenever it is not 0.",
            f"Write the whole comparison on both sides: `{full}`.",
            node.lineno,
        )
    return None


def value_of_and(case: Case) -> Finding | None:
    """`and` or `or` as an answer where True or False is expected."""
    if type(case.expected) is not bool or type(case.got) is bool:
        return None
    for node in nodes(case):
        if isinstance(node, ast.Return) and isinstance(node.value, ast.BoolOp):
            if any(isinstance(part, (ast.Compare, ast.UnaryOp)) for part in node.value.values):
                continue
            word = "and" if isinstance(node.value.op, ast.And) else "or"
            text = case.source.text(node.value)
            return Finding(
                f"`{word}` gives back one of its two values, here `{case.got!r}`, and not `True` or `False`.",
                f"Turn it into a truth value: `return bool({text})`.",
                node.lineno,
            )
    return None


def chained_with_true(case: Case) -> Finding | None:
    """`x in xs == True`, which Python reads as a chain."""
    for node in nodes(case):
        if not isinstance(node, ast.Compare) or len(node.ops) != 2 or not isinstance(node.ops[1], (ast.Eq, ast.Is)):
            continue
        last = node.comparators[1]
        if isinstance(last, ast.Constant) and isinstance(last.value, bool):
            left, right, word = case.source.text(node.left), case.source.text(node.comparators[0]), _sign(node.ops[0])
            first = f"{left} {word} {right}"
            return Finding(
                f"Python reads this as `{first} and {right} == {last.value}`, and `{right}` is not `{last.value}`.",
                f"Leave out `== {last.value}`: " + (f"`if {first}:`." if last.value else f"`if not ({first}):`."),
                node.lineno,
            )
    return None


def _sign(sign: ast.cmpop) -> str:
    words: dict[type[ast.cmpop], str] = {ast.In: "in", ast.NotIn: "not in", ast.Eq: "==", ast.Lt: "<", ast.Gt: ">"}
    return words.get(type(sign), "…")


def function_as_condition(case: Case) -> Finding | None:
    """A function's name as a condition, without a call."""
    for test in _tests(case):
        if isinstance(test, ast.Name) and case.source.function(test.id) and not case.source.assignments(test.id):
            function = case.source.function(test.id)
            around = case.source.function_around(test)
            taken = {argument.arg for argument in around.args.args} if around else set()
            if function is None or test.id in taken:
                continue
            arguments = ", ".join(argument.arg for argument in function.args.args)
            return Finding(
                f"`{test.id}` here is the function itself, which always counts as true; it is not called.",
                f"Call it with round brackets: `{test.id}({arguments})`.",
                test.lineno,
            )
    return None


def position_as_condition(case: Case) -> Finding | None:
    """`if text.find(part):`, which is false for the very start only."""
    for test in _tests(case):
        if (
            isinstance(test, ast.Call)
            and isinstance(test.func, ast.Attribute)
            and called_name(test) == "find"
            and test.args
            and not case.source.function("find")
        ):
            owner, part = case.source.text(test.func.value), case.source.text(test.args[0])
            return Finding(
                "`find` gives a position: 0 at the very start, which counts as false, and -1 for not found, which "
                "counts as true.",
                f"Ask `if {part} in {owner}:`.",
                test.lineno,
            )
    return None


def zero_as_nothing(case: Case) -> Finding | None:
    """`if not value:`, which is true for 0 as well."""
    for node in nodes(case):
        if not isinstance(node, ast.If):
            continue
        negated = isinstance(node.test, ast.UnaryOp) and isinstance(node.test.op, ast.Not)
        name = node.test.operand if isinstance(node.test, ast.UnaryOp) else node.test
        if not isinstance(name, ast.Name) or name.id not in case.before:
            continue
        value = case.before[name.id]
        if (
            type(value) not in (int, float)
            or value != 0
            or not _is_returned(node.body if negated else node.orelse, case)
        ):
            continue
        if case.expected == value or case.expected == str(value):
            return Finding(
                f"`{name.id}` is `{value}` here, and 0 counts as false just like an empty text or `None`.",
                f"Ask for `None` itself: `if {name.id} is None:`.",
                node.lineno,
            )
    return None


def _is_returned(body: list[ast.stmt], case: Case) -> bool:
    last = body[-1] if body else None
    return isinstance(last, ast.Return) and isinstance(last.value, ast.Constant) and last.value.value == case.got


def text_and_number(case: Case) -> Finding | None:
    """A text that was read, compared with a number."""
    texts: set[str] = set()
    numbers: set[str] = set()
    for made in case.source.all(ast.Assign):
        names = {target.id for target in made.targets if isinstance(target, ast.Name)}
        called = called_name(made.value)
        (texts if called == "input" else numbers if called in ("int", "float", "len", "sum") else set()).update(names)
    for node in nodes(case):
        if not isinstance(node, ast.Compare) or not isinstance(node.ops[0], (ast.Eq, ast.NotEq)):
            continue
        for one, other in ((node.left, node.comparators[0]), (node.comparators[0], node.left)):
            number = isinstance(other, ast.Constant) and is_number(other.value)
            number = number or (isinstance(other, ast.Name) and other.id in numbers - texts)
            if isinstance(one, ast.Name) and one.id in texts - numbers and number:
                return Finding(
                    f"`input()` gives text, so `{one.id}` is text; a text is never equal to the number "
                    f"`{case.source.text(other)}`.",
                    f"Make a number of it when you read it: `{one.id} = int(input())`.",
                    node.lineno,
                )
    return None


def last_item_decides(case: Case) -> Finding | None:
    """A flag that every round of a loop sets again."""
    for loop in (node for node in nodes(case) if isinstance(node, ast.For)):
        for branch in loop.body:
            if not isinstance(branch, ast.If) or len(branch.body) != 1 or len(branch.orelse) != 1:
                continue
            names = [_flag(statement) for statement in (branch.body[0], branch.orelse[0])]
            if names[0] is None or names[0] != names[1]:
                continue
            name = names[0]
            if any(isinstance(node, ast.Break) for node in ast.walk(loop)):
                continue
            if any(
                isinstance(node, ast.Return) and is_name(node.value, name) and node.lineno > (loop.end_lineno or 0)
                for node in nodes(case)
            ):
                return Finding(
                    f"Every round gives `{name}` a new value, so after the loop only the last item counts.",
                    "If one item is to decide, take out the `else` (or `return` at once when it is found).",
                    branch.orelse[0].lineno,
                )
    return None


def _flag(statement: ast.stmt) -> str | None:
    if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Constant):
        target = statement.targets[0]
        return target.id if isinstance(target, ast.Name) and isinstance(statement.value.value, bool) else None
    return None


WITH_LIMIT: Final[dict[type[ast.cmpop], tuple[str, str]]] = {
    ast.Gt: (">", ">="),
    ast.Lt: ("<", "<="),
    ast.GtE: (">=", ">"),
    ast.LtE: ("<=", "<"),
}


def limit_itself(case: Case) -> Finding | None:
    """`>` in place of `>=`, or the other way round, where the argument is the limit itself."""
    function = case.function
    if function is None or type(case.expected) is not bool or case.got is not (not case.expected):
        return None
    if len(function.body) != 1 or not isinstance(function.body[0], ast.Return):
        return None
    test = function.body[0].value
    if not isinstance(test, ast.Compare) or len(test.ops) != 1 or type(test.ops[0]) not in WITH_LIMIT:
        return None
    left, right = case.value(test.left), case.value(test.comparators[0])
    if not is_number(left) or left != right:
        return None
    sign, other = WITH_LIMIT[type(test.ops[0])]
    one, two = case.source.text(test.left), case.source.text(test.comparators[0])
    is_or_not = "is not true" if sign in "<>" else "is true"
    return Finding(
        f"Here `{one}` is exactly `{right}`, and `{one} {sign} {two}` {is_or_not} for the limit itself.",
        f"Let the limit {'count' if case.expected else 'not count'}: `{one} {other} {two}`.",
        test.lineno,
    )


def never_reached(case: Case) -> Finding | None:
    """A branch for multiples of a number after one that catches them all."""
    for start in (node for node in nodes(case) if isinstance(node, ast.If)):
        seen: list[tuple[str, int, ast.If]] = []
        branch: ast.AST | None = start
        while isinstance(branch, ast.If):
            found = _multiple(branch.test, case)
            for name, number, earlier in seen if found else ():
                if found and name == found[0] and found[1] % number == 0 and _leads_to(branch.body, case.expected):
                    return Finding(
                        f"Every number that `{case.source.text(branch.test)}` is true for, "
                        f"`{case.source.text(earlier.test)}` "
                        "is true for as well, and that comes first; so this branch is never reached.",
                        f"Test `{case.source.text(branch.test)}` first.",
                        branch.lineno,
                    )
            if found:
                seen.append((*found, branch))
            branch = branch.orelse[0] if len(branch.orelse) == 1 else None
    return None


def _multiple(test: ast.AST, case: Case) -> tuple[str, int] | None:
    """The name and the number of a test such as `n % 3 == 0`."""
    if not isinstance(test, ast.Compare) or not isinstance(test.ops[0], ast.Eq) or case.value(test.comparators[0]) != 0:
        return None
    left = test.left
    if isinstance(left, ast.BinOp) and isinstance(left.op, ast.Mod) and isinstance(left.right, ast.Constant):
        number = left.right.value
        return (case.source.text(left.left), number) if type(number) is int and number > 0 else None
    return None


def _leads_to(body: list[ast.stmt], expected: Any) -> bool:
    return any(
        isinstance(node, ast.Constant) and type(node.value) is type(expected) and node.value == expected
        for part in body
        for node in ast.walk(part)
    )


def method_compared(case: Case) -> Finding | None:
    """A method of text that is compared without a call."""
    if case.source.all(ast.ClassDef):
        return None
    for node in nodes(case):
        for side in [node.left, *node.comparators] if isinstance(node, ast.Compare) else ():
            if isinstance(side, ast.Attribute) and side.attr in CHANGING and isinstance(side.ctx, ast.Load):
                text = case.source.text(side)
                return Finding(
                    f"`{text}` without round brackets is the method itself, which is never equal to a text.",
                    f"Call it: `{text}()`.",
                    side.lineno,
                )
    return None
