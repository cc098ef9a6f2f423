"""A fresh `__main__` for each execution: own built-in names, own streams, no way to the judge or to JavaScript."""

from __future__ import annotations

import builtins
import gc
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any, Final, NoReturn

from . import coroutines
from .failure import FILENAME
from .isolation import Isolation
from .streams import Console, make_input

FORBIDDEN: Final = frozenset({"js", "pyodide_js", "pyodide", "_pyodide", "_pyodide_core", "pyodide_runner"})
MAIN: Final = "__main__"
EXITS: Final = ("_exit", "abort", "kill", "killpg", "execv", "execve")

_import: Final[Callable[..., Any]] = builtins.__import__


def fresh(console: Console, isolation: Isolation, name: str = MAIN) -> dict[str, Any]:
    """The namespace of a new program; call it between `isolation.enter` and `isolation.leave`.

    Under another name than `__main__` it is a module that the tests import, whose `__main__` block does not run.
    """
    main = ModuleType(name)
    namespace = vars(main)
    namespace["__builtins__"] = _own_builtins(console, isolation)
    namespace["__file__"] = FILENAME
    _hide_forbidden()
    _tame_exits()
    _tame_hooks()
    sys.modules["__main__"] = sys.modules[name] = main
    sys.stdin, sys.stdout, sys.stderr = console.stdin, console.stdout, console.stderr
    vars(sys).update(__stdin__=console.stdin, __stdout__=console.stdout, __stderr__=console.stderr)
    return namespace


def _own_builtins(console: Console, isolation: Isolation) -> ModuleType:
    """A copy of the built-in names that the program may change as it likes."""
    module = ModuleType("builtins")
    content = vars(module)
    content.update(vars(builtins))
    touched: set[str] = set()

    def __import__(  # noqa: A001, N807
        name: str,
        globals: Any = None,  # noqa: A002
        locals: Any = None,  # noqa: A002
        fromlist: Any = (),
        level: int = 0,
    ) -> Any:
        if name in touched:
            return _import(name, globals, locals, fromlist, level)
        root = name.partition(".")[0]
        if name == "builtins":
            return module
        if root in FORBIDDEN and level == 0:
            raise ModuleNotFoundError(f"the module {root!r} is not available to programs here", name=name)
        imported = _import(name, globals, locals, fromlist, level)
        touched.add(name)
        isolation.touch(root)
        isolation.touch(name)
        if root == "asyncio":
            _adapt_asyncio(isolation)
        return imported

    content["__import__"] = __import__
    content["input"] = make_input(console)
    return module


def _adapt_asyncio(isolation: Isolation) -> None:
    """Lets `asyncio.run` work in the browser too, where an event loop is always running already."""
    isolation.touch("asyncio.runners")
    for name in ("asyncio", "asyncio.runners"):
        vars(sys.modules[name])["run"] = coroutines.run


_hidden: dict[int, list[str]] = {}


def _hide_forbidden() -> None:
    """Hides the judge and JavaScript from every other kind of import; undone with the rest of `sys.modules`."""
    modules: dict[str, Any] = sys.modules
    if len(modules) not in _hidden:
        _hidden.clear()
        _hidden[len(modules)] = [name for name in modules if name.partition(".")[0] in FORBIDDEN]
    modules.update(dict.fromkeys(("js", "pyodide_js", *_hidden[len(modules)])))


def _tame_exits() -> None:
    """Lets `os._exit` and its like end the program instead of the interpreter; undone with the rest of `os`."""
    for name in ("os", "posix"):
        content = vars(sys.modules[name]) if name in sys.modules else {}
        for function in EXITS:
            if function in content:
                content[function] = _exit


def _tame_hooks() -> None:
    """Leaves out what nothing could take back: a hook that hears of everything from now on; undone with the rest."""
    vars(sys).update(addaudithook=_refuse_hook, excepthook=sys.__excepthook__, unraisablehook=sys.__unraisablehook__)
    content = vars(gc)
    content["freeze"] = content["unfreeze"] = lambda: None


def _refuse_hook(hook: Any) -> NoReturn:
    raise RuntimeError("audit hooks are not available to programs here")


def _exit(status: Any = 0, *more: Any) -> NoReturn:
    raise SystemExit(status)
