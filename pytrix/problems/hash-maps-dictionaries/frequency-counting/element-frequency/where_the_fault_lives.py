"""Where the commonest fault lives

A machine writes down a fault code each time something goes wrong, and `faults` lists the codes in order. An engineer
wants to read as little of the list as possible and still see **every** occurrence of a code that is as common as any:
no other code occurs more often.

Return the first and the last position, counted from 0, of the shortest such stretch of the list, as a tuple. If
several codes are equally common, take the one with the shortest stretch; if these are equally long, too, the one that
starts first. There is at least one fault. The list can be very long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, integers

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("up to 20,000 faults",)
HINTS = (
    "Where does the shortest stretch that holds all occurrences of a given code begin, and where does it end?",
    "For each code, three facts are enough: how often it occurs, where first, and where last. One walk finds them all.",
    "Then compare codes by a tuple: more occurrences first, then a shorter stretch, then an earlier start.",
)
EXAMPLES = [
    Example(([4, 7, 7, 2, 4, 7, 1],), why="7 occurs three times, from position 1 to 5"),
    Example(([3, 8, 5, 8, 3],), why="3 and 8 occur twice; the stretch of 8 is shorter"),
    Example(([6, 6, 9, 9],), why="both are equally common and short; 6 starts first"),
]
EDGES = {
    "at least one fault": ([5],),
    "equally common": Edge(([1, 2, 2, 1, 3, 3],), "two shortest stretches after a longer one"),
    "starts first": ([4, 2, 9],),
}
EQUIVALENT = {
    f"counts[code] = counts.get(code, 0) + 1 -> {other}": "the numbers of all codes grow alike, and they are only compared with each other"
    for other in ("counts[code] = counts.get(code, 1) + 1", "counts[code] = counts.get(code, -1) + 1", "counts[code] = counts.get(code, 0) + 2")
}
MISTAKES = [
    Mistake("Among equally common codes you take the one that is met first, not the one with the shortest stretch.",
            "(-counts[code], last[code] - first[code], first[code])", "(-counts[code], first[code])"),
    Mistake("You look for the shortest stretch of any code. Only the commonest codes count.",
            "(-counts[code], last[code] - first[code], first[code])", "(last[code] - first[code], first[code])"),
    Mistake("Your stretch ends one place after the last occurrence. It should end at that occurrence itself.", "return first[best], last[best]", "return first[best], last[best] + 1"),
    Mistake("Your stretch starts at the last occurrence but one: the first position is overwritten each time.",
            "first.setdefault(code, position)", "first[code] = last.get(code, position)"),
]
SIZE = 20_000
SLOW = [
    Slow("Right, but for each code you go through the whole list again. Collect all you need in one walk.",
         """
def stretch(faults: list[int]) -> tuple[int, int]:
    found = []
    for code in set(faults):
        places = [place for place, each in enumerate(faults) if each == code]
        found.append((-len(places), places[-1] - places[0], places[0]))
    _, length, start = min(found)
    return start, start + length
"""),
]
EXPLANATION = """
A stretch that holds all occurrences of a code runs from the first to the last of them. One walk fills three
dictionaries:

| code | occurs | first | last | compared by |
|---|---|---|---|---|
| 4 | 2 | 0 | 4 | (-2, 4, 0) |
| 7 | 3 | 1 | 5 | (-3, 4, 1) |
| 2 | 1 | 3 | 3 | (-1, 0, 3) |
| 1 | 1 | 6 | 6 | (-1, 0, 6) |

The smallest tuple belongs to 7. The list is read once and each code compared once. Searching the list for each code
costs its length times the number of different codes.
"""


def stretch(faults: list[int]) -> tuple[int, int]:
    counts: dict[int, int] = {}
    first: dict[int, int] = {}
    last: dict[int, int] = {}
    for position, code in enumerate(faults):
        counts[code] = counts.get(code, 0) + 1
        first.setdefault(code, position)
        last[code] = position
    best = min(counts, key=lambda code: (-counts[code], last[code] - first[code], first[code]))
    return first[best], last[best]


def inputs(rng):
    return (integers(rng, 2, 10, 1, rng.choice([2, 3, 5])),)


def large(rng, size):
    return ([rng.randrange(size // 2) for _ in range(size)],)
