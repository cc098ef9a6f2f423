"""Why a linked list came out wrong, or what was read from one."""

from __future__ import annotations

import ast
from typing import Any, Final

from .case import Case, Finding, Rule, is_number, nodes
from .trouble import Function, called_name, gives_nothing, is_name, may_end_without_return, own_nodes, reads

MAX_SHOWN: Final = 8


def arrows(values: Any) -> str:
    """A linked list as text, such as `1 → 2 → 3`."""
    if not isinstance(values, list):
        return repr(values)[:60]
    if not values:
        return "an empty list"
    shown = [repr(value) for value in values[:MAX_SHOWN]]
    return "`" + " → ".join([*shown, "…"] if len(values) > MAX_SHOWN else shown) + "`"


def compared(expected: list[Any], got: list[Any]) -> str:
    """Where two linked lists differ first, in one sentence."""
    wanted = f"The list should be {arrows(expected)}"
    if not got:
        return f"{wanted}, and yours is empty (`None`)."
    if not expected:
        return f"The list should be empty (`None`), and yours is {arrows(got)}."
    if got == expected[: len(got)]:
        return f"{wanted}; yours ends after {arrows(got[-1:])}."
    if expected == got[: len(expected)]:
        return f"{wanted}; yours goes on after that with {arrows(got[len(expected) :])}."
    return f"{wanted}, and yours is {arrows(got)}."


def field_of(node: ast.AST | None, field: str) -> str | None:
    """The variable whose field this is: `node` for `node.next`; None for anything else."""
    if isinstance(node, ast.Attribute) and node.attr == field and isinstance(node.value, ast.Name):
        return node.value.id
    return None


def _links(case: Case, field: str = "next") -> list[tuple[str, ast.Assign]]:
    """The assignments to `x.next`, with `x`."""
    found = [(field_of(node.targets[0], field), node) for node in nodes(case) if isinstance(node, ast.Assign)]
    return [(name, node) for name, node in found if name]


def _moves(case: Case) -> dict[str, ast.Assign]:
    """The variables that step along the list with `x = x.next`."""
    found: dict[str, ast.Assign] = {}
    for node in nodes(case):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            if field_of(node.value, "next") == name:
                found.setdefault(name, node)
    return found


def _starts(case: Case, name: str) -> ast.AST | None:
    """What a variable is set to first."""
    function = case.function
    if function is None:
        return None
    for node in own_nodes(function):
        if isinstance(node, ast.Assign) and any(is_name(target, name) for target in node.targets):
            return node.value
    return None


def _walks_to_none(loop: ast.While) -> str | None:
    """The variable that is None after the loop."""
    test = loop.test
    if any(isinstance(node, ast.Break) for node in ast.walk(loop)):
        return None
    if isinstance(test, ast.Name):
        return test.id
    if (
        isinstance(test, ast.Compare)
        and isinstance(test.left, ast.Name)
        and isinstance(test.ops[0], (ast.IsNot, ast.NotEq))
        and isinstance(test.comparators[0], ast.Constant)
        and test.comparators[0].value is None
    ):
        return test.left.id
    return None


def _turned(case: Case) -> str | None:
    """The variable that is the new first node where a loop turns the links round."""
    for loop in (node for node in nodes(case) if isinstance(node, ast.While)):
        for name, link in _links(case):
            if link in loop.body and isinstance(link.value, ast.Name):
                back = link.value.id
                if any(
                    isinstance(node, ast.Assign) and is_name(node.targets[0], back) and is_name(node.value, name)
                    for node in loop.body
                ):
                    return back
    return None


def _dummy(case: Case) -> str | None:
    """The variable of a helper node in front of the list."""
    for node in nodes(case):
        if (
            isinstance(node, ast.Assign)
            and called_name(node.value) == "ListNode"
            and isinstance(node.targets[0], ast.Name)
        ):
            call, name = node.value, node.targets[0].id
            if isinstance(call, ast.Call) and (
                not call.args or (isinstance(call.args[0], ast.Constant) and call.args[0].value in (0, None, -1, ""))
            ):
                return name
    return None


