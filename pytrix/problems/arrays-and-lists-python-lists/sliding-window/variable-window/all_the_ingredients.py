"""All the ingredients in one walk

Stalls stand along a street market, and `stalls` lists what each of them sells, one thing a stall. A cook needs all the
things in `wanted`, no two of them the same, and walks along some neighbouring stalls, passing every one of them once.

Return the smallest number of neighbouring stalls that together sell everything in `wanted`, or `0` if even the whole
street does not. `wanted` has at least one entry, and the street is very long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "A stretch of stalls has everything. When may its first stall be left out, and what is the next thing to do when something is missing then?",
    "Let the window grow at its right end until everything is in it. Then let it shrink from the left as long as that stays so, and note its length.",
    "Count for each wanted thing how often the window has it. A number of things still missing tells at once whether everything is there; it changes when a count goes from 0 to 1 or back.",
)
EXAMPLES = [
    Example((["fish", "leek", "salt", "fish", "egg", "leek", "fish"], ["leek", "egg"]), why="egg and leek stand side by side"),
    Example((["fish", "leek", "salt", "leek"], ["salt", "fish"]), why="fish, leek, salt"),
    Example((["egg", "egg"], ["egg", "salt"]), why="nobody sells salt"),
]
EDGES = {
    "even the whole street does not": ([], ["egg"]),
    "at least one entry": (["leek", "egg", "egg"], ["egg"]),
    "neighbouring stalls": Edge((["a", "x", "b", "x", "x", "c", "b", "a"], ["a", "b", "c"]), "the best stretch is at the end"),
    "everything in `wanted`": Edge((["c", "b", "a"], ["a", "b", "c"]), "the whole street"),
    "smallest number": Edge((["a", "b", "a", "a", "a", "c", "b"], ["c", "b"]), "the stretch ends with the last stall"),
    "one thing a stall": Edge((["a", "a", "a", "b", "a"], ["a", "b"]), "the same thing many times in front"),
}
MISTAKES = [
    Mistake("The window may shrink by more than one stall: go on as long as everything is in it.", "while missing == 0:", "if missing == 0:"),
    Mistake("Both the first and the last stall are passed.", "last - first + 1", "last - first"),
    Mistake("A thing is missing only when the last one of its kind has left the window.", "if counts[leaving] == 0:", "if counts[leaving] >= 0:"),
    Mistake("If not everything is sold, the answer is 0.", "return shortest if shortest <= len(stalls) else 0", "return shortest"),
]
SIZE = 8_000
SLOW = [
    Slow("Your answers are right, but for each beginning the stalls are looked at again. Both ends of the window need only move forward.",
         """
def shortest_walk(stalls: list[str], wanted: list[str]) -> int:
    shortest = 0
    for first in range(len(stalls)):
        needed = set(wanted)
        for last in range(first, len(stalls)):
            needed.discard(stalls[last])
            if not needed:
                if shortest == 0 or last - first + 1 < shortest:
                    shortest = last - first + 1
                break
    return shortest
"""),
]
ALSO_RIGHT = [
    Way("Remember only where each wanted thing was seen last: the window must reach back to the earliest of these places. For few wanted things that is shorter and just as quick.",
        """
def shortest_walk(stalls: list[str], wanted: list[str]) -> int:
    seen = {thing: -1 for thing in wanted}
    shortest = 0
    for place, thing in enumerate(stalls):
        if thing in seen:
            seen[thing] = place
            earliest = min(seen.values())
            if earliest >= 0 and (shortest == 0 or place - earliest + 1 < shortest):
                shortest = place - earliest + 1
    return shortest
"""),
]
EXPLANATION = """
The window grows until nothing is missing, and then shrinks until something is. For `leek` and `egg` in the first
example:

| comes in | window that has everything | length |
|---|---|---|
| fish, leek, salt, fish | | |
| egg | fish leek salt fish egg | 5 |
| | leek salt fish egg | 4 |
| leek | salt fish egg leek | 4 |
| | fish egg leek, then egg leek | 3, 2 |
| fish | | |

Every stall comes in once and leaves once at most. Beginning anew at every stall would take the square of their number.
"""


def shortest_walk(stalls: list[str], wanted: list[str]) -> int:
    counts = {thing: 0 for thing in wanted}
    missing = len(wanted)
    shortest = len(stalls) + 1
    first = 0
    for last, thing in enumerate(stalls):
        if thing in counts:
            missing -= counts[thing] == 0
            counts[thing] += 1
        while missing == 0:
            shortest = min(shortest, last - first + 1)
            leaving = stalls[first]
            if leaving in counts:
                counts[leaving] -= 1
                if counts[leaving] == 0:
                    missing += 1
            first += 1
    return shortest if shortest <= len(stalls) else 0


def inputs(rng):
    things = ["fish", "leek", "salt", "egg", "fig"][: rng.choice([3, 4, 5])]
    return ([rng.choice(things) for _ in range(rng.randint(2, 9))], rng.sample(things, rng.randint(1, 3)))


def large(rng, size):
    stalls = ["a" if place % 2 else "b" for place in range(size)]
    return (["a", *stalls, "c", *stalls[: size // 4]], ["a", "b", "c"])
