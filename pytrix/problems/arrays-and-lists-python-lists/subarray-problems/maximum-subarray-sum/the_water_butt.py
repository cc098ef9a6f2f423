"""The water butt

A water butt stands in a garden. `changes` lists by how many litres it gets fuller day by day, negative where more is taken out than rain brings. It is empty at the start, and it can never hold less than nothing: when more is wanted than there is, it is empty at the end of the day, and the next day begins with 0.

Return the list of how many litres are in it at the end of each day. The butt is so large that it never overflows. Without days the list is empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("ITERATE", "TRANSFORM")
HINTS = (
    "What is in the butt in the evening if there were 5 litres in the morning and 8 are wanted?",
    "Keep the number of litres in a variable. Each day add the change, and where that leads below 0, go on with 0.",
    "`max(0, ...)` around the sum does both at once. Append the result each day.",
)
EXAMPLES = [
    Example(([6, -2, -7, 3, 4],), why="on the third day 7 are wanted and only 4 there"),
    Example(([-5, -1, 2],), why="from nothing nothing can be taken"),
    Example(([4, 0, -4],), why="exactly empty"),
]
EDGES = {
    "Without days": Edge(([],), "no days"),
    "begins with 0": Edge(([3, -9, 3, -9, 3],), "empty twice"),
}
MISTAKES = [
    Mistake("Your butt holds less than nothing. What was missing is not owed on the next day.", "litres = max(0, litres + change)", "litres += change"),
    Mistake("Only what you show is kept above 0; the litres themselves go on below it.", "        litres = max(0, litres + change)\n        evenings.append(litres)\n", "        litres += change\n        evenings.append(max(0, litres))\n"),
    Mistake("You ignore days on which too much is wanted. On such a day the butt gets empty.", "        litres = max(0, litres + change)\n", "        litres = litres + change if litres + change >= 0 else litres\n"),
]
EXPLANATION = """
A running total that starts again at 0 whenever it would fall below it. For 6, -2, -7, 3, 4:

| change | would be | evening |
|---|---|---|
| 6 | 6 | 6 |
| -2 | 4 | 4 |
| -7 | -3 | 0 |
| 3 | 3 | 3 |
| 4 | 7 | 7 |

Bad days are forgotten once the butt is empty: the same thought finds the best stretch of a row of gains and losses. Each day takes one step.
"""


def evening_levels(changes: list[int]) -> list[int]:
    evenings = []
    litres = 0
    for change in changes:
        litres = max(0, litres + change)
        evenings.append(litres)
    return evenings


def inputs(rng):
    return (integers(rng, 0, 8, -8, 8),)
