"""The rope that grows

Flags are put one after another on a field, and a rope is always tied tightly around all of them. Return for each flag whether it lies outside the rope as it was before, so that the rope had to be tied anew, as a list of `True` and `False`.

`flags` holds their places in order, tuples of two whole numbers. A flag on the rope itself, or at a place that has a flag, changes nothing. The first flag always counts as outside.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("VALIDATE", "SEARCH")
HINTS = (
    "Must all the flags be remembered, or only some of them?",
    "Only the corners of the rope matter. A flag is outside if it becomes a corner when the rope is tied around the corners and the flag.",
    "Write a function that ties a rope around places: sort them, walk there and back, and drop corners that don't turn left. After each flag, tie it around the old corners and the flag, and see whether the corners changed.",
)
EXAMPLES = [
    Example(([(0, 0), (4, 0), (0, 4), (1, 1), (2, 2), (4, 4)],), why="(1, 1) is inside, (2, 2) on the rope"),
    Example(([(1, 1), (1, 1), (3, 3), (2, 2)],)),
    Example(([(0, 0), (1, 0), (2, 0)],), why="the rope gets longer"),
]
EDGES = {
    "place that has a flag": Edge(([(5, 5), (5, 5), (5, 5)],), "the same place three times"),
    "on the rope itself": Edge(([(0, 0), (0, 6), (6, 0), (0, 3), (3, 3), (3, 0)],), "on each side"),
    "first flag": Edge(([(-3, 9)],), "one flag"),
    "places in order": Edge(([],), "no flags"),
    "outside the rope": Edge(([(0, 0), (6, 0), (3, 6), (3, -1), (9, 9), (2, 1)],), "corners that lie inside later"),
}
ALWAYS = [([(0, 0), (10, 0), (3, 3), (5, 4), (7, 3), (5, 50), (5, 20)],), ([(4, 4), (1, 4), (1, 1), (3, 0), (4, 3)],)]
MISTAKES = [
    Mistake("A flag on the rope changes nothing: straight on is no corner.", "_turn(side[-2], side[-1], place) <= 0", "_turn(side[-2], side[-1], place) < 0"),
    Mistake("Once the rope was tied anew, the new corners count for the next flag.", "        corners = tied\n", "        corners = corners or tied\n"),
    Mistake("Being left of, right of, above or below all others isn't the only way to lie outside.", "answers.append(tied != corners)", "answers.append(not corners or not (min(corners)[0] <= flag[0] <= max(corners)[0] and min(y for _, y in corners) <= flag[1] <= max(y for _, y in corners)))"),
    Mistake("The rope has an upper and a lower side.", "lower[:-1] + upper[:-1] or lower", "lower"),
]
ALSO_RIGHT = [
    Way(
        "A flag is outside if it lies to the right of some piece of the rope, walked anticlockwise. That check costs one look at each corner, and the rope is only tied anew when needed.",
        '''
def outside(flags: list[tuple[int, int]]) -> list[bool]:
    corners: list[tuple[int, int]] = []
    answers = []
    for flag in flags:
        if len(corners) > 2:
            ahead = corners[1:] + corners[:1]
            is_outside = any(_turn(one, other, flag) < 0 for one, other in zip(corners, ahead))
        else:
            is_outside = _rope([*corners, flag]) != corners
        answers.append(is_outside)
        if is_outside:
            corners = _rope([*corners, flag])
    return answers


def _rope(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    ordered = sorted(set(places))
    lower, upper = _side(ordered), _side(ordered[::-1])
    return lower[:-1] + upper[:-1] or lower


def _side(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    side: list[tuple[int, int]] = []
    for place in places:
        while len(side) >= 2 and _turn(side[-2], side[-1], place) <= 0:
            side.pop()
        side.append(place)
    return side


def _turn(a: tuple[int, int], b: tuple[int, int], c: tuple[int, int]) -> int:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
''',
    )
]
ORACLE = '''
def outside(flags: list[tuple[int, int]]) -> list[bool]:
    def covers(a, b, c, p):
        def turn(u, v, w):
            return (v[0] - u[0]) * (w[1] - u[1]) - (v[1] - u[1]) * (w[0] - u[0])
        signs = [turn(a, b, p), turn(b, c, p), turn(c, a, p)]
        if turn(a, b, c) == 0:
            xs, ys = [q[0] for q in (a, b, c)], [q[1] for q in (a, b, c)]
            return signs == [0, 0, 0] and min(xs) <= p[0] <= max(xs) and min(ys) <= p[1] <= max(ys)
        return all(sign >= 0 for sign in signs) or all(sign <= 0 for sign in signs)
    answers = []
    for number, flag in enumerate(flags):
        old = flags[:number]
        answers.append(not any(covers(a, b, c, flag) for a in old for b in old for c in old))
    return answers
'''
EXPLANATION = """
What lies inside the rope never matters again, so only its corners are kept. If a new flag becomes a corner, it lay outside.

| flag | corners afterwards | outside |
|---|---|---|
| 0, 0 | (0, 0) | yes |
| 4, 0 | (0, 0) (4, 0) | yes |
| 0, 4 | (0, 0) (4, 0) (0, 4) | yes |
| 1, 1 | the same | no |
| 2, 2 | the same, it is on the rope | no |
| 4, 4 | (0, 0) (4, 0) (4, 4) (0, 4) | yes |

Each flag costs sorting the corners, of which there are mostly few.
"""


def outside(flags: list[tuple[int, int]]) -> list[bool]:
    corners: list[tuple[int, int]] = []
    answers = []
    for flag in flags:
        tied = _rope([*corners, flag])
        answers.append(tied != corners)
        corners = tied
    return answers


def _rope(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    ordered = sorted(set(places))
    lower, upper = _side(ordered), _side(ordered[::-1])
    return lower[:-1] + upper[:-1] or lower


def _side(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    side: list[tuple[int, int]] = []
    for place in places:
        while len(side) >= 2 and _turn(side[-2], side[-1], place) <= 0:
            side.pop()
        side.append(place)
    return side


def _turn(a: tuple[int, int], b: tuple[int, int], c: tuple[int, int]) -> int:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def inputs(rng):
    return ([(rng.randint(0, 5), rng.randint(0, 5)) for _ in range(rng.randint(3, 9))],)
