"""What the code and a wrong answer show together, without trying anything.

Only rules that were right in at least 95 of 100 programs that nobody wrote them for (`python -m bench.causes`), or that
work out on the spot that they are: what they say, taken away from the answer, gives what was expected. Where none of
them speaks, the difference is shown, and the search of `repair` looks for the place.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from typing import Final, Literal, NamedTuple

from . import nothing
from .case import Case, Finding
from .trouble import FUNCTIONS, IN_PLACE, called_name, gives_nothing, is_method_call, own_nodes, prints, returned_values

Outcome = Literal["printed", "none", "argument", "value"]
"""A program printed something else; None came; an argument is not as it should be; another value came."""
Find = Callable[[Case], "Finding | None"]


class Rule(NamedTuple):
    """What finds something in the outcomes that it knows about."""

    find: Find
    outcomes: tuple[Outcome, ...]


RULES: Final[list[Rule]] = []
"""In the order in which they are asked; the first one that speaks is the only one."""


def rule(*outcomes: Outcome) -> Callable[[Find], Find]:
    """Registers a rule for outcomes."""

    def register(find: Find) -> Find:
        RULES.append(Rule(find, outcomes))
        return find

    return register


def resolve(outcome: Outcome, case: Case) -> Finding | None:
    """The one thing that is said of a case."""
    found = (each.find(case) for each in RULES if outcome in each.outcomes)
    return next((finding for finding in found if finding), None)


def _squeeze(text: str) -> str:
    return "".join(text.split())


@rule("printed")
def prompt(case: Case) -> Finding | None:
    """The texts of `input(…)` are the only thing too much."""
    rest, line = case.got, None
    for call in case.source.all(ast.Call):
        if called_name(call) == "input" and call.args:
            shown = call.args[0]
            if isinstance(shown, ast.Constant) and isinstance(shown.value, str) and shown.value in rest:
                rest = rest.replace(shown.value, "")
                line = line or call.lineno
    if line is None or _squeeze(rest) != _squeeze(case.expected):
        return None
    return Finding(
        "The prompt in `input(…)` is printed too, so it becomes part of the output; expected is the answer alone.",
        "Read without a prompt: `input()`.",
        line,
    )


@rule("printed")
def nothing_printed(case: Case) -> Finding | None:
    """No function of the program that prints is called, or nothing prints at all."""
    if case.got.strip() or not case.expected.strip():
        return None
    calls = case.source.all(ast.Call)
    called = {called_name(call) for call in calls}
    printing = [call for call in calls if called_name(call) in ("print", "write", "writelines")]
    uncalled = next(
        (each for each in case.source.tree.body if isinstance(each, FUNCTIONS) and each.name not in called), None
    )
    if uncalled and all(case.source.function_around(call) is uncalled for call in printing):
        return Finding(
            f"The function `{uncalled.name}` is defined but never called, so nothing is printed.",
            f"Call it at the end of the program: `{uncalled.name}{'(…)' if uncalled.args.args else '()'}`.",
            uncalled.lineno,
        )
    if printing or not case.source.tree.body:
        return None
    last = case.source.tree.body[-1]
    if isinstance(last, ast.Expr) and case.source.function(called_name(last.value)):
        call = case.source.text(last)
        return Finding(
            f"The result of `{call}` is not printed, so there is no output.", f"Print it: `print({call})`.", last.lineno
        )
    return Finding(
        "The program never calls `print`, so nothing is shown.", "Print the answer: `print(…)`.", last.lineno
    )


@rule("printed")
def none_printed(case: Case) -> Finding | None:
    """Without its lines `None` the output is right, and a function that gives nothing is printed."""
    lines = [line for line in case.got.splitlines() if line.strip() != "None"]
    if len(lines) == len(case.got.splitlines()) or _squeeze("".join(lines)) != _squeeze(case.expected):
        return None
    for call in case.source.all(ast.Call):
        inner = call.args[0] if called_name(call) == "print" and len(call.args) == 1 else None
        function = case.source.function(called_name(inner)) if inner is not None else None
        if function is not None and gives_nothing(function):
            return Finding(
                f"`{function.name}` prints its result itself and returns nothing, so `print(…)` around the call "
                "shows `None`.",
                f"In `{function.name}`, use `return` in place of `print`; or call it without `print`.",
                call.lineno,
            )
    return None


@rule("printed")
def list_printed(case: Case) -> Finding | None:
    """Without brackets, commas and quotes the output is right."""
    text, call = case.got.strip(), case.call("print")
    if not call or not re.fullmatch(r"[\[({].*[\])}]", text):
        return None
    if re.sub(r"[\[\](){},'\"\s]", "", text) != _squeeze(case.expected):
        return None
    return Finding(
        "A whole list is printed, with its brackets and commas.",
        'Print the items: `print(*items)`, or for text `print(" ".join(items))`.',
        call.lineno,
    )


@rule("printed")
def words_around(case: Case) -> Finding | None:
    """The one line that is expected stands in the output, with words around it."""
    wanted, got, call = case.expected.strip(), case.got.strip(), case.call("print")
    if not wanted or wanted == got or "\n" in wanted or "\n" in got or not call:
        return None
    if not re.search(rf"(?<![\w.]){re.escape(wanted)}(?![\w.])", got):
        return None
    extra = " ".join(got.replace(wanted, " ", 1).split())
    if not re.search(r"[A-Za-z]{2}|[:=]", extra):
        return None
    return Finding(
        f"The answer is there, but with extra words around it: `{extra[:60]}`.",
        "Print only the answer, without other words.",
        call.lineno,
    )


@rule("printed")
def every_round(case: Case) -> Finding | None:
    """The last line is right, and the only `print` stands in a loop."""
    shown = [line.rstrip() for line in case.got.split("\n") if line.strip()]
    if len(shown) < 2 or len(case.expected.strip().splitlines()) != 1 or shown[-1] != case.expected.strip():
        return None
    calls = [call for call in case.source.all(ast.Call) if called_name(call) == "print"]
    if len(calls) != 1 or not any(isinstance(above, ast.For | ast.While) for above in case.source.above(calls[0])):
        return None
    return Finding(
        "The `print` is inside the loop, so there is a line of output in every round; expected is only the last one.",
        "Indent it less, so that it comes after the loop.",
        calls[0].lineno,
    )


@rule("printed")
def decimals(case: Case) -> Finding | None:
    """The number is right, and has to be shown with another number of decimal places."""
    wanted, got, call = case.expected.strip(), case.got.strip(), case.call("print")
    places = re.fullmatch(r"-?\d+\.(\d+)", wanted)
    if not call or not places or not re.fullmatch(r"-?\d+(\.\d+)?", got) or float(wanted) != float(got):
        return None
    return Finding(
        f"The number `{got}` is right, but it is to be shown as `{wanted}`.",
        f'Format it, for example `print(f"{{value:.{len(places[1])}f}}")`.',
        call.lineno,
    )


@rule("printed", "value")
def missing_f(case: Case) -> Finding | None:
    """A name in braces stands in the answer as it stands in the code."""
    names = {node.id for node in case.nodes if isinstance(node, ast.Name)} | set(case.before)
    inside = {id(part) for node in case.nodes if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in case.nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inside:
            name = next((name for name in sorted(names) if f"{{{name}}}" in node.value), None)
            shown = f"{{{name}}}"
            if name and isinstance(case.got, str) and shown in case.got and shown not in str(case.expected):
                return Finding(
                    f"The text shows `{shown}` as it stands: without an `f` in front, the braces are ordinary "
                    "characters.",
                    'Put an `f` before the quotation mark: `f"…"`.',
                    node.lineno,
                )
    return None


@rule("none")
def none_returned(case: Case) -> Finding | None:
    """The function gives nothing back, whatever it is given."""
    function = case.function
    if function is None:
        return None
    for statement in returned_values(function):
        if is_method_call(statement.value, IN_PLACE) and isinstance(statement.value, ast.Call):
            return Finding(*nothing.in_place(case.source, statement.value, ""), statement.lineno)
    if not gives_nothing(function):
        return None
    printed = prints(function)
    if printed is not None:
        return Finding(
            f"`{function.name}` prints its result; without a `return` it gives `None`.",
            "Write `return` in place of `print(…)`.",
            printed.lineno,
        )
    bare = [node for node in own_nodes(function) if isinstance(node, ast.Return)]
    return Finding(
        f"`{function.name}` has no `return` with a value, so it always gives `None`.",
        "Add a `return` with the result.",
        bare[-1].lineno if bare else function.body[-1].lineno,
    )


@rule("argument")
def name_bound_anew(case: Case) -> Finding | None:
    """The argument is as it was, and the function gives its name to something else."""
    for node in own_nodes(case.function) if case.function else ():
        if isinstance(node, ast.Assign) and any(
            isinstance(target, ast.Name) and target.id == case.argument for target in node.targets
        ):
            return Finding(
                f"This line makes something new and calls it `{case.argument}`; what was passed in is unchanged.",
                f"Change what was passed in: `{case.argument}[:] = …`.",
                node.lineno,
            )
    return None


@rule("argument")
def new_list_returned(case: Case) -> Finding | None:
    """The argument is as it was, and the function never changes it, but returns something."""
    function = case.function
    returns = returned_values(function) if function else []
    if function is None or not returns:
        return None
    changes = [node for node in own_nodes(function) if is_method_call(node, IN_PLACE | {"pop"}) or _is_stored(node)]
    if changes:
        return None
    return Finding(
        f"The function returns something new, and `{case.argument}` that was passed in is unchanged.",
        f"Change `{case.argument}` itself, for example with `{case.argument}[:] = …`.",
        returns[0].lineno,
    )


def _is_stored(node: ast.AST) -> bool:
    return isinstance(node, ast.Subscript) and not isinstance(node.ctx, ast.Load)


@rule("printed", "none", "argument", "value")
def first_round_ends(case: Case) -> Finding | None:
    """A `return` that ends a loop in its first round."""
    for loop in (node for node in case.nodes if isinstance(node, ast.For | ast.While)):
        last = loop.body[-1]
        if isinstance(last, ast.Return) and not any(isinstance(node, ast.Continue) for node in ast.walk(loop)):
            return Finding(
                f"The `return` on line {last.lineno} is inside the loop, so the function ends in the first round.",
                "Should the loop go on? Then it belongs after the loop, indented less.",
                last.lineno,
            )
        if isinstance(last, ast.If) and _returns(last.body) and _returns(last.orelse):
            return Finding(
                "Both branches `return`, so the loop ends with the first item and the others are never looked at.",
                "Only one of them knows the answer in the first round. The other belongs after the loop.",
                last.orelse[-1].lineno,
            )
    return None


def _returns(body: list[ast.stmt]) -> bool:
    return bool(body) and isinstance(body[-1], ast.Return)
