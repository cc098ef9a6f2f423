"""Wrong numbers: another operation, a start that cannot work, a step that is left out."""

from __future__ import annotations

import ast
import math
from typing import Any, Final

from .case import Case, Finding, calculate, is_number, nodes
from .trouble import called_name, is_name, own_nodes

MAX_FACTORIAL: Final = 100
OTHER_OPERATIONS: Final[dict[type[ast.operator], tuple[str, list[tuple[ast.operator, str, str]]]]] = {
    ast.Mod: ("`%` gives what is left over (the remainder)", [(ast.FloorDiv(), "//", "how many times it fits")]),
    ast.FloorDiv: ("`//` gives how many times it fits", [(ast.Mod(), "%", "what is left over (the remainder)")]),
    ast.Pow: ("`**` is a power", [(ast.Mult(), "*", "the product")]),
}


def exact_decimals(case: Case) -> Finding | None:
    """Decimal numbers compared with `==`."""
    if type(case.expected) is not bool or type(case.got) is not bool:
        return None
    for node in nodes(case):
        if not isinstance(node, ast.Compare) or len(node.ops) != 1 or not isinstance(node.ops[0], (ast.Eq, ast.NotEq)):
            continue
        left, right = case.value(node.left), case.value(node.comparators[0])
        if is_number(left) and is_number(right) and left != right and math.isclose(left, right, rel_tol=1e-9):
            one, other = case.source.text(node.left), case.source.text(node.comparators[0])
            return Finding(
                f"Decimal numbers are not stored exactly: `{one}` is `{left!r}` and `{other}` is `{right!r}`, so `==` "
                "finds them different.",
                f"Ask whether they are close: `math.isclose({one}, {other})`, with `import math` at the top.",
                node.lineno,
            )
    return None


def other_operation(case: Case) -> Finding | None:
    """A remainder in place of a quotient, or the other way round."""
    if not (is_number(case.got) and is_number(case.expected)):
        return None
    for node in nodes(case):
        value = node.value if isinstance(node, ast.Return) else None
        if not isinstance(value, ast.BinOp) or type(value.op) not in OTHER_OPERATIONS:
            continue
        left, right = case.value(value.left), case.value(value.right)
        does, others = OTHER_OPERATIONS[type(value.op)]
        for operation, sign, gives in others:
            if calculate(operation, left, right) == case.expected:
                text = f"{case.source.text(value.left)} {sign} {case.source.text(value.right)}"
                return Finding(f"{does}; expected is {gives}.", f"Write `{text}`.", value.lineno)
    return None


def product_of_zero(case: Case) -> Finding | None:
    """A product that starts with 0 or meets it."""
    if case.got != 0 or not is_number(case.got):
        return None
    for loop in (node for node in nodes(case) if isinstance(node, ast.For)):
        for step in (node for node in ast.walk(loop) if isinstance(node, (ast.AugAssign, ast.Assign))):
            name = _multiplied(step)
            if name is None:
                continue
            for start in case.source.assignments(name):
                if isinstance(start.value, ast.Constant) and start.value.value == 0 and start.lineno < loop.lineno:
                    return Finding(
                        f"`{name}` starts at 0, and 0 times anything is 0.",
                        f"Let a product start at 1: `{name} = 1`; for a sum, add with `+=`.",
                        start.lineno,
                    )
            used = [
                node for node in ast.walk(step) if isinstance(loop.target, ast.Name) and is_name(node, loop.target.id)
            ]
            if called_name(loop.iter) == "range" and used and _from_zero(loop.iter):
                stop = case.source.text(loop.iter.args[0])  # type: ignore[attr-defined]
                factor = step.value if isinstance(step, ast.AugAssign) else None
                if factor is None or isinstance(factor, ast.Name):
                    return Finding(
                        f"`range({stop})` begins with 0, and 0 times anything is 0.",
                        f"Begin with 1: `range(1, {stop} + 1)`.",
                        loop.lineno,
                    )
    return None


def _from_zero(call: ast.AST) -> bool:
    return isinstance(call, ast.Call) and len(call.args) == 1


def _multiplied(step: ast.AugAssign | ast.Assign) -> str | None:
    if isinstance(step, ast.AugAssign):
        name = step.target.id if isinstance(step.target, ast.Name) else None
        return name if isinstance(step.op, ast.Mult) else None
    target, value = step.targets[0], step.value
    if isinstance(target, ast.Name) and isinstance(value, ast.BinOp) and isinstance(value.op, ast.Mult):
        return target.id if is_name(value.left, target.id) or is_name(value.right, target.id) else None
    return None


def base_case_zero(case: Case) -> Finding | None:
    """A recursion that multiplies down to a 0."""
    function = case.function
    if function is None or case.got != 0 or not is_number(case.got):
        return None
    returns = [node for node in own_nodes(function) if isinstance(node, ast.Return)]
    products = [
        node.value
        for node in returns
        if isinstance(node.value, ast.BinOp)
        and isinstance(node.value.op, ast.Mult)
        and function.name in (called_name(node.value.left), called_name(node.value.right))
    ]
    start = next(iter(case.before.values()), None)
    fits = type(start) is int and 0 <= start < MAX_FACTORIAL and math.factorial(start) == case.expected
    for node in returns:
        if products and isinstance(node.value, ast.Constant) and node.value.value == 0:
            advice = "Let the smallest case give 1: `return 1`."
            return Finding(
                f"The smallest case gives 0, and `{case.source.text(products[0])}` multiplies with it, so everything "
                "becomes 0.",
                advice if fits else "For a product the smallest case gives 1; for a sum write `+` in place of `*`.",
                node.lineno,
            )
    return None


