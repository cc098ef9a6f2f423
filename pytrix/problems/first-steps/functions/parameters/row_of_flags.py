"""A row of flags

Write the function `flag_row`. It gets `flag`, a text, `count`, a whole number of 0 or more, and `rope`, a text. It
returns a text with `count` flags, and the rope between each two of them, but not at the ends. For `"<P>"`, 3 and
`"--"` that is `"<P>--<P>--<P>"`. Without flags the text is empty.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("GENERATE", "ITERATE")
HINTS = (
    "How many pieces of rope do 3 flags need, and how many does 1 flag need?",
    "Build the text in a loop: a rope before each flag except the first one.",
    "Count the rounds from 0; when the number of the round is more than 0, add the rope before the flag.",
)
EXAMPLES = [Example(("<P>", 3, "--")), Example(("o", 1, "~"), why="one flag, no rope"), Example(("ab", 2, ""))]
EDGES = {"without flags": ("x", 0, "-"), "0 or more": ("<>", 0, "")}
ALWAYS = [("-=-", 2, "-")]
MISTAKES = [
    Mistake("A rope hangs after the last flag. It belongs between two flags only.", "        if number > 0:\n            row += rope\n        row += flag\n", "        row += flag + rope\n"),
    Mistake("A rope hangs before the first flag. It belongs between two flags only.", "        if number > 0:\n            row += rope\n", "        row += rope\n"),
    Mistake("One flag is missing in your row: `range(count)` has the right number of rounds.", "range(count)", "range(1, count)"),
    Mistake("There is only one rope. Each flag but the first needs one before it.", "number > 0", "number == 1"),
]
ALSO_RIGHT = [
    Way("Repeating a text with a star: rope and flag together, one time less, after the first flag.",
        """
def flag_row(flag: str, count: int, rope: str) -> str:
    if count == 0:
        return ""
    return flag + (rope + flag) * (count - 1)
"""),
]
EXPLANATION = """
For 3 flags the rounds are 0, 1, 2: round 0 adds a flag, rounds 1 and 2 add rope and flag.
"""


def flag_row(flag: str, count: int, rope: str) -> str:
    row = ""
    for number in range(count):
        if number > 0:
            row += rope
        row += flag
    return row


def inputs(rng):
    return (rng.choice(["<P>", "o", "ab", "[]"]), rng.randint(0, 5), rng.choice(["-", "--", "~ ", ""]))
