"""The lengths of the words

Read one line of words, separated by spaces, at least one. Build a list with the length of each word, in the order of
the words, and print its items in one line with `print(*lengths)`, where `lengths` is your list.
"""
from pytrix.question.authoring import Example, Mistake, Way, words

KIND = "program"
LEVEL = "beginner"
TAGS = ("TRANSFORM", "ITERATE")
HINTS = (
    "How many items has your list at the end, compared with the words?",
    "Begin with an empty list, walk over the words and append something made from each of them.",
    "What is appended is the `len` of the word of this round.",
)
EXAMPLES = [Example("a cup of tea\n"), Example("hello\n"), Example("we all sing all day\n")]
EDGES = {"at least one": "x\n"}
MISTAKES = [
    Mistake("You appended the words themselves. Append their lengths.", "lengths.append(len(word))", "lengths.append(word)"),
    Mistake("`len(line)` is the number of words. Ask for the length of the one word.", "len(word)", "len(line)"),
    Mistake("The list is shown with its brackets and commas. The star in `print` shows only the items.", "print(*lengths)", "print(lengths)"),
    Mistake("Only the last length is left: the list is made anew in each round.",
            "    lengths = []\n    for word in line:\n", "    for word in line:\n        lengths = []\n"),
]
ALSO_RIGHT = [
    Way("With positions, it takes a little more writing.",
        "    for word in line:\n        lengths.append(len(word))", "    for place in range(len(line)):\n        lengths.append(len(line[place]))"),
]
EXPLANATION = """
For `a cup of tea` the list grows to `[1]`, `[1, 3]`, `[1, 3, 2]`, `[1, 3, 2, 3]`: one item for each word.
"""


def program() -> None:
    line = input().split()
    lengths = []
    for word in line:
        lengths.append(len(word))
    print(*lengths)


def inputs(rng):
    return " ".join(words(rng, 1, 6)) + "\n"
