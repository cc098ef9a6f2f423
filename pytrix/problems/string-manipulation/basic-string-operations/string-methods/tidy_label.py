"""A tidy label

Labels on a server may not contain spaces or capital letters. Turn a `title` that somebody typed into a label: drop the
spaces at both ends, make all letters small, and replace every space that is left by {sep:code}. Everything else stays
as it is, {sep:code} too.

Return the label. Two spaces side by side within the title become two {sep:code}, and nothing but spaces becomes an empty
label.
"""

from pytrix.question.authoring import Edge, Example, Mistake, words

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
ROWS = [{"sep": "-"}, {"sep": "_"}, {"sep": "."}]
HINTS = (
    "For each of the three wishes, texts have a method. Which one has to come first, and why?",
    "Methods of a text return a new text, so the next method can be called directly on what the one before returned.",
    "Chain three calls: one that removes space around the text, one for small letters, one that swaps one piece of text for another.",
)
EXAMPLES = [
    Example(("  Summer in Rome ",)),
    Example(("Chapter 7",)),
    Example(("Red  Brick",), why="each space is replaced"),
]
EDGES = {"two spaces side by side": ("Red  Brick",), "nothing but spaces": ("   ",), "stays as it is": Edge(lambda sep: (f"{sep} Draft{sep}",), "the same mark at both ends")}
MISTAKES = [
    Mistake("The spaces at the ends have become {sep:code}. Remove them before you replace the others.",
            'title.strip().lower().replace(" ", sep)', 'title.lower().replace(" ", sep).strip()'),
    Mistake("Capital letters are still there. Remember that a text method changes nothing: it returns a new text.",
            ".lower()", ""),
    Mistake("Two spaces side by side should give two {sep:code}. Splitting at white space swallows one of them.",
            'title.strip().lower().replace(" ", sep)', "sep.join(title.lower().split())"),
    Mistake("You removed the spaces within the title. Each of them should become {sep:code}.",
            '.replace(" ", sep)', '.replace(" ", "")'),
]
EXPLANATION = """
Texts never change; each method returns a new one, so calls can be chained and are read from left to right.

| call | result for `  Summer in Rome ` |
|---|---|
| `strip()` | `Summer in Rome` |
| `lower()` | `summer in rome` |
| `replace` | `summer{sep}in{sep}rome` |

Stripping comes first, or else the outer spaces would be replaced too. Each call walks through the title once.
"""


def label(title: str, *, sep: str) -> str:
    return title.strip().lower().replace(" ", sep)


def inputs(rng, sep):
    title = "".join(word.title() + rng.choice([" ", " ", "  "]) for word in words(rng, 1, 3))
    title = rng.choice(["", "", sep]) + title.rstrip() + rng.choice(["", "", sep])
    return (" " * rng.randint(0, 2) + title + " " * rng.randint(0, 2),)
