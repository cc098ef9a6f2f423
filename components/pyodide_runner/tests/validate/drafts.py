"""A good question as a model would send it, and ways to spoil it."""

import json
from typing import Any

SOLUTION = """
def longest_run(marks: str, wanted: str) -> int:
    best = 0
    length = 0
    for mark in marks:
        if mark == wanted:
            length += 1
            best = max(best, length)
        else:
            length = 0
    return best
""".lstrip()
STATEMENT = (
    "A lighthouse keeper notes one sign for every hour in `marks`. Return how many hours in a row the sign `wanted` "
    "stands there without a break, at most. A text without that sign gives 0."
)
INPUTS = (
    ("ssrss", "s"),
    ("rrr", "s"),
    ("", "s"),
    ("s", "s"),
    ("srsrs", "s"),
    ("ssssr", "s"),
    ("rssss", "s"),
    ("ssrsssrs", "s"),
    ("frfrff", "f"),
    ("abccc", "c"),
)
RESULTS = (2, 0, 0, 1, 1, 4, 4, 3, 2, 3)
NO_RESET = SOLUTION.replace("            length = 0\n    return", "            pass\n    return")
LAST_RUN = SOLUTION.replace("return best", "return length")
FIRST_ONLY = "def longest_run(marks: str, wanted: str) -> int:\n    return len(marks) - len(marks.lstrip(wanted))\n"


def expected(result: int) -> str:
    """An outcome text."""
    return json.dumps({"status": "returned", "value": str(result)}, separators=(",", ":"))


def draft(**changes: Any) -> dict[str, Any]:
    """The good question with some fields changed."""
    return {
        "title": "The longest watch",
        "statement": STATEMENT,
        "explanation": "Count the current row, start again at every other sign, and keep the best count.",
        "kind": "function",
        "spec": {
            "kind": "function",
            "entry": "longest_run",
            "parameters": ["marks", "wanted"],
            "compare": "result",
            "codecs": {},
        },
        "starterCode": "def longest_run(marks: str, wanted: str) -> int:\n    pass\n",
        "solution": SOLUTION,
        "tests": cases(*INPUTS),
        "comparison": {"kind": "equal"},
        "hints": [
            "How long is the row you are in at the moment, and what ends it?",
            "Keep two numbers while you walk through the text: the row so far, and the best row.",
            "At the right sign the row grows, at any other it starts again; the best follows the larger.",
        ],
        "mistakes": [
            {"message": "You count the sign in the whole text: begin again after a break.", "code": NO_RESET},
            {"message": "You return the last row, which need not be the longest one.", "code": LAST_RUN},
            {"message": "You look at the beginning of the text only, not at later rows.", "code": FIRST_ONLY},
        ],
        **changes,
    }


def cases(*inputs: tuple[Any, ...], claimed: dict[int, str] | None = None) -> list[dict[str, Any]]:
    """Tests with these arguments, the first two visible; `claimed` are expected values by their index."""
    return [
        {
            "input": {"args": json.dumps(list(arguments))},
            "expected": (claimed or {}).get(index),
            "hidden": index > 1,
            "note": "",
        }
        for index, arguments in enumerate(inputs)
    ]


def solved_by(body: str) -> dict[str, Any]:
    """The good question with another solution."""
    return draft(solution=f"def longest_run(marks: str, wanted: str) -> int:\n{body}\n")


def with_spec(**changes: Any) -> dict[str, Any]:
    """The good question with another spec."""
    return draft(spec={**draft()["spec"], **changes})


