"""Wrong lists and texts: added in the wrong way, taken from the wrong end, shared by mistake."""

from __future__ import annotations

import ast
import itertools
from typing import Any

from .case import Case, Finding, nodes
from .pictures import same
from .trouble import FUNCTIONS, IN_PLACE, called_name, is_name, own_nodes, reads


def positions(case: Case) -> Finding | None:
    """Positions where the items at them are expected."""
    got = case.got if isinstance(case.got, list) else [case.got]
    expected = case.expected if isinstance(case.expected, list) else [case.expected]
    if not got or any(type(place) is not int for place in got):
        return None
    for loop in (node for node in nodes(case) if isinstance(node, ast.For)):
        if called_name(loop.iter) != "range" or not isinstance(loop.target, ast.Name):
            continue
        name = loop.target.id
        for whole, values in case.before.items():
            if not isinstance(values, (list, str, tuple)) or any(not 0 <= place < len(values) for place in got):
                continue
            uses = [node for node in nodes(case) if isinstance(node, ast.Return) and is_name(node.value, name)]
            uses += [n for n in ast.walk(loop) if called_name(n) == "append" and n.args and is_name(n.args[0], name)]  # type: ignore[attr-defined,misc]
            if uses and same([values[place] for place in got], expected) and not same(got, expected):
                return Finding(
                    f"`{name}` is a position; expected is the item at that position.",
                    f"Use `{whole}[{name}]` in place of `{name}`.",
                    uses[0].lineno,
                )
    return None


def position_returned(case: Case) -> Finding | None:
    """A position in a variable that is used as one, returned in place of the item."""
    if type(case.got) is not int:
        return None
    for node in (node for node in nodes(case) if isinstance(node, ast.Return) and isinstance(node.value, ast.Name)):
        name = node.value.id  # type: ignore[union-attr]
        for whole, values in case.before.items():
            if not isinstance(values, (list, str, tuple)) or not 0 <= case.got < len(values):
                continue
            used = any(
                isinstance(part, ast.Subscript) and is_name(part.value, whole) and is_name(part.slice, name)
                for part in nodes(case)
            )
            if used and same(values[case.got], case.expected):
                return Finding(
                    f"`{name}` is a position in `{whole}`; expected is the item at that position.",
                    f"Write `return {whole}[{name}]`.",
                    node.lineno,
                )
    return None


def letters_added(case: Case) -> Finding | None:
    """A text that was added to a list letter by letter."""
    if not isinstance(case.got, list) or not isinstance(case.expected, list):
        return None
    for node in nodes(case):
        call = node if isinstance(node, ast.Call) and called_name(node) == "extend" and node.args else None
        added = (
            call.args[0]
            if call
            else node.value
            if isinstance(node, ast.AugAssign) and isinstance(node.op, ast.Add)
            else None
        )
        text = case.value(added) if added is not None else None
        if not isinstance(text, str) or len(text) < 2 or text not in case.expected or text in case.got:
            continue
        owner = case.source.text(call.func.value if call else node.target)  # type: ignore[attr-defined]
        way = "extend(…)" if call else "+="
        return Finding(
            f"`{way}` adds the parts of what it gets, and the parts of a text are its letters.",
            f"Add the text as one item: `{owner}.append({case.source.text(added)})`.",  # type: ignore[arg-type]
            node.lineno,  # type: ignore[attr-defined]
        )
    return None


def comma_tuple(case: Case) -> Finding | None:
    """A comma at the end of a `return`."""
    if not isinstance(case.got, tuple) or len(case.got) != 1 or not same(case.got[0], case.expected):
        return None
    for node in nodes(case):
        if isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple) and len(node.value.elts) == 1:
            value = case.source.text(node.value.elts[0])
            return Finding(
                f"The comma after `{value}` makes a tuple with one value of it.",
                f"Leave out the comma: `return {value}`.",
                node.lineno,
            )
    return None


