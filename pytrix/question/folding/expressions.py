"""Expressions of a program with values in place of names, in the words of the program's own text where they stay."""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from pytrix.question.folding.literals import is_constant, node_of, text_of, value_of
from pytrix.question.folding.rules import Facts, simplified

Span = tuple[int, int]
_BRACKETED = (ast.GeneratorExp, ast.Call, ast.Subscript, ast.List, ast.Tuple, ast.Dict, ast.Set, ast.ListComp)
_BETWEEN = (ast.Slice, ast.Starred, ast.keyword, ast.comprehension, ast.arguments, ast.arg, ast.withitem)


class Text:
    """A program's text with the places of its nodes, as offsets."""

    def __init__(self, program: str) -> None:
        self.program = program
        self.tree = ast.parse(program)

    @cached_property
    def _lines(self) -> list[tuple[int, str]]:
        offset, found = 0, []
        for line in self.program.split("\n"):
            found.append((offset, line))
            offset += len(line) + 1
        return found

    def offset(self, line: int, column: int) -> int:
        """Where a place of the parser, whose columns count bytes, lies in the text."""
        start, text = self._lines[line - 1]
        return start + (column if text.isascii() else len(text.encode()[:column].decode()))

    def span(self, node: ast.AST) -> Span:
        """Where a node begins and ends."""
        return (
            self.offset(node.lineno, node.col_offset),  # type: ignore[attr-defined]
            self.offset(node.end_lineno, node.end_col_offset),  # type: ignore[attr-defined]
        )

    def of(self, node: ast.AST) -> str:
        start, end = self.span(node)
        return self.program[start:end]


