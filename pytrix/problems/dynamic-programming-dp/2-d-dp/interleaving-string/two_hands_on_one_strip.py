"""Two hands on one strip

Two telegraphists wrote down their messages on one strip of paper, letter by letter and at the same time: each wrote the letters of their own message in order, but between them the other one may have written any number of letters.

`one` is the message of telegraphist 1 and `other` that of telegraphist 2; both are known. Return a text that says for each letter of `strip` who wrote it, with `1` and `2`. If there are several possibilities, return the one that comes first in the alphabet, where `1` comes before `2`. Return `None` if the strip can't be made of exactly these two messages. Messages may be empty, and for an empty strip without letters to write the answer is an empty text.
"""

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "VALIDATE")
CONSTRAINTS = ("messages of up to 100 letters",)
HINTS = (
    "The last letter on the strip: whose can it be, and what remains to be explained then?",
    "If i letters of one message and j of the other were written, the strip has i + j letters. So a table over i and j is enough.",
    "Let each entry hold the first possibility in the alphabet. It comes from one letter less of either message, if that letter stands at the right place of the strip, with a 1 or 2 added.",
)
EXAMPLES = [
    Example(("abcab", "ab", "cab"), why="the first two letters are from telegraphist 1"),
    Example(("aab", "ab", "a"), why="211 would do, too, but 121 comes first"),
    Example(("abb", "ab", "a"), why="the second b was never sent"),
]
EDGES = {
    "may be empty": ("abc", "", "abc"),
    "empty strip": ("", "", ""),
    "exactly these": Edge(("ab", "ab", "a"), "a letter is missing on the strip"),
    "can't be made": Edge(("ba", "ab", ""), "the letters stand in the wrong order"),
}
ALWAYS = [
    ("a" * 40 + "dd", "a" * 20 + "b", "a" * 20 + "c"),
    ('aaa', 'a', 'aa'),
    ("aabcc", "ac", "abc"), ("abba", "ab", "ba"), ("ab", "a", "c"), ("abc", "ab", "")]
MISTAKES = [
    Mistake("Giving a letter to telegraphist 1 whenever it fits can make the rest impossible.", """
def who_wrote(strip: str, one: str, other: str) -> str | None:
    marks = ""
    i = j = 0
    for letter in strip:
        if one[i : i + 1] == letter:
            i, marks = i + 1, marks + "1"
        elif other[j : j + 1] == letter:
            j, marks = j + 1, marks + "2"
        else:
            return None
    return marks if i == len(one) and j == len(other) else None
"""),
    Mistake("If the strip is shorter or longer than both messages, it can't be made of them.", "    if len(strip) != len(one) + len(other):\n        return None\n", ""),
    Mistake("Among several possibilities, the first one in the alphabet is wanted.", "min(options)", "max(options)"),
    Mistake("The letters of a message keep their order; counting them is not enough.", """
def who_wrote(strip: str, one: str, other: str) -> str | None:
    if sorted(strip) != sorted(one + other):
        return None
    marks = ""
    left = list(one)
    for letter in strip:
        mine = letter in left
        marks += "1" if mine else "2"
        if mine:
            left.remove(letter)
    return marks
"""),
]
ORACLE = """
from itertools import product


def who_wrote(strip: str, one: str, other: str) -> str | None:
    for marks in product("12", repeat=len(strip)):
        parts = {"1": "", "2": ""}
        for mark, letter in zip(marks, strip):
            parts[mark] += letter
        if parts == {"1": one, "2": other}:
            return "".join(marks)
    return None
"""
EXPLANATION = """
How many letters each has written says how long the strip is by then, so two numbers describe a situation. For the strip `"aab"` and the messages `"ab"` and `"a"`:

| of `one` | of `other` | last letter by | first possibility |
|---|---|---|---|
| 0 | 0 | – | empty |
| 0 | 1 | 2 | 2 |
| 1 | 0 | 1 | 1 |
| 1 | 1 | 1 or 2 | 21 or 12: 12 |
| 2 | 0 | b is not a | none |
| 2 | 1 | 1 | 121 |

Entries times the length of the texts, so n³ steps at worst inside quick text operations. To store just yes or no from the end of the strip, and to build one text afterwards, saves that. Trying all distributions doubles with each letter.
"""


def who_wrote(strip: str, one: str, other: str) -> str | None:
    if len(strip) != len(one) + len(other):
        return None
    table = {(0, 0): ""}
    for i in range(len(one) + 1):
        for j in range(len(other) + 1):
            options = []
            if (i - 1, j) in table and one[i - 1] == strip[i + j - 1]:
                options.append(table[i - 1, j] + "1")
            if (i, j - 1) in table and other[j - 1] == strip[i + j - 1]:
                options.append(table[i, j - 1] + "2")
            if options:
                table[i, j] = min(options)
    return table.get((len(one), len(other)))


def inputs(rng):
    one, other = letters(rng, 0, 4, "aab"), letters(rng, 0, 4, "aab")
    marks = ["1"] * len(one) + ["2"] * len(other)
    rng.shuffle(marks)
    sources = {"1": iter(one), "2": iter(other)}
    strip = "".join(next(sources[mark]) for mark in marks)
    if rng.random() < 0.4:
        place = rng.randint(0, len(strip))
        strip = strip[:place] + rng.choice(["", "a", "b"]) + strip[place + 1 :]
    return (strip, one, other)
