"""Causes of unknown names, unset variables and failed imports."""

from __future__ import annotations

import ast
import builtins
import re
import sys
from types import ModuleType
from typing import Final

from . import missing
from .trouble import FUNCTIONS, Advice, Rule, Trouble, closest, is_name, own_nodes

# As they are when this module is loaded: a program may take some away.
BUILT_IN: Final = frozenset(vars(builtins))
SPELLINGS: Final = {"true": "True", "false": "False", "none": "None", "null": "None", "nil": "None", "NULL": "None"}
HOMES: Final = {
    "sqrt": "math", "pi": "math", "floor": "math", "ceil": "math", "gcd": "math", "randint": "random",
    "choice": "random", "shuffle": "random", "Counter": "collections", "defaultdict": "collections",
    "deque": "collections", "namedtuple": "collections", "dataclass": "dataclasses", "field": "dataclasses",
    "datetime": "datetime", "date": "datetime", "timedelta": "datetime", "permutations": "itertools",
    "combinations": "itertools", "product": "itertools", "lru_cache": "functools", "reduce": "functools",
    "Optional": "typing", "List": "typing", "Dict": "typing", "Decimal": "decimal", "Fraction": "fractions",
    "sleep": "time", "Path": "pathlib", "heappush": "heapq", "heappop": "heapq", "bisect_left": "bisect",
}  # fmt: skip
FOREIGN: Final = frozenset(
    {"numpy", "pandas", "matplotlib", "requests", "scipy", "sklearn", "pygame", "tkinter", "flask"}
)


def unknown_name(trouble: Trouble) -> Advice | None:
    """Advice for a NameError."""
    found = re.search(r"name '(\w+)' is not defined|free variable '(\w+)'", trouble.message)
    if not found:
        return None
    name = found[1] or found[2]
    for rule in (_spelling, _self, _later, _local_elsewhere, _method, _of_object, _module, _similar):
        advice = rule(trouble, name)
        if advice:
            return advice
    return (
        f"Nothing called `{name}` exists at this point of the program.",
        f'If `{name}` should be text, put it in quotes: `"{name}"`. If it is a variable, give it a value first: '
        f"`{name} = …`.",
    )


def _spelling(trouble: Trouble, name: str) -> Advice | None:
    right = SPELLINGS.get(name)
    return (f"Python does not know `{name}`.", f"In Python it is spelt `{right}`.") if right else None


def _later(trouble: Trouble, name: str) -> Advice | None:
    lines = [node.lineno for node in trouble.source.assignments(name)]
    lines += [node.lineno for node in trouble.source.tree.body if isinstance(node, FUNCTIONS) and node.name == name]
    if trouble.line is None or not lines or min(lines) <= trouble.line or not _at_top(trouble, name):
        return None
    return (
        f"`{name}` is used on line {trouble.line}, but it only comes into being on line {min(lines)}.",
        f"Move line {min(lines)} so that it comes before line {trouble.line}.",
    )


def _stores(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Store)


def _at_top(trouble: Trouble, name: str) -> bool:
    for statement in trouble.source.tree.body:
        if isinstance(statement, FUNCTIONS):
            if statement.name == name:
                return True
        elif any(_stores(node, name) for node in ast.walk(statement)):
            return True
    return False


def _local_elsewhere(trouble: Trouble, name: str) -> Advice | None:
    for function in (node for node in trouble.source.nodes if isinstance(node, FUNCTIONS)):
        stored = any(_stores(node, name) for node in own_nodes(function))
        is_argument = any(argument.arg == name for argument in function.args.args)
        inside = trouble.line is not None and function.lineno <= trouble.line <= (function.end_lineno or 0)
        if (stored or is_argument) and not inside and not _at_top(trouble, name):
            return (
                f"`{name}` exists only inside the function `{function.name}`; outside it nobody knows that name.",
                f"Let `{function.name}` return the value, and keep it: `{name} = {function.name}(…)`.",
            )
    return None


def _self(trouble: Trouble, name: str) -> Advice | None:
    if name == "self":
        return (
            "`self` exists only inside a method that has `self` as its first parameter.",
            "Add `self` as the first parameter of the method: `def name(self, …):`.",
        )
    return None


def _method(trouble: Trouble, name: str) -> Advice | None:
    function = trouble.source.function(name)
    parent = trouble.source.parents.get(function) if function else None
    if not isinstance(parent, ast.ClassDef):
        return None
    return (
        f"`{name}` is a method of the class `{parent.name}`, so it is reached through an object.",
        f"Inside the class write `self.{name}(…)`, outside it `some_object.{name}(…)`.",
    )


def _of_object(trouble: Trouble, name: str) -> Advice | None:
    """Advice for an attribute of the object that was used without `self.`."""
    node = next((node for node in trouble.nodes(ast.Name) if node.id == name), None)
    around = trouble.source.function_around(node) if node else None
    class_ = trouble.source.parents.get(around) if around else None
    if not isinstance(class_, ast.ClassDef):
        return None
    for field in (node for node in ast.walk(class_) if isinstance(node, ast.Attribute)):
        if field.attr == name and is_name(field.value, "self") and isinstance(field.ctx, ast.Store):
            return (
                f"`{name}` is stored in the object, as `self.{name}` on line {field.lineno}; without `self.` "
                "Python looks "
                "for an ordinary variable.",
                f"Write `self.{name}`.",
            )
    return None


