"""The same at both ends: the longest

The word `onion` begins and ends with `on`. Such a text, shorter than the word, that stands both at its beginning and at its
end is called a border of the word.

Return the longest border of `word`; the two places may overlap. If there is none, return an empty text; that is so for a word of one letter and for
the empty word too.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("a border has at least one letter and is shorter than the word",)
HINTS = (
    "Write down all beginnings of `onion` that are shorter than the word. Which of them stand at its end as well?",
    "Go through the possible lengths in the order in which you want to find a border, and stop at the first one that works.",
    "For one length, cut that many letters from the front and ask whether the word ends with them.",
)
EXAMPLES = [Example(("onion",)), Example(("abababa",), why="ababa stands at both ends"), Example(("aabca",)), Example(("abc",), why="there is none")]
EDGES = {"word of one letter": ("a",), "empty word": ("",), "if there is none": ("tea",), "begins and ends": ("anna",)}
ALWAYS = [("aa",)]
MISTAKES = [
    Mistake("You compare only one letter at each end. The whole beginning must stand at the end again.",
            "word.endswith(word[:size])", "word.endswith(word[0])"),
    Mistake("You compare the beginning with the end read backwards. A border is read forwards at both places.",
            "word.endswith(word[:size])", "word[::-1].startswith(word[:size])"),
    Mistake("You return the length of the border. Return the border itself.", "return word[:size]", "return size"),
    Mistake("You return the shortest border. The question wants the longest.", "reversed(range(1, len(word)))", "range(1, len(word))"),
    Mistake("The whole word begins and ends with itself, but a border is shorter than the word.",
            "range(1, len(word))", "range(1, len(word) + 1)"),
]
EXPLANATION = """
There are n - 1 possible lengths, and the longest is tried first. For `onion`:

| size | beginning | does the word end with it? |
|---|---|---|
| 4 | onio | no |
| 3 | oni | no |
| 2 | on | yes |

Each test compares a beginning with an end, so the work is at most n². Borders are the heart of a famous search: when a
pattern fails after some letters, its longest border so far tells how much of the work can be kept.
"""


def border(word: str) -> str:
    for size in reversed(range(1, len(word))):
        if word.endswith(word[:size]):
            return word[:size]
    return ""


def inputs(rng):
    end = letters(rng, 1, 3, "ab")
    return (rng.choice([end + letters(rng, 0, 3, "abc") + end, end * 3 + end[:1], letters(rng, 2, 6, "ab"), end * 2]),)
