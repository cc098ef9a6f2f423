"""The chain of bonuses

In a game each round multiplies your bonus. `rounds` lists the factors, whole numbers of at least 0. The bonus is 1 at the start. A factor of 0 breaks the chain: the bonus of that round is 0, and the next round begins again with a bonus of 1.

Return a list of two numbers: the largest bonus after any round, and how often the chain broke. Without rounds, the largest bonus is 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("AGGREGATE", "COUNT")
CONSTRAINTS = ("factors from 0 to 9",)
HINTS = (
    "What is the bonus after the round that follows a 0?",
    "Keep the bonus and the largest one so far. When the factor is 0, count a break and set the bonus back to 1.",
    "In the loop: for a 0 only count and start afresh; otherwise multiply, and compare with the largest one. Begin with 0 as the largest.",
)
EXAMPLES = [
    Example(([2, 3, 0, 5, 1],), why="6 before the break, 5 after it"),
    Example(([2, 0, 4, 2, 0, 3],), why="the chain in the middle reaches 8"),
    Example(([0, 0],), why="nothing but breaks, so the bonus is 0"),
]
EDGES = {
    "Without rounds": Edge(([],), "no rounds"),
    "begins again": Edge(([9, 0, 1],), "a 1 after the break"),
    "at least 0": Edge(([1, 1, 1],), "factors that change nothing"),
}
MISTAKES = [
    Mistake("After a 0 your bonus stays 0 for ever. The next round begins again with 1.", "            bonus = 1\n        else:", "            bonus = 0\n        else:"),
    Mistake("You return the bonus at the end. The largest one may have been before a break.", "    return [largest, breaks]\n", "    return [bonus, breaks] if rounds and rounds[-1] else [0, breaks]\n"),
    Mistake("You leave the factors of 0 out, as if the chain never broke.", "            breaks += 1\n            bonus = 1\n", "            breaks += 1\n"),
]
EXPLANATION = """
A product can only grow until a 0 comes; what was before it is lost for what comes after. So the bonus starts again at 1, and only the largest one is remembered. For 2, 0, 4, 2, 0, 3:

| factor | bonus | largest | breaks |
|---|---|---|---|
| 2 | 2 | 2 | 0 |
| 0 | 1 again | 2 | 1 |
| 4 | 4 | 4 | 1 |
| 2 | 8 | 8 | 1 |
| 0 | 1 again | 8 | 2 |
| 3 | 3 | 8 | 2 |

Each factor takes one step.
"""


def bonuses(rounds: list[int]) -> list[int]:
    bonus, largest, breaks = 1, 0, 0
    for factor in rounds:
        if factor == 0:
            breaks += 1
            bonus = 1
        else:
            bonus *= factor
            largest = max(largest, bonus)
    return [largest, breaks]


def inputs(rng):
    return (integers(rng, 0, 8, 0, 5),)
