"""Raffle tickets in strips

A stall sells leftover raffle tickets in strips: a strip is at least three tickets with consecutive numbers, such as 7, 8, 9. `numbers` lists the
leftover tickets in ascending order; a number may occur several times.

Return whether all tickets can be shared out into strips, so that none remains. With no tickets at all the answer is yes.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION", "VALIDATE")
CONSTRAINTS = ("up to 200 tickets",)
HINTS = (
    "You hold a ticket 5, and one strip ends with 4. Is it ever better to begin a new strip instead?",
    "Go through the tickets in order. Put each behind a strip that ends one below, and behind the shortest of these if there are several.",
    "Keep the strips as lists. If no strip ends one below, the ticket begins a new one. At the end look at all lengths.",
)
EXAMPLES = [
    Example(([1, 2, 3, 3, 4, 5],), why="1, 2, 3 and 3, 4, 5"),
    Example(([1, 2, 3, 4, 4, 5],), why="4 and 5 can't make a strip of their own"),
    Example(([1, 2, 3, 3, 4, 4, 5, 5],), why="1 to 5 and 3 to 5"),
    ([6, 7, 9],),
]
EDGES = {
    "no tickets": ([],),
    "at least three": Edge(([4, 5],), "a strip of two"),
    "a number may occur several times": Edge(([2, 2, 2],), "one number three times"),
    "consecutive numbers": Edge(([1, 2, 3, 7, 8, 9],), "two strips with a gap between"),
}
ALWAYS = [
    ([1, 2, 3, 4, 5, 5, 6, 7],),
]
MISTAKES = [
    Mistake("A strip needs at least three tickets.", "len(strip) >= 3", "len(strip) >= 2"),
    Mistake("If several strips end one below, the shortest needs the ticket most.", "min(fitting, key=len)", "max(fitting, key=len)"),
    Mistake("Not only the last strip must be long enough, but each one.", "all(len(strip) >= 3 for strip in strips)", "all(len(strip) >= 3 for strip in strips[-1:])"),
    Mistake("Equal numbers don't follow each other in one strip.", "strip[-1] + 1 == number", "strip[-1] + 1 >= number"),
]
EXPLANATION = """
In ascending order a ticket can only continue a strip that ends one below. If there is one, a new strip would have to grow to three tickets as
well, so continuing is never worse; and the shortest strip needs the ticket most. For `[1, 2, 3, 3, 4, 4, 5, 5]`:

| ticket | strips afterwards |
|---|---|
| 1, 2, 3 | 1 2 3 |
| 3 | 1 2 3 · 3 |
| 4 | 1 2 3 · 3 4 |
| 4 | 1 2 3 4 · 3 4 |
| 5 | 1 2 3 4 · 3 4 5 |
| 5 | 1 2 3 4 5 · 3 4 5 |

Each ticket looks at all strips, so the work grows with the number of tickets times that of strips. Nothing ever has to be taken back.
"""


def in_strips(numbers: list[int]) -> bool:
    strips: list[list[int]] = []
    for number in numbers:
        fitting = [strip for strip in strips if strip[-1] + 1 == number]
        if fitting:
            min(fitting, key=len).append(number)
        else:
            strips.append([number])
    return all(len(strip) >= 3 for strip in strips)


def inputs(rng):
    numbers = []
    for _ in range(rng.randint(1, 3)):
        start = rng.randint(1, 6)
        numbers += range(start, start + rng.randint(3, 5))
    if rng.random() < 0.5:
        numbers.pop(rng.randrange(len(numbers)))
    return (sorted(numbers),)
