"""One more convoy

Convoys already drive from the harbour `"H"` to the camp `"C"`. `streets` maps each street, a tuple of where it begins and where it leads to, to a tuple of how many lorries an hour drive there and how many could. Find out whether more lorries could reach the camp, by one change along a single way.

Such a way goes from place to place, either along a street that isn't full, in its direction, or against the direction of a street on which lorries drive: then some of those are sent elsewhere instead. The change can be as large as the least of what is free on the streets followed and of what drives on those gone against.

Return the list of places of such a way from `"H"` to `"C"` with as few places as possible; among equally short ones the first in alphabetical order. If there is none, return an empty list.
"""

from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH",)
HINTS = (
    "From one place, to which places can the way go on, and for which two reasons?",
    "Collect for each place its possible next ones: ends of streets that aren't full, and beginnings of streets on which somebody drives. Then it is a search for a shortest way.",
    "Search level by level and visit the next places in alphabetical order; the first way that reaches a place is then the first in the alphabet among the shortest.",
)
EXAMPLES = [
    Example(({("H", "a"): (1, 1), ("H", "b"): (0, 1), ("a", "b"): (1, 1), ("a", "C"): (0, 1), ("b", "C"): (1, 1)},), why="H b is free, the lorry on a b is sent back to a, and a C is free"),
    Example(({("H", "C"): (2, 3)},)),
    Example(({("H", "a"): (1, 5), ("a", "C"): (1, 1)},)),
]
EDGES = {
    "there is none": ({},),
    "isn't full": Edge(({("H", "a"): (0, 2), ("a", "C"): (2, 2)},), "full at the end"),
    "against the direction": Edge(({("H", "a"): (0, 1), ("b", "a"): (0, 1), ("b", "C"): (0, 1)},), "nobody drives on the street to go against"),
    "alphabetical order": Edge(({("H", "b"): (0, 1), ("H", "a"): (0, 1), ("a", "C"): (0, 1), ("b", "C"): (0, 1)},), "two of the same length"),
    "places of such a way": Edge(({("H", "a"): (0, 1), ("H", "b"): (0, 1), ("a", "d"): (0, 1), ("d", "C"): (0, 1), ("b", "e"): (0, 1), ("e", "C"): (0, 1), ("H", "f"): (0, 1), ("f", "a"): (0, 1)},), "equally long ways, and a detour"),
    "as few places as possible": Edge(({("H", "a"): (0, 9), ("a", "b"): (0, 9), ("b", "C"): (0, 9), ("H", "z"): (0, 1), ("z", "C"): (0, 1)},), "the wider way is longer"),
}
ALWAYS = [
    ({("H", "b"): (0, 1), ("a", "b"): (1, 2), ("H", "a"): (1, 1), ("a", "C"): (0, 1), ("b", "C"): (1, 1)},),
    ({("H", "a"): (0, 1), ("H", "b"): (0, 1), ("a", "e"): (0, 1), ("b", "d"): (0, 1), ("e", "C"): (0, 1), ("d", "C"): (0, 1)},),
    ({("H", "a"): (0, 1), ("H", "b"): (1, 1), ("b", "a"): (2, 2), ("a", "d"): (1, 2)},),
    ({("H", "a"): (0, 1), ("a", "C"): (0, 1), ("a", "d"): (1, 1), ("b", "a"): (1, 2), ("H", "b"): (1, 2), ("d", "b"): (1, 2), ("b", "C"): (0, 1)},),
]
MISTAKES = [
    Mistake("A way may go against a street on which lorries drive: they are sent elsewhere.", "        if driving:\n            onward.setdefault(goal, []).append(start)\n", ""),
    Mistake("Only streets on which somebody drives can be gone against.", "        if driving:\n", "        if room:\n"),
    Mistake("A full street can't be followed.", "if driving < room:", "if room:"),
    Mistake("The way with the fewest places is wanted: search level by level.", "way = waiting.popleft()", "way = max(waiting, key=len)\n        waiting.remove(way)"),
    Mistake("Among equally short ways the first in alphabetical order is the answer.", "sorted(onward.get(way[-1], ()))", "sorted(onward.get(way[-1], ()), reverse=True)"),
]
ALSO_RIGHT = [
    Way(
        "The list of places need not be carried along: a dictionary of where each place was reached from gives the way backwards at the end, and needs less room.",
        '''
def way_for_more(streets: dict[tuple[str, str], tuple[int, int]]) -> list[str]:
    onward: dict[str, list[str]] = {}
    for (start, goal), (driving, room) in streets.items():
        if driving < room:
            onward.setdefault(start, []).append(goal)
        if driving:
            onward.setdefault(goal, []).append(start)
    before = {"H": ""}
    waiting = deque(["H"])
    while waiting:
        place = waiting.popleft()
        for following in sorted(onward.get(place, ())):
            if following not in before:
                before[following] = place
                waiting.append(following)
    way = ["C"] if "C" in before else []
    while way and way[0] != "H":
        way.insert(0, before[way[0]])
    return way
''',
    )
]
ORACLE = '''
def way_for_more(streets: dict[tuple[str, str], tuple[int, int]]) -> list[str]:
    steps = set()
    for street, (driving, room) in streets.items():
        if room - driving > 0:
            steps.add(street)
        if driving > 0:
            steps.add(street[::-1])
    ways = [["H"]]
    for _ in range(8):
        done = sorted(way for way in ways if way[-1] == "C")
        if done:
            return done[0]
        ways = [[*way, goal] for way in ways for start, goal in steps if start == way[-1] and goal not in way]
    return []
'''
EXPLANATION = """
What is left over is a network of its own: a street forwards if it has room, backwards if somebody drives on it. A way from H to C in it can be used for more. In the first example:

| from | forwards | backwards |
|---|---|---|
| H | b | |
| b | | a, as a lorry drives from a to b |
| a | C | H, as a lorry drives from H to a |

So the way is H, b, a, C. Repeating this until no way is left gives the greatest number of lorries. One search looks at each street twice.
"""


def way_for_more(streets: dict[tuple[str, str], tuple[int, int]]) -> list[str]:
    onward: dict[str, list[str]] = {}
    for (start, goal), (driving, room) in streets.items():
        if driving < room:
            onward.setdefault(start, []).append(goal)
        if driving:
            onward.setdefault(goal, []).append(start)
    waiting = deque([["H"]])
    visited = {"H"}
    while waiting:
        way = waiting.popleft()
        if way[-1] == "C":
            return way
        for place in sorted(onward.get(way[-1], ())):
            if place not in visited:
                visited.add(place)
                waiting.append([*way, place])
    return []


def inputs(rng):
    streets = {}
    for street in rng.sample([("H", "a"), ("H", "b"), ("a", "b"), ("b", "a"), ("a", "C"), ("b", "C"), ("a", "d"), ("d", "C"), ("d", "b")], rng.randint(4, 8)):
        room = rng.randint(1, 2)
        streets[street] = (rng.randint(0, room), room)
    return (streets,)
