"""A good question as Gemini would send it, and ways to spoil it."""

from __future__ import annotations

from typing import Any

SOLUTION = """\
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
"""
SECOND = """\
from itertools import groupby


def longest_run(marks: str, wanted: str) -> int:
    return max((len(list(group)) for mark, group in groupby(marks) if mark == wanted), default=0)
"""
MAKE_INPUT = """\
def make_input(rng):
    return "".join(rng.choice("rsf") for _ in range(rng.randrange(12))), rng.choice("rs")
"""
INPUTS = (
    *("('ssrss', 's')", "('rrr', 's')", "('', 's')", "('s', 's')", "('srsrs', 's')", "('ssssr', 's')"),
    *("('rssss', 's')", "('ssrsssrs', 's')", "('frfrff', 'f')", "('abccc', 'c')"),
)
NO_RESET = SOLUTION.replace("            length = 0\n    return", "            pass\n    return")
LAST_RUN = SOLUTION.replace("return best", "return length")
FIRST_ONLY = "def longest_run(marks: str, wanted: str) -> int:\n    return len(marks) - len(marks.lstrip(wanted))\n"
GERMAN = {
    "statement": "Ein Leuchtturmwärter notiert für jede Stunde ein Zeichen in `marks`. Gib zurück, wie viele Stunden "
    "hintereinander das Zeichen `wanted` höchstens steht. Ein Text ohne dieses Zeichen ergibt 0.",
    "explanation": "Zähle die laufende Reihe, beginne bei jedem anderen Zeichen neu, und behalte die beste Zahl.",
    "hints": ["Wie lang ist die Reihe gerade?", "Merke dir zwei Zahlen.", "Bei einem anderen Zeichen beginnt sie neu."],
}


def good(**changes: Any) -> dict[str, Any]:
    """The good question with some fields changed."""
    return {
        "title": "The longest watch",
        "statement": "A lighthouse keeper notes one sign for every hour in `marks`. Return how many hours in a row the "
        "sign `wanted` stands there without a break, at most. A text without that sign gives 0.",
        "kind": "function",
        "entry": "longest_run",
        "solution": SOLUTION,
        "secondSolution": SECOND,
        "inputs": list(INPUTS),
        "makeInput": MAKE_INPUT,
        "approximate": False,
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
        "explanation": "Count the current row, start again at every other sign, and keep the best count.",
        "lesson": "A running count is reset where its row ends.",
        "archetype": "count",
        **changes,
    }
