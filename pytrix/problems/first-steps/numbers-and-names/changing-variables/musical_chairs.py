"""Musical chairs

Three friends sit in a row: store `Ann`, `Bob` and `Cem` under the names `first`, `second` and `third`. Now everyone
moves one chair on, and the last one goes to the first chair: `first` gets what `third` had, `second` what `first`
had, `third` what `second` had. Print the three values in one line with `print(first, second, third)`.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
HINTS = (
    "If `first` gets its new value right away, where is Ann afterwards?",
    "Keep one of the three under a fourth name; then there is a free chair into which the next one can move.",
    "Keep `third`; move `second` to `third`, `first` to `second`, and what was kept to `first`.",
)
MISTAKES = [
    Mistake("Cem is lost, because his chair was filled before he was kept anywhere.",
            "    kept = third\n", "", "first = kept", "first = third"),
    Mistake("The moves happen in the wrong order: a chair must be free before someone moves to it.",
            "    third = second\n    second = first\n", "    second = first\n    third = second\n"),
    Mistake("Everyone moved in the other direction.", "    kept = third\n    third = second\n    second = first\n    first = kept\n", "    kept = first\n    first = second\n    second = third\n    third = kept\n"),
]
ALSO_RIGHT = [
    Way("All in one line: Python works out the right side before it stores anything.",
        "    kept = third\n    third = second\n    second = first\n    first = kept\n", "    first, second, third = third, first, second\n"),
]
EXPLANATION = """
| after the line | `first` | `second` | `third` | `kept` |
|---|---|---|---|---|
| `kept = third` | Ann | Bob | Cem | Cem |
| `third = second` | Ann | Bob | Bob | Cem |
| `second = first` | Ann | Ann | Bob | Cem |
| `first = kept` | Cem | Ann | Bob | Cem |
"""


def program() -> None:
    first = "Ann"
    second = "Bob"
    third = "Cem"
    kept = third
    third = second
    second = first
    first = kept
    print(first, second, third)
