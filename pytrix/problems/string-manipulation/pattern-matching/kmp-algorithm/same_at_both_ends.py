"""The same at both ends: {title}

The word `onion` begins and ends with `on`. Such a text, shorter than the word, that stands both at its beginning and at its
end is called a border of the word.

Return the {which} border of `word`{extra}. If there is none, return an empty text; that is so for a word of one letter and for
the empty word too.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
ROWS = [
    {"order": -1, "copies": 1, "title": "the longest", "which": "longest", "extra": "; the two places may overlap"},
    {"order": 1, "copies": 2, "title": "the shortest", "which": "shortest", "extra": ""},
    {"order": -1, "copies": 2, "title": "side by side", "which": "longest", "extra": " whose two places in the word do not overlap"},
]
CONSTRAINTS = ("a border has at least one letter and is shorter than the word",)
HINTS = (
    "Write down all beginnings of `onion` that are shorter than the word. Which of them stand at its end as well?",
    "Go through the possible lengths in the order in which you want to find a border, and stop at the first one that works.",
    "For one length, cut that many letters from the front and ask whether the word ends with them.",
)
EXAMPLES = [("onion",), ("abababa",), ("aabcaa",)]
EDGES = {"word of one letter": ("a",), "empty word": ("",), "if there is none": ("abc",), "begins and ends": ("anna",)}
MISTAKES = [
    Mistake("You compare only one letter at each end. The whole beginning must stand at the end again.",
            """
def border(word: str) -> str:
    for size in range(1, len(word))[::order]:
        if word[0] == word[-1] and size * copies <= len(word):
            return word[:size]
    return ""
"""),
    Mistake("You compare the beginning with the end read backwards. A border is read forwards at both places.",
            "word.endswith(word[:size])", "word[::-1].startswith(word[:size])"),
    Mistake("You return the length of the border. The border itself is asked for.", "return word[:size]", "return size"),
]
EXPLANATION = """
There are `n - 1` possible lengths, and each is tested by comparing a beginning with an end, so the work is at most `n²`. Borders
are the heart of a famous search: when a pattern fails after some letters, its longest border so far tells how much of the work
can be kept. There they are found in linear time.
"""


def border(word: str, *, order: int, copies: int) -> str:
    for size in range(1, len(word))[::order]:
        if word.endswith(word[:size]) and size * copies <= len(word):
            return word[:size]
    return ""


def inputs(rng):
    end = letters(rng, 1, 3, "ab")
    return (rng.choice([end + letters(rng, 0, 3, "abc") + end, end * 3 + end[:1], letters(rng, 2, 6, "ab"), end * 2]),)
