"""A stretch of the exact length

A hiking trail is made of stages, and `stages` lists their lengths in kilometres; a stage that is closed has length 0.
A group wants to walk some stages in a row that are exactly `distance` kilometres long.

Return the positions of the first and the last stage of such a stretch as a list, counted from 0. If there are
several, take the one that begins first, and of those that begin together the shortest. If there is none, return an
empty list. A stretch has at least one stage. The trail is short, so you may try all stretches.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("lengths and `distance` are 0 or more",)
HINTS = (
    "In which order do you have to try the stretches so that the first one that fits is the right one?",
    "Take each stage as the first one in turn, and let the stretch grow stage by stage.",
    "Two loops: the outer one for the first stage, the inner one for the last. Add up within the inner loop and return at once when the sum fits.",
)
EXAMPLES = [
    Example(([7, 4, 6, 5, 3], 15), why="4 + 6 + 5"),
    Example(([8, 2, 8, 2], 10), why="8 + 2 at the front, 2 + 8 and 8 + 2 begin later"),
    Example(([5, 9], 6), why="no stretch is 6 kilometres long"),
]
EDGES = {
    "none": ([], 4),
    "of those that begin together the shortest": Edge(([3, 0, 0, 2], 3), "closed stages behind the stretch"),
    "at least one stage": Edge(([4, 0, 5], 0), "a stretch of length 0"),
    "in a row": Edge(([2, 3, 4], 6), "first and last would fit but are no neighbours"),
    "begins first": Edge(([2, 0, 3], 3), "a closed stage in front"),
}
ALWAYS = [([1], 1)]
MISTAKES = [
    Mistake("The sum has to begin again for every first stage.", "        total = 0\n", "", "    for first", "    total = 0\n    for first"),
    Mistake("Of several stretches that begin together the shortest is wanted.", "return [first, last]", "found = [first, last]", "    return []", "    return found", "    for first", "    found: list[int] = []\n    for first"),
    Mistake("You return the number of stages. The position of the last one is wanted.", "[first, last]", "[first, last - first + 1]"),
    Mistake("A single stage can be long enough by itself.", "range(first, len(stages))", "range(first + 1, len(stages))", "        total = 0\n", "        total = stages[first]\n"),
]
ALSO_RIGHT = [
    Way("With slices and `sum` the two loops fit into one line; each stretch is added up from scratch, which costs a further factor.",
        """
def exact_stretch(stages: list[int], distance: int) -> list[int]:
    places = range(len(stages))
    fitting = [[first, last] for first in places for last in places if first <= last and sum(stages[first : last + 1]) == distance]
    return fitting[0] if fitting else []
"""),
]
EXPLANATION = """
The stretches are tried in the order in which they are preferred: by their first stage, then by their length. For
`[7, 4, 6, 5, 3]` and 15:

| first | sums |
|---|---|
| 0 | 7, 11, 17, 22, 25 |
| 1 | 4, 10, 15: found |

The running sum within the inner loop saves adding up each stretch again. All in all about `n` squared divided by two
sums are made, which is fine for a short trail only.
"""


def exact_stretch(stages: list[int], distance: int) -> list[int]:
    for first in range(len(stages)):
        total = 0
        for last in range(first, len(stages)):
            total += stages[last]
            if total == distance:
                return [first, last]
    return []


def inputs(rng):
    stages = integers(rng, 1, 8, 0, 9)
    first = rng.randrange(len(stages))
    return (stages, sum(stages[first : rng.randint(first + 1, len(stages))]) if rng.random() < 0.8 else rng.randint(1, 30))