def second_return(case: Case) -> Finding | None:
    """A `return` after a `return`."""
    for node in nodes(case):
        body = getattr(node, "body", None)
        for one, two in itertools.pairwise(body) if isinstance(body, list) else ():
            if not (isinstance(one, ast.Return) and isinstance(two, ast.Return) and one.value and two.value):
                continue
            pair = f"return {case.source.text(one.value)}, {case.source.text(two.value)}"
            both = isinstance(case.expected, tuple) and len(case.expected) == 2
            return Finding(
                f"The first `return` ends the function, so line {two.lineno} never runs.",
                f"Return both values with one line and a comma: `{pair}`."
                if both
                else "Keep only the `return` you need.",
                one.lineno,
            )
    return None


def backwards_slice(case: Case) -> Finding | None:
    """A slice that runs backwards and stops before the first item."""
    if (
        not isinstance(case.got, (str, list))
        or type(case.expected) is not type(case.got)
        or case.got != case.expected[:-1]
    ):
        return None
    for node in nodes(case):
        if not isinstance(node, ast.Slice) or node.step is None or case.value(node.step) != -1:
            continue
        if isinstance(node.upper, ast.Constant) and node.upper.value == 0:
            owner = case.source.parents.get(node)
            whole = case.source.text(owner.value) if isinstance(owner, ast.Subscript) else "…"
            return Finding(
                "A slice leaves out the position where it stops: this one stops before position 0, so the first one is "
                "missing.",
                f"Leave the ends empty: `{whole}[::-1]`.",
                node.step.lineno,
            )
    return None


def stripped_letters(case: Case) -> Finding | None:
    """`strip` with a text of several letters."""
    for node in nodes(case):
        if (
            not isinstance(node, ast.Call)
            or called_name(node) not in ("strip", "rstrip", "lstrip")
            or len(node.args) != 1
        ):
            continue
        owner, letters = node.func.value if isinstance(node.func, ast.Attribute) else None, case.value(node.args[0])
        text = case.value(owner)
        if not isinstance(letters, str) or len(letters) < 2 or not isinstance(text, str) or owner is None:
            continue
        name = called_name(node)
        whole = {
            "rstrip": text.removesuffix(letters),
            "lstrip": text.removeprefix(letters),
            "strip": text.removeprefix(letters).removesuffix(letters),
        }[name]
        method = "removeprefix" if name == "lstrip" or not text.endswith(letters) else "removesuffix"
        if case.expected in (whole, text.removesuffix(letters)) and case.got == getattr(text, name)(letters):
            return Finding(
                f"`{name}({letters!r})` takes away all of these letters one by one, as long as it finds them, and "
                "not the text as a whole.",
                f"To take off the whole text, write `{case.source.text(owner)}.{method}({letters!r})`.",
                node.lineno,
            )
    return None


def swapped_replace(case: Case) -> Finding | None:
    """`replace` with the new text first."""
    for node in nodes(case):
        if not isinstance(node, ast.Call) or called_name(node) != "replace" or len(node.args) != 2:
            continue
        owner = node.func.value if isinstance(node.func, ast.Attribute) else None
        text, old, new = (case.value(part) for part in (owner, *node.args))
        if not all(isinstance(part, str) for part in (text, old, new)) or owner is None:
            continue
        if old not in text and text.replace(new, old) == case.expected:
            one, other = (case.source.text(part) for part in node.args)
            return Finding(
                f"`replace` takes first the old text and then the new one; `{one}` does not occur here, so nothing is "
                "replaced.",
                f"Swap the two: `{case.source.text(owner)}.replace({other}, {one})`.",
                node.lineno,
            )
    return None


def shallow_copy(case: Case) -> Finding | None:
    """A copy of a list whose inner lists are still the same."""
    for node in case.source.all(ast.Assign):
        if not isinstance(node.targets[0], ast.Name) or not _copies(node.value):
            continue
        name, whole = node.targets[0].id, _copied(node.value)
        for other in case.source.all(ast.Subscript):
            inner = other.value
            if isinstance(other.ctx, ast.Store) and isinstance(inner, ast.Subscript) and is_name(inner.value, name):
                original = case.source.text(whole) if whole else "the list"
                return Finding(
                    f"`{name}` is a new list, but its rows are the very same lists as in `{original}`; line "
                    f"{other.lineno} changes one of them.",
                    f"Copy each row too: `{name} = [row[:] for row in {original}]`.",
                    node.lineno,
                )
    return None


