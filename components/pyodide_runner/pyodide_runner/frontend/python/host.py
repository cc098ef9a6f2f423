"""What the worker needs of Python: a sleep that Stop can end, no way to JavaScript, a check for damage."""

import builtins
import contextlib
import io
import json
import operator
import os
import random
import sys
import time
import zipfile
import zipimport
from collections.abc import Callable, Iterator
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING, Any

from . import explain, repair, trace_run
from .judge import execute, failure, hooks, leftovers

HIDDEN = ("js", "pyodide", "pyodide_js", "_pyodide", "_pyodide_core")
RECURSION_LIMIT = sys.getrecursionlimit()
HAVE_GC = 1 << 14
HEAP = 1 << 9

if TYPE_CHECKING:
    # The worker's functions, see `worker/interpreter.js`.
    def ask(prompt: str) -> str | None: ...
    def can_ask() -> bool: ...
    def wait(milliseconds: float) -> bool: ...
    def write(stream: str, text: str) -> None: ...
    def interrupted() -> bool: ...
    def next_piece() -> str | None: ...
    def fit(running: bool) -> None: ...
    def program_begins() -> None: ...
    def program_ended() -> None: ...


def settle(code: str) -> None:
    """Import what every run needs and run a piece of code, so that the snapshot holds what is loaded on first use."""
    failure.set_explainer(explain.exception)
    execute.run(code, "")
    trace_run.record_text(json.dumps({"code": code}))


def learn_to_explain() -> None:
    """Import the search for repairs too, and friendly-traceback, which takes as long as everything else together."""
    explain.load()
    repair.load()


def unpack(archive: str, folder: str) -> None:
    """Put an archive's files into a folder; friendly-traceback wants to find its own as ordinary files."""
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(folder)
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


class Pieces:
    """Output of a test that took the way of open files: how the program's streams learn of it and fetch it."""

    def __init__(self) -> None:
        self.waiting = bytearray(1)

    def take(self) -> Iterator[tuple[str, str]]:
        """Stream and text of each piece, oldest first."""
        while (piece := next_piece()) is not None:
            yield ("stdout" if piece[0] == "1" else "stderr"), piece[1:]


def connect() -> int:
    """Join Python to its worker, which has given this module its functions; the address of a flag that it sets."""
    random.seed()
    vars(time)["sleep"] = make_sleep(wait)
    pieces = Pieces()
    hooks.configure(
        hooks.Hooks(
            read_line=lambda prompt: ask(prompt) if can_ask() else None,
            forward=write,
            interrupted=interrupted,
            pieces=pieces,
            open_stdin=open_stdin,
        )
    )
    leftovers.keep_apart()
    return id(pieces.waiting)


def open_stdin() -> io.TextIOWrapper:
    """Standard input as Python opens it itself, on the descriptor that a test's input is connected with."""
    return io.TextIOWrapper(io.BufferedReader(io.FileIO(0, "r", closefd=False)), "utf-8")


def close_doors() -> None:
    """Take away the modules that lead to JavaScript, and the finders that could bring them back."""
    for name in list(sys.modules):
        if name.partition(".")[0] in HIDDEN:
            module = sys.modules.pop(name)
            if isinstance(module, ModuleType):
                empty(module)
    del sys.modules[__name__]
    delattr(sys.modules[PACKAGE], "host")
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


def empty(module: ModuleType) -> None:
    """Take out of a module what leads to JavaScript; what Python's own C code needs of it, it holds by itself."""
    for value in list(vars(module).values()):
        if isinstance(value, type) and value.__flags__ & HEAP and value.__module__ == module.__name__:
            for name in [name for name, part in vars(value).items() if isinstance(part, FunctionType)]:
                with contextlib.suppress(Exception):
                    delattr(value, name)
    vars(module).clear()