def _first_node(case: Case, moved: str | None = None) -> str | None:
    """What stands for the first node of the answer, as code."""
    if turned := _turned(case):
        return turned
    origin = _starts(case, moved) if moved else None
    dummy = _dummy(case)
    if dummy and (origin is None or is_name(origin, dummy)):
        return f"{dummy}.next"
    if isinstance(origin, ast.Name):
        return origin.id
    function = case.function
    names = [argument.arg for argument in function.args.args if case.codecs.get(argument.arg)] if function else []
    return next((name for name in names if not case.source.assignments(name)), None)


def _returns(function: Function) -> list[ast.Return]:
    return [node for node in own_nodes(function) if isinstance(node, ast.Return) and node.value is not None]


def _return_advice(name: str | None) -> str:
    return f"Write `return {name}`." if name else "Return the variable that holds the first node."


def nothing_returned(case: Case) -> Finding | None:
    """An empty list where a list is expected: no `return`, or that of a variable that walked off the end."""
    function = case.function
    if function is None or case.got or not case.expected:
        return None
    last = function.body[-1]
    if gives_nothing(function):
        if any(isinstance(node, ast.Return) for node in own_nodes(function)):
            return None
        name = _first_node(case)
        advice = f"Add `return {name}` at its end." if name else "Add a `return` with the first node at its end."
        return Finding(f"`{function.name}` has no `return`, so it gives `None`: no list at all.", advice, last.lineno)
    if isinstance(last, ast.Return) and isinstance(last.value, ast.Name) and len(function.body) > 1:
        name, loop = last.value.id, function.body[-2]
        if isinstance(loop, ast.While) and _walks_to_none(loop) == name:
            return Finding(
                f"The loop runs until `{name}` is `None`, so `return {name}` gives `None`: an empty list.",
                _return_advice(_first_node(case, name)),
                last.lineno,
            )
    return None


def _changed_before_read(case: Case) -> Finding | None:
    for loop in (node for node in nodes(case) if isinstance(node, ast.While)):
        tested = {node.id for node in ast.walk(loop.test) if isinstance(node, ast.Name)}
        for name, link in _links(case):
            step = _moves(case).get(name)
            if name not in tested or link not in loop.body or step not in loop.body or step is None:
                continue
            back = link.value.id if isinstance(link.value, ast.Name) else None
            turned = any(
                isinstance(node, ast.Assign) and back and is_name(node.targets[0], back) and is_name(node.value, name)
                for node in loop.body
            )
            if turned and link.lineno < step.lineno:
                return Finding(
                    f"Line {step.lineno} reads `{name}.next` after line {link.lineno} has changed it, so the way "
                    "to the rest of the list is lost.",
                    f"Keep the next node before you change the link: `following = {name}.next` first, and "
                    f"`{name} = following` at the end.",
                    step.lineno,
                )
    return None


def _helper_returned(case: Case) -> Finding | None:
    function = case.function
    if function is None or case.got[1:] != case.expected or not case.got:
        return None
    for statement in _returns(function):
        name = statement.value.id if isinstance(statement.value, ast.Name) else None
        if name and called_name(_starts(case, name)) == "ListNode":
            return Finding(
                f"`{name}` is the helper node in front of the list, so its value `{case.got[0]!r}` comes first in the "
                "answer.",
                f"Start after it: `return {name}.next`.",
                statement.lineno,
            )
    return None


def _second_returned(case: Case) -> Finding | None:
    function = case.function
    if function is None or not case.expected or case.got != case.expected[1:]:
        return None
    returns = _returns(function)
    for statement in returns if case.got or len(returns) == 1 else ():
        name = field_of(statement.value, "next")
        if name and name != _dummy(case):
            return Finding(
                f"`return {name}.next` gives the list from its second node on, so the first node "
                f"`{case.expected[0]!r}` is missing.",
                f"Write `return {name}`.",
                statement.lineno,
            )
    return None


