"""Names for the backup

A backup saves the files whose names fit a pattern. In a pattern, `?` stands for exactly one character, whichever it is, and `*` for any number of characters, even none. Every other character stands for itself, and capital and small letters differ. A pattern has to fit the whole name.

Return those of the `names` that fit at least one of the `patterns`, in the order in which they are given, each as often as it is given. Names contain neither `?` nor `*`. An empty list of patterns fits nothing. Don't import anything: the modules that can do this are not available.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "VALIDATE")
REQUIRES = ("no imports",)
CONSTRAINTS = ("patterns and names have at most 100 characters",)
HINTS = (
    "Suppose the pattern ends with a star. For which shorter names, or shorter patterns, would you have to know the answer?",
    "For one pattern and one name, keep a row that tells for each beginning of the name whether it fits what was read of the pattern so far.",
    "A star fits a beginning if the part before the star fits it already (the star takes nothing), or if the star fits the beginning that is one character shorter.",
)
EXAMPLES = [
    Example((["*.py", "note?.txt"], ["main.py", "note1.txt", "note12.txt", "main.pyc"]), why="the question mark takes one character only"),
    Example((["a*b*c"], ["abc", "axxbc", "acb", "abcbc"]), why="stars may take nothing"),
    Example((["*"], ["README", ".env"]), why="a star alone fits every name"),
]
EDGES = {
    "even none": (["log*"], ["log", "logs", "blog"]),
    "list of patterns": Edge(([], ["a"]), "no patterns"),
    "each as often": (["?", "a"], ["a", "b", "a"]),
    "capital and small": (["Plan"], ["plan", "Plan"]),
    "exactly one": Edge((["a?"], ["a", "ab"]), "a question mark at the end"),
}
ALWAYS = [
    (["ab*ba"], ["aba", "abba"]),
    (["*a" * 10 + "b"], ["a" * 40]),
    (["*ab"], ["aab", "abab", "aba"]), ([""], ["a"]), (["**a"], ["a", "ba", "ab"])]
MISTAKES = [
    Mistake("A star may also stand for no character at all.", "row[end + 1] or new[end]", "row[end] or new[end]"),
    Mistake("The pattern has to fit the whole name, not only its beginning.", "return row[-1]", "return any(row)"),
    Mistake("A question mark stands for one character; it can't stand for none.", "(mark in (\"?\", char) and row[end])", "(mark == char and row[end] or mark == \"?\" and (row[end] or row[end + 1]))"),
    Mistake("It is enough if one of the patterns fits.", "any(fits(pattern, name) for pattern in patterns)", "all(fits(pattern, name) for pattern in patterns)"),
    Mistake("A star can take more than one character.", "row[end + 1] or new[end]", "row[end + 1] or row[end]"),
]
ORACLE = """
from fnmatch import fnmatchcase


def names_to_save(patterns: list[str], names: list[str]) -> list[str]:
    return [name for name in names if any(fnmatchcase(name, pattern) for pattern in patterns)]
"""
EXPLANATION = """
The characters of the pattern are read one after another, and a row says for every beginning of the name whether they fit it. For the pattern `"a*b"` and the name `"abb"`:

| pattern read | nothing | a | ab | abb |
|---|---|---|---|---|
| none | yes | no | no | no |
| `a` | no | yes | no | no |
| `a*` | no | yes | yes | yes |
| `a*b` | no | no | yes | yes |

That is length times length for each pattern and name. A quicker way remembers only the last star, and when a character doesn't fit lets that star take one more; it needs no table, but more thought.
"""


def fits(pattern: str, name: str) -> bool:
    row = [True] + [False] * len(name)
    for mark in pattern:
        new = [mark == "*" and row[0]]
        for end, char in enumerate(name):
            if mark == "*":
                new.append(row[end + 1] or new[end])
            else:
                new.append((mark in ("?", char) and row[end]))
        row = new
    return row[-1]


def names_to_save(patterns: list[str], names: list[str]) -> list[str]:
    return [name for name in names if any(fits(pattern, name) for pattern in patterns)]


def inputs(rng):
    patterns = ["".join(rng.choice("ab?**") for _ in range(rng.randint(1, 4))) for _ in range(rng.randint(0, 2))]
    names = ["".join(rng.choice("aab") for _ in range(rng.randint(1, 5))) for _ in range(rng.randint(0, 5))]
    return (patterns, names)
