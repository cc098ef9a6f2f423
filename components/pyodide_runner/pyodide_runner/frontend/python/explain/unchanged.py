"""Why the answer is None, or the argument as it was."""

from __future__ import annotations

import ast
import builtins

from . import nothing
from .case import Case, Finding
from .trouble import (
    FUNCTIONS,
    IN_PLACE,
    Advice,
    Function,
    called_name,
    is_method_call,
    may_end_without_return,
    own_nodes,
    prints,
    returned_values,
)


def none_returned(case: Case) -> Finding | None:
    """Where the None comes from that a function gave."""
    function = case.function
    if function is None:
        return None
    returns = returned_values(function)
    for statement in returns:
        value = statement.value
        advice = nothing.origin(case.source, value, statement.lineno) if value is not None else None
        if advice:
            return Finding(*advice, _origin_line(case, statement))
    if returns:
        return _some_path(case, function) if _only_ends(case, function) else None
    return _no_return(case, function)


def _origin_line(case: Case, statement: ast.Return) -> int:
    if isinstance(statement.value, ast.Name):
        before = [
            node.lineno for node in case.source.assignments(statement.value.id) if node.lineno <= statement.lineno
        ]
        return before[-1] if before else statement.lineno
    return statement.lineno


def _only_ends(case: Case, function: Function) -> bool:
    """Whether None can only come from the function's end, not from a `return None`."""
    bare = ("return", "return None")
    stated = any(isinstance(node, ast.Return) and case.source.text(node) in bare for node in own_nodes(function))
    return may_end_without_return(function) and not stated


def _some_path(case: Case, function: Function) -> Finding:
    for node in own_nodes(function):
        if isinstance(node, ast.Expr) and any(called_name(part) == function.name for part in ast.walk(node)):
            return Finding(
                f"`{function.name}` calls itself here, and the result is thrown away; the function then gives `None`.",
                f"Put `return` in front: `return {case.source.text(node)}`.",
                node.lineno,
            )
    for node in own_nodes(function):
        if isinstance(node, ast.Try) and any(_hides(handler) for handler in node.handlers):
            return _hidden(case, function, node)
    return Finding(
        f"`{function.name}` has a `return` in some of its branches only; on this input it came to its end without one, "
        "which gives `None`.",
        "Add a `return` for the remaining case, for example in an `else` or at the end of the function.",
        function.lineno,
    )


def _hides(handler: ast.ExceptHandler) -> bool:
    broad = handler.type is None or (
        isinstance(handler.type, ast.Name) and handler.type.id in ("Exception", "BaseException")
    )
    return broad and all(isinstance(part, ast.Pass) for part in handler.body)


def _hidden(case: Case, function: Function, tried: ast.Try) -> Finding:
    handler = tried.handlers[-1]
    unknown = _unknown_name(case, tried)
    hint = f" The name `{unknown}` in it is defined nowhere." if unknown else ""
    return Finding(
        f"Any error inside `try` is hidden by the `except` on line {handler.lineno} with its `pass`; then "
        f"`{function.name}` ends without a `return`, which gives `None`.{hint}",
        "Take `try` and `except` away for a moment, and run again to see the error; later catch only the one you "
        "expect, such as `except ValueError:`.",
        handler.lineno,
    )


def _unknown_name(case: Case, tried: ast.Try) -> str | None:
    known = {node.arg for node in case.source.all(ast.arg)} | set(dir(builtins))
    known |= {node.id for node in case.source.all(ast.Name) if isinstance(node.ctx, ast.Store)}
    known |= {node.name for node in case.source.nodes if isinstance(node, (*FUNCTIONS, ast.ClassDef))}
    known |= {
        (alias.asname or alias.name).partition(".")[0] for alias in case.source.nodes if isinstance(alias, ast.alias)
    }
    used = [node.id for part in tried.body for node in ast.walk(part) if isinstance(node, ast.Name)]
    return next((name for name in used if name not in known), None)


def _no_return(case: Case, function: Function) -> Finding | None:
    printed = prints(function)
    if printed is not None:
        return Finding(
            f"`{function.name}` prints its result; without a `return` it gives `None`.",
            "Use `return` in place of `print`.",
            printed.lineno,
        )
    if len(function.body) == 1 and isinstance(function.body[0], (ast.Pass, ast.Expr)) and not _works(function.body[0]):
        return None
    bare = next((node for node in own_nodes(function) if isinstance(node, ast.Return)), None)
    if bare is not None:
        return Finding(*_says_nothing(bare, function.name), bare.lineno)
    name, last = _last_name(function), function.body[-1]
    if isinstance(last, ast.Expr) and isinstance(last.value, (ast.Call, ast.BinOp, ast.Compare, ast.BoolOp)):
        name = case.source.text(last)
        name = "" if is_method_call(last.value, IN_PLACE) or called_name(last.value) == "print" else name
        name = name or _last_name(function)
    return Finding(
        f"`{function.name}` works something out but has no `return`, so it gives `None`.",
        f"Add `return {name}` at its end." if name else "Add a `return` with the result at its end.",
        function.body[-1].lineno,
    )


def _says_nothing(bare: ast.Return, name: str) -> Advice:
    if bare.value is None:
        return f"This `return` has no value after it, so `{name}` gives `None`.", "Write the result after `return`."
    return f"This line gives back `None`, whatever `{name}` was given.", "Write the result there in place of `None`."


def _works(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and not isinstance(statement.value, ast.Constant)


def _last_name(function: Function) -> str | None:
    stored = [node for node in own_nodes(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    loops = {
        node.target.id
        for node in own_nodes(function)
        if isinstance(node, ast.For) and isinstance(node.target, ast.Name)
    }
    names = [node.id for node in stored if node.id not in loops]
    return names[-1] if names else None


def argument_unchanged(case: Case, name: str) -> Finding | None:
    """Why a list that should be changed in place is as it was."""
    function = case.function
    if function is None:
        return None
    for node in own_nodes(function):
        if isinstance(node, ast.Assign) and any(
            isinstance(target, ast.Name) and target.id == name for target in node.targets
        ):
            return Finding(
                f"This line makes a new list and calls it `{name}`; the list that was passed in is unchanged.",
                f"Put the new items into the same list: `{name}[:] = …`.",
                node.lineno,
            )
    for loop in (node for node in own_nodes(function) if isinstance(node, ast.For)):
        for node in ast.walk(loop):
            target = (
                node.targets[0]
                if isinstance(node, ast.Assign)
                else node.target
                if isinstance(node, ast.AugAssign)
                else None
            )
            if isinstance(target, ast.Name) and isinstance(loop.target, ast.Name) and target.id == loop.target.id:
                return Finding(
                    f"This gives only the variable `{target.id}` a new value; the list `{name}` stays unchanged.",
                    f"Change the list by position: `for i in range(len({name})):` and `{name}[i] = …`.",
                    node.lineno,  # type: ignore[attr-defined]
                )
    returns = returned_values(function)
    if returns and not any(is_method_call(node, IN_PLACE) for node in own_nodes(function)):
        in_order = any(called_name(node) == "sorted" for node in ast.walk(returns[0]))
        better = f"`{name}.sort()`" if in_order else f"`{name}[:] = …`"
        return Finding(
            f"The function returns a new list, and the list `{name}` that was passed in is unchanged.",
            f"Change `{name}` itself, for example with {better}.",
            returns[0].lineno,
        )
    return Finding(
        f"The list `{name}` is as it was before the call: unchanged.",
        f"Change it in place, for example with `{name}[i] = …` or `{name}[:] = …`.",
        function.lineno,
    )
