"""The carousel of jumps

A game is played on a ring of fields. On each field stands how many fields to jump on from there: forwards if the number is positive, backwards if it is negative; it is never 0. Whoever starts on a field and goes on jumping comes back sooner or later to fields where they have been, and goes round among those for ever. These fields form the **carousel** of the start.

A carousel is fair if it has more than one field and all its jumps go in the same direction. Return the sorted list of the fields that belong to fair carousels. `jumps` holds the numbers on the fields.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "VALIDATE")
HINTS = (
    "How do you know the fields of a carousel once you have come back to a field for the first time?",
    "Walk from each field that hasn't been visited, and note the order. If the walk ends at a field of this same walk, the carousel begins there.",
    "The carousel is the part of the present walk from that field on. Check its length and the signs of its numbers, and mark all fields of the walk as visited.",
)
EXAMPLES = [
    Example(([2, -1, 1, 2, 2],), why="0, 2 and 3 go round forwards"),
    Example(([1, -1],), why="two fields, but in both directions"),
    Example(([-1, -2, 3],)),
]
EDGES = {
    "more than one field": ([4, 1, 1, -3],),
    "never 0": Edge(([7],), "a ring of one field"),
    "in the same direction": Edge(([-1, -1, -1],), "all backwards, around the ring"),
    "sorted list": Edge(([3, 3, -3, 3, 3, 3],), "several carousels"),
    "sooner or later": Edge(([1, 1, 1, -2, 1],), "a long way into a carousel"),
}
ALWAYS = [([1, 1, 3, 1],)]
MISTAKES = [
    Mistake("Fields from which one only gets into a carousel don't belong to it.", "circle = walk[walk.index(field):] if field in walk else []", "circle = walk if field in walk else []"),
    Mistake("A field from which one jumps onto itself is no fair carousel.", "if len(circle) > 1 and", "if circle and"),
    Mistake("All jumps must go in the same direction.", "len({jumps[each] > 0 for each in circle}) == 1", "True"),
    Mistake("A walk that runs into fields of an earlier walk finds nothing new; the earlier one has dealt with them.", "circle = walk[walk.index(field):] if field in walk else []", "circle = walk[walk.index(field):] if field in walk else walk"),
]
EQUIVALENT = {
    "for start in range(len(jumps)): -> for start in skip_first(range(len(jumps))):": "a carousel is found from each of its fields, and it has two at least",
    "for start in range(len(jumps)): -> for start in skip_last(range(len(jumps))):": "a carousel is found from each of its fields, and it has two at least",
    "for start in range(len(jumps)): -> for start in range(len(jumps) - 1):": "a carousel is found from each of its fields, and it has two at least",
    "if len(circle) > 1 and len({jumps[each] > 0 for each in circle}) == 1: -> if len(circle) > 1 and len({jumps[each] >= 0 for each in circle}) == 1:": "no jump is 0",
    "if len(circle) > 1 and len({jumps[each] > 0 for each in circle}) == 1: -> if len(circle) > 1 and len({jumps[each] <= 0 for each in circle}) == 1:": "only whether the directions are equal matters",
    "if len(circle) > 1 and len({jumps[each] > 0 for each in circle}) == 1: -> if len(circle) > 1 and len({jumps[each] > -1 for each in circle}) == 1:": "no jump is 0",
}
ALSO_RIGHT = [
    Way(
        "After as many jumps as there are fields, one is in the carousel for certain; from there one round shows its fields. Doing that from every field takes the square of their number.",
        '''
def fair_fields(jumps: list[int]) -> list[int]:
    fair = set()
    for start in range(len(jumps)):
        field = start
        for _ in jumps:
            field = (field + jumps[field]) % len(jumps)
        circle = [field]
        while (circle[-1] + jumps[circle[-1]]) % len(jumps) != field:
            circle.append((circle[-1] + jumps[circle[-1]]) % len(jumps))
        signs = {jumps[each] > 0 for each in circle}
        if len(circle) > 1 and len(signs) == 1:
            fair.update(circle)
    return sorted(fair)
''',
    )
]
ORACLE = '''
def fair_fields(jumps: list[int]) -> list[int]:
    fair = []
    for start in range(len(jumps)):
        field, visited = start, []
        for _ in range(len(jumps)):
            visited.append(field)
            field = (field + jumps[field]) % len(jumps)
            if field == start:
                break
        ups = [jumps[each] > 0 for each in visited]
        if field == start and len(visited) > 1 and (all(ups) or not any(ups)):
            fair.append(start)
    return fair
'''
EXPLANATION = """
Every walk ends at a field that was visited before: in this walk, and then a carousel is found, or in an earlier one, and then it is known already. For 2, -1, 1, 2, 2:

| start | walk | comes to | carousel |
|---|---|---|---|
| 0 | 0 2 3 | 0, in this walk | 0 2 3, all forwards |
| 1 | 1 | 0, earlier | |
| 4 | 4 | 1, earlier | |

Each field is walked over once; finding the beginning of a carousel costs another look at the walk.
"""


def fair_fields(jumps: list[int]) -> list[int]:
    visited: set[int] = set()
    fair = []
    for start in range(len(jumps)):
        walk: list[int] = []
        field = start
        while field not in visited:
            visited.add(field)
            walk.append(field)
            field = (field + jumps[field]) % len(jumps)
        circle = walk[walk.index(field):] if field in walk else []
        if len(circle) > 1 and len({jumps[each] > 0 for each in circle}) == 1:
            fair += circle
    return sorted(fair)


def inputs(rng):
    return ([rng.choice([-3, -2, -1, 1, 1, 2, 3]) for _ in range(rng.randint(2, 8))],)
