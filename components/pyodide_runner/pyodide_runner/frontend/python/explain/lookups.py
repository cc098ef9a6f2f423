"""Causes of positions, keys and attributes that are not there."""

from __future__ import annotations

import ast
import re
import sys
from types import ModuleType
from typing import Any, Final

from . import nothing, walking
from .trouble import Advice, Rule, Trouble, called_name, closest, is_name
from .words import a_type, plural

TYPES: Final[dict[str, type]] = {
    "list": list,
    "str": str,
    "dict": dict,
    "tuple": tuple,
    "set": set,
    "int": int,
    "float": float,
}
LENGTH_NAMES: Final = frozenset({"length", "len", "size", "lenght", "count"})


def index(trouble: Trouble) -> Advice | None:
    """Advice for an IndexError."""
    if "pop from" in trouble.message:
        return "`pop` takes an item out, and the list is empty.", "Check first that something is left: `if items:`."
    if "cannot choose from an empty" in trouble.message.lower():
        return (
            "There is nothing to choose from: the list is empty.",
            "Check first that the list has items: `if items:`.",
        )
    node = _past_the_end(trouble)
    if node is None:
        return None
    name = trouble.source.text(node.value)
    whole, position = trouble.value(node.value), _position(trouble, node.slice)
    if not isinstance(whole, (list, str, tuple)):
        return (
            f"The position in `{trouble.source.text(node)}` is past the end of `{name}`.",
            f"The first position is 0 and the last is `len({name}) - 1`; look at where the position comes from.",
        )
    noun = "character" if isinstance(whole, str) else "item"
    if not whole:
        return (
            f"`{name}` is empty, so it has no {noun} at any position.",
            f"Check first that there is one: `if {name}:`.",
        )
    at = f"position {position}" if isinstance(position, int) else f"position `{trouble.source.text(node.slice)}`"
    why = f"`{name}` has {plural(len(whole), noun)}, so {at} does not exist."
    last = f"The first position is 0 and the last is {len(whole) - 1} (or -1)."
    for call in trouble.source.all(ast.Call):
        if called_name(call) == "range" and "len(" in trouble.source.text(call) and "+ 1" in trouble.source.text(call):
            return why, f"{last} In the loop on line {call.lineno}, use `range(len({name}))` without `+ 1`."
    return why, _shrinking(trouble, name) or _neighbor(trouble, node, name, len(whole)) or last


def _past_the_end(trouble: Trouble) -> ast.Subscript | None:
    """The place on the line whose position is not there; of several that is known by their values alone."""
    places = trouble.nodes(ast.Subscript)
    for node in places:
        whole, position = trouble.value(node.value), _position(trouble, node.slice)
        known = isinstance(whole, (list, str, tuple)) and isinstance(position, int)
        if known and not -len(whole) <= position < len(whole):
            return node
    inner = [node for node in places if isinstance(node.value, ast.Subscript)]
    return None if inner else trouble.first(ast.Subscript)


def _shrinking(trouble: Trouble, name: str) -> str | None:
    """What to do where the list became shorter while a loop counts through its first length."""
    for loop in trouble.source.all(ast.For):
        counts = called_name(loop.iter) == "range" and f"len({name})" in trouble.source.text(loop.iter)
        for node in ast.walk(loop) if counts else ():
            if not isinstance(node, ast.Call) or called_name(node) not in ("pop", "remove"):
                continue
            if isinstance(node.func, ast.Attribute) and trouble.source.text(node.func.value) == name:
                return (
                    f"Line {node.lineno} makes `{name}` shorter while the loop still counts to its first length. "
                    "Collect the items to keep in a new list, or count backwards."
                )
    return None


def _neighbor(trouble: Trouble, node: ast.Subscript, name: str, length: int) -> str | None:
    """What to do where the item after another one is asked for."""
    place = node.slice
    if not (isinstance(place, ast.BinOp) and isinstance(place.op, ast.Add) and isinstance(place.right, ast.Constant)):
        return None
    step, last = trouble.source.text(place.right), f"The last position is {length - 1}."
    for loop in (above for above in trouble.source.above(node) if isinstance(above, ast.For)):
        if (
            isinstance(place.left, ast.Name)
            and is_name(loop.target, place.left.id)
            and called_name(loop.iter) == "range"
        ):
            stop = f"range(len({name}) - {step})"
            return f"{last} Let the loop stop earlier, so that `{trouble.source.text(place)}` still exists: `{stop}`."
    around = f"{name}[({trouble.source.text(place)}) % {length}]"
    return f"{last} Check the position with an `if` first, or go round to the start with `% {length}`: `{around}`."


def _position(trouble: Trouble, node: ast.AST) -> Any:
    value = trouble.value(node)
    return value if type(value) is int else None


