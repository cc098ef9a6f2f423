"""Mistakes that the code itself shows, once an answer is known to be wrong."""

from __future__ import annotations

import ast
import itertools
from typing import Final

from . import amounts, conditions, items, rounds, sharing
from .case import Case, Finding, Rule, calculate, is_number, nodes
from .trouble import called_name, is_name, own_nodes

TEXT_METHODS: Final = frozenset(
    {
        "replace",
        "strip",
        "lstrip",
        "rstrip",
        "upper",
        "lower",
        "title",
        "capitalize",
        "swapcase",
        "join",
        "zfill",
        "removeprefix",
    }
)


def find(case: Case) -> Finding | None:
    """The first mistake of the code that fits the wrong answer."""
    for rule in RULES:
        finding = rule(case)
        if finding:
            return finding
    return None


def _unused_result(case: Case) -> Finding | None:
    for node in nodes(case):
        if not isinstance(node, ast.Expr) or not isinstance(node.value, ast.Call):
            continue
        call, name = node.value, called_name(node.value)
        if name == "sorted" and isinstance(call.func, ast.Name) and call.args:
            what = case.source.text(call.args[0])
            return Finding(
                f"`sorted({what})` makes a new list in order and leaves `{what}` as it was; the new list is thrown "
                "away.",
                f"Keep it: `{what} = sorted({what})`, or sort the list itself: `{what}.sort()`.",
                node.lineno,
            )
        if isinstance(call.func, ast.Attribute) and name in TEXT_METHODS and not case.source.function(name):
            owner = case.source.text(call.func.value)
            return Finding(
                f"`{owner}.{name}(…)` makes a new text and doesn't change `{owner}`; the new text is thrown away.",
                f"Keep it: `{owner} = {case.source.text(call)}`.",
                node.lineno,
            )
    return None


def _comparison_alone(case: Case) -> Finding | None:
    for node in nodes(case):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Compare) and isinstance(node.value.ops[0], ast.Eq):
            left = case.source.text(node.value.left)
            return Finding(
                f"`==` compares, and the result is thrown away; `{left}` keeps its value.",
                f"To give `{left}` a new value, write one `=`: `{case.source.text(node.value).replace('==', '=', 1)}`.",
                node.lineno,
            )
    return None


def calculation_alone(case: Case) -> Finding | None:
    """A calculation whose result nothing keeps."""
    for node in case.source.all(ast.Expr):
        value = node.value
        if not isinstance(value, ast.BinOp) or not isinstance(value.left, (ast.Name, ast.Attribute, ast.Subscript)):
            continue
        left, text = case.source.text(value.left), case.source.text(value)
        return Finding(
            f"`{text}` is worked out here, and the result is thrown away; `{left}` keeps its value.",
            f"Store the result: `{left} = {text}`.",
            node.lineno,
        )
    return None


def _missing_f(case: Case) -> Finding | None:
    shown = case.stdout if case.kind == "program" else case.got
    names = {node.id for node in nodes(case) if isinstance(node, ast.Name)} | set(case.before)
    inside = {id(part) for node in nodes(case) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in nodes(case):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inside:
            name = next((name for name in sorted(names) if f"{{{name}}}" in node.value), None)
            if name and isinstance(shown, str) and f"{{{name}}}" in shown:
                return Finding(
                    f"The text shows `{{{name}}}` as it stands: without an `f` in front, the braces are ordinary "
                    "characters.",
                    'Put an `f` before the quotation mark: `f"…"`.',
                    node.lineno,
                )
    return None


def _or_constant(case: Case) -> Finding | None:
    for node in nodes(case):
        if not (isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or)):
            continue
        first = node.values[0]
        others = [value for value in node.values[1:] if isinstance(value, ast.Constant) and value.value]
        others = [value for value in others if value.value is not True]
        if others and isinstance(first, ast.Compare) and isinstance(first.ops[0], ast.Eq):
            left = case.source.text(first.left)
            compared = [value for value in node.values if isinstance(value, ast.Compare) and len(value.ops) == 1]
            same = [value.comparators[0] for value in compared if case.source.text(value.left) == left]
            choices = ", ".join(case.source.text(value) for value in [*same, *others])
            return Finding(
                "The part after `or` is a value on its own, which always counts as true; it is not compared with "
                f"`{left}`.",
                f"Write `{left} in ({choices})`, or repeat `{left} ==` after each `or`.",
                node.lineno,
            )
    return None


