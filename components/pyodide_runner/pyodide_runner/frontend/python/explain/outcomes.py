"""Explains the outcome of one failed test."""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import Any, Final

from . import files, habits, near, objects, printed, structures, unchanged
from .case import Case, Finding
from .endless import endless
from .exceptions import MAX_CODE, Explanation, error
from .pictures import Thing, picture, same, shown
from .trouble import FUNCTIONS, Source, closest
from .words import named

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
        if not actual.get("error"):
            return None
        if expected.get("status") == "raised":
            return _other_exception(source, expected, actual["error"])
        ready = actual["error"].get("explanation")
        return ready if isinstance(ready, dict) else error(code, actual["error"])
    if status in ("timeout", "stopped", "output_limit"):
        what = {
            "timeout": "The program did not come to an end in time.",
            "output_limit": "The program printed far too much.",
        }
        return _told(endless(source), what.get(str(status), "The program was stopped before its end."))
    if status == "unfit":
        return _of_unfit(source, spec, test_input, actual.get("error") or {})
    if status != NOTHING_WRONG:
        return None
    if expected.get("status", NOTHING_WRONG) != NOTHING_WRONG:
        return _no_exception(source, spec, test_input, expected)
    if spec.get("kind") == "program":
        return _of_program(source, test_input, expected, actual)
    if spec.get("compare") == "files":
        return _of_files(source, spec, test_input, expected, actual)
    return _of_value(source, spec, test_input, expected, actual)


def _told(finding: Finding | None, what: str, general: Finding | None = None) -> Explanation | None:
    """The explanation of a cause; without one, that of a `general` finding, which is marked as such."""
    said = finding or general
    if said is None:
        return None
    explanation = {"what": what, "why": said.why, "try": said.advice, "line": said.line, "column": None}
    return explanation if finding else {**explanation, "general": True}


def _of_program(source: Source, test_input: Data, expected: Data, actual: Data) -> Explanation | None:
    got, want = str(actual.get("stdout") or ""), str(expected.get("stdout") or "")
    if got == want:
        return None
    case = Case(source, "program", "", "stdout", want, got, stdin=str(test_input.get("stdin") or ""), stdout=got)
    return _told(printed.find(case), printed.difference(want, got))


def _of_files(source: Source, spec: Data, test_input: Data, expected: Data, actual: Data) -> Explanation | None:
    got, want = actual.get("files") or {}, expected.get("files") or {}
    if got == want:
        return None
    case = Case(
        source,
        "files",
        str(spec.get("entry") or ""),
        "files",
        want,
        got,
        stdout=str(actual.get("stdout") or ""),
        files=test_input.get("files") or {},
    )
    return _told(files.find(case) or habits.find(case), files.difference(want, got), files.general(case))


def _of_value(source: Source, spec: Data, test_input: Data, expected: Data, actual: Data) -> Explanation | None:
    compare = str(spec.get("compare") or "result")
    got, want = picture(actual.get("value")), picture(expected.get("value"))
    if same(got, want) and not isinstance(got, Thing):
        return None
    case = replace(_case(source, spec, test_input), expected=want, got=got, stdout=str(actual.get("stdout") or ""))
    if case.kind == "class":
        operations = _operations(spec, test_input)
        what, finding = objects.explained(case, operations)
        return _told(finding, what, objects.general(case, operations))
    what = f"The answer should be `{shown(want)}`, and your code gave `{shown(got)}`."
    if structures.answer_codec(case) in ("linked_list", "tree", "graph"):
        return _told(structures.find(case), structures.difference(case) or what, structures.general(case))
    if compare.startswith("argument:"):
        name = compare.partition(":")[2]
        what = f"After the call, `{name}` should be `{shown(want)}`, and it is `{shown(got)}`."
        if name in case.before and same(got, case.before[name]):
            return _told(unchanged.argument_unchanged(case, name), what)
    elif got is None:
        return _told(unchanged.none_returned(case), what)
    special = files.reading(case) if case.kind == "files" else structures.find(case) if case.codecs else None
    return _told(special or habits.find(case) or near.find(case), what)


def _case(source: Source, spec: Data, test_input: Data) -> Case:
    """The case of a test before anything came out of it."""
    given, codecs = _given(source, spec, test_input)
    return Case(
        source,
        str(spec.get("kind")),
        str(spec.get("entry") or ""),
        str(spec.get("compare") or "result"),
        None,
        None,
        {name: value for name, value in given.items() if name not in codecs},
        given=given,
        codecs=codecs,
        files=test_input.get("files") or {},
    )


def _given(source: Source, spec: Data, test_input: Data) -> tuple[Data, dict[str, str]]:
    """The arguments as data and the codecs, both also by the names that the learner gave to the parameters."""
    text, codecs = test_input.get("args"), dict(spec.get("codecs") or {})
    function = source.function(str(spec.get("entry")))
    if not isinstance(text, str) or function is None:
        return {}, codecs
    values = picture(text)
    names = [argument.arg for argument in [*function.args.posonlyargs, *function.args.args]]
    # An argument that the question calls by another name is found by its place.
    asked = [str(name) for name in spec.get("parameters") or []]
    codecs.update({mine: codecs[name] for name, mine in zip(asked, names, strict=False) if name in codecs})
    return {**dict(zip(asked, values, strict=False)), **dict(zip(names, values, strict=False))}, codecs


def _operations(spec: Data, test_input: Data) -> list[Any]:
    return list(picture(test_input.get("operations"))) if spec.get("kind") == "class" else []


def _no_exception(source: Source, spec: Data, test_input: Data, expected: Data) -> Explanation | None:
    wanted = str((expected.get("error") or {}).get("type") or "")
    if expected.get("status") != "raised" or not wanted:
        return None
    what, finding = objects.no_exception(_case(source, spec, test_input), _operations(spec, test_input), wanted)
    return _told(finding, what)


def _other_exception(source: Source, expected: Data, error: Data) -> Explanation | None:
    wanted = str((expected.get("error") or {}).get("type") or "")
    if not wanted or error.get("line") is None or wanted in (error.get("type"), *(error.get("bases") or ())):
        return None
    what = f"The call should raise {named(wanted)}, and it raised {named(str(error.get('type')))}."
    return _told(objects.other_exception(source, error, wanted), what)


def _of_unfit(source: Source, spec: Data, test_input: Data, problem: Data) -> Explanation | None:
    what = "The code could not be called."
    if spec.get("kind") == "class":
        what, finding = objects.unfit(source, _operations(spec, test_input), problem)
        return _told(finding, what)
    if problem.get("type") in ("Cycle", "WrongStructure"):
        what, finding = structures.unfit(_case(source, spec, test_input), problem)
        return _told(finding, what)
    return _told(_unfit(source, spec, problem), what)


def _unfit(source: Source, spec: Data, problem: Data) -> Finding | None:
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
