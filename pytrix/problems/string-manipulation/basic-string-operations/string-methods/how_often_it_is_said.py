"""How often is it said?

In the minutes of a meeting a certain `word` is said again and again. Return how many times it occurs in `minutes`.
Capital and small letters count as the same, and the word is also found inside longer words: `art` occurs twice in
`Art and part`.

Occurrences don't overlap: after one has been found, the search goes on after it, so `aa` occurs once in `aaa`. In
empty minutes nothing occurs.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("`word` has at least one letter", "all letters are from a to z or from A to Z")
HINTS = (
    "What could be done to both texts beforehand, so that capitals no longer matter?",
    "Texts have a method that counts how often another text occurs in them, without overlaps.",
    "Chain two calls on the minutes, one that makes the letters small and one that counts. What about the word itself?",
)
EXAMPLES = [
    Example(("Art and part", "art")),
    Example(("Yes, yes, YES", "Yes"), why="capitals do not matter"),
    Example(("Banana", "ANA"), why="the second ana overlaps the first"),
]
EDGES = {"empty minutes": ("", "no"), "overlap": ("aaAAa", "aa"), "at least one letter": ("Banana", "A")}
MISTAKES = [
    Mistake("The minutes are in small letters now, but the word may contain capitals: they never meet.",
            "word.lower()", "word"),
    Mistake("Capitals make a difference in your count.", "minutes.lower().count(word.lower())", "minutes.count(word)"),
    Mistake("The word is found inside longer words too. You count whole words only.",
            "minutes.lower().count(", "minutes.lower().split().count("),
    Mistake("You only say whether the word occurs. The number of times is wanted.",
            "minutes.lower().count(word.lower())", "int(word.lower() in minutes.lower())"),
]
EXPLANATION = """
After making all letters small on both sides, `count` does the rest. `Banana` and `ANA` become `banana` and `ana`; the
first ana is found at position 1, and the search goes on at position 4, where only `na` is left. So the answer is 1.
`count` goes through the text once.
"""


def times_said(minutes: str, word: str) -> int:
    return minutes.lower().count(word.lower())


def inputs(rng):
    word = rng.choice(["art", "Tea", "aa", "On", "NO"])
    pieces = [word, word.upper(), word.lower(), word.title(), " ", "s ", "part", "x "]
    return ("".join(rng.choice(pieces) for _ in range(rng.randint(3, 8))), word)
