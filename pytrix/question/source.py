"""A problem file's code, and the programs made from it: the shown solution, wrong versions of it, the stub."""

from __future__ import annotations

import ast
import inspect
import re
import symtable
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TypeGuard

from pytrix.question import authoring

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


class SourceError(ValueError):
    """The file's code cannot be made into the wanted program; `line` says where, counted from 1."""

    def __init__(self, message: str, line: int = 1) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True)
class Segment:
    """A top-level statement of the file: the names it makes and the names it uses."""

    node: ast.stmt
    makes: frozenset[str]
    uses: frozenset[str]


@dataclass(frozen=True)
class Source:
    """The text of a problem file, cut into its top-level statements."""

    text: str
    tree: ast.Module

    @classmethod
    def parse(cls, text: str) -> Source:
        """The parsed file; raises `SourceError` for a syntax error."""
        try:
            return cls(text, ast.parse(text))
        except SyntaxError as error:
            raise SourceError(f"syntax error: {error.msg}", error.lineno or 1) from None

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        lines = self.text.splitlines()
        return tuple(
            Segment(
                node,
                frozenset(_made(node)),
                frozenset(_used(node, "\n".join(lines[_first_line(node) - 1 : node.end_lineno]))),
            )
            for node in self.tree.body
        )

    @cached_property
    def definitions(self) -> dict[str, Definition]:
        return {node.name: node for node in self.tree.body if isinstance(node, _DEFINITIONS)}

    def line_of(self, name: str) -> int:
        """The line on which `name` is made, or 1."""
        return next((each.node.lineno for each in self.segments if name in each.makes), 1)

    def needed(self, entry: str) -> list[Segment]:
        """The statements that `entry` needs, itself included, in the order of the file, without authoring imports."""
        chosen = self.reached(entry)
        used = _uses(chosen)
        for segment in chosen:
            if _is_of_authoring(segment.node):
                name = sorted(segment.makes & used)[0]
                message = f"{entry} uses {name} of {authoring.__name__}, which a learner does not have"
                raise SourceError(message, self.definitions[entry].lineno)
        return chosen

    def reached(self, entry: str) -> list[Segment]:
        """The statements that `entry` needs, itself included, in the order of the file."""
        wanted, seen = [entry], set[str]()
        while wanted:
            name = wanted.pop()
            if name in seen:
                continue
            seen.add(name)
            for segment in self.segments:
                if name in segment.makes:
                    wanted.extend(segment.uses - seen)
        return [segment for segment in self.segments if segment.makes & seen]

    def imports_of(self, entry: str) -> list[str]:
        """The import lines that `entry` needs, each cut down to the names in use."""
        return _imports(self.needed(entry))

    def body_of(self, entry: str) -> str:
        """The file's own text of `entry` with the helpers and constants it needs."""
        return self.text_of(self.needed(entry))

    def text_of(self, segments: Iterable[Segment]) -> str:
        """The file's own text of statements, without imports."""
        lines = self.text.splitlines()
        parts: list[str] = []
        previous: ast.stmt | None = None
        for segment in segments:
            node = segment.node
            if _is_import(node):
                continue
            gap = "\n\n\n" if isinstance(node, _DEFINITIONS) or isinstance(previous, _DEFINITIONS) else "\n"
            parts.append(("" if previous is None else gap) + "\n".join(lines[_first_line(node) - 1 : node.end_lineno]))
            previous = node
        return "".join(parts)


def solution(source: Source, entry: str, variation: Iterable[str], script: bool, edits: tuple[str, ...] = ()) -> str:
    """The program a learner is shown, without the variation's lines; a `script` has no function around it."""
    body = source.body_of(entry)
    text = _edited(f"{body}\n", entry, edits).rstrip("\n") if edits else body
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise SourceError(f"the edit makes a syntax error: {error.msg} in {(error.text or '').strip()!r}") from None
    text = _without_variation(text, tree, entry, frozenset(variation))
    if script:
        text = _unwrapped(text, entry)
    return _program(source.imports_of(entry), text)


def input_maker(source: Source, entry: str) -> str:
    """The program that makes inputs by `entry`, with those of the authoring tools' makers that it uses."""
    reached = source.reached(entry)
    own = [segment for segment in reached if not _is_of_authoring(segment.node)]
    used = _uses(own)
    makers = [_maker(each) for node in source.tree.body if _is_of_authoring(node) for each in _in_use(node, used)]
    return "\n\n".join([*makers, _program(_imports(own), source.text_of(own))])


