"""Mistakes in loops, once an answer is known to be wrong."""

from __future__ import annotations

import ast
from typing import Final

from .case import Case, Finding, is_number, nodes
from .trouble import IN_PLACE, called_name, is_method_call, is_name, reads

SHRINKING: Final = frozenset({"remove", "pop", "insert", "append"})


def changed_while_looping(case: Case) -> Finding | None:
    """A loop that changes the list it goes through."""
    for loop in (node for node in nodes(case) if isinstance(node, ast.For)):
        if not isinstance(loop.iter, ast.Name):
            continue
        for node in ast.walk(loop):
            if is_method_call(node, SHRINKING) and is_name(node.func.value, loop.iter.id):  # type: ignore[attr-defined]
                name = loop.iter.id
                return Finding(
                    f"The loop goes through `{name}` while its body changes `{name}` (`{called_name(node)}`), so it "
                    "skips items.",
                    f"Loop over a copy, `for … in {name}[:]:`, or collect the items to keep in a new list.",
                    node.lineno,  # type: ignore[attr-defined]
                )
    return None


def early_return(case: Case) -> Finding | None:
    """A `return` that ends a loop in its first round."""
    for loop in (node for node in nodes(case) if isinstance(node, (ast.For, ast.While))):
        last = loop.body[-1]
        if isinstance(last, ast.Return) and not any(isinstance(node, ast.Continue) for node in ast.walk(loop)):
            return Finding(
                f"The `return` on line {last.lineno} is inside the loop, so the function ends in the first round.",
                "Move it out of the loop: indent it less, so that it comes after the loop.",
                last.lineno,
            )
        if isinstance(last, ast.If) and _branch_returns(last.body) and _branch_returns(last.orelse):
            final = last.orelse[-1]
            return Finding(
                "Both branches `return`, so the loop ends with the first item and the others are never looked at.",
                "Remove the `else`, and put its `return` after the loop.",
                final.lineno,
            )
    return None


def _branch_returns(body: list[ast.stmt]) -> bool:
    return bool(body) and isinstance(body[-1], ast.Return)


def reset_in_loop(case: Case) -> Finding | None:
    """A result that is set back in each round."""
    for loop in (node for node in nodes(case) if isinstance(node, (ast.For, ast.While))):
        for statement in loop.body:
            if not isinstance(statement, ast.Assign) or not isinstance(statement.targets[0], ast.Name):
                continue
            value, name = statement.value, statement.targets[0].id
            if not (
                isinstance(value, ast.Constant)
                or (isinstance(value, (ast.List, ast.Dict)) and not ast.unparse(value)[1:-1])
            ):
                continue
            if any(_accumulates(other, name) for other in loop.body) and _used_after(case, loop, name):
                return Finding(
                    f"`{name}` is set back in each round of the loop, so what it collected is lost every time.",
                    f"Put `{case.source.text(statement)}` before the loop.",
                    statement.lineno,
                )
    return None


def _accumulates(statement: ast.stmt, name: str) -> bool:
    if isinstance(statement, ast.AugAssign):
        return is_name(statement.target, name)
    if isinstance(statement, ast.If):
        return any(_accumulates(inner, name) for inner in statement.body)
    return (
        isinstance(statement, ast.Expr)
        and is_method_call(statement.value, IN_PLACE)
        and is_name(statement.value.func.value, name)  # type: ignore[attr-defined]
    )


def _used_after(case: Case, loop: ast.stmt, name: str) -> bool:
    end = loop.end_lineno or loop.lineno
    return any(is_name(node, name) and node.lineno > end for node in nodes(case) if isinstance(node, ast.Name))


def append_after_loop(case: Case) -> Finding | None:
    """A line that belongs into the loop above it."""
    if not (isinstance(case.got, list) and isinstance(case.expected, list) and len(case.got) == 1 < len(case.expected)):
        return None
    for call in (node for node in nodes(case) if is_method_call(node, {"append", "add"})):
        for loop in (node for node in nodes(case) if isinstance(node, ast.For)):
            made = {
                node.id for node in ast.walk(loop) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
            }
            after = call.lineno == (loop.end_lineno or 0) + 1  # type: ignore[attr-defined]
            if after and any(isinstance(argument, ast.Name) and argument.id in made for argument in call.args):  # type: ignore[attr-defined]
                return Finding(
                    "This line is outside the loop, so it runs only once, after the last round.",
                    "Indent it, so that it runs inside the loop.",
                    call.lineno,  # type: ignore[attr-defined]
                )
    return None


def short_range(case: Case) -> Finding | None:
    """A `range` that stops too early, or counts the wrong way."""
    for call in (node for node in nodes(case) if called_name(node) == "range" and isinstance(node, ast.Call)):
        if not call.args or len(call.args) > 2:
            continue
        stop = case.value(call.args[-1])
        shown = case.source.text(call.args[-1])
        if len(call.args) == 2:
            start = case.value(call.args[0])
            if type(start) is int and type(stop) is int and start > stop:
                return Finding(
                    f"`{case.source.text(call)}` is empty: without a step, `range` only counts up.",
                    f"To count down, give the step -1: `range({case.source.text(call.args[0])}, {shown}, -1)`.",
                    call.lineno,
                )
        got, expected = case.got, case.expected
        if (
            type(stop) is int
            and stop > 1
            and type(got) is int
            and type(expected) is int
            and expected in (got + stop, got * stop)
            and _gathers(case, call)
        ):
            return Finding(
                f"`range` stops before its end, so `{shown}` itself is not included.",
                f"Write `range({', '.join([case.source.text(node) for node in call.args[:-1]] + [shown + ' + 1'])})`.",
                call.lineno,
            )
    return None


