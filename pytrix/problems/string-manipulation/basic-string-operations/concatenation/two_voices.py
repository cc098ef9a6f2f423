"""Two voices

Two singers take turns letter by letter. The singer of the first word begins with its first letter, the other one
answers with the first letter of hers, and so on through both words. Each pair of letters is followed by a dash,
except for the last pair.

The words `sea` and `oak` are sung as `so-ea-ak`. Return what is heard for `first` and `second`, which are equally
long. Empty words give an empty text.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("GENERATE", "ITERATE")
HINTS = (
    "Which letters are heard together? Write down the pairs for two words of three letters.",
    "Make a list of the pairs, each a text of two letters, and glue the list.",
    "`zip` walks through two words at the same time. A dash can glue a list, so that there is none after the last "
    "pair.",
)
EXAMPLES = [
    Example(("sea", "oak"), why="s and o, e and a, a and k"),
    Example(("rhythm", "melody")),
    Example(("a", "b"), why="one pair, no dash"),
]
EDGES = {"empty words": ("", ""), "last pair": ("no", "on")}
MISTAKES = [
    Mistake("There is a dash after the last pair as well. It belongs between the pairs.",
            'return "-".join(pairs)', 'return "".join(pair + "-" for pair in pairs)'),
    Mistake("The words are sung one after the other. The voices take turns letter by letter.",
            'return "-".join(pairs)', 'return "-".join([first, second])'),
    Mistake("The last pair is missing: every letter of both words is sung.",
            "zip(first, second)", "zip(first[:-1], second)"),
]
EXPLANATION = """
`zip` brings together the letters with equal positions, and `join` puts the dash between pieces only. For `sea` and
`oak`:

| first | second | pair |
|---|---|---|
| s | o | so |
| e | a | ea |
| a | k | ak |

The work grows with the length of the words.
"""


def duet(first: str, second: str) -> str:
    pairs = [one + other for one, other in zip(first, second)]
    return "-".join(pairs)


def inputs(rng):
    size = rng.randint(2, 7)
    return tuple("".join(rng.choice("abcdefghijklmnop") for _ in range(size)) for _ in range(2))
