"""What a program leaves behind dies with it: exit handlers run, its objects go, and the next one starts clean."""

from __future__ import annotations

import atexit
import contextlib
import gc
import sys
import weakref
from collections.abc import Callable
from typing import Any, Final

MAX_ROUNDS: Final = 5

_collect, _freeze, _unfreeze, _frozen = gc.collect, gc.freeze, gc.unfreeze, gc.get_freeze_count
_finalize: Final[Any] = weakref.finalize
_FINALIZE: Final = ("_registry", "_shutdown", "_dirty", "_registered_with_atexit")
_still_moving: Final[list[bool]] = [False]


class ExitHandlers:
    """What the program asked for with `atexit`; stands in the module `atexit` while the program runs."""

    def __init__(self) -> None:
        self._handlers: list[tuple[Any, tuple[Any, ...], dict[str, Any]]] = []

    def install(self) -> Callable[[], None]:
        """Puts itself into `atexit` and a fresh registry into `weakref.finalize`; gives what takes both out again."""
        content, saved = vars(atexit), dict(vars(atexit))
        state = {name: vars(_finalize)[name] for name in _FINALIZE}
        content.update(
            register=self._register, unregister=self._unregister, _run_exitfuncs=self.run, _clear=self._clear
        )
        for name, value in (
            ("_registry", {}),
            ("_shutdown", False),
            ("_dirty", False),
            ("_registered_with_atexit", False),
        ):
            setattr(_finalize, name, value)

        def restore() -> None:
            content.update(saved)
            for name, value in state.items():
                setattr(_finalize, name, value)

        return restore

    def run(self) -> None:
        """Calls the handlers, the last registered first; what one raises is told, and the next follows."""
        while self._handlers:
            function, arguments, named = self._handlers.pop()
            try:
                function(*arguments, **named)
            except SystemExit:
                pass
            except Exception as failure:
                with contextlib.suppress(Exception):
                    sys.excepthook(type(failure), failure, failure.__traceback__)

    def _register(self, function: Any, /, *arguments: Any, **named: Any) -> Any:
        if not callable(function):
            raise TypeError("the first argument must be callable")
        self._handlers.append((function, arguments, named))
        return function

    def _unregister(self, function: Any, /) -> None:
        self._handlers[:] = [handler for handler in self._handlers if handler[0] != function]

    def _clear(self) -> None:
        self._handlers.clear()


def set_apart() -> Callable[[], None]:
    """From now on garbage is sought only among newer objects, quickly; gives what ends that."""
    host_did = _frozen() > 0
    _freeze()
    return (lambda: None) if host_did else _unfreeze


def bury(namespace: dict[str, Any]) -> None:
    """Lets a program's objects die in the order of Python's own end: names with one underscore, the others, cycles."""
    _still_moving[0] = True
    for _ in range(MAX_ROUNDS):
        _clear(namespace)
        # What finalizers made, or brought back, is there for the next look; some never come to an end.
        if not _collect() and len(namespace) <= 1:
            _still_moving[0] = False
            return


def _clear(namespace: dict[str, Any]) -> None:
    for private in (True, False):
        for name in list(namespace):
            if name != "__builtins__" and (name[:1] == "_" and name[1:2] != "_") is private:
                namespace[name] = None
    for name in list(namespace):
        if name != "__builtins__":
            del namespace[name]


def at_rest() -> bool:
    """Whether nothing of the last program is left that could still run."""
    return not _still_moving[0]
