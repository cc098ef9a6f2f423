"""What the star hid

A museum labels its boxes by a scheme such as `room-*-shelf`. The scheme contains one star `*`, in place of which the real label has
some text of its own, even an empty one.

Return the part of `label` that stands in place of the star of `scheme`, or `None` when the label does not follow the
scheme. The parts of the scheme before and after the star must both be there, side by side and without sharing characters.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("SEARCH", "PARTITION")
HINTS = (
    "Take a label that follows the scheme. Which characters do you cross out at its front, and which at its end?",
    "Everything before and after the star is known, so you know how many characters to remove at either side.",
    "Compare the length of what remains with what you expect, or remove the front first and look for the end in the rest only.",
)
EXAMPLES = [Example(("room-blue-shelf", "room-*-shelf")), Example(("box17", "box*")), Example(("aba", "ab*ba"), why="the two parts would share the b"), Example(("ab", "a*b"), why="an empty text is hidden")]
EDGES = {
    "even an empty one": ("tin", "tin*"),
    "without sharing characters": ("aa", "aa*a"),
    "does not follow": ("xaby", "a*y"),
    "after the star": ("tin.old", "*.new"),
    "real label": ("aa-aa-aa", "aa*aa"),
    "in place of the star": ("", "*"),
}
ALWAYS = [("box-7", "box.*")]
MISTAKES = [
    Mistake("You remove the parts wherever they occur, so the same letters in the middle are lost as well.",
            "rest[: len(rest) - len(back)]", 'rest.replace(back, "")'),
    Mistake("The end is looked for in the whole label. It must lie after the front, in what remains.",
            "rest.endswith(back)", "label.endswith(back)"),
    Mistake("You return an empty text for a label that does not follow the scheme. An empty part is a different answer; say `None`.",
            "return None", 'return ""'),
    Mistake("When nothing stands after the star, cutting off 0 characters with a negative bound cuts off everything.",
            "rest[: len(rest) - len(back)]", "rest[: -len(back)]"),
]
EXPLANATION = """
The front is checked and taken away; only what remains may contain the end, so the two cannot share characters.

| label | scheme | rest after the front | answer |
|---|---|---|---|
| box17 | box* | 17 | 17 |
| aba | ab*ba | a, which does not end with ba | None |

The bound `len(rest) - len(back)` works for an empty end too, while `-0` would not. The work is walking through the label a
fixed number of times.
"""


def hidden_part(label: str, scheme: str) -> str | None:
    front, back = scheme.split("*")
    rest = label[len(front) :]
    if label.startswith(front) and rest.endswith(back):
        return rest[: len(rest) - len(back)]
    return None


def inputs(rng):
    front, back = letters(rng, 0, 2, "ab"), letters(rng, 0, 2, "ab")
    middle = rng.choice([back, letters(rng, 0, 3, "abc")])
    label = rng.choice([front + middle + back, front + middle + back, "b" + middle + back, front + back[1:], front + middle])
    return (label, front + "*" + back)
