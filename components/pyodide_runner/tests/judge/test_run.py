"""Run: prints live, input from a text or from the host, every way to end."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pyodide_runner.frontend.python.judge import hooks
from pyodide_runner.frontend.python.judge.streams import OUTPUT_CHARACTERS

Caller = Callable[..., dict[str, Any]]


@pytest.fixture
def printed() -> Iterator[list[tuple[str, str]]]:
    """What programs print, as it reaches the host."""
    printed: list[tuple[str, str]] = []
    hooks.configure(hooks.Hooks(forward=lambda stream, text: printed.append((stream, text))))
    yield printed
    hooks.configure(hooks.Hooks())


def test_prints_arrive_as_they_are_made(run: Caller, printed: list[tuple[str, str]]) -> None:
    result = run("import sys\nprint('a')\nsys.stderr.write('b')\nprint('c', end='')")
    assert "".join(text for stream, text in printed if stream == "stdout") == "a\nc"
    assert ("stderr", "b") in printed
    assert (result["status"], result["error"], result["truncated"]) == ("returned", None, False)


def test_without_a_host_prints_go_to_the_standard_streams(run: Caller, capsys: pytest.CaptureFixture[str]) -> None:
    run("import sys\nprint('out')\nprint('err', file=sys.stderr)")
    assert capsys.readouterr() == ("out\n", "err\n")


def test_input_asks_the_host_and_shows_the_prompt(run: Caller) -> None:
    asked: list[str] = []
    printed: list[str] = []
    answers = iter(["Ada", "next", None])

    def answer(prompt: str) -> str | None:
        asked.append(prompt)
        return next(answers)

    hooks.configure(hooks.Hooks(read_line=answer, forward=lambda stream, text: printed.append(text)))
    result = run("import sys\nprint('Hi', input('Name? '))\nprint(sys.stdin.readline())\ninput()")
    hooks.configure(hooks.Hooks())
    assert asked == ["Name? ", "", ""]
    assert "".join(printed) == "Name? Hi Ada\nnext\n\n"
    assert result["error"]["type"] == "EOFError"


def test_input_from_a_text_does_not_ask(run: Caller, printed: list[tuple[str, str]]) -> None:
    assert run("print(input())", "line\n")["status"] == "returned"
    assert printed[0] == ("stdout", "line")


ENDS = [
    ("x = 1", "returned", None),
    ("import sys; sys.exit()", "returned", None),
    ("raise SystemExit(0)", "returned", None),
    ("exit()", "returned", None),
    ("import sys; sys.exit(3)", "raised", "the program called exit(3)"),
    ("import sys; sys.exit('bad')", "raised", "the program called exit('bad')"),
    ("import os; os._exit(1)", "raised", "the program called exit(1)"),
    ("import os; os.abort()", "returned", None),
    ("raise KeyboardInterrupt", "raised", ""),
    ("raise MemoryError", "memory", ""),
    ("import sys; x = [0] * (sys.maxsize // 8)", "memory", ""),
    ("raise GeneratorExit", "raised", ""),
    ("class E(BaseException): pass\nraise E('own')", "raised", "own"),
    ("\0", "raised", None),
    ("x = '\ud800'", "raised", None),
    ("(" * 10_000, "raised", None),
    ("input()", "raised", "EOF when reading a line"),
]


@pytest.mark.parametrize(("code", "status", "message"), ENDS, ids=[repr(row[0][:40]) for row in ENDS])
def test_ends(run: Caller, code: str, status: str, message: str | None) -> None:
    result = run(code)
    assert result["status"] == status
    assert (result["error"] is None) is (status == "returned")
    if message is not None:
        assert result["error"]["message"] == message


INTERRUPTED = "def deep(n):\n  if n: deep(n - 1)\n  ''.join(stop())\ndeep(3)"


@pytest.mark.parametrize(("asked", "status"), [(True, "stopped"), (False, "raised")])
def test_the_host_says_whether_an_interrupt_was_a_stop(run: Caller, asked: bool, status: str) -> None:
    hooks.configure(hooks.Hooks(interrupted=lambda: asked))
    result = run("raise KeyboardInterrupt")
    hooks.configure(hooks.Hooks())
    assert result["status"] == status


def test_without_a_host_an_interrupt_that_nobody_raised_was_a_stop(run: Caller) -> None:
    # Where tests run in the background, the shell has interrupts ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    assert run("import signal\nwhile True: signal.raise_signal(signal.SIGINT)")["status"] == "stopped"


FLOODS = [
    "while True: print(1)",
    "print('x' * 10**7)",
    "import sys\nwhile True: sys.stderr.write('x')",
    "while True:\n  try: print(1)\n  except: pass",
    "while True:\n  try:\n    print(1)\n  except BaseException:\n    x = 1",
    "def f():\n  while True:\n    try:\n      print(1)\n    except:\n      continue\nf()",
    "print('\\n'.join(['x'] * 10**6))",
    "import sys\nwhile True: sys.stdout.buffer.write(b'x' * 1000)",
]


@pytest.mark.parametrize("code", FLOODS)
def test_a_flood_is_cut(run: Caller, program: Caller, printed: list[tuple[str, str]], code: str) -> None:
    result = run(code, None, 1_000)
    assert (result["status"], result["truncated"]) == ("output_limit", True)
    assert sum(len(text) for _, text in printed) == 1_000
    outcome = program(code)
    assert outcome["status"] == "output_limit"
    assert len(outcome["stdout"] + outcome["stderr"]) == OUTPUT_CHARACTERS


def test_warnings_of_the_compiler_are_printed(run: Caller, printed: list[tuple[str, str]]) -> None:
    run("x = 1\nprint(x is 1)")
    assert printed[0][0] == "stderr"
    assert printed[0][1].startswith("line 2: SyntaxWarning: ")


def test_warnings_of_the_program_are_not_raised(run: Caller) -> None:
    with pytest.warns(UserWarning, match="careful"):
        assert run("import warnings\nwarnings.warn('careful')")["status"] == "returned"


def test_top_level_await(run: Caller, printed: list[tuple[str, str]]) -> None:
    code = "import asyncio\nasync def f():\n  await asyncio.sleep(0.001)\n  return 5\nprint(await f())"
    assert run(code)["status"] == "returned"
    assert [text for _, text in printed if text.strip()] == ["5"]
