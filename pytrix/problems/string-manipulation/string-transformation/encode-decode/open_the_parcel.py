"""Open the parcel

Several short texts were packed into one: each of them as a single digit for its length, followed by the text
itself. So the parcel `3sea02a1` contains the texts `sea`, an empty one, and `a1`.

Return the list of texts in `parcel`. Digits may also occur in the texts, and an empty parcel contains none.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("PARTITION", "ITERATE")
CONSTRAINTS = ("`parcel` was packed correctly", "no text is longer than 9 characters")
HINTS = (
    "How do you know whether a digit is a length or part of a text? Open the example with a finger on the current "
    "character.",
    "The position jumps: from a length over the whole text to the next length. A `while` loop can do that.",
    "At a length, cut out as many characters as it says, starting one place further. The next length stands directly "
    "after them.",
)
EXAMPLES = [Example(("3sea02a1",)), Example(("4mint3tea",)), Example(("52 4 61x",), why="the first text is `2 4 6`")]
EDGES = {"empty parcel": ("",), "an empty one": ("0",), "digits may also occur": ("4111112",)}
MISTAKES = [
    Mistake("You take every digit for a length, but digits may be part of a text. Jump over the text instead.",
            """
def opened(parcel: str) -> list[str]:
    return [parcel[i + 1 : i + 1 + int(parcel[i])] for i in range(len(parcel)) if parcel[i].isdigit()]
"""),
    Mistake("Your texts begin with their length. Start cutting one place further.",
            "parcel[place + 1 : end]", "parcel[place:end]"),
    Mistake("Empty texts are lost. A length of 0 stands for a text as well.",
            "        texts.append(parcel[place + 1 : end])\n",
            "        if end > place + 1:\n            texts.append(parcel[place + 1 : end])\n"),
    Mistake("The last character of each text is missing: remember that its length itself takes one place.",
            "end = place + 1 + int(parcel[place])", "end = place + int(parcel[place]) + (parcel[place] == \"0\")"),
]
EXPLANATION = """
The length says where the text ends before any of its characters has been looked at, so it doesn't matter what they
are. For `3sea02a1`:

| place | length | text | next place |
|---|---|---|---|
| 0 | 3 | sea | 4 |
| 4 | 0 | empty | 5 |
| 5 | 2 | a1 | 8, the end |

Each character is copied once, so the work grows with the length of the parcel.
"""


def opened(parcel: str) -> list[str]:
    texts: list[str] = []
    place = 0
    while place < len(parcel):
        end = place + 1 + int(parcel[place])
        texts.append(parcel[place + 1 : end])
        place = end
    return texts


def inputs(rng):
    texts = [letters(rng, 0, rng.choice([1, 3, 9]), "ab 123") for _ in range(rng.randint(1, 5))]
    return ("".join(str(len(text)) + text for text in texts),)


def allowed(parcel):
    while parcel:
        if not "0" <= parcel[0] <= "9" or len(parcel) <= int(parcel[0]):
            return False
        parcel = parcel[int(parcel[0]) + 1 :]
    return True
