"""Whether a program uses what a topic is about, as far as that can be read from the program."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from typing import Final


def unused(solution: str, concepts: Iterable[str]) -> Iterator[str]:
    """Those of the concepts that the program does without; unknown ones are left out."""
    try:
        nodes = [*ast.walk(ast.parse(solution))]
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return
    for name in concepts:
        if name in CONCEPTS and not CONCEPTS[name](nodes):
            yield name


Nodes = list[ast.AST]


def _has(*kinds: type[ast.AST]) -> Callable[[Nodes], bool]:
    return lambda nodes: any(isinstance(each, kinds) for each in nodes)


def _imports(*modules: str) -> Callable[[Nodes], bool]:
    def found(nodes: Nodes) -> bool:
        names = [alias.name for each in nodes if isinstance(each, ast.Import) for alias in each.names]
        names += [each.module or "" for each in nodes if isinstance(each, ast.ImportFrom)]
        return any(name.split(".")[0] in modules for name in names)

    return found


def _names(*wanted: str) -> Callable[[Nodes], bool]:
    def found(nodes: Nodes) -> bool:
        names = {each.id for each in nodes if isinstance(each, ast.Name)}
        names |= {each.attr for each in nodes if isinstance(each, ast.Attribute)}
        return not names.isdisjoint(wanted)

    return found


def _any(*checks: Callable[[Nodes], bool]) -> Callable[[Nodes], bool]:
    return lambda nodes: any(check(nodes) for check in checks)


def _calls_itself(nodes: Nodes) -> bool:
    functions = [each for each in nodes if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)]
    names = {each.name for each in functions}
    reach = {each.name: _called(each) & names for each in functions}
    return any(name in _reached(name, reach) for name in reach)


def _called(function: ast.AST) -> set[str]:
    """The names that are called, plain or on an object, inside a function."""
    calls = [each.func for each in ast.walk(function) if isinstance(each, ast.Call)]
    return {each.id if isinstance(each, ast.Name) else getattr(each, "attr", "") for each in calls}


def _reached(start: str, reach: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    waiting = [*reach[start]]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += reach.get(name, ())
    return found


def _is_decorated(nodes: Nodes) -> bool:
    return any(getattr(each, "decorator_list", None) for each in nodes)


def _bits(nodes: Nodes) -> bool:
    kinds = (ast.BitAnd, ast.BitOr, ast.BitXor, ast.LShift, ast.RShift, ast.Invert)
    return any(isinstance(each, kinds) for each in nodes)


def _inherits(nodes: Nodes) -> bool:
    return any(isinstance(each, ast.ClassDef) and each.bases for each in nodes)


_DICT = _any(_has(ast.Dict, ast.DictComp), _names("dict", "defaultdict", "Counter", "OrderedDict", "fromkeys"))
_SET = _any(_has(ast.Set, ast.SetComp), _names("set", "frozenset"))
_LOOP = _any(_has(ast.For, ast.While), _has(ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp))

CONCEPTS: Final[dict[str, Callable[[Nodes], bool]]] = {
    "recursion": _calls_itself,
    "loop": _LOOP,
    "list comprehension": _has(ast.ListComp),
    "set comprehension": _has(ast.SetComp),
    "dict comprehension": _has(ast.DictComp),
    "slice": _has(ast.Slice),
    "generator": _has(ast.Yield, ast.YieldFrom, ast.GeneratorExp),
    "dictionary": _DICT,
    "Counter": _names("Counter"),
    "defaultdict": _any(_names("defaultdict", "setdefault")),
    "set": _SET,
    "deque": _names("deque"),
    "heap": _any(_imports("heapq"), _names("heapq")),
    "regular expression": _imports("re"),
    "bisect": _imports("bisect"),
    "bit operation": _bits,
    "class": _has(ast.ClassDef),
    "inheritance": _inherits,
    "decorator": _is_decorated,
    "lambda": _has(ast.Lambda),
    "exception": _has(ast.Try, ast.Raise),
    "context manager": _has(ast.With, ast.AsyncWith),
    "sorting": _names("sorted", "sort"),
    "f-string": _has(ast.JoinedStr),
}
