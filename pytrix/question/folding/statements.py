"""Statements that decide nothing once values are known, taken out of a program's text."""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Iterator
from typing import Any

from pytrix.question.folding.literals import is_constant, is_number, text_of, value_of

Lines = tuple[int, int, list[str]]
"""The first and the last line, from 1, and what stands there instead."""
_ENDS = (ast.Return, ast.Raise, ast.Break, ast.Continue)


def tidied(program: str, is_script: bool, keep: frozenset[str]) -> str:
    """The program without branches never taken, steps without effect, and definitions that nothing uses but `keep`."""
    program = _imports_first(program)
    while True:
        tree = ast.parse(program)
        lines = program.split("\n")
        change = next(_changes(tree, lines), None) or next(_unused(tree, keep, is_script), None)
        if change is None:
            return program
        first, last, new = change
        lines[first - 1 : last] = new
        program = _spaced("\n".join(lines))


def _imports_first(program: str) -> str:
    """The program with each of its imports once, before everything else."""
    body = ast.parse(program).body
    imports = [each for each in body if isinstance(each, ast.Import | ast.ImportFrom)]
    texts = list(dict.fromkeys(map(ast.unparse, imports)))
    if imports == body[: len(imports)] and len(texts) == len(imports):
        return program
    lines = program.split("\n")
    for each in reversed(imports):
        lines[each.lineno - 1 : _last(each)] = []
    return _spaced("\n".join([*texts, "", "", *"\n".join(lines).strip("\n").split("\n")]))


def _changes(tree: ast.AST, lines: list[str]) -> Iterator[Lines]:
    for node in ast.walk(tree):
        for field in ("body", "orelse", "finalbody"):
            block = getattr(node, field, None)
            if isinstance(block, list) and block and isinstance(block[0], ast.stmt):
                yield from _in_block(node, field, block, lines)


def _in_block(parent: ast.AST, field: str, block: list[Any], lines: list[str]) -> Iterator[Lines]:
    for index, statement in enumerate(block):
        match statement:
            case ast.If(test=test) if is_constant(test):
                is_elif = (
                    field == "orelse" and len(block) == 1 and lines[statement.lineno - 1].lstrip().startswith("elif")
                )
                yield _decided(statement, bool(value_of(test)), is_elif, len(block) == 1 and not is_elif, lines)
            case ast.While(test=ast.Constant(value=False)):
                yield _first(statement), _last(statement), _filler(statement, block)
            case ast.For(target=ast.Name(id=name), iter=ast.Tuple(elts=[only]) | ast.List(elts=[only]), orelse=[]):
                if is_constant(only) and not _jumps(statement):
                    head = f"{' ' * statement.col_offset}{name} = {text_of(value_of(only))}"
                    yield statement.lineno, _last(statement), [head, *_dedented(statement.body, statement, lines)]
            case ast.Assign(targets=[ast.Name(id=one)], value=ast.Name(id=other)) if one == other:
                yield _first(statement), _last(statement), _filler(statement, block)
            case ast.AugAssign(op=ast.Add() | ast.Sub(), value=value) if is_number(value, 0):
                yield _first(statement), _last(statement), _filler(statement, block)
            case ast.AugAssign(op=ast.Mult() | ast.FloorDiv(), value=value) if is_number(value, 1):
                yield _first(statement), _last(statement), _filler(statement, block)
        if isinstance(statement, _ENDS) and index + 1 < len(block):
            yield _last(statement) + 1, _last(block[-1]), []


def _decided(node: ast.If, is_true: bool, is_elif: bool, is_alone: bool, lines: list[str]) -> Lines:
    indent = " " * node.col_offset
    if is_true:
        if is_elif:
            return node.lineno, _last(node), [f"{indent}else:", *lines[node.lineno : _last(node.body[-1])]]
        return node.lineno, _last(node), _dedented(node.body, node, lines)
    if not node.orelse:
        return node.lineno, _last(node), [f"{indent}pass"] if is_alone else []
    rest = node.orelse[0]
    is_chain = len(node.orelse) == 1 and isinstance(rest, ast.If) and _is_elif(rest, lines)
    if is_chain:
        head = lines[rest.lineno - 1]
        kept = lines[rest.lineno : _last(node)]
        return node.lineno, _last(node), [head if is_elif else head.replace("elif", "if", 1), *kept]
    if is_elif:
        return node.lineno, _last(node), [f"{indent}else:", *lines[_head(node.orelse, lines) - 1 : _last(node)]]
    return node.lineno, _last(node), _dedented(node.orelse, node, lines)


def _is_elif(node: ast.If, lines: list[str]) -> bool:
    return lines[node.lineno - 1].lstrip().startswith("elif")


def _head(block: list[ast.stmt], lines: list[str]) -> int:
    """The first line of a block, comments above it included."""
    line = _first(block[0])
    while line > 1 and lines[line - 2].lstrip().startswith("#"):
        line -= 1
    return line


def _dedented(block: list[ast.stmt], parent: ast.stmt, lines: list[str]) -> list[str]:
    inner = textwrap.dedent("\n".join(lines[_head(block, lines) - 1 : _last(block[-1])]))
    return textwrap.indent(inner, " " * parent.col_offset).split("\n")


def _filler(statement: ast.stmt, block: list[Any]) -> list[str]:
    return [f"{' ' * statement.col_offset}pass"] if len(block) == 1 else []


def _jumps(loop: ast.For) -> bool:
    return any(isinstance(each, ast.Break | ast.Continue) for each in ast.walk(loop))


def _first(node: ast.stmt) -> int:
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(each.lineno for each in decorators)])


def _last(node: ast.stmt) -> int:
    return node.end_lineno or node.lineno


def _unused(tree: ast.Module, keep: frozenset[str], is_script: bool) -> Iterator[Lines]:
    read = {each.id for each in ast.walk(tree) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load)}
    read |= {word for each in ast.walk(tree) if isinstance(each, ast.Constant) for word in _words(each.value)}
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name) if name not in keep:
                inside = {id(each) for each in ast.walk(node)}
                outside = {
                    each.id
                    for each in ast.walk(tree)
                    if isinstance(each, ast.Name) and id(each) not in inside and isinstance(each.ctx, ast.Load)
                }
                if name not in outside:
                    yield _first(node), _last(node), []
            case ast.Assign(targets=[ast.Name(id=name)]) if not is_script and name not in read | keep:
                yield _first(node), _last(node), []
            case ast.Import(names=aliases) | ast.ImportFrom(names=aliases):
                kept = [each for each in aliases if (each.asname or each.name).split(".")[0] in read | keep]
                if not kept:
                    yield _first(node), _last(node), []
                elif len(kept) < len(aliases):
                    shorter = (
                        ast.ImportFrom(node.module, kept, node.level)
                        if isinstance(node, ast.ImportFrom)
                        else ast.Import(kept)
                    )
                    yield _first(node), _last(node), [ast.unparse(shorter)]


def _words(value: object) -> list[str]:
    return [value] if isinstance(value, str) and value.isidentifier() else []


def _spaced(program: str) -> str:
    """The program without empty lines at its ends and more than two in a row."""
    kept: list[str] = []
    for line in program.split("\n"):
        if line.strip() or kept[-2:] != ["", ""]:
            kept.append(line if line.strip() else "")
    return "\n".join(kept).strip("\n") + "\n"
