"""Shown code: what learners see after solving is what a good teacher would write for this very row."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator

from pyodide_runner.frontend.python.judge.shown import show

from pytrix.question.folding.literals import is_constant, is_number, text_of, value_of
from pytrix.question.problem import Problem, Row, compile_text
from pytrix.question.quality.subject import Subject
from pytrix.question.running import Program
from pytrix.question.violation import Violation

_SWITCHES = (True, False, None, 0, 1, -1, "")
_FUNCTIONS = (ast.FunctionDef, ast.Lambda)


def check(subject: Subject) -> Iterator[Violation]:
    """The shown programs, other ways included, read well and answer as the reference does."""
    yield from _answers(subject)
    yield from _reading(subject.problem)


def _answers(subject: Subject) -> Iterator[Violation]:
    problem = subject.problem
    for instance in subject.instances if problem.variation else ():
        for edits in ((), *(each.edits for each in problem.ways)):
            program = Program(compile_text(problem.shown(instance.row, edits)), {}, instance.spec)
            for case in instance.cases:
                if not instance.matcher.matches(case.expected, program.run(case.input), case.input):
                    told = f"the solution shown on the row {dict(instance.row)} answers {show(case.value, 100)} wrongly"
                    yield problem.violation("shown", told, "write the reference simpler", problem.line(problem.entry))
                    return


def _reading(problem: Problem) -> Iterator[Violation]:
    for row in problem.rows:
        where = f" on the row {dict(row)}" if len(problem.rows) > 1 else ""
        for name, place, program in _programs(problem, row):
            for line, told in dead_code(program, problem):
                message = f"{name} has {told}{where}: {program.splitlines()[line - 1].strip()}"
                yield problem.violation("shown", message, _REMEDY, place)
                return


def _programs(problem: Problem, row: Row) -> Iterator[tuple[str, int, str]]:
    yield "the shown solution", problem.line(problem.entry), problem.shown(row)
    for index, way in enumerate(problem.ways):
        yield f"other way {index + 1}", problem.line("ALSO_RIGHT", index), problem.shown(row, way.edits)


_REMEDY = "write the reference so that each row reads as if it were written for that row alone, or drop the row"


def dead_code(program: str, problem: Problem) -> Iterator[tuple[int, str]]:
    """What a teacher would not have written in a program, with its line."""
    tree = ast.parse(program)
    for node in ast.walk(tree):
        told = _dead(node)
        if told:
            yield getattr(node, "lineno", 1), told
        for field in ("body", "orelse", "finalbody"):
            block = getattr(node, field, None)
            if isinstance(block, list):
                yield from _unreachable(block)
    yield from _tables(tree)
    yield from _switches(tree)
    yield from _unused(tree, problem.entry, problem.kind == "program")
    yield from _same_arguments(tree, problem)


def _dead(node: ast.AST) -> str:
    match node:
        case ast.If(test=test) | ast.IfExp(test=test) if is_constant(test):
            return "a condition that never changes"
        case ast.While(test=test) if is_constant(test) and not value_of(test):
            return "a loop that never runs"
        case ast.BoolOp(values=parts) if any(
            isinstance(each, ast.Constant) and isinstance(each.value, bool) for each in parts
        ):
            return "a condition that never changes"
        case ast.BinOp(op=ast.Mult(), left=left, right=right) if is_number(left, 0, 1, -1) or is_number(
            right, 0, 1, -1
        ):
            return "a factor without use"
        case ast.BinOp(op=ast.Add() | ast.Sub(), left=left, right=right) if is_number(left, 0) or is_number(right, 0):
            return "a nought that is added or taken away"
        case ast.Slice(step=step) if step is not None and _is(step, 1, None):
            return "a step of 1"
        case ast.Slice(lower=lower, upper=upper) if _is(lower, None) or _is(upper, None):
            return "a bound of None"
        case ast.Call(func=ast.Name(id="getattr"), args=[_, ast.Constant()]):
            return "getattr with a known name"
        case ast.Compare(left=left, comparators=[other]) if is_constant(left) and is_constant(other):
            return "a comparison that never changes"
        case ast.Compare(ops=[ast.Eq() | ast.NotEq()], comparators=[ast.Constant(value=bool())]):
            return "a comparison with True or False"
        case ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[ast.Tuple(elts=[_]) | ast.List(elts=[_])]):
            return "a search in a single value"
        case ast.Subscript(value=ast.Tuple() | ast.List() | ast.Dict(), slice=place) if is_constant(place):
            return "a choice that is already made"
        case ast.Lambda(args=ast.arguments(args=[ast.arg(arg=name)]), body=ast.Name(id=given)) if name == given:
            return "a function that gives what it gets"
        case ast.For(iter=ast.Tuple(elts=[_]) | ast.List(elts=[_])):
            return "a loop over a single value"
        case ast.comprehension(iter=ast.Subscript(slice=ast.Slice(lower=None, upper=None, step=None))):
            return "a copy without use"
        case ast.For(iter=ast.Subscript(value=ast.Call(), slice=ast.Slice(lower=None, upper=None, step=None))):
            return "a copy without use"
    return ""


def _is(node: ast.expr | None, *values: object) -> bool:
    return isinstance(node, ast.Constant) and any(node.value is each or node.value == each for each in values)


def _unreachable(block: list[ast.stmt]) -> Iterator[tuple[int, str]]:
    for index, statement in enumerate(block[:-1]):
        if isinstance(statement, ast.Return | ast.Raise | ast.Break | ast.Continue):
            yield block[index + 1].lineno, "a line that is never reached"
    for statement in block:
        if isinstance(statement, ast.Pass) and len(block) > 1:
            yield statement.lineno, "a pass without use"


def _tables(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Tables that are read with one known key."""
    tables = {
        target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        match node:
            case ast.Subscript(value=ast.Name(id=name), slice=ast.Constant(), ctx=ast.Load()) if name in tables:
                reads = [
                    each
                    for each in ast.walk(tree)
                    if isinstance(each, ast.Name) and each.id == name and isinstance(each.ctx, ast.Load)
                ]
                if len(reads) == 1:
                    yield node.lineno, f"a table {name} of which only one entry is read"


def _switches(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Names that stand for a plain value which is only a switch."""
    for function in [each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef)]:
        stores: Counter[str] = Counter(
            each.id for each in ast.walk(function) if isinstance(each, ast.Name) and not isinstance(each.ctx, ast.Load)
        )
        stores.update(
            name
            for each in ast.walk(function)
            if isinstance(each, ast.Nonlocal | ast.Global)
            for name in each.names * 2
        )
        for node in ast.walk(function):
            match node:
                case ast.Assign(targets=[ast.Name(id=name)], value=value) if stores[name] == 1 and is_constant(value):
                    plain = value_of(value)
                    if _is_switch(plain):
                        yield node.lineno, f"a name for {text_of(plain)} that never changes"


def _is_switch(value: object) -> bool:
    return any(type(value) is type(each) and value == each for each in _SWITCHES)


def _unused(tree: ast.Module, entry: str, is_script: bool) -> Iterator[tuple[int, str]]:
    read = {each.id for each in ast.walk(tree) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load)}
    read |= {each.value for each in ast.walk(tree) if isinstance(each, ast.Constant) and isinstance(each.value, str)}
    read |= {each.attr for each in ast.walk(tree) if isinstance(each, ast.Attribute) and isinstance(each.ctx, ast.Load)}
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef(name=name) if name not in read | {entry} and not _is_method(tree, node):
                yield node.lineno, f"a function {name} that nothing calls"
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)) if name not in read:
                yield node.lineno, f"a name {name} that nothing reads"
            case ast.Assign(targets=[ast.Attribute(value=ast.Name(id="self"), attr=name)]) if name not in read:
                if not _is_public(name):
                    yield node.lineno, f"an attribute {name} that nothing reads"


def _is_public(name: str) -> bool:
    return not name.startswith("_")


def _is_method(tree: ast.AST, function: ast.FunctionDef) -> bool:
    return any(isinstance(each, ast.ClassDef) and function in each.body for each in ast.walk(tree))


def _same_arguments(tree: ast.AST, problem: Problem) -> Iterator[tuple[int, str]]:
    """Parameters of helpers that are only ever given one plain value."""
    for function in [each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef)]:
        if function.name == problem.entry or function.args.vararg or _is_method(tree, function):
            continue
        calls = [
            each
            for each in ast.walk(tree)
            if isinstance(each, ast.Call) and isinstance(each.func, ast.Name) and each.func.id == function.name
        ]
        if not calls or _is_handed_on(tree, function.name, len(calls)):
            continue
        for index, argument in enumerate(function.args.args):
            given = [call.args[index] if index < len(call.args) else None for call in calls]
            others = [each for each in given if not (isinstance(each, ast.Name) and each.id == argument.arg)]
            values = [value_of(each) if each is not None and is_constant(each) else _NONE for each in others]
            if values and _is_switch(values[0]) and all(each == values[0] for each in values):
                yield function.lineno, f"a parameter {argument.arg} that is always {text_of(values[0])}"


_NONE = object()


def _is_handed_on(tree: ast.AST, name: str, calls: int) -> bool:
    read = [each for each in ast.walk(tree) if isinstance(each, ast.Name) and each.id == name]
    return len(read) > calls
