"""Whatever a program does to the interpreter, the next one finds it as it was."""

from __future__ import annotations

import builtins
import gc
import json
import logging
import os
import random
import sys
import warnings
from collections.abc import Callable
from typing import Any

import pytest
from pyodide_runner.frontend.python.judge import execute, program, values
from pyodide_runner.frontend.python.judge.isolation import Isolation
from pyodide_runner.frontend.python.judge.structures import ListNode

Caller = Callable[..., dict[str, Any]]

VANDALS = [
    "import builtins\nfor name in list(vars(builtins)): delattr(builtins, name)",
    "len = print = None",
    "import builtins\nbuiltins.len = lambda x: 7\nbuiltins.print = None\nbuiltins.extra = 1",
    "import sys\nb = sys.modules['builtins']\nb.len = lambda x: 7\nb.isinstance = lambda *x: True\nb.extra = 1",
    "import sys\nvars(sys.modules['builtins']).clear()",
    "import json\njson.__builtins__['len'] = lambda x: 7",
    "__builtins__ = None",
    "del __builtins__",
    "globals().clear()",
    "import sys\nsys.stdout = sys.stderr = sys.stdin = None",
    "import sys\nsys.stdout.close()\nsys.stderr.close()\nsys.stdin.close()",
    "import sys\nsys.__stdout__ = None\ndel sys.stdout",
    "import io, sys\nsys.stdout = io.StringIO()",
    "import sys\nsys.modules.clear()",
    "import sys\nsys.modules['json'] = sys.modules['math'] = None",
    "import sys\nsys.modules = {}",
    "import sys\nsys.path.clear()\nsys.meta_path.clear()\nsys.path_hooks.clear()",
    "import sys\nsys.setrecursionlimit(60)",
    "import sys\nsys.setrecursionlimit(10**6)",
    "import sys\nsys.set_int_max_str_digits(0)",
    "import sys\nsys.settrace(lambda *x: 1 / 0)",
    "import sys\nsys.setprofile(lambda *x: 1 / 0)",
    "import sys\nsys.exit = sys.getrecursionlimit = sys.setrecursionlimit = None",
    "import sys\nvars(sys).clear()",
    "import os\nos.getcwd = os.chdir = os.listdir = None\nos.environ.clear()\nos.environ['X'] = '1'",
    "import os\nos.chdir('/')",
    "import json\njson.dumps = json.loads = lambda *x, **y: 'forged'",
    "import json.decoder, json.encoder\njson.decoder.JSONDecoder = json.encoder.encode_basestring_ascii = None",
    "import time\ntime.perf_counter = time.sleep = None",
    "import math, random, re, copy, string\nmath.sqrt = random.random = re.compile = copy.copy = string.digits = None",
    "import traceback, linecache, contextvars\ntraceback.TracebackException = linecache.getline = None",
    "import linecache\nlinecache.cache.clear()\nlinecache.cache = None",
    "import gc\ngc.disable()",
    "import warnings\nwarnings.simplefilter('error')\nwarnings.warn = None",
    "import logging\nlogging.basicConfig()\nlogging.disable()\nlogging.root.setLevel(1)",
    "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)",
    "import structures\nstructures.ListNode.__init__ = None\nstructures.ListNode.x = 1\nstructures.TreeNode = None",
    "import collections\ncollections.Counter = collections.deque = dict",
    "import __main__\n__main__.__dict__.clear()",
    "def f(): return f()\nf()",
    "import asyncio\nasyncio.run = asyncio.BaseEventLoop = None",
    "import decimal\ndecimal.getcontext().prec = 3",
    "raise SystemExit",
    "raise KeyboardInterrupt",
    "while True: print(1)",
    "1 / 0",
    "x = (",
]

HONEST = """
import asyncio, collections, copy, decimal, json, logging, math, os, random, re, string, sys, time, warnings
from structures import ListNode, TreeNode

async def later(): return 1

def depth(n): return n and depth(n - 1)

def f(a):
    assert len(a) == 3 and isinstance(a, list) and 'extra' not in dir(__builtins__)
    assert math.sqrt(4) == 2 and 0 <= random.random() < 1 and string.digits and copy.copy(a) == a
    assert json.loads(json.dumps(a)) == a and re.compile('a') and collections.Counter(a)
    assert ListNode(1).val == 1 and not hasattr(ListNode, 'x') and TreeNode(1)
    assert asyncio.run(later()) == 1 and depth(300) == 0 and os.listdir() is not None and time.perf_counter()
    assert len(str(decimal.Decimal(1) / 3)) > 20
    print('out')
    print('err', file=sys.stderr)
    return input()
"""


def state() -> dict[str, Any]:
    return {
        "builtins": dict(vars(builtins)),
        "streams": (sys.stdin, sys.stdout, sys.stderr, sys.__stdout__),
        "limits": (sys.getrecursionlimit(), sys.get_int_max_str_digits(), sys.gettrace(), sys.getprofile()),
        "import": (
            list(sys.path),
            list(sys.meta_path),
            list(sys.path_hooks),
            sys.modules["json"],
            sys.modules["__main__"],
        ),
        "os": (os.getcwd(), dict(os.environ), os.listdir, os._exit),
        "functions": (json.dumps, random.random, warnings.warn, ListNode.__init__),
        "logging": (list(logging.root.handlers), logging.root.level, logging.root.manager.disable),
        "others": (gc.isenabled(), list(warnings.filters)),
    }


