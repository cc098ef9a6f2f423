"""Everything a program can patch in the interpreter, put back after each execution.

The state is saved when an execution starts and put back when it ends; where the end was cut short, the next start does
it first. So what the host set up between two executions stays, and what a program did does not.
"""

from __future__ import annotations

import builtins
import gc
import operator
import os
import random
import sys
import warnings
from collections.abc import Callable
from contextlib import suppress
from types import ModuleType
from typing import Any, Final

from .structures import CLASSES

Restore = Callable[[], None]

ALWAYS: Final = ("builtins", "os", "posix", "structures", "gc")
CORE: Final = (
    *("posixpath", "io", "time", "json", "random", "math", "string", "re", "copy", "collections", "traceback"),
    *("functools", "itertools", "operator", "contextlib", "types", "enum", "abc", "copyreg", "weakref", "warnings"),
    *("codecs", "linecache", "datetime", "decimal", "fractions", "numbers", "heapq", "bisect", "asyncio", "atexit"),
)
# Modules through which a program gets hold of the others without importing them.
DOORS: Final = frozenset({"sys", "importlib", "gc", "inspect"})

# Where modules that come with Python live; Pyodide's prefix is the root folder, which says nothing.
HOMES: Final = (
    *("built-in", "frozen", os.path.dirname(os.__file__), "/lib/python3"),
    *(prefix for prefix in (sys.prefix, sys.base_prefix) if prefix != "/"),
)

_TABLES: Final = (dict, list, set)
_collect: Final = gc.collect
_is: Final = operator.is_
_reseed: Final[Restore] = random.seed


class Isolation:
    """Saves and puts back the state of the interpreter around one execution at a time."""

    def __init__(self) -> None:
        self._restores: list[Restore] = []
        self._touched: set[str] = set()
        self._opened: set[str] = set()

    def enter(self) -> None:
        """Saves the state, after putting back what an interrupted execution left behind."""
        self.leave()
        self._touched, self._opened = set(), set()
        self._restores.extend((_system(), _warnings()))
        for class_ in CLASSES:
            self._restores.append(_class(class_))
        for name in ALWAYS:
            self._save(name)

    def leave(self) -> None:
        """Puts everything back; calling it again changes nothing.

        An interrupt that comes meanwhile is late, for a program that has ended: what it cut short is done again.
        """
        while self._restores:
            with suppress(KeyboardInterrupt):
                with suppress(Exception):
                    self._restores[-1]()
                self._restores.pop()

    def touch(self, name: str) -> None:
        """Saves a module that the program gets its hands on, the first time it does."""
        self._save(name)
        if name in DOORS and DOORS.isdisjoint(self._opened):
            self._opened.add(name)
            for core in CORE:
                self._save(core)

    def _save(self, name: str) -> None:
        if name in self._touched:
            return
        self._touched.add(name)
        module = sys.modules.get(name)
        if type(module) is ModuleType and module is not sys:
            self._restores.append(_module(module))
            if name in _INNER_STATE:
                self._restores.append(_INNER_STATE[name](module))


def _system() -> Restore:
    content, modules = dict(vars(sys)), dict(sys.modules)
    lists = [(content[name], list(content[name])) for name in ("path", "meta_path", "path_hooks", "argv")]
    recursion, digits = sys.getrecursionlimit(), sys.get_int_max_str_digits()
    trace, profile = sys.gettrace(), sys.getprofile()
    collecting, thresholds, flags, callbacks = gc.isenabled(), gc.get_threshold(), gc.get_debug(), list(gc.callbacks)
    hooks, origins = sys.get_asyncgen_hooks(), sys.get_coroutine_origin_tracking_depth()
    chdir, folder = os.chdir, os.getcwd()

    def restore() -> None:
        _forget(vars(sys), content)
        # What other modules held may have been part of a circle, and has its say while the streams still stand.
        _collect()
        _put_back(vars(sys), content)
        for items, saved in lists:
            items[:] = saved
        gc.callbacks[:] = callbacks
        gc.set_threshold(*thresholds)
        gc.set_debug(flags)
        sys.set_asyncgen_hooks(*hooks)
        sys.set_coroutine_origin_tracking_depth(origins)
        _end_monitoring()
        _put_back_modules(content["modules"], modules)
        sys.setrecursionlimit(recursion)
        sys.set_int_max_str_digits(digits)
        if sys.gettrace() is not trace:
            sys.settrace(trace)
        if sys.getprofile() is not profile:
            sys.setprofile(profile)
        if gc.isenabled() is not collecting:
            (gc.enable if collecting else gc.disable)()
        with suppress(OSError):
            chdir(folder)

    return restore