def _moved_returned(case: Case) -> Finding | None:
    function, got, expected = case.function, case.got, case.expected
    if function is None or not got or len(got) >= len(expected) or got != expected[len(expected) - len(got) :]:
        return None
    for statement in _returns(function):
        if not isinstance(statement.value, ast.Name):
            continue
        name, turned = statement.value.id, _turned(case)
        if turned and turned != name:
            return Finding(
                f"After the loop `{name}` is the last node of the turned list, so the answer has only {arrows(got)}.",
                f"The first node is now in `{turned}`: write `return {turned}`.",
                statement.lineno,
            )
        if name in _moves(case):
            return Finding(
                f"`{name}` has moved along the list by then; returned is only what comes from there on: {arrows(got)}.",
                _return_advice(_first_node(case, name)),
                statement.lineno,
            )
    return None


def _never_linked(case: Case) -> Finding | None:
    function = case.function
    if function is None:
        return None
    for node in own_nodes(function):
        if not isinstance(node, ast.Assign) or called_name(node.value) != "ListNode":
            continue
        if len(node.targets) != 1 or not isinstance(node.targets[0], ast.Name):
            continue
        name = node.targets[0].id
        inside_loop = any(isinstance(above, (ast.While, ast.For)) for above in case.source.above(node))
        later = [
            other
            for other in own_nodes(function)
            if reads(other, name)
            if inside_loop or other.lineno > node.lineno  # type: ignore[attr-defined]
        ]
        if not later:
            walked = name in _moves(case)
            advice = (
                f"Stop at the last node, `while {name}.next is not None:`, and then attach the new one: "
                f"`{name}.next = {case.source.text(node.value)}`."
                if walked
                else f"Attach it to a node that is in the list: `….next = {name}`."
            )
            return Finding(
                f"Line {node.lineno} makes a new node and calls it `{name}`, but no node's `.next` points to it, "
                "so it is not part of the list.",
                advice,
                node.lineno,
            )
    return None


def _inputs(case: Case) -> list[list[Any]]:
    return [
        value
        for name, value in case.given.items()
        if case.codecs.get(name) == "linked_list" and isinstance(value, list)
    ]


def _lost(case: Case) -> list[Any]:
    """The end of the expected list that is missing, where the answer is right so far."""
    got, expected = case.got, case.expected
    return expected[len(got) :] if got and len(got) < len(expected) and got == expected[: len(got)] else []


def _rest_cut_off(case: Case) -> Finding | None:
    lost = _lost(case)
    if not lost or not any(values[len(values) - len(lost) :] == lost for values in _inputs(case)):
        return None
    kept = {field_of(node.value, "next") for node in nodes(case) if isinstance(node, ast.Assign)}
    for name, link in _links(case):
        made = link.value
        if called_name(made) != "ListNode" or not isinstance(made, ast.Call) or len(made.args) != 1 or made.keywords:
            continue
        if name in kept and name not in _moves(case):
            continue
        value = case.source.text(made.args[0])
        return Finding(
            f"Line {link.lineno} gives `{name}.next` a new node in place of the old link, so the nodes after it "
            f"({arrows(lost)}) are lost.",
            f"Let the new node point to the rest: `{name}.next = ListNode({value}, {name}.next)`.",
            link.lineno,
        )
    return None


