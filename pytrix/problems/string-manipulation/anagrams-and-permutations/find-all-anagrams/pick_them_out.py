"""Read on after each find, {direction}

A text is searched {direction} for pieces that use exactly the letters of a word, in any order. As soon as such a
piece is found, it is cut out of the search: the next piece must not share any of its letters, so reading goes on
right {behind} it.

Return the pieces of `text` that are found for `word`, in the order in which they are found and as they stand in the
text. Letters have to be used equally often. If the word is longer than the text, nothing is found.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "GENERATE")
ROWS = [
    {"direction": "from left to right", "behind": "after", "step": 1},
    {"direction": "from right to left", "behind": "before", "step": -1},
]
CONSTRAINTS = ("`word` has at least one letter",)
HINTS = (
    "After a find you jump, otherwise you go on by one letter. Which kind of loop lets you do both?",
    "A `while` loop with a position: cut the window there, compare its letters, then move by the window's length or "
    "by one.",
    "Searching from the right is searching the reversed text; only turn each piece back before you keep it.",
)
EXAMPLES = [("ababab", "ab"), ("ateatea", "tea"), ("aaa", "aa")]
EDGES = {"longer than the text": ("go", "gogo"), "equally often": ("aabbab", "aab"), "right {behind} it": ("abba", "ab")}
MISTAKES = [
    Mistake("After a find you go on by one letter only, so your pieces share letters.",
            "place += len(word)", "place += 1"),
    Mistake("Without a find you jump over the whole window and miss pieces that begin inside it.",
            "            place += 1\n", "            place += len(word)\n"),
    Mistake("You return the pieces spelt like the word. They were asked for as they stand in the text.",
            "found.append(piece[::step])", "found.append(word)"),
    Mistake("You search from the wrong side: {direction} it should be.",
            "turned = text[::step]", "turned = text[::-step]"),
]
EQUIVALENT = {
    "found, place = ([], 0) -> found, place = ([], -1)": "the piece that begins at -1 is too short, so reading goes on at 0",
}
EXPLANATION = """
A `for` loop always takes the next position, so a `while` loop is the better choice when the step depends on what was
found. The pieces that are taken depend on the direction: each find hides the ones that overlap it. With n positions
and a word of k letters that costs at most n times k log k steps.
"""


def picked_out(text: str, word: str, *, step: int) -> list[str]:
    turned = text[::step]
    found, place = [], 0
    while place <= len(turned) - len(word):
        piece = turned[place : place + len(word)]
        if sorted(piece) == sorted(word):
            found.append(piece[::step])
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
