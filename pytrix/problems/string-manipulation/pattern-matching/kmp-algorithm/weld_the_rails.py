"""Weld the rails

Two rails are stamped with letters. If the end of the first bears the same letters as the beginning of the second, they can be
laid over each other there and welded into a shorter rail.

Return the letters on the shortest rail that begins with all of `first` and ends with all of `second`. The overlap may be a
whole rail, for example when both are the same. If nothing agrees, the rails are joined end to end. Either rail may be an empty text.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "TRANSFORM")
HINTS = (
    "Which end of the first rail equals a beginning of the second? Of several, which one makes the result shortest?",
    "Put the second rail in front of the first in your mind: a text that both begins and ends in the same way. What is that called?",
    "Follow the first rail letter by letter and remember how much of the second is matched; fall back with a table of its borders.",
)
EXAMPLES = [Example(("garden", "denim"), why="den lies on den"), Example(("abab", "babab")), Example(("sea", "shore"))]
EDGES = {
    "both are the same": ("aba", "aba"),
    "nothing agrees": ("oak", "elm"),
    "empty text": ("", "tin"),
    "whole rail": ("steel", "el"),
    "shorter rail": ("banana", "anagram"),
    "shortest rail": ("abaa", "abac"),
}
ALWAYS = [("aaaa", "aaac"), ("ab", "a")]
MISTAKES = [
    Mistake("You take the shortest overlap. The longest one makes the shortest rail.",
            """
def welded(first: str, second: str) -> str:
    for size in range(1, min(len(first), len(second)) + 1):
        if first.endswith(second[:size]):
            return first + second[size:]
    return first + second
"""),
    Mistake("You leave out the overlap of a whole rail: when one rail fits completely, it adds nothing.",
            """
def welded(first: str, second: str) -> str:
    for size in reversed(range(1, min(len(first), len(second)))):
        if first.endswith(second[:size]):
            return first + second[size:]
    return first + second
"""),
    Mistake("You look for the second rail's end at the first rail's beginning. It is the other way round.",
            """
def welded(first: str, second: str) -> str:
    for size in reversed(range(1, min(len(first), len(second)) + 1)):
        if second.endswith(first[:size]):
            return first + second[size:]
    return first + second
"""),
]
ORACLE = """
def welded(first: str, second: str) -> str:
    for added in range(len(second)):
        rail = first + second[len(second) - added :]
        if rail.endswith(second):
            return rail
    return first + second
"""
ALSO_RIGHT = [
    Way(
        'Try the overlaps from the longest to none and take the first that agrees. Much shorter, and quick enough for short rails; at worst it takes the square of the length.',
        """
def welded(first: str, second: str) -> str:
    overlaps = reversed(range(min(len(first), len(second)) + 1))
    size = next(size for size in overlaps if first.endswith(second[:size]))
    return first + second[size:]
""",
    ),
]
EXPLANATION = """
The overlap is the longest end of the first rail that is a beginning of the second. The matched length follows the first rail
and falls back with the border table of the second. For `abab` and `babab`, whose borders are 0, 0, 1, 2, 3:

| letter of the first rail | a | b | a | b |
|---|---|---|---|---|
| matched of `babab` | 0 | 1 | 2 | 3 |

So `bab` lies on `bab`, and `ab` is added. Only the last letters of the first rail can lie under the second, so a longer
first rail is cut first; without the cut a match could be complete too early. Both walks are linear; trying every overlap is
quadratic.
"""


def welded(first: str, second: str) -> str:
    table = borders(second)
    size = 0
    for letter in first[max(0, len(first) - len(second)) :]:
        while size and letter != second[size]:
            size = table[size - 1]
        size += letter == second[size]
    return first + second[size:]


def borders(word: str) -> list[int]:
    table = [0]
    size = 0
    for letter in word[1:]:
        while size and letter != word[size]:
            size = table[size - 1]
        size += letter == word[size]
        table.append(size)
    return table


def inputs(rng):
    shared = letters(rng, 1, 4, "ab")
    front, back = letters(rng, 0, 4, "abc"), letters(rng, 0, 4, "abc")
    return rng.choice([(front + shared, shared + back), (letters(rng, 1, 6, "ab"), letters(rng, 1, 6, "ab")),
                       (shared + "a" + shared + letters(rng, 1, 2, "ab"), shared + "a" + shared + "c"), (shared, shared)])