def _warnings() -> Restore:
    """Warns as Python does when nobody asked for anything else."""
    caught = warnings.catch_warnings()
    caught.__enter__()
    warnings.resetwarnings()
    for category in (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning):
        warnings.simplefilter("ignore", category)
    return lambda: caught.__exit__(None, None, None)


def _module(module: ModuleType) -> Restore:
    """Names of the module, and what is in its tables and caches: a program could leave something there."""
    content, saved = vars(module), dict(vars(module))
    tables = [
        (value, type(value)(value))
        for name, value in saved.items()
        if type(value) in _TABLES and not (name[:2] == "__" == name[-2:])
    ]

    def restore() -> None:
        _put_back(content, saved)
        for table, items in tables:
            if not _same_items(table, items):
                table.clear()
                (table.extend if type(table) is list else table.update)(items)

    return restore


def _same_items(table: Any, items: Any) -> bool:
    if len(table) != len(items):
        return False
    if type(table) is set:
        return all(map(items.__contains__, table))
    if type(table) is dict:
        return all(map(_is, table.values(), items.values())) and all(map(_is, table, items))
    return all(map(_is, table, items))


def _forget(content: dict[str, Any], saved: dict[str, Any]) -> None:
    """What the program added goes first, while its streams still stand."""
    for name in [name for name in content if name not in saved]:
        del content[name]


def _end_monitoring() -> None:
    monitoring = getattr(sys, "monitoring", None)
    if monitoring is None:
        return
    for tool in range(6):
        if monitoring.get_tool(tool) is not None:
            monitoring.set_events(tool, 0)
            monitoring.free_tool_id(tool)


def _put_back(content: dict[str, Any], saved: dict[str, Any]) -> None:
    content.update(saved)
    if len(content) != len(saved):
        # Submodules stay: the import system expects an imported submodule to be an attribute of its package.
        for name in [name for name in content if name not in saved and type(content[name]) is not ModuleType]:
            del content[name]


def _put_back_modules(present: dict[str, Any], saved: dict[str, Any]) -> None:
    present.update(saved)
    if len(present) != len(saved):
        for name in [name for name in present if name not in saved and not _is_installed(present[name])]:
            del present[name]


def _is_installed(module: Any) -> bool:
    """Whether a module that the program imported comes with Python, rather than from the program."""
    origin = getattr(vars(module).get("__spec__"), "origin", None) if type(module) is ModuleType else None
    return type(origin) is str and origin.startswith(HOMES)


def _class(class_: type) -> Restore:
    saved = dict(vars(class_))

    def restore() -> None:
        present = dict(vars(class_))
        for name in present:
            if name not in saved:
                delattr(class_, name)
        for name, attribute in saved.items():
            if present.get(name) is not attribute:
                setattr(class_, name, attribute)

    return restore


def _environment(module: Any) -> Restore:
    environment = module.environ
    saved = dict(environment._data)

    def restore() -> None:
        if environment._data != saved:
            content = {environment.decodekey(key): environment.decodevalue(value) for key, value in saved.items()}
            environment.clear()
            environment.update(content)

    return restore


def _logging(module: Any) -> Restore:
    root, handlers, level, disabled = (
        module.root,
        list(module.root.handlers),
        module.root.level,
        module.root.manager.disable,
    )

    def restore() -> None:
        root.handlers[:] = handlers
        root.setLevel(level)
        root.manager.disable = disabled

    return restore


def _decimal(module: Any) -> Restore:
    install, context = module.setcontext, module.getcontext().copy()
    return lambda: install(context)


def _interrupt(module: Any) -> Restore:
    interrupt, handler, install = module.SIGINT, module.getsignal(module.SIGINT), module.signal
    return lambda: install(interrupt, handler)


_INNER_STATE: Final[dict[str, Callable[[Any], Restore]]] = {
    "os": _environment,
    "random": lambda module: _reseed,
    "logging": _logging,
    "signal": _interrupt,
    "decimal": _decimal,
}


_builtins: Final[dict[str, Any]] = vars(builtins)
_pristine: Final[dict[str, Any]] = dict(_builtins)


def restore_builtins() -> None:
    """Makes the built-in names again what they were when the judge was loaded, without using one of them."""
    _builtins.update(_pristine)
