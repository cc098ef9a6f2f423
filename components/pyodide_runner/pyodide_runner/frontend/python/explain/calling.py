"""Causes of a TypeError of calls: of what cannot be called, and of arguments that do not fit."""

from __future__ import annotations

import ast
import builtins
import re

from . import nothing
from .operands import NUMBERS
from .trouble import Advice, Match, Trouble, called_name, closest
from .words import a_type, plural


def not_callable(trouble: Trouble, found: Match) -> Advice:
    kind = found[1]
    call = trouble.first(ast.Call)
    function = call.func if call else None
    name = trouble.source.text(function) if function else "it"
    if isinstance(function, ast.Name) and hasattr(builtins, name):
        lines = [node.lineno for node in trouble.source.assignments(name)]
        where = f" on line {lines[0]}" if lines else ""
        return (
            f"`{name}` was given a value of your own{where}, which hides Python's function `{name}`.",
            f"Give your variable another name, such as `my_{name}`.",
        )
    if kind == "NoneType":
        return nothing.used(trouble)
    why = f"Round brackets after a value call it like a function, and `{name}` is {a_type(kind)}, not a function."
    if kind in NUMBERS and call and len(call.args) == 1:
        return why, f"To multiply, write `*`: `{name} * ({trouble.source.text(call.args[0])})`."
    if kind in ("list", "tuple", "dict", "str"):
        return why, f"To take an item out, use square brackets: `{name}[…]`."
    if kind == "module":
        return why, f"Call a function inside the module: `{name}.something(…)`."
    return why, "Remove the round brackets, or check that the name is that of a function."


def argument_missing(trouble: Trouble, found: Match) -> Advice:
    called, names = found[1], re.findall(r"'(\w+)'", found[2])
    owner, _, method = called.rpartition(".")
    if names[:1] == ["self"]:
        return (
            f"`{called}` was called on the class itself, so there is no object that could be `self`.",
            f"Make an object first, and call the method on it: `{owner or 'Name'}(…).{method}(…)`.",
        )
    shown = owner if method == "__init__" and owner else called
    listed = ", ".join(f"`{name}`" for name in names)
    return (
        f"`{shown}` was called without its argument {listed}.",
        f"Add a value for {listed} between the round brackets of the call `{shown.rpartition('.')[2]}(…)`.",
    )


def argument_count(trouble: Trouble, found: Match) -> Advice:
    called, takes, given = found[1], found[2], int(found[3])
    owner, _, method = called.rpartition(".")
    function = trouble.source.function(method)
    parent = trouble.source.parents.get(function) if function else None
    if function and isinstance(parent, ast.ClassDef) and [arg.arg for arg in function.args.args][:1] != ["self"]:
        others = ", ".join(arg.arg for arg in function.args.args)
        parameters = f"self, {others}" if others else "self"
        return (
            f"Python passes the object itself to the method `{method}`, but the method has no `self` to take it.",
            f"Write `def {method}({parameters}):`.",
        )
    less = 1 if isinstance(parent, ast.ClassDef) else 0
    shown = owner if method == "__init__" and owner else called
    takes = str(int(takes) - less) if takes.isdigit() else takes
    return (
        f"`{shown}` was called with {given - less} argument{'s' * (given - less != 1)}, but it takes {takes}.",
        f"Remove arguments from the call, or add a parameter to the `def` of `{method}`.",
    )


def keyword_argument(trouble: Trouble, found: Match) -> Advice:
    function = trouble.source.function(found[1].rpartition(".")[2])
    python_says = re.search(r"Did you mean '(\w+)'", trouble.message)
    known = [argument.arg for argument in function.args.args + function.args.kwonlyargs] if function else []
    similar = python_says[1] if python_says else closest(found[2], known)
    advice = f"Did you mean `{similar}=`?" if similar else "Check the spelling of the parameter's name."
    return f"`{found[1]}` has no parameter called `{found[2]}`.", advice


def no_arguments(trouble: Trouble, found: Match) -> Advice:
    name = found[1]
    if trouble.source.class_(name):
        return (
            f"The class `{name}` has no `__init__` that could take these arguments.",
            "Add `def __init__(self, …):` to the class; mind the two underscores on each side.",
        )
    return f"`{name}` takes no arguments.", "Leave the round brackets of the call empty."


def raised_text(trouble: Trouble, found: Match) -> Advice:
    return (
        "`raise` needs an exception, and it got something else.",
        'Write for example `raise ValueError("what is wrong")`.',
    )


def swapped_isinstance(trouble: Trouble, found: Match) -> Advice:
    call = next(
        (node for node in trouble.nodes(ast.Call) if called_name(node) == found[1] and len(node.args) == 2), None
    )
    why = f"`{found[1]}(value, type)` needs the type second, and what stands there is not a type."
    if call is None:
        return why, f"Write for example `{found[1]}(value, int)`."
    one, other = trouble.source.text(call.args[0]), trouble.source.text(call.args[1])
    if isinstance(call.args[0], ast.Name) and isinstance(getattr(builtins, one, None), type):
        return f"{why} The two are swapped.", f"Swap them: `{found[1]}({other}, {one})`."
    return why, f"Write for example `{found[1]}({one}, int)`."


def built_in_count(trouble: Trouble, found: Match) -> Advice:
    return (
        f"`{found[1]}` was called with {plural(int(found[2]), 'argument')}, and that is not as many as it takes.",
        f"Look at what stands between the round brackets of `{found[1]}(…)`; several items go into one list.",
    )


def unknown_argument(trouble: Trouble, found: Match) -> Advice:
    called = (
        "sorted"
        if found[2] == "sort" and any(called_name(node) == "sorted" for node in trouble.nodes(ast.Call))
        else found[2]
    )
    known = closest(found[1], ["key", "reverse", "sep", "end", "file", "flush", "default", "start"])
    advice = f"Did you mean `{known}=`?" if known else "Check the spelling of the part before `=`."
    return f"`{called}` takes nothing called `{found[1]}`.", advice