@pytest.mark.parametrize("way", ["run", "test"])
@pytest.mark.parametrize("code", VANDALS)
def test_the_next_program_finds_everything_in_place(
    run: Caller, call: Caller, capsys: pytest.CaptureFixture[str], code: str, way: str
) -> None:
    before = state()
    if way == "run":
        run(code)
    else:
        call(code + "\ndef f(): pass")
    assert state() == before
    spec = {"kind": "function", "entry": "f", "parameters": ["a"]}
    assert json.loads(execute.prepare(HONEST, json.dumps(spec))) == {"ok": True}
    outcome = json.loads(execute.run_test(json.dumps({"args": "[[1,2,3]]", "stdin": "in"})))
    assert (outcome["status"], outcome["error"]) == ("returned", None)
    assert (outcome["value"], outcome["stdout"], outcome["stderr"]) == ('"in"', "out\n", "err\n")


FORBIDDEN = [
    "import js",
    "import js.fetch",
    "from js import fetch",
    "import pyodide_js",
    "from pyodide.ffi import run_sync",
    "from pyodide.code import run_js",
    "import _pyodide_core",
    "import judge",
    "from judge import execute",
    "import pyodide_runner.frontend.python.judge.execute",
    "import importlib\nimportlib.import_module('js')",
    "import importlib\nimportlib.import_module('pyodide_runner.frontend.python.judge')",
    "import importlib\nimportlib.import_module('pyodide_runner.frontend.python.judge.execute')",
    "__import__('js')",
    "exec('import js')",
    "import sys\nsys.modules['json'].__builtins__['__import__']('pyodide_js')",
]


@pytest.mark.parametrize("code", FORBIDDEN)
def test_the_judge_and_javascript_cannot_be_imported(run: Caller, code: str) -> None:
    error = run(code)["error"]
    assert (error["type"], error["line"]) == ("ModuleNotFoundError", code.count("\n") + 1)


def test_a_forbidden_import_says_so(run: Caller) -> None:
    assert run("import js")["error"]["message"] == "the module 'js' is not available to programs here"


FORGERIES = [
    "class A:\n  def __eq__(self, other): return True\n  __hash__ = None\ndef f(): return A()",
    "class A(int):\n  def __eq__(self, other): return True\n  __hash__ = int.__hash__\ndef f(): return A(42)",
    "class A(dict):\n  def items(self): return [(1, 42)]\ndef f(): return A()",
    "class M(type):\n  __eq__ = lambda *x: True\n  __hash__ = lambda c: hash(int)\nclass A(metaclass=M): pass\n"
    "def f(): return A()",
]


@pytest.mark.parametrize("code", FORGERIES)
def test_an_object_is_never_the_answer(call: Caller, code: str) -> None:
    assert type(values.decode(call(code)["value"])) is values.Opaque


def test_what_the_host_changes_between_executions_stays(run: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.sleep", lambda seconds: None)
    monkeypatch.setenv("HOST", "1")
    run("import time, os\ntime.sleep = os.environ = None")
    assert time_sleep()(0) is None
    assert os.environ["HOST"] == "1"


def time_sleep() -> Callable[[float], None]:
    import time

    return time.sleep


def test_modules_of_the_program_itself_are_forgotten(files: Caller) -> None:
    code = "import sys\nsys.path.insert(0, '')\nimport own_module\ndef f(): return own_module.x"
    assert [files(code, {"own_module.py": f"x = {n}"})["value"] for n in (1, 2)] == ["1", "2"]
    assert "own_module" not in sys.modules


def test_randomness_is_not_carried_over(run: Caller, call: Caller) -> None:
    code = "import random\ndef f(): return random.random()"
    run("import random\nrandom.seed(1)")
    first = call(code)["value"]
    run("import random\nrandom.seed(1)")
    assert call(code)["value"] != first


def test_an_interrupt_while_putting_back_is_made_good_at_the_next_start(
    run: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave = program._isolation.leave
    interrupts = iter([False, True])

    def interrupted() -> None:
        if next(interrupts, False):
            raise KeyboardInterrupt
        leave()

    before = state()
    monkeypatch.setattr(program._isolation, "leave", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run("import sys\nsys.modules['builtins'].extra = 1\nsys.setrecursionlimit(200)")
    assert sys.getrecursionlimit() == 200 or hasattr(builtins, "extra")
    run("pass")
    assert state() == before


def test_an_interrupt_while_things_are_put_back_leaves_nothing_behind():
    isolation = Isolation()
    isolation.enter()
    interrupts, before = [KeyboardInterrupt], sys.getrecursionlimit()

    def restore_late() -> None:
        if interrupts:
            raise interrupts.pop()

    isolation._restores.append(restore_late)
    sys.setrecursionlimit(before + 1000)
    isolation.leave()
    assert not interrupts
    assert not isolation._restores
    assert sys.getrecursionlimit() == before