def _module(trouble: Trouble, name: str) -> Advice | None:
    before_dot = any(is_name(node.value, name) for node in trouble.nodes(ast.Attribute))
    if before_dot and name in sys.stdlib_module_names:
        return (
            f"`{name}` is a module of Python, but the program does not import it.",
            f"Put `import {name}` at the top of the program.",
        )
    home = HOMES.get(name)
    if home and not before_dot:
        return (
            f"`{name}` is part of Python's module `{home}`, but the program does not import it.",
            f"Put `from {home} import {name}` at the top of the program.",
        )
    return None


def _similar(trouble: Trouble, name: str) -> Advice | None:
    names = {node.id for node in trouble.source.all(ast.Name) if isinstance(node.ctx, ast.Store)}
    names |= {node.arg for node in trouble.source.all(ast.arg)}
    names |= {node.name for node in trouble.source.nodes if isinstance(node, (*FUNCTIONS, ast.ClassDef))}
    if name in BUILT_IN:
        return (
            f"`{name}` is a name that Python itself has, and the program took it away.",
            f"Remove the line that deletes or clears built-in names; then `{name}` is there.",
        )
    similar = closest(name, names) or closest(name, set(BUILT_IN))
    if not similar:
        return None
    kind = "your program has" if similar in names else "Python has"
    return f"Nothing is called `{name}`, but {kind} the similar name `{similar}`.", f"Did you mean `{similar}`?"


def unset_variable(trouble: Trouble) -> Advice | None:
    """Advice for an UnboundLocalError."""
    found = re.search(r"variable '(\w+)'", trouble.message)
    if not found:
        return None
    name = found[1]
    if _at_top(trouble, name):
        return (
            f"The function gives `{name}` a value, so `{name}` is local: it is not the `{name}` outside the function.",
            f"Pass `{name}` in as a parameter and return the new value; or put `global {name}` at the start of the "
            "function.",
        )
    around = next((above for node in trouble.nodes(ast.AST) if (above := trouble.source.function_around(node))), None)
    stored = _storing(around, name) if around else []
    if stored and all(_builds_on_itself(node, name) for node in stored):
        return (
            f"This line makes the new `{name}` from the old one, and in the first round there is no old one yet.",
            f"Give it a value to start with, before the loop: for a sum, `{name} = 0`.",
        )
    return (
        f"`{name}` gets its value in a part of the function that did not run this time, so it has no value here.",
        f"Give `{name}` a value at the start of the function, or in every branch (add an `else`).",
    )


def _storing(around: ast.AST, name: str) -> list[ast.AST]:
    found: list[ast.AST] = []
    for node in ast.walk(around):
        if isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Store):
            parent = next((above for above in ast.walk(around) if node in ast.iter_child_nodes(above)), node)
            found.append(parent)
    return found


def _builds_on_itself(node: ast.AST, name: str) -> bool:
    if isinstance(node, ast.AugAssign):
        return True
    return isinstance(node, ast.Assign) and any(is_name(part, name) for part in ast.walk(node.value))


def missing_module(trouble: Trouble) -> Advice | None:
    """Advice for a ModuleNotFoundError."""
    found = re.search(r"[Nn]o module named '([\w.]+)'", trouble.message)
    if not found:
        return missing.ability(trouble)
    name = found[1].partition(".")[0]
    known = missing.module(name)
    if known:
        return known
    similar = closest(name, set(sys.stdlib_module_names) - missing.MISSING.keys(), 0.7)
    if name in FOREIGN:
        return (
            f"`{name}` is not part of Python itself, and it is not available here.",
            "Solve the question with Python's own modules.",
        )
    if similar:
        return (
            f"There is no module called `{name}`, but there is one called `{similar}`.",
            f"Did you mean `import {similar}`?",
        )
    return f"There is no module called `{name}` here.", "Check the spelling; only Python's own modules are available."


def missing_import(trouble: Trouble) -> Advice | None:
    """Advice for an ImportError of one name."""
    found = re.search(r"cannot import name '(\w+)' from '([\w.]+)'", trouble.message)
    if not found:
        return missing.ability(trouble)
    name, home = found[1], found[2]
    known = missing.module(home.partition(".")[0])
    if known:
        return known
    module = sys.modules.get(home)
    names = set(vars(module)) if type(module) is ModuleType and home in sys.stdlib_module_names else set()
    similar = closest(name, {known for known in names if not known.startswith("_")}, 0.6)
    advice = f"Did you mean `from {home} import {similar}`?" if similar else "Check the spelling of the name."
    return f"The module `{home}` has nothing called `{name}`.", advice


RULES: Final[dict[str, Rule]] = {
    "NameError": unknown_name,
    "UnboundLocalError": unset_variable,
    "ModuleNotFoundError": missing_module,
    "ImportError": missing_import,
}
