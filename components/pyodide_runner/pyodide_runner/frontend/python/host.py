"""What the worker needs of Python: a sleep that Stop can end, no way to JavaScript, a check for damage."""

import builtins
import json
import os
import random
import sys
import time
import zipfile
import zipimport
from collections.abc import Callable
from types import ModuleType
from typing import Any, cast

import explain  # type: ignore[import-not-found]
import judge  # type: ignore[import-not-found]
import trace_run  # type: ignore[import-not-found]

HIDDEN = ("js", "pyodide", "pyodide_js", "_pyodide", "_pyodide_core", "host")
RECURSION_LIMIT = sys.getrecursionlimit()
HAVE_GC = 1 << 14


def settle(code: str) -> None:
    """Import what every run needs and run a piece of code, so that the snapshot holds what is loaded on first use."""
    judge.failure.set_explainer(explain.exception)
    judge.execute.run(code, "")
    trace_run.record_text(json.dumps({"code": code}))


def learn_to_explain() -> None:
    """Import friendly-traceback too, which takes about as long as everything else together."""
    explain.load()


def unpack(archive: str) -> None:
    """Put an archive's files beside it; friendly-traceback wants to find its own as ordinary files."""
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(os.path.dirname(archive))
    os.unlink(archive)


def make_sleep(wait: Callable[[float], bool]) -> Callable[[float], None]:
    """`time.sleep` on top of `wait(milliseconds)`, which may return early and says whether somebody pressed Stop."""
    clock = time.monotonic

    def sleep(seconds: float, /) -> None:
        if not hasattr(seconds, "__index__") and not hasattr(seconds, "__float__"):
            raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as a number of seconds")
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        end = clock() + seconds
        while (left := end - clock()) > 0:
            if wait(left * 1000):
                raise KeyboardInterrupt

    sleep.__module__ = "time"
    return sleep


def connect(
    ask: Callable[[str], Any],
    wait: Callable[[float], bool],
    write: Callable[[str, str], None],
    interrupted: Callable[[], bool],
) -> None:
    """Join Python to its worker.

    `ask(prompt)` gives a line, None at the end of the input, or something to wait for; `write(stream, text)` shows
    text at once; `interrupted()` says whether Stop or a limit asked for an interrupt.
    """
    from pyodide.ffi import run_sync  # type: ignore[import-not-found]

    def ask_learner(prompt: str) -> str | None:
        answer = ask(prompt)
        if isinstance(answer, (str, type(None))):
            return answer
        return cast("str | None", run_sync(answer))

    random.seed()
    vars(time)["sleep"] = make_sleep(wait)
    judge.execute.configure(read_line=ask_learner, forward=write, interrupted=interrupted)


def close_doors() -> None:
    """Take away the modules that lead to JavaScript, and the finders that could bring them back."""
    for name in list(sys.modules):
        if name.partition(".")[0] in HIDDEN:
            del sys.modules[name]
    kept = [
        finder for finder in sys.meta_path if getattr(finder, "__module__", "").startswith(("_frozen", "importlib"))
    ]
    for finder in sys.meta_path:
        if finder not in kept and hasattr(finder, "jsproxies"):
            finder.jsproxies.clear()
    sys.meta_path[:] = kept
    for files in zipimport._zip_directory_cache.values():  # type: ignore[attr-defined]
        for path in [path for path in files if path.startswith(("pyodide/", "_pyodide/"))]:
            del files[path]


def addresses_of_containers() -> list[int]:
    """Where in memory the classes are whose objects can hold other objects."""
    found: list[type] = [object]
    for class_ in found:
        below: list[type] = type.__subclasses__(class_)
        found.extend(each for each in below if each not in found)
    return [id(class_) for class_ in found if class_.__flags__ & HAVE_GC]


def tell_when_running(tell: Callable[[bool], None]) -> None:
    """Have `tell` called with True before the learner's code begins, and with False when it has ended."""
    body = judge.program._body

    def told_body(*args: Any) -> Any:
        tell(True)
        try:
            return body(*args)
        finally:
            tell(False)

    judge.program._body = told_body


def callables(module: ModuleType) -> list[tuple[dict[str, object], str, object]]:
    namespace = vars(module)
    return [(namespace, name, value) for name, value in namespace.items() if callable(value)]


class Stock:
    """Remembers every function and class of the loaded modules, to notice when a run has replaced one."""

    def __init__(self) -> None:
        modules = [module for module in list(sys.modules.values()) if isinstance(module, ModuleType)]
        self._stock = [entry for module in modules if module.__name__ != "__main__" for entry in callables(module)]
        self._known = set(vars(builtins))
        self._stdout, self._stderr, self._stdin = sys.stdout, sys.stderr, sys.stdin

    def is_intact(self) -> bool:
        """Whether the next run finds Python as the first one did; loaded modules and caches don't count."""
        return (
            sys.stdout is self._stdout
            and sys.stderr is self._stderr
            and sys.stdin is self._stdin
            and not (self._stdout.closed or self._stderr.closed or self._stdin.closed)
            and sys.getrecursionlimit() == RECURSION_LIMIT
            and sys.gettrace() is None
            and sys.getprofile() is None
            and self._known.issuperset(vars(builtins).keys() - {"_"})
            and all(namespace.get(name) is value for namespace, name, value in self._stock)
        )
