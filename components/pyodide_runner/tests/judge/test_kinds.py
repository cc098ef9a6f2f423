"""Every kind of question: what is called, and what of it is the answer."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pyodide_runner.frontend.python.judge import values
from pyodide_runner.frontend.python.judge.execute import outcome_of, run_test

Outcome = dict[str, Any]
Caller = Callable[..., Outcome]

ANSWERS = [
    ("def f(a, b): return a + b", (1, 2), 3),
    ("def f(a, b): return [b, a]", ("x", None), [None, "x"]),
    ("def f(): pass", (), None),
    ("f = lambda a: a * 2", ([1],), [1, 1]),
    ("f = len", ("abc",), 3),
    ("class f:\n  def __new__(cls, a): return a", (5,), 5),
    ("from functools import cache\n@cache\ndef f(a): return a if a < 2 else f(a - 1) + f(a - 2)", (30,), 832040),
    ("async def f(a):\n  import asyncio\n  await asyncio.sleep(0)\n  return a", (1,), 1),
    (
        """
        import asyncio
        async def twice(n):
            await asyncio.sleep(0.001)
            return n * 2
        async def f(a):
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(twice(n)) for n in a]
            return [task.result() for task in tasks] + await asyncio.gather(twice(5), twice(6))
        """,
        ([1, 2],),
        [2, 4, 10, 12],
    ),
    ("import asyncio\nasync def g(): return 7\ndef f(): return asyncio.run(g())", (), 7),
    ("import asyncio\nasync def g(): return 7\nx = await g()\ndef f(): return x", (), 7),
    ("def f(größe, ß): return größe + ß", (1, 2), 3),
    ("def f(a):\n\tif a:\n\t\treturn 'tabs'", (1,), "tabs"),
    ("x = 0\n" * 5000 + "def f(): return x", (), 0),
    ("import dataclasses\n@dataclasses.dataclass\nclass P:\n  x: 'int'\ndef f(): return P(3).x", (), 3),
    ("def f(): return __name__", (), "solution"),
    ("import __main__\ndef f(): return __main__.f is f", (), True),
    ("from structures import ListNode\ndef f(): return ListNode(1, ListNode(2)).next.val", (), 2),
]


@pytest.mark.parametrize(("code", "arguments", "answer"), ANSWERS, ids=[row[0].strip()[:40] for row in ANSWERS])
def test_function(call: Caller, code: str, arguments: tuple[Any, ...], answer: Any) -> None:
    outcome = call(code, *arguments)
    assert (outcome["status"], outcome["error"]) == ("returned", None)
    assert values.decode(outcome["value"]) == answer
    assert outcome["shown"] == repr(answer)
    assert outcome["ms"] >= 0


ITERATED = [
    ("def f(a):\n  for n in a: yield n", "generator", [1, 2]),
    ("def f(a): return map(str, a)", "map", ["1", "2"]),
    ("def f(a): return zip(a, a)", "zip", [(1, 1), (2, 2)]),
    ("def f(a): return iter(a)", "list_iterator", [1, 2]),
    ("def f(a): return reversed(a)", "list_reverseiterator", [2, 1]),
    ("async def f(a):\n  for n in a: yield n", "async_generator", [1, 2]),
    (
        """
        class Twice:
            def __init__(self, items): self.items = items
            def __iter__(self): return self
            def __next__(self):
                if not self.items: raise StopIteration
                return self.items.pop()
        def f(a): return Twice(a)
        """,
        "Twice",
        [2, 1],
    ),
]


@pytest.mark.parametrize(("code", "kind", "items"), ITERATED, ids=[row[1] for row in ITERATED])
def test_iterators_are_collected(call: Caller, code: str, kind: str, items: list[Any]) -> None:
    answer = values.decode(call(code, [1, 2])["value"])
    assert (answer.type_name, answer.items) == (kind, items)


UNFIT = [
    ("def g(): pass", (), "the tests call `f`, but your code does not define it"),
    ("def foo(): pass", (), "the tests call `f`, but your code does not define it"),
    ("def F(): pass", (), "the tests call `f`, but your code does not define it"),
    ("f = [1, 2]", (), "the tests call `f`, but in your code that is [1, 2]"),
    ("def f(): pass", (1,), "with 1 argument, and Python says: f() takes 0 positional arguments but 1 was given"),
    ("def f(a, b): pass", (1,), "with 1 argument, and Python says: f() missing 1 required positional argument: 'b'"),
    ("import itertools\ndef f(): return itertools.count()", (), "the count gave more than 100,000 values"),
    ("def f():\n  while True: yield 1", (), "the generator gave more than 100,000 values"),
    ("async def f():\n  while True: yield 1", (), "the async_generator gave more than 100,000 values"),
    ("def f():\n  x = []\n  x.append(x)\n  return x", (), "the answer contains itself"),
    ("def f(): return 'x' * 10**7", (), "the answer is longer than 8,000,000 characters"),
    ("def f(): return [0] * 10**6", (), "the answer has more than 200,000 values"),
]


@pytest.mark.parametrize(("code", "arguments", "message"), UNFIT, ids=[row[2] for row in UNFIT])
def test_what_cannot_be_judged_says_why(call: Caller, code: str, arguments: tuple[Any, ...], message: str) -> None:
    outcome = call(code, *arguments)
    assert outcome["status"] == "unfit"
    assert message in outcome["error"]["message"]


def test_a_near_name_is_suggested(call: Caller) -> None:
    outcome = call("def evrey_nth(): pass", entry="every_nth")
    assert outcome["error"]["message"].endswith("it does define `evrey_nth`")


def test_a_type_error_inside_the_function_is_the_learners_own(call: Caller) -> None:
    assert call("def f(a): return len(a)", 5)["status"] == "raised"
    assert call("def g(x): pass\ndef f(): return g()")["status"] == "raised"


def test_prints_are_collected_per_test(call: Caller) -> None:
    outcome = call("import sys\nprint('module')\ndef f(a):\n  print('call', a)\n  print('oh', file=sys.stderr)", 1)
    assert (outcome["stdout"], outcome["stderr"]) == ("module\ncall 1\n", "oh\n")


def test_the_compared_argument_is_read_after_the_call(call: Caller) -> None:
    outcome = call("def f(a, b):\n  b.append(a)\n  return 'ignored'", 1, [2], compare="argument:b")
    assert outcome["value"] == "[2,1]"


def test_codecs_build_arguments_and_read_answers(call: Caller) -> None:
    reverse = """
    def f(a):
        back = None
        while a:
            a.next, back, a = back, a, a.next
        return back
    """
    codecs = {"a": "linked_list", "return": "linked_list"}
    assert call(reverse, [1, 2, 3], codecs=codecs)["value"] == "[3,2,1]"
    assert "never ends" in call("def f(a):\n  a.next = a\n  return a", [1], codecs=codecs)["error"]["message"]
    flip = "def f(a): a.left, a.right = a.right, a.left"
    assert call(flip, [1, 2, 3], codecs={"a": "tree"}, compare="argument:a")["value"] == "[1,3,2]"


def test_an_answer_that_is_a_node_where_none_is_needed_is_shown(call: Caller) -> None:
    assert call("def f(a): return a", [7], codecs={"a": "linked_list"})["shown"] == "ListNode(7)"


def test_every_test_has_fresh_arguments_and_a_fresh_namespace(call: Caller) -> None:
    code = "seen = []\ndef f(a):\n  seen.append(1)\n  a.append(len(seen))\n  return a"
    assert [call(code, [])["value"] for _ in range(2)] == ["[1]", "[1]"]


BOX = """
class Box:
    def __init__(self, *items): self.items = list(items)
    def put(self, item): self.items.append(item); return self
    def take(self): return self.items.pop()
    def all(self): return self.items
    def each(self): yield from self.items
    async def later(self): return 'later'
    def broken(self): return self.nothing
    @property
    def size(self): return len(self.items)
    def __len__(self): return self.size
