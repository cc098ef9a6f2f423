"""One table for both Pythons: that of this machine and that of the learners."""

import builtins
import json
import sys
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from pyodide_runner.frontend.python import trace_run
from traced_programs import ENDLESS, FUNCTION, HOSTILE, LARGE, PROGRAMS


class Replay:
    """A recording as its viewer sees it: whole states instead of changes."""

    def __init__(self, recording: dict[str, Any]) -> None:
        self.data = recording
        self.steps: list[dict[str, Any]] = recording["steps"]
        self.heaps: list[dict[int, Any]] = []
        heap: dict[int, Any] = {}
        for step in self.steps:
            heap = heap | {number: self.data["drawings"][place] for number, place in step["heap"]}
            self.heaps.append(heap)

    def events(self) -> str:
        return " ".join(f"{step['line']}{step['event']}" for step in self.steps)

    def frames(self, at: int) -> list[dict[str, Any]]:
        return [self.data["frames"][place] for place in self.steps[at]["frames"]]

    def variables(self, at: int = -1, frame: int = -1) -> dict[str, Any]:
        return {variable[0]: variable[1] for variable in self.frames(at)[frame]["variables"]}

    def drawing(self, name: str, at: int = -1) -> Any:
        return self.heaps[at][self.variables(at)[name]]

    def at(self, event: str) -> int:
        return next(place for place, step in enumerate(self.steps) if step["event"] == event)


Record = Callable[..., dict[str, Any]]
Replayed = Callable[..., Replay]


@pytest.fixture
def replay(record: Record) -> Replayed:
    return lambda *arguments, **options: Replay(record(*arguments, **options))


@pytest.mark.parametrize(("code", "events"), PROGRAMS.values(), ids=PROGRAMS.keys())
def test_events(replay: Replayed, code: str, events: str | None) -> None:
    film = replay(code)
    assert film.data["note"] is None
    if events is not None:
        assert film.events() == events


VALUES = {
    "None": "None",
    "True": "True",
    "10**30": str(10**30),
    "10**9999": "<an integer of 33,216 bits>",
    "1.5": "1.5",
    "'it''s'": "'its'",
    "'x' * 100": "'" + "x" * 59 + "… (100 characters)",
    "'x' * 200_000": "'" + "x" * 59 + "… (200,000 characters)",
    "open('/dev/null', 'w')": "<file '/dev/null', open for writing>",
    "open('/dev/null')": "<file '/dev/null', open for reading>",
    "open('/dev/null', 'a')": "<file '/dev/null', open to add to its end>",
    "__import__('io').TextIOWrapper(__import__('io').BytesIO())": "<file>",
    "b'ab'": "b'ab'",
    "1+2j": "(1+2j)",
    "range(3)": "range(0, 3)",
    "print": "<built-in function print>",
    "ValueError('no')": "ValueError('no')",
    "float('nan')": "nan",
}


@pytest.mark.parametrize(("expression", "text"), VALUES.items())
def test_simple_values_are_text(replay: Replayed, expression: str, text: str) -> None:
    variables = replay(f"def f():\n    v = {expression}\n    return 0\nf()\n").frames(-2)[-1]["variables"]
    assert variables == [["v", text]]


OBJECTS = {
    "[1, 'a']": {"kind": "list", "type": "list", "size": 2, "items": ["1", "'a'"]},
    "(1,)": {"kind": "tuple", "type": "tuple", "size": 1, "items": ["1"]},
    "{'b', 'a', 'c'}": {"kind": "set", "type": "set", "size": 3, "items": ["'a'", "'b'", "'c'"]},
    "frozenset([10, 9])": {"kind": "set", "type": "frozenset", "size": 2, "items": ["9", "10"]},
    "{'k': 1}": {"kind": "dict", "type": "dict", "size": 1, "items": [["'k'", "1"]]},
    "__import__('collections').Counter('aa')": {"kind": "dict", "type": "Counter", "size": 1, "items": [["'a'", "2"]]},
    "__import__('collections').deque([1])": {"kind": "list", "type": "deque", "size": 1, "items": ["1"]},
    "__import__('structures').ListNode(7)": {
        "kind": "object",
        "type": "ListNode",
        "fields": [["val", "7"], ["next", "None"]],
    },
    "__import__('collections').namedtuple('P', 'x')(1)": {"kind": "tuple", "type": "P", "size": 1, "items": ["1"]},
    "type('S', (list,), {})([1])": {"kind": "list", "type": "S", "size": 1, "items": ["1"]},
    "type('D', (), {'__slots__': ('x',)})()": {"kind": "object", "type": "D", "fields": []},
    "(lambda n: lambda: n)(3)": {"kind": "function", "type": "<lambda>", "fields": [["n", "3"]]},
}


