"""Signatures: everything a learner reads is fully annotated."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from pytrix.question.problem import Problem
from pytrix.question.shape import RESERVED
from pytrix.question.violation import Violation

_BARE = frozenset(
    {"list", "dict", "tuple", "set", "frozenset", "Iterator", "Iterable", "Generator", "Sequence", "deque"}
)


def check(problem: Problem) -> Iterator[Violation]:
    for node in problem.source.tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name not in RESERVED and node.name != "edges":
            for function in [each for each in ast.walk(node) if isinstance(each, ast.FunctionDef)]:
                for name, annotation in _annotations(function):
                    if annotation is None:
                        yield problem.violation(
                            "signature", f"{name} of {function.name} has no annotation", "annotate it", function.lineno
                        )
                    elif isinstance(annotation, ast.Name) and annotation.id in _BARE:
                        told = f"{name} of {function.name} is a bare {annotation.id}"
                        yield problem.violation("signature", told, f"say of what: {annotation.id}[…]", function.lineno)


def _annotations(function: ast.FunctionDef) -> Iterator[tuple[str, ast.expr | None]]:
    arguments = function.args
    for each in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
        if each.arg not in ("self", "cls"):
            yield each.arg, each.annotation
    yield "the return value", function.returns
