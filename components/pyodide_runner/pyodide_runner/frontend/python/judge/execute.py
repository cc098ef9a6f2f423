"""Runs a learner's program, or one test of it, and says what happened. Texts in, JSON texts out."""

from __future__ import annotations

import sys
from typing import Any, Final

from . import demands
from .calls import attributes_of, make_call
from .failure import describe, describe_unfit, plain
from .folder import Folder
from .hooks import current
from .program import Ending, Program, compile_program, execute
from .streams import OUTPUT_CHARACTERS, Console, Forward
from .trace import Budget
from .unfit import Unfit
from .values import json_text, parse

MAX_COMPILED: Final = 64


_prepared: Final[list[tuple[Program, dict[str, Any]]]] = []
_compiled: Final[dict[str, Program]] = {}


def run(code: str, stdin: str | None = None, output_chars: int = OUTPUT_CHARACTERS) -> str:
    """Runs a program, printing live, and gives its run result as JSON; without `stdin`, `input()` asks the host."""
    hooks = current()
    try:
        program = compile_program(code)
    except Exception as failure:
        return _run_result(Ending("raised", error=describe(failure)), False)
    console = Console(
        stdin,
        limit=output_chars,
        forward=hooks.forward or _live(),
        read_line=hooks.read_line,
        open_stdin=hooks.open_stdin,
    )
    if program.notes:
        console.stderr.write(program.notes)
    ending = execute(program, console, None, hooks)
    if ending.clean_exit:
        ending = Ending("returned", ms=ending.ms)
    return _run_result(ending, console.truncated)


def prepare(code: str, spec: str) -> str:
    """Compiles a program for the tests that follow: `{"ok": true}`, or the outcome that every test would have."""
    _prepared.clear()
    try:
        program, how = compile_program(code), parse(spec)
        demands.check(program.source, how.get("requires", ()))
        _prepared.append((program, how))
    except Unfit as unfit:
        return json_text(_outcome(Ending("unfit", error=describe_unfit(unfit))))
    except Exception as failure:
        return json_text(_outcome(Ending("raised", error=describe(failure))))
    return json_text({"ok": True})


def run_test(test_input: str) -> str:
    """The outcome of the prepared program on the input of one test, as JSON text."""
    if not _prepared:
        return json_text(
            _outcome(Ending("unfit", error=plain("NotPrepared", "the program was not prepared for tests")))
        )
    program, spec = _prepared[0]
    return json_text(_test(program, spec, parse(test_input), connected=True))


def outcome_of(
    code: str | Program,
    spec: dict[str, Any],
    test_input: dict[str, Any],
    *,
    max_lines: int | None = None,
) -> dict[str, Any]:
    """The outcome of a program on one test; one that executes more than `max_lines` lines ends as `timeout`."""
    try:
        program = _compile(code) if isinstance(code, str) else code
        demands.check(program.source, spec.get("requires", ()))
    except Unfit as unfit:
        return _outcome(Ending("unfit", error=describe_unfit(unfit)))
    except Exception as failure:
        return _outcome(Ending("raised", error=describe(failure)))
    if max_lines is None:
        return _test(program, spec, test_input)
    with Budget(max_lines) as budget:
        outcome = _test(program, spec, test_input)
    # In a finalizer Python goes on after the exception.
    return {**outcome, "status": "timeout"} if budget.spent > max_lines else outcome


def _compile(code: str) -> Program:
    if code not in _compiled:
        if len(_compiled) >= MAX_COMPILED:
            _compiled.pop(next(iter(_compiled)))
        _compiled[code] = compile_program(code)
    return _compiled[code]


def _live() -> Forward:
    streams = {"stdout": sys.stdout, "stderr": sys.stderr}

    def forward(stream: str, text: str) -> None:
        streams[stream].write(text)
        streams[stream].flush()

    return forward


def _run_result(ending: Ending, truncated: bool) -> str:
    return json_text({"status": ending.status, "error": ending.error, "ms": ending.ms, "truncated": truncated})


def _test(
    program: Program, spec: dict[str, Any], test_input: dict[str, Any], *, connected: bool = False
) -> dict[str, Any]:
    """`connected`: the host has put the test's input behind descriptor 0, and keeps what is written to 1 and 2."""
    given = test_input.get("stdin") or ""
    hooks = current()
    console = Console(given, pieces=hooks.pieces, open_stdin=hooks.open_stdin) if connected else Console(given)
    try:
        if spec["kind"] != "files":
            return _tested(program, spec, test_input, console)
        with Folder(test_input.get("files") or {}) as folder:
            outcome = _tested(program, spec, test_input, console)
            return {**outcome, "files": folder.texts()}
    except Unfit as unfit:
        return _outcome(Ending("unfit", error=describe_unfit(unfit)), console)
    except KeyboardInterrupt:
        return _outcome(Ending("stopped"), console)


def _tested(program: Program, spec: dict[str, Any], test_input: dict[str, Any], console: Console) -> dict[str, Any]:
    kind = spec["kind"]
    call = make_call(spec, test_input)
    ending = execute(
        program,
        console,
        call,
        current(),
        is_main=is_program(spec),
        answers=_ANSWERS[kind],
    )
    if kind == "program" and ending.clean_exit:
        ending = Ending("returned", ms=ending.ms)
    if console.asked and ending.error is not None and not is_program(spec):
        _tell_of_input(ending.error, spec)
    outcome = _outcome(ending, console)
    if kind == "class":
        outcome["attributes"] = attributes_of(call)
    return outcome


_ANSWERS: Final[dict[str, tuple[str, ...]]] = {
    "function": ("returned",),
    "files": ("returned",),
    "class": ("returned", "raised"),
    "program": (),
}


def is_program(spec: dict[str, Any]) -> bool:
    """Whether the tests start the code as a program, rather than call something in it."""
    return spec["kind"] == "program" or (spec["kind"] == "files" and not spec.get("entry"))


def _tell_of_input(error: dict[str, Any], spec: dict[str, Any]) -> None:
    """Says why `input()` at the left margin finds nothing; elsewhere the explanation of the error says it."""
    if error["type"] == "EOFError" and error["traceback"].count(", in ") == error["traceback"].count(", in <module>"):
        error["explanation"] = {
            "what": "`input()` found nothing to read.",
            "why": f"The tests call `{spec['entry']}` themselves, with its values as arguments; nobody types anything.",
            "try": "Take the values from the parameters. What asks for input belongs below "
            '`if __name__ == "__main__":`, where the tests leave it alone.',
            "line": error["line"],
            "column": error["column"],
        }


def _outcome(ending: Ending, console: Console | None = None) -> dict[str, Any]:
    return {
        "status": ending.status,
        "value": ending.value,
        "shown": ending.shown,
        "error": ending.error,
        "stdout": "" if console is None else console.text("stdout"),
        "stderr": "" if console is None else console.text("stderr"),
        "files": None,
        "ms": round(ending.ms, 3),
    }
