"""Fresh enough together

A kitchen gets deliveries all day. `deliveries` is a list of tuples of a minute and the name of one thing, in the order of the minutes; several may come in the same minute. A dish needs what the dictionary `recipe` says: how many pieces of each thing, each number at least 1.

All pieces should be about equally fresh. Return the smallest possible number of minutes between the first and the last piece used, or -1 if the deliveries aren't enough for the dish. An empty recipe needs nothing and gives 0.

There may be tens of thousands of deliveries, so don't try every beginning anew.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "If the pieces for the dish lie between two deliveries, which of the others between them matter?",
    "Move a window over the deliveries. Widen it until it has enough of everything, then narrow it from the left as long as it still has.",
    "Keep the number of pieces still missing, per thing and in total. A delivery lowers the total only if its thing is still owed; giving up one at the left raises it only if it is owed again.",
)
EXAMPLES = [
    Example(([(0, "egg"), (5, "milk"), (9, "egg"), (30, "egg"), (32, "milk")], {"egg": 2, "milk": 1}), why="from minute 0 to 9: the two eggs with the milk between them"),
    Example(([(0, "egg"), (50, "milk"), (55, "fish"), (60, "egg")], {"egg": 1, "milk": 1}), why="the fish may lie between"),
    Example(([(1, "egg"), (2, "egg")], {"egg": 3}), why="one egg is missing"),
]
EDGES = {
    "aren't enough": ([(1, "egg")], {"milk": 1}),
    "same minute": ([(3, "egg"), (7, "egg"), (7, "milk"), (9, "egg")], {"egg": 1, "milk": 1}),
    "empty recipe": ([(4, "egg")], {}),
}
ALWAYS = [([(0, "milk"), (1, "egg"), (2, "egg"), (3, "leek")], {"milk": 1, "egg": 1, "leek": 1})]
MISTAKES = [
    Mistake("You count the deliveries in the window; return the minutes between the first and the last.", "for minute, thing in deliveries:", "for place, (minute, thing) in enumerate(deliveries):", "minute - deliveries[start][0]", "place - start"),
    Mistake("You stop at the first window that is enough. A later one may be shorter.", "            start += 1\n    return -1 if best is None else best", "            return best\n    return -1 if best is None else best"),
    Mistake("Any piece of a thing in the recipe counts as needed with you, even if there are enough already.", "if owed[thing] > 0:", "if thing in recipe:"),
    Mistake("Without enough deliveries the answer is -1.", "return -1 if best is None else best", "return 0 if best is None else best"),
]
SIZE = 12_000
SLOW = [
    Slow("Right, but it counts anew from each delivery. Keep the counts while both ends of the window move.",
         """
from collections import Counter


def freshest(deliveries: list[tuple[int, str]], recipe: dict[str, int]) -> int:
    if not recipe:
        return 0
    best = None
    for start in range(len(deliveries)):
        owed = dict(recipe)
        for place in range(start, len(deliveries)):
            minute, thing = deliveries[place]
            if thing in owed:
                owed[thing] -= 1
                if owed[thing] == 0:
                    del owed[thing]
            if not owed:
                span = minute - deliveries[start][0]
                best = span if best is None else min(best, span)
                break
    return -1 if best is None else best
"""),
]
EXPLANATION = """
`owed` says how many pieces of each thing the window still lacks; a negative number means that there are some to spare. `missing` is the total of what is lacking. For two eggs and a milk:

| delivery | missing | windows that are enough |
|---|---|---|
| 0 egg | 2 | |
| 5 milk | 1 | |
| 9 egg | 0 | 0 to 9: 9 minutes; without the first egg 1 is missing |
| 30 egg | 0 | 5 to 30: 25 minutes; without the milk 1 is missing |
| 32 milk | 0 | 9 to 32: 23 minutes; without that egg 1 is missing |

Each delivery enters once and leaves at most once: the time grows with their number. Counting anew from each delivery takes time with the square.
"""


def freshest(deliveries: list[tuple[int, str]], recipe: dict[str, int]) -> int:
    if not recipe:
        return 0
    owed = {thing: 0 for _, thing in deliveries} | recipe
    missing = sum(recipe.values())
    best: int | None = None
    start = 0
    for minute, thing in deliveries:
        if owed[thing] > 0:
            missing -= 1
        owed[thing] -= 1
        while missing == 0:
            span = minute - deliveries[start][0]
            best = span if best is None else min(best, span)
            owed[deliveries[start][1]] += 1
            if owed[deliveries[start][1]] > 0:
                missing += 1
            start += 1
    return -1 if best is None else best


def inputs(rng):
    minute = 0
    deliveries = []
    for _ in range(rng.randint(1, 9)):
        minute += rng.choice([0, 1, 2, 5, 9])
        deliveries.append((minute, rng.choice(["egg", "milk", "egg", "fish", "leek"])))
    recipe = {"egg": rng.randint(1, 3), "milk": 1} if rng.random() < 0.7 else {"milk": rng.randint(1, 2), "leek": 1}
    return (deliveries, recipe)


def large(rng, size):
    return ([(minute, rng.choice(["egg", "milk"])) for minute in range(size)], {"egg": size // 4, "milk": size // 4})