@pytest.mark.parametrize(("expression", "drawing"), OBJECTS.items())
def test_objects_are_drawn(replay: Replayed, expression: str, drawing: dict[str, Any]) -> None:
    assert replay(f"v = {expression}\n").drawing("v") == drawing


def test_two_names_of_one_list_are_one_object(replay: Replayed) -> None:
    film = replay("a = [1]\nb = a\nc = [1]\nb.append(2)\n")
    variables = film.variables()
    assert variables["a"] == variables["b"] != variables["c"]
    assert film.drawing("a")["items"] == ["1", "2"]
    assert film.drawing("c")["items"] == ["1"]


def test_an_argument_is_the_callers_object(replay: Replayed) -> None:
    film = replay("def f(inner):\n    inner.append(1)\nouter = []\nf(outer)\n")
    at = film.at("return")
    assert film.variables(at)["inner"] == film.variables(at, 0)["outer"]


def test_a_new_object_is_never_taken_for_one_that_is_gone(replay: Replayed) -> None:
    film = replay("v = 0\nfor i in range(6):\n    v = None; v = [i]\n")
    numbers = [film.variables(at)["v"] for at in range(len(film.steps)) if isinstance(film.variables(at).get("v"), int)]
    assert len(set(numbers)) == 6


def test_an_object_that_contains_itself(replay: Replayed) -> None:
    film = replay("a = []\na.append(a)\n")
    assert film.drawing("a")["items"] == [film.variables()["a"]]


def test_recursion_shows_every_call(replay: Replayed) -> None:
    film = replay("def f(n):\n    if n == 0:\n        return 0\n    return f(n - 1) + 1\nf(3)\n")
    deepest = next(at for at, step in enumerate(film.steps) if step["event"] == "return")
    assert [frame["name"] for frame in film.frames(deepest)] == ["main program", "f", "f", "f", "f"]
    assert [film.variables(deepest, frame)["n"] for frame in (1, 2, 3, 4)] == ["3", "2", "1", "0"]
    assert [step["value"] for step in film.steps if step["event"] == "return"] == ["0", "1", "2", "3"]


def test_deep_recursion_leaves_calls_out_and_says_how_many(replay: Replayed) -> None:
    film = replay("def f(n):\n    return n and f(n - 1)\nf(30)\n")
    assert max(step.get("leftOut", 0) for step in film.steps) == 19
    assert max(len(step["frames"]) for step in film.steps) == 13


def test_captured_variables_are_marked(replay: Replayed) -> None:
    film = replay("def outer():\n    n = 1\n    def inner():\n        return n\n    return inner\nouter()()\n")
    at = next(at for at, step in enumerate(film.steps) if step["line"] == 4 and step["event"] == "line")
    assert film.frames(at)[-1] | {"id": 0} == {
        "id": 0,
        "name": "inner",
        "line": 4,
        "variables": [["n", "1", "outer"]],
    }


def test_comprehension_gives_its_result(replay: Replayed) -> None:
    film = replay("squares = [n * n for n in range(3)]\nlast = squares[-1]\n")
    assert film.drawing("squares")["items"] == ["0", "1", "4"]


def test_output_grows_with_the_steps(replay: Replayed) -> None:
    film = replay("import sys\nprint('é😀')\nprint('b', file=sys.stderr)\n")
    assert film.data["output"] == "é😀\nb\n"
    assert [step["output"] for step in film.steps] == [0, 0, 4, 6]


