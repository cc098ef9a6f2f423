"""Causes of a ValueError, and of the exceptions that say something about a number, a file or the input."""

from __future__ import annotations

import ast
import re
from typing import Final

from . import missing, walking
from .trouble import Advice, Rule, Trouble, called_name, is_name, opened, own_nodes
from .words import plural


def value(trouble: Trouble) -> Advice | None:
    """Advice for a ValueError."""
    if "digits) for integer string conversion" in trouble.message:
        return LONG_NUMBER
    for rule in (_number_text, _unpacking, _not_there, _mathematics, _empty, _closed):
        advice = rule(trouble)
        if advice:
            return advice
    return None


def _number_text(trouble: Trouble) -> Advice | None:
    found = re.search(
        r"(?:invalid literal for int\(\) with base \d+|could not convert string to float): ('.*'|\".*\")",
        trouble.message,
    )
    if not found:
        return None
    text, kind = found[1][1:-1], "int" if "int()" in trouble.message else "float"
    if "\\n" in text and re.fullmatch(r"(\\[nrt]|\s)+", text):
        return (
            f"`{kind}(…)` got an empty line, so there is no number to read.",
            f"Leave out empty lines first: `if line.strip():`, and convert under it with `{kind}(line)`.",
        )
    if not text.strip():
        letters = _single_characters(trouble)
        if letters:
            return letters
        return (
            f"`{kind}(…)` got an empty text"
            + (": there was nothing on the line." if "input(" in trouble.source.code else ", and that is no number."),
            f"Check the text first, `if text:`, and then convert it with `{kind}(text)`.",
        )
    why = f"`{kind}(…)` cannot read `{found[1]}` as a number."
    if re.fullmatch(r"\s*[+-]?\d[\d_]*\.\d*\s*", text):
        return (
            f"`int(…)` reads whole numbers only, and `{found[1]}` has a decimal point.",
            "Use `float(…)`; for a whole number, `int(float(…))`.",
        )
    if re.fullmatch(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?", text):
        return f"{why} It has a comma in it.", 'Take the comma out first: `text.replace(",", "")`.'
    if re.fullmatch(r"\s*[+-]?\d+(\s+[+-]?\d+)+\s*", text):
        return f"{why} It holds several numbers.", f"Split it first: `[{kind}(part) for part in text.split()]`."
    return why, "Only digits can be read as a number. Check first with `text.isdigit()`, or catch the error with `try`."


def _single_characters(trouble: Trouble) -> Advice | None:
    """Advice where a loop goes through the characters of a line."""
    for loop in trouble.source.all(ast.For):
        line = loop.iter
        if isinstance(line, ast.Name):
            before = trouble.source.assignments(line.id)
            line = before[-1].value if before else line
        if called_name(line) == "input" and trouble.line is not None and loop.lineno <= trouble.line:
            text = trouble.source.text(loop.iter)
            return (
                f"A loop over `{text}` goes through single characters, and a space is one of them: it is no number.",
                f"Split the line into its parts first: `for … in {text}.split():`.",
            )
    return None


def _unpacking(trouble: Trouble) -> Advice | None:
    message = trouble.message
    many = re.search(r"too many values to unpack \(expected (\d+)(?:, got (\d+))?", message)
    few = re.search(r"not enough values to unpack \(expected (?:at least )?(\d+), got (\d+)", message)
    if not (many or few):
        return None
    names = plural(int((many or few)[1]), "name")  # type: ignore[index]
    if few:
        return (
            f"There are {names} on the left, but only {plural(int(few[2]), 'value')} on the right: not enough.",
            "Give as many names as there are values, or check what the right side holds (one line of input is one "
            "text).",
        )
    got = f"{many[2]} values" if many and many[2] else "more values"
    return (
        f"There are {names} to fill, but {got} on the right: too many.",
        "Write as many names on the left as there are values, or put `*` before the last name to collect the rest.",
    )


def _not_there(trouble: Trouble) -> Advice | None:
    call = next(
        (node for node in trouble.nodes(ast.Call) if called_name(node) in ("remove", "index") and node.args), None
    )
    if not re.search(r"not in list|is not in|not in tuple|substring not found", trouble.message) or call is None:
        return None
    item = trouble.source.text(call.args[0])
    owner = trouble.source.text(call.func.value) if isinstance(call.func, ast.Attribute) else "it"
    position, whole = trouble.value(call.args[0]), trouble.values.get(owner)
    if (
        called_name(call) == "remove"
        and type(position) is int
        and isinstance(whole, list)
        and position in range(len(whole))
    ):
        return (
            f"`remove` looks for the item `{position}` itself, not for a position, and it is not in `{owner}`.",
            f"If `{item}` is a position, write `{owner}.pop({item})`; if it is an item, check first: `if "
            f"{item} in {owner}:`.",
        )
    return f"`{item}` is not in `{owner}`, so it cannot be found there.", f"Check first: `if {item} in {owner}:`."


def _mathematics(trouble: Trouble) -> Advice | None:
    if not re.search(
        r"math domain error|expected a (nonnegative|positive|noninteger)|not defined for negative", trouble.message
    ):
        return None
    return (
        "This function does not accept that number: there is no square root or factorial of a negative number, and no "
        "logarithm of zero or less.",
        "Check the number first, for example with `if x >= 0:`.",
    )


def _closed(trouble: Trouble) -> Advice | None:
    if "closed file" not in trouble.message:
        return None
    closing = next((node for node in trouble.source.all(ast.Call) if called_name(node) == "close"), None)
    where = f" on line {closing.lineno}" if closing else ", because its `with` block has ended"
    return (
        f"The file was closed before{where}, and a closed file can be neither read nor written.",
        "Do everything with the file before it is closed, that is inside the `with open(…)` block.",
    )


def _empty(trouble: Trouble) -> Advice | None:
    found = re.search(r"(max|min)\(\) (?:iterable argument is empty|arg is an empty sequence)", trouble.message)
    if found:
        return (
            f"`{found[1]}(…)` got nothing to choose from.",
            f"Check for an empty list first, or write `{found[1]}(…, default=0)`.",
        )
    if "arg 3 must not be zero" in trouble.message:
        return "The step of `range` is 0, so it would never move on.", "Use 1 to count up or -1 to count down."
    if "empty separator" in trouble.message:
        return 'Text cannot be split at `""`, which is nothing.', "To get the single characters, write `list(text)`."
    return None


def zero(trouble: Trouble) -> Advice | None:
    """Advice for a ZeroDivisionError."""
    nodes = [node for node in trouble.nodes(ast.BinOp) if isinstance(node.op, (ast.Div, ast.FloorDiv, ast.Mod))]
    name = trouble.source.text(nodes[0].right) if nodes else "the number on the right"
    why = f"`{name}` is zero here, and nothing can be divided by zero."
    used_up = _used_up(trouble, name)
    if used_up:
        return used_up
    if name.startswith("len("):
        return (
            f"{why} The collection is empty.",
            "Check for the empty case first, with an `if`, and decide what its answer is.",
        )
    return why, f"Check first: `if {name} != 0:`; or let the numbers start at 1."


def _used_up(trouble: Trouble, length: str) -> Advice | None:
    """Advice where a generator was counted after something else had taken its values."""
    found = re.fullmatch(r"len\(list\((\w+)\)\)", length)
    made = trouble.source.assignments(found[1])[-1:] if found else []
    if not found or not made:
        return None
    value, name = made[0].value, found[1]
    if not isinstance(value, ast.GeneratorExp) and called_name(value) not in ("map", "filter", "zip"):
        return None
    uses = [node.lineno for node in trouble.source.all(ast.Name) if node.id == name and isinstance(node.ctx, ast.Load)]
    if len(uses) < 2:
        return None
    return (
        f"`{name}` gives its values only once, and line {uses[0]} has taken them all; after that it is empty, so its "
        "length is zero.",
        f"Make a list on line {made[0].lineno}, with `[…]` or `list(…)`: it can be used as often as you like.",
    )


def recursive_call(trouble: Trouble) -> ast.Call | None:
    """The first call of a function in its own body."""
    for call in trouble.source.all(ast.Call):
        around = trouble.source.function_around(call)
        if around is not None and called_name(call) == around.name:
            return call
    return None


def recursion(trouble: Trouble) -> Advice | None:
    """Advice for a RecursionError."""
    call = recursive_call(trouble)
    around = trouble.source.function_around(call) if call else None
    if call is not None and around is not None:
        own = [ast.dump(ast.Name(arg.arg, ast.Load())) for arg in around.args.args if arg.arg != "self"]
        if not any(isinstance(node, (ast.If, ast.IfExp, ast.While, ast.For, ast.Match)) for node in ast.walk(around)):
            return (
                f"`{around.name}` calls itself every time: nothing in it says when to stop.",
                "Add a base case at the start: an `if` that returns without calling the function again.",
            )
        if own and [ast.dump(argument) for argument in call.args] == own:
            return (
                f"`{around.name}` calls itself with the same argument again, so it never comes closer to its end.",
                f"Pass something smaller, such as `{around.name}({around.args.args[0].arg} - 1)`.",
            )
        return walking.round_and_round(around, around.name) or (
            f"`{around.name}` called itself again and again until Python stopped it: the condition that ends it "
            "was not reached.",
            "Check the base case: it must catch every value that can come, for example with `<=` in place of `==`. If "
            "it does, the way there is too long: use a loop.",
        )
    return (
        "Functions call each other again and again without end.",
        "Add a base case: a condition that stops the calls.",
    )


def _quoted(message: str) -> str:
    found = re.search(r"'([^']+)'\s*$", message)
    return f"`{found[1]}`" if found else "it"


def file_missing(trouble: Trouble) -> Advice:
    name = _quoted(trouble.message).strip("`")
    call = next((node for node in trouble.nodes(ast.Call) if called_name(node) == "open" and node.args), None)
    around = trouble.source.function_around(call) if call else None
    known = [argument.arg for argument in around.args.args] if around else []
    if call and isinstance(call.args[0], ast.Constant) and (name in known or trouble.source.assignments(name)):
        return (
            f"In quotes, `{name}` is the file name itself and not your variable `{name}`; there is no file "
            "called that.",
            f"Leave out the quotes: `open({name})`.",
        )
    if call and opened(call).startswith("r") and _written_to(trouble, call):
        return (
            f"`open(…)` without a mode opens a file for reading, and there is no {_quoted(trouble.message)} to "
            "read yet.",
            f'To write a new file, add the mode: `open({trouble.source.text(call.args[0])}, "w")`.',
        )
    if call and isinstance(call.args[0], ast.Name) and opened(call).startswith("r"):
        return (
            f"The program opens {_quoted(trouble.message)}, and there is no file of that name.",
            "If the file may be missing, catch that: `try:` around it, and `except FileNotFoundError:` with what is to "
            "happen then. Otherwise check the spelling of the name.",
        )
    return (
        f"The program opens {_quoted(trouble.message)}, and there is no file of that name.",
        'Check the spelling of the name and its ending; to create the file, open it for writing: `open(name, "w")`.',
    )


def _written_to(trouble: Trouble, call: ast.Call) -> bool:
    around = trouble.source.function_around(call) or trouble.source.tree
    written = [node.func.value for node in own_nodes(around) if called_name(node) in ("write", "writelines")]  # type: ignore[attr-defined]
    parent = trouble.source.parents.get(call)
    name = parent.optional_vars if isinstance(parent, ast.withitem) else None
    name = parent.targets[0] if isinstance(parent, ast.Assign) else name
    return isinstance(name, ast.Name) and any(is_name(node, name.id) for node in written)


def wrong_mode(trouble: Trouble) -> Advice | None:
    """Advice for a file that was opened for the other direction."""
    if "not writable" in trouble.message:
        return (
            'The file was opened for reading (the mode is `"r"`, or there is none), so nothing can be written into it.',
            'Open it with `"w"` to write it anew, or with `"a"` to add to its end: `open(…, "w")`.',
        )
    if "not readable" in trouble.message:
        return (
            'The file was opened for writing (the mode is `"w"` or `"a"`), so it cannot be read.',
            'Open it without a mode, or with `"r"`, to read it; `"w"` has emptied it already.',
        )
    return None


def end_of_input(trouble: Trouble) -> Advice:
    around = next(
        (node for call in trouble.nodes(ast.Call) for node in [trouble.source.function_around(call)] if node), None
    )
    names = [argument.arg for argument in around.args.args if argument.arg != "self"] if around else []
    if around and names:
        return (
            f"`input()` has nothing left to read: the function `{around.name}` gets its values as arguments.",
            f"Remove `input()` and use the parameter `{names[0]}`.",
        )
    return (
        "The program calls `input()` more often than there are lines of input, so there is no line left.",
        "Count the `input()` calls; several values on one line are read by one `input()` with `.split()`.",
    )


def assertion(trouble: Trouble) -> Advice:
    node = trouble.first(ast.Assert)
    condition = trouble.source.text(node.test) if node else "the condition"
    said = f" ({trouble.message})" if trouble.message else ""
    return (
        f"The `assert` says that `{condition}` must be true, and it is false{said}.",
        f"Print the values in `{condition}` to see which one differs from what you expect.",
    )


def stop_iteration(trouble: Trouble) -> Advice:
    return (
        "All values were taken already, so there is no more for `next(…)`.",
        "Use a `for` loop, or give a default: `next(values, None)`.",
    )


def running(trouble: Trouble) -> Advice | None:
    unable = missing.ability(trouble)
    if unable:
        return unable
    found = re.search(
        r"(dictionary|[Ss]et|deque|OrderedDict) .*(?:changed size|changed|mutated).* during iteration", trouble.message
    )
    if not found:
        return None
    loop = next((node for node in trouble.nodes(ast.For)), None)
    name = trouble.source.text(loop.iter) if loop else "…"
    called = f"`{name}`" if loop else f"a {found[1].lower()}"
    return (
        f"The loop goes through {called} while its body adds or removes items of that same {found[1].lower()}.",
        f"Loop over a copy, `for … in list({name}):`, or build a new one.",
    )


SIZE: Final = (
    "The number is too large for a size, a count or a position: no text or list can have so many parts.",
    "Use a smaller number; a loop or a calculation gets by without so long a text or list.",
)
FLOAT: Final = (
    "The result is too large for a decimal number (`float`).",
    "Use whole numbers (`int`), which may be as large as you like, or smaller values.",
)
OVERFLOWS: Final[tuple[tuple[str, Advice], ...]] = (
    (r"index-sized|C s?size_t|C ssize_t|repeated .* too long|too large to convert to C|too long", SIZE),
    (
        r"convert float infinity",
        (
            "Infinity (`inf`) has no whole number: something before it divided or multiplied beyond all bounds.",
            "Check for `inf` first, with `math.isinf(…)`, or start with a number such as `0` or `None` instead of it.",
        ),
    ),
    (r"date value out of range|days=|year", ("The date lies outside the years 1 to 9999.", "Use a smaller distance.")),
    (r"too large to convert to float|int too large", FLOAT),
    (r"range error|Result too large|out of range|too large", FLOAT),
)


def overflow(trouble: Trouble) -> Advice | None:
    return next((advice for pattern, advice in OVERFLOWS if re.search(pattern, trouble.message)), None)


LONG_NUMBER: Final = (
    "Python turns whole numbers of more than 4,300 digits into text only when asked to, because it takes long.",
    "Print less of it, for example `number % 10**9`; or allow it: `import sys` and `sys.set_int_max_str_digits(0)`.",
)


def unfinished(trouble: Trouble) -> Advice:
    return (
        "The line `raise NotImplementedError` is a placeholder: this part is not written yet.",
        "Replace that line with your own code.",
    )


def encoding(trouble: Trouble) -> Advice:
    found = re.search(r"'([\w-]+)' codec can't (encode|decode)", trouble.message)
    name, doing = (found[1], found[2]) if found else ("this", "encode")
    what = "has no place for one of the characters" if doing == "encode" else "does not fit these bytes"
    return f"The encoding `{name}` {what}.", "Use the encoding `utf-8`, which knows every character."


def folder(trouble: Trouble) -> Advice:
    return f"{_quoted(trouble.message)} is a folder (directory), not a file.", "Give the name of a file inside it."


def exited(trouble: Trouble) -> Advice:
    return (
        "The program called `exit(…)` before its work was done.",
        "Remove the call, or use `return` to leave a function.",
    )


def memory(trouble: Trouble) -> Advice:
    return (
        "The program asked for more memory than there is: something grows without end, or is far too large.",
        "Check loops that append, and sizes such as `[0] * n`; keep only what you need.",
    )


RULES: Final[dict[str, Rule]] = {
    "ValueError": value,
    "ZeroDivisionError": zero,
    "RecursionError": recursion,
    "FileNotFoundError": file_missing,
    "UnsupportedOperation": wrong_mode,
    "EOFError": end_of_input,
    "AssertionError": assertion,
    "StopIteration": stop_iteration,
    "RuntimeError": running,
    "OSError": missing.ability,
    "Error": missing.ability,
    "ZoneInfoNotFoundError": missing.ability,
    "OverflowError": overflow,
    "NotImplementedError": unfinished,
    "UnicodeEncodeError": encoding,
    "UnicodeDecodeError": encoding,
    "IsADirectoryError": folder,
    "MemoryError": memory,
    "SystemExit": exited,
}
