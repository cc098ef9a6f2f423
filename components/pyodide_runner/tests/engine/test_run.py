"""Programs that end, programs that don't, and programs that try to break the interpreter; in every mode."""

from typing import Any

import pytest
from engine_bench import Bench

LIMIT_MS = 700
DEEP = "import sys\nsys.setrecursionlimit(10**6)\ndef dive(n):\n    return dive(n + 1)\n"

ENDING: dict[str, tuple[str, str, dict[str, Any]]] = {
    "prints": ("print(1)\nprint('ä', end='')", "returned", {"stdout": "1\nä"}),
    "no newline at the end": ("print(1)\nif True", "raised", {"type": "SyntaxError", "line": 2}),
    "error with its line": ("print(1)\n\n1 / 0", "raised", {"type": "ZeroDivisionError", "line": 3, "stdout": "1\n"}),
    "recursion": ("def f(n):\n    return f(n + 1)\nf(0)", "raised", {"type": "RecursionError"}),
    "two gigabytes": ("print('a')\nx = bytearray(2 * 10**9)", "memory", {"stdout": "a\n"}),
    "ten megabytes in one print": ("print('x' * 10**7)", "output_limit", {"truncated": True}),
    "sys.exit": ("import sys\nprint(1)\nsys.exit()", "returned", {"stdout": "1\n"}),
    "os._exit": ("import os\nprint(1)\nos._exit(1)", "raised", {"type": "SystemExit", "stdout": "1\n"}),
    "raise KeyboardInterrupt": ("raise KeyboardInterrupt", "raised", {"type": "KeyboardInterrupt"}),
    "deleting builtins": ("import builtins\ndel builtins.print, builtins.len, builtins.__import__", "returned", {}),
    "replacing sys.stdout": ("import sys\nsys.stdout = None\nsys.stderr = 3", "returned", {}),
    "closing the streams": ("import sys\nsys.stdout.close()\nsys.__stdout__.close()", "returned", {}),
    "rebinding names": ("len = 3\nprint = 4", "returned", {}),
    "a recursion limit left behind": ("import sys\nsys.setrecursionlimit(60)", "returned", {}),
    "a module patched": ("import time, json\ntime.sleep = json.dumps = None", "returned", {}),
    "await at top level": (
        "import asyncio\nprint(await asyncio.sleep(0.01, 'done'))",
        "returned",
        {"stdout": "done\n"},
    ),
    "asyncio.run": (
        "import asyncio\nasync def main():\n    await asyncio.sleep(0.01)\n    print(2)\nasyncio.run(main())",
        "returned",
        {"stdout": "2\n"},
    ),
    "a thread": ("import threading\nthreading.Thread(target=print).start()", "raised", {"type": "RuntimeError"}),
    "a long chain of elif": (
        "x = 99\nif x < 0:\n    pass\n" + "".join(f"elif x == {n}:\n    print(n := {n})\n" for n in range(100)),
        "returned",
        {"stdout": "99\n"},
    ),
    "5,000 lines": ("x = 1\n" * 5000 + "print(x)", "returned", {"stdout": "1\n"}),
    "tabs and spaces": ("if 1:\n\tx = 1\n        y = 2", "raised", {"type": "TabError"}),
    "names beyond ASCII": ("grüße = 'ä🐍'\nprint(grüße)", "returned", {"stdout": "ä🐍\n"}),
    "to stderr": ("import sys\nprint('e', file=sys.stderr)", "returned", {"stdout": "", "stderr": "e\n"}),
    "a million calls": (DEEP + "print('a')\ndive(0)", "raised", {"type": "RecursionError", "stdout": "a\n"}),
    "calls through built-ins": ("def f(n):\n    return list(map(f, [n]))\nf(0)", "raised", {"type": "RecursionError"}),
    "the nesting that kills Python": (
        "print('a')\ncompile('-' * 10**5 + '1', '', 'eval')",
        "raised",
        {"type": "Crash", "stdout": "a\n"},
    ),
}

CHAINS = {
    "linked objects": "class Node:\n    def __init__(self, x):\n        self.after = x\nlink = Node",
    "lists": "def link(x): return [x]",
    "tuples": "def link(x): return (x,)",
    "dictionaries": "def link(x): return {0: x}",
    "closures": "def link(x): return lambda: x",
    "iterators": "def link(x): return map(str, x or [])",
    "exceptions": "def link(x):\n    error = ValueError()\n    error.__cause__ = x\n    return error",
}

ENDLESS = {
    "loop": "while True:\n    pass",
    "loop that catches everything": (
        "while True:\n    try:\n        while True:\n            pass\n    except:\n        pass"
    ),
    "sleep": "import time\ntime.sleep(60)",
    "many sleeps": "import time\nwhile True:\n    time.sleep(0.001)",
    "asyncio": "import asyncio\nasyncio.run(asyncio.sleep(60))",
    "in C": "sum(range(10**11))",
    "regular expression": "import re\nre.match(r'(a+)+$', 'a' * 40 + 'b')",
    "generator": (
        "def naturals():\n    n = 0\n    while True:\n        yield n\n        n += 1\nset(n % 7 for n in naturals())"
    ),
    "cleanup that never ends": "try:\n    while True:\n        pass\nfinally:\n    while True:\n        pass",
}

FLOODS = {
    "flood": "while True:\n    print(1)",
    "flood to stderr": "import sys\nwhile True:\n    sys.stderr.write('x')",
    "flood that catches everything": "while True:\n    try:\n        print(1)\n    except:\n        pass",
}


