"""Where the mirror breaks

A sign writer paints sentences that read the same from both ends. Only letters and digits count, and capital and small letters are the same; spaces and all other characters are passed over.

Compare the first character of `sentence` that counts with the last one, the second with the last but one, and so on. Return the position in `sentence`, counted from 0, of the first one whose partner differs, or `-1` if all agree. The position is that of the left partner. A sentence without letters and digits agrees.

The sentence may be a whole book: can you do it without a cleaned copy of it?
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COMPARE", "SEARCH")
CONSTRAINTS = ("letters are those from a to z and A to Z",)
HINTS = (
    "Two people read the sentence, one from each end. What does each of them do at a comma?",
    "Keep two positions. As long as one of them stands on a character that doesn't count, only that one moves on.",
    "In each round exactly one thing happens: the left position moves past a mark, or the right one does, or both are compared and move.",
)
EXAMPLES = [
    Example(("Never odd, or eben!",), why="n and n agree, e and e too, but v meets b"),
    Example(("No lemon, no melon",), why="all pairs agree"),
    Example(("(ab-Ca)",), why="b at position 2 meets C"),
]
EDGES = {
    "without letters and digits": ("?! -",),
    "digits count": Edge(("1a2",), "digits at the ends"),
    "capital and small letters are the same": ("Xyx",),
    "passed over": Edge(("..ab",), "marks only on one side"),
}
ALWAYS = [("1Q",), ("A,A1,A",)]
MISTAKES = [
    Mistake("Capital and small letters are the same here, but yours differ.", "sentence[left].lower() != sentence[right].lower()", "sentence[left] != sentence[right]"),
    Mistake("Digits count as well as letters.", "not sentence[left].isalnum()", "not sentence[left].isalpha()", "not sentence[right].isalnum()", "not sentence[right].isalpha()"),
    Mistake("Marks are compared like letters. Move past them first.", "if not sentence[left].isalnum():", "if False:", "elif not sentence[right].isalnum():", "elif False:"),
    Mistake("The position is to be counted in the sentence as it is, with all spaces and marks.", """
def where_it_breaks(sentence: str) -> int:
    clean = [each.lower() for each in sentence if each.isalnum()]
    for position in range(len(clean) // 2):
        if clean[position] != clean[-1 - position]:
            return position
    return -1
"""),
]
ORACLE = """
def where_it_breaks(sentence: str) -> int:
    counting = [(each.lower(), place) for place, each in enumerate(sentence) if each.isalnum()]
    while len(counting) > 1:
        if counting[0][0] != counting[-1][0]:
            return counting[0][1]
        counting = counting[1:-1]
    return -1
"""
ALSO_RIGHT = [
    Way("Note the positions of all characters that count, and walk over that list from both ends. It is shorter, but the list may be as long as the sentence.",
        """
def where_it_breaks(sentence: str) -> int:
    places = [place for place, each in enumerate(sentence) if each.isalnum()]
    for left, right in zip(places[: len(places) // 2], reversed(places)):
        if sentence[left].lower() != sentence[right].lower():
            return left
    return -1
"""),
]
EXPLANATION = """
Two positions start at the ends and move towards each other. Marks are skipped on either side, and only then are two characters compared. For `(ab-Ca)`:

| left | right | what happens |
|---|---|---|
| 0 `(` | 6 `)` | left moves on |
| 1 `a` | 6 `)` | right moves on |
| 1 `a` | 5 `a` | equal, both move on |
| 2 `b` | 4 `C` | they differ: 2 |

Each character is looked at once, and no copy of the sentence is made. Noting the positions of all characters that count takes as long, but also a list of them.
"""


def where_it_breaks(sentence: str) -> int:
    left, right = 0, len(sentence) - 1
    while left < right:
        if not sentence[left].isalnum():
            left += 1
        elif not sentence[right].isalnum():
            right -= 1
        else:
            if sentence[left].lower() != sentence[right].lower():
                return left
            left += 1
            right -= 1
    return -1


def inputs(rng):
    half = [rng.choice("abAB1 2,-") for _ in range(rng.randint(0, 5))]
    text = half + rng.choice([[], ["c"]]) + [each.swapcase() if rng.random() < 0.4 else each for each in reversed(half)]
    text = [each for each in text if each.isalnum() or rng.random() < 0.7]
    if text and rng.random() < 0.6:
        text[rng.randrange(len(text))] = rng.choice("abA1.")
    return (rng.choice(["", "(", "? "]) + "".join(text) + rng.choice(["", "!", "..."]),)
