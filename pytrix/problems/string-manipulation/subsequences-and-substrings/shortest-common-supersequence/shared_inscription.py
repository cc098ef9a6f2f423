"""The {which} inscription

A mason is paid by the letter. On a stone he carves one line, and two families want to find their mottos in it:
letting the eye skip letters, the line must read `one`, and with other letters skipped it must read `other`.

Return a line with as few letters as possible. Several lines may be equally short: return the one that comes {which}
in the dictionary. If a motto is empty, the line is the other motto. The skipped letters belong to the line, so each
counts.
"""
from pytrix.question.authoring import Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("GENERATE", "COMPARE")
ROWS = [{"end": 0, "which": "first"}, {"end": -1, "which": "last"}]
CONSTRAINTS = ("mottos of at most 400 small letters",)
HINTS = (
    "If both mottos begin with the same letter, what is the first letter of the line? If not, which two letters are "
    "possible?",
    "The line is shortest if most letters serve both mottos. Fill a table from the ends of the mottos: how many "
    "letters can these two rests share?",
    "Where the first letters differ, a letter is possible if the table's number is the same behind it. Sort the "
    "possible moves by "
    "their letters and take the one at the right end.",
)
EXAMPLES = [("salt", "also"), ("bee", "ebb")]
EDGES = {"equally short": ("ab", "ba"), "a motto is empty": ("", "hope")}
MISTAKES = [
    Mistake("Of several shortest lines you return the wrong one: it should come {which} in the dictionary.",
            "sorted(moves)[end]", "sorted(moves)[-1 - end]"),
    Mistake("You always take the letter that looks better now, even if the line gets longer by it. Look into the "
            "table first.",
            " if shared[k][m] == shared[i][j]]", "]"),
    Mistake("When one motto is used up, the rest of the other is still missing.", "one[i:] + other[j:]", '""'),
    Mistake("You write one motto behind the other. Letters that fit both should be carved once.",
            """
def inscription(one: str, other: str) -> str:
    return min(one + other, other + one) if end == 0 else max(one + other, other + one)
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
        return [line for line in lines if len(line) == shortest][end]

    return best(0, 0)
"""),
]
EXPLANATION = """
The table gives for each pair of rests how many letters they can share; it is filled from the empty rests backwards.
Then the line is written letter by letter: a move is allowed only if the table promises that no shared letter is lost,
and among allowed moves the letters differ, so the dictionary decides at once. The work is the product of the lengths.
"""
EQUIVALENT = {
    "shared = [[0] * (len(other) + 1) for _ in range(len(one) + 1)] -> "
    "shared = [[0] * (len(other) + 2) for _ in range(len(one) + 1)]": "a further column is never looked at",
    "shared = [[0] * (len(other) + 1) for _ in range(len(one) + 1)] -> "
    "shared = [[0] * (len(other) + 1) for _ in range(len(one) + 2)]": "a further row is never looked at",
    "shared[i][j] = shared[i + 1][j + 1] + 1 -> shared[i][j] = shared[i + 1][j + 1] + 2":
        "the numbers are only compared with each other",
}


def inscription(one: str, other: str, *, end: int) -> str:
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
        letter, i, j = sorted(moves)[end]
        line.append(letter)
    return "".join(line) + one[i:] + other[j:]


def inputs(rng):
    return (letters(rng, 2, 8, "abc"), letters(rng, 2, 8, "abc"))


def large(rng, size):
    return tuple("".join(rng.choice("abcd") for _ in range(size // 24)) for _ in range(2))
