"""A quick look at what a program does in a trial, for programs that can reach nothing but what is theirs.

They need no world of their own, which takes thirty times as long to make and to clear away as such a program to run.
"""

from __future__ import annotations

import ast
import builtins
import io
from collections.abc import Callable
from functools import partial
from typing import Any, Final

from ..judge.calls import make_call
from ..judge.judgement import comparer, output_lines
from ..judge.namespace import MAIN
from ..judge.program import MODULE, Program
from ..judge.trace import Budget
from ..judge.values import decode, encode

Data = dict[str, Any]

MODULES: Final = frozenset(
    {"bisect", "collections", "functools", "heapq", "itertools", "math", "operator", "re", "string", "typing"}
)
REACHING: Final = frozenset(
    {
        *("open", "exec", "eval", "compile", "globals", "locals", "vars", "getattr", "setattr", "delattr", "type"),
        *("breakpoint", "exit", "quit", "help"),
    }
)
FAILED: Final = object()
FRAMES: Final = ("__", "f_", "gi_", "cr_", "ag_", "tb_", "co_")


def is_harmless(tree: ast.Module) -> bool:
    """Whether a program, also when it is changed, leaves everything as it is that is not its own."""
    nodes = list(ast.walk(tree))
    imported = {name.asname or name.name for node in nodes if isinstance(node, ast.Import) for name in node.names}
    return not any(_reaches_out(node, imported) for node in nodes)


def _reaches_out(node: ast.AST, imported: set[str]) -> bool:
    match node:
        case ast.Import(names=names):
            return not all(each.name in MODULES for each in names)
        case ast.ImportFrom(module=module):
            return module not in MODULES
        case ast.Name(id=name):
            return name in REACHING or (name.startswith("__") and name != "__name__")
        case ast.Attribute(value=ast.Name(id=name), ctx=ast.Store() | ast.Del()) if name in imported:
            return True
        case ast.Attribute(attr=name):
            return name.startswith(FRAMES)
        case ast.AsyncFunctionDef() | ast.Await():
            return True
    return False


def right_at_a_glance(question: Data, program: Program, given: Data, expected: Data, limit: int) -> bool | None:
    """Whether a harmless program gives what is expected; None where only a whole run can tell."""
    comparison = question.get("comparison") or {"kind": "equal"}
    if expected["status"] != "returned" or comparison["kind"] == "checker":
        return None
    match question["spec"]:
        case {"kind": "function", "compare": "stdout"}:
            return None
        case {"kind": "function"} as spec if expected["value"] is not None:
            came = _quietly(lambda: decode(encode(_called(program, spec, given, limit))))
            return came is not FAILED and comparer(comparison)(decode(expected["value"]), came)
        case {"kind": "program"} if comparison["kind"] == "equal":
            printed = _quietly(lambda: _printed(program, given.get("stdin") or "", limit))
            return printed is not FAILED and output_lines(printed) == output_lines(expected["stdout"])
    return None


def _called(program: Program, spec: Data, given: Data, limit: int) -> Any:
    call = make_call(spec, given)
    namespace = _namespace(MODULE, io.StringIO(), "")
    with Budget(limit):
        exec(program.code, namespace)
        return call(namespace, [])


def _printed(program: Program, stdin: str, limit: int) -> str:
    output = io.StringIO()
    with Budget(limit):
        exec(program.code, _namespace(MAIN, output, stdin))
    return output.getvalue()


def _namespace(name: str, output: io.StringIO, stdin: str) -> Data:
    lines = iter(stdin.splitlines())

    def read(prompt: object = "", /) -> str:
        output.write(str(prompt))
        try:
            return next(lines)
        except StopIteration:
            raise EOFError from None

    own = {**vars(builtins), "print": partial(print, file=output), "input": read}
    return {"__name__": name, "__builtins__": own}


def _quietly(work: Callable[[], Any]) -> Any:
    """What some work gives, or FAILED."""
    try:
        return work()
    except KeyboardInterrupt:
        raise
    except BaseException:
        return FAILED
