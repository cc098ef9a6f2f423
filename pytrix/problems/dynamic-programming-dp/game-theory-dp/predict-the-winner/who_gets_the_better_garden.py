"""Who gets the better garden?

Two sisters divide up a row of garden beds. Anna begins. In turn, each takes the bed at the left end or at the right end of those that are left. But after Anna's first choice the rules get fairer: from then on a sister takes two beds in a row before it is the other one's turn, one after another and each from either end; so Berta takes the second and third, Anna the fourth and fifth, and so on. If only one is left, she takes just that.

`harvests` says what each bed yields. Both want the largest sum of yields for themselves and plan perfectly. Return `"Anna"`, `"Berta"` or `"equal"`, depending on who gets more. There is at least one bed.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("up to 100 beds, yields at least 0",)
HINTS = (
    "How can you tell, from the beds that are left, whose turn it is?",
    "Write a function of the two ends that returns Anna's lead over the rest. On her turns she takes the larger of two values, on her sister's the smaller one counts.",
    "The number of beds taken, divided by four with a remainder, says whose turn it is: with 0 or 3 it is Anna's, with 1 or 2 it is Berta's.",
)
EXAMPLES = [
    Example(([4, 9, 2],), why="Anna gets 4, and Berta the other two"),
    Example(([7, 1, 5],), why="7 against 1 and 5"),
    Example(([3, 2, 1],), why="3 against 2 and 1"),
]
EDGES = {"at least one bed": Edge(([0],), "a single bed without yield"), "two beds in a row": Edge(([1, 1, 8, 8, 1],), "who gets the large ones"), "only one is left": Edge(([6, 1, 1, 5],), "four beds")}
ALWAYS = [
    ([3, 1, 4, 1, 5, 9, 2, 6] * 5,),
    ([5, 1, 1, 9, 9, 1],), ([2, 6, 5, 1],), ([9, 4, 4, 1, 1],),
    ([0, 1, 9, 1],),
]
MISTAKES = [
    Mistake("After the first bed, each sister takes two in a row.", "taken % 4 in (0, 3)", "taken % 2 == 0"),
    Mistake("Berta plans as well, and chooses what makes Anna's lead smallest.", "return min(left - harvests[first], right - harvests[last])", "return max(left - harvests[first], right - harvests[last])"),
    Mistake("Taking the better end each time is not the best plan.", """
def better_garden(harvests: list[int]) -> str:
    beds, lead = list(harvests), 0
    for taken in range(len(harvests)):
        bed = beds.pop(0 if beds[0] >= beds[-1] else -1)
        lead += bed if taken % 4 in (0, 3) else -bed
    return "equal" if lead == 0 else "Anna" if lead > 0 else "Berta"
"""),
    Mistake("Both sisters may get the same sum, and then the answer is another one.", 'return "equal" if total == 0 else "Anna" if total > 0 else "Berta"', 'return "Anna" if total >= 0 else "Berta"'),
]
ORACLE = """
def better_garden(harvests: list[int]) -> str:
    def play(beds: list[int], sums: tuple[int, int]) -> tuple[int, int]:
        if not beds:
            return sums
        who = [0, 1, 1, 0][(len(harvests) - len(beds)) % 4]
        ends = []
        for bed, rest in ((beds[0], beds[1:]), (beds[-1], beds[:-1])):
            new = list(sums)
            new[who] += bed
            ends.append(play(rest, tuple(new)))
        return max(ends, key=lambda end: end[who])

    anna, berta = play(harvests, (0, 0))
    return "Anna" if anna > berta else "Berta" if berta > anna else "equal"
"""
EXPLANATION = """
What is left tells how many beds were taken, and that tells whose turn it is. Anna chooses the larger lead, Berta the smaller one. For `[7, 1, 5]`, Anna's lead over the rest:

| left | turn | from the left end | from the right end | lead |
|---|---|---|---|---|
| 5 | Berta | -5 | -5 | -5 |
| 1 | Berta | -1 | -1 | -1 |
| 7 | Berta | -7 | -7 | -7 |
| 1, 5 | Berta | -1 - 5 | -5 - 1 | -6 |
| 7, 1 | Berta | -7 - 1 | -1 - 7 | -8 |
| 7, 1, 5 | Anna | 7 - 6 | 5 - 8 | 1 |

There are n²/2 rests with two moves each. Following every game to its end, without a memory, takes twice as long for each further bed.
"""

from functools import cache


def better_garden(harvests: list[int]) -> str:
    @cache
    def lead(first: int, last: int) -> int:
        if first > last:
            return 0
        left, right = lead(first + 1, last), lead(first, last - 1)
        taken = len(harvests) - 1 - last + first
        if taken % 4 in (0, 3):
            return max(left + harvests[first], right + harvests[last])
        return min(left - harvests[first], right - harvests[last])

    total = lead(0, len(harvests) - 1)
    return "equal" if total == 0 else "Anna" if total > 0 else "Berta"


def inputs(rng):
    return ([rng.choice([0, 1, 1, 2, 3, 4, 9]) for _ in range(rng.randint(1, 8))],)
