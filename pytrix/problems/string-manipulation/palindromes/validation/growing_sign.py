"""The sign that grows

A painter adds one letter a day to the end of a shop sign that was empty at first. On every evening with at least one letter on the sign, a neighbour looks whether it reads the same from both
sides.

Return on how many evenings it does, given the finished `sign`. With a single letter the sign reads the same. An empty
text means that there were no evenings. Signs can be very long, so checking each evening from scratch takes too much
work.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COUNT", "VALIDATE")
CONSTRAINTS = ("`sign` consists of small letters, up to 150,000 of them",)
HINTS = (
    "The evenings belong to the beginnings of one text. Which property of text and reverse makes a beginning a mirror?",
    "A beginning is a mirror exactly if the reversed text ends with it. So look for what begins the text and ends "
    "its reverse.",
    "Glue text, a separator and the reverse together and build the border table of a KMP search; then hop from "
    "border to border.",
)
EXAMPLES = [Example(("abacaba",), why="a, aba and the whole"), Example(("aab",)), Example(("xyz",))]
EDGES = {"single letter": ("q",), "empty text": ("",), "reads the same": ("aaaa",)}
MISTAKES = [
    Mistake("You count the last complete text as the only candidate. Each evening has to be checked.",
            "    while length:\n        count += 1\n        length = borders[length - 1]\n    return count",
            "    return int(length == len(sign))"),
    Mistake("The evening with the longest sign that reads the same is missing from your count.",
            "count, length = 0, borders[-1]", "count, length = 0, borders[borders[-1] - 1]"),
    Mistake("You look at the wrong end: check which letters are on the sign on the evening with just two of them.",
            'joined = sign + "|" + sign[::-1]', 'joined = sign[::-1] + "|" + sign'),
]
SIZE = 150_000
SLOW = [
    Slow("Your answer is right, but it reverses the sign anew for every evening. With a long sign most of that work "
         "repeats.",
         """
def mirrored_evenings(sign: str) -> int:
    count = 0
    for length in range(1, len(sign) + 1):
        shown = sign[:length]
        count += shown == shown[::-1]
    return count
"""),
]
EXPLANATION = """
Reversing a beginning of the text gives an ending of the reversed text. If the two are equal, the beginning is a
mirror. The borders of text, separator and reverse, glued together, are exactly these pieces: the longest one stands
at the end of the border table, the next shorter one is its border, and so on. For `aab`, glued `aab|baa`:

| place | a | a | b | separator | b | a | a |
|---|---|---|---|---|---|---|---|
| border | 0 | 1 | 0 | 0 | 0 | 1 | 2 |

From 2, for `aa`, one hops to 1, for `a`, and then to 0: two evenings. The table takes linear time, as in a KMP search; the
separator stops a border from growing beyond the text. Reversing the sign anew for every evening takes the square.
"""


def mirrored_evenings(sign: str) -> int:
    joined = sign + "|" + sign[::-1]
    borders = [0]
    for letter in joined[1:]:
        length = borders[-1]
        while length and joined[length] != letter:
            length = borders[length - 1]
        borders.append(length + (joined[length] == letter))
    count, length = 0, borders[-1]
    while length:
        count += 1
        length = borders[length - 1]
    return count


def inputs(rng):
    text = letters(rng, 1, 2, "ab")
    for _ in range(rng.randint(1, 3)):
        text = rng.choice([text + text[::-1], text + "a" + text[::-1], text + letters(rng, 1, 2, "ab")])
        text = rng.choice([text, text, letters(rng, 0, 1, "ab") + text])
    return (text[:24],)


def large(rng, size):
    return ("aab" * (size // 3 - 1) + "aa",)