def addresses_of_containers() -> list[int]:
    """Where in memory the classes are whose objects can hold other objects."""
    found: dict[int, type] = {id(object): object}
    left: list[type] = [object]
    while left:
        below: list[type] = type.__subclasses__(left.pop())
        new = {id(each): each for each in below if id(each) not in found}
        found.update(new)
        left.extend(new.values())
    return [address for address, class_ in found.items() if class_.__flags__ & HAVE_GC]


def watch_programs() -> None:
    """Have the worker know when the learner's code begins and ends, and keep it within the browser's stack."""
    hooks.configure(hooks.current()._replace(begins=program_begins, ended=program_ended, fit=fit))


PACKAGE = __name__.rpartition(".")[0]
JUDGE = f"{PACKAGE}.judge."
PASSED_THROUGH = tuple(f"{PACKAGE}.{name}" for name in ("judge", "trace_run"))
DEPENDED_ON = (*PASSED_THROUGH, f"{PACKAGE}.explain")
# Tables of the judge that change from test to test.
MOVING = ("_prepared", "_compiled", "_source", "_hidden", "_still_moving")
PASSING = frozenset(
    {
        *("__annotations__", "__annotations_cache__", "__annotate__", "__annotate_func__", "__doc__", "__dict__"),
        *("__weakref__", "__abstractmethods__", "_abc_impl", "__firstlineno__", "__static_attributes__"),
    }
)


def is_own(module: ModuleType) -> bool:
    """Whether each test depends on the module: the judge, and what Python itself always has."""
    return module.__name__.startswith(DEPENDED_ON) or module.__name__ in ("structures", "builtins")


class Stock:
    """Remembers what the loaded modules consist of, to notice when a run has replaced a part of it.

    What functions are made of is watched from outside, see `addresses`.
    """

    __slots__ = ("_codes", "_far", "_functions", "_known", "_loaded", "_near", "_seen", "_sizes", "_streams", "_tables")

    def __init__(self) -> None:
        modules = [each for each in list(sys.modules.values()) if isinstance(each, ModuleType)]
        modules = [each for each in modules if each.__name__ not in ("__main__", "solution")]
        self._known = set(vars(builtins))
        self._streams = sys.stdout, sys.stderr, sys.stdin
        self._near = [
            entries(vars(each), is_fixed if is_ours(each) else is_callable) for each in modules if is_own(each)
        ]
        self._tables = [table for each in modules if is_ours(each) for table in tables(vars(each))]
        self._far = [entries(vars(each), is_callable) for each in modules if not is_own(each)]
        self._loaded = set(sys.modules)
        self._codes: list[tuple[Any, Any, Any]] = []
        self._seen: set[int] = set()
        seen = self._seen
        self._functions: list[tuple[list[Any], list[Any]]] = []
        for own, parts in ((True, self._near), (False, self._far)):
            functions, cells, classes = anatomy([vars(each) for each in modules if is_own(each) is own], seen)
            # Libraries keep what they remember in variables of enclosing functions.
            self._functions.append((functions, cells if own else []))
            parts.extend(entries(vars(each), is_lasting) for each in classes)
            if own:
                self._sizes = [(vars(each), len(vars(each)), frozenset(vars(each))) for each in classes]

    def addresses(self) -> list[tuple[list[int], list[int]]]:
        """Where in memory functions and the variables that they enclose are: the judge's own, then all others."""
        return [
            ([id(each) for each in functions], [id(each) for each in cells]) for functions, cells in self._functions
        ]

    def is_intact(self, *, all: Any = all, map: Any = map, same: Any = operator.is_, sys: Any = sys) -> bool:  # noqa: A002
        """Whether the next test finds Python as the first one did; loaded modules and caches don't count."""
        stdout, stderr, stdin = self._streams
        return (
            sys.stdout is stdout
            and sys.stderr is stderr
            and sys.stdin is stdin
            and not (stdout.closed or stderr.closed or stdin.closed)
            and sys.getrecursionlimit() == RECURSION_LIMIT
            and sys.gettrace() is None
            and sys.getprofile() is None
            and self._known.issuperset(vars(builtins).keys() - {"_"})
            and all(all(map(same, map(content.get, names), values)) for content, names, values in self._near)
            and all(len(part) == size or PASSING.issuperset(part.keys() - known) for part, size, known in self._sizes)
            and all(len(table) == len(items) and all(map(same, table, items)) for table, items in self._tables)
        )

    def is_at_rest(self) -> bool:
        """Whether nothing of the last program is left that could still run."""
        return bool(leftovers.at_rest())

    def is_whole_intact(self, *, all: Any = all, map: Any = map, same: Any = operator.is_) -> bool:  # noqa: A002
        """Like `is_intact`, for all modules."""
        return (
            self.is_intact()
            and self._adopt()
            and all(all(map(same, map(content.get, names), values)) for content, names, values in self._far)
            and all(each.__code__ is code and each.__defaults__ is defaults for each, code, defaults in self._codes)
        )

    def _adopt(self) -> bool:
        """Watch the modules too that a program was the first to import; whether none of it is the program's own."""
        names = [name for name in sys.modules if name not in self._loaded]
        self._loaded.update(names)
        new = [vars(module) for name in names if isinstance(module := sys.modules[name], ModuleType)]
        functions, _, classes = anatomy(new, self._seen)
        self._far.extend(entries(content, is_callable) for content in new)
        self._far.extend(entries(vars(each), is_lasting) for each in classes)
        self._codes.extend((each, each.__code__, each.__defaults__) for each in functions)
        return all(each.__code__.co_filename != failure.FILENAME for each in functions)


