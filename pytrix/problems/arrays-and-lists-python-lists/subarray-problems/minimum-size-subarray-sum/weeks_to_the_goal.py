"""How soon is the pot full?

A class saves for a trip. `savings` lists how many pounds come into the pot week by week, from the first week on; no
week is without any money.

Return after how many weeks the pot holds at least `goal` pounds for the first time. If even all weeks of the list are
not enough, return `0`.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("savings and `goal` are at least 1",)
HINTS = (
    "How do you know the contents of the pot after a week, if you know them after the week before?",
    "Add up week by week, and stop as soon as it is enough.",
    "Let `enumerate` count the weeks from 1; return its number at once when the total has reached the goal.",
)
EXAMPLES = [
    Example(([20, 15, 30, 10], 60), why="20, 35, 65"),
    Example(([50, 5], 50), why="exactly enough after the first week"),
    Example(([8, 8, 8], 25), why="24 are not enough"),
]
EDGES = {
    "not enough": ([], 10),
    "even all weeks": Edge(([4, 3, 3], 10), "enough only with the last week"),
    "first time": Edge(([1, 1, 1, 50], 3), "more comes later"),
}
MISTAKES = [
    Mistake("The pot is full enough when it holds exactly the goal.", "total >= goal", "total > goal"),
    Mistake("Weeks are counted from 1; yours begin with 0.", "enumerate(savings, 1)", "enumerate(savings)"),
    Mistake("You compare the money of a single week. The pot holds the sum of all weeks so far.", "total += pounds", "total = pounds"),
    Mistake("If it is never enough, the answer is 0, not the number of weeks.", "    return 0", "    return len(savings)"),
]
ALSO_RIGHT = [
    Way("Since no week is without money, the totals ascend, and halving finds the first one that is large enough. Making all totals first costs a whole walk.",
        """
from bisect import bisect_left
from itertools import accumulate


def weeks_to_goal(savings: list[int], goal: int) -> int:
    totals = list(accumulate(savings))
    week = bisect_left(totals, goal)
    return week + 1 if week < len(totals) else 0
"""),
]
EXPLANATION = """
A running total is compared with the goal after every week. For `[20, 15, 30, 10]` and 60:

| week | 1 | 2 | 3 |
|---|---|---|---|
| total | 20 | 35 | 65 |

After the third week it is enough, and the rest of the list is not looked at. At worst every week is looked at once.
"""


def weeks_to_goal(savings: list[int], goal: int) -> int:
    total = 0
    for week, pounds in enumerate(savings, 1):
        total += pounds
        if total >= goal:
            return week
    return 0


def inputs(rng):
    savings = integers(rng, 1, 8, 1, 30)
    return (savings, max(1, sum(savings[: rng.randint(1, len(savings))]) + rng.choice([0, 0, -1, 1])))
