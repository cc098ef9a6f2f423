"""Only characters that are allowed

A website lets people choose a nickname. It may only have characters from a text of `allowed` ones. Besides, it must have
at least one character that is not a digit.

Return `True` if `nickname` is all right, and `False` otherwise. An empty nickname is not.
"""
from string import digits

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("VALIDATE",)
HINTS = (
    "Which set has to be contained in which other one, and which set must it not be contained in?",
    "Make a set of the nickname's characters. All of them have to be allowed, but not all of them may be digits.",
    "`<=` asks whether one set is contained in another; `digits` in the module `string` is `0123456789`. The empty set is contained in every set.",
)
EXAMPLES = [
    Example(("ann7", "abnt0123456789")),
    Example(("42", "abc42"), why="nothing but digits"),
    Example(("a-b", "ab"), why="- is not allowed"),
    Example(("", "ab")),
]
EDGES = {
    "An empty nickname": ("", ""),
    "at least one character that is not a digit": ("1_", "1_"),
    "only have characters from": Edge(("ABA", "abc"), "capitals are other characters"),
}
MISTAKES = [
    Mistake("A nickname of digits only is not all right.", " and not used <= set(digits)", " and used != set()"),
    Mistake("One allowed character is not enough: all of them have to be.", "used <= set(allowed)", "not used.isdisjoint(allowed)"),
    Mistake("The nickname need not use all the characters that are allowed.", "used <= set(allowed)", "used == set(allowed)"),
    Mistake("Digits may occur, only not alone.", "not used <= set(digits)", "used.isdisjoint(digits) and used != set()"),
]
EXPLANATION = """
Two questions about the same set: is it contained in the allowed characters, and is it not contained in the digits?

| nickname | all allowed | only digits | all right |
|---|---|---|---|
| ann7 | yes | no | yes |
| 42 | yes | yes | no |
| a-b | no | no | no |
| empty | yes | yes | no |

The empty set is contained in the digits, so the empty nickname needs no case of its own. Each character is looked at once.
"""


def is_allowed(nickname: str, allowed: str) -> bool:
    used = set(nickname)
    return used <= set(allowed) and not used <= set(digits)


def inputs(rng):
    return (letters(rng, 1, 4, rng.choice(["ab12", "12", "ab1-"])), rng.choice(["ab12", "ba21-", "a12"]))