def is_ours(module: ModuleType) -> bool:
    """Whether it is one of the modules that an outcome passes through."""
    return module.__name__.startswith(PASSED_THROUGH) or module.__name__ == "structures"


def tables(content: dict[str, Any]) -> Iterator[tuple[Any, tuple[Any, ...]]]:
    """The lists and dictionaries of a module that stay as they are, each with what is in it."""
    for name, value in list(content.items()):
        if type(value) in (list, dict) and name not in MOVING and is_fixed(name, value):
            yield value, tuple(value)
            if type(value) is dict:
                yield value.values(), tuple(value.values())
        elif (own := getattr(value, "__dict__", None)) is not None and type(value).__module__.startswith(JUDGE):
            yield own, tuple(own)


def entries(content: Any, wanted: Callable[[str, Any], bool]) -> tuple[Any, tuple[str, ...], tuple[Any, ...]]:
    """The content of a module or class, with its wanted names and what they stand for."""
    names = tuple(name for name, value in list(content.items()) if wanted(name, value))
    return content, names, tuple(content[name] for name in names)


def is_fixed(name: str, value: Any) -> bool:
    return not (name[:2] == "__" == name[-2:])


def is_callable(name: str, value: Any) -> bool:
    return callable(value)


def is_lasting(name: str, value: Any) -> bool:
    return name not in PASSING


def anatomy(contents: list[Any], seen: set[int]) -> tuple[list[Any], list[Any], list[type]]:
    """The functions below some modules' contents, the cells that they enclose functions in, and the classes."""
    functions: list[Any] = []
    cells: list[Any] = []
    classes: list[type] = []
    left = [value for content in contents for value in list(content.values())]
    while left:
        value = left.pop()
        if id(value) in seen:
            continue
        if isinstance(value, FunctionType):
            functions.append(value)
            enclosing = [cell for cell in value.__closure__ or () if holds_callable(cell)]
            cells.extend(enclosing)
            left.extend(cell.cell_contents for cell in enclosing)
        elif isinstance(value, (staticmethod, classmethod)):
            left.append(value.__func__)
        elif isinstance(value, property):
            left.extend((value.fget, value.fset, value.fdel))
        elif isinstance(value, type) and value.__flags__ & HEAP:
            classes.append(value)
            left.extend(vars(value).values())
        else:
            continue
        seen.add(id(value))
    return functions, cells, classes


def holds_callable(cell: Any) -> bool:
    try:
        return callable(cell.cell_contents)
    except ValueError:
        return False
