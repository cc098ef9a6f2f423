"""The more, the cheaper

A shop sells socks: a pair costs 5, but from 10 pairs on **each** pair costs 4. Read the number of pairs, at least 1,
and print what they cost. If that is 40 or more, print `free delivery` in the next line; else print nothing more.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("COMPARE", "AGGREGATE")
HINTS = (
    "There are two decisions. Does the second one depend on the first?",
    "First find the price, with `if` and `else`, and store it. Then print it, then decide about the delivery.",
    "The second `if` has no `else`, and it begins at the left edge again.",
)
EXAMPLES = [
    Example("3\n"),
    Example("12\n", why="12 times 4, and 48 is at least 40"),
    Example("9\n", why="9 times 5 is more than 10 times 4"),
    Example("10\n"),
]
EDGES = {"at least 1": "1\n", "40 or more": "8\n", "from 10 pairs on": "11\n"}
MISTAKES = [
    Mistake("With exactly 10 pairs the lower price holds already.", "pairs >= 10", "pairs > 10"),
    Mistake("The second decision was put under the first one: free delivery depends on the price alone.",
            "    if cost >= 40:\n        print(\"free delivery\")", "    if cost >= 40 and pairs >= 10:\n        print(\"free delivery\")"),
    Mistake("A price of exactly 40 is enough for the free delivery.", "cost >= 40", "cost > 40"),
    Mistake("All pairs cost 4 then, not only those from the tenth on.", "cost = pairs * 4", "cost = 45 + (pairs - 9) * 4"),
]
ALSO_RIGHT = [
    Way("Deciding only about the price of a pair leaves one multiplication.",
        """
def program() -> None:
    pairs = int(input())
    price = 5
    if pairs >= 10:
        price = 4
    print(pairs * price)
    if pairs * price >= 40:
        print("free delivery")
"""),
]
EXPLANATION = """
For 9 pairs the first condition is false, so the cost is 45; the second decision looks at the cost only, and 45 >= 40
is true. For 10 pairs the cost is 40.
"""


def program() -> None:
    pairs = int(input())
    if pairs >= 10:
        cost = pairs * 4
    else:
        cost = pairs * 5
    print(cost)
    if cost >= 40:
        print("free delivery")


def inputs(rng):
    return f"{rng.choice([rng.randint(1, 30), rng.randint(7, 12)])}\n"
