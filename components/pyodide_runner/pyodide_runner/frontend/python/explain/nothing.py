"""Where a None comes from: a function without `return`, a method that works in place, a `print`."""

from __future__ import annotations

import ast

from .trouble import (
    IN_PLACE,
    Advice,
    Source,
    Trouble,
    called_name,
    gives_nothing,
    is_method_call,
    may_end_without_return,
    prints,
)


def origin(source: Source, node: ast.AST, line: int | None) -> Advice | None:
    """Why an expression is None, as far as the code shows it."""
    if isinstance(node, ast.Name):
        before = [assignment for assignment in source.assignments(node.id) if line is None or assignment.lineno <= line]
        if not before:
            return None
        value = before[-1].value
        if isinstance(value, ast.Constant) and value.value is None:
            return (
                f"`{node.id}` is `None`: line {before[-1].lineno} sets it, and nothing gave it another value since.",
                f"Give `{node.id}` a real value before this line, or check `if {node.id} is not None:` first.",
            )
        return from_call(source, value, node.id)
    return from_call(source, node, "")


def from_call(source: Source, node: ast.AST, name: str) -> Advice | None:
    """Why a call gives None; `name` is the variable that it is stored in."""
    if not isinstance(node, ast.Call):
        return None
    called = called_name(node)
    if is_method_call(node, IN_PLACE):
        return in_place(source, node, name)
    if called == "print":
        return (
            "`print(…)` shows a value and gives back `None`.",
            "Keep or `return` the value itself, and print it on a line of its own.",
        )
    function = source.function(called)
    if function is None:
        return None
    if not gives_nothing(function):
        return some_path_only(called) if may_end_without_return(function) else None
    printed = prints(function)
    if printed is not None:
        return (
            f"The function `{called}` prints its result and returns nothing, so its value is `None`.",
            f"In `{called}`, use `return` in place of `print`.",
        )
    return (
        f"The function `{called}` has no `return` with a value, so it gives `None`.",
        f"End `{called}` with a `return`.",
    )


def some_path_only(called: str) -> Advice:
    """What a function gives whose `return` stands in some of its branches only."""
    return (
        f"`{called}` has a `return` in some of its branches only; where it comes to its end without one, it gives "
        "`None`.",
        f"Look at every branch of `{called}`: a result that is worked out there needs `return` in front.",
    )


def in_place(source: Source, call: ast.Call, name: str) -> Advice:
    """What a method that works in place gives."""
    method = called_name(call)
    owner = source.text(call.func.value) if isinstance(call.func, ast.Attribute) else "it"
    why = f"`{owner}.{method}(…)` changes `{owner}` itself and gives back `None`"
    stored = f", and that `None` was stored in `{name}`." if name else "."
    other = {"sort": f"; or use `sorted({owner})`", "reverse": f"; or use `{owner}[::-1]`"}.get(method, "")
    return (
        why + stored,
        f"Write `{owner}.{method}(…)` on its own line, without `=` or `return`, and then use `{owner}`{other}.",
    )


def used(trouble: Trouble) -> Advice:
    """Advice where a value that is used is None."""
    for node in suspects(trouble):
        if called_name(node) == "get" and isinstance(node, ast.Call) and len(node.args) == 1:
            whole, key = trouble.source.text(node), trouble.source.text(node.args[0])
            return (
                f"`{whole}` gives `None` where the key `{key}` is not there yet.",
                f"Give a value for that case: `{whole[:-1]}, 0)`.",
            )
        advice = origin(trouble.source, node, trouble.line)
        if advice:
            return advice
    return (
        "One of the values on this line is `None`, which means: no value.",
        "Look where that value comes from: a function without `return`, or a search that found nothing, gives `None`.",
    )


def suspects(trouble: Trouble) -> list[ast.AST]:
    """The nodes of the line whose values something is done with."""
    nodes: list[ast.AST] = []
    for operation in trouble.nodes(ast.BinOp):
        nodes += [operation.left, operation.right]
    for comparing in trouble.nodes(ast.Compare):
        nodes += [comparing.left, *comparing.comparators]
    nodes += [node.value for node in trouble.nodes(ast.Subscript)]
    nodes += [node.value for node in trouble.nodes(ast.Attribute)]
    nodes += [node.iter for node in trouble.nodes(ast.For)]
    nodes += [argument for node in trouble.nodes(ast.Call) for argument in node.args]
    nodes += [node.value for node in trouble.nodes(ast.AugAssign)]
    return nodes
