"""Harmless commas

Commas separate the fields of a table, so a `field` itself must not contain any. Before it is stored, each comma in
it is replaced by `%c`, and each percent sign by `%p`, so that what was a comma can be told from what was not.
So `10%, no` is stored as `10%p%c no`.

Return `field` as it is stored. A text that contains neither commas nor percent signs stays the same.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "There are two replacements. Try both orders on a text that contains both characters, such as `5%,`.",
    "After the first replacement, the second one must not touch anything that the first one has just written.",
    "Ask which of the two replacements writes a percent sign. The percent signs of the field itself have to be dealt with "
    "before that.",
)
EXAMPLES = [Example(("10%, no",)), Example(("a,b,c",)), Example(("%c",), why="the field's own percent sign")]
EDGES = {"neither commas nor percent signs": ("pc",), "what was a comma": ("%c,%p",)}
MISTAKES = [
    Mistake("Your two replacements come in the wrong order: the second one changes what the first one has written.",
            '.replace("%", "%p").replace(",", "%c")', '.replace(",", "%c").replace("%", "%p")'),
    Mistake("You replace only commas. The percent signs of the field need it too.", '.replace("%", "%p")', ""),
    Mistake("You replace only percent signs. The commas are still there.", '.replace(",", "%c")', ""),
    Mistake("Only the first comma is replaced.", '.replace(",", "%c")', '.replace(",", "%c", 1)'),
]
EXPLANATION = """
The percent sign announces that the next letter has a meaning, so percent signs of the text itself have to be disguised
first, before the commas bring new ones. For `10%, no`:

| step | field |
|---|---|
| percent signs | `10%p, no` |
| commas | `10%p%c no` |

Whoever loads the field undoes the steps in the opposite order. The work is two walks through the field.
"""


def stored(field: str) -> str:
    return field.replace("%", "%p").replace(",", "%c")


def inputs(rng):
    return (letters(rng, 2, 7, "%,pca"),)
