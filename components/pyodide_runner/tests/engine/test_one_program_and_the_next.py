"""What one program does reaches neither a verdict nor the next program; its streams begin below Python."""

from typing import Any

import pytest
from engine_bench import Bench

TESTS = [
    {"input": {"args": f"[{n}]"}, "expected": f'{{"status":"returned","value":"{n * 2}"}}', "call": f"f({n})"}
    for n in range(3)
]
QUESTION: dict[str, Any] = {
    "spec": {"kind": "function", "entry": "f", "parameters": ["a"], "compare": "result"},
    "comparison": {"kind": "equal"},
    "mistakes": [],
    "tests": TESTS,
}
RIGHT, WRONG = "def f(a): return a * 2", "def f(a): return 'wrong'"


def through_frames(attack: str, condition: str) -> str:
    return (
        "def f(a):\n    import sys\n    frame = sys._getframe()\n    while frame:\n        g = frame.f_globals\n"
        f"        if {condition}:\n            {attack}\n        frame = frame.f_back\n    return 'wrong'\n"
    )


PASSED = "lambda *a, **k: {'status': 'passed'}"
ATTACKS = {
    "the code of a helper": through_frames(f"g['_outcome'].__code__ = ({PASSED}).__code__", "'_outcome' in g"),
    "the name of a helper": through_frames(f"g['_outcome'] = {PASSED}", "'_outcome' in g"),
    "the judge's clock": through_frames("g['_clock'] = lambda: 0", "'_clock' in g"),
    "a method": through_frames("g['Ending'].__init__ = lambda *a, **k: None", "'Ending' in g"),
    "a new method": through_frames("g['Ending'].__getattr__ = lambda *a: 'passed'", "'Ending' in g"),
    "defaults": through_frames("g['show'].__defaults__ = (1,)", "'show' in g"),
    "hooks": through_frames("h = g['current'].__globals__; h['_hooks'][0] = h['Hooks']()", "'current' in g"),
    "a table": through_frames("g['_ANSWERS'].clear()", "'_ANSWERS' in g"),
    "a method of an object": through_frames("g['_isolation'].leave = lambda: None", "'_isolation' in g"),
    "a module imported for the first time": "import statistics\nstatistics.mean.__code__ = (lambda *a: 7).__code__\n"
    + RIGHT,
    "a module imported before": "import statistics\nstatistics.median.__code__ = (lambda *a: 7).__code__\n" + RIGHT,
    "a class of a new module": "import fileinput\nfileinput.FileInput.close = lambda *a: 7\n" + RIGHT,
    "a class of the library": "import collections\ncollections.Counter.most_common = lambda *a: 7\n" + RIGHT,
    "a function of the library": "import json\njson.JSONEncoder.default.__code__ = (lambda *a: 7).__code__\n" + RIGHT,
}


@pytest.mark.parametrize("code", ATTACKS.values(), ids=ATTACKS.keys())
def test_a_submit_that_changes_python_is_void_and_the_next_is_not(isolated: Bench, code: str) -> None:
    judgement = isolated.grade(QUESTION, code)
    assert (judgement["verdict"], judgement["testsPassed"]) == ("not_run", 0)
    assert "changed a part of Python" in judgement["message"]
    assert [isolated.grade(QUESTION, each)["verdict"] for each in (WRONG, RIGHT)] == ["failed", "passed"]


def test_a_run_that_changes_python_is_void_and_restarts_it(bench: Bench) -> None:
    before = bench.info["restarts"]
    result = bench.run(ATTACKS["the code of a helper"] + "f(1)")
    assert (result["status"], result["error"]["type"]) == ("not_run", "Altered")
    assert bench.grade(QUESTION, WRONG)["verdict"] == "failed"
    assert bench.info["restarts"] == before + 1


HONEST = [
    "import sys, gc, re, json, random, collections, asyncio, dataclasses, typing, functools\n" + RIGHT,
    "import os\nos.getcwd = lambda: ''\nimport random\nrandom.random = lambda: 0\n" + RIGHT,
    "from dataclasses import dataclass\n@dataclass\nclass A:\n  x: int = 0\n" + RIGHT,
    "from abc import ABC\nfrom collections.abc import Sequence\n"
    "class A(Sequence, ABC):\n  __len__ = __getitem__ = None\n"
    "Sequence.register(A)\n" + RIGHT,
    "import typing, inspect, enum\ntyping.get_type_hints(enum.Enum)\ninspect.getmembers(enum)\n" + RIGHT,
    "import logging, unittest.mock, decimal, datetime, statistics, heapq\nlogging.basicConfig()\n" + RIGHT,
    "import sys\nsys.setrecursionlimit(5000)\nsys.stdout.write('x')\n" + RIGHT,
    "import gc\ngc.collect()\nlen(gc.get_objects())\n" + RIGHT,
    "from functools import lru_cache, singledispatch, wraps\n@lru_cache\ndef g(x): return x\ng(1)\n" + RIGHT,
]


