"""Causes of code that Python cannot read, as far as one line and the message show them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from . import pasted
from .trouble import Advice, Trouble

Match = re.Match[str]
CLOSING: Final = {"(": ")", "[": "]", "{": "}"}
OPENING: Final = {closing: opening for opening, closing in CLOSING.items()}
SIGNS: Final = {"×": "*", "·": "*", "÷": "/", "−": "-", "–": "-", "≤": "<=", "≥": ">=", "≠": "!=", "²": "**2"}
OPERATORS: Final = {"&&": "and", "||": "or", "=>": ">=", "=<": "<=", "<>": "!=", "===": "==", "!==": "!="}


def unreadable(trouble: Trouble) -> Advice | None:
    """Advice for a SyntaxError and its kinds."""
    if trouble.kind == "TabError":
        return (
            "Some lines start with tabs and others with spaces; Python cannot tell how far they are indented.",
            "Use four spaces for each step, and no tabs.",
        )
    copied = pasted.advice(trouble)
    if copied:
        return copied
    for pattern, advise in MESSAGES:
        found = re.search(pattern, trouble.message)
        advice = advise(trouble, found) if found else None
        if advice:
            return advice
    return _by_line(trouble)


def _bare(line: str) -> str:
    """The line without its texts and its comment."""
    return re.sub(r"\"[^\"]*\"|'[^']*'", '""', line).partition("#")[0]


def _by_line(trouble: Trouble) -> Advice | None:
    line = _bare(trouble.source.line(trouble.line))
    operator = next((sign for sign in ("!==", "===", *OPERATORS) if sign in line), None)
    if operator:
        return f"Python has no operator `{operator}`.", f"Write `{OPERATORS[operator]}`."
    steps = re.search(r"(\w+)\s*(\+\+|--)\s*(?:$|;|\))", line)
    if steps:
        return f"Python has no `{steps[2]}`.", f"Write `{steps[1]} {steps[2][0]}= 1`."
    half = re.search(r"(\w[\w.]*)\s*(?:<=|>=|==|!=|<|>)[^<>=!]*?\b(and|or)\s*(<=|>=|==|!=|<|>)\s*([\w.]+)", line)
    if half:
        return (
            f"After `{half[2]}` a whole comparison is needed, with a value on both sides of `{half[3]}`.",
            f"Repeat the name: `{half[2]} {half[1]} {half[3]} {half[4]}`.",
        )
    if re.search(r"!\s*\w", line) and "!=" not in line:
        return "Python has no `!` for the opposite of a condition.", "Write `not`."
    if re.match(r"\s*(?:async\s+)?(?:def|class|if|elif|while|for|with)\b.*:\s*$", line) and _open_at_end(line) == "(":
        return "The bracket `(` is not closed before the `:`.", "Put `)` before the `:`."
    return None


def _open_at_end(line: str) -> str | None:
    """The innermost bracket that is open where the line ends."""
    opened: list[str] = []
    for sign in line:
        if sign in CLOSING:
            opened.append(sign)
        elif opened and OPENING.get(sign) == opened[-1]:
            opened.pop()
    return opened[-1] if opened else None


def _closed(trouble: Trouble, found: Match) -> Advice:
    closing = CLOSING[found[1]]
    return (
        f"The bracket `{found[1]}` on line {trouble.line} was never closed.",
        f"Add the missing `{closing}`.",
    )


def _unmatched(trouble: Trouble, found: Match) -> Advice:
    return (
        f"There is a closing `{found[1]}` that does not match any opening bracket.",
        f"Remove the extra `{found[1]}`, or add `{OPENING[found[1]]}` where it should open.",
    )


def _crossed(trouble: Trouble, found: Match) -> Advice:
    return (
        f"A bracket opened with `{found[2]}` was closed with `{found[1]}`; the two do not match.",
        f"Close it with `{CLOSING[found[2]]}`.",
    )


def _colon(trouble: Trouble, found: Match) -> Advice | None:
    line = trouble.source.line(trouble.line).strip()
    by_line = _else_if(trouble, found) or _by_line(trouble)
    if by_line:
        return by_line
    assigned = _assigned(trouble)
    if assigned:
        return assigned
    word = re.match(r"\w+", line)
    start = f"A line that starts with `{word[0]}`" if word else "This line"
    return f"{start} must have a colon `:` at its end.", "Put a colon `:` there."


def _assigned(trouble: Trouble) -> Advice | None:
    line = _bare(trouble.source.line(trouble.line)).strip()
    if not re.match(r"(if|elif|while)\b.*[^=!<>:]=[^=]", line):
        return None
    return (
        "A single `=` gives a variable a value; it does not compare.",
        "To ask whether two values are equal, write `==`.",
    )


def _assignment(trouble: Trouble, found: Match) -> Advice | None:
    compared = _assigned(trouble)
    if compared:
        return compared
    line = trouble.source.line(trouble.line).strip()
    left, _, right = (part.strip() for part in line.partition("="))
    if re.fullmatch(r"[A-Za-z_]\w*(-[A-Za-z_]\w*)+", left):
        return (
            f"A name cannot have a minus sign in it, so `{left}` is read as a subtraction.",
            f"Use an underscore: `{left.replace('-', '_')}`.",
        )
    if re.fullmatch(r"[A-Za-z_][\w.]*", left):
        if "{" not in right:
            return None
        return (
            "Inside a dictionary, a key and its value are separated by a colon, and here is a `=`.",
            "Write `key: value`.",
        )
    if re.fullmatch(r"[A-Za-z_]\w*", right):
        return f"The name must be on the left of `=`, and `{left}` is not a name.", f"Write `{right} = {left}`."
    return (
        f"`{left}` is a value or a calculation, and only a variable can be on the left of `=`.",
        "Put a variable's name on the left; to compare, write `==`.",
    )


def _keyword(trouble: Trouble, found: Match) -> Advice | None:
    import keyword

    line = trouble.source.line(trouble.line).strip()
    name = re.match(r"(\w+)\s*=[^=]", line) or re.match(r"for\s+(\w+)\s+in\b", line) or re.match(r"def\s+(\w+)", line)
    if name and keyword.iskeyword(name[1]):
        return (
            f"`{name[1]}` is a keyword of Python, so it cannot be a name.",
            f"Choose another name, such as `{name[1]}_`.",
        )
    return None


def _else_if(trouble: Trouble, found: Match) -> Advice | None:
    if re.match(r"\s*else\s+if\b", trouble.source.line(trouble.line)):
        return "Python has no `else if`.", "Write `elif` in one word."
    return None


def _digit_first(trouble: Trouble, found: Match) -> Advice | None:
    name = re.search(r"(?<![\w.])(\d+)([A-Za-z_]\w*)", _bare(trouble.source.line(trouble.line)))
    if not name:
        return None
    return (
        f"`{name[0]}` starts with a digit, so Python reads it as a number; a name cannot start with one.",
        f"Choose another name, such as `{name[2]}{name[1]}`; to multiply, write `{name[1]} * {name[2]}`.",
    )


def _argument_order(trouble: Trouble, found: Match) -> Advice:
    return (
        "An argument with a name, `name=value`, stands before one without a name.",
        "Put the arguments without names first.",
    )


def _parameter_order(trouble: Trouble, found: Match) -> Advice:
    return (
        "A parameter with a default, `name=value`, stands before one without a default.",
        "Put the parameters without defaults first.",
    )


def _try_alone(trouble: Trouble, found: Match) -> Advice:
    return (
        "A `try` block needs an `except` (or a `finally`) after it.",
        "Add `except ValueError:`, or the error that you expect.",
    )


def _dictionary_colon(trouble: Trouble, found: Match) -> Advice:
    return (
        "In a dictionary every key needs a colon and a value after it.",
        "Write `key: value`, with commas between the pairs.",
    )


def _alone(trouble: Trouble, found: Match) -> Advice | None:
    word = re.match(r"\s*(else|elif|except|finally)\b", trouble.source.line(trouble.line))
    if not word:
        return None
    opener = "if" if word[1].startswith("el") else "try"
    return (
        f"This `{word[1]}` does not belong to any `{opener}` above it.",
        f"Line it up with its `{opener}`, directly after that block, with no other line in between.",
    )


def _quote(trouble: Trouble, found: Match) -> Advice:
    return (
        "A text was started with a quotation mark, and it has no closing one on that line.",
        "Add the same quotation mark at the end of the text.",
    )


def _curly(trouble: Trouble, found: Match) -> Advice | None:
    if found[1] in "“”„‘’«»":
        return (
            f"`{found[1]}` is a curly quotation mark, which Python does not read.",
            "Use straight quotation marks: `\"` or `'`; “Clean the pasted code” below puts them in.",
        )
    if found[1] in SIGNS:
        return f"Python does not read the sign `{found[1]}`.", f"Write `{SIGNS[found[1]]}`."
    return (
        f"Python does not read the character `{found[1]}` here.",
        "Retype the line by hand; copied text can hold characters that only look right.",
    )


def _zero(trouble: Trouble, found: Match) -> Advice:
    number = re.search(r"\b0+(\d+)", trouble.source.line(trouble.line))
    return (
        "A whole number cannot start with a 0.",
        f"Write `{number[1] if number else '7'}`; if the zero matters, use text in quotes.",
    )


def _print(trouble: Trouble, found: Match) -> Advice:
    shown = trouble.source.line(trouble.line).strip().partition(found[1])[2].strip()
    return (
        f"`{found[1]}` is a function, so what it shows stands in round brackets (parentheses).",
        f"Write `{found[1]}({shown})`.",
    )


def _definition(trouble: Trouble, found: Match) -> Advice | None:
    name = re.match(r"\s*def\s+(\w+)((?:-\w+)*)", trouble.source.line(trouble.line))
    if not name:
        return None
    if name[2]:
        whole = name[1] + name[2]
        return f"A name cannot have a minus sign in it, as `{whole}` has.", f"Write `{whole.replace('-', '_')}`."
    return (
        "After `def` and the function's name come parentheses, even without parameters.",
        f"Write `def {name[1]}():`.",
    )


def _outside(trouble: Trouble, found: Match) -> Advice:
    word, place = found[1], "function" if found[2] in ("function", "generator") else "loop"
    extra = " To show a value, use `print(…)`." if word == "return" else ""
    return (
        f"`{word}` works inside a {place} only, and this line is outside.",
        f"Indent the line so that it belongs to the {place}, or remove it.{extra}",
    )


def _nothing_in_braces(trouble: Trouble, found: Match) -> Advice:
    return (
        "An f-string has nothing between a brace `{` and its `}`.",
        "Put in between what is to be shown; to show braces themselves, double them: `{{}}`.",
    )


def _braces(trouble: Trouble, found: Match) -> Advice:
    return (
        "An f-string has a brace `{` that is not closed with `}`.",
        "Add the missing `}`; to show a brace itself, double it: `{{`.",
    )


def _comma(trouble: Trouble, found: Match) -> Advice | None:
    return _by_line(trouble) or (
        "Two values stand next to each other with nothing between them.",
        "Put a comma `,` between them, or the operator that you mean; close a text before the next part begins.",
    )


def _expected_block(trouble: Trouble, found: Match) -> Advice:
    what = re.search(r"after (.+?) on line (\d+)", trouble.message)
    after = f" after the {what[1]} on line {what[2]}" if what else ""
    return f"This line should be indented: Python expects the indented block{after}.".replace(
        " statement", ""
    ), "Put four spaces in front of it."


def _unexpected(trouble: Trouble, found: Match) -> Advice:
    return (
        "This line is indented more than the line before, and nothing there starts a block.",
        "Remove the spaces at its start.",
    )


def _uneven(trouble: Trouble, found: Match) -> Advice:
    starts = [re.match(r"[ \t]*", line) for line in trouble.source.code.split("\n")]
    indents = {start[0][0] for start in starts if start and start[0]}
    if len(indents) > 1:
        return (
            "Some lines start with a tab and others with spaces; they look alike, and Python counts them apart.",
            "Use four spaces for each step, and no tabs; “Clean the pasted code” below does that.",
        )
    return (
        "The indent of this line does not match any line above it.",
        "Line it up with the line that it belongs to; use four spaces for each step.",
    )


MESSAGES: Final[list[tuple[str, Callable[[Trouble, Match], Advice | None]]]] = [
    (r"expected an indented block", _expected_block),
    (r"unexpected indent", _unexpected),
    (r"unindent does not match", _uneven),
    (r"f-string: (?:empty expression|valid expression required before '\}')", _nothing_in_braces),
    (
        r"f-string: (?:expecting '\}'|.*was never closed|.*valid expression required)|f-string.*'\{' was never closed",
        _braces,
    ),
    (r"closing parenthesis '(.)' does not match opening parenthesis '(.)'", _crossed),
    (r"'([(\[{])' was never closed", _closed),
    (r"unmatched '(.)'", _unmatched),
    (r"unterminated (?:f-|t-)?string literal", _quote),
    (r"invalid (?:non-printable )?character '(.)'", _curly),
    (r"leading zeros in decimal", _zero),
    (r"Missing parentheses in call to '(\w+)'", _print),
    (r"expected '\('", _definition),
    (r"'(return|yield|await)' outside (\w+)", _outside),
    (r"'(break)' outside (loop)", _outside),
    (r"'(continue)' not properly in (loop)", _outside),
    (r"cannot assign to |Maybe you meant '==' ", _assignment),
    (r"invalid syntax", _keyword),
    (r"Perhaps you forgot a comma", _comma),
    (r"expected ':'", _colon),
    (r"invalid syntax", _else_if),
    (r"invalid syntax", _alone),
    (r"invalid decimal literal", _digit_first),
    (r"positional argument follows keyword", _argument_order),
    (r"non-default argument follows|parameter without a default follows", _parameter_order),
    (r"expected 'except' or 'finally'", _try_alone),
    (r"':' expected after dictionary key|expression expected after dictionary key", _dictionary_colon),
]
