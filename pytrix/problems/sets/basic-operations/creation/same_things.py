"""Do both lists say the same?

Two people made shopping lists, `one` and `other`, without looking at each other's. A list may name a thing several
times, and the order makes no difference.

Return `True` if both lists name the same things, and `False` otherwise.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COMPARE", "VALIDATE")
HINTS = (
    "What of a list must be forgotten so that these two can be compared with `==`?",
    "Make a set of each list. Two sets are equal if they have the same members, whatever they were made from.",
    "`set` forgets order and repetition; compare what it gives for both lists.",
)
EXAMPLES = [
    Example((["tea", "rice", "tea"], ["rice", "tea"])),
    Example((["tea", "rice"], ["tea", "rice", "salt"]), why="salt is on one list only"),
    Example((["tea"], [])),
]
EDGES = {
    "otherwise": ([], []),
    "several times": (["a", "a", "b"], ["b", "b", "a"]),
    "the same things": Edge((["a", "b"], ["c", "d"]), "as many, but different things"),
}
MISTAKES = [
    Mistake("The order of the lists makes no difference.", "set(one) == set(other)", "one == other"),
    Mistake("It makes no difference how often a thing is named.", "set(one) == set(other)", "sorted(one) == sorted(other)"),
    Mistake("You only compare how many different things there are.", "set(one) == set(other)", "len(set(one)) == len(set(other))"),
    Mistake("You only ask whether everything on the first list is on the second.", "set(one) == set(other)", "set(one) <= set(other)"),
]
EXPLANATION = """
A set made from a list has each thing once and no order, and that is just what has to be compared.

| list | set |
|---|---|
| tea, rice, tea | {rice, tea} |
| rice, tea | {rice, tea} |

Each thing of both lists is looked at once. Sorting both lists would keep the repetitions.
"""


def same_things(one: list[str], other: list[str]) -> bool:
    return set(one) == set(other)


def inputs(rng):
    things = rng.sample(["tea", "rice", "salt", "soap"], rng.randint(1, 3))
    one = things + [rng.choice(things) for _ in range(rng.randint(0, 2))]
    other = things + [rng.choice([*things, "jam"] if rng.random() < 0.5 else things) for _ in range(rng.randint(0, 2))]
    rng.shuffle(one)
    rng.shuffle(other)
    return (one, other[rng.choice([0, 0, 1]) :])
