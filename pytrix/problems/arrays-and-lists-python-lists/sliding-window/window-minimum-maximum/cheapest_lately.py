"""Cheapest for a while

A shop must not advertise a price as a bargain unless it really is lower than before. Write a program that checks the
prices of an article.

The first line of input holds a number of days, `days`, at least 1. The second line holds the price of each day in
whole pounds, separated by single spaces, in order. A day is a bargain day if its price is lower than the prices of
all the `days` days before it. Days with fewer than `days` days before them cannot be bargain days.

Print the numbers of all bargain days, counted from 1, separated by single spaces, or `none` if there are none. The
second line may be empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "Which prices do you have to look at for day 9, if `days` is 3? Which of them is the one that matters?",
    "Compare each price with the lowest of the window that lies just before it.",
    "For the price at position p the window is the slice from `p - days` up to, but without, `p`. The first day with a full window has position `days`.",
)
EXAMPLES = [
    Example("3\n20 25 22 19 30 18 18\n", why="19 is below 20, 25 and 22; the first 18 is below 22, 19 and 30, the second is not below the first"),
    Example("2\n9 8 7\n", why="only day 3 has two days before it"),
    Example("4\n5 4 3\n", why="no day has four days before it"),
]
EDGES = {
    "may be empty": "2\n\n",
    "at least 1": Edge("1\n7 6 6 5\n", "compared with one day only"),
    "lower than the prices": Edge("2\n10 10 10 9 9 9 8\n", "equal prices"),
    "all the": Edge("3\n1 9 9 8 7 6 5\n", "a very low price that drops out of sight"),
}
ALWAYS = ["2\n17 16 15 19 16 17\n", "2\n10 9 13\n"]
MISTAKES = [
    Mistake("A price equal to one before is no bargain.", "prices[place] < min(", "prices[place] <= min("),
    Mistake("Days with fewer days before them cannot be bargain days.", "range(days, len(prices))", "range(1, len(prices))", "prices[place - days : place]", "prices[max(place - days, 0) : place]"),
    Mistake("You compare with all earlier prices. Only the last few days matter.", "prices[place - days : place]", "prices[:place]"),
    Mistake("Days are counted from 1; you print positions, which begin with 0.", "str(place + 1)", "str(place)"),
    Mistake("You compare with the day before only.", "min(prices[place - days : place])", "prices[place - 1]"),
]
ORACLE = '''
def program() -> None:
    days = int(input())
    prices = [int(word) for word in input().split()]
    found = []
    for day in range(1, len(prices) + 1):
        before = [prices[other - 1] for other in range(1, day) if day - other <= days]
        if len(before) == days and all(prices[day - 1] < price for price in before):
            found.append(day)
    print(*found) if found else print("none")
'''
ALSO_RIGHT = [
    Way("For long windows keep only positions whose prices rise from front to back: the front is the lowest of the window, and no window has to be looked through.",
        """
from collections import deque


def program() -> None:
    days = int(input())
    prices = [int(word) for word in input().split()]
    lowest: deque[int] = deque()
    found = []
    for place, price in enumerate(prices):
        if lowest and lowest[0] < place - days:
            lowest.popleft()
        if place >= days and price < prices[lowest[0]]:
            found.append(str(place + 1))
        while lowest and prices[lowest[-1]] >= price:
            lowest.pop()
        lowest.append(place)
    print(" ".join(found) or "none")
"""),
]
EXPLANATION = """
A price is lower than all in the window before it exactly if it is lower than the lowest of them. For 3 days and the
prices `20 25 22 19 30 18 18`:

| day | price | window | lowest | bargain |
|---|---|---|---|---|
| 4 | 19 | 20 25 22 | 20 | yes |
| 5 | 30 | 25 22 19 | 19 | no |
| 6 | 18 | 22 19 30 | 19 | yes |
| 7 | 18 | 19 30 18 | 18 | no |

Looking through each window takes the number of days times its width. With candidates kept in a `deque` each price
comes in and goes out once.
"""


def program() -> None:
    days = int(input())
    prices = [int(word) for word in input().split()]
    found = []
    for place in range(days, len(prices)):
        if prices[place] < min(prices[place - days : place]):
            found.append(str(place + 1))
    print(" ".join(found) or "none")


def inputs(rng):
    prices = [rng.randint(10, 30)]
    for _ in range(rng.randint(2, 9)):
        prices.append(max(1, prices[-1] + rng.choice([-3, -2, -1, -1, 0, 1, 4])))
    return f"{rng.randint(1, 4)}\n{' '.join(map(str, prices))}\n"