def _maker(alias: ast.alias) -> str:
    program = solution(_authoring(), alias.name, (), script=False)
    return f"{program}\n\n{alias.asname} = {alias.name}\n" if alias.asname else program


@cache
def _authoring() -> Source:
    return Source.parse(inspect.getsource(authoring))


def _is_of_authoring(node: ast.stmt) -> TypeGuard[ast.ImportFrom]:
    return isinstance(node, ast.ImportFrom) and node.module == authoring.__name__


def _uses(segments: Iterable[Segment]) -> frozenset[str]:
    return frozenset().union(*(segment.uses for segment in segments))


def _imports(segments: Sequence[Segment]) -> list[str]:
    used = _uses(segments)
    return [_import_line(segment.node, used) for segment in segments if _is_import(segment.node)]


def _program(imports: list[str], text: str) -> str:
    return "\n".join(imports) + ("\n\n\n" if imports else "") + text + "\n"


def assignments(variation: Mapping[str, object]) -> str:
    """The lines that set the variation."""
    return "".join(f"{name} = {value!r}\n" for name, value in variation.items())


def with_variation(code: str, variation: Mapping[str, object]) -> str:
    """`code` with the variation set in its first lines."""
    lines = assignments(variation)
    if not lines:
        return code
    gap = "\n\n" if code.startswith(("def ", "class ", "@")) else "\n" if code.startswith(("import ", "from ")) else ""
    return f"{lines}{gap}{code}"


def stub(source: Source, entry: str, variation: Iterable[str], script: bool) -> str:
    """The code a learner starts from: imports and signatures with empty bodies."""
    imports = source.imports_of(entry)
    head = "\n".join(imports)
    if script:
        reads = any(isinstance(each, ast.Name) and each.id == "input" for each in ast.walk(source.definitions[entry]))
        task = "# Read with input(), answer with print()." if reads else "# Answer with print()."
        return (head + "\n\n" if imports else "") + f"{task}\n"
    node = source.definitions[entry]
    dropped = frozenset(variation)
    text = _class_stub(node, dropped) if isinstance(node, ast.ClassDef) else f"{_header(node, dropped)}\n    pass"
    return (head + "\n\n\n" if imports else "") + text + "\n"


def signature(source: Source, entry: str, variation: Iterable[str]) -> str:
    """The first line of the definition, without the variation; for a class, of its methods too."""
    node = source.definitions[entry]
    dropped = frozenset(variation)
    if isinstance(node, ast.ClassDef):
        headers = [f"    {_header(method, dropped).rstrip(':')}" for method in public_methods(node)]
        return "\n".join([f"class {entry}", *headers])
    return _header(node, dropped).rstrip(":")


def public_methods(node: ast.ClassDef) -> list[ast.FunctionDef]:
    """The methods a learner has to write: the public ones and the special ones."""
    methods = [each for each in node.body if isinstance(each, ast.FunctionDef)]
    return [each for each in methods if not each.name.startswith("_") or each.name.endswith("__")]


def _is_import(node: ast.stmt) -> bool:
    return isinstance(node, ast.Import | ast.ImportFrom)


def _first_line(node: ast.stmt) -> int:
    decorators = node.decorator_list if isinstance(node, _DEFINITIONS) else []
    return min([node.lineno, *(each.lineno for each in decorators)])


def _made(node: ast.stmt) -> set[str]:
    if isinstance(node, _DEFINITIONS):
        return {node.name}
    if isinstance(node, ast.Import | ast.ImportFrom):
        return {(alias.asname or alias.name).split(".")[0] for alias in node.names}
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return {each.id for target in targets for each in ast.walk(target) if isinstance(each, ast.Name)}


def _used(node: ast.stmt, text: str) -> set[str]:
    tables, used = [symtable.symtable(text, "<problem>", "exec")], set[str]()
    while tables:
        table = tables.pop()
        tables.extend(table.get_children())
        top = table.get_type() == "module"
        used.update(
            each.get_name() for each in table.get_symbols() if each.is_referenced() and (top or each.is_global())
        )
    return used | {name for annotation in _annotations(node) for name in _quoted(annotation)}


def _annotations(node: ast.stmt) -> Iterator[ast.expr]:
    for each in ast.walk(node):
        held = each.annotation if isinstance(each, ast.arg | ast.AnnAssign) else None
        held = each.returns if isinstance(each, ast.FunctionDef) else held
        if held is not None:
            yield held


def _quoted(annotation: ast.expr) -> set[str]:
    texts = [
        each.value for each in ast.walk(annotation) if isinstance(each, ast.Constant) and isinstance(each.value, str)
    ]
    return {name for text in texts for name in re.findall(r"[A-Za-z_]\w*", text)}