def _identity(case: Case) -> Finding | None:
    for node in nodes(case):
        if not isinstance(node, ast.Compare) or not any(
            isinstance(operator, (ast.Is, ast.IsNot)) for operator in node.ops
        ):
            continue
        sides = [node.left, *node.comparators]
        if any(
            isinstance(side, ast.Constant) and (side.value is None or isinstance(side.value, bool)) for side in sides
        ):
            continue
        if any(isinstance(side, (ast.Attribute, ast.Compare, ast.BoolOp)) or called_name(side) for side in sides):
            continue
        if any(isinstance(side, ast.Name) and type(case.before.get(side.id)) is bool for side in sides):
            continue
        word, sign = ("is not", "!=") if isinstance(node.ops[0], ast.IsNot) else ("is", "==")
        return Finding(
            f"`{word}` asks whether both are the very same object, not whether they are equal.",
            f"Compare with `{sign}`.",
            node.lineno,
        )
    return None


def _overwritten(case: Case) -> Finding | None:
    function = case.function
    if function is None:
        return None
    for argument in function.args.args:
        uses = [node for node in own_nodes(function) if is_name(node, argument.arg)]
        uses.sort(key=lambda node: (node.lineno, isinstance(node.ctx, ast.Store)))  # type: ignore[attr-defined]
        for statement in function.body:
            if not isinstance(statement, ast.Assign):
                continue
            fixed = isinstance(statement.value, (ast.Constant, ast.List, ast.Dict))
            if fixed and uses and any(target is uses[0] for target in statement.targets):
                return Finding(
                    f"This line replaces the parameter `{argument.arg}` before it is used, so the value that was "
                    "passed in is lost.",
                    f"Remove the line: `{argument.arg}` has its value already.",
                    statement.lineno,
                )
    return None


def _ignored(case: Case) -> Finding | None:
    function = case.function
    names = [argument.arg for argument in function.args.args if argument.arg != "self"] if function else []
    if function is None or not names or case.kind != "function":
        return None
    used = {node.id for node in ast.walk(function) if isinstance(node, ast.Name)}
    if used & set(names) or any(called_name(node) in ("locals", "super") for node in ast.walk(function)):
        return None
    listed = " and ".join(f"`{name}`" for name in names)
    return Finding(
        f"The function never uses {listed}, so it gives the same answer for every input.",
        f"Work the answer out from {listed}; use the parameters.",
        function.lineno,
    )


def _precedence(case: Case) -> Finding | None:
    if not is_number(case.expected):
        return None
    for node in (
        node for node in nodes(case) if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub))
    ):
        right = node.right
        if not isinstance(right, ast.BinOp) or not isinstance(right.op, (ast.Div, ast.FloorDiv, ast.Mult)):
            continue
        inner = calculate(node.op, case.value(node.left), case.value(right.left))
        if inner is not None and calculate(right.op, inner, case.value(right.right)) == case.expected:
            sign = {ast.Div: "/", ast.FloorDiv: "//"}.get(type(right.op), "*")
            outer = "+" if isinstance(node.op, ast.Add) else "-"
            first = f"({case.source.text(node.left)} {outer} {case.source.text(right.left)})"
            return Finding(
                f"`{sign}` is worked out before `{outer}`, so it gets only the number next to it, not the whole sum.",
                f"Put parentheses around the sum: `{first} {sign} {case.source.text(right.right)}`.",
                node.lineno,
            )
    return None