class Folder:
    """Puts values in place of names, and simplifies what then surrounds them."""

    def __init__(self, text: Text, values: Mapping[str, object], attributes: Mapping[str, object]) -> None:
        self.text, self.values, self.attributes = text, values, attributes
        self.texts: dict[int, str] = {}
        self.kept: list[ast.AST] = []
        """Nodes whose texts are known; held, so that no other node takes their identity."""
        self.facts = Facts(text.tree)
        self.hidden = _hidden(text.tree, frozenset(values))

    def edits(self, statement: ast.AST) -> Iterator[tuple[Span, str]]:
        """What changes in the expressions of a statement, not of the statements inside it."""
        for node in expressions(statement):
            new = self._folded(node)
            if new is None:
                continue
            inner = self.text.span(node)
            outer = self._with_parentheses(node, (0, len(self.text.program)), 99)
            text = self._written(new)
            lone = isinstance(statement, ast.Return | ast.Assign | ast.AugAssign | ast.If | ast.While | ast.Expr)
            plain = not isinstance(new, ast.NamedExpr | ast.Yield | ast.Tuple)
            yield (outer if lone and plain and "\n" not in text else inner), text

    def _folded(self, node: ast.expr) -> ast.expr | None:
        """The expression with values, or None where it has no value to take."""
        match node:
            case ast.Name(id=name, ctx=ast.Load()) if name in self.values and id(node) not in self.hidden:
                return self._known(node_of(self.values[name]), text_of(self.values[name]))
            case ast.Attribute(value=ast.Name(id="self"), attr=name, ctx=ast.Load()) if name in self.attributes:
                return self._known(node_of(self.attributes[name]), text_of(self.attributes[name]))
            case ast.JoinedStr():
                return self._formatted(node)
        changes = {id(each): new for each in children(node) if (new := self._folded(each)) is not None}
        if not changes:
            return None
        rebuilt = _replaced(node, changes)
        assert isinstance(rebuilt, ast.expr)
        simpler = simplified(rebuilt, self.facts)
        if simpler is rebuilt:
            simpler = _without_true_filters(rebuilt)
        if simpler is rebuilt:
            self._known(rebuilt, self._spliced(node, changes, rebuilt))
            return rebuilt
        again = simpler
        while (simpler := simplified(again, self.facts)) is not again:
            again = simpler
        return again

    def _known(self, node: ast.expr, text: str) -> ast.expr:
        self.texts[id(node)] = text
        self.kept.append(node)
        return node

    def _formatted(self, node: ast.JoinedStr) -> ast.expr | None:
        """A formatted text; its parts have no reliable places before Python 3.12, so it is written anew."""
        hidden = {each.id for each in ast.walk(node) if isinstance(each, ast.Name) and id(each) in self.hidden}
        values = {name: value for name, value in self.values.items() if name not in hidden}
        folder = _Plain(values, self.attributes, self.facts)
        new = folder.visit(copy.deepcopy(node))
        if not folder.changed or not isinstance(new, ast.expr):
            return None
        if isinstance(new, ast.Constant):
            return self._known(new, text_of(new.value))
        text = ast.unparse(new)
        inner = text[2:-1]
        simple = text.startswith("f'") and not set("\"'\\") & set(inner)
        return self._known(new, f'f"{inner}"' if simple else text)

    def _spliced(self, node: ast.expr, changes: Mapping[int, ast.expr], rebuilt: ast.expr) -> str:
        """The old text of a node with new texts in the places of its changed children."""
        places = []
        for each in children(node):
            if id(each) in changes:
                span = self._with_parentheses(each, self.text.span(node), _own_pairs(node, each))
                bare = span == self.text.span(each) or isinstance(changes[id(each)], _BRACKETED)
                places.append((span, changes[id(each)], bare))
        wanted = _shape(rebuilt)
        whole = self.text.span(node)
        marked = [False] * len(places)
        for turn in range(len(places) + 1):
            text = self._put(whole, places, marked)
            if _reads(text, wanted):
                return text
            if turn < len(places):
                marked[turn] = True
        return self._put(whole, places, marked)

    def _put(self, whole: Span, places: list[tuple[Span, ast.expr, bool]], marked: list[bool]) -> str:
        start, end = whole
        parts, at = [], start
        for (span, new, bare), is_marked in sorted(zip(places, marked, strict=True), key=lambda each: each[0][0]):
            text = self._written(new)
            wrapped = is_marked or ("\n" in text and not bare)
            parts.extend([self.text.program[at : span[0]], f"({text})" if wrapped else text])
            at = span[1]
        return "".join([*parts, self.text.program[at:end]])

    def _with_parentheses(self, node: ast.AST, whole: Span, least: int) -> Span:
        """The place of a node with the parentheses around it; `least` 1 where the outermost pair is a call's."""
        start, end = self.text.span(node)
        program, spans = self.text.program, [(start, end)]
        while True:
            before = re.search(r"\(\s*$", program[whole[0] : start])
            after = re.match(r"\s*\)", program[end : whole[1]])
            if not before or not after:
                break
            if least == 99 and re.search(r"[\w\])]$", program[: whole[0] + before.start()]):
                break
            start, end = whole[0] + before.start(), end + after.end()
            spans.append((start, end))
        return spans[max(0, len(spans) - 1 - (least if least != 99 else 0))]

    def _written(self, node: ast.expr) -> str:
        """The text of an expression: known, from the program, or put together from the texts of its parts."""
        if id(node) in self.texts:
            return self.texts[id(node)]
        if hasattr(node, "lineno") and node in self._original:
            return self.text.of(node)
        parts = list(children(node))
        if not parts or isinstance(node, ast.JoinedStr):
            return text_of(value_of(node)) if is_constant(node) else ast.unparse(node)
        wanted = _shape(node)
        names = [f"part_{index}_" for index in range(len(parts))]
        skeleton = ast.unparse(
            _replaced(node, {id(part): ast.Name(name) for part, name in zip(parts, names, strict=True)})
        )
        texts = dict(zip(names, map(self._written, parts), strict=True))
        if isinstance(node, ast.Call) and len(node.args) == 1 and isinstance(node.args[0], ast.GeneratorExp):
            last = names[parts.index(node.args[0])]
            texts[last] = texts[last] if node.keywords else texts[last][1:-1]
        for marked in (False, True):
            text = skeleton
            for name, part in zip(names, parts, strict=True):
                simple = isinstance(part, ast.Name | ast.Constant | ast.Call | ast.Attribute | ast.Subscript)
                text = text.replace(name, f"({texts[name]})" if marked and not simple else texts[name])
            if _reads(text, wanted):
                return text
        return ast.unparse(node)

    @cached_property
    def _original(self) -> set[ast.AST]:
        return set(ast.walk(self.text.tree))


class _Plain(ast.NodeTransformer):
    """The same on a tree alone."""

    def __init__(
        self,
        values: Mapping[str, object],
        attributes: Mapping[str, object],
        facts: Facts,
    ) -> None:
        self.values, self.attributes, self.facts, self.changed = values, attributes, facts, False

    def visit(self, node: ast.AST) -> ast.AST:
        match node:
            case ast.Name(id=name, ctx=ast.Load()) if name in self.values:
                self.changed = True
                return node_of(self.values[name])
            case ast.Attribute(value=ast.Name(id="self"), attr=name, ctx=ast.Load()) if name in self.attributes:
                self.changed = True
                return node_of(self.attributes[name])
        before = self.changed
        self.changed = False
        node = self.generic_visit(node)
        if self.changed and isinstance(node, ast.expr):
            node = _literal_parts(node) if isinstance(node, ast.JoinedStr) else simplified(node, self.facts)
        self.changed = self.changed or before
        return node


