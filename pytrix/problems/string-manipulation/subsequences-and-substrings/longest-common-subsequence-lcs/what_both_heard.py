"""What both spies heard

Two spies listened to the same radio message of single letters. Each wrote down every letter in the right order, but
the reception was poor: both missed some letters and heard some that were never sent. Their notes are `one` and
`other`.

Return the longest text that can be made from each of the two notes by crossing out letters. If several texts are
equally long, return any of them. If the notes have nothing in common, that is the empty text.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COMPARE", "GENERATE")
CONSTRAINTS = ("notes of at most 400 letters",)
HINTS = (
    "Suppose somebody tells you the best length for any two rests of the notes. How would you then write down the "
    "text?",
    "Fill a table of best lengths from the ends of the notes towards their beginnings. Then walk through it from "
    "the beginning.",
    "On the walk: equal letters are written down and both positions move on. Otherwise move on in the first note if "
    "that loses nothing, "
    "that is, if the number in the table stays the same, else in the second.",
)
EXAMPLES = [Example(("harbour", "arbours")), Example(("stone", "tones"), why="tone"), Example(("tin", "oak"), why="nothing in common")]
EDGES = {"nothing in common": ("ab", "cd"), "any of them": ("ab", "ba")}
ALWAYS = [("ccbbba", "bccac")]
MISTAKES = [
    Mistake("You return how long the text is; return the text itself.", 'return "".join(heard)',
            "return lengths[0][0]"),
    Mistake("You look for an unbroken piece. Letters between may be crossed out.",
            """
def heard_by_both(one: str, other: str) -> str:
    pieces = [one[i:j] for i in range(len(one)) for j in range(i, len(one) + 1)]
    return max((piece for piece in pieces if piece in other), key=len, default="")
"""),
    Mistake("You take the next fitting letter at once. That can cost several letters that come before it.",
            """
def heard_by_both(one: str, other: str) -> str:
    heard, start = "", 0
    for letter in one:
        if letter in other[start:]:
            start = other.index(letter, start) + 1
            heard += letter
    return heard
"""),
    Mistake("On the walk through the table you turn to the smaller number. The larger one keeps more letters.",
            "elif lengths[i + 1][j] == lengths[i][j]:", "elif lengths[i + 1][j] < lengths[i][j + 1]:"),
]
SIZE = 9_600
SLOW = [
    Slow("Your answer is right, but the same two rests are solved again and again. Keep the results in a table.",
         """
def heard_by_both(one: str, other: str) -> str:
    def best(i: int, j: int) -> str:
        if i == len(one) or j == len(other):
            return ""
        if one[i] == other[j]:
            return one[i] + best(i + 1, j + 1)
        return max(best(i + 1, j), best(i, j + 1), key=len)

    return best(0, 0)
"""),
]
EXPLANATION = """
The table holds, for each pair of rests, how long the best common text is; it is filled from the empty rests backwards. The
walk then needs no guessing, because the table says which step loses nothing. For `stone` and `tones`:

| rests | letters | the table | so |
|---|---|---|---|
| stone, tones | s, t | 4; without the s, still 4 | leave the s out |
| tone, tones | t, t | 4 | write t |
| one, ones and so on | equal | 3, 2, 1 | write o, n, e |

Filling costs the product of the lengths, the walk only their sum. Solving the same rests again and again instead takes time
that doubles with every letter. Storing lengths rather than texts keeps the table small.
"""
EQUIVALENT = {
    "lengths = [[0] * (len(other) + 1) for _ in range(len(one) + 1)] -> "
    "lengths = [[0] * (len(other) + 2) for _ in range(len(one) + 1)]": "a further column is never looked at",
    "lengths = [[0] * (len(other) + 1) for _ in range(len(one) + 1)] -> "
    "lengths = [[0] * (len(other) + 1) for _ in range(len(one) + 2)]": "a further row is never looked at",
    "lengths[i][j] = lengths[i + 1][j + 1] + 1 -> lengths[i][j] = lengths[i + 1][j + 1] + 2":
        "lengths are only compared with each other and with zero",
}


def heard_by_both(one: str, other: str) -> str:
    lengths = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i in reversed(range(len(one))):
        for j in reversed(range(len(other))):
            if one[i] == other[j]:
                lengths[i][j] = lengths[i + 1][j + 1] + 1
            else:
                lengths[i][j] = max(lengths[i + 1][j], lengths[i][j + 1])
    heard = []
    i = j = 0
    while lengths[i][j]:
        if one[i] == other[j]:
            heard.append(one[i])
            i, j = i + 1, j + 1
        elif lengths[i + 1][j] == lengths[i][j]:
            i += 1
        else:
            j += 1
    return "".join(heard)


def check(expected, got, one, other):
    if not isinstance(got, str) or len(got) != len(expected):
        return False
    for note in (one, other):
        rest = iter(note)
        if not all(letter in rest for letter in got):
            return False
    return True


def inputs(rng):
    return (letters(rng, 4, 12, "abc"), letters(rng, 4, 12, "abc"))


def large(rng, size):
    return tuple("".join(rng.choice("abcd") for _ in range(size // 24)) for _ in range(2))
