"""Across the stepping stones

Stones lead over a brook, in one row. From a stone a child can step to the next one, or jump over exactly one stone. Some stones are slippery, and the child must not tread on them.

`stones` is a text with one letter for each stone: `o` is dry and `s` is slippery. The child stands on the first one, which is dry. Return `True` if it can get to the last stone, else `False`. There is at least one stone.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("VALIDATE",)
HINTS = (
    "From which stones can a child get to stone number 5?",
    "Decide stone by stone, from the first: a stone can be reached if it is dry and one of the two stones before it can be reached.",
    "Keep a list of truth values that begins with `True`. For each further stone append whether it is dry and one of the last two values is true. The last value is the answer.",
)
EXAMPLES = [
    Example(("ososo",), why="over each slippery stone the child can jump"),
    Example(("ossoo",), why="two slippery stones in a row"),
    Example(("oos",), why="the last stone is slippery"),
]
EDGES = {"at least one stone": ("o",), "last stone": Edge(("os",), "a slippery last stone"), "next one": Edge(("ooso",), "steps and a jump")}
ALWAYS = [("osoo",), ("oosoos",)]
MISTAKES = [
    Mistake("Over two slippery stones in a row nobody can jump: only the two stones before count.", "any(reached[-2:])", "any(reached)"),
    Mistake("A slippery stone can't be reached at all.", 'stone == "o" and any(reached[-2:])', "any(reached[-2:])"),
    Mistake("The child can also jump over one stone. You only look at the stone just before.", "any(reached[-2:])", "reached[-1]"),
    Mistake("You forbid two slippery stones in a row, but the last stone must be dry, too.", "    return reached[-1]", "    return 'ss' not in stones"),
]
EXPLANATION = """
Whether a stone can be reached depends on the two before it, so one walk from the first to the last decides all. For `ossoo`:

| stone | dry | one of the two before | reached |
|---|---|---|---|
| 0 | yes | | yes |
| 1 | no | | no |
| 2 | no | | no |
| 3 | yes | neither 1 nor 2 | no |
| 4 | yes | neither 2 nor 3 | no |

Answers for smaller tasks are kept and used again: that is dynamic programming. Trying out all ways would look at the same stones again and again.
"""


def can_cross(stones: str) -> bool:
    reached = [True]
    for stone in stones[1:]:
        reached.append(stone == "o" and any(reached[-2:]))
    return reached[-1]


def inputs(rng):
    stones = "o" + "".join(rng.choice("ooos") for _ in range(rng.randint(0, 8)))
    if rng.random() < 0.6:
        stones = stones.replace("ss", "so")
    return (stones,)