def _copies(value: ast.AST) -> bool:
    if isinstance(value, ast.Subscript) and isinstance(value.slice, ast.Slice):
        return value.slice.lower is None and value.slice.upper is None and value.slice.step is None
    return called_name(value) in ("list", "copy") and _copied(value) is not None


def _copied(value: ast.AST) -> ast.AST | None:
    if isinstance(value, ast.Subscript):
        return value.value
    if isinstance(value, ast.Call) and value.args:
        return value.args[0]
    return value.func.value if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) else None


def late_lambda(case: Case) -> Finding | None:
    """Functions made in a loop that look at the loop's variable later."""
    for node in nodes(case):
        if not isinstance(node, ast.Lambda):
            continue
        own = {argument.arg for argument in [*node.args.args, *node.args.kwonlyargs]}
        for above in case.source.above(node):
            loops: list[Any] = [above] if isinstance(above, ast.For) else getattr(above, "generators", [])
            for loop in loops:
                name = loop.target.id if isinstance(loop.target, ast.Name) else None
                used = name and name not in own and any(is_name(part, name) for part in ast.walk(node.body))
                parent = case.source.parents.get(node)
                kept = called_name(parent) == "append" or (isinstance(above, ast.ListComp) and above.elt is node)
                if used and kept:
                    given = ", ".join([*(argument.arg for argument in node.args.args), f"{name}={name}"])
                    return Finding(
                        f"Each of these functions looks up `{name}` only when it is called, and by then `{name}` "
                        "has its last value.",
                        f"Let each function keep its own value: `lambda {given}: {case.source.text(node.body)}`.",
                        node.lineno,
                    )
            if isinstance(above, FUNCTIONS):
                break
    return None


def used_up(case: Case) -> Finding | None:
    """A generator or iterator that is gone through twice."""
    scope = case.function or case.source.tree
    for node in own_nodes(scope):
        if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
            continue
        value, name = node.value, node.targets[0].id
        if not isinstance(value, ast.GeneratorExp) and called_name(value) not in ("map", "filter", "zip", "reversed"):
            continue
        if isinstance(value, ast.Call) and not isinstance(value.func, ast.Name):
            continue
        uses = [
            part.lineno
            for part in own_nodes(scope)
            if isinstance(part, ast.Name)
            and part.id == name
            and isinstance(part.ctx, ast.Load)
            and _goes_through(case, part)
        ]
        if len(case.source.assignments(name)) == 1 and len(uses) > 1:
            uses.sort()
            return Finding(
                f"`{name}` gives its values only once: line {uses[0]} takes them, and line {uses[1]} finds "
                "nothing left.",
                f"Make a list of it on line {node.lineno}, with `[…]` or `list(…)`: it can be used as often as "
                "you like.",
                node.lineno,
            )
    return None


def _goes_through(case: Case, node: ast.AST) -> bool:
    parent = case.source.parents.get(node)
    taking = ("list", "sum", "max", "min", "sorted", "set", "tuple", "any", "all", "join", "dict")
    over = isinstance(parent, (ast.For, ast.comprehension)) and parent.iter is node
    return over or called_name(parent) in taking