def key(trouble: Trouble) -> Advice | None:
    """Advice for a KeyError."""
    shown = trouble.message
    if "pop from an empty" in shown:
        return "`pop` takes an item out, and there is none left.", "Check first that something is left: `if items:`."
    node = trouble.first(ast.Subscript)
    if node is None:
        return _popped(trouble)
    name = trouble.source.text(node.value)
    why = f"The dictionary `{name}` has no key `{shown}`"
    content = trouble.value(node.value)
    keys = [known for known in content if type(known) in (str, int)] if isinstance(content, dict) else []
    try:
        wanted = ast.literal_eval(shown)
    except (ValueError, SyntaxError):
        wanted = shown
    twin = next((known for known in keys if known != wanted and str(known) == str(wanted)), None)
    if twin is not None:
        return (
            f"{why}; it has `{twin!r}`, which is {a_type(type(twin).__name__)} and not the same key.",
            f"Look up `{twin!r}`, or convert the key with `{type(twin).__name__}(…)`.",
        )
    similar = (
        closest(wanted, [known for known in keys if isinstance(known, str)], 0.6) if isinstance(wanted, str) else None
    )
    if similar:
        return f"{why}, but it has the similar key `{similar!r}`.", f"Did you mean `{name}[{similar!r}]`?"
    item = trouble.source.text(node.slice)
    if trouble.nodes(ast.AugAssign):
        return (
            f"{why} yet, so there is nothing to add to.",
            f"Start from 0 when the key is new: `{name}[{item}] = {name}.get({item}, 0) + 1`.",
        )
    look = "Look at where the key comes from."
    return f"{why}.", f"{look} If it may be missing, check first with `if {item} in {name}:`."


def _popped(trouble: Trouble) -> Advice | None:
    call = next(
        (node for node in trouble.nodes(ast.Call) if called_name(node) in ("pop", "remove") and node.args), None
    )
    if call is None or not isinstance(call.func, ast.Attribute):
        return None
    owner, item, method = trouble.source.text(call.func.value), trouble.source.text(call.args[0]), call.func.attr
    other = f"{owner}.pop({item}, None)" if method == "pop" else f"{owner}.discard({item})"
    return (
        f"`{owner}` does not have `{trouble.message}`.",
        f"Check first with `if {item} in {owner}:`, or write `{other}`.",
    )


def attribute(trouble: Trouble) -> Advice | None:
    """Advice for an AttributeError."""
    found = re.search(r"^'(\w+)' object has no attribute '(\w+)'", trouble.message)
    if not found:
        return _module_attribute(trouble)
    kind, wanted = found[1], found[2]
    node = next((node for node in trouble.nodes(ast.Attribute) if node.attr == wanted), None)
    owner = trouble.source.text(node.value) if node else "it"
    if kind == "NoneType":
        return _of_none(trouble, node, wanted)
    if trouble.source.class_(kind):
        return _of_own_class(trouble, kind, wanted, owner)
    on_nodes = walking.unknown_field(kind, wanted, owner) or walking.field_of_value(
        trouble, wanted, owner, a_type(kind)
    )
    if on_nodes:
        return on_nodes
    if kind in ("function", "method", "builtin_function_or_method"):
        return _of_function(trouble, kind, wanted, owner)
    why = f"`{owner}` is {a_type(kind)}, which has no `.{wanted}`."
    if wanted in LENGTH_NAMES and kind in ("str", "list", "tuple", "dict", "set"):
        return why, f"The length is `len({owner})`."
    if kind == "str" and wanted in ("append", "add", "push", "extend"):
        return (
            why,
            f"Text is joined with `+`: `{owner} = {owner} + …`. To collect items, start with an empty list `[]`.",
        )
    if kind == "list" and wanted in ("push", "add", "push_back", "insert_last"):
        return why, f"To put an item at the end, write `{owner}.append(…)`."
    if kind == "list" and wanted == "join":
        return _join(trouble, owner)
    if kind == "list" and wanted in ("split", "strip", "upper", "lower", "replace", "isdigit"):
        return why, f"That is a method of text: use it on one item, such as `{owner}[0].{wanted}(…)`, or in a loop."
    if kind == "set" and wanted in ("append", "push", "insert"):
        return why, f"To put an item into a set, write `{owner}.add(…)`."
    if kind == "tuple" and wanted in ("append", "add", "remove", "sort", "extend", "insert"):
        return why, "A tuple cannot be changed: use a list, in square brackets."
    content = trouble.value(node.value) if node else None
    if isinstance(content, dict) and wanted in content:
        return why, f"To look up a key, use square brackets: `{owner}[{wanted!r}]`."
    if kind == "dict" and wanted in ("append", "add", "has_key"):
        return why, f"To store a value write `{owner}[key] = value`; to ask for a key, `key in {owner}`."
    similar = closest(wanted, vars(TYPES[kind]) if kind in TYPES else {}, 0.6)
    if similar:
        return why, f"Did you mean `{owner}.{similar}`?"
    if kind in ("int", "float"):
        return why, f"If you want to treat it as text, convert it: `str({owner}).{wanted}(…)`."
    return (why, f"Check the spelling, and whether `{owner}` holds what you think.") if kind in TYPES else None


