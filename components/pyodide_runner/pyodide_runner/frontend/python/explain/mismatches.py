"""Causes of a TypeError."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Callable
from typing import Final

from . import nothing, walking
from .trouble import FUNCTIONS, Advice, Source, Trouble, called_name, closest, is_name
from .words import a_type, plural

NUMBERS: Final = ("int", "float")
CALLABLES: Final = ("function", "method", "builtin_function_or_method", "method_descriptor")
Match = re.Match[str]


def _none(trouble: Trouble) -> Advice:
    for node in _suspects(trouble):
        if called_name(node) == "get" and isinstance(node, ast.Call) and len(node.args) == 1:
            whole, key = trouble.source.text(node), trouble.source.text(node.args[0])
            return (
                f"`{whole}` gives `None` where the key `{key}` is not there yet.",
                f"Give a value for that case: `{whole[:-1]}, 0)`.",
            )
        advice = nothing.origin(trouble.source, node, trouble.line)
        if advice:
            return advice
    return (
        "One of the values on this line is `None`, which means: no value.",
        "Look where that value comes from: a function without `return`, or a search that found nothing, gives `None`.",
    )


def _suspects(trouble: Trouble) -> list[ast.AST]:
    nodes: list[ast.AST] = []
    for operation in trouble.nodes(ast.BinOp):
        nodes += [operation.left, operation.right]
    for comparing in trouble.nodes(ast.Compare):
        nodes += [comparing.left, *comparing.comparators]
    nodes += [node.value for node in trouble.nodes(ast.Subscript)]
    nodes += [node.value for node in trouble.nodes(ast.Attribute)]
    nodes += [node.iter for node in trouble.nodes(ast.For)]
    nodes += [argument for node in trouble.nodes(ast.Call) for argument in node.args]
    nodes += [node.value for node in trouble.nodes(ast.AugAssign)]
    return nodes


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _comes_from_input(source: Source, node: ast.AST) -> bool:
    if isinstance(node, ast.Name):
        return any(called_name(assignment.value) == "input" for assignment in source.assignments(node.id))
    return called_name(node) == "input"


def _text_and_number(trouble: Trouble, doing: str) -> Advice:
    operation, added = trouble.first(ast.BinOp), trouble.first(ast.AugAssign)
    sides: list[ast.AST] = [operation.left, operation.right] if operation else []
    summed = next((node for node in trouble.nodes(ast.Call) if called_name(node) == "sum" and node.args), None)
    if not operation and summed:
        parts = trouble.source.text(summed.args[0])
        return (
            f"`sum` adds numbers, and the items of `{parts}` are texts, even if they look like numbers.",
            f"Make numbers of them first: `sum(map(int, {parts}))`.",
        )
    if not operation and added and isinstance(trouble.value(added.value), str):
        name = trouble.source.text(added.value)
        through_keys = _key_of(trouble, added)
        if through_keys:
            return through_keys
        return (
            f"`{name}` is text (`str`), and `{trouble.source.text(added.target)}` is a number; Python does not "
            "add the two.",
            f"Make a number of it first: `int({name})`, or `float({name})`.",
        )
    why = f"The line {doing} text (`str`) and a number; Python does not mix the two by itself."
    if any(_is_text(side) for side in sides):
        other = next((trouble.source.text(side) for side in sides if not _is_text(side)), "the number")
        return why, f'To put it into the text, write `str({other})`, or use an f-string such as `f"… {{{other}}}"`.'
    for side in sides:
        if _comes_from_input(trouble.source, side):
            name = trouble.source.text(side)
            return f"{why} `input()` always gives text.", f"Convert it first: `int({name})`, or `float({name})`."
    named = next((trouble.source.text(side) for side in sides if isinstance(side, ast.Name)), "…")
    return why, f"Convert one of them: `int({named})` makes a number of text, `str({named})` makes text of a number."


def _key_of(trouble: Trouble, node: ast.AST) -> Advice | None:
    """Advice where a loop over a dictionary gives keys and its values are meant."""
    name = node.value.id if isinstance(node, ast.AugAssign) and isinstance(node.value, ast.Name) else ""
    for loop in (above for above in trouble.source.above(node) if isinstance(above, ast.For)):
        if is_name(loop.target, name) and isinstance(trouble.value(loop.iter), dict):
            whole = trouble.source.text(loop.iter)
            return (
                f"A loop over the dictionary `{whole}` gives its keys, so `{name}` is a key here, and a text.",
                f"Loop over its values: `for {name} in {whole}.values():`.",
            )
    return None


def concatenation(trouble: Trouble, found: Match) -> Advice:
    left, right = found[1], found[2]
    if right == "NoneType":
        return _none(trouble)
    if left == "str" and right in NUMBERS:
        return _text_and_number(trouble, "joins")
    if left == "list":
        return (
            f"`+` joins a list to another list only, and here the other side is {a_type(right)}.",
            "Put the value in square brackets, `+ [value]`, or use `.append(value)`.",
        )
    return f"`+` cannot join {a_type(left)} and {a_type(right)}.", f"Convert one side so that both are {a_type(left)}."


def operands(trouble: Trouble, found: Match) -> Advice:
    operator, left, right = found[1].partition(" or ")[0], found[2], found[3]
    pair = {left, right}
    if "NoneType" in pair:
        return _none(trouble)
    if pair & {"method", "builtin_function_or_method", "function"}:
        advice = _not_called(trouble, operator)
        if advice:
            return advice
    if pair <= {"str", *NUMBERS} and "str" in pair and (left != right):
        return _text_and_number(trouble, {"+": "adds", "-": "subtracts", "/": "divides"}.get(operator, "combines"))
    if operator.startswith("-") and left == right == "list":
        return (
            "One list cannot be subtracted (`-`) from another list.",
            "Keep the items you want in a new list: `[x for x in first if x not in second]`.",
        )
    if left == right == "str":
        return (
            f"Both sides of `{operator}` are text (`str`), even if they look like numbers.",
            "Convert them to numbers first, with `int(…)` or `float(…)`.",
        )
    return (
        f"`{operator}` does not work between {a_type(left)} and {a_type(right)}.",
        "Check what each side is, and convert one of them or use the item that you mean.",
    )


def _not_called(trouble: Trouble, operator: str) -> Advice | None:
    defined = {node.name for node in trouble.source.nodes if isinstance(node, FUNCTIONS)}
    for node in _suspects(trouble):
        name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
        if name in defined:
            text, kind = trouble.source.text(node), "method" if isinstance(node, ast.Attribute) else "function"
            return (
                f"`{text}` without round brackets is the {kind} itself, not its result, and `{operator}` needs "
                "the result.",
                f"Call it: `{text}()`.",
            )
    return None


def comparison(trouble: Trouble, found: Match) -> Advice:
    left, right = found[2], found[3]
    if "NoneType" in (left, right):
        return _none(trouble)
    why = f"`{found[1]}` cannot compare {a_type(left)} with {a_type(right)}."
    if "str" in (left, right) and (left in NUMBERS or right in NUMBERS):
        node = trouble.first(ast.Compare)
        sides = [node.left, *node.comparators] if node else []
        text = next((trouble.source.text(side) for side in sides if _comes_from_input(trouble.source, side)), "…")
        hint = " `input()` always gives text." if text != "…" else ""
        return why + hint, f"Convert the text to a number first: `int({text})`, or `float({text})`."
    return why, "Compare values of the same kind; perhaps you meant one item, or a length (`len(…)`)."


def not_callable(trouble: Trouble, found: Match) -> Advice:
    kind = found[1]
    call = trouble.first(ast.Call)
    function = call.func if call else None
    name = trouble.source.text(function) if function else "it"
    if isinstance(function, ast.Name) and hasattr(builtins, name):
        lines = [node.lineno for node in trouble.source.assignments(name)]
        where = f" on line {lines[0]}" if lines else ""
        return (
            f"`{name}` was given a value of your own{where}, which hides Python's function `{name}`.",
            f"Give your variable another name, such as `my_{name}`.",
        )
    if kind == "NoneType":
        return _none(trouble)
    why = f"Round brackets after a value call it like a function, and `{name}` is {a_type(kind)}, not a function."
    if kind in NUMBERS and call and len(call.args) == 1:
        return why, f"To multiply, write `*`: `{name} * ({trouble.source.text(call.args[0])})`."
    if kind in ("list", "tuple", "dict", "str"):
        return why, f"To take an item out, use square brackets: `{name}[…]`."
    if kind == "module":
        return why, f"Call a function inside the module: `{name}.something(…)`."
    return why, "Remove the round brackets, or check that the name is that of a function."


def argument_missing(trouble: Trouble, found: Match) -> Advice:
    called, names = found[1], re.findall(r"'(\w+)'", found[2])
    owner, _, method = called.rpartition(".")
    if names[:1] == ["self"]:
        return (
            f"`{called}` was called on the class itself, so there is no object that could be `self`.",
            f"Make an object first, and call the method on it: `{owner or 'Name'}(…).{method}(…)`.",
        )
    shown = owner if method == "__init__" and owner else called
    listed = ", ".join(f"`{name}`" for name in names)
    return (
        f"`{shown}` was called without its argument {listed}.",
        f"Add a value for {listed} between the round brackets of the call `{shown.rpartition('.')[2]}(…)`.",
    )


def argument_count(trouble: Trouble, found: Match) -> Advice:
    called, takes, given = found[1], found[2], int(found[3])
    owner, _, method = called.rpartition(".")
    function = trouble.source.function(method)
    parent = trouble.source.parents.get(function) if function else None
    if function and isinstance(parent, ast.ClassDef) and [arg.arg for arg in function.args.args][:1] != ["self"]:
        others = ", ".join(arg.arg for arg in function.args.args)
        parameters = f"self, {others}" if others else "self"
        return (
            f"Python passes the object itself to the method `{method}`, but the method has no `self` to take it.",
            f"Write `def {method}({parameters}):`.",
        )
    less = 1 if isinstance(parent, ast.ClassDef) else 0
    shown = owner if method == "__init__" and owner else called
    takes = str(int(takes) - less) if takes.isdigit() else takes
    return (
        f"`{shown}` was called with {given - less} argument{'s' * (given - less != 1)}, but it takes {takes}.",
        f"Remove arguments from the call, or add a parameter to the `def` of `{method}`.",
    )


def keyword_argument(trouble: Trouble, found: Match) -> Advice:
    function = trouble.source.function(found[1].rpartition(".")[2])
    python_says = re.search(r"Did you mean '(\w+)'", trouble.message)
    known = [argument.arg for argument in function.args.args + function.args.kwonlyargs] if function else []
    similar = python_says[1] if python_says else closest(found[2], known)
    advice = f"Did you mean `{similar}=`?" if similar else "Check the spelling of the parameter's name."
    return f"`{found[1]}` has no parameter called `{found[2]}`.", advice


def no_arguments(trouble: Trouble, found: Match) -> Advice:
    name = found[1]
    if trouble.source.class_(name):
        return (
            f"The class `{name}` has no `__init__` that could take these arguments.",
            "Add `def __init__(self, …):` to the class; mind the two underscores on each side.",
        )
    return f"`{name}` takes no arguments.", "Leave the round brackets of the call empty."


def not_iterable(trouble: Trouble, found: Match) -> Advice:
    kind = found[1]
    loop = trouble.first(ast.For)
    name = trouble.source.text(loop.iter) if loop else "…"
    if kind == "NoneType":
        return _none(trouble)
    if kind in CALLABLES:
        return (
            f"`{name}` is a function that was not called, so there is nothing to loop over.",
            f"Add round brackets: `{name}()`.",
        )
    on_nodes = walking.looped(kind, name)
    if on_nodes:
        return on_nodes
    why = f"A loop goes through the items of a collection one by one, and {a_type(kind)} has no items."
    if kind == "int":
        return why, f"To count up to it, use `range({name})`."
    return why, "Use a list, text or another collection here."


def wrong_index(trouble: Trouble, found: Match) -> Advice:
    owner, kind = found[1].replace("string", "text"), found[2]
    node = trouble.first(ast.Subscript)
    index = trouble.source.text(node.slice) if node else "…"
    why = f"A position in a {owner} must be a whole number, and `{index}` is {a_type(kind)}."
    if owner == "text":
        why = f"A position (index) in text must be a whole number, and `{index}` is {a_type(kind)}."
    if kind == "float":
        return why, "Divide with `//` to get a whole number, or convert it with `int(…)`."
    if node and isinstance(node.slice, ast.Name):
        for loop in (above for above in trouble.source.above(node) if isinstance(above, ast.For)):
            if isinstance(loop.target, ast.Name) and loop.target.id == index:
                whole = trouble.source.text(node.value)
                return (
                    f"{why} The loop already puts each item into `{index}`.",
                    f"Use `{index}` itself in place of `{whole}[{index}]`.",
                )
    if kind == "tuple":
        return why, "Use one pair of brackets for each level: `rows[1][2]`."
    return why, "Use a number as the position, `int(…)` if it is text; to look things up by name, use a dictionary."


def item_assignment(trouble: Trouble, found: Match) -> Advice:
    kind = found[1]
    if kind == "NoneType":
        return _none(trouble)
    node = trouble.first(ast.Subscript)
    name = trouble.source.text(node.value) if node else "it"
    if kind == "str":
        return (
            "Text (`str`) can't be changed once it is made, not even one character of it.",
            f'Make a new text, for example `{name}[:i] + "x" + {name}[i + 1:]`, or use `.replace(…)`.',
        )
    if kind == "tuple":
        return (
            "A tuple can't be changed once it is made.",
            "Use a list, in square brackets, if its items should change.",
        )
    return f"The items of {a_type(kind)} can't be changed with square brackets.", "Use a list or a dictionary."


def unhashable(trouble: Trouble, found: Match) -> Advice:
    kind = found[1]
    other = {"list": "a tuple: `tuple(…)`", "set": "a `frozenset(…)`", "dict": "a tuple of its items"}.get(
        kind, "a tuple"
    )
    return (
        f"{a_type(kind).capitalize()} can be changed, so it cannot be a key of a dictionary or an item of a set.",
        f"Use {other}.",
    )


def no_length(trouble: Trouble, found: Match) -> Advice:
    kind = found[1]
    if kind == "NoneType":
        return _none(trouble)
    call = next((node for node in trouble.nodes(ast.Call) if called_name(node) == "len" and node.args), None)
    name = trouble.source.text(call.args[0]) if call else "…"
    on_nodes = walking.counted(kind, name)
    if on_nodes:
        return on_nodes
    why = f"`len(…)` counts the items of a collection, and `{name}` is {a_type(kind)}."
    if kind in NUMBERS:
        return why, f"To count its digits, make text of it first: `len(str({name}))`."
    if kind in ("generator", "map", "filter", "zip"):
        return why, f"Make a list of it first: `len(list({name}))`."
    return why, "Give it a list, text, dictionary or set."


def not_subscriptable(trouble: Trouble, found: Match) -> Advice:
    kind = found[1]
    if kind == "NoneType":
        return _none(trouble)
    node = trouble.first(ast.Subscript)
    name = trouble.source.text(node.value) if node else "…"
    inside = trouble.source.text(node.slice) if node else "…"
    if kind in CALLABLES:
        return (
            f"`{name}` is a function or method, and square brackets do not call it.",
            f"Call it with round brackets: `{name}({inside})`.",
        )
    if kind == "set":
        return (
            "A set has no positions, so square brackets do not work on it.",
            "Make a list of it first: `sorted(…)` or `list(…)`.",
        )
    if kind in NUMBERS:
        return (
            f"`{name}` is {a_type(kind)}, so it has no items.",
            f"To get at its digits, make text of it: `str({name})[…]`.",
        )
    return walking.indexed(kind, name) or (
        f"`{name}` is {a_type(kind)}, and square brackets do not work on it.",
        "Make a list of it, or check the name.",
    )


def multiplied_text(trouble: Trouble, found: Match) -> Advice:
    return (
        "Text or a list can only be repeated a whole number of times, and here `*` gets "
        f"{a_type(found[1])}; numbers in quotes are text.",
        "Convert the text to numbers first, with `int(…)` or `float(…)`.",
    )


def raised_text(trouble: Trouble, found: Match) -> Advice:
    return (
        "`raise` needs an exception, and it got something else.",
        'Write for example `raise ValueError("what is wrong")`.',
    )


def swapped_isinstance(trouble: Trouble, found: Match) -> Advice:
    call = next(
        (node for node in trouble.nodes(ast.Call) if called_name(node) == found[1] and len(node.args) == 2), None
    )
    why = f"`{found[1]}(value, type)` needs the type second, and what stands there is not a type."
    if call is None:
        return why, f"Write for example `{found[1]}(value, int)`."
    one, other = trouble.source.text(call.args[0]), trouble.source.text(call.args[1])
    if isinstance(call.args[0], ast.Name) and isinstance(getattr(builtins, one, None), type):
        return f"{why} The two are swapped.", f"Swap them: `{found[1]}({other}, {one})`."
    return why, f"Write for example `{found[1]}({one}, int)`."


def written(trouble: Trouble, found: Match) -> Advice:
    call = next((node for node in trouble.nodes(ast.Call) if called_name(node) == "write" and node.args), None)
    item = trouble.source.text(call.args[0]) if call else "…"
    if found[1] in ("list", "tuple", "set"):
        return (
            f"`write(…)` takes text only, and `{item}` is {a_type(found[1])}.",
            f'Write its items one by one: `for item in {item}:` and under it `write(str(item) + "\\n")`.',
        )
    return (
        f"`write(…)` takes text only, and `{item}` is {a_type(found[1])}.",
        f'Make text of it, with its line break: `write(str({item}) + "\\n")`.',
    )


def joined_numbers(trouble: Trouble, found: Match) -> Advice:
    call = next((node for node in trouble.nodes(ast.Call) if called_name(node) == "join" and len(node.args) == 1), None)
    items = trouble.source.text(call.args[0]) if call and isinstance(call.args[0], ast.Name) else "…"
    return (
        f"`join` puts texts together, and one of the items is {a_type(found[1])}.",
        f"Make text of each item first: `join(str(x) for x in {items})`.",
    )


def conversion(trouble: Trouble, found: Match) -> Advice:
    if found[2] == "NoneType":
        return _none(trouble)
    return (
        f"`{found[1]}(…)` makes a number of one text or number, and it got {a_type(found[2])}.",
        "Convert the items one by one, for example `[int(x) for x in …]`.",
    )


def not_unpackable(trouble: Trouble, found: Match) -> Advice:
    if found[1] == "NoneType":
        return _none(trouble)
    return (
        f"Several names on the left of `=` need several values on the right, and there is only {a_type(found[1])}.",
        "Give one name on the left, or as many values as names.",
    )


def formatted(trouble: Trouble, found: Match) -> Advice:
    return (
        "The left side of `%` is text, so Python takes `%` as text formatting and not as a remainder.",
        "Convert the text to a number first: `int(…)`.",
    )


def built_in_count(trouble: Trouble, found: Match) -> Advice:
    return (
        f"`{found[1]}` was called with {plural(int(found[2]), 'argument')}, and that is not as many as it takes.",
        f"Look at what stands between the round brackets of `{found[1]}(…)`; several items go into one list.",
    )


def unknown_argument(trouble: Trouble, found: Match) -> Advice:
    called = (
        "sorted"
        if found[2] == "sort" and any(called_name(node) == "sorted" for node in trouble.nodes(ast.Call))
        else found[2]
    )
    known = closest(found[1], ["key", "reverse", "sep", "end", "file", "flush", "default", "start"])
    advice = f"Did you mean `{known}=`?" if known else "Check the spelling of the part before `=`."
    return f"`{called}` takes nothing called `{found[1]}`.", advice


def number_needed(trouble: Trouble, found: Match) -> Advice:
    if "NoneType" in found.groups():
        return _none(trouble)
    kind = next(group for group in found.groups() if group)
    if kind in ("list", "tuple", "set", "dict"):
        return (
            f"A number is needed here, and the value is {a_type(kind)}.",
            "Use its length, `len(…)`, or one of its items.",
        )
    convert = "`int(…)`" if "integer" in trouble.message else "`int(…)` or `float(…)`"
    return f"A number is needed here, and the value is {a_type(kind)}.", f"Convert it first, with {convert}."


PATTERNS: Final[list[tuple[str, Callable[[Trouble, Match], Advice]]]] = [
    (r'can only concatenate (\w+) \(not "([\w.]+)"\) to', concatenation),
    (r"unsupported operand type\(s\) for (.+?): '([\w.]+)' and '([\w.]+)'", operands),
    (r"'(\S+)' not supported between instances of '([\w.]+)' and '([\w.]+)'", comparison),
    (r"'([\w.]+)' object is not callable", not_callable),
    (r"^([\w.<>]+)\(\) missing \d+ required (?:positional|keyword-only) arguments?: (.+)", argument_missing),
    (r"^([\w.<>]+)\(\) takes (from \d+ to \d+|\d+) positional arguments? but (\d+) w", argument_count),
    (r"^([\w.<>]+)\(\) got an unexpected keyword argument '(\w+)'", keyword_argument),
    (r"^([\w.<>]+)\(\) takes no arguments", no_arguments),
    (r"cannot unpack non-iterable ([\w.]+) object", not_unpackable),
    (r"'([\w.]+)' object is not iterable", not_iterable),
    (r"(list|tuple|string|range) (?:indices|index) must be integers(?: or slices)?, not '?([\w.]+)'?", wrong_index),
    (r"'([\w.]+)' object does not support item (?:assignment|deletion)", item_assignment),
    (r"unhashable type: '([\w.]+)'", unhashable),
    (r"object of type '([\w.]+)' has no len\(\)", no_length),
    (r"'([\w.]+)' object is not subscriptable", not_subscriptable),
    (r"can't multiply sequence by non-int of type '([\w.]+)'", multiplied_text),
    (r"exceptions must derive from BaseException", raised_text),
    (r"^(isinstance|issubclass)\(\) arg 2 must be", swapped_isinstance),
    (r"^write\(\) argument must be str, not (\w+)", written),
    (r"sequence item \d+: expected str instance, ([\w.]+) found", joined_numbers),
    (r"^(int|float)\(\) argument must be .* not '([\w.]+)'", conversion),
    (r"^([\w.]+)\(\) takes (?:exactly |at most |at least |no )?.*arguments? \((\d+) given\)", built_in_count),
    (r"^([\w.]+) expected (?:exactly |at most |at least )?\d+ arguments?, got (\d+)", built_in_count),
    (r"'(\w+)' is an invalid keyword argument for (\w+)", unknown_argument),
    (
        r"must be real number, not (\w+)|type (\w+) doesn't define __round__|bad operand type for .*: '(\w+)'"
        r"|'(\w+)' object cannot be interpreted as an integer|format: .*number is required, not (\w+)",
        number_needed,
    ),
    (r"not all arguments converted during string formatting", formatted),
]


def wrong_type(trouble: Trouble) -> Advice | None:
    """Advice for a TypeError."""
    for pattern, advise in PATTERNS:
        found = re.search(pattern, re.sub(r"[\w.]+\.<locals>\.", "", trouble.message))
        if found:
            return advise(trouble, found)
    return None
