"""How many days of saving?

Write the function `days_until`. It gets `coins`, a list with the number of coins put into a box each day, and `goal`,
at least 1. It returns after how many days there are at least `goal` coins in the box. If the goal is never reached,
it returns 0.
"""
from pytrix.question.authoring import Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("ITERATE", "SEARCH")
HINTS = (
    "What do you know after looking at the first day only: is it enough to answer for all cases?",
    "Add day by day and count the days. Where in the program is it certain that the goal is reached, and where that it never is?",
    "One `return` stands under an `if` inside the loop, the other one after the loop.",
)
EXAMPLES = [
    Example(([3, 4, 1], 7), why="3 + 4 is 7, after two days"),
    Example(([3, 4, 1], 9), why="8 coins in all"),
    Example(([10, 1], 5)),
    Example(([2, 2, 2], 5)),
]
EDGES = {"never reached": ([], 1), "at least `goal` coins": ([5, 5], 5)}
MISTAKES = [
    Mistake("`return 0` stands inside the loop, so the function is over after the first day. Only after the last day is it certain.",
            "            return days\n    return 0", "            return days\n        return 0"),
    Mistake("The coins themselves were compared, not the coins in the box. Keep a total.", "if total >= goal", "if today >= goal"),
    Mistake("Exactly as many coins as the goal are enough already.", "total >= goal", "total > goal"),
    Mistake("You print the days. The caller needs them, so return them.", "return days", "print(days)"),
    Mistake("The function gives the number of coins, but it should give the days.", "return days", "return total"),
]
ALSO_RIGHT = [
    Way("With positions, the number of days is the position plus 1.",
        """
def days_until(coins: list[int], goal: int) -> int:
    total = 0
    for place in range(len(coins)):
        total += coins[place]
        if total >= goal:
            return place + 1
    return 0
"""),
]
EXPLANATION = """
For `[3, 4, 1]` and 7: after day 1 the total is 3, after day 2 it is 7, and `return` ends loop and function with 2.
For the goal 9 the loop runs to its end, and only then is 0 returned.
"""


def days_until(coins: list[int], goal: int) -> int:
    total = 0
    days = 0
    for today in coins:
        total += today
        days += 1
        if total >= goal:
            return days
    return 0


def inputs(rng):
    coins = integers(rng, 0, 6, 0, 9)
    reached = sum(coins[: rng.randint(0, len(coins))])
    return (coins, max(1, rng.choice([reached, reached + 1, sum(coins) + 1])))
