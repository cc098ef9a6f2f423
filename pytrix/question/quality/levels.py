"""Levels: an estimate from the size and the ideas of a solution, which only warns."""

from __future__ import annotations

import ast

from pytrix.question.problem import Problem

_IDEAS = (ast.For, ast.While, ast.If, ast.IfExp, ast.comprehension, ast.BoolOp, ast.Lambda, ast.FunctionDef)
USUAL = {"beginner": (2, 16), "intermediate": (6, 24), "advanced": (9, 40)}
"""The weights of nine in ten problems of a level; in First Steps a level says more about what is new."""


def weight(program: str) -> int:
    """The statements of a program and the ideas in them: loops, conditions, functions."""
    nodes = list(ast.walk(ast.parse(program)))
    is_statement = [isinstance(each, ast.stmt) and not isinstance(each, ast.Import | ast.ImportFrom) for each in nodes]
    return sum(is_statement) + sum(isinstance(each, _IDEAS) for each in nodes)


def doubt(problem: Problem) -> str:
    """Why the level may not fit, or nothing."""
    low, high = USUAL[problem.level]
    if problem.key.startswith("first-steps/") or problem.kind == "class":
        return ""
    found = weight(problem.shown(problem.rows[0]))
    if low <= found <= high:
        return ""
    size = "small" if found < low else "large"
    return f"{problem.level} with a {size} solution (weight {found}, usual {low} to {high})"
