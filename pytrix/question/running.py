"""Running a program that the bank's author wrote on a test's input, and saying what came out.

Calls and answers follow the judge's own rules. Unlike the judge this touches no state of the interpreter, so it may run
beside other threads; programs with files excepted, because the current folder belongs to the whole process.
"""

from __future__ import annotations

import builtins
import copy
import io
import json
import os
import sys
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from pyodide_runner.frontend.python.judge import values
from pyodide_runner.frontend.python.judge.calls import attributes_of, make_call
from pyodide_runner.frontend.python.judge.folder import Folder
from pyodide_runner.frontend.python.judge.unfit import Unfit
from pyodide_runner.frontend.python.validate.budget import BudgetSpentError

from pytrix.question.models import Spec

Watch = AbstractContextManager[object]

_SHARED_MEMORY = Path("/dev/shm")  # noqa: S108
IN_MEMORY = str(_SHARED_MEMORY) if os.access(_SHARED_MEMORY, os.W_OK) else None
"""Where folders are made, if there is such a place: removing one on disk takes milliseconds."""


@dataclass(frozen=True)
class Outcome:
    """What a run gave: `value` is value text, `error` an exception's name, `files` JSON text; each may be None."""

    status: str
    value: str | None = None
    error: str | None = None
    message: str = ""
    bases: tuple[str, ...] = ()
    stdout: str = ""
    files: str | None = None
    attributes: tuple[str, ...] | None = field(default=None, compare=False)
    """What a class question's test read and did not call."""

    def data(self) -> dict[str, Any]:
        """The outcome in the judge's form, without what is empty."""
        data: dict[str, Any] = {"status": self.status}
        if self.value is not None:
            data["value"] = self.value
        if self.error is not None:
            data["error"] = {"type": self.error, "message": self.message}
        if self.bases:
            data["error"]["bases"] = list(self.bases)
        if self.stdout:
            data["stdout"] = self.stdout
        if self.files is not None:
            data["files"] = json.loads(self.files)
        if self.attributes is not None:
            data["attributes"] = list(self.attributes)
        return data

    def text(self) -> str:
        """The outcome text of the judge's wire format."""
        return _written(self.data())


_written = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Program:
    """A program, the variation it reads and how it is called; every run has a fresh namespace."""

    def __init__(self, code: CodeType, given: Mapping[str, object], spec: Spec) -> None:
        self._code, self._given = code, given
        self._may_change = any(type(value) not in _UNCHANGEABLE for value in given.values())
        self._spec = spec.model_dump()
        self._keeps_files = spec.compare == "files"
        self._is_script = spec.kind == "program"

    def run(self, test_input: dict[str, Any], watch: Watch | None = None) -> Outcome:
        """The outcome on a test's `input`; a `LineBudget` that is spent gives `timeout`."""
        console = _Console(test_input.get("stdin") or "")
        if self._spec["kind"] != "files":
            return self._run(test_input, console, watch or nullcontext())
        with Folder(test_input.get("files") or {}, IN_MEMORY) as folder:
            outcome = self._run(test_input, console, watch or nullcontext())
            left = json.dumps(folder.texts(), sort_keys=True) if self._keeps_files else None
        return Outcome(
            outcome.status, outcome.value, outcome.error, outcome.message, outcome.bases, outcome.stdout, left
        )

    def _run(self, test_input: dict[str, Any], console: _Console, watch: Watch) -> Outcome:
        answered: list[Any] = []
        try:
            call = make_call(self._spec, test_input)
            with watch:
                namespace = self._namespace(console)
                exec(self._code, namespace)  # noqa: S102
                answer = call(namespace, answered)
            value = None if self._is_script else values.encode(answer)
            read = attributes_of(call)
            told = None if read is None else tuple(read)
            return Outcome("returned", value=value, stdout=console.text(), attributes=told)
        except BudgetSpentError:
            return Outcome("timeout")
        except Unfit as unfit:
            return Outcome("unfit", error=unfit.kind, message=unfit.message)
        except (Exception, SystemExit) as error:
            before = values.encode(answered) if self._spec["kind"] == "class" else None
            bases = tuple(each.__name__ for each in type(error).__mro__[1:-2])
            return Outcome("raised", before, type(error).__name__, _message(error), bases, console.text())

    def _namespace(self, console: _Console) -> dict[str, Any]:
        namespace: dict[str, Any] = {"__name__": "__main__", "__builtins__": console.builtins}
        namespace.update(copy.deepcopy(dict(self._given)) if self._may_change else self._given)
        return namespace


_UNCHANGEABLE = (str, int, float, bool, type(None))


def _message(error: BaseException) -> str:
    try:
        return str(error)[:300]
    except Exception:
        return ""


class _Console:
    """Built-in names whose `print`, `input` and `sys` belong to one run alone."""

    def __init__(self, stdin: str) -> None:
        self.out, self.stdin = io.StringIO(), io.StringIO(stdin)
        self._system: ModuleType | None = None
        self.builtins = {**vars(builtins), "print": self._print, "input": self._input, "__import__": self._import}

    def text(self) -> str:
        return self.out.getvalue()

    def _print(self, *items: object, **options: Any) -> None:
        if options.get("file") is None:
            options["file"] = self.out
        print(*items, **options)  # noqa: T201

    def _input(self, prompt: object = "", /) -> str:
        self.out.write(str(prompt))
        line = self.stdin.readline()
        if not line:
            raise EOFError("EOF when reading a line")
        return line.removesuffix("\n")

    def _import(self, name: str, *rest: Any) -> Any:
        if name != "sys":
            return builtins.__import__(name, *rest)
        if self._system is None:
            self._system = ModuleType("sys")
            vars(self._system).update({**vars(sys), "stdin": self.stdin, "stdout": self.out, "stderr": io.StringIO()})
        return self._system