BAD: dict[str, tuple[str, str, dict[str, Any]]] = {
    "a wrong claim": (
        "claims",
        "one of the two is wrong",
        draft(tests=cases(*INPUTS, claimed={3: expected(7)})),
    ),
    "a claim that is none": ("claims", "cannot be read", draft(tests=cases(*INPUTS, claimed={3: "many"}))),
    "chance": ("repeatable", "must not depend on", solved_by("    import random\n    return random.randrange(10**9)")),
    "the clock": ("repeatable", "must not depend on", solved_by("    import time\n    return time.perf_counter_ns()")),
    "a loop that never ends": ("reference", "never ends", solved_by("    while True:\n        pass")),
    "a solution that raises": ("reference", "ZeroDivisionError", solved_by("    return 1 // 0")),
    "no solution": ("reference", "`longest_run`", draft(solution="print('hello')\n")),
    "a syntax error": ("reference", "SyntaxError", draft(solution="def longest_run(:\n")),
    "huge output": ("reference", "prints far too much", solved_by("    print('x' * 10**7)\n    return 0")),
    "a huge answer": ("reference", "", solved_by("    return 'x' * 10**7")),
    "large answers": ("reference", "bytes", solved_by("    return marks + 'x' * 50_000")),
    "an object as answer": ("reference", "cannot be compared", solved_by("    return object()")),
    "JavaScript": ("reference", "js", draft(solution="import js\n" + SOLUTION)),
    "Pyodide": ("reference", "pyodide", draft(solution="from pyodide.ffi import run_sync\n" + SOLUTION)),
    "the judge": ("reference", "judge", draft(solution="import judge\n" + SOLUTION)),
    "the validation": ("reference", "validate", draft(solution="import validate\n" + SOLUTION)),
    "an exit": ("reference", "SystemExit", solved_by("    raise SystemExit(3)")),
    "a mistake that passes": (
        "mistakes",
        "Mistake 1 passes all tests",
        draft(mistakes=[{"message": "This is how the solution itself does it, line by line.", "code": SOLUTION}]),
    ),
    "two mistakes alike": ("mistakes", "the same answers", draft(mistakes=[draft()["mistakes"][0]] * 2)),
    "a mistake without words": ("mistakes", "too short", draft(mistakes=[{"message": "Wrong.", "code": NO_RESET}])),
    "a mistake that is no Python": (
        "mistakes",
        "cannot be run",
        draft(mistakes=[{"message": "You forgot how functions begin in Python.", "code": "function f() {}"}]),
    ),
    "a constant answer": ("answers", "Always answering 0", draft(tests=cases(*[("r" * n, "s") for n in range(9)]))),
    "a starter that is done": ("answers", "starter code passes", draft(starterCode=SOLUTION)),
    "weak tests": (
        "changes",
        "small changes",
        draft(tests=cases(*[("s" + "r" * n, "s") for n in range(9)]), mistakes=draft()["mistakes"][:1]),
    ),
    "an answer in a hint": (
        "hints",
        "Hint 3",
        draft(hints=[*draft()["hints"][:2], "Write `best = max( best, length )` inside the loop."]),
    ),
    "two hints alike": ("hints", "the same", draft(hints=[draft()["hints"][0]] * 3)),
    "a short hint": ("hints", "characters", draft(hints=[*draft()["hints"][:2], "Loop."])),
    "a name left out": ("statement", "`wanted`", draft(statement=STATEMENT.replace("`wanted`", "that"))),
    "a long title": (
        "statement",
        "title",
        draft(title="The longest watch." * 4),
    ),
    "a short statement": ("statement", "characters", draft(statement="Count `wanted` in `marks`.")),
    "no hints": ("shape", "`hints`", draft(hints=[])),
    "no solution text": ("shape", "`solution`", draft(solution="")),
    "a number as solution": ("shape", "`solution`", draft(solution=3)),
    "a checker": ("shape", "`comparison`", draft(comparison={"kind": "checker", "checker": "check = print"})),
    "a checker in hiding": ("shape", "`comparison`", draft(comparison={"kind": "equal", "checker": "check = print"})),
    "a generator": ("shape", "`generator`", draft(generator="def inputs(rng, n): return (n,)")),
    "a recipe": ("shape", "Test 1", draft(tests=[{"input": {"recipe": {"seed": 1, "n": 9}}}, *cases(*INPUTS)])),
    "few tests": ("shape", "2 tests", draft(tests=cases(*INPUTS[:2]))),
    "no visible test": ("shape", "visible", draft(tests=[{**each, "hidden": True} for each in cases(*INPUTS)])),
    "a test twice": ("shape", "the same input", draft(tests=cases(*INPUTS, INPUTS[0]))),
    "too many arguments": ("shape", "3 arguments", draft(tests=cases(*INPUTS, ("a", "b", "c")))),
    "arguments that are no JSON": ("shape", "Test 1", draft(tests=[{"input": {"args": "('a',)"}}, *cases(*INPUTS)])),
    "an unknown kind": ("shape", "`spec`", with_spec(kind="riddle")),
    "an unknown codec": ("shape", "codec", with_spec(codecs={"marks": "hologram"})),
    "an unknown comparison": ("shape", "`compare`", with_spec(compare="argument:other")),
    "no object": ("shape", "JSON object", []),  # type: ignore[dict-item]
    "too large": ("shape", "larger than", draft(explanation="x" * 70_000)),
}
