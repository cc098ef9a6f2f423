"""Rumours in the office

In an office every rumour spreads: whoever hears one tells it to the same people each time. `tells` has a list for each person, numbered from 0, with the numbers of those to whom that person passes rumours on.

A circle is a largest possible group in which a rumour that starts with any of them reaches all the others. Everybody is in exactly one circle; somebody from whom nothing comes back is a circle alone.

Return the sizes of all circles, the largest first. The office is large, so everybody's list may be looked at only a few times. A rumour never runs through more than 100 people without coming to one who knows it.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "PARTITION")
HINTS = (
    "Two people are in one circle if each reaches the other. Which walk tells who reaches one person, instead of whom that person reaches?",
    "Walk once along the lists and note everybody when all that can be reached is done. The last one noted reaches a circle that nobody outside can be reached from in the reversed lists.",
    "First walk: append each person after all their calls. Reverse all lists. Go over the notes from the back; everybody not yet taken starts a walk in the reversed lists, and those it takes are one circle.",
)
EXAMPLES = [
    Example(([[1], [2], [0], [0, 4], []],), why="0, 1 and 2 tell each other; 3 and 4 are alone"),
    Example(([[1], [0], [3], [2], [0, 2]],), why="two pairs, and 4 alone"),
    Example(([[0], [0, 1]],), why="telling it to oneself changes nothing"),
    Example(([[1], [2], [3], [0]],)),
]
EDGES = {
    "a circle alone": ([[1], [2], []],),
    "Everybody is in exactly one circle": Edge(([],), "an empty office"),
    "reaches all the others": ([[1, 2], [0], [3], [2, 0]],),
}
MISTAKES = [
    Mistake("Your second walk follows the lists as they are. It has to go against them.", "explore(start, back, taken, circle)", "explore(start, tells, taken, circle)"),
    Mistake("The notes have to be read from the back: who was done last comes first.", "for start in reversed(done):", "for start in done:"),
    Mistake("You note each person at the beginning of the visit. The order counts in which they are done.", "    visited.add(person)\n", "    visited.add(person)\n    done.append(person)\n", "            explore(other, tells, visited, done)\n    done.append(person)\n", "            explore(other, tells, visited, done)\n"),
    Mistake("Your sizes are in ascending order; the largest should come first.", "sorted(sizes, reverse=True)", "sorted(sizes)"),
]
SIZE = 12000
SLOW = [
    Slow(
        "This follows the rumours of every person through the whole office.",
        """
def circles(tells: list[list[int]]) -> list[int]:
    def reached(start: int) -> set[int]:
        seen = {start}
        waiting = [start]
        while waiting:
            for other in tells[waiting.pop()]:
                if other not in seen:
                    seen.add(other)
                    waiting.append(other)
        return seen

    sizes = []
    taken: set[int] = set()
    for person in range(len(tells)):
        mine = reached(person)
        if person not in taken:
            circle = {other for other in mine if person in reached(other)}
            taken |= circle
            sizes.append(len(circle))
    return sorted(sizes, reverse=True)
""",
    )
]
ALSO_RIGHT = [
    Way("One walk is enough if each call hands back the lowest number that it reaches among those not yet in a circle; nothing has to be reversed.",
        """
def circles(tells: list[list[int]]) -> list[int]:
    number: dict[int, int] = {}
    closed: set[int] = set()
    waiting: list[int] = []
    sizes = []

    def visit(person: int) -> int:
        number[person] = lowest = len(number)
        place = len(waiting)
        waiting.append(person)
        for other in tells[person]:
            if other not in number:
                lowest = min(lowest, visit(other))
            elif other not in closed:
                lowest = min(lowest, number[other])
        if lowest == number[person]:
            sizes.append(len(waiting) - place)
            closed.update(waiting[place:])
            del waiting[place:]
        return lowest

    for person in range(len(tells)):
        if person not in number:
            visit(person)
    return sorted(sizes, reverse=True)
"""),
]
EXPLANATION = """
The first walk orders the people by when they are done: whoever is done last reaches everybody who can be reached from their circle. In the reversed lists such a circle can't be left towards circles that were done earlier, so a walk there takes exactly the circle. For the first example the lists say 0→1→2→0 and 3→0, 3→4:

| | |
|---|---|
| done | 2, 1, 0, 4, 3 |
| 3 in the reversed lists | 3 alone |
| 4 | 3 is taken: 4 alone |
| 0 | 2, then 1: a circle of three |

Two walks and one reversal, so the work grows with people and list entries together. The method is S. Rao Kosaraju's. Following everybody's rumours would walk through the office once for each person.
"""


def explore(person: int, tells: list[list[int]], visited: set[int], done: list[int]) -> None:
    visited.add(person)
    for other in tells[person]:
        if other not in visited:
            explore(other, tells, visited, done)
    done.append(person)


def circles(tells: list[list[int]]) -> list[int]:
    visited: set[int] = set()
    done: list[int] = []
    for person in range(len(tells)):
        if person not in visited:
            explore(person, tells, visited, done)
    back: list[list[int]] = [[] for _ in tells]
    for person, others in enumerate(tells):
        for other in others:
            back[other].append(person)
    taken: set[int] = set()
    sizes = []
    for start in reversed(done):
        if start not in taken:
            circle: list[int] = []
            explore(start, back, taken, circle)
            sizes.append(len(circle))
    return sorted(sizes, reverse=True)


ENTRY = "circles"


def inputs(rng):
    count = rng.randint(2, 8)
    tells = [[] for _ in range(count)]
    for _ in range(rng.randint(1, 2 * count)):
        tells[rng.randrange(count)].append(rng.randrange(count))
    if rng.random() < 0.6:
        ring = rng.sample(range(count), rng.randint(2, count))
        for one, other in zip(ring, ring[1:] + ring[:1]):
            tells[one].append(other)
    return ([sorted(set(others)) for others in tells],)


def large(rng, size):
    count = size // 6
    tells = [[] for _ in range(count)]
    people = list(range(1, count))
    rng.shuffle(people)
    while people:
        chain = [people.pop() for _ in range(min(len(people), rng.randint(1, 5)))]
        tells[0].append(chain[0])
        for one, other in zip(chain, chain[1:]):
            tells[one].append(other)
        if rng.random() < 0.6:
            tells[chain[-1]].append(0)
    return (tells,)
