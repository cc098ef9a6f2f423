"""The same word twice?

To change a password one has to type the new one twice. Read two lines and print `True` if they are exactly the same,
else `False`. Capitals matter.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("COMPARE",)
HINTS = (
    "How many equals signs does a question need?",
    "Read both lines as texts and print the comparison of the two.",
    "The comparison with two equals signs is `True` or `False` by itself.",
)
EXAMPLES = [Example("apple7\napple7\n"), Example("apple7\napple9\n"), Example("Star\nstar\n", why="a capital is another letter")]
EDGES = {"capitals matter": "ROSE\nrose\n"}
ALWAYS = ["moon5\nmaan5\n", "moon \nmoon\n", "moon5\nnoom5\n", "moon5\nmoon51\n"]
MISTAKES = [
    Mistake("The answers are the wrong way round: `!=` asks whether they differ.", "first == second", "first != second"),
    Mistake("You compare the first line with itself, which is always the same.", "second = input()", "second = first"),
    Mistake("Only the exact same text counts, but you ask whether one comes before the other.", "first == second", "first >= second"),
]
ALSO_RIGHT = [Way("The answer may be stored under a name before it is printed.", "    print(first == second)", "    same = first == second\n    print(same)")]
EXPLANATION = """
`first == second` compares letter by letter. For `Star` and `star` the first letters differ already, so the answer is
`False`.
"""


def program() -> None:
    first = input()
    second = input()
    print(first == second)


def inputs(rng):
    word = rng.choice(["moon", "Lake", "tree", "Sun"]) + str(rng.randint(1, 9))
    return f"{word}\n{rng.choice([word, word, word.lower(), word.upper(), word + '1', 'moon5'])}\n"