def _threshold(test: ast.expr) -> tuple[str, str, float] | None:
    if isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.left, ast.Name):
        right = test.comparators[0]
        if isinstance(right, ast.Constant) and is_number(right.value):
            operator = type(test.ops[0]).__name__
            if operator in ("Gt", "GtE", "Lt", "LtE"):
                return test.left.id, operator[:2], float(right.value)  # type: ignore[arg-type]
    return None


def _branch_order(case: Case) -> Finding | None:
    for start in (node for node in nodes(case) if isinstance(node, ast.If)):
        first = _threshold(start.test)
        later = start.orelse[0] if len(start.orelse) == 1 else None
        while first and isinstance(later, ast.If):
            other = _threshold(later.test)
            hidden = (
                other and other[:2] == first[:2] and (other[2] > first[2] if first[1] == "Gt" else other[2] < first[2])
            )
            if hidden:
                condition, unreached = case.source.text(start.test), case.source.text(later.test)
                return Finding(
                    f"`{condition}` comes first and is true already whenever `{unreached}` is, so that branch is "
                    "never reached.",
                    f"Change the order: test `{unreached}` first.",
                    start.lineno,
                )
            later = later.orelse[0] if len(later.orelse) == 1 else None
    return None


def _separate_ifs(case: Case) -> Finding | None:
    for block in (body for node in nodes(case) for body in [getattr(node, "body", None)] if isinstance(body, list)):
        for one, two in itertools.pairwise(block):
            if not (isinstance(one, ast.If) and isinstance(two, ast.If)) or one.orelse:
                continue
            first, second = _threshold(one.test), _threshold(two.test)
            name = _assigned_constant(one)
            if first and second and first[:2] == second[:2] and name and name == _assigned_constant(two):
                return Finding(
                    f"Every `if` is tested, so line {two.lineno} replaces the `{name}` that was set before.",
                    "Write `elif` for the second and later conditions: then only the first that is true counts.",
                    two.lineno,
                )
    return None


def _assigned_constant(branch: ast.If) -> str | None:
    statement = branch.body[-1]
    if (
        isinstance(statement, ast.Assign)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.targets[0], ast.Name)
    ):
        return statement.targets[0].id
    return None


RULES: Final[tuple[Rule, ...]] = (
    _unused_result,
    _comparison_alone,
    calculation_alone,
    _missing_f,
    items.equals_plus,
    items.opposite_kept,
    items.recursive_result_lost,
    conditions.method_compared,
    amounts.caret,
    conditions.limit_itself,
    conditions.never_reached,
    items.pair_turned,
    items.split_at_spaces,
    rounds.smallest_from_zero,
    conditions.single_ampersand,
    conditions.half_comparison,
    conditions.value_of_and,
    conditions.chained_with_true,
    conditions.function_as_condition,
    conditions.position_as_condition,
    conditions.zero_as_nothing,
    conditions.text_and_number,
    _or_constant,
    _identity,
    sharing.mutable_default,
    sharing.class_attribute,
    rounds.changed_while_looping,
    rounds.early_return,
    items.break_at_once,
    items.second_return,
    items.swapped_values,
    items.comma_tuple,
    items.swapped_replace,
    items.stripped_letters,
    items.letters_added,
    items.backwards_slice,
    items.positions,
    items.position_returned,
    items.same_list_again,
    items.entry_replaced,
    rounds.replaced_each_round,
    rounds.decimal_steps,
    items.late_lambda,
    items.used_up,
    amounts.exact_decimals,
    amounts.other_operation,
    amounts.product_of_zero,
    amounts.base_case_zero,
    amounts.rounded_half,
    amounts.step_left_out,
    amounts.counted_always,
    rounds.reset_in_loop,
    rounds.append_after_loop,
    _overwritten,
    _ignored,
    rounds.short_range,
    _precedence,
    _branch_order,
    _separate_ifs,
    sharing.shared_rows,
    sharing.two_names,
    sharing.argument_changed,
    rounds.zero_start,
    items.shallow_copy,
    items.own_variable,
    conditions.last_item_decides,
)
