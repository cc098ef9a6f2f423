"""Harmless commas: {verb}

Commas separate the fields of a table, so a `field` itself must not contain any. Before it is stored, each comma in
it is replaced by `%c`, and each percent sign by `%p`, so that what was a comma can be told from what was not.
{task}

{done} A text that contains neither commas nor percent signs stays the same.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
ROWS = [
    {"steps": (("%", "%p"), (",", "%c")), "verb": "store", "task": "So `10%, no` is stored as `10%p%c no`.",
     "done": "Return `field` as it is stored."},
    {"steps": (("%c", ","), ("%p", "%")), "verb": "load", "task": "So `10%p%c no` was once `10%, no`.",
     "done": "Given a stored `field`, return the text that it was before."},
]
HINTS = (
    "There are two replacements. Try both orders on a text that contains both signs, such as `{verb} 5%,`.",
    "After the first replacement, the second one must not touch anything that the first one has just written.",
    "Ask which of the two replacements writes a percent sign. When loading, the steps of storing are undone in the "
    "opposite order.",
)
EXAMPLES = [lambda verb: ("10%, no" if verb == "store" else "10%p%c no",), ("plain",)]
EDGES = {
    "neither commas nor percent signs": ("pc",),
    "what was a comma": lambda verb: ("%c,%p" if verb == "store" else "%pc%c%pp",),
}
MISTAKES = [
    Mistake("Your two replacements come in the wrong order: the second one changes what the first one has written.",
            "in steps:", "in steps[::-1]:"),
    Mistake("You replace only one of the two signs.", "in steps:", "in steps[1:]:"),
    Mistake("Only the first occurrence of each sign is replaced.",
            "field.replace(old, new)", "field.replace(old, new, 1)"),
    Mistake("A sign was removed where it should have been replaced.",
            "field.replace(old, new)", 'field.replace(old, "")'),
]
EXPLANATION = """
The percent sign announces that the next letter has a meaning, so percent signs of the text itself have to be
disguised as well: before the commas when storing, after them when loading. The field is walked through twice.
"""


def converted(field: str, *, steps: tuple[tuple[str, str], ...]) -> str:
    for old, new in steps:
        field = field.replace(old, new)
    return field


def inputs(rng, verb):
    field = letters(rng, 2, 7, "%,pca")
    return (field if verb == "store" else field.replace("%", "%p").replace(",", "%c"),)