def _cut_off(case: Case) -> Finding | None:
    lost = _lost(case)
    if not lost or not any(values[len(values) - len(lost) :] == lost for values in _inputs(case)):
        return None
    for name, link in _links(case):
        parents = list(case.source.above(link))
        in_branch = any(isinstance(above, ast.If) for above in parents) and any(
            isinstance(a, ast.While) for a in parents
        )
        if in_branch and isinstance(link.value, ast.Constant) and link.value.value is None:
            return Finding(
                f"Line {link.lineno} sets `{name}.next` to `None`, which takes off not one node but all that follow.",
                f"To take out one node, link to the one after it: `{name}.next = {name}.next.next`.",
                link.lineno,
            )
    return None


def _rest_of_merge(case: Case) -> Finding | None:
    lost = _lost(case)
    if not lost or not any(values[len(values) - len(lost) :] == lost for values in _inputs(case)):
        return None
    for loop in (node for node in nodes(case) if isinstance(node, ast.While)):
        test = loop.test
        if not isinstance(test, ast.BoolOp) or not isinstance(test.op, ast.And):
            continue
        names = [next((n.id for n in ast.walk(value) if isinstance(n, ast.Name)), "") for value in test.values]
        after = [link for _, link in _links(case) if link.lineno > (loop.end_lineno or 0)]
        tail = next((name for name, link in _links(case) if name not in names and link.lineno > loop.lineno), None)
        if len(set(names)) == 2 and tail and not after:
            return Finding(
                f"The loop stops as soon as one of `{names[0]}` and `{names[1]}` is used up; what is left over of the "
                f"other ({arrows(lost)}) is never attached.",
                f"After the loop add `{tail}.next = {names[0]} or {names[1]}`.",
                loop.lineno,
            )
    return None


def _left_in(case: Case) -> list[Any]:
    """The values that should have been taken out, where all others are right."""
    rest, extra = list(case.expected), []
    for value in case.got:
        if rest and value == rest[0]:
            rest.pop(0)
        else:
            extra.append(value)
    return extra if not rest else []


def _first_not_checked(case: Case) -> Finding | None:
    extra = _left_in(case)
    if len(extra) != 1 or case.got[1:] != case.expected or not any(case.got[:1] == v[:1] for v in _inputs(case)):
        return None
    values = [node.value for node in nodes(case) if isinstance(node, ast.Attribute) and node.attr == "val"]
    if not values or any(not (isinstance(value, ast.Attribute) and value.attr == "next") for value in values):
        return None
    if called_name(_starts(case, _root(values[0]))) == "ListNode" or any(
        called_name(node) == "ListNode" for node in nodes(case)
    ):
        return None
    name = case.source.text(values[0])
    return Finding(
        f"The loop looks at `{name}.val`, so from the second node on; the first node (`{extra[0]!r}`) is never "
        "checked.",
        "Put a helper node before the first one, `dummy = ListNode(0, head)`, start there, and `return dummy.next`.",
        getattr(values[0], "lineno", None),
    )


def _root(node: ast.AST) -> str:
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _steps_over(case: Case) -> Finding | None:
    extra = _left_in(case)
    if not extra:
        return None
    for loop in (node for node in nodes(case) if isinstance(node, ast.While)):
        steps = [step for step in _moves(case).values() if step in loop.body]
        for name, link in _links(case):
            skips = case.source.text(link.value) == f"{name}.next.next"
            step = next((step for step in steps if is_name(step.targets[0], name)), None)
            branch = case.source.parents.get(link)
            if skips and step is not None and isinstance(branch, ast.If) and branch in loop.body:
                return Finding(
                    f"After taking a node out, the loop also steps on with `{name} = {name}.next`, so the node right "
                    f"after it is never checked; that is how `{extra[0]!r}` stays in the list.",
                    f"Only step on when nothing was taken out: put `{name} = {name}.next` under an `else:`.",
                    step.lineno,
                )
    return None


