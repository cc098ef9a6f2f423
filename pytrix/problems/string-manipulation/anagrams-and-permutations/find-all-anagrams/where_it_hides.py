"""Where the word hides

A word hides in a text wherever its letters stand next to each other, in any order. So `tea` hides in `a steak` as
`tea` and in `heat` as `eat`.

Return the positions of `text` where a hiding place of `word` begins, listed from left to right. Positions count from 0, and
hiding places may overlap. Capitals and small letters differ, and if the word is longer than the text, it hides
nowhere.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`word` has at least two letters",)
HINTS = (
    "How long is every hiding place? Put a window of that length over the text and move it along.",
    "For each place where the window fits, take the piece under it. Which comparison does not care for the order of "
    "letters?",
    "Sorted letters can be compared. The last window begins at the length of the text less that of the word.",
)
EXAMPLES = [
    Example(("heated tea", "eat"), why="eat, ate and tea"),
    Example(("ababa", "ab"), why="hiding places overlap"),
    Example(("Tea", "eat"), why="T is not t"),
]
EDGES = {"longer than the text": ("no", "noon"), "may overlap": ("aaaa", "aa"), "Capitals": ("Noon", "no")}
MISTAKES = [
    Mistake("You only find the word itself. Its letters may stand in any order.",
            "sorted(text[start : start + len(word)]) == sorted(word)", "text[start:].startswith(word)"),
    Mistake("You never look at the last place where the window fits.",
            "range(len(text) - len(word) + 1)", "range(len(text) - len(word))"),
    Mistake("You only ask whether each letter of the piece occurs in the word. Each letter must be used equally "
            "often.",
            "sorted(text[start : start + len(word)]) == sorted(word)",
            "set(text[start : start + len(word)]) <= set(word)"),
    Mistake("You report where a hiding place ends. Asked for is where it begins.", "found.append(start)", "found.append(start + len(word) - 1)"),
]
EXPLANATION = """
Each window has as many letters as the word, so sorting its letters and those of the word tells whether they are the
same ones. For `ababa` and `ab`:

| start | window | sorted |
|---|---|---|
| 0 | ab | a b: hidden |
| 1 | ba | a b: hidden |
| 2 | ab | a b: hidden |
| 3 | ba | a b: hidden |

For n windows of k letters that is n times k log k steps, which is fine for short words.
"""


def hiding_places(text: str, word: str) -> list[int]:
    found = []
    for start in range(len(text) - len(word) + 1):
        if sorted(text[start : start + len(word)]) == sorted(word):
            found.append(start)
    return found


def inputs(rng):
    word = letters(rng, 2, 4, "abc")
    text = letters(rng, 0, 3, "abcd")
    for _ in range(rng.randint(1, 3)):
        text += "".join(rng.sample(word, len(word))) + letters(rng, 0, 2, "abcd")
    return (text, word)