def own_variable(case: Case) -> Finding | None:
    """A global variable that a function seems to change, and does not."""
    outside = {
        target.id: node.lineno
        for node in case.source.tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for function in (node for node in case.source.nodes if isinstance(node, FUNCTIONS)):
        inside = list(own_nodes(function))
        if any(isinstance(node, (ast.Global, ast.Nonlocal)) for node in inside):
            continue
        for node in inside:
            if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
                continue
            name = node.targets[0].id
            read = any(reads(part, name) for part in inside)
            read_outside = any(reads(part, name) for part in case.source.nodes if part not in inside)
            if name in outside and not read and read_outside:
                return Finding(
                    f"Line {node.lineno} makes a new variable `{name}` inside `{function.name}`; the `{name}` of line "
                    f"{outside[name]} keeps its value.",
                    f"Return the new value and store it: `{name} = {function.name}(…)`; or put `global {name}` at "
                    "the start of the function.",
                    node.lineno,
                )
    return None


def swapped_values(case: Case) -> Finding | None:
    """`a = b` followed by `b = a`."""
    for node in nodes(case):
        body = getattr(node, "body", None)
        for one, two in itertools.pairwise(body) if isinstance(body, list) else ():
            if not (isinstance(one, ast.Assign) and isinstance(two, ast.Assign)):
                continue
            left, right = case.source.text(one.targets[0]), case.source.text(one.value)
            if isinstance(one.value, (ast.Name, ast.Subscript)) and (right, left) == (
                case.source.text(two.targets[0]),
                case.source.text(two.value),
            ):
                return Finding(
                    f"Line {one.lineno} overwrites `{left}`, so line {two.lineno} gives `{right}` its own value "
                    "back; the old one is lost.",
                    f"Swap both in one line: `{left}, {right} = {right}, {left}`.",
                    one.lineno,
                )
    return None


def equals_plus(case: Case) -> Finding | None:
    """`=+` in place of `+=`."""
    for node in case.source.all(ast.Assign):
        line = case.source.line(node.lineno)
        if isinstance(node.value, ast.UnaryOp) and isinstance(node.value.op, ast.UAdd) and "=+" in line:
            name, amount = case.source.text(node.targets[0]), case.source.text(node.value.operand)
            return Finding(
                f"`=+` stores `+{amount}` in `{name}`, whatever was in it before; it adds nothing.",
                f"To add, write `+=`: `{name} += {amount}`.",
                node.lineno,
            )
    return None


def break_at_once(case: Case) -> Finding | None:
    """A `break` that ends a loop in its first round."""
    for loop in (node for node in nodes(case) if isinstance(node, (ast.For, ast.While))):
        place = next((at for at, node in enumerate(loop.body) if isinstance(node, ast.Break)), None)
        if place is None or any(isinstance(node, ast.Continue) for node in ast.walk(loop)):
            continue
        return Finding(
            f"The `break` on line {loop.body[place].lineno} is reached in the first round, so the loop never "
            "comes to a second one.",
            "Take out the `break`, or put it under an `if`.",
            loop.body[place].lineno,
        )
    return None


def same_list_again(case: Case) -> Finding | None:
    """One list that was put into the result again and again."""
    got = case.got
    if (
        not isinstance(got, list)
        or len(got) < 2
        or not isinstance(got[0], list)
        or any(not same(got[0], row) for row in got)
    ):
        return None
    for node in case.source.all(ast.Call):
        if called_name(node) != "append" or len(node.args) != 1 or not isinstance(node.args[0], ast.Name):
            continue
        name = node.args[0].id
        changed = [
            other
            for other in case.source.all(ast.Call)
            if other is not node
            and called_name(other) in IN_PLACE
            and isinstance(other.func, ast.Attribute)
            and is_name(other.func.value, name)
        ]
        if not changed:
            continue
        made = [other for other in case.source.assignments(name) if isinstance(other.value, ast.List)]
        loop = next((above for above in case.source.above(node) if isinstance(above, (ast.For, ast.While))), None)
        outside = bool(made) and loop is not None and made[0].lineno < loop.lineno
        return Finding(
            f"It is the same list `{name}` every time: what is added to it later shows up in every place where "
            "it was put.",
            f"Begin a new list in every round: put `{name} = []` inside the loop."
            if outside
            else f"Put in a copy, which stays as it is: `append({name}[:])`.",
            made[0].lineno if outside else node.lineno,
        )
    return None


def entry_replaced(case: Case) -> Finding | None:
    """A dictionary entry that every round sets anew."""
    got, expected = case.got, case.expected
    if not isinstance(got, dict) or not isinstance(expected, dict) or got.keys() != expected.keys():
        return None
    for loop in (node for node in nodes(case) if isinstance(node, ast.For)):
        for node in ast.walk(loop):
            if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Subscript):
                continue
            place, value = node.targets[0], node.value
            owner, key = case.source.text(place.value), case.source.text(place.slice)
            if isinstance(value, ast.List) and len(value.elts) == 1:
                last_only = all(isinstance(expected[k], list) and same(got[k], expected[k][-1:]) for k in got)
                if last_only:
                    item = case.source.text(value.elts[0])
                    return Finding(
                        f"Line {node.lineno} stores a new list each time, which replaces the one that was "
                        "there for this key.",
                        f"Add to the list that is there: `{owner}.setdefault({key}, []).append({item})`.",
                        node.lineno,
                    )
            if isinstance(value, ast.Constant) and value.value == 1 and all(same(count, 1) for count in got.values()):
                return Finding(
                    f"Line {node.lineno} sets the count to 1 each time, also when the key is there already.",
                    f"Count on from the old value: `{owner}[{key}] = {owner}.get({key}, 0) + 1`.",
                    node.lineno,
                )
    return None