def _of_none(trouble: Trouble, node: ast.Attribute | None, wanted: str) -> Advice:
    advice = nothing.origin(trouble.source, node.value, (trouble.line or 1) - 1) if node else None
    if node and isinstance(node.value, ast.Name):
        # In a loop the None may come from this very line, one round before.
        for same in (n for n in trouble.nodes(ast.Assign) if is_name(n.targets[0], node.value.id)):
            advice = nothing.from_call(trouble.source, same.value, node.value.id) or advice
    advice = advice or walking.end_of_nodes(trouble, node, wanted)
    if advice:
        return advice
    name = trouble.source.text(node.value) if node else "The value"
    return (
        f"`{name}` is `None`, which means: no value. So it has no `.{wanted}`.",
        f"Find out where `{name}` gets `None`, or check first: `if {name} is not None:`.",
    )


def _of_function(trouble: Trouble, kind: str, wanted: str, owner: str) -> Advice:
    name = owner.rpartition(".")[2]
    function = trouble.source.function(name)
    around = trouble.source.parents.get(function) if function else None
    if isinstance(around, ast.ClassDef) and owner == f"self.{name}":
        return (
            f"`{owner}` is the method `{name}` of the class, because no value was stored in `{owner}`.",
            f"Store the value in `__init__` under another name than that of a method: `self._{name} = …`.",
        )
    return (
        f"`{owner}` is the {kind.rpartition('_')[2]} itself, so it has no `.{wanted}`; it was not called.",
        f"Call it with round brackets first: `{owner}(…).{wanted}`.",
    )


def _join(trouble: Trouble, owner: str) -> Advice:
    call = next((node for node in trouble.nodes(ast.Call) if called_name(node) == "join" and len(node.args) == 1), None)
    between = trouble.source.text(call.args[0]) if call else '","'
    return (
        "`join` belongs to the text that is put between the items, not to the list.",
        f"Write it the other way round: `{between}.join({owner})`.",
    )


def _of_own_class(trouble: Trouble, kind: str, wanted: str, owner: str) -> Advice:
    class_ = trouble.source.class_(kind)
    inside = list(ast.walk(class_)) if class_ else []
    names = {node.attr for node in inside if isinstance(node, ast.Attribute) and node.attr != wanted}
    stored = {node.attr for node in inside if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)} | {
        node.name for node in inside if isinstance(node, ast.FunctionDef)
    }
    similar = closest(wanted, names & stored)
    if similar:
        return f"A `{kind}` object has no `{wanted}`, but it has `{similar}`.", f"Did you mean `{owner}.{similar}`?"
    if wanted in stored:
        return (
            f"This `{kind}` object has no `{wanted}` yet: the line that sets it did not run.",
            f"Set `self.{wanted} = …` in `__init__`, so that every object has it.",
        )
    turned = next((n for n in trouble.nodes(ast.Assign) if isinstance(n.targets[0], ast.Name)), None)
    if turned and isinstance(turned.value, ast.Attribute) and is_name(turned.value.value, "self"):
        name = trouble.source.text(turned.targets[0])
        return (
            f"This line reads `self.{wanted}` and stores it in `{name}`; `=` always stores into what is on its left.",
            f"Turn it round: `self.{wanted} = {name}`.",
        )
    parent = _parent_storing(trouble, class_, wanted) if class_ else None
    if parent:
        return (
            f"`{wanted}` is stored by the `__init__` of `{parent}`, and the `__init__` of `{kind}` takes its place "
            "without calling it.",
            f"Begin the `__init__` of `{kind}` with `super().__init__(…)`, so that `{parent}` sets up its part.",
        )
    return (
        f"A `{kind}` object has no `{wanted}`: it was never stored on the object.",
        f"Store it in `__init__`: `self.{wanted} = …`.",
    )


def _parent_storing(trouble: Trouble, class_: ast.ClassDef, wanted: str) -> str | None:
    own = next((node for node in class_.body if isinstance(node, ast.FunctionDef) and node.name == "__init__"), None)
    if own is None or any(called_name(node) == "__init__" for node in ast.walk(own)):
        return None
    for name in (base.id for base in class_.bases if isinstance(base, ast.Name)):
        parent = trouble.source.class_(name)
        stored = [node for node in ast.walk(parent) if isinstance(node, ast.Attribute)] if parent else []
        if any(node.attr == wanted and isinstance(node.ctx, ast.Store) for node in stored):
            return name
    return None


def _module_attribute(trouble: Trouble) -> Advice | None:
    found = re.search(r"^module '([\w.]+)' has no attribute '(\w+)'(?:.*Did you mean: '(\w+)')?", trouble.message)
    if not found:
        return None
    home, wanted = found[1], found[2]
    why = f"The module `{home}` has nothing called `{wanted}`."
    module = sys.modules.get(home) if home in sys.stdlib_module_names else None
    names = vars(module) if type(module) is ModuleType else {}
    inner = names.get(home)
    if isinstance(inner, type) and wanted in vars(inner):
        return why, f"It is in the class of the same name: write `{home}.{home}.{wanted}`."
    similar = found[3] or closest(wanted, names, 0.7)
    return why, f"Did you mean `{home}.{similar}`?" if similar else "Check the spelling of the name after the dot."


RULES: Final[dict[str, Rule]] = {"IndexError": index, "KeyError": key, "AttributeError": attribute}
