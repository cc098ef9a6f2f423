"""One more show

A hall has shows at fixed times: `shows` lists them as lists of two minutes, beginning and end, in ascending order; no
two collide. A `new` show of the same form comes up, and it can be taken if it collides with none of them. A show may
begin in the minute in which another one ends.

Return the list of shows with the new one in its place if it can be taken, and without it otherwise. Leave `shows` as
it is; it may be empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("VALIDATE", "SORT")
CONSTRAINTS = ("each show ends later than it begins",)
HINTS = (
    "When do two shows *not* collide? There are two ways.",
    "Count the shows that end before the new one begins, or just then. At that position the new one would have to stand.",
    "It can be taken if no show follows at that position, or if the one that does begins when the new one ends or later.",
)
EXAMPLES = [
    Example(([[60, 120], [200, 260]], [120, 180]), why="it begins when the first show ends"),
    Example(([[60, 120], [200, 260]], [150, 210]), why="it collides with the second show"),
    Example(([[60, 120]], [10, 60]), why="it comes first"),
]
EDGES = {
    "may be empty": ([], [5, 9]),
    "collides with none": Edge(([[10, 20], [30, 40], [50, 60]], [61, 70]), "behind all others"),
    "can be taken": Edge(([[10, 20], [20, 30]], [20, 25]), "it begins together with another one"),
    "without it otherwise": Edge(([[10, 40], [50, 60]], [20, 45]), "it begins during a show and ends before the next"),
    "in its place": Edge(([[10, 20], [40, 50]], [5, 60]), "longer than all others"),
}
MISTAKES = [
    Mistake("A show may begin in the very minute in which another one ends.", "show[1] <= new[0]", "show[1] < new[0]"),
    Mistake("The new one may also end in the very minute in which the next one begins.", "shows[place][0] >= new[1]", "shows[place][0] > new[1]"),
    Mistake("The new show belongs in its place, not at the end.", "return shows[:place] + [new] + shows[place:]", "return shows + [new]"),
    Mistake("You never check whether the next show begins in time.", "if place == len(shows) or shows[place][0] >= new[1]:", "if place >= 0:"),
    Mistake("A show behind all others has no next one to compare with.", "place == len(shows) or ", ""),
]
ALSO_RIGHT = [
    Way("Checking every show for a collision and sorting afterwards needs no thought about places, and does not use that the list is sorted.",
        """
def with_new_show(shows: list[list[int]], new: list[int]) -> list[list[int]]:
    if all(show[1] <= new[0] or new[1] <= show[0] for show in shows):
        return sorted(shows + [new])
    return list(shows)
"""),
]
EXPLANATION = """
The shows that end before the new one stand in front, since the list ascends; their number is its place. Only the very
next show can still collide, because all later ones begin even later. For `[[60, 120], [200, 260]]`:

| new | shows in front | next begins | taken? |
|---|---|---|---|
| 120–180 | 1 | 200 | yes |
| 150–210 | 1 | 200, before 210 | no |

One walk counts the shows in front; with halving it would be even faster. The slices build a new list, so the given
one stays as it is.
"""


def with_new_show(shows: list[list[int]], new: list[int]) -> list[list[int]]:
    place = len([show for show in shows if show[1] <= new[0]])
    if place == len(shows) or shows[place][0] >= new[1]:
        return shows[:place] + [new] + shows[place:]
    return list(shows)


def inputs(rng):
    minute, shows = rng.randint(3, 10), []
    for _ in range(rng.randint(1, 4)):
        length = rng.randint(2, 6)
        shows.append([minute, minute + length])
        minute += length + rng.choice([0, 2, 3, 6])
    if rng.random() < 0.6 and len(shows) > 1:
        new = shows.pop(rng.randrange(len(shows)))
    else:
        begin = rng.randint(0, minute)
        new = [begin, begin + rng.randint(1, 6)]
    return (shows, new)
