"""Explains the outcome of one failed test."""

from __future__ import annotations

import ast
from typing import Any, Final

from . import findings
from .case import Case, Finding
from .endless import endless
from .exceptions import MAX_CODE, Explanation, error
from .pictures import Thing, picture, same, shown
from .trouble import FUNCTIONS, Source, closest

Data = dict[str, Any]
NOTHING_WRONG: Final = "returned"


def outcome(
    code: str,
    spec: Data | None,
    test_input: Data | None,
    expected: Data | None,
    actual: Data,
) -> Explanation | None:
    """The explanation of an outcome: what, why, try, line, column; None when it is right or nothing is certain.

    `expected` and `actual` are outcomes, `spec` and `test_input` are those of the test. A run that is no test has only
    the code and `actual`.
    """
    if len(code) > MAX_CODE:
        return None
    try:
        return _explain(code, spec or {}, test_input or {}, expected or {}, actual)
    except Exception:
        # Code and values of any shape come in, and no explanation is better than a broken submit.
        return None


def _explain(code: str, spec: Data, test_input: Data, expected: Data, actual: Data) -> Explanation | None:
    status = actual.get("status")
    source = Source(code)
    if status in ("raised", "memory"):
        if not actual.get("error") or expected.get("status") == "raised":
            return None
        ready = actual["error"].get("explanation")
        return ready if isinstance(ready, dict) else error(code, actual["error"])
    if status in ("timeout", "stopped", "output_limit"):
        what = {
            "timeout": "The program did not come to an end in time.",
            "output_limit": "The program printed far too much.",
        }
        return _told(endless(source), what.get(str(status), "The program was stopped before its end."))
    if status == "unfit":
        return _told(_unfit(source, spec), "The code could not be called.")
    if status != NOTHING_WRONG or expected.get("status", NOTHING_WRONG) != NOTHING_WRONG:
        return None
    if spec.get("kind") == "program":
        return _of_program(source, expected, actual)
    return _of_value(source, spec, test_input, expected, actual) if spec.get("kind") != "class" else None


def _told(finding: Finding | None, what: str) -> Explanation | None:
    """The explanation of a cause, if there is one."""
    if finding is None:
        return None
    return {"what": what, "why": finding.why, "try": finding.advice, "line": finding.line, "column": None}


def _of_program(source: Source, expected: Data, actual: Data) -> Explanation | None:
    got, want = str(actual.get("stdout") or ""), str(expected.get("stdout") or "")
    if got == want:
        return None
    what = "The program printed nothing." if not got.strip() else "The program printed something else than it should."
    return _told(findings.resolve("printed", Case(source, "", want, got)), what)


def _of_value(source: Source, spec: Data, test_input: Data, expected: Data, actual: Data) -> Explanation | None:
    got, want = picture(actual.get("value")), picture(expected.get("value"))
    if same(got, want) and not isinstance(got, Thing):
        return None
    argument = str(spec.get("compare") or "").partition(":")[2]
    entry = str(spec.get("entry") or "")
    before, mine = _given(source, spec, test_input, argument)
    case = Case(source, entry, want, got, before, mine)
    if argument:
        what = f"After the call, `{mine}` should be `{shown(want)}`, and it is `{shown(got)}`."
        unchanged = mine in before and same(got, before[mine])
        return _told(findings.resolve("argument", case), what) if unchanged else None
    what = f"The answer should be `{shown(want)}`, and your code gave `{shown(got)}`."
    return _told(findings.resolve("none" if got is None else "value", case), what)


def _given(source: Source, spec: Data, test_input: Data, argument: str) -> tuple[Data, str]:
    """The arguments by the names of the learner's parameters, and what the learner calls one that is compared."""
    text, function = test_input.get("args"), source.function(str(spec.get("entry")))
    if not isinstance(text, str) or function is None:
        return {}, argument
    names = [each.arg for each in [*function.args.posonlyargs, *function.args.args]]
    asked = [str(name) for name in spec.get("parameters") or []]
    mine = dict(zip(asked, names, strict=False)).get(argument, argument)
    return dict(zip(names, picture(text), strict=False)), mine


def _unfit(source: Source, spec: Data) -> Finding | None:
    entry, parameters = str(spec.get("entry") or ""), [str(name) for name in spec.get("parameters") or []]
    if not entry:
        return None
    defined = [node for node in source.tree.body if isinstance(node, (*FUNCTIONS, ast.ClassDef))]
    function = next((node for node in defined if node.name == entry), None)
    kind = "class" if spec.get("kind") == "class" else "function"
    if function is None:
        if any(
            entry in (target.id for target in node.targets if isinstance(target, ast.Name))
            for node in source.all(ast.Assign)
        ):
            return None
        similar = closest(entry, [node.name for node in defined]) or (defined[0].name if len(defined) == 1 else None)
        line = next((node.lineno for node in defined if node.name == similar), None)
        seen = f", but there is `{similar}`" if similar else ""
        advice = (
            f"Rename `{similar}` to `{entry}`." if similar else f"Define it: `def {entry}({', '.join(parameters)}):`."
        )
        return Finding(
            f"The question calls the {kind} `{entry}`, and your code has no {kind} of that name{seen}.", advice, line
        )
    if not isinstance(function, FUNCTIONS):
        return None
    arguments = function.args
    count = len(arguments.posonlyargs) + len(arguments.args)
    fits = count - len(arguments.defaults) <= len(parameters) <= count or arguments.vararg
    if fits or kind == "class":
        return None
    return Finding(
        f"`{entry}` is called with {len(parameters)} argument{'s' * (len(parameters) != 1)}, but your function has "
        f"{count} parameter{'s' * (count != 1)}.",
        f"Write `def {entry}({', '.join(parameters)}):`.",
        function.lineno,
    )