@pytest.mark.parametrize("code", HONEST)
def test_ordinary_use_of_python_changes_nothing(isolated: Bench, code: str) -> None:
    before = isolated.info["restarts"]
    assert isolated.grade(QUESTION, code)["verdict"] == "passed"
    assert isolated.run(code)["status"] == "returned"
    assert isolated.info["restarts"] == before


PROGRAM = {"kind": "program", "compare": "stdout"}
STREAMS = [
    ("print(open(0).read().strip())", ["one\ntwo\n", "3\n"]),
    ("print(open('/dev/stdin').read().strip())", ["one\ntwo\n", "3\n"]),
    ("import os\nprint(os.read(0, 100).decode().strip())", ["one\ntwo\n", "3\n"]),
    ("import sys\nprint(open(sys.stdin.fileno()).readline().strip())", ["one\n", "3\n"]),
    ("import sys\nprint(sys.__stdin__.readline().strip())", ["one\n", "3\n"]),
    ("import sys\nprint(sys.stdin.buffer.read())", ["b'one\\ntwo\\n'\n", "b'3\\n'\n"]),
    ("import sys\nprint([line.strip() for line in sys.stdin])", ["['one', 'two']\n", "['3']\n"]),
    ("print(input())\nimport sys\nprint(len(sys.stdin.read()))", ["one\n4\n", "3\n0\n"]),
    ("import os\nprint('a')\nos.write(1, b'b\\n')\nprint('c')", ["a\nb\nc\n"] * 2),
    ("with open(1, 'w') as out: out.write('a')", ["a"] * 2),
    ("import os\nwith os.fdopen(os.dup(1), 'w') as out: print('ä', file=out)", ["ä\n"] * 2),
    ("open('/dev/stdout', 'w').write('a')", ["a"] * 2),
    ("import sys\nprint('a', file=sys.__stdout__)", ["a\n"] * 2),
    ("import sys\nsys.__stdout__.buffer.write(b'a')", ["a"] * 2),
    ("import sys\nprint('a', file=open(sys.stdout.fileno(), 'w', closefd=False))", ["a\n"] * 2),
    ("import os\nos.write(2, b'e')\nos.close(0)\nos.close(1)", [""] * 2),
    ("import atexit\natexit.register(print, 'a')\nprint('b')", ["b\na\n"] * 2),
    ("class A:\n  def __del__(self): print('gone')\na = A()\na.me = a", ["gone\n"] * 2),
    ("import os\nclass A:\n  def __del__(self): os.write(1, b'gone')\na = A()", ["gone"] * 2),
]


@pytest.mark.parametrize(("code", "printed"), STREAMS, ids=[row[0][:50] for row in STREAMS])
def test_streams_are_connected_below_python(bench: Bench, code: str, printed: list[str]) -> None:
    outcomes = bench.run_tests(code, [{"stdin": "one\ntwo\n"}, {"stdin": "3\n"}], PROGRAM)
    assert [(each["status"], each["stdout"]) for each in outcomes] == [("returned", text) for text in printed]
    assert bench.run_tests("print(input())", [{"stdin": "ok"}], PROGRAM)[0]["stdout"] == "ok\n"


def test_a_flood_below_python_is_ended(isolated: Bench) -> None:
    (outcome,) = isolated.run_tests("import os\nwhile True: os.write(1, b'x' * 1000)", [{"stdin": ""}], PROGRAM)
    assert outcome["status"] == "output_limit"


def test_a_run_reads_and_writes_below_python(bench: Bench) -> None:
    code = "import os\nprint('a')\nos.write(1, b'b\\n')\nprint(open(0).read())\nos.write(2, b'e')"
    result = bench.run(code, stdin="in")
    assert (result["status"], result["stdout"], result["stderr"]) == ("returned", "a\nb\nin\n", "e")


ENDLESS = [
    "class A:\n  def __del__(self):\n    while True: pass\na = A()",
    "import atexit\n@atexit.register\ndef end():\n  while True: pass",
    "def g():\n  try: yield\n  finally:\n    while True: pass\nx = g()\nnext(x)",
]


