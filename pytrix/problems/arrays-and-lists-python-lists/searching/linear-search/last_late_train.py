"""The last train that was late

A station notes for each train of the day by how many minutes it was late, in the order of the timetable: `delays`
lists the minutes. Trains that came early have negative numbers.

A train counts as late if its delay is more than `limit` minutes. Return the position of the last late train of the
day, counting from 0. If no train was late, or there were no trains, return `-1`.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "If you read the list from the front, when do you know that a late train is the last one?",
    "Look at the trains one after another, beginning at the end. The first late one that you meet is the answer.",
    "Go through the positions from the highest to 0, and leave the function at once when a delay is above the limit.",
)
EXAMPLES = [
    Example(([2, 9, 0, 7, 3], 5), why="9 and 7 are above 5; the 7 stands at position 3"),
    Example(([4, 5, -1], 5), why="5 is not more than 5"),
    Example(([12, 1], 5), why="the first train is the only late one"),
]
EDGES = {
    "there were no trains": ([], 3),
    "no train was late": ([-2, 0, 3], 3),
    "last late train": Edge(([6, 1, 6], 5), "the very last train"),
    "negative numbers": Edge(([-4, -1, -6], -2), "all came early, with a negative limit"),
}
MISTAKES = [
    Mistake("You found the first late train, not the last one.",
            "range(len(delays) - 1, -1, -1)", "range(len(delays))"),
    Mistake("A delay of exactly `limit` minutes does not count as late.", "> limit", ">= limit"),
    Mistake("Your walk from the back stops before position 0, so a late first train is missed.",
            "range(len(delays) - 1, -1, -1)", "range(len(delays) - 1, 0, -1)"),
    Mistake("You return after looking at one train only. The answer -1 is known when all have been looked at.",
            "            return position\n    return -1", "            return position\n        return -1\n    return -1"),
    Mistake("`index` finds the first place with that number of minutes; the same delay may have happened earlier.",
            "return position", "return delays.index(delays[position])"),
]
ALSO_RIGHT = [
    Way("Reading from the front and remembering the latest find is right too; it always looks at the whole list.",
        """
def last_late_train(delays: list[int], limit: int) -> int:
    found = -1
    for position, delay in enumerate(delays):
        if delay > limit:
            found = position
    return found
"""),
]
EXPLANATION = """
Nothing is sorted, so the elements have to be looked at one after another. A search for the last one
begins at the back and may stop at the first find. For `[2, 9, 0, 7, 3]` and limit 5: position 4 holds 3, no; position 3 holds 7, found.
At worst, when no train was late, every element is looked at once.
"""


def last_late_train(delays: list[int], limit: int) -> int:
    for position in range(len(delays) - 1, -1, -1):
        if delays[position] > limit:
            return position
    return -1


def inputs(rng):
    delays = integers(rng, 1, 8, -3, 12)
    return (delays, rng.choice([*delays, max(delays), max(delays) - 1]))
