"""How long from each day on?

A charity collects money with a box in the street. `pounds` lists how much came in on each day, and some days may have
brought nothing. A new sign costs `price` pounds.

For each day the charity wants to know: if collecting had begun with that day, after how many days would the money have
been enough for the first time? Return the list of these numbers, with `0` where even all days from there to the end of
the list are not enough. Without days the list is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("`price` is at least 1",)
HINTS = (
    "If collecting begins with the third day, which days do you add up, and when do you stop?",
    "For every beginning add up day after day until the sum is enough. Note how many days that took, or 0 if the list ended before.",
    "An inner loop over the days from the beginning on keeps a running sum and leaves with `break` once it is enough. The 0 stands ready before that loop.",
)
EXAMPLES = [
    Example(([20, 5, 30, 10, 15], 35), why="20 + 5 + 30; 5 + 30; 30 + 10; the rest is not enough"),
    Example(([40, 0, 40], 40), why="exactly enough; from the second day on it takes two days"),
    Example(([3, 4], 100), why="never enough"),
]
EDGES = {
    "Without days": ([], 5),
    "brought nothing": ([0, 0, 7, 0], 7),
    "at least 1": Edge(([1, 1, 1], 1), "each day is enough by itself"),
    "how much came in": Edge(([0, 0, 0, 2], 3), "days without money do not help"),
    "even all days": Edge(([1, 1, 1, 1, 1, 1], 6), "all days are needed"),
    "to the end of the list": Edge(([2, 2, 2, 2], 4), "exactly enough on the last two days"),
}
MISTAKES = [
    Mistake("Money of exactly the price is enough for the sign.", "if total >= price:", "if total > price:"),
    Mistake("The sum has to begin at 0 again for each beginning.", "    for first in range(len(pounds)):\n        total = needed = 0\n",
            "    total = 0\n    for first in range(len(pounds)):\n        needed = 0\n"),
    Mistake("You note the position of the day. How many days it took counts from the beginning.", "needed = last - first + 1", "needed = last + 1"),
    Mistake("Both the first and the last day count.", "needed = last - first + 1", "needed = last - first"),
    Mistake("Stop when it is enough for the first time; you go on to the end of the list.", "                break\n", ""),
    Mistake("Where the money is never enough the list has a 0; you leave that day out.", "        days.append(needed)\n", "        if needed:\n            days.append(needed)\n"),
]
ALSO_RIGHT = [
    Way("Trying lengths instead: for each beginning the first length whose slice has a large enough sum. Each slice is added up anew.",
        """
def days_needed(pounds: list[int], price: int) -> list[int]:
    days = []
    for first in range(len(pounds)):
        lengths = range(1, len(pounds) - first + 1)
        enough = (length for length in lengths if sum(pounds[first : first + length]) >= price)
        days.append(next(enough, 0))
    return days
"""),
]
EXPLANATION = """
Each beginning gets a running sum of its own. For `[20, 5, 30, 10, 15]` and 35 pounds:

| from | sums | days |
|---|---|---|
| 20 | 20 25 55 | 3 |
| 5 | 5 35 | 2 |
| 30 | 30 40 | 2 |
| 10 | 10 25 | 0 |
| 15 | 15 | 0 |

The smallest number above 0 belongs to the shortest stretch that is enough. At worst every day is added to all sums that
began before, so the work is about half the square of the number of days.
"""


def days_needed(pounds: list[int], price: int) -> list[int]:
    days = []
    for first in range(len(pounds)):
        total = needed = 0
        for last in range(first, len(pounds)):
            total += pounds[last]
            if total >= price:
                needed = last - first + 1
                break
        days.append(needed)
    return days


def inputs(rng):
    pounds = integers(rng, 2, 7, 0, rng.choice([4, 20]))
    first = rng.randrange(len(pounds))
    last = rng.randint(first, len(pounds) - 1)
    return (pounds, max(1, sum(pounds[first : last + 1]) + rng.choice([0, 0, 1])))
