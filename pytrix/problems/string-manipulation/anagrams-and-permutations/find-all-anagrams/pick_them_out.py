"""Read on after each find

A text is searched from left to right for pieces that use exactly the letters of a word, in any order. As soon as such a
piece is found, it is cut out of the search: the next piece must not share any of its letters, so reading goes on
right after it.

Return the pieces of `text` that are found for `word`, in the order in which they are found and as they stand in the
text. Letters have to be used equally often. If the word is longer than the text, nothing is found.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "GENERATE")
CONSTRAINTS = ("`word` has at least one letter",)
HINTS = (
    "After a find you jump, otherwise you go on by one letter. Which kind of loop lets you do both?",
    "A `while` loop with a position: cut the window there, compare its letters, then move by the window's length or "
    "by one.",
    "Go on as long as a whole piece fits. Compare the sorted letters of piece and word; after a find, keep the piece and jump.",
)
EXAMPLES = [
    Example(("ateatea", "tea"), why="ate, then reading goes on with atea"),
    Example(("ababba", "ab"), why="ab, ab and ba share no letters"),
    Example(("aaa", "aab")),
]
EDGES = {"longer than the text": ("go", "gogo"), "equally often": ("aabbab", "aab"), "right after it": ("abba", "ab")}
MISTAKES = [
    Mistake("After a find you go on by one letter only, so your pieces share letters.",
            "place += len(word)", "place += 1"),
    Mistake("Without a find you jump over the whole window and miss pieces that begin inside it.",
            "            place += 1\n", "            place += len(word)\n"),
    Mistake("You return the pieces spelt like the word. Return them as they stand in the text.",
            "found.append(piece)", "found.append(word)"),
    Mistake("The last place at which the word fits is never looked at.",
            "while place <= len(text) - len(word):", "while place < len(text) - len(word):"),
]
EQUIVALENT = {
    "found, place = ([], 0) -> found, place = ([], -1)": "the piece that begins at -1 is too short, so reading goes on at 0",
}
ALSO_RIGHT = [
    Way("A `for` loop works, too, if it remembers where the search may go on and skips the places before.",
        """
def picked_out(text: str, word: str) -> list[str]:
    found = []
    free = 0
    for place in range(len(text) - len(word) + 1):
        piece = text[place : place + len(word)]
        if place >= free and sorted(piece) == sorted(word):
            found.append(piece)
            free = place + len(word)
    return found
"""),
]
EXPLANATION = """
A `for` loop always takes the next position, so a `while` loop is the better choice when the step depends on what was
found. For `ateatea` and `tea`:

| place | piece | |
|---|---|---|
| 0 | ate | found: jump to 3 |
| 3 | ate | found: jump to 6 |
| 6 | – | no piece fits any more |

With n positions and a word of k letters that costs at most n times k log k steps.
"""


def picked_out(text: str, word: str) -> list[str]:
    found, place = [], 0
    while place <= len(text) - len(word):
        piece = text[place : place + len(word)]
        if sorted(piece) == sorted(word):
            found.append(piece)
            place += len(word)
        else:
            place += 1
    return found


def inputs(rng):
    word = letters(rng, 2, 3, "abc")
    text = letters(rng, 0, 1, "abc")
    for _ in range(rng.randint(2, 5)):
        text += "".join(rng.sample(word, len(word))) + letters(rng, 0, 1, "abc")
    return (text, word)
