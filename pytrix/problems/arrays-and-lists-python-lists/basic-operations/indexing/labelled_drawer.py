"""The drawer with that label

A cabinet has a row of drawers, and `contents` says what lies in each, from left to right. People in the workshop
count from 1: label `1` is the leftmost drawer, label `2` the next. Counting from the right they use negative labels:
`-1` is the rightmost drawer, `-2` the one before it.

Return what lies in the drawer with that `label`. Label `0` belongs to no drawer, and a label may also lie beyond the
last drawer on either side. Return `no such drawer` in all these cases.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, words

LEVEL = "intermediate"
TAGS = ("SEARCH", "VALIDATE")
HINTS = (
    "Write the labels of a cabinet with three drawers under each other with Python's positions. Where do they differ?",
    "Python's negative positions already agree with the workshop. Only the positive labels are one too high.",
    "Two questions decide: is the label one of 1, 2, … up to the number of drawers? Is it one of -1, -2, … down to minus that number?",
)
EXAMPLES = [
    Example((["nails", "hinges", "glue", "tape"], 2), why="the second from the left"),
    Example((["nails", "hinges", "glue", "tape"], -4), why="the fourth from the right is the leftmost"),
    Example((["nails", "hinges"], 3), why="there are only two drawers"),
]
EDGES = {
    "Label `0`": (["nails", "glue"], 0),
    "beyond the last drawer": Edge((["nails", "glue"], -3), "too far to the left"),
    "contents": Edge(([], 1), "a cabinet without drawers"),
    "leftmost drawer": Edge((["saw", "file", "rasp"], 1), "the leftmost drawer"),
    "rightmost drawer": (["saw", "file", "rasp"], -1),
}
ALWAYS = [(["ink"], 1)]
MISTAKES = [
    Mistake("Positive labels count from 1, positions from 0: you open the drawer to the right of the one you want.",
            "contents[label - 1]", "contents[label % len(contents)]"),
    Mistake("Python accepts position -1 for label 0 and opens the rightmost drawer, but label 0 belongs to no drawer.",
            "1 <= label <= len(contents)", "0 <= label <= len(contents)"),
    Mistake("A negative label beyond the leftmost drawer ends in an error. Check both directions.",
            "-len(contents) <= label <= -1", "label <= -1"),
    Mistake("Negative labels need no correction: -1 already is Python's position of the last element.",
            "return contents[label]", "return contents[label - 1]"),
    Mistake("The leftmost drawer can also be named from the right: of three drawers it has the label -3.",
            "-len(contents) <= label", "-len(contents) < label"),
]
ORACLE = """
def labelled_drawer(contents: list[str], label: int) -> str:
    for place, each in enumerate(contents):
        if label in (place + 1, place - len(contents)):
            return each
    return "no such drawer"
"""
ALSO_RIGHT = [
    Way("A dictionary of all labels needs no thought about ranges, but it looks at every drawer to open one.",
        """
def labelled_drawer(contents: list[str], label: int) -> str:
    drawers = {place + 1: each for place, each in enumerate(contents)}
    drawers |= {place - len(contents): each for place, each in enumerate(contents)}
    return drawers.get(label, "no such drawer")
"""),
]
EXPLANATION = """
Of `n` drawers the labels `1` to `n` and `-n` to `-1` exist, and only the first kind has to be translated:

| drawer | nails | hinges | glue |
|---|---|---|---|
| label from the left | 1 | 2 | 3 |
| position | 0 | 1 | 2 |
| label from the right = position | -3 | -2 | -1 |

Each range is checked before the list is asked: `contents[label - 1]` with label 0 would open the last drawer without
a complaint. Neither check nor access depends on the number of drawers. One could also put every label into a
dictionary, which costs a walk along all drawers.
"""


def labelled_drawer(contents: list[str], label: int) -> str:
    if 1 <= label <= len(contents):
        return contents[label - 1]
    if -len(contents) <= label <= -1:
        return contents[label]
    return "no such drawer"


def inputs(rng):
    contents = sorted(set(words(rng, 1, 6)))
    rng.shuffle(contents)
    return (contents, rng.randint(-len(contents) - 1, len(contents) + 1))
