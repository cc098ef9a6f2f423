"""Why a program printed something else than it should."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from typing import Any, Final

from . import habits, near, nothing
from .case import Case, Finding, Rule
from .trouble import FUNCTIONS, IN_PLACE, called_name, gives_nothing, is_method_call, prints


def difference(expected: str, got: str) -> str:
    """Where two outputs differ first, in one sentence."""
    if not got.strip():
        return "The program printed nothing."
    wanted, came = expected.rstrip("\n").split("\n"), got.rstrip("\n").split("\n")
    if len(wanted) == len(came) == 1:
        return f"The program should print `{wanted[0][:60]}`, and it printed `{came[0][:60]}`."
    for number, (line, other) in enumerate(zip(wanted, came, strict=False), 1):
        if line.rstrip() != other.rstrip():
            return f"Line {number} of the output should be `{line[:60]}`, and it is `{other[:60]}`."
    if len(came) < len(wanted):
        return f"The output ends after line {len(came)}; the next line should be `{wanted[len(came)][:60]}`."
    return f"The output goes on after its end: line {len(wanted) + 1} is `{came[len(wanted)][:60]}`."


def find(case: Case) -> Finding | None:
    """The cause of a wrong output, as far as the code and the output show it."""
    for rule in RULES:
        finding = rule(case)
        if finding:
            return finding
    return habits.find(case) or near.find(replace(case, got=_value(case.got), expected=_value(case.expected)))


def _value(text: str) -> Any:
    stripped = text.strip()
    for kind in (int, float):
        try:
            return kind(stripped)
        except ValueError:
            continue
    return text


def _squeeze(text: str) -> str:
    return "".join(text.split())


def _prompt(case: Case) -> Finding | None:
    rest, line = case.got, None
    for call in case.source.all(ast.Call):
        if called_name(call) == "input" and call.args:
            prompt = call.args[0]
            if isinstance(prompt, ast.Constant) and isinstance(prompt.value, str) and prompt.value in rest:
                rest = rest.replace(prompt.value, "")
                line = line or call.lineno
    if line is None or _squeeze(rest) != _squeeze(case.expected):
        return None
    return Finding(
        "The prompt in `input(…)` is printed too, so it becomes part of the output; expected is the answer alone.",
        "Read without a prompt: `input()`.",
        line,
    )


def _nothing_printed(case: Case) -> Finding | None:
    if case.got.strip() or not case.expected.strip():
        return None
    called = {called_name(call) for call in case.source.all(ast.Call)}
    for statement in reversed(case.source.tree.body):
        if (
            isinstance(statement, ast.Expr)
            and isinstance(statement.value, ast.Name)
            and case.source.function(statement.value.id)
        ):
            name = statement.value.id
            return Finding(
                f"`{name}` alone only names the function; it does not call it.",
                f"Call it with round brackets: `{name}()`.",
                statement.lineno,
            )
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
            function = case.source.function(called_name(statement.value))
            if function is not None and not gives_nothing(function) and not prints(function):
                return Finding(
                    f"The result of `{case.source.text(statement.value)}` is not printed, so there is no output.",
                    f"Print it: `print({case.source.text(statement.value)})`.",
                    statement.lineno,
                )
    for statement in case.source.tree.body:
        if isinstance(statement, FUNCTIONS) and statement.name not in called:
            brackets = "()" if not statement.args.args else "(…)"
            return Finding(
                f"The function `{statement.name}` is defined but never called, so nothing is printed.",
                f"Call it at the end of the program: `{statement.name}{brackets}`.",
                statement.lineno,
            )
    if "print" not in called and case.source.tree.body:
        return Finding(
            "The program never calls `print`, so nothing is shown.",
            "Print the answer: `print(…)`.",
            case.source.tree.body[-1].lineno,
        )
    return None


def _none_printed(case: Case) -> Finding | None:
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
    return Finding(
        "The output has a line `None` too many.", "Print only values; a function without `return` gives `None`.", None
    )


def _joined_digits(case: Case) -> Finding | None:
    parts = case.stdin.split()
    if len(parts) < 2 or case.got.strip() not in ("".join(parts), "".join(reversed(parts))):
        return None
    if case.got.strip() == case.expected.strip() or not all(re.fullmatch(r"-?\d+(\.\d+)?", part) for part in parts):
        return None
    return Finding(
        "`input()` gives text, and `+` joins texts together instead of adding numbers.",
        "Convert each input to a number first: `int(input())`.",
        next((call.lineno for call in case.source.all(ast.Call) if called_name(call) == "input"), None),
    )


def _list_printed(case: Case) -> Finding | None:
    text = case.got.strip()
    if not re.fullmatch(r"[\[({].*[\])}]", text) or re.sub(r"[\[\](){},'\"\s]", "", text) != _squeeze(case.expected):
        return None
    return Finding(
        "A whole list is printed, with its brackets and commas.",
        'Print the items: `print(*items)`, or for text `print(" ".join(items))`.',
        next((call.lineno for call in reversed(case.source.all(ast.Call)) if called_name(call) == "print"), None),
    )


def _extra_words(case: Case) -> Finding | None:
    wanted, got = case.expected.strip(), case.got.strip()
    if not wanted or "\n" in wanted or wanted == got or not re.search(rf"(?<![\w.]){re.escape(wanted)}(?![\w.])", got):
        return None
    if len(got.splitlines()) > 1:
        return None
    extra = " ".join(got.replace(wanted, " ", 1).split())
    if not re.search(r"[A-Za-z]{2}|[:=]", extra):
        return None
    return Finding(
        f"The answer is there, but with extra words around it: `{extra[:60]}`.",
        "Print only the answer, without other words.",
        next((call.lineno for call in reversed(case.source.all(ast.Call)) if called_name(call) == "print"), None),
    )


def _one_line(case: Case) -> Finding | None:
    if _squeeze(case.got) != _squeeze(case.expected):
        return None
    wanted, got = case.expected.strip().splitlines(), case.got.strip().splitlines()
    calls = [call for call in case.source.all(ast.Call) if called_name(call) == "print"]
    for call in calls:
        end = next((keyword for keyword in call.keywords if keyword.arg == "end"), None)
        if end is not None and len(wanted) > len(got):
            return Finding(
                f"With `{case.source.text(end)}` every `print` stays on the same line; expected are "
                f"{len(wanted)} lines.",
                f"Leave out `{case.source.text(end)}`: then each `print` ends its line.",
                call.lineno,
            )
    if len(wanted) == len(got) and case.got.count(" ") > case.expected.count(" "):
        several = next((call for call in calls if len(call.args) > 1 and not call.keywords), None)
        if several is not None:
            parts = "".join(_in_text(case, part) for part in several.args)
            return Finding(
                "`print` puts a space between the values that it gets, and there is one space too many.",
                f'Put the line together yourself: `print(f"{parts}")`.'
                if '"' not in parts and "'" not in parts
                else 'Put the line together yourself with an f-string, or add `sep=""`.',
                several.lineno,
            )
    return None


def _separators(case: Case) -> Finding | None:
    wanted, got = case.expected.strip(), case.got.strip()
    between = re.findall(r"[^\w\s.+-]+\s*", wanted)
    if not between or len(set(between)) != 1 or "\n" in wanted or wanted.replace(between[0], " ") != got:
        return None
    call = next((node for node in reversed(case.source.all(ast.Call)) if called_name(node) == "print"), None)
    return Finding(
        f"The values are right, but between them there should be `{between[0]}` in place of a space.",
        f'Tell `print` so: `print(…, sep="{between[0]}")`; a list of texts is put together with '
        f'`"{between[0]}".join(…)`.',
        call.lineno if call else None,
    )


def _read_once(case: Case) -> Finding | None:
    lines = [line.strip() for line in case.got.split("\n") if line.strip()]
    if len(lines) < 2 or len(set(lines)) != 1 or len(set(case.expected.split("\n"))) <= 2:
        return None
    for loop in (node for node in case.source.tree.body if isinstance(node, (ast.For, ast.While))):
        if any(called_name(node) == "input" for node in ast.walk(loop)):
            continue
        for read in case.source.tree.body:
            name = read.targets[0] if isinstance(read, ast.Assign) else None
            reads = isinstance(read, ast.Assign) and any(called_name(node) == "input" for node in ast.walk(read.value))
            if not reads or not isinstance(name, ast.Name) or read.lineno > loop.lineno:
                continue
            stored = any(
                isinstance(n, ast.Name) and n.id == name.id and isinstance(n.ctx, ast.Store) for n in ast.walk(loop)
            )
            used = any(isinstance(n, ast.Name) and n.id == name.id for part in loop.body for n in ast.walk(part))
            if used and not stored:
                return Finding(
                    f"`{name.id}` is read once, on line {read.lineno}, before the loop, so it is the same in "
                    "every round.",
                    f"Read inside the loop: put `{case.source.text(read)}` there.",
                    read.lineno,
                )
    return None


def _in_text(case: Case, node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return f"{node.value} " if node.value.endswith((",", ":")) else node.value
    return f"{{{case.source.text(node)}}}"


def _every_round(case: Case) -> Finding | None:
    lines = case.got.split("\n")
    shown = [line.rstrip() for line in lines if line.strip()]
    if len(shown) < 2 or len(case.expected.strip().splitlines()) != 1 or shown[-1] != case.expected.strip():
        return None
    for loop in (node for node in case.source.nodes if isinstance(node, (ast.For, ast.While))):
        for node in loop.body:
            if isinstance(node, ast.Expr) and called_name(node.value) == "print":
                return Finding(
                    "The `print` is inside the loop, so there is a line of output in every round; expected is only the "
                    "last one.",
                    "Indent it less, so that it comes after the loop.",
                    node.lineno,
                )
    return None


def _object_printed(case: Case) -> Finding | None:
    found = re.search(r"<(map|filter|zip|reversed|enumerate|generator|function|bound method)\b[^>]*", case.got)
    if not found:
        return None
    kind = found[1]
    line = next((call.lineno for call in reversed(case.source.all(ast.Call)) if called_name(call) == "print"), None)
    if kind in ("function", "bound method"):
        return Finding(
            f"A {kind.rpartition(' ')[2]} itself is printed, because it was not called.",
            "Call it with round brackets.",
            line,
        )
    return Finding(
        f"What is printed is a `{kind}` object, which has not made its values yet.",
        "Make a list of it: `print(list(…))`; or print the items themselves: `print(*…)`.",
        line,
    )


def _method_printed(case: Case) -> Finding | None:
    if "None" not in case.got or "None" in case.expected:
        return None
    for call in case.source.all(ast.Call):
        inner = call.args[0] if called_name(call) == "print" and len(call.args) == 1 else None
        if inner is not None and is_method_call(inner, IN_PLACE) and isinstance(inner, ast.Call):
            return Finding(*nothing.in_place(case.source, inner, ""), call.lineno)
    return None


def _decimals(case: Case) -> Finding | None:
    wanted, got = case.expected.strip(), case.got.strip()
    places = re.fullmatch(r"-?\d+\.(\d+)", wanted)
    if not places or not re.fullmatch(r"-?\d+(\.\d+)?", got) or float(wanted) != float(got):
        return None
    call = next((node for node in reversed(case.source.all(ast.Call)) if called_name(node) == "print"), None)
    rounded = any(called_name(node) == "round" for node in case.source.nodes)
    return Finding(
        ("`round` leaves out zeros at the end: `" if rounded else "The number `")
        + f"{got}` is right, but it is to be shown as `{wanted}`.",
        f'Format it: `print(f"{{{_number(case, call)}:.{len(places[1])}f}}")`.',
        call.lineno if call else None,
    )


def _number(case: Case, call: ast.Call | None) -> str:
    given = call.args[0] if call and call.args else None
    if isinstance(given, ast.Call) and called_name(given) == "round" and given.args:
        given = given.args[0]
    return case.source.text(given) if isinstance(given, (ast.Name, ast.BinOp)) else "value"


def _too_few_rounds(case: Case) -> Finding | None:
    lines = case.stdin.split("\n")
    rest = [line for line in lines[1:] if line.strip()]
    if not lines[0].strip().isdigit() or int(lines[0]) != len(rest) or not rest:
        return None
    for loop in (node for node in case.source.all(ast.For) if called_name(node.iter) == "range"):
        reads = any(called_name(node) == "input" for part in loop.body for node in ast.walk(part))
        stop = loop.iter.args[-1] if isinstance(loop.iter, ast.Call) and loop.iter.args else None
        shorter = isinstance(stop, ast.BinOp) and isinstance(stop.op, ast.Sub) and isinstance(stop.left, ast.Name)
        if reads and shorter and len(loop.iter.args) == 1 and case.value(stop.right) == 1:  # type: ignore[attr-defined,union-attr]
            name = stop.left.id  # type: ignore[union-attr]
            return Finding(
                f"`range({case.source.text(stop)})` has one round too few, so the last line of the input, "  # type: ignore[arg-type]
                f"`{rest[-1][:40]}`, is never read.",
                f"`range(n)` has exactly n rounds: write `range({name})`.",
                loop.lineno,
            )
    return None


def _text_as_number(case: Case) -> Finding | None:
    parts = case.stdin.split()
    if not parts or not all(re.fullmatch(r"-?\d+", part) for part in parts):
        return None
    texts = {
        name.id
        for node in case.source.all(ast.Assign)
        for name in node.targets
        if isinstance(name, ast.Name) and called_name(node.value) in ("input", "split")
    }
    numbers = sorted(map(int, parts))
    wanted = {"max": str(numbers[-1]), "min": str(numbers[0])}
    for call in case.source.all(ast.Call):
        name = called_name(call)
        given = call.args[0] if call.args else None
        read = called_name(given) == "split" or (isinstance(given, ast.Name) and given.id in texts)
        if name in wanted and read and case.expected.strip() == wanted[name]:
            return Finding(
                f"The values are texts, and `{name}` compares texts letter by letter: `'9'` comes after `'10'`.",
                f"Make numbers of them first: `{name}(map(int, {case.source.text(given)}))`.",  # type: ignore[arg-type]
                call.lineno,
            )
    for node in case.source.all(ast.BinOp):
        if not isinstance(node.op, ast.Mult) or not isinstance(node.left, ast.Name) or node.left.id not in texts:
            continue
        times = case.value(node.right)
        if type(times) is int and any(case.got.strip() == part * times for part in parts):
            return Finding(
                f"`{node.left.id}` is text, and `*` repeats a text: `{case.source.text(node)}` is "
                f"`{case.got.strip()!r}`.",
                f"Make a number of it when you read it: `{node.left.id} = int(input())`.",
                node.lineno,
            )
    return None


RULES: Final[tuple[Rule, ...]] = (
    _prompt,
    _nothing_printed,
    _method_printed,
    _none_printed,
    _joined_digits,
    _object_printed,
    _one_line,
    _separators,
    _read_once,
    _every_round,
    _decimals,
    _too_few_rounds,
    _text_as_number,
    _list_printed,
    _extra_words,
)
