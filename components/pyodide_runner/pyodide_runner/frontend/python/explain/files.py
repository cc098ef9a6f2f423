"""Questions about files: how what was written differs, and mistakes with reading."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from . import spelling
from .case import Case, Finding, Rule, call_line, nodes
from .pictures import shown
from .trouble import called_name, closest, is_name, stores

READING: Final = frozenset({"read", "readlines"})
TAKING: Final = frozenset({"list", "sum", "sorted", "max", "min", "tuple", "set"})
WRITING: Final = frozenset({"write", "writelines", "write_text", "dump", "writerow", "writerows"})


def opened(call: ast.AST) -> str:
    """The mode of an `open` call; empty when the node is no such call or the mode is not written there."""
    if called_name(call) != "open" or not isinstance(call, ast.Call):
        return ""
    given = call.args[1:2] + [keyword.value for keyword in call.keywords if keyword.arg == "mode"]
    if not given:
        return "r"
    return str(given[0].value) if isinstance(given[0], ast.Constant) else ""


def _opens(case: Case, letters: str) -> list[ast.Call]:
    return [node for node in case.source.all(ast.Call) if any(letter in opened(node) for letter in letters)]


def handles(case: Case) -> dict[str, ast.Call]:
    """The variables that hold open files, with their `open` calls."""
    pairs: list[tuple[ast.AST | None, ast.AST]] = []
    for node in nodes(case):
        if isinstance(node, (ast.With, ast.AsyncWith)):
            for item in node.items:
                pairs.append((item.optional_vars, item.context_expr))
        elif isinstance(node, ast.Assign):
            pairs.append((node.targets[0], node.value))
    return {
        name.id: call
        for name, call in pairs
        if isinstance(name, ast.Name) and isinstance(call, ast.Call) and opened(call)
    }


def difference(expected: dict[str, str], got: dict[str, str]) -> str:
    """The first difference between two folders, in one sentence."""
    for name in sorted(expected):
        if name not in got:
            return f"The file `{name}` should be there after the call, and it is not."
    for name in sorted(expected):
        if expected[name] != got[name]:
            return _text_difference(name, expected[name], got[name])
    extra = next((name for name in sorted(got) if name not in expected), "")
    return f"The file `{extra}` should not be there."


def _text_difference(name: str, expected: str, got: str) -> str:
    if not got:
        return f"The file `{name}` is there, but empty."
    wanted, came = expected.splitlines(), got.splitlines()
    for number, (line, other) in enumerate(zip(wanted, came, strict=False), 1):
        if line != other:
            return f"Line {number} of `{name}` should be `{shown(line)}`, and it is `{shown(other)}`."
    if len(came) < len(wanted):
        return f"`{name}` ends after line {len(came)}; line {len(came) + 1} should be `{shown(wanted[len(came)])}`."
    if len(came) > len(wanted):
        return f"`{name}` goes on after its end: line {len(wanted) + 1} is `{shown(came[len(wanted)])}`."
    return f"The lines of `{name}` are right, and only the line break at its end differs."


def find(case: Case) -> Finding | None:
    """Why the files differ; `got` and `expected` are texts by file name."""
    for rule in RULES:
        finding = rule(case)
        if finding:
            return finding
    return None


def general(case: Case) -> Finding | None:
    """Where to look when no rule knows the cause."""
    found = next(_texts(case), None)
    if found is None:
        return None
    _, want, got, _ = found
    wanted, came = want.splitlines(), got.splitlines()
    right = next((at for at, pair in enumerate(zip(wanted, came, strict=False)) if pair[0] != pair[1]), None)
    right = min(len(wanted), len(came)) if right is None else right
    before = "The line before it is right." if right == 1 else f"The {right} lines before it are right."
    return Finding(
        before if right else "It is the very first line.",
        "Print what you write, `print(repr(…))` just before it is written: in quotes you see spaces as well.",
        _write_line(case),
    )


def _missing(case: Case) -> Finding | None:
    name = next((name for name in sorted(case.expected) if name not in case.got), None)
    if name is None:
        return None
    extra = [other for other in case.got if other not in case.expected and other not in case.files]
    writes = _opens(case, "wax") or [node for node in case.source.all(ast.Call) if called_name(node) in WRITING]
    if extra:
        similar = closest(name, extra, 0.5) or extra[0]
        quoted = next((n.lineno for n in nodes(case) if isinstance(n, ast.Constant) and n.value == similar), None)
        return Finding(
            f"Your code writes a file called `{similar}`; the question asks for `{name}`.",
            f"Use the name `{name}`, letter for letter.",
            quoted,
        )
    if not writes:
        printed = call_line(case, "print")
        why = "`print` only shows text on the screen" if printed else "Your code never opens a file for writing"
        return Finding(
            f"{why}, so `{name}` is not written.",
            f'Open it, `with open("{name}", "w") as file:`, and write into it: `file.write(… + "\\n")`.',
            printed,
        )
    first = writes[0]
    return Finding(
        f"`{name}` is missing although line {first.lineno} could write it, so on this input your code did not come to "
        "that line.",
        "Look at the conditions and loops around that line: for this input they should let it run.",
        first.lineno,
    )


def _texts(case: Case) -> Iterator[tuple[str, str, str, str]]:
    for name, want in case.expected.items():
        got = case.got.get(name)
        if got is not None and got != want:
            yield name, want, got, case.files.get(name, "")


def _emptied(case: Case) -> Finding | None:
    for name, want, got, before in _texts(case):
        for call in _opens(case, "w"):
            if before and want == before + got:
                return Finding(
                    f'Opening with `"w"` empties the file first, so what was in `{name}` before is lost.',
                    'Open it with `"a"` (append), which writes at the end.',
                    call.lineno,
                )
            loop = next((above for above in case.source.above(call) if isinstance(above, (ast.For, ast.While))), None)
            if loop and got and want.endswith(got):
                return Finding(
                    'The file is opened again in every round of the loop, and `"w"` empties it each time, so only the '
                    "last part is left.",
                    "Open it once before the loop, and only write inside the loop.",
                    call.lineno,
                )
    return None


def _kept(case: Case) -> Finding | None:
    for name, want, got, before in _texts(case):
        for call in _opens(case, "a"):
            if before and got == before + want:
                return Finding(
                    f'Opening with `"a"` keeps what was in `{name}` before and writes after it.',
                    'Open it with `"w"`, which starts with an empty file.',
                    call.lineno,
                )
    return None


def _write_line(case: Case) -> int | None:
    return next((line for name in ("write", "writelines", "print") if (line := call_line(case, name))), None)


def _line_breaks(case: Case) -> Finding | None:
    for _, want, got, _ in _texts(case):
        if got.replace("\n", "") != want.replace("\n", ""):
            continue
        line = _write_line(case)
        if got + "\n" == want:
            return Finding(
                "The last line has no line break at its end.",
                'Write a `"\\n"` after the last line too.',
                line,
            )
        if got == want + "\n":
            return Finding("There is one line break too many at the end.", 'Leave out the last `"\\n"`.', line)
        if got.replace("\n\n", "\n") == want:
            return Finding(
                "There is an empty line after each line: a line that was read from a file has its line break already, "
                "and one more is added.",
                'Take it off first with `line.rstrip("\\n")`, or write the line without another `"\\n"`.',
                line,
            )
        if "\n" not in got.rstrip("\n") and "\n" in want.rstrip("\n"):
            many = call_line(case, "writelines")
            which = "writelines(…)" if many else "write(…)"
            return Finding(
                f"All lines run together into one line: `{which}` starts no new line by itself.",
                f"Write a line break after each line: `{_with_line_break(case)}`.",
                many or line,
            )
    return None


def _with_line_break(case: Case) -> str:
    for node in nodes(case):
        if not isinstance(node, ast.Call) or called_name(node) != "write" or len(node.args) != 1:
            continue
        if isinstance(node.args[0], (ast.Name, ast.Attribute, ast.Subscript)):
            return f'{case.source.text(node.func)}({case.source.text(node.args[0])} + "\\n")'
    return 'file.write(line + "\\n")'


def _never_filled(case: Case) -> Finding | None:
    for name, want, got, _ in _texts(case):
        if got or not want:
            continue
        if not any(called_name(node) in WRITING for node in nodes(case)) and not _prints_to_file(case):
            calls, printed = _opens(case, "w"), call_line(case, "print")
            handle = next(iter(handles(case)), "file")
            if printed:
                return Finding(
                    f"`print` shows the text on the screen; nothing goes into the open file `{handle}`.",
                    f'Print into the file, `print(…, file={handle})`, or write: `{handle}.write(… + "\\n")`.',
                    printed,
                )
            return Finding(
                f"Your code opens `{name}` and writes nothing into it.",
                f'Write into the open file: `{handle}.write(… + "\\n")`.',
                calls[0].lineno if calls else None,
            )
    return None


def _prints_to_file(case: Case) -> bool:
    return any(keyword.arg == "file" for node in nodes(case) if isinstance(node, ast.Call) for keyword in node.keywords)


def _one_line(case: Case) -> Finding | None:
    for _, want, got, _ in _texts(case):
        wanted, came = want.splitlines(), got.splitlines()
        differing = [pair for pair in zip(wanted, came, strict=False) if pair[0] != pair[1]]
        if len(wanted) == len(came) and differing:
            line, other = differing[0]
            finding = spelling.texts(replace(case, expected=line, got=other))
            return finding and finding._replace(line=_write_line(case))
    return None


RULES: Final[tuple[Rule, ...]] = (_missing, _emptied, _kept, _line_breaks, _never_filled, _one_line)


def reading(case: Case) -> Finding | None:
    """Why what was read from a file is not what it seems."""
    for rule in (
        _keeps_line_breaks,
        _compared_with_line_break,
        _single_characters,
        _one_line_read,
        _empty_part,
        _read_twice,
        _not_closed,
    ):
        finding = rule(case)
        if finding:
            return finding
    return None


def _keeps_line_breaks(case: Case) -> Finding | None:
    got, expected = case.got, case.expected
    pairs: list[tuple[Any, Any]] = []
    if isinstance(got, list) and isinstance(expected, list) and len(got) == len(expected):
        pairs = list(zip(got, expected, strict=True))
    elif isinstance(got, str) and isinstance(expected, str):
        pairs = [(got, expected)]
    texts = [(one, other) for one, other in pairs if isinstance(one, str) and isinstance(other, str)]
    if not texts or len(texts) != len(pairs) or all(one == other for one, other in texts):
        return None
    if any(one != other and one != other + "\n" for one, other in texts):
        return None
    reads = [line for name in ("readlines", "readline") if (line := call_line(case, name))]
    loop = [node.lineno for node in nodes(case) if isinstance(node, ast.For) and _file(case, node.iter)]
    return Finding(
        "A line that is read from a file still has its line break `\\n` at the end.",
        'Take it off: `line.rstrip("\\n")` for each line.',
        next(iter([*reads, *loop]), None),
    )


def _file(case: Case, node: ast.AST) -> bool:
    if isinstance(node, ast.Call) and called_name(node) == "readlines":
        return True
    return any(is_name(node, name) for name in handles(case)) or bool(opened(node))


def _compared_with_line_break(case: Case) -> Finding | None:
    for loop in (node for node in nodes(case) if isinstance(node, ast.For)):
        if not isinstance(loop.target, ast.Name) or not _file(case, loop.iter):
            continue
        name = loop.target.id
        if any(stores(node, name) for part in loop.body for node in ast.walk(part)):
            continue
        for node in ast.walk(loop):
            if not isinstance(node, ast.Compare) or not isinstance(node.ops[0], (ast.Eq, ast.NotEq, ast.In, ast.NotIn)):
                continue
            other = node.comparators[0] if is_name(node.left, name) else node.left
            if not (is_name(node.left, name) or is_name(node.comparators[0], name)):
                continue
            if isinstance(node.ops[0], (ast.In, ast.NotIn)) and not is_name(node.left, name):
                continue
            if isinstance(other, ast.Constant) and "\n" in str(other.value):
                continue
            return Finding(
                f"`{name}` still has the line break `\\n` at its end, so it is not equal to "
                f"`{case.source.text(other)}` even where it looks the same.",
                f"Take it off before you compare: `{name} = {name}.strip()`.",
                node.lineno,
            )
    return None


def _one_line_read(case: Case) -> Finding | None:
    got, expected = case.got, case.expected
    if not isinstance(got, list) or not isinstance(expected, list) or got != expected[: len(got)] or got == expected:
        return None
    calls = [node for node in case.source.all(ast.Call) if called_name(node) == "readline"]
    if len(calls) != 1 or any(isinstance(above, (ast.For, ast.While)) for above in case.source.above(calls[0])):
        return None
    text = case.source.text(calls[0])
    return Finding(
        f"`{text}` reads one line only, the first; the others are never read.",
        f"Read all lines: `{text.replace('readline', 'readlines')}`, or a loop such as `for line in file:`.",
        calls[0].lineno,
    )


def _empty_part(case: Case) -> Finding | None:
    if not isinstance(case.got, list) or not isinstance(case.expected, list) or case.got != [*case.expected, ""]:
        return None
    for node in case.source.all(ast.Call):
        at = node.args[0].value if node.args and isinstance(node.args[0], ast.Constant) else None
        if called_name(node) == "split" and at == "\n":
            owner = case.source.text(node.func.value) if isinstance(node.func, ast.Attribute) else "text"
            return Finding(
                "The text ends with a line break, so after the last one `split` finds one more part: an empty text.",
                f"Use `{owner}.splitlines()`, which leaves it out.",
                node.lineno,
            )
    return None


def _single_characters(case: Case) -> Finding | None:
    for loop in (node for node in nodes(case) if isinstance(node, ast.For)):
        whole = loop.iter
        if isinstance(whole, ast.Name):
            before = case.source.assignments(whole.id)
            whole = before[0].value if len(before) == 1 else whole
        if isinstance(whole, ast.Call) and called_name(whole) == "read" and isinstance(whole.func, ast.Attribute):
            handle = case.source.text(whole.func.value)
            return Finding(
                "`read()` gives the whole file as one text, and a loop over a text goes through its single characters.",
                f"For the lines, write `for line in {handle}:`; for the words, `{handle}.read().split()`.",
                loop.lineno,
            )
    return None


def _read_twice(case: Case) -> Finding | None:
    if any(called_name(node) == "seek" for node in nodes(case)):
        return None
    for name in handles(case):
        uses = sorted(_exhausting(case, name))
        lines = list(dict.fromkeys(uses))
        if len(lines) < 2 or len([node for node in nodes(case) if stores(node, name)]) > 1:
            continue
        return Finding(
            f"Line {lines[0]} reads `{name}` to its end, so line {lines[1]} finds nothing more to read.",
            f"Read it once into a variable, `lines = {name}.readlines()`, and use that list each time.",
            lines[1],
        )
    return None


def _exhausting(case: Case, name: str) -> Iterator[int]:
    for node in nodes(case):
        if isinstance(node, ast.Call):
            called, owner = called_name(node), getattr(node.func, "value", None)
            reads = called in READING and is_name(owner, name) and not node.args
            if reads or (called in TAKING and bool(node.args) and is_name(node.args[0], name)):
                yield node.lineno
        elif isinstance(node, ast.For) and is_name(node.iter, name):
            ends_early = any(isinstance(part, (ast.Break, ast.Return)) for part in ast.walk(node))
            yield from () if ends_early else (node.lineno,)
        elif isinstance(node, ast.comprehension) and is_name(node.iter, name):
            yield node.iter.lineno


def _not_closed(case: Case) -> Finding | None:
    for name, call in handles(case).items():
        if not set("wa") & set(opened(call)) or not call.args:
            continue
        if any(isinstance(above, ast.withitem) for above in case.source.above(call)):
            continue
        if any(called_name(node) in ("close", "flush") for node in nodes(case)):
            continue
        again = [node for node in nodes(case) if isinstance(node, ast.Call) and opened(node) == "r"]
        path = case.source.text(call.args[0])
        if any(node.args and case.source.text(node.args[0]) == path and node.lineno > call.lineno for node in again):
            return Finding(
                f"`{name}` is still open when the file is read again: what was written may not have arrived in the "
                "file before it is closed.",
                f'Close it first with `{name}.close()`, or better write inside `with open({path}, "w") as {name}:`.',
                call.lineno,
            )
    return None
