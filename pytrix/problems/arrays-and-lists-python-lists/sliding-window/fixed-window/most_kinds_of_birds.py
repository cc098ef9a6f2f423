"""The richest days for birdwatchers

A nature reserve notes one bird a day, the rarest one that was seen: `birds` lists their names in order. Visitors stay for
`days` days in a row.

Return how many different birds a stay can see at most. If the list has fewer days than a stay, return `0`. The list
covers very many years, and stays are long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, words

LEVEL = "intermediate"
TAGS = ("COUNT", "AGGREGATE")
CONSTRAINTS = ("`days` is at least 1",)
HINTS = (
    "A day leaves the stay, and its bird was a heron. Does the stay still see a heron? What do you have to know for the answer?",
    "Keep for every bird how often it is seen within the present stay. A bird counts as long as that number is above 0.",
    "When a day comes in, its bird's number grows; when a day leaves, it shrinks, and at 0 the bird is taken out of the dictionary. The size of the dictionary is the number of different birds.",
)
EXAMPLES = [
    Example((["robin", "heron", "robin", "eagle", "wren", "wren"], 3), why="heron, robin, eagle, or robin, eagle, wren"),
    Example((["wren", "wren", "wren"], 2), why="always the same bird"),
    Example((["heron", "eagle"], 5), why="the list is too short for a stay"),
]
EDGES = {
    "fewer days than a stay": ([], 1),
    "at least 1": Edge((["robin", "wren"], 1), "stays of one day"),
    "at most": Edge((["eagle", "heron", "wren", "wren", "wren", "robin"], 3), "the best stay is the first one"),
    "days in a row": Edge((["a", "b", "a", "a", "b", "a", "c", "b"], 3), "the best stay is the last one"),
    "can see at most": Edge((["a", "a", "b", "b", "c", "c"], 3), "no stay sees all the birds"),
    "different birds": Edge((["x", "y", "x", "y"], 4), "a stay as long as the list"),
}
ALWAYS = [(["a", "b", "a", "c", "a", "d"], 6), (["wren", "heron"], 3)]
MISTAKES = [
    Mistake("A bird is gone only when its number has fallen to 0; another day of the stay may have it as well.", "            if not counts[leaving]:\n                del counts[leaving]\n", "            del counts[leaving]\n"),
    Mistake("A bird with the number 0 is no longer seen: take it out, or all birds since the beginning are counted.", "            if not counts[leaving]:\n                del counts[leaving]\n", ""),
    Mistake("If the list has fewer days than a stay, the answer is 0.", "        if place >= days - 1:\n            most", "        if place >= 0:\n            most"),
    Mistake("Your stays are one day too long.", "place >= days:", "place > days:", "birds[place - days]", "birds[place - days - 1]"),
    Mistake("You return what the last stay sees. Remember the largest number.", "most = max(most, len(counts))", "most = len(counts)"),
]
SIZE = 40_000
SLOW = [
    Slow("Your answers are right, but a new set is made for every stay. Keep the numbers of the birds and change them by the two days that differ.",
         """
def most_birds(birds: list[str], days: int) -> int:
    stays = range(len(birds) - days + 1)
    return max((len(set(birds[first : first + days])) for first in stays), default=0)
"""),
]
ALSO_RIGHT = [
    Way("A `Counter` saves asking for the number so far. What costs time is the same.",
        """
from collections import Counter


def most_birds(birds: list[str], days: int) -> int:
    if len(birds) < days:
        return 0
    counts = Counter(birds[:days])
    most = len(counts)
    for entering, leaving in zip(birds[days:], birds):
        counts[entering] += 1
        counts[leaving] -= 1
        if counts[leaving] == 0:
            del counts[leaving]
        most = max(most, len(counts))
    return most
"""),
]
EXPLANATION = """
Two neighbouring stays differ in two days only. Numbers are needed, not just names, because a bird may be seen on several
days. For the first example and stays of three days:

| comes in | leaves | numbers | different |
|---|---|---|---|
| robin, heron, robin | | robin 2, heron 1 | 2 |
| eagle | robin | robin 1, heron 1, eagle 1 | 3 |
| wren | heron | robin 1, eagle 1, wren 1 | 3 |
| wren | robin | eagle 1, wren 2 | 2 |

Each day comes in once and leaves once at most. A new set for every stay would cost the length of a stay each time.
"""


def most_birds(birds: list[str], days: int) -> int:
    counts: dict[str, int] = {}
    most = 0
    for place, bird in enumerate(birds):
        counts[bird] = counts.get(bird, 0) + 1
        if place >= days:
            leaving = birds[place - days]
            counts[leaving] -= 1
            if not counts[leaving]:
                del counts[leaving]
        if place >= days - 1:
            most = max(most, len(counts))
    return most


def inputs(rng):
    return (words(rng, 2, 10, ["robin", "heron", "eagle", "wren", "owl"][: rng.choice([3, 5])]), rng.choice([1, 2, 3, 3, 4, 5]))


def large(rng, size):
    return ([f"bird {rng.randint(1, 900)}" for _ in range(size)], size // 4)
