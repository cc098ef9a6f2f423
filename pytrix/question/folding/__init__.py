"""Folding: a program with a row's values instead of the row's names, as if it had been written for that row."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator, Mapping

from pytrix.question.folding.expressions import Folder, Text
from pytrix.question.folding.literals import assignment, is_constant, text_of, value_of
from pytrix.question.folding.statements import tidied

SHORT = 14
"""A value written with as many characters stands wherever it is used; a longer one used twice is named."""
LONG = 60
"""A longer value is always named."""
_SWITCHES = (True, False, None, 0, 1, -1, "")
ROUNDS = 8


def folded(program: str, values: Mapping[str, object], entry: str = "", *, tidy: bool = True) -> str:
    """The program for these values, simplified, with what it needs and no more; a script has no `entry`."""
    named = _named(program, values) if values else {}
    plain = {name: value for name, value in values.items() if name not in named}
    try:
        text = _with_values(_renamed(program, named), plain, {}) if values else program
        if not tidy:
            return text
        text = tidied(text, not entry, frozenset([entry]))
        if not values and text == program:
            return text
        for _ in range(ROUNDS):
            locals_, attributes = _switches(text, program)
            if not locals_ and not attributes:
                break
            text = _without_assignments(text, locals_, attributes)
            text = tidied(_with_values(text, locals_, attributes), not entry, frozenset([entry]))
        return _with_constants(text, {named[name]: values[name] for name in named})
    except SyntaxError:
        return _with_constants(program, values)


def _named(program: str, values: Mapping[str, object]) -> dict[str, str]:
    """The names of values that stay names, with the names of the constants that they become."""
    tree = ast.parse(program)
    uses = Counter(each.id for each in ast.walk(tree) if isinstance(each, ast.Name))
    stored = {
        each.id for each in _outside_functions(tree) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)
    }
    taken = uses.keys() | {each.name for each in ast.walk(tree) if isinstance(each, ast.FunctionDef | ast.ClassDef)}
    named = {}
    for name, value in values.items():
        length = len(text_of(value))
        if name in stored or length > LONG or (length > SHORT and uses[name] > 1):
            named[name] = name if name in stored or name.upper() in taken else name.upper()
    return {name: new for name, new in named.items() if uses[name]}


def _outside_functions(node: ast.AST) -> Iterator[ast.AST]:
    for each in ast.iter_child_nodes(node):
        if not isinstance(each, ast.FunctionDef):
            yield each
            yield from _outside_functions(each)


def _renamed(program: str, names: Mapping[str, str]) -> str:
    changed = {old: new for old, new in names.items() if old != new}
    if not changed:
        return program
    text = Text(program)
    inside = {id(part) for each in ast.walk(text.tree) if isinstance(each, ast.JoinedStr) for part in ast.walk(each)}
    places = [
        (*text.span(each), changed[each.id])
        for each in ast.walk(text.tree)
        if isinstance(each, ast.Name) and each.id in changed and id(each) not in inside
    ]
    for each in ast.walk(text.tree):
        if isinstance(each, ast.JoinedStr):
            used = [part for part in ast.walk(each) if isinstance(part, ast.Name) and part.id in changed]
            for part in used:
                part.id = changed[part.id]
            if used:
                places.append((*text.span(each), ast.unparse(each)))
    return _put(program, places)


def _with_values(program: str, values: Mapping[str, object], attributes: Mapping[str, object]) -> str:
    text = Text(program)
    folder = Folder(text, values, attributes)
    places = [
        (*span, new)
        for statement in ast.walk(text.tree)
        if isinstance(statement, ast.stmt | ast.ExceptHandler | ast.match_case)
        for span, new in folder.edits(statement)
    ]
    return _put(program, places)


def _put(program: str, places: list[tuple[int, int, str]]) -> str:
    for start, end, new in sorted(places, reverse=True):
        program = program[:start] + new + program[end:]
    return program


def _switches(program: str, original: str) -> tuple[dict[str, object], dict[str, object]]:
    """Names and attributes of `self` that are set once, to a value that only a switch has and the original did not."""
    before = {ast.unparse(each) for each in ast.walk(ast.parse(original)) if isinstance(each, ast.Assign)}
    tree = ast.parse(program)
    stores: Counter[str] = Counter()
    for each in ast.walk(tree):
        match each:
            case ast.Name(id=name, ctx=ast.Store() | ast.Del()) | ast.arg(arg=name):
                stores[name] += 1
            case ast.Attribute(value=ast.Name(id="self"), attr=name, ctx=ast.Store() | ast.Del()):
                stores[f"self.{name}"] += 1
            case ast.Global(names=names) | ast.Nonlocal(names=names):
                stores.update([*names, *names])
    found: tuple[dict[str, object], dict[str, object]] = ({}, {})
    for each in ast.walk(tree):
        if not isinstance(each, ast.Assign) or ast.unparse(each) in before or not is_constant(each.value):
            continue
        value = value_of(each.value)
        if not any(value is switch or (type(value) is type(switch) and value == switch) for switch in _SWITCHES):
            continue
        match each.targets:
            case [ast.Name(id=name)] if stores[name] == 1:
                found[0][name] = value
            case [ast.Attribute(value=ast.Name(id="self"), attr=name)] if stores[f"self.{name}"] == 1:
                found[1][name] = value
    return found


def _without_assignments(program: str, names: Mapping[str, object], attributes: Mapping[str, object]) -> str:
    lines = program.split("\n")
    tree = ast.parse(program)
    blocks = [block for each in ast.walk(tree) if isinstance(block := getattr(each, "body", None), list)]
    blocks += [block for each in ast.walk(tree) if isinstance(block := getattr(each, "orelse", None), list)]
    gone: list[tuple[int, int, list[str]]] = []
    for block in blocks:
        here = [each for each in block if _sets(each, names, attributes)]
        for each in here:
            filler = [" " * each.col_offset + "pass"] if len(here) == len(block) and each is here[0] else []
            gone.append((each.lineno, each.end_lineno or each.lineno, filler))
    for first, last, filler in sorted(gone, reverse=True):
        lines[first - 1 : last] = filler
    return "\n".join(lines)


def _sets(node: ast.stmt, names: Mapping[str, object], attributes: Mapping[str, object]) -> bool:
    match node:
        case ast.Assign(targets=[ast.Name(id=name)]):
            return name in names
        case ast.Assign(targets=[ast.Attribute(value=ast.Name(id="self"), attr=name)]):
            return name in attributes
    return False


def _with_constants(program: str, constants: Mapping[str, object]) -> str:
    """The program with named constants after its imports."""
    if not constants:
        return program
    imports = [each for each in ast.parse(program).body if isinstance(each, ast.Import | ast.ImportFrom)]
    lines = program.split("\n")
    at = imports[-1].end_lineno or 0 if imports else 0
    rest = "\n".join(lines[at:]).strip("\n")
    head = "\n".join(lines[:at])
    gap = "\n\n\n" if rest.startswith(("def ", "class ", "@")) else "\n"
    made = "\n".join(assignment(name, value) for name, value in constants.items())
    return (head + "\n\n" if head else "") + made + gap + rest + "\n"
