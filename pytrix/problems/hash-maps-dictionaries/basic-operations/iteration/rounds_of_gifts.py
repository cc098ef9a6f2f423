"""Rounds of gifts

At a party everybody gives one present and gets one. `gives` maps each person to the one who gets their present.
Everybody who gets something also gives something, and nobody gets two presents. A person may be unlucky and give to
himself or herself.

Follow the presents from anybody: after some steps you are back where you started. Such a round has as many people as
steps; whoever gives to himself or herself is a round of 1.

Return the sizes of all rounds, the largest first. Each round counts once, wherever you start. Without people there
are none. Parties can be large, with long rounds.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("ITERATE", "COUNT")
CONSTRAINTS = ("up to 8,000 people",)
HINTS = (
    "When you have gone once round, which people need not be looked at again?",
    "Keep a collection of those whose round is known. Start a round only from somebody who is not in it.",
    "Walk from the starting person to the one who gets the present, noting everybody on the way, until you come to somebody "
    "noted already. Count the steps.",
)
EXAMPLES = [
    Example(({"Ann": "Ben", "Ben": "Cem", "Cem": "Ann", "Dee": "Eve", "Eve": "Dee"},)),
    Example(({"Ann": "Ann", "Ben": "Cem", "Cem": "Ben", "Dee": "Dee"},), why="Ann and Dee give to themselves"),
    Example(({"Ann": "Cem", "Ben": "Ann", "Cem": "Dee", "Dee": "Ben"},)),
]
EDGES = {
    "Without people": ({},),
    "a round of 1": ({"Ann": "Ann"},),
    "wherever you start": Edge(({"a": "c", "b": "d", "c": "e", "d": "b", "e": "a"},), "two rounds entangled"),
}
MISTAKES = [
    Mistake("Your rounds are in the order in which they were found. The largest should come first.",
            "sorted(sizes, reverse=True)", "sizes"),
    Mistake("A round is counted once for each of its people, instead of once.",
            """
def rounds(gives: dict[str, str]) -> list[int]:
    sizes = []
    for start in gives:
        size, person = 1, gives[start]
        while person != start:
            size, person = size + 1, gives[person]
        sizes.append(size)
    return sorted(sizes, reverse=True)
"""),
    Mistake("Two rounds of the same size are two rounds, but you list that size only once.",
            "sorted(sizes, reverse=True)", "sorted(set(sizes), reverse=True)"),
    Mistake("You leave out people who give to themselves. They are rounds of 1.",
            "            sizes.append(size)", "            sizes.extend([size] if size > 1 else [])"),
]
SIZE = 8_000
SLOW = [
    Slow("Right, but you walk each round again from every one of its people. Remember whose round is known.",
         """
def rounds(gives: dict[str, str]) -> list[int]:
    sizes = []
    for start in gives:
        size, person, first = 1, gives[start], start
        while person != start:
            first = min(first, person)
            size, person = size + 1, gives[person]
        if first == start:
            sizes.append(size)
    return sorted(sizes, reverse=True)
"""),
]
ALSO_RIGHT = [
    Way("Taking people out of a copy with `pop` leaves exactly those whose round is not known yet.",
        """
def rounds(gives: dict[str, str]) -> list[int]:
    left = dict(gives)
    sizes: list[int] = []
    while left:
        _, person = left.popitem()
        size = 1
        while person in left:
            person = left.pop(person)
            size += 1
        sizes.append(size)
    return sorted(sizes, reverse=True)
"""),
]
EXPLANATION = """
The outer loop goes through everybody, the inner one only through rounds that are new. Everybody is walked past once.

| start | walk | size |
|---|---|---|
| Ann | Ann, Ben, Cem | 3 |
| Ben, Cem | known | |
| Dee | Dee, Eve | 2 |
| Eve | known | |

So the work grows with the number of people, plus a little for sorting the sizes. Walking from everybody costs the
number of people times the size of their rounds.
"""


def rounds(gives: dict[str, str]) -> list[int]:
    known: set[str] = set()
    sizes: list[int] = []
    for person in gives:
        size = 0
        while person not in known:
            known.add(person)
            person = gives[person]
            size += 1
        if size:
            sizes.append(size)
    return sorted(sizes, reverse=True)


def inputs(rng):
    people = rng.sample(["Ann", "Ben", "Cem", "Dee", "Eve", "Fay", "Gus"], rng.randint(1, 7))
    return (dict(zip(people, rng.sample(people, len(people)))),)


def large(rng, size):
    order = [f"guest {number}" for number in range(size)]
    rng.shuffle(order)
    return (dict(zip(order, [*order[1:], order[0]])),)
