"""Records an execution step by step. The shape of a recording:

| key | content |
|---|---|
| `status` | `finished`, `raised`, `memory`, `unfit`; `steps`, `size`, `output`, `stopped` where it was cut short |
| `note` | a sentence that says why it was cut short, or null |
| `error` | the judge's `error` (type, message, line, traceback …) or null |
| `start` | the step to show first: where the question's function is called |
| `steps` | `{event, line, frames: [place…], heap: [[id, place]…], output, value?, error?, passing?, leftOut?}` |
| `frames` | `{id, name, line, variables: [[name, value, "outer"?]…]}`, the main program (id 0) first in a step |
| `drawings` | `{kind, type, size?, items?, fields?}`: list, tuple, set: values; dict: pairs; object, function: fields |
| `lines` | text of each line that was executed |
| `output` | all that was printed; a step's `output` is how many characters of it had been printed |

A value is text, or the number of an object; a place is a position in `frames` or `drawings`. A step's `heap` has the
objects that are new or changed since the step before. A step of the event `line` is the moment before that line runs;
the other events are call, return, yield, await, resume, exception and end.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack
from typing import Any, Final

from ..judge.calls import Call, make_call
from ..judge.failure import describe, describe_unfit
from ..judge.folder import Folder
from ..judge.hooks import current
from ..judge.judgement import sent
from ..judge.program import Ending, Program, execute
from ..judge.streams import Console
from ..judge.typed import typed
from ..judge.unfit import Unfit
from ..judge.values import json_text, parse
from .film import MAX_OUTPUT, Film
from .guard import compile_guarded, guarding
from .tracer import Cut, Tracer

MAX_STEPS: Final = 1_000

_NOTES: Final = {
    "steps": "The recording stopped after {steps:,} steps. The program may well run longer; try it on a smaller input.",
    "size": "The recording stopped after {steps:,} steps, because there was too much to draw. Try a smaller input.",
    "output": "The recording stopped after {steps:,} steps, because the program printed more than can be shown here.",
    "stopped": "The recording was stopped after {steps:,} steps.",
    "lost": "The program switched the recording off after {steps:,} steps; what it did then is not shown.",
}


def record(
    code: str,
    spec: dict[str, Any] | None = None,
    test_input: dict[str, Any] | None = None,
    stdin: str | None = None,
    max_steps: int = MAX_STEPS,
    *,
    call: str | None = None,
    texts: list[str] | None = None,
) -> dict[str, Any]:
    """The recording of a program, of a question's call on one test's input, or of what the learner typed.

    That is a `call`, or the `texts` of an input (see `judge/typed.py`).
    """
    film = Film()
    tracer = Tracer(film, max_steps)
    given = test_input or {}
    try:
        program = compile_guarded(code)
        if texts is not None and spec is not None:
            given = sent(spec["kind"], typed(spec, texts))
        entry = _typed(call) if call else make_call(spec, given) if spec is not None else None
    except Unfit as unfit:
        return _recording(film, tracer, Ending("unfit", error=describe_unfit(unfit)), code)
    except Exception as failure:
        return _recording(film, tracer, Ending("raised", error=describe(failure)), code)
    console = Console(given.get("stdin") or stdin or "", limit=MAX_OUTPUT, forward=film.write)
    with ExitStack() as world:
        world.enter_context(guarding(Cut))
        if spec is not None and spec["kind"] == "files":
            world.enter_context(Folder(given.get("files") or {}))
        ending = _traced(tracer, program, console, entry)
    return _recording(film, tracer, ending, code)


def record_text(request: str) -> str:
    """JSON text of the recording for a request `{code, spec?, input?, stdin?, maxSteps?, call?, texts?}`, JSON too."""
    asked = parse(request)
    steps = asked.get("maxSteps") or MAX_STEPS
    spec, given, stdin, call, texts = (asked.get(name) for name in ("spec", "input", "stdin", "call", "texts"))
    return json_text(record(asked["code"], spec, given, stdin, steps, call=call, texts=texts))


def _typed(source: str) -> Call:
    code = compile(source.strip(), "<call>", "eval", dont_inherit=True)
    return lambda namespace, answered: eval(code, namespace)  # noqa: S307 - the learner's own call, beside the learner's own code


def _traced(tracer: Tracer, program: Program, console: Console, call: Call | None) -> Ending:
    def watched(namespace: dict[str, Any], answered: list[Any]) -> Any:
        answer = call(namespace, answered) if call is not None else None
        tracer.is_on = sys.gettrace() is tracer
        return answer

    before = sys.gettrace()
    sys.settrace(tracer)
    try:
        return execute(program, console, watched, current())
    finally:
        sys.settrace(before)


def _recording(film: Film, tracer: Tracer, ending: Ending, code: str) -> dict[str, Any]:
    status = _status(tracer, ending)
    note = _NOTES.get(status if tracer.is_on or status != "finished" else "lost")
    return {
        "status": status,
        "note": note.format(steps=len(film.steps)) if note else None,
        "error": ending.error,
        "start": min(tracer.entered_at or 0, max(0, len(film.steps) - 1)),
        **film.data(code),
    }


def _status(tracer: Tracer, ending: Ending) -> str:
    if tracer.why:
        return tracer.why
    if ending.clean_exit:
        return "finished"
    return {"returned": "finished", "output_limit": "output", "timeout": "stopped"}.get(ending.status, ending.status)
