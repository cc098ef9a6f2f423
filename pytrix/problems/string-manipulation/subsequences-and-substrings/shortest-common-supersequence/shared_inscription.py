"""One inscription for two mottos

A mason is paid by the letter. On a stone he carves one line, and two families want to find their mottos in it:
letting the eye skip letters, the line must read `one`, and with other letters skipped it must read `other`.

Return a line with as few letters as possible. Several lines may be equally short: return the one that comes first
in the dictionary. If a motto is empty, the line is the other motto. The skipped letters belong to the line, so each
counts.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("GENERATE", "COMPARE")
CONSTRAINTS = ("mottos of at most 400 small letters",)
HINTS = (
    "If both mottos begin with the same letter, what is the first letter of the line? If not, which two letters are "
    "possible?",
    "The line is shortest if most letters serve both mottos. Fill a table from the ends of the mottos: how many "
    "letters can these two rests share?",
    "Where the first letters differ, a letter is possible if the table's number is the same after it. Of the possible "
    "moves, the one with the smaller letter is right.",
)
EXAMPLES = [Example(("salt", "also"), why="a and l serve both mottos"), Example(("bee", "ebb")), Example(("ab", "ba"))]
EDGES = {"equally short": ("cd", "dc"), "a motto is empty": ("", "hope")}
ALWAYS = [("cbc", "bc")]
MISTAKES = [
    Mistake("Of several shortest lines you return the wrong one: it should come first in the dictionary.",
            "min(moves)", "max(moves)"),
    Mistake("You always take the letter that looks better now, even if the line gets longer by it. Look into the "
            "table first.",
            " if shared[k][m] == shared[i][j]]", "]"),
    Mistake("When one motto is used up, the rest of the other is still missing.", "one[i:] + other[j:]", '""'),
    Mistake("You write one motto after the other. Letters that fit both should be carved once.",
            """
def inscription(one: str, other: str) -> str:
    return min(one + other, other + one)
"""),
]
SIZE = 9_600
SLOW = [
    Slow("Your answer is right, but the same rests of the mottos are solved over and over. Keep in a table how many "
         "letters two rests can share.",
         """
def inscription(one: str, other: str) -> str:
    def best(i: int, j: int) -> str:
        if i == len(one) or j == len(other):
            return one[i:] + other[j:]
        if one[i] == other[j]:
            return one[i] + best(i + 1, j + 1)
        lines = sorted([one[i] + best(i + 1, j), other[j] + best(i, j + 1)])
        shortest = min(len(line) for line in lines)
        return [line for line in lines if len(line) == shortest][0]

    return best(0, 0)
"""),
]
EXPLANATION = """
The table gives for each pair of rests how many letters they can share; it is filled from the empty rests backwards. Then the
line is written letter by letter: a move is allowed only if the table promises that no shared letter is lost, and among
allowed moves the letters differ, so the dictionary decides at once. For `ab` and `ba`, which share 1 letter:

| rests | allowed | line |
|---|---|---|
| ab, ba | a leaves b and ba, which share 1; b leaves ab and a, which share 1 | a |
| b, ba | equal | ab |
| nothing, a | the rest | aba |

The work is the product of the lengths; solving the same rests over and over takes time that doubles with every letter
instead.
"""
EQUIVALENT = {
    "shared = [[0] * (len(other) + 1) for _ in range(len(one) + 1)] -> "
    "shared = [[0] * (len(other) + 2) for _ in range(len(one) + 1)]": "a further column is never looked at",
    "shared = [[0] * (len(other) + 1) for _ in range(len(one) + 1)] -> "
    "shared = [[0] * (len(other) + 1) for _ in range(len(one) + 2)]": "a further row is never looked at",
    "shared[i][j] = shared[i + 1][j + 1] + 1 -> shared[i][j] = shared[i + 1][j + 1] + 2":
        "the numbers are only compared with each other",
}


def inscription(one: str, other: str) -> str:
    shared = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i in reversed(range(len(one))):
        for j in reversed(range(len(other))):
            if one[i] == other[j]:
                shared[i][j] = shared[i + 1][j + 1] + 1
            else:
                shared[i][j] = max(shared[i + 1][j], shared[i][j + 1])
    line = []
    i = j = 0
    while i < len(one) and j < len(other):
        if one[i] == other[j]:
            moves = [(one[i], i + 1, j + 1)]
        else:
            both = [(one[i], i + 1, j), (other[j], i, j + 1)]
            moves = [(letter, k, m) for letter, k, m in both if shared[k][m] == shared[i][j]]
        letter, i, j = min(moves)
        line.append(letter)
    return "".join(line) + one[i:] + other[j:]


def inputs(rng):
    return (letters(rng, 2, 8, "abc"), letters(rng, 2, 8, "abc"))


def large(rng, size):
    return tuple("".join(rng.choice("abcd") for _ in range(size // 24)) for _ in range(2))
