"""All stamps of the rally

At a rally each team must fetch a stamp in every one of the places `stamps`, in any order, with as few stages as possible. `roads` maps each place to the list of places that can be reached from it in one stage; a road may be open in one direction only.

Return the smallest number of stages from `start` until the team has all stamps, or -1 if that is impossible. Places may be passed several times. If `start` itself is one of these places, its stamp is fetched at once. Without stamps the answer is 0.
"""

from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH",)
CONSTRAINTS = ("at most 8 stamps, all in different places",)
HINTS = (
    "A team comes back to a place where it has been before. When does that make sense?",
    "What counts is not only where the team is, but also which stamps it has. Search over pairs of both.",
    "Use a breadth-first search over pairs of a place and a frozen set of stamps. A stage leads to a pair with the new place, and its stamp if it has one. The first pair with all stamps gives the answer.",
)
EXAMPLES = [
    Example(({"A": ["B", "C"], "B": ["A"], "C": ["A"]}, "A", ["B", "C"]), why="to B, back to A, and to C"),
    Example(({"A": ["B"], "B": []}, "A", ["A"]), why="the start has the only stamp"),
    Example(({"A": ["B", "C"], "B": [], "C": []}, "A", ["B", "C"]), why="from B no road leads on"),
]
EDGES = {"Without stamps": ({"A": []}, "A", []), "fetched at once": ({"A": ["B"], "B": ["A"]}, "A", ["A", "B"]), "passed several times": Edge(({"A": ["B"], "B": ["A", "C"], "C": ["B"]}, "B", ["A", "C"]), "back over the start")}
ALWAYS = [
    ({"A": ["B"], "B": ["A", "C"], "C": ["B", "D"], "D": ["C", "E"], "E": ["D", "F"], "F": ["E"]}, "C", ["D", "F", "A"]),
    ({"A": ["B"], "B": ["C"], "C": ["D"], "D": []}, "A", ["D", "B", "C"]),
    ({"A": ["B", "C", "D", "E"], "B": ["A"], "C": ["A"], "D": ["A"], "E": ["A"]}, "A", ["B", "C", "D", "E"]),
    ({"A": ["B"], "B": ["C"], "C": ["B", "D"], "D": ["E"], "E": ["B"]}, "E", ["C", "D", "A"]),
]
MISTAKES = [
    Mistake("A place may be entered again with other stamps; you never enter one twice.", "            if step not in seen:\n                seen.add(step)\n", "            if other not in {known for known, _ in seen}:\n                seen.add(step)\n"),
    Mistake("The stamp of the start is fetched at once.", "first = (start, frozenset([start]) & wanted)", "first = (start, frozenset[str]())"),
    Mistake("You take the pair that came last, so the way isn't the shortest.", "waiting.popleft()", "waiting.pop()"),
    Mistake("Stamps count when the team arrives; yours are fetched when it leaves.", "step = (other, have | (wanted & {other}))", "step = (other, have | (wanted & {place}))"),
]
ORACLE = """
from itertools import permutations

def stages(roads: dict[str, list[str]], start: str, stamps: list[str]) -> int:
    far = 10 ** 6
    length = {(a, b): 0 if a == b else 1 if b in roads[a] else far for a in roads for b in roads}
    for middle in roads:
        for a in roads:
            for b in roads:
                length[a, b] = min(length[a, b], length[a, middle] + length[middle, b])
    best = min(sum(length[a, b] for a, b in zip((start, *order), order)) for order in permutations(stamps))
    return best if best < far else -1
"""
EXPLANATION = """
Where the team is and which stamps it has: that pair says everything about what is still to be done. Breadth-first search over these pairs finds the fewest stages. For the first example:

| stages | pairs |
|---|---|
| 0 | A with none |
| 1 | B with B, C with C |
| 2 | A with B, A with C |
| 3 | C with both: done |

With `p` places and `s` stamps there are up to p · 2ˢ pairs, and each road is looked at for every set. Trying every order of the stamps grows faster still, with s! orders.
"""


def stages(roads: dict[str, list[str]], start: str, stamps: list[str]) -> int:
    wanted = frozenset(stamps)
    first = (start, frozenset([start]) & wanted)
    waiting = deque([(first, 0)])
    seen = {first}
    while waiting:
        (place, have), count = waiting.popleft()
        if have == wanted:
            return count
        for other in roads[place]:
            step = (other, have | (wanted & {other}))
            if step not in seen:
                seen.add(step)
                waiting.append((step, count + 1))
    return -1


def inputs(rng):
    places = list("ABCDEF")[: rng.randint(2, 6)]
    roads = {place: [] for place in places}
    for one, other in zip(places, places[1:]):
        roads[one].append(other)
        if rng.random() < 0.8:
            roads[other].append(one)
    for _ in range(rng.randint(0, 3)):
        one, other = rng.sample(places, 2)
        if other not in roads[one]:
            roads[one].append(other)
    return (roads, rng.choice(places), rng.sample(places, rng.randint(0, min(3, len(places)))))