@pytest.mark.parametrize("code", ENDLESS)
def test_endless_last_words_cost_their_own_program_the_time(bench: Bench, code: str) -> None:
    (outcome,) = bench.run_tests(code, [{"stdin": ""}], PROGRAM, timeMs=700)
    assert outcome["status"] == "timeout"
    (outcome,) = bench.run_tests("x = [[] for _ in range(300000)]\nprint('hi')", [{"stdin": ""}], PROGRAM)
    assert (outcome["status"], outcome["stdout"]) == ("returned", "hi\n")


LEFT = [
    "open('a.txt', 'w').write('x')",
    "open('/tmp/a.txt', 'w').write('x')",
    "import os\nos.makedirs('/home/x/y')\nopen('/home/x/y/z', 'w')\nos.chmod('/home/x', 0)",
    "import os\nos.mkdir('d')\nos.chdir('d')",
]


@pytest.mark.parametrize("code", LEFT)
def test_files_are_gone_at_the_next_run(isolated: Bench, code: str) -> None:
    look = "import os\nprint([sorted(os.listdir(place)) for place in ('.', '/tmp', '/home')], os.getcwd())"
    before = isolated.run(look)["stdout"]
    assert isolated.run(code)["status"] == "returned"
    assert isolated.run(look)["stdout"] == before
    outcomes = isolated.run_tests(code + "\n" + look, [{"stdin": ""}] * 2, PROGRAM)
    assert outcomes[0]["stdout"] == outcomes[1]["stdout"]


def test_what_python_is_made_of_cannot_be_overwritten(isolated: Bench) -> None:
    home = "/lib/runner/pyodide_runner/frontend/python/judge/"
    code = f"for end in ('execute.py', 'values.py'):\n  with open('{home}' + end, 'a') as f: f.write('#')"
    assert isolated.run(code)["error"]["type"] == "OSError"
    isolated.run("import shutil\nshutil.rmtree('/lib/runner', ignore_errors=True)")
    assert isolated.grade(QUESTION, RIGHT)["verdict"] == "passed"


AUDIT = """
import gc, sys
left, seen, found = [sys._getframe(), sys.modules, *gc.get_objects()], set(), set()
while left:
    each = left.pop()
    if id(each) in seen: continue
    seen.add(id(each))
    name = type(each).__name__
    if name in ('JsProxy', 'JsCallable', 'JsObject', 'JsPromise'): found.add(name)
    if name == 'builtin_function_or_method' and each.__name__ in ('create_proxy', 'run_js', 'to_js', 'run_sync'):
        found.add(each.__name__)
    if name == 'frame': left.extend([each.f_globals, each.f_locals, each.f_back, each.f_builtins])
    if isinstance(each, type): left.extend(type.__subclasses__(each))
    left.extend(gc.get_referents(each))
print(len(seen) > 50_000, found)
"""


def test_no_object_of_javascript_is_within_reach(bench: Bench) -> None:
    assert bench.run(AUDIT)["stdout"] == "True set()\n"


def test_module_state_does_not_pass_from_submit_to_submit(isolated: Bench) -> None:
    code = "import re\nre._cache['x'] = re._cache.get('x', 0) + 1\nprint(re._cache['x'])"
    for _ in range(2):
        outcomes = isolated.run_tests(code, [{"stdin": ""}] * 2, PROGRAM)
        assert [each["stdout"] for each in outcomes] == ["1\n", "1\n"]


def test_the_time_is_the_workers(isolated: Bench) -> None:
    code = through_frames("g['_clock'] = lambda: 0", "'_clock' in g")
    slow = "import time\nnow = time.perf_counter\nend = now() + 0.3\nwhile now() < end: pass\ntime.perf_counter = len\n"
    (outcome,) = isolated.run_tests(slow + RIGHT, [TESTS[0]["input"]], QUESTION["spec"])
    assert outcome["ms"] >= 300
    assert isolated.run_tests(code, [TESTS[0]["input"]], QUESTION["spec"])[0]["status"] == "not_run"


@pytest.mark.parametrize("address", ["http://localhost:1/", "https://localhost:1/"])
def test_a_library_that_fails_has_not_changed_python(isolated: Bench, address: str) -> None:
    error = isolated.run(f"import urllib.request\nurllib.request.urlopen({address!r})")["error"]
    assert error["type"] in ("URLError", "ConnectionRefusedError", "OSError")