def test_an_uncaught_exception(replay: Replayed) -> None:
    film = replay("def f():\n    raise ValueError('no')\nf()\n")
    assert film.data["status"] == "raised"
    assert film.data["error"]["line"] == 2
    raised = [(step["line"], step["error"], step["passing"]) for step in film.steps if step["event"] == "exception"]
    assert raised == [(2, "ValueError: no", False), (3, "ValueError: no", True)]


def test_a_function_question_starts_at_its_call(replay: Replayed) -> None:
    film = replay("CACHE = {}\ndef f(x):\n    return x[0]\n", FUNCTION, {"args": "[[5,6]]"})
    start = film.data["start"]
    assert (film.steps[start]["event"], film.frames(start)[-1]["name"]) == ("call", "f")
    assert "CACHE" in film.variables(start, 0)
    assert film.steps[-1]["value"] == "5"


def test_linked_list_arguments_are_built(replay: Replayed) -> None:
    spec = FUNCTION | {"codecs": {"x": "linked_list"}}
    film = replay("def f(x):\n    return x.next.val\n", spec, {"args": "[[5,6]]"})
    assert film.steps[-1]["value"] == "6"
    assert film.drawing("x")["type"] == "ListNode"


def test_class_questions_and_programs_and_files(replay: Replayed, record: Record) -> None:
    stack = (
        "class Stack:\n    def __init__(self):\n        self.items = []\n"
        "    def push(self, n):\n        self.items.append(n)\n"
    )
    operations = {"operations": '[["Stack"],["push",3]]'}
    assert replay(stack, {"kind": "class", "entry": "Stack"}, operations).frames(-1)[-1]["name"] == "Stack.push"
    program = {"kind": "program", "compare": "stdout"}
    assert record("print(input() * 2)\n", program, {"stdin": "ab\n"})["output"] == "abab\n"
    assert record("print(input() * 2)\n", None, None, "cd\n")["output"] == "cdcd\n"
    files = {"kind": "files", "compare": "files"}
    assert (
        record("with open('a.txt') as file:\n    print(file.read())\n", files, {"files": {"a.txt": "hello"}})["output"]
        == "hello\n"
    )


ENDINGS = {
    "syntax error": ("def f(:\n", None, "raised", "SyntaxError"),
    "name missing": ("def g(x):\n    pass\n", FUNCTION, "unfit", "NameMissing"),
    "no input": ("input()\n", None, "raised", "EOFError"),
    "exit": ("raise SystemExit(0)\n", None, "finished", None),
}


@pytest.mark.parametrize(("code", "spec", "status", "error"), ENDINGS.values(), ids=ENDINGS.keys())
def test_endings(record: Record, code: str, spec: dict[str, Any] | None, status: str, error: str | None) -> None:
    recording = record(code, spec, {"args": "[1]"})
    assert recording["status"] == status
    assert error is None or recording["error"]["type"] == error


@pytest.mark.parametrize("code", ENDLESS.values(), ids=ENDLESS.keys())
def test_the_step_limit_ends_the_recording_and_says_so(record: Record, code: str) -> None:
    recording = record(code, maxSteps=200)
    assert recording["status"] == "steps"
    assert len(recording["steps"]) == 200
    assert recording["note"].startswith("The recording stopped after 200 steps.")


@pytest.mark.parametrize("code", LARGE.values(), ids=LARGE.keys())
def test_no_recording_is_larger_than_a_megabyte(record: Record, code: str) -> None:
    text = json.dumps(record(code))
    assert len(text.encode()) < 1_000_000
    assert json.loads(text)["note"]


def test_methods_of_the_learners_objects_are_never_called(replay: Replayed) -> None:
    film = replay(HOSTILE)
    assert film.data["status"] == "finished", film.data["error"]
    assert film.data["output"] == ""
    assert film.drawing("evil") == {"kind": "object", "type": "Evil", "fields": [["x", "1"]]}
    values = film.drawing("values")["items"]
    assert [value for value in values if isinstance(value, str)] == ["Number(5)", "Text('t')", "<class 'Evil'>"]
    assert "Fault: f" in [step.get("error") for step in film.steps]