"""


def test_class_operations_give_a_list_of_results(operate: Caller) -> None:
    outcome = operate(BOX, ["Box", 1], ["all"], ["put", 2], ["size"], ["take"], ["each"], ["__len__"], ["later"])
    results = values.decode(outcome["value"])
    assert outcome["status"] == "returned"
    assert results[:2] == [None, [1]]
    assert [type(results[2]).__name__, results[3], results[4]] == ["Itself", 2, 2]
    assert [results[5].items, *results[6:]] == [[1], 1, "later"]


def test_an_exception_ends_the_operations(operate: Caller) -> None:
    outcome = operate(BOX, ["Box", 1], ["take"], ["take"], ["put", 3])
    assert (outcome["status"], outcome["error"]["type"], outcome["value"]) == ("raised", "IndexError", "[null,1]")


UNFIT_OPERATIONS = [
    (["push", 1], "the tests use `push`, but your Box has no attribute or method of that name"),
    (["size", 1], "the tests call the method `size`, but in your class it is 0"),
    (["put"], "missing 1 required positional argument"),
]


@pytest.mark.parametrize(("operation", "message"), UNFIT_OPERATIONS)
def test_operations_that_do_not_fit_say_why(operate: Caller, operation: list[Any], message: str) -> None:
    outcome = operate(BOX, ["Box"], operation)
    assert outcome["status"] == "unfit"
    assert message in outcome["error"]["message"]


def test_an_attribute_error_inside_a_method_is_the_learners_own(operate: Caller) -> None:
    assert operate(BOX, ["Box"], ["broken"])["status"] == "raised"


PROGRAMS = [
    ("print(int(input()) + int(input()))", "3\n4\n", "7\n"),
    ("name = input('Name? ')\nprint(name)", "Ada", "Name? Ada\n"),
    ("import sys\nprint(sum(map(int, sys.stdin)))", "1\n2\n3\n", "6\n"),
    ("import sys\nprint(sys.stdin.read().split())", "a b\nc", "['a', 'b', 'c']\n"),
    ("import sys\nfor line in sys.stdin.buffer: sys.stdout.buffer.write(line.upper())", "é\n", "é\n"),
    ("import sys\nsys.stdout.write('x')\nsys.stdout.writelines(['y', 'z'])", "", "xyz"),
    ("print(input())", "é🐍\r\n", "é🐍\n"),
    ("if __name__ == '__main__':\n  print('main')", "", "main\n"),
    ("import contextlib, io\nwith contextlib.redirect_stdout(io.StringIO()): print(1)\nprint(2)", "", "2\n"),
    ("print('done')\nimport sys\nsys.exit()", "", "done\n"),
    ("print('done')\nexit(0)", "", "done\n"),
    ("print('done')\nimport os\nos._exit(0)", "", "done\n"),
    ("x = 1", "", ""),
]


@pytest.mark.parametrize(("code", "stdin", "stdout"), PROGRAMS, ids=[row[0] for row in PROGRAMS])
def test_program(program: Caller, code: str, stdin: str, stdout: str) -> None:
    outcome = program(code, stdin)
    assert (outcome["status"], outcome["error"], outcome["value"]) == ("returned", None, None)
    assert outcome["stdout"] == stdout


def test_the_end_of_the_input_is_an_error(program: Caller) -> None:
    outcome = program("while True: input()", "1\n2\n")
    assert (outcome["status"], outcome["error"]["type"]) == ("raised", "EOFError")


def test_files_are_given_and_read_back(files: Caller) -> None:
    code = """
    import os
    def f(name):
        with open(name) as source, open('sub/out.txt', 'w', encoding='utf-8') as out:
            out.write(source.read().upper())
        os.remove(name)
        return sorted(os.listdir())
    """
    outcome = files(code, {"in.txt": "é\r\n", "sub/old.txt": "old"}, "in.txt")
    assert values.decode(outcome["value"]) == ["sub"]
    assert outcome["files"] == {"sub/old.txt": "old", "sub/out.txt": "É\n"}


def test_other_bytes_of_the_same_length_are_another_file(files: Caller) -> None:
    left = [
        files(f"open('b', 'wb').write({content!r})", {}, entry=None)["files"]["b"]
        for content in (b"\xff\x00", b"\x00\xff", b"\xff\x00")
    ]
    assert left[0] == left[2] != left[1]


def test_files_can_be_a_whole_program(files: Caller) -> None:
    outcome = files(
        "from pathlib import Path\nPath('b').write_bytes(b'\\xff')\nprint(open('a').read())", {"a": "A"}, entry=None
    )
    assert outcome["files"] == {"a": "A", "b": "<1 bytes that are not UTF-8 text, checksum ff000000>"}
    assert outcome["stdout"] == "A\n"


LEFT_BEHIND = [
    "def f(): import os; os.chdir('/')",
    "def f(): import os, shutil; shutil.rmtree(os.getcwd())",
    "def f(): import os; os.remove = os.unlink = os.rmdir = os.scandir = None; os.mkdir('x')",
    "def f(): raise ValueError",
]


@pytest.mark.parametrize("code", LEFT_BEHIND)
def test_the_folder_goes_and_the_old_one_is_back(files: Caller, tmp_path: Path, monkeypatch: Any, code: str) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    before = Path.cwd()
    files(code, {"a.txt": "a"})
    assert Path.cwd() == before
    assert list(tmp_path.iterdir()) == []


TOO_MUCH = ["for n in range(101): open(str(n), 'w').close()", "open('a', 'w').write('x' * 1_000_001)"]


@pytest.mark.parametrize("code", TOO_MUCH)
def test_too_many_or_too_large_files_are_unfit(files: Caller, code: str) -> None:
    assert files(code, {}, entry=None)["error"]["type"] == "TooLarge"


def test_names_that_lead_out_of_the_folder_are_refused(files: Caller) -> None:
    with pytest.raises(ValueError, match="leads out"):
        files("def f(): pass", {"../a": ""})


def test_coroutines_run_inside_a_running_loop_as_well(call: Caller) -> None:
    code = """
    import asyncio
    async def g(n):
        await asyncio.sleep(0.001)
        return n
    async def f(a): return await asyncio.wait_for(g(a), 5) + asyncio.get_running_loop().time() * 0
    """

    async def main() -> list[Outcome]:
        first = call(code, 1)
        await asyncio.sleep(0)
        return [first, call(code, 2)]

    assert [outcome["value"] for outcome in asyncio.run(main())] == ["1.0", "2.0"]


def test_a_coroutine_that_waits_for_ever_says_so(call: Caller) -> None:
    outcome = call("import asyncio\nasync def f(): await asyncio.get_running_loop().create_future()")
    assert outcome["error"]["message"] == "the program waits for something that can never happen"


ENDLESS = [
    "def f():\n  while True: pass",
    "def f():\n  while True:\n    x = 1",
    "def f(): return f",
    "while True: pass",
]


@pytest.mark.parametrize("code", ENDLESS)
def test_a_line_budget_ends_a_program(code: str) -> None:
    spec = {"kind": "function", "entry": "f", "parameters": []}
    expected = "timeout" if "while" in code else "returned"
    assert outcome_of(code, spec, {}, max_lines=1_000)["status"] == expected


def test_tests_without_a_program_are_unfit(call: Caller) -> None:
    call("def f(:")
    assert "not prepared" in run_test("{}")


def test_the_working_directory_does_not_leak(program: Caller) -> None:
    before = os.getcwd()
    program("import os\nos.chdir('/')")
    assert os.getcwd() == before