def _literal_parts(node: ast.JoinedStr) -> ast.expr:
    """A formatted text whose plain values have become part of the text."""
    parts: list[ast.expr] = []
    for each in node.values:
        match each:
            case ast.FormattedValue(format_spec=ast.JoinedStr() as spec):
                each.format_spec = ast.JoinedStr(_merged(spec.values))
        parts.append(each)
    merged = _merged(parts)
    if all(isinstance(each, ast.Constant) for each in merged):
        return ast.Constant("".join(str(each.value) for each in merged if isinstance(each, ast.Constant)))
    return ast.JoinedStr(merged)


def _merged(parts: list[ast.expr]) -> list[ast.expr]:
    merged: list[ast.expr] = []
    for each in map(_plain_part, parts):
        if merged and isinstance(each, ast.Constant) and isinstance(merged[-1], ast.Constant):
            merged[-1] = ast.Constant(str(merged[-1].value) + str(each.value))
        else:
            merged.append(each)
    return merged


def _plain_part(part: ast.expr) -> ast.expr:
    match part:
        case ast.FormattedValue(value=ast.Constant(value=str() | int() as value), conversion=-1, format_spec=None):
            return ast.Constant(str(value))
    return part


def expressions(statement: ast.AST) -> Iterator[ast.expr]:
    """The outermost expressions of a statement, without annotations and without the statements inside it."""
    for field, value in ast.iter_fields(statement):
        if field in ("annotation", "returns", "type_comment"):
            continue
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, _BETWEEN):
                yield from expressions(each)
            elif isinstance(each, ast.expr):
                yield each


def children(node: ast.AST) -> Iterator[ast.expr]:
    """The expressions directly inside an expression."""
    yield from expressions(node)


def _replaced(node: ast.AST, changes: Mapping[int, ast.expr]) -> ast.AST:
    """A copy of a node with other expressions in it."""
    new = copy.copy(node)
    for field, value in ast.iter_fields(node):
        if isinstance(value, list):
            setattr(new, field, [_put_in(each, changes) for each in value])
        else:
            setattr(new, field, _put_in(value, changes))
    return new


def _put_in(value: object, changes: Mapping[int, ast.expr]) -> object:
    if id(value) in changes:
        return changes[id(value)]
    if isinstance(value, _BETWEEN):
        return _replaced(value, changes)
    return value


def _without_true_filters(node: ast.expr) -> ast.expr:
    """A comprehension without the conditions that have become True."""
    generators = getattr(node, "generators", None)
    if generators is None:
        return node
    kept = [[each for each in part.ifs if not (is_constant(each) and value_of(each))] for part in generators]
    if all(len(ifs) == len(part.ifs) for ifs, part in zip(kept, generators, strict=True)):
        return node
    new = copy.copy(node)
    new.generators = [  # type: ignore[attr-defined]
        ast.comprehension(part.target, part.iter, ifs, part.is_async)
        for ifs, part in zip(kept, generators, strict=True)
    ]
    return new


def _own_pairs(parent: ast.expr, child: ast.expr) -> int:
    """How many of the parentheses around a child are its parent's own."""
    if isinstance(parent, ast.Call) and child is not parent.func:
        return int(len(parent.args) + len(parent.keywords) == 1)
    return 0


def _reads(text: str, wanted: str) -> bool:
    try:
        return _shape(ast.parse(f"({text}\n)", mode="eval").body) == wanted
    except SyntaxError:
        return False


def _shape(node: ast.AST) -> str:
    return re.sub(r"ctx=\w+\(\)", "", ast.dump(node)).replace(", )", ")").replace(", kind='u'", "")


def _hidden(tree: ast.AST, names: frozenset[str]) -> frozenset[int]:
    """The nodes inside functions that have names of their own which are written like these."""
    found: set[int] = set()
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.Lambda):
            inside = [each for each in ast.walk(function) if isinstance(each, ast.Name | ast.arg)]
            own = {each.arg for each in inside if isinstance(each, ast.arg)}
            own |= {each.id for each in inside if isinstance(each, ast.Name) and not isinstance(each.ctx, ast.Load)}
            found |= {id(each) for each in inside if isinstance(each, ast.Name) and each.id in own & names}
    return frozenset(found)
