"""What a program leaves behind dies within its own run: its output counts there, and the next one starts clean."""

from __future__ import annotations

import gc
import json
import re
import weakref
from collections.abc import Callable
from typing import Any

import pytest
from pyodide_runner.frontend.python.judge import execute, leftovers, outcome_of, values

Caller = Callable[..., dict[str, Any]]

LAST_WORDS = [
    ("import atexit\natexit.register(print, 'a')\nprint('b')", "b\na\n"),
    ("import atexit\natexit.register(print, 1)\natexit.register(print, 2)", "2\n1\n"),
    ("import atexit\n@atexit.register\ndef end(): print('end')\natexit.unregister(end)", ""),
    ("import atexit\natexit.register(lambda: 1 / 0)\natexit.register(print, 'a')", "a\n"),
    ("class A:\n  def __del__(self): print('gone')\na = A()\nprint('b')", "b\ngone\n"),
    ("class A:\n  def __del__(self): print('gone')\na = A()\na.me = a\nprint('b')", "b\ngone\n"),
    ("class A:\n  def __del__(self): print(name)\nname = 'x'\n_a = A()", "x\n"),
    ("class A:\n  def __del__(self): print('gone')\nimport os\nos.kept = A()", "gone\n"),
    ("class A:\n  def __del__(self): print('gone')\nimport sys\nsys.kept = A()", "gone\n"),
    ("def g():\n  try: yield 1\n  finally: print('closed')\nx = g()\nnext(x)", "closed\n"),
    ("import weakref\nclass A: pass\na = A()\nweakref.finalize(a, print, 'a')", "a\n"),
    ("import weakref\nclass A: pass\na = A()\na.me = a\nweakref.finalize(a, print, 'a').atexit = False", ""),
    (
        "import atexit, weakref\nclass A: pass\na = A()\natexit.register(print, 1)\nweakref.finalize(a, print, 2)",
        "2\n1\n",
    ),
    (
        "class A:\n  def __enter__(self): return self\n  def __exit__(self, *x): print('out')\nwith A(): print('in')",
        "in\nout\n",
    ),
    ("import sys\nprint('a', file=sys.__stdout__)", "a\n"),
    ("raise SystemExit\n", ""),
]


@pytest.mark.parametrize(("code", "printed"), LAST_WORDS, ids=[row[0][:50] for row in LAST_WORDS])
def test_last_words_count_as_output_of_their_own_program(program: Caller, code: str, printed: str) -> None:
    outcome = program(code)
    assert (outcome["status"], outcome["stdout"]) == ("returned", printed)
    assert program("x = [[] for _ in range(300000)]\nprint('hi')")["stdout"] == "hi\n"


def test_last_words_of_an_error_follow_it(program: Caller) -> None:
    outcome = program("import atexit\natexit.register(print, 'bye')\n1 / 0")
    assert (outcome["status"], outcome["error"]["type"], outcome["stdout"]) == ("raised", "ZeroDivisionError", "bye\n")


ENDLESS = [
    "class A:\n  def __del__(self):\n    while True: pass\na = A()",
    "import atexit\n@atexit.register\ndef end():\n  while True: pass",
    "def g():\n  try: yield\n  finally:\n    while True: pass\nx = g()\nnext(x)",
    "class A:\n  def __del__(self):\n    while True: pass\na = A()\na.me = a",
]


@pytest.mark.parametrize("code", ENDLESS)
def test_endless_last_words_cost_their_own_program_the_limit(program: Caller, code: str) -> None:
    outcome = outcome_of(code, {"kind": "program", "compare": "stdout"}, {"stdin": ""}, max_lines=10_000)
    assert outcome["status"] == "timeout"
    assert program("print('hi')")["stdout"] == "hi\n"


def test_a_flood_in_a_finalizer_is_told(program: Caller) -> None:
    code = "class A:\n  def __del__(self):\n    while True: print('x' * 1000)\na = A()"
    assert program(code)["status"] == "output_limit"
    assert program("class A:\n  def __del__(self):\n    for i in range(9): print(i)\na = A()")["status"] == "returned"