def _in_use(node: ast.Import | ast.ImportFrom, used: frozenset[str]) -> list[ast.alias]:
    return [alias for alias in node.names if (alias.asname or alias.name).split(".")[0] in used]


def _import_line(node: ast.stmt, used: frozenset[str]) -> str:
    assert isinstance(node, ast.Import | ast.ImportFrom)
    kept = _in_use(node, used)
    if isinstance(node, ast.ImportFrom):
        return ast.unparse(ast.ImportFrom(node.module, kept, node.level))
    return ast.unparse(ast.Import(kept))


def _edited(body: str, entry: str, edits: tuple[str, ...]) -> str:
    if len(edits) == 1:
        return _replaced(body, entry, edits[0])
    if len(edits) % 2:
        raise SourceError("edits come in pairs of old and new text, or as one whole definition")
    for old, new in zip(edits[::2], edits[1::2], strict=True):
        count = body.count(old)
        if count != 1:
            raise SourceError(f"the old text {old!r} occurs {count} times in the solution; it must occur exactly once")
        body = body.replace(old, new)
    return body


def _replaced(body: str, entry: str, whole: str) -> str:
    whole = textwrap.dedent(whole).strip("\n")
    try:
        made = {name for node in ast.parse(whole).body for name in _made(node)}
    except SyntaxError as error:
        raise SourceError(f"the whole definition has a syntax error: {error.msg}") from None
    if entry not in made:
        raise SourceError(f"a whole definition must define {entry}")
    lines = body.splitlines()
    for node in reversed(ast.parse(body).body):
        if _made(node) & made:
            lines[_first_line(node) - 1 : node.end_lineno] = whole.splitlines() if entry in _made(node) else []
    return "\n".join(lines).strip("\n")


def _without_variation(text: str, tree: ast.Module, entry: str, dropped: frozenset[str]) -> str:
    if not dropped:
        return text
    node = next(each for each in tree.body if isinstance(each, _DEFINITIONS) and each.name == entry)
    functions = node.body if isinstance(node, ast.ClassDef) else [node]
    lines = text.splitlines()
    for function in reversed([each for each in functions if isinstance(each, ast.FunctionDef)]):
        if not any(argument.arg in dropped for argument in function.args.kwonlyargs):
            continue
        end = function.body[0].lineno - 1
        while end > function.lineno and not lines[end - 1].split("#")[0].rstrip().endswith(":"):
            end -= 1
        indent = " " * function.col_offset
        lines[function.lineno - 1 : end] = textwrap.indent(_header(function, dropped), indent).splitlines()
    return "\n".join(lines)


def _unwrapped(text: str, entry: str) -> str:
    lines = text.splitlines()
    node = next(each for each in ast.parse(text).body if isinstance(each, ast.FunctionDef) and each.name == entry)
    inner = lines[node.body[0].lineno - 1 : node.end_lineno]
    return "\n".join([*lines[: node.lineno - 1], *textwrap.dedent("\n".join(inner)).splitlines()])


def _header(node: ast.FunctionDef | ast.AsyncFunctionDef, dropped: frozenset[str]) -> str:
    arguments = node.args
    kept = [
        (argument, default)
        for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
        if argument.arg not in dropped
    ]
    shown = ast.arguments(
        posonlyargs=arguments.posonlyargs,
        args=arguments.args,
        vararg=arguments.vararg,
        kwonlyargs=[argument for argument, _ in kept],
        kw_defaults=[default for _, default in kept],
        kwarg=arguments.kwarg,
        defaults=arguments.defaults,
    )
    returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    line = f"def {node.name}({ast.unparse(shown)}){returns}:"
    if len(line) <= 88:
        return line
    parts = ast.unparse(shown).split(", ") if "[" not in ast.unparse(shown) else [ast.unparse(shown)]
    inner = "".join(f"    {part},\n" for part in parts)
    return f"def {node.name}(\n{inner}){returns}:"


def _class_stub(node: ast.ClassDef, dropped: frozenset[str]) -> str:
    bases = f"({', '.join(ast.unparse(each) for each in node.bases)})" if node.bases else ""
    lines = [f"class {node.name}{bases}:"]
    for method in public_methods(node):
        decorators = [f"@{ast.unparse(each)}" for each in method.decorator_list]
        text = "\n".join([*decorators, _header(method, dropped), "    pass"])
        lines.extend([textwrap.indent(text, "    "), ""])
    return "\n".join(lines).rstrip("\n") if len(lines) > 1 else f"{lines[0]}\n    pass"