def _gathers(case: Case, call: ast.Call) -> bool:
    """Whether the loop over a range adds or multiplies just what it counts through."""
    loop = case.source.parents.get(call)
    if not isinstance(loop, ast.For) or not isinstance(loop.target, ast.Name):
        return isinstance(loop, ast.Call)
    name = loop.target.id
    return any(is_name(node.value, name) for node in ast.walk(loop) if isinstance(node, ast.AugAssign)) or any(
        isinstance(node, ast.BinOp) and name in (getattr(node.left, "id", ""), getattr(node.right, "id", ""))
        for statement in loop.body
        if isinstance(statement, ast.Assign)
        for node in [statement.value]
    )


def zero_start(case: Case) -> Finding | None:
    """A search for the largest that starts at 0."""
    if not (is_number(case.expected) and is_number(case.got) and case.got == 0 > case.expected):
        return None
    for assignment in (node for node in nodes(case) if isinstance(node, ast.Assign)):
        target = assignment.targets[0]
        if not (
            isinstance(target, ast.Name) and isinstance(assignment.value, ast.Constant) and assignment.value.value == 0
        ):
            continue
        compared = [
            node
            for node in nodes(case)
            if isinstance(node, ast.Compare)
            and any(is_name(side, target.id) for side in [node.left, *node.comparators])
        ]
        source = next((node.iter for node in nodes(case) if isinstance(node, ast.For)), None)
        if compared and source is not None:
            return Finding(
                f"`{target.id}` starts at 0, so when all numbers are negative none of them is larger.",
                f"Start with the first item: `{target.id} = {case.source.text(source)}[0]`.",
                assignment.lineno,
            )
    return None


def replaced_each_round(case: Case) -> Finding | None:
    """A counter or a sum that is set in each round where it should grow."""
    for loop in (node for node in nodes(case) if isinstance(node, ast.For)):
        inside = list(ast.walk(loop))
        for node in inside:
            if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
                continue
            name, value = node.targets[0].id, node.value
            starts = [other for other in case.source.assignments(name) if other.lineno < loop.lineno]
            from_zero = starts and isinstance(starts[-1].value, ast.Constant) and starts[-1].value.value == 0
            read = any(reads(part, name) for part in inside)
            if not from_zero or read or len([part for part in inside if is_name(part, name)]) != 1:
                continue
            one = isinstance(value, ast.Constant) and value.value == 1
            if one and type(case.got) is int and case.got == 1 and is_number(case.expected) and case.expected > 1:
                return Finding(
                    f"`{name} = 1` sets `{name}` to 1 each time; it does not count on.",
                    f"Count on from the old value: `{name} += 1`.",
                    node.lineno,
                )
            if (
                node in loop.body
                and isinstance(loop.target, ast.Name)
                and is_name(value, loop.target.id)
                and is_number(case.expected)
            ):
                return Finding(
                    f"Line {node.lineno} replaces `{name}` in every round, so after the loop it is only the last item.",
                    f"To add up, write `{name} += {loop.target.id}`.",
                    node.lineno,
                )
    return None


def decimal_steps(case: Case) -> Finding | None:
    """Digits taken off with `/`, which never gets to 0."""
    for loop in (node for node in nodes(case) if isinstance(node, ast.While)):
        names = {node.id for node in ast.walk(loop.test) if isinstance(node, ast.Name)}
        zero = any(isinstance(node, ast.Constant) and node.value == 0 for node in ast.walk(loop.test))
        for node in loop.body:
            divided = (
                isinstance(node, ast.AugAssign)
                and isinstance(node.op, ast.Div)
                and isinstance(node.target, ast.Name)
                and node.target.id in names
            )
            assigned = (
                isinstance(node, ast.Assign)
                and isinstance(node.value, ast.BinOp)
                and isinstance(node.value.op, ast.Div)
            )
            if assigned and isinstance(node, ast.Assign) and isinstance(node.value, ast.BinOp):
                target = node.targets[0]
                divided = isinstance(target, ast.Name) and target.id in names and is_name(node.value.left, target.id)
            if divided and (zero or isinstance(loop.test, ast.Name)):
                text = case.source.text(node)
                return Finding(
                    "`/` gives a decimal number, which gets smaller and smaller but stays above 0 for "
                    "hundreds of rounds.",
                    f"Divide without decimals: `{text.replace('/', '//', 1)}`.",
                    node.lineno,
                )
    return None


def smallest_from_zero(case: Case) -> Finding | None:
    """A search for the smallest that starts at 0."""
    if not (is_number(case.expected) and case.got == 0 < case.expected):
        return None
    for loop in (node for node in nodes(case) if isinstance(node, ast.For)):
        for test in (node for node in ast.walk(loop) if isinstance(node, ast.Compare) and len(node.ops) == 1):
            sides = [test.left, test.comparators[0]]
            for name in (side.id for side in sides if isinstance(side, ast.Name)):
                starts = [node for node in case.source.assignments(name) if node.lineno < loop.lineno]
                zero = starts and isinstance(starts[-1].value, ast.Constant) and starts[-1].value.value == 0
                stored = [node for node in case.source.assignments(name) if node.lineno > loop.lineno]
                if zero and stored and isinstance(loop.iter, ast.Name):
                    return Finding(
                        f"`{name}` starts at 0, and none of the numbers is smaller than that.",
                        f"Start with the first item: `{name} = {loop.iter.id}[0]`.",
                        starts[-1].lineno,
                    )
    return None