def pair_turned(case: Case) -> Finding | None:
    """Key and value of a dictionary the wrong way round."""
    got, expected = case.got, case.expected
    if not isinstance(got, dict) or not isinstance(expected, dict) or not got or got == expected:
        return None
    pairs = {(repr(value), repr(key)) for key, value in got.items()}
    if pairs != {(repr(key), repr(value)) for key, value in expected.items()}:
        return None
    for node in nodes(case):
        target = node.targets[0] if isinstance(node, ast.Assign) else None
        if isinstance(target, ast.Subscript) and isinstance(node, ast.Assign):
            owner, key, value = (case.source.text(part) for part in (target.value, target.slice, node.value))
            return Finding(
                "Keys and values are the wrong way round.",
                f"Swap them: `{owner}[{value}] = {key}`.",
                node.lineno,
            )
        if isinstance(node, ast.DictComp):
            key, value = case.source.text(node.key), case.source.text(node.value)
            return Finding("Keys and values are the wrong way round.", f"Swap them: `{value}: {key}`.", node.lineno)
    return None


def split_at_spaces(case: Case) -> Finding | None:
    """`split()` of a text whose parts are separated by something else."""
    for node in nodes(case):
        if not isinstance(node, ast.Call) or called_name(node) != "split" or node.args or node.keywords:
            continue
        owner = node.func.value if isinstance(node.func, ast.Attribute) else None
        text = case.value(owner)
        if not isinstance(text, str) or owner is None or not isinstance(case.expected, list):
            continue
        for mark in (",", ";", ":", "-", "/", "|", "\n", ", "):
            if mark in text and text.split(mark) == case.expected:
                return Finding(
                    f"`split()` without anything in the brackets cuts at spaces; this text is separated by `{mark!r}`.",
                    f"Say where to cut: `{case.source.text(owner)}.split({mark!r})`.".replace("'", '"'),
                    node.lineno,
                )
    return None


def opposite_kept(case: Case) -> Finding | None:
    """A filter that keeps what should go."""
    got, expected = case.got, case.expected
    if not isinstance(got, list) or not isinstance(expected, list) or not got or not expected:
        return None
    for name, whole in case.before.items():
        if not isinstance(whole, (list, tuple)) or len(got) + len(expected) != len(whole):
            continue
        if sorted(map(repr, [*got, *expected])) != sorted(map(repr, whole)) or set(map(repr, got)) & set(
            map(repr, expected)
        ):
            continue
        tests = [part for node in nodes(case) if isinstance(node, ast.comprehension) for part in node.ifs]
        tests += [node.test for node in nodes(case) if isinstance(node, ast.If)]
        if len(tests) == 1:
            text = case.source.text(tests[0])
            return Finding(
                f"Your answer has exactly the items of `{name}` that should not be in it: `{text}` picks the opposite.",
                f"Turn the condition round: `not ({text})`.",
                tests[0].lineno,
            )
    return None


def recursive_result_lost(case: Case) -> Finding | None:
    """A function that calls itself for a result and then drops it."""
    function = case.function
    if function is None or case.got is None:
        return None
    returned = {
        node.value.id
        for node in own_nodes(function)
        if isinstance(node, ast.Return) and isinstance(node.value, ast.Name)
    }
    parameters = {argument.arg for argument in function.args.args}
    for node in own_nodes(function):
        if not isinstance(node, ast.Expr) or called_name(node.value) != function.name:
            continue
        handed = {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}
        made = [other for name in returned - parameters - handed for other in case.source.assignments(name)]
        if not made:
            continue
        name, text = next(iter(returned - parameters - handed)), case.source.text(node)
        join = f"{name}.extend({text})" if isinstance(made[0].value, ast.List) else f"{name} += {text}"
        return Finding(
            f"`{text}` gives back a result of its own, and it is thrown away here.",
            f"Add it to yours: `{join}`.",
            node.lineno,
        )
    return None