def stops_early(case: Case) -> Finding | None:
    """A loop that ends at the last node without looking at it."""
    lists = _inputs(case)
    if len(lists) != 1 or not lists[0]:
        return None
    got, expected, last = case.got, case.expected, lists[0][-1]
    if isinstance(got, list):
        fits = bool(expected) and got == expected[:-1] and expected[-1] == last
    else:
        fits = is_number(got) and is_number(expected) and expected - got in (1, last if is_number(last) else 1)
    for loop in (node for node in nodes(case) if isinstance(node, ast.While)):
        test = loop.test.left if isinstance(loop.test, ast.Compare) else loop.test
        name = field_of(test, "next")
        counts = any(
            isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and node.value.value == 0
            for node in nodes(case)
        )
        if fits and name and (isinstance(got, list) or counts):
            return Finding(
                f"The loop runs while `{name}.next` is there; at the last node (`{last!r}`) it stops without looking "
                "at it.",
                f"Run while `{name}` itself is there: `while {name} is not None:`.",
                loop.lineno,
            )
    return None


def _unchanged(case: Case) -> Finding | None:
    if case.got not in _inputs(case) or not case.function:
        return None
    if any(
        isinstance(n, ast.Attribute) and isinstance(n.ctx, ast.Store) and n.attr in ("next", "val") for n in nodes(case)
    ):
        return None
    if any(called_name(node) in ("ListNode", case.function.name, "setattr") for node in nodes(case)):
        return None
    return Finding(
        "The list is as it was before the call: nothing in your code gives a `.next` or a `.val` a new value.",
        "Change the links with `….next = …`, or build new nodes with `ListNode(…)`.",
        case.function.lineno,
    )


def _one_branch_without_return(case: Case) -> Finding | None:
    function = case.function
    if function is None or case.got or not case.expected or not may_end_without_return(function):
        return None
    if any(
        isinstance(node, ast.Return) and case.source.text(node) in ("return", "return None")
        for node in own_nodes(function)
    ):
        return None
    return Finding(
        f"On this input `{function.name}` came to its end without a `return`, which gives `None`: an empty list.",
        "Add a `return` for this case, for example at the end of the function.",
        function.body[-1].lineno,
    )


def _node_replaced(case: Case) -> Finding | None:
    """A loop that makes new nodes and keeps only the last one."""
    if case.got != case.expected[-1:] or len(case.expected) < 2:
        return None
    for loop in (node for node in nodes(case) if isinstance(node, (ast.For, ast.While))):
        for node in loop.body:
            target = node.targets[0] if isinstance(node, ast.Assign) and called_name(node.value) == "ListNode" else None
            if not isinstance(target, ast.Name):
                continue
            name = target.id
            if not any(reads(part, name) for part in ast.walk(loop)):
                return Finding(
                    f"Every round stores a new node in `{name}` and forgets the one before; the nodes are not linked.",
                    "Keep the first node, and attach each new one to the last: `last.next = ListNode(…)`, then "
                    "`last = last.next`.",
                    node.lineno,
                )
    return None


def _back_to_front(case: Case) -> Finding | None:
    if len(case.got) < 3 or case.got != case.expected[::-1]:
        return None
    for node in nodes(case):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and isinstance(node.value, ast.Call):
            name, made = node.targets[0].id, node.value
            if called_name(made) == "ListNode" and len(made.args) == 2 and is_name(made.args[1], name):
                return Finding(
                    f"Line {node.lineno} puts each new node in front of the list, so the list comes out in "
                    "reverse order.",
                    "Go through the values backwards with `reversed(…)`, or attach each new node at the end.",
                    node.lineno,
                )
    return Finding(
        "The nodes are right, but in reverse order (back to front).", "Attach each node at the other end.", None
    )


RULES: Final[tuple[Rule, ...]] = (
    nothing_returned,
    _node_replaced,
    _back_to_front,
    _one_branch_without_return,
    _changed_before_read,
    _helper_returned,
    _second_returned,
    _moved_returned,
    _cut_off,
    _rest_of_merge,
    _rest_cut_off,
    _never_linked,
    _first_not_checked,
    _steps_over,
    _unchanged,
)
