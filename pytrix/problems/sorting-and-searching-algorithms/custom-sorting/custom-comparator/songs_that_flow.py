"""Songs that flow

A DJ has two songs left and wants the second to follow well on the first. `one` goes before `two` if going from the end of `one` to the
beginning of `two` is a smaller jump in speed than going from the end of `two` to the beginning of `one`. If both jumps are equal, the song
with the slower beginning goes first, and if these are equal too, they stay in the order in which they were given.

Write this comparison in the form that sorts use: return -1 if `one` goes before `two`, 1 if `two` goes before `one`, and 0 if they stay as
they are. A song is a pair `[beginning, end]` of its speeds.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SORT", "COMPARE")
HINTS = (
    "For the songs [100, 120] and [118, 90], how large are the two jumps?",
    "Decide step by step: first by the jumps, and only where they are equal by the beginnings.",
    "Put what decides into two tuples, the jump first and the beginning second; tuples are compared from the front.",
)
EXAMPLES = [
    Example(([100, 120], [118, 90]), why="120 to 118 is a jump of 2, 90 to 100 one of 10"),
    Example(([100, 90], [95, 105]), why="both jumps are 5; the second begins more slowly"),
    Example(([80, 80], [80, 80])),
]
EDGES = {"both jumps": ([60, 70], [70, 80]), "if these are equal too": ([90, 100], [90, 80])}
MISTAKES = [
    Mistake("A jump down is as large as a jump up; use the distance.", "abs(one[1] - two[0])", "one[1] - two[0]", "abs(two[1] - one[0])", "two[1] - one[0]"),
    Mistake("The sign is the wrong way round: the smaller jump goes first, which is a negative number.",
            "(first > second) - (first < second)", "(first < second) - (first > second)"),
    Mistake("Where the jumps are equal, the slower beginning goes first.", ", one[0])", ", 0)", ", two[0])", ", 0)"),
    Mistake("The beginning decides only where the jumps are equal.", "abs(one[1] - two[0]), one[0]", "one[0], abs(one[1] - two[0])",
            "abs(two[1] - one[0]), two[0]", "two[0], abs(two[1] - one[0])"),
]
ORACLE = """
def order(one: list[int], two: list[int]) -> int:
    there, back = abs(one[1] - two[0]), abs(two[1] - one[0])
    if there != back:
        return -1 if there < back else 1
    if one[0] != two[0]:
        return -1 if one[0] < two[0] else 1
    return 0
"""
ALSO_RIGHT = [
    Way("Step by step with `if`: more lines, each of them a sentence of the rule.",
        """
def order(one: list[int], two: list[int]) -> int:
    there, back = abs(one[1] - two[0]), abs(two[1] - one[0])
    if there != back:
        return -1 if there < back else 1
    if one[0] != two[0]:
        return -1 if one[0] < two[0] else 1
    return 0
"""),
]
EXPLANATION = """
Two tuples hold what decides, the jump first: for [100, 120] and [118, 90] they are (2, 100) and (10, 118). Tuples are compared from the front, so
the second part only counts where the first is equal. `(a > b) - (a < b)` turns a comparison into -1, 0 or 1, as True is 1 and False 0. A
sort takes such a function through `functools.cmp_to_key`, if the rule never goes round in a circle. This one does, so it is good for two songs only:
[100, 110] goes before [110, 120], and that before [120, 100], but that before [100, 110]. A comparison costs a fixed number of steps. The other
way asks step by step with `if`.
"""


def order(one: list[int], two: list[int]) -> int:
    first = (abs(one[1] - two[0]), one[0])
    second = (abs(two[1] - one[0]), two[0])
    return (first > second) - (first < second)


def inputs(rng):
    one, two = ([rng.randint(60, 66), rng.randint(60, 66)] for _ in range(2))
    return (one, rng.choice([two, two, list(one), [one[1], one[0]], [one[0], one[1] + 1]]))