def still_works(bench: Bench) -> None:
    result = bench.run("import sys, time, json\nprint(len([1]), sys.getrecursionlimit(), time.sleep(0), json.dumps(1))")
    assert result["stdout"] == "1 1000 None 1\n"
    assert result["status"] == "returned"


@pytest.mark.parametrize("name", ENDING)
def test_a_program_that_ends(bench: Bench, name: str) -> None:
    code, status, expected = ENDING[name]
    result = bench.run(code, limits={"timeMs": 30_000})
    got = {**(result["error"] or {}), **result}
    assert {"status": status, **expected} == {key: got[key] for key in ("status", *expected)}
    still_works(bench)


@pytest.mark.parametrize("name", CHAINS)
def test_a_long_chain_can_be_thrown_away(bench: Bench, name: str) -> None:
    code = f"{CHAINS[name]}\nfirst = None\nfor _ in range(50_000): first = link(first)\nfirst = None\nprint('gone')"
    result = bench.run(code, limits={"timeMs": 30_000})
    assert (result["status"], result["stdout"]) == ("returned", "gone\n")


@pytest.mark.parametrize("name", ENDLESS)
def test_the_time_limit(bench: Bench, name: str) -> None:
    result = bench.run("print('begun')\n" + ENDLESS[name], limits={"timeMs": LIMIT_MS})
    assert (result["status"], result["stdout"], result["error"]) == ("timeout", "begun\n", None)
    assert result["ms"] >= LIMIT_MS
    still_works(bench)


@pytest.mark.parametrize("name", ENDLESS)
def test_stop(bench: Bench, name: str) -> None:
    result = bench.run("print('begun')\n" + ENDLESS[name], after="\n", limits={"timeMs": 60_000})
    assert (result["status"], result["stdout"], result["error"]) == ("stopped", "begun\n", None)
    still_works(bench)


@pytest.mark.parametrize("name", FLOODS)
def test_a_flood_is_cut(bench: Bench, name: str) -> None:
    result = bench.run(FLOODS[name], limits={"timeMs": 60_000, "outputChars": 5_000})
    assert (result["status"], result["truncated"]) == ("output_limit", True)
    assert len(result["stdout"] + result["stderr"]) == 5_000
    still_works(bench)


@pytest.mark.parametrize("name", FLOODS)
def test_a_flood_can_be_stopped(bench: Bench, name: str) -> None:
    result = bench.run(FLOODS[name], after="1\n", limits={"timeMs": 1_000, "outputChars": 10**9})
    assert result["status"] in ({"timeout"} if name == "flood to stderr" else {"stopped"})
    still_works(bench)


def test_output_is_live(bench: Bench) -> None:
    seen_while_running = bench.evaluate(
        """(async () => {
            const states = [];
            const onOutput = (stream, text) => states.push([text, bench.engine.state]);
            await bench.engine.run({ code: "import time\\nprint('a')\\ntime.sleep(0.3)\\nprint('b')", onOutput });
            return states;
        })()"""
    )
    assert ["a\n", "running"] in seen_while_running or ["a", "running"] in seen_while_running


def test_large_memory_is_given_back(bench: Bench) -> None:
    before = bench.info["restarts"]
    assert bench.run("x = bytearray(200 * 2**20)\nprint(len(x))")["stdout"] == f"{200 * 2**20}\n"
    assert bench.info["restarts"] == before + 1
    still_works(bench)


def test_runs_wait_for_each_other_and_share_nothing(bench: Bench) -> None:
    first, second = bench.evaluate("Promise.all([bench.run('x = 1\\nprint(x)'), bench.run('print(x)')])")
    assert first["stdout"] == "1\n"
    assert second["error"]["type"] == "NameError"


def test_input_asks_and_waits(bench: Bench) -> None:
    code = "name = input('Name? ')\nage = int(input())\nprint(name, age)"
    result = bench.run(code, answers=["Zoë", "7"])
    assert result["stdout"] == "Name? Zoë 7\n"
    assert result["prompts"] == ["Name? ", ""]


def test_waiting_for_input_costs_no_time(bench: Bench) -> None:
    result = bench.evaluate(
        """bench.engine.run({
            code: "print(input())", limits: { timeMs: 400 },
            onInput: () => new Promise((resolve) => { setTimeout(() => resolve("late"), 700); }),
        })"""
    )
    assert result["status"] == "returned"


@pytest.mark.parametrize(
    "code",
    [
        "try:\n    input()\nexcept EOFError:\n    print('no')",
        "while True:\n    try:\n        input()\n    except:\n        pass",
    ],
)
def test_stop_while_waiting_for_input(bench: Bench, code: str) -> None:
    result = bench.run(code, answers=["stop"])
    assert result["status"] == "stopped"
    still_works(bench)


@pytest.mark.parametrize(("options", "stdout"), [({"stdin": "3\n4\n"}, "7\n"), ({"answers": ["3", "4"]}, "7\n")])
def test_input_given_beforehand_or_asked_for(bench: Bench, options: dict[str, Any], stdout: str) -> None:
    assert bench.run("print(int(input()) + int(input()))", **options)["stdout"] == stdout


@pytest.mark.parametrize("options", [{}, {"stdin": ""}, {"stdin": "3\n"}, {"answers": ["3"]}])
def test_no_more_input_is_an_error(bench: Bench, options: dict[str, Any]) -> None:
    result = bench.run("while True:\n    input()", **options)
    assert (result["status"], result["error"]["type"]) == ("raised", "EOFError")
