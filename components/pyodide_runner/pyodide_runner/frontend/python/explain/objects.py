"""Questions about a class: which call gave the wrong answer, and why."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, replace
from typing import Any, Final

from . import habits, near, unchanged
from .case import Case, Finding
from .pictures import same, shown
from .trouble import FUNCTIONS, Function, Source, called_name, closest, is_name, own_nodes, prints, reads
from .words import named

MAX_CALLS: Final = 4
LOOKING: Final = frozenset(
    {"peek", "top", "front", "first", "last", "head", "back", "look", "current", "is_empty", "size"}
)
Operation = list[Any]


def call_text(operation: Operation) -> str:
    """An operation as code, such as `push(2)`."""
    name, *arguments = operation
    return f"{name}({', '.join(shown(value) for value in arguments)})"


def history(operations: list[Operation], position: int) -> str:
    """The calls before one, as a part of a sentence; empty when there are none."""
    before = [f"`{call_text(operation)}`" for operation in operations[:position]]
    if not before:
        return ""
    listed = ", ".join(["…", *before[-MAX_CALLS:]] if len(before) > MAX_CALLS else before)
    return f", after {listed}"


def method_of(source: Source, class_name: str, name: str) -> Function | None:
    """A method of a class or of those it inherits from."""
    class_ = source.class_(class_name)
    if class_ is None:
        return source.function(name)
    own = next((node for node in class_.body if isinstance(node, FUNCTIONS) and node.name == name), None)
    if own is not None:
        return own
    parents = [base.id for base in class_.bases if isinstance(base, ast.Name) and base.id != class_name]
    return next((found for parent in parents if (found := method_of(source, parent, name))), None)


def explained(case: Case, operations: list[Operation]) -> tuple[str, Finding | None]:
    """What differs first in the answers of a class, and why as far as the code shows it."""
    got, expected = case.got, case.expected
    position = next((at for at, pair in enumerate(zip(expected, got, strict=False)) if not same(*pair)), None)
    if position is None or not 0 <= position < len(operations):
        return "The answers differ.", None
    want, came, operation = expected[position], got[position], operations[position]
    what = (
        f"`{call_text(operation)}` should give `{shown(want)}`, and it gave `{shown(came)}`"
        f"{history(operations, position)}."
    )
    class_name = str(operations[0][0])
    methods = [
        found
        for name in dict.fromkeys(str(row[0]) for row in operations[: position + 1])
        if (found := method_of(case.source, class_name, "__init__" if name == class_name else name))
    ]
    method = method_of(case.source, class_name, str(operation[0]))
    call = _Call(case, operations, position, methods, method, want, came)
    for rule in (_nothing_given, _other_end, _looking_removes, _forgotten, _made_anew, _set_to_one, _never_read):
        finding = rule(call)
        if finding:
            return what, finding
    return what, habits.find(replace(case, got=came, expected=want)) or (
        near.find(replace(case, entry=method.name, kind="method", got=came, expected=want)) if method else None
    )


def general(case: Case, operations: list[Operation]) -> Finding | None:
    """Where to look when no rule knows the cause."""
    position = next((at for at, pair in enumerate(zip(case.expected, case.got, strict=False)) if not same(*pair)), None)
    if position is None or not 0 < position < len(operations):
        return None
    method = method_of(case.source, str(operations[0][0]), str(operations[position][0]))
    if method is None:
        return None
    return Finding(
        "All answers before it are right, but what the object stores may be wrong already.",
        f"Begin `{method.name}` with `print(vars(self))` for a moment, and run the same calls: it shows what the "
        "object has stored by then.",
        method.lineno,
    )


@dataclass(frozen=True)
class _Call:
    """The first call with a wrong answer, with the methods that were called up to it."""

    case: Case
    operations: list[Operation]
    position: int
    methods: list[Function]
    method: Function | None
    want: Any
    came: Any


def _nothing_given(call: _Call) -> Finding | None:
    if call.came is not None or call.method is None:
        return None
    return unchanged.none_returned(replace(call.case, entry=call.method.name, got=None, expected=call.want))


def _pops(method: Function) -> list[ast.Call]:
    found = [node for node in own_nodes(method) if isinstance(node, ast.Call) and called_name(node) == "pop"]
    return [
        call for call in found if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Attribute)
    ]


def _other_end(call: _Call) -> Finding | None:
    if call.method is None:
        return None
    given = [row[1] for row in call.operations[1 : call.position] if len(row) == 2]
    places = [[at for at, value in enumerate(given) if same(value, item)] for item in (call.came, call.want)]
    if any(len(found) != 1 for found in places):
        return None
    came_first = places[0][0] < places[1][0]
    for node in _pops(call.method):
        owner = call.case.source.text(node.func.value)  # type: ignore[attr-defined]
        front = bool(node.args) and isinstance(node.args[0], ast.Constant) and node.args[0].value == 0
        if front and came_first:
            return Finding(
                f"`{owner}.pop(0)` takes out the oldest item, `{shown(call.came)}`; expected is the newest one, "
                f"`{shown(call.want)}`.",
                f"Take the last item: `{owner}.pop()`.",
                node.lineno,
            )
        if not node.args and not came_first:
            return Finding(
                f"`{owner}.pop()` takes out the newest item, `{shown(call.came)}`; expected is the oldest one, "
                f"`{shown(call.want)}`.",
                f"Take the first item: `{owner}.pop(0)`.",
                node.lineno,
            )
    return None


def _looking_removes(call: _Call) -> Finding | None:
    for method in call.methods:
        if method.name not in LOOKING:
            continue
        for node in _pops(method):
            owner = call.case.source.text(node.func.value)  # type: ignore[attr-defined]
            place = "0" if node.args else "-1"
            failed = call.operations[call.position][0]
            return Finding(
                f"`{method.name}` takes the item out of `{owner}` with `pop`, so it is gone afterwards, and "
                f"`{failed}` no longer finds it there.",
                f"Only look at it: `{owner}[{place}]`.",
                node.lineno,
            )
    return None


def _made_anew(call: _Call) -> Finding | None:
    """A collection that a method begins again with every call."""
    source = call.case.source
    for method in call.methods:
        if method.name in ("__init__", "clear", "reset") or sum(row[0] == method.name for row in call.operations) < 2:
            continue
        for node in method.body:
            if not isinstance(node, ast.Assign):
                continue
            target, value = node.targets[0], node.value
            if not isinstance(target, ast.Attribute) or not is_name(target.value, "self"):
                continue
            empty = (isinstance(value, (ast.List, ast.Dict)) and not ast.unparse(value)[1:-1]) or (
                isinstance(value, ast.Constant) and value.value in (0, "")
            )
            read = [
                n
                for n in ast.walk(method)
                if isinstance(n, ast.Attribute) and n.attr == target.attr and n is not target
            ]
            if empty and read:
                text = source.text(node)
                return Finding(
                    f"Every call of `{method.name}` begins again with `{text}`, so what was stored before is gone.",
                    f"Set it up once: move `{text}` into `__init__`.",
                    node.lineno,
                )
    return None


def _set_to_one(call: _Call) -> Finding | None:
    """A count that every call sets to 1."""
    if call.came != 1 or type(call.want) is not int or call.want < 2:
        return None
    for method in call.methods:
        for node in own_nodes(method):
            target = node.targets[0] if isinstance(node, ast.Assign) else None
            value = node.value if isinstance(node, ast.Assign) else None
            if method.name == "__init__" or not (isinstance(value, ast.Constant) and value.value == 1):
                continue
            text = call.case.source.text
            if isinstance(target, ast.Subscript):
                owner, key = text(target.value), text(target.slice)
                return Finding(
                    f"Line {target.lineno} sets the count to 1 each time, also when the key is there already.",
                    f"Count on from the old value: `{owner}[{key}] = {owner}.get({key}, 0) + 1`.",
                    target.lineno,
                )
            if isinstance(target, ast.Attribute):
                return Finding(
                    f"Line {target.lineno} sets `{text(target)}` to 1 each time; it does not count on.",
                    f"Count on from the old value: `{text(target)} += 1`.",
                    target.lineno,
                )
    return None


def _never_read(call: _Call) -> Finding | None:
    """A value that is stored in the object under a name that nothing reads."""
    source = call.case.source
    asked = {str(row[0]) for row in call.operations}
    fields = [node for node in source.all(ast.Attribute) if is_name(node.value, "self")]
    read = {node.attr for node in fields if isinstance(node.ctx, ast.Load)}
    returned = {
        node.attr
        for node in (own_nodes(call.method) if call.method else ())
        if isinstance(node, ast.Attribute) and is_name(node.value, "self")
    }
    for method in call.methods:
        for node in own_nodes(method):
            target = node.targets[0] if isinstance(node, ast.Assign) else None
            if method.name == "__init__" or target not in fields or not isinstance(target, ast.Attribute):
                continue
            if target.attr in read or target.attr in asked or len(returned) != 1 or call.method is None:
                continue
            other = next(iter(returned))
            return Finding(
                f"Line {target.lineno} stores in `self.{target.attr}`, and nothing reads that; "
                f"`{call.method.name}` looks "
                f"at `self.{other}`.",
                f"Use one name for both: `self.{other} = …`.",
                target.lineno,
            )
    return None


def _forgotten(call: _Call) -> Finding | None:
    source = call.case.source
    attributes = {
        node.attr
        for node in source.all(ast.Attribute)
        if is_name(node.value, "self") and isinstance(node.ctx, ast.Store)
    }
    for method in call.methods:
        for node in own_nodes(method):
            if not isinstance(node, ast.Assign):
                continue
            target = node.targets[0]
            if not isinstance(target, ast.Name) or target.id not in attributes:
                continue
            name = target.id
            if any(reads(other, name) for other in own_nodes(method)):
                continue
            return Finding(
                f"Line {node.lineno} stores in `{name}`, a variable that `{method.name}` forgets when it ends; "
                f"`self.{name}` keeps its old value.",
                f"Store it in the object: `self.{name} = {source.text(node.value)}`.",
                target.lineno,
            )
    return None


def no_exception(case: Case, operations: list[Operation], wanted: str) -> tuple[str, Finding | None]:
    """What is said where an exception is expected and none came."""
    if operations:
        position = len(operations) - 1
        what = (
            f"`{call_text(operations[position])}` should raise {named(wanted)}, and it raised nothing"
            f"{history(operations, position)}."
        )
        method = method_of(case.source, str(operations[0][0]), str(operations[position][0]))
    else:
        what, method = f"The call should raise {named(wanted)}, and it raised nothing.", case.function
    return what, _not_raised(method, wanted) if method else None


def _not_raised(method: Function, wanted: str) -> Finding | None:
    for node in own_nodes(method):
        if isinstance(node, ast.Return) and (called_name(node.value) == wanted or is_name(node.value, wanted)):
            return Finding(
                f"`return` hands the `{wanted}` back like any other value; nothing is raised.",
                f"Write `raise` in place of `return`: `raise {wanted}(…)`.",
                node.lineno,
            )
    if any(isinstance(node, ast.Raise) for node in own_nodes(method)):
        return None
    printed = prints(method)
    if printed is not None:
        return Finding(
            f"`{method.name}` prints a message and then goes on; the caller does not notice {named(wanted)}.",
            f'In place of `print(…)`, write `raise {wanted}("…")` with the message in it.',
            printed.lineno,
        )
    return Finding(
        f"`{method.name}` has no `raise`, so no `{wanted}` can come from it.",
        f'Test for the wrong case with `if …:` and write `raise {wanted}("what is wrong")` under it.',
        method.lineno,
    )


def other_exception(source: Source, error: dict[str, Any], wanted: str) -> Finding | None:
    """Why another exception came than the expected one."""
    came, line = str(error.get("type")), error.get("line")
    own = next((node for node in source.all(ast.Raise) if node.lineno == line), None)
    if own is not None:
        return Finding(
            f"Line {line} raises `{came}`; expected is `{wanted}`.", f"Write `raise {wanted}(…)` there.", own.lineno
        )
    return Finding(
        f"Python itself raised `{came}` on line {line}; the question asks for {named(wanted)}.",
        f'Test for this case before that line, with `if …:`, and write `raise {wanted}("what is wrong")` under it.',
        line,
    )


def unfit(source: Source, operations: list[Operation], problem: dict[str, Any]) -> tuple[str, Finding | None]:
    """Why a class could not be used as the question does."""
    message, class_name = str(problem.get("message")), str(operations[0][0])
    class_ = source.class_(class_name)
    what = "The class could not be used as the question does."
    if class_ is None:
        return what, _no_class(source, class_name)
    found = re.search(r"`(\w+)`", message)
    name = found[1] if found else ""
    row = next((row for row in operations if row[0] == name), [name])
    own = [node for node in class_.body if isinstance(node, FUNCTIONS)]
    if problem.get("type") == "NameMissing":
        similar = closest(name, [method.name for method in own], 0.6)
        parameters = ", ".join(["self", *("…" for _ in row[1:])])
        seen = f", but there is `{similar}`" if similar else ""
        return what, Finding(
            f"The question uses `{name}`, and your class `{class_name}` has no method or attribute of that name{seen}.",
            f"Rename `{similar}` to `{name}`." if similar else f"Add the method: `def {name}({parameters}):`.",
            next((method.lineno for method in own if method.name == similar), class_.lineno),
        )
    if problem.get("type") != "WrongCall":
        return what, None
    return what, _wrong_call(class_, own, name, len(row) - 1)


def _no_class(source: Source, class_name: str) -> Finding:
    names = [node.name for node in source.tree.body if isinstance(node, (*FUNCTIONS, ast.ClassDef))]
    similar = closest(class_name, names, 0.6)
    node = next((node for node in source.tree.body if getattr(node, "name", "") == similar), None)
    if similar is None or node is None:
        return Finding(
            f"The question uses the class `{class_name}`, and your code has no class of that name.",
            f"Define it: `class {class_name}:`.",
        )
    return Finding(
        f"The question uses the class `{class_name}`, and yours is called `{similar}`; capital letters count.",
        f"Rename `{similar}` to `{class_name}`.",
        getattr(node, "lineno", None),
    )


def _wrong_call(class_: ast.ClassDef, own: list[Function], name: str, given: int) -> Finding | None:
    if name == class_.name:
        nearly = next(
            (
                method
                for method in own
                if method.name.strip("_") in ("init", "int", "inti") and method.name != "__init__"
            ),
            None,
        )
        if nearly is not None and not any(method.name == "__init__" for method in own):
            return Finding(
                f"`{nearly.name}` is not the method that Python calls for a new object.",
                f"Call it `__init__`, with two underscores on each side: `def __init__({ast.unparse(nearly.args)}):`.",
                nearly.lineno,
            )
    method = next((method for method in own if method.name == ("__init__" if name == class_.name else name)), None)
    if method is None:
        plural = "argument" if given == 1 else "arguments"
        return Finding(
            f"`{name}` is made with {given} {plural}, and the class has no `__init__` to take them.",
            "Add `def __init__(self, …):` with a parameter for each.",
            class_.lineno,
        )
    names = [argument.arg for argument in method.args.args]
    if names[:1] != ["self"]:
        return Finding(
            f"Python passes the object itself to `{method.name}` first, and there is no `self` to take it.",
            f"Write `def {method.name}({', '.join(['self', *names])}):`.",
            method.lineno,
        )
    wanted = "argument" if given == 1 else "arguments"
    return Finding(
        f"The question calls `{name}` with {given} {wanted}, and your `{method.name}` has {len(names) - 1} "
        "beside `self`.",
        f"Give `{method.name}` `self` and {given} more.",
        method.lineno,
    )