def rounded_half(case: Case) -> Finding | None:
    """`round` of a number that ends in .5, and `int` in place of `round`."""
    if type(case.got) is not int or type(case.expected) is not int:
        return None
    for node in nodes(case):
        if not isinstance(node, ast.Call) or called_name(node) not in ("round", "int") or len(node.args) != 1:
            continue
        value, text = case.value(node.args[0]), case.source.text(node.args[0])
        if type(value) is not float or not math.isfinite(value):
            continue
        if (
            called_name(node) == "round"
            and value % 1 == 0.5
            and (round(value), math.floor(value) + 1) == (case.got, case.expected)
        ):
            return Finding(
                f"`round` takes a number that ends in .5 to the nearest even number, so `{value}` becomes {case.got}.",
                f"To round a half up, write `math.floor({text} + 0.5)`, with `import math` at the top.",
                node.lineno,
            )
        if called_name(node) == "int" and int(value) == case.got and round(value) == case.expected:
            return Finding(
                f"`int(…)` cuts off the decimals, so `{value}` becomes {case.got}; it does not round.",
                f"Round it: `round({text})`.",
                node.lineno,
            )
    return None


def step_left_out(case: Case) -> Finding | None:
    """A last calculation that belongs to one branch only, and would make the answer right."""
    if not (is_number(case.got) and is_number(case.expected)):
        return None
    for branch in (node for node in nodes(case) if isinstance(node, ast.If)):
        for body, word in ((branch.orelse, "else"), (branch.body, "if")):
            if len(body) < 2 or (len(body) == 1 and isinstance(body[0], ast.If)):
                continue
            name, result = _applied(body[-1], case)
            if (
                name
                and result == case.expected
                and any(
                    isinstance(node, ast.Return)
                    and is_name(node.value, name)
                    and node.lineno > (branch.end_lineno or 0)
                    for node in nodes(case)
                )
            ):
                return Finding(
                    f"Line {body[-1].lineno} belongs to the `{word}`, so it is skipped on this input; with it the "
                    f"answer would be `{result}`.",
                    f"Indent it less, so that it stands outside the `{word}` and always runs.",
                    body[-1].lineno,
                )
    return None


def _applied(statement: ast.stmt, case: Case) -> tuple[str | None, Any]:
    """The variable that a statement changes by a constant, and what the answer would become by it."""
    if isinstance(statement, ast.AugAssign) and isinstance(statement.target, ast.Name):
        return statement.target.id, calculate(statement.op, case.got, case.value(statement.value))
    if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
        name, value = statement.targets[0].id, statement.value
        if isinstance(value, ast.BinOp) and is_name(value.left, name):
            return name, calculate(value.op, case.got, case.value(value.right))
    return None, None


def counted_always(case: Case) -> Finding | None:
    """A counter beside the `if` that it belongs to."""
    if type(case.got) is not int or type(case.expected) is not int or case.got <= case.expected:
        return None
    for loop in (node for node in nodes(case) if isinstance(node, ast.For)):
        for place, statement in enumerate(loop.body):
            counts = isinstance(statement, ast.AugAssign) and isinstance(statement.value, ast.Constant)
            before = loop.body[place - 1] if place else None
            if not counts or not isinstance(before, ast.If) or before.orelse or not _without_effect(before, case):
                continue
            rounds = case.before.get(loop.iter.id) if isinstance(loop.iter, ast.Name) else None
            if isinstance(rounds, (list, str, tuple, set, dict)) and len(rounds) == case.got:
                text = case.source.text(statement)
                return Finding(
                    f"`{text}` stands beside the `if` and not inside it, so every item is counted.",
                    f"Indent `{text}` further, so that it is inside the `if`.",
                    statement.lineno,
                )
    return None


def _without_effect(branch: ast.If, case: Case) -> bool:
    """Whether a branch only stores what nothing reads."""
    stored = {
        node.id
        for part in branch.body
        for node in ast.walk(part)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    if not all(isinstance(part, (ast.Assign, ast.Pass)) for part in branch.body):
        return False
    return not any(
        isinstance(node, ast.Name) and node.id in stored and isinstance(node.ctx, ast.Load) for node in nodes(case)
    )


def caret(case: Case) -> Finding | None:
    """`^` in place of a power."""
    for node in nodes(case):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitXor) and is_number(case.expected):
            left, right = case.value(node.left), case.value(node.right)
            if not (type(left) is int and type(right) is int and 0 <= right < MAX_FACTORIAL):
                continue
            if left**right == case.expected or case.source.text(node.right) in ("2", "3"):
                text = f"{case.source.text(node.left)} ** {case.source.text(node.right)}"
                return Finding("In Python `^` is not a power; it compares bits.", f"Write `{text}`.", node.lineno)
    return None