def test_a_namespace_of_the_learners_own_is_left_alone(record: Record) -> None:
    code = """
class Names(dict):
    def items(self): print("called")
    values = items
class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases): return Names()
class A(metaclass=Meta):
    n = 1
"""
    assert record(code)["output"] == ""


def test_recordings_of_the_same_program_are_equal(record: Record) -> None:
    code = "names = {'b', 'a', 'c'}\npairs = {n: [n] for n in sorted(names)}\n"
    assert json.dumps(record(code)) == json.dumps(record(code))


def test_a_program_that_switches_tracing_off_is_reported(record: Record) -> None:
    recording = record("import sys\nsys.settrace(None)\ndef f():\n    pass\nf()\n")
    assert "switched the recording off" in recording["note"]


def test_nothing_stays_behind() -> None:
    names, trace = set(vars(builtins)), sys.gettrace()
    assert trace_run.record("while True:\n    pass\n", max_steps=5)["status"] == "steps"
    assert sys.gettrace() is trace
    assert set(vars(builtins)) == names


def test_what_did_not_change_is_not_sent_again(replay: Replayed) -> None:
    film = replay("data = list(range(30))\nfor i in range(50):\n    i\n")
    assert sum(len(step["heap"]) for step in film.steps) == 1
    assert all(before["output"] <= after["output"] for before, after in pairwise(film.steps))


def test_a_comprehension_shows_its_variable(replay: Replayed) -> None:
    film = replay("def f(x):\n    return [n * n for n in x]\n", FUNCTION, {"args": "[[1,2]]"})
    seen = [film.variables(at).get("n") for at in range(len(film.steps))]
    assert [value for before, value in pairwise(seen) if value not in (before, None)] == ["1", "2"]


def test_a_dataclass_has_no_hidden_steps(replay: Replayed) -> None:
    film = replay("from dataclasses import dataclass\n@dataclass\nclass P:\n    x: int\np = P(1)\n")
    assert {frame["name"] for frame in film.data["frames"]} == {"main program", "class P"}
    assert film.drawing("p") == {"kind": "object", "type": "P", "fields": [["x", "1"]]}


def test_objects_go_when_the_program_lets_them_go(replay: Replayed) -> None:
    farewell = "class A:\n    def __del__(self):\n        print('gone')\n"
    assert replay(farewell + "a = A()\ndel a\nprint('after')\n").data["output"] == "gone\nafter\n"
    weak = "import weakref\nclass A: pass\na = A()\nlook = weakref.ref(a)\na = None\nprint(look())\n"
    assert replay(weak).data["output"] == "None\n"


def test_an_interrupt_keeps_what_was_recorded(record: Record) -> None:
    recording = record("import signal\nn = 1\nsignal.raise_signal(signal.SIGINT)\nn = 2\n")
    assert recording["status"] == "stopped"
    assert [step["line"] for step in recording["steps"] if step["event"] == "line"] == [1, 2, 3]


def test_lines_are_counted_as_python_counts_them(record: Record) -> None:
    recording = record("a = '\x0c\u2028'\r\nb = 2\r\n")
    assert recording["lines"]["2"] == "b = 2"


def test_a_call_that_the_learner_typed(replay: Replayed) -> None:
    film = replay("def f(x):\n    return x + [1]\n", call=" f([0]) ")
    start = film.data["start"]
    assert (film.steps[start]["event"], film.frames(start)[-1]["name"]) == ("call", "f")
    assert film.heaps[-1][film.steps[-1]["value"]]["items"] == ["0", "1"]
    broken = replay("def f(x):\n    return x\n", call="f(")
    assert (broken.data["status"], broken.data["error"]["type"], broken.steps) == ("raised", "SyntaxError", [])


def test_the_size_limit_ends_the_recording_and_says_so(record: Record) -> None:
    recording = record(LARGE["new texts in every line"])
    assert recording["status"] == "size"
    assert "too much to draw" in recording["note"]
