"""What a program leaves behind dies with it: exit handlers run, its objects go, and the next one starts clean."""

from __future__ import annotations

import atexit
import contextlib
import gc
import sys
import weakref
from collections.abc import Callable
from types import FrameType
from typing import Any, Final

from .failure import FILENAME

MAX_ROUNDS: Final = 5

_set_profile: Final = sys.setprofile
_collect, _freeze, _unfreeze = gc.collect, gc.freeze, gc.unfreeze
_finalize: Final[Any] = weakref.finalize
_FINALIZE: Final = ("_registry", "_shutdown", "_dirty", "_registered_with_atexit")
_keeps_apart: Final[list[bool]] = [False]
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
    _freeze()
    return (lambda: None) if _keeps_apart[0] else _unfreeze


def keep_apart() -> None:
    """Never looks again at what was there before a program; for a host whose own garbage does not matter."""
    _freeze()
    _keeps_apart[0] = True


def bury(world: list[dict[str, Any]]) -> None:
    """Lets a program's objects die as at Python's own end; nothing else may refer to its namespace in `world`."""
    _still_moving[0] = True
    world.clear()
    # What finalizers made, or brought back, is there for the next look; some never come to an end.
    if any(_is_quiet() for _ in range(MAX_ROUNDS)):
        _still_moving[0] = False


def _is_quiet() -> bool:
    """Collects garbage; whether there was none, and nothing of the program ran."""
    heard = False

    def listen(frame: FrameType, event: str, argument: object) -> None:
        nonlocal heard
        heard = heard or frame.f_code.co_filename == FILENAME

    _set_profile(listen)
    try:
        found = _collect()
    finally:
        _set_profile(None)
    return not found and not heard


def at_rest() -> bool:
    """Whether nothing of the last program is left that could still run."""
    return not _still_moving[0]