@pytest.mark.parametrize(
    "code",
    [
        "class A:\n  def __del__(self):\n    global x\n    x = type(self)()\nx = A()",
        "class A:\n  def __init__(self): self.me = self\n  def __del__(self): type(self)()\nA()",
    ],
)
def test_objects_that_never_end_are_noticed(program: Caller, code: str) -> None:
    assert program(code)["status"] == "returned"
    assert not leftovers.at_rest()
    assert program("print('hi')")["stdout"] == "hi\n"
    for _ in range(9):
        gc.collect()


STATES = [
    ("import re\nre._cache['evil'] = re._cache.get('evil', 0) + 1\nprint(re._cache['evil'])", "1\n"),
    ("import copyreg\nprint('x' in copyreg.dispatch_table)\ncopyreg.dispatch_table['x'] = 1", "False\n"),
    ("import sys\nr = sys.modules['re']\nprint(r._cache.get('e'))\nr._cache['e'] = 1", "None\n"),
    ("import string\nprint(hasattr(string, 'x'))\nstring.x = 1", "False\n"),
    ("import gc\nprint(gc.callbacks.count(len))\ngc.callbacks.append(len)", "0\n"),
    ("import sys\nh = sys.get_asyncgen_hooks()\nprint(h.firstiter)\nsys.set_asyncgen_hooks(firstiter=print)", "None\n"),
    (
        "import weakref\nprint(len(weakref.finalize._registry))\nclass A: pass\na = A()\nf = weakref.finalize(a, int)",
        "0\n",
    ),
]


@pytest.mark.parametrize(("code", "printed"), STATES, ids=[row[0][:40] for row in STATES])
def test_module_state_does_not_pass_from_test_to_test(program: Caller, code: str, printed: str) -> None:
    assert [program(code)["stdout"] for _ in range(3)] == [printed] * 3


def test_audit_hooks_are_refused(program: Caller) -> None:
    assert program("import sys\nsys.addaudithook(print)")["error"]["type"] == "RuntimeError"


def test_the_hosts_finalizers_and_garbage_are_left_alone(program: Caller) -> None:
    class Held:
        pass

    held, calls = Held(), []
    finalizer = weakref.finalize(held, calls.append, 1)
    before = gc.get_freeze_count()
    program("import weakref, re\nweakref.finalize._exitfunc()\nre.purge()\nimport gc\ngc.unfreeze()")
    assert (finalizer.alive, calls, gc.get_freeze_count()) == (True, [], before)
    assert re.compile("a")


def test_programs_see_no_objects_of_others(program: Caller) -> None:
    code = (
        "import gc\nprint(any(type(o).__name__ == 'function' and o.__name__ == 'json_text' for o in gc.get_objects()))"
    )
    assert program(code)["stdout"] == "False\n"


def test_an_answer_is_read_before_its_parts_die() -> None:
    code = "class A:\n  def __del__(self): kept.append(1)\nkept = []\ndef f():\n  a = A()\n  return [a, kept]"
    outcome = outcome_of(code, {"kind": "function", "entry": "f"}, {"args": "[]"})
    assert outcome["shown"] == "[<A object>, []]"


@pytest.mark.parametrize(
    ("raised", "status"), [("MemoryError", "memory"), ("ValueError('x')", "raised"), ("RecursionError", "raised")]
)
def test_an_exception_while_it_is_told_is_the_programs(call: Caller, raised: str, status: str) -> None:
    code = f"class E(Exception):\n  def __getattribute__(self, name): raise {raised}\ndef f(): raise E"
    assert call(code)["status"] == "raised"
    assert json.loads(execute.run(code + "\nf()"))["status"] == "raised"
    assert call(f"def f(): raise {raised}")["status"] == status


def test_values_are_decoded_as_they_were(call: Caller) -> None:
    assert values.decode(call("def f(): return __name__ == '__main__'")["value"]) is False
