"""The same necklace?

A necklace of beads lies on the table like a closed ring. Two people have written down the colours of the beads, both
clockwise, but they may have begun at different beads: `one` and `other`.

Return whether both can have described the same necklace. Nobody has turned it over. Two lists without beads describe
the same necklace.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("COMPARE", "SEARCH")
HINTS = (
    "What does a list of colours look like for somebody who begins two beads later?",
    "Beginning later moves the first few colours to the end. Try every possible beginning and compare.",
    "For each cut the list from the cut on, followed by the list up to the cut, is one description. One equal description is enough.",
)
EXAMPLES = [
    Example((["red", "blue", "blue", "green"], ["blue", "green", "red", "blue"]), why="the second person began at the second blue bead"),
    Example((["red", "blue", "green"], ["green", "blue", "red"]), why="that would be the necklace turned over"),
    Example((["red", "blue"], ["red", "blue", "red", "blue"]), why="the number of beads differs"),
]
EDGES = {
    "without beads": ([], []),
    "same necklace": Edge((["red", "red", "blue"], ["red", "red", "blue"]), "both began at the same bead"),
    "closed ring": Edge((["red", "blue", "blue", "blue"], ["blue", "blue", "blue", "red"]), "the last bead was the first one"),
    "colours of the beads": Edge((["red", "red", "blue", "blue"], ["red", "blue", "red", "blue"]), "the same colours in another order"),
    "written down the colours": Edge((["seagreen", "seagreen", "sea", "green", "sea", "green"], ["seagreen", "sea", "green", "seagreen", "sea", "green"]), "names of colours that run together"),
    "turned it over": Edge((["red", "blue", "green", "grey"], ["grey", "green", "blue", "red"]), "the other way round"),
    "Two lists": Edge(([], ["red"]), "only one list without beads"),
    "Two people": Edge((["darkred", "blue"], ["red", "blue"]), "one colour is part of another"),
    "begun at different beads": Edge((["red", "red", "blue", "red", "red", "blue"], ["red", "red", "red", "blue", "red", "blue"]), "the same pairs of neighbours"),
}
ALWAYS = [(["red", "blue", "red", "green"], ["red", "green", "red", "blue"])]
MISTAKES = [
    Mistake("You compare how often each colour occurs. The order round the ring counts as well.", """
def same_necklace(one: list[str], other: list[str]) -> bool:
    return sorted(one) == sorted(other)
"""),
    Mistake("You compare the lists as they are. The people may have begun at different beads.", """
def same_necklace(one: list[str], other: list[str]) -> bool:
    return one == other
"""),
    Mistake("Two lists without beads describe the same necklace; with no beginning to try, `any` says no.", "range(len(one) + 1)", "range(len(one))"),
    Mistake("Nobody has turned the necklace over.", "one[cut:] + one[:cut] == other", "one[cut:] + one[:cut] in (other, other[::-1])"),
    Mistake("You try one beginning only: the second bead.", "range(len(one) + 1)", "range(2)"),
    Mistake("The list from the cut on has to be compared together with the beads before the cut.", "one[cut:] + one[:cut] == other", "one[cut:] == other[: len(one) - cut]"),
]
EQUIVALENT = {
    "return any((one[cut:] + one[:cut] == other for cut in range(len(one) + 1))) -> return any((one[cut:] + one[:cut] == other for cut in range(len(one) + 2)))":
        "cuts after the end give the list itself",
}
ALSO_RIGHT = [
    Way("Written twice in a row, one list holds all its turns: the other one must be a piece of that.",
        """
def same_necklace(one: list[str], other: list[str]) -> bool:
    twice = one + one
    places = range(len(one) + 1)
    return len(one) == len(other) and any(twice[place : place + len(one)] == other for place in places)
"""),
]
EXPLANATION = """
Every description of the ring is the list cut at one place with its two parts exchanged. For
`['red', 'blue', 'blue', 'green']`:

| cut | description |
|---|---|
| 0 | red blue blue green |
| 1 | blue blue green red |
| 2 | blue green red blue |
| 3 | green red blue blue |

One of them equals the other list. There are as many cuts as beads, and each comparison looks at up to all beads, so the
work is the square of their number.
"""


def same_necklace(one: list[str], other: list[str]) -> bool:
    return any(one[cut:] + one[:cut] == other for cut in range(len(one) + 1))


def inputs(rng):
    one = [rng.choice(["red", "blue", "green"]) for _ in range(rng.randint(1, 6))]
    cut = rng.randrange(len(one))
    other = one[cut:] + one[:cut]
    if rng.random() < 0.5:
        rng.choice([other.reverse, lambda: rng.shuffle(other), lambda: other.append(other[0]), other.pop])()
    return (one, other)
