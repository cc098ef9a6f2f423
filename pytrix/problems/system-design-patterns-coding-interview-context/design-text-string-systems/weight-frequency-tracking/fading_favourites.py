"""Favourites that fade

Our recipe app shows what people cook at the moment, so old popularity has to fade. Write a class `Trends`:

- `cooked(dish)` adds 8 points to a dish.
- `night()` halves the points of every dish, rounding down. A dish left without points is forgotten.
- `points(dish)` returns the points of a dish, or 0 if it is not known.
- `favourite()` returns the dish with the most points, or `None` if none has any. Among equals it is the one that comes first in the alphabet.

All methods but `points` and `favourite` return `None`. There are many dishes and many nights: can you write a `night` that need not look at every dish?
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "COUNT")
HINTS = (
    "If a dish is asked for today that was last cooked three nights ago, can you make up for the nights then?",
    "Count the nights. Store with each dish its points and the number of the night when they were right, and halve them only when somebody wants to know.",
    "Halving n times and rounding down each time is the same as dividing by 2 to the power of n and rounding down once.",
)
EXAMPLES = [
    Example([("Trends",), ("cooked", "soup"), ("cooked", "soup"), ("night",), ("cooked", "pie"), ("favourite",), ("night",), ("points", "soup"), ("night",), ("cooked", "pie"), ("favourite",)], why="soup and pie have 8 points each; later pie has 10"),
    Example([("Trends",), ("cooked", "stew"), ("night",), ("night",), ("night",), ("points", "stew"), ("night",), ("favourite",)], why="8, 4, 2, 1, 0"),
    Example([("Trends",), ("favourite",), ("points", "rice")]),
]
EDGES = {
    "Among equals": Edge([("Trends",), ("cooked", "tart"), ("cooked", "curry"), ("favourite",), ("night",), ("favourite",)], "equal points"),
    "rounding down": Edge([("Trends",), ("cooked", "flan"), ("night",), ("night",), ("night",), ("cooked", "flan"), ("night",), ("points", "flan"), ("night",), ("points", "flan")], "9 points and a night"),
    "left without points": Edge([("Trends",), ("cooked", "a"), *(("night",) for _ in range(5)), ("favourite",), ("cooked", "b"), ("favourite",), ("points", "a")], "forgotten"),
}
ALWAYS = [
    [("Trends",), *[("cooked", "pie")] * 3, *[("night",)] * 4, ("points", "pie")],
]
MISTAKES = [
    Mistake("Before new points are added, the old ones have to fade for the nights that have passed.", "(self.points(dish) + 8, self._nights)", "(self._stored.get(dish, (0, 0))[0] + 8, self._nights)"),
    Mistake("Note the night at which the points were right, or they fade again for nights long past.", "(self.points(dish) + 8, self._nights)", "(self.points(dish) + 8, self._stored.get(dish, (0, self._nights))[1])"),
    Mistake("Among equals the dish that comes first in the alphabet wins.", "key=lambda dish: (-self.points(dish), dish)", "key=lambda dish: -self.points(dish)"),
    Mistake("A dish whose points have faded away is nobody's favourite.", "        return best if self.points(best) else None\n", "        return best or None\n"),
]
ALSO_RIGHT = [
    Way(
        "Halving everything each night is shorter and exact as well, but each night then looks at every dish that still has points.",
        """
class Trends:
    def __init__(self) -> None:
        self._points: dict[str, int] = {}

    def cooked(self, dish: str) -> None:
        self._points[dish] = self.points(dish) + 8

    def night(self) -> None:
        self._points = {dish: points // 2 for dish, points in self._points.items() if points > 1}

    def points(self, dish: str) -> int:
        return self._points.get(dish, 0)

    def favourite(self) -> str | None:
        return min(self._points, key=lambda dish: (-self._points[dish], dish), default=None)
""",
    )
]
ORACLE = """
class Trends:
    def __init__(self) -> None:
        self.log = []

    def cooked(self, dish: str) -> None:
        self.log.append(dish)

    def night(self) -> None:
        self.log.append(None)

    def points(self, dish: str) -> int:
        points = 0
        for entry in self.log:
            if entry is None:
                points = points // 2
            elif entry == dish:
                points += 8
        return points

    def favourite(self) -> str | None:
        dishes = sorted({entry for entry in self.log if entry is not None})
        best = max([self.points(dish) for dish in dishes], default=0)
        return next((dish for dish in dishes if best and self.points(dish) == best), None)
"""
EXPLANATION = """
`night` only counts. The fading is made up for when a dish is looked at: `points >> n` halves n times. For soup:

| call | stored | points now |
|---|---|---|
| cooked twice | 16 at night 0 | 16 |
| night | 16 at night 0 | 8 |
| night | 16 at night 0 | 4 |
| night | 16 at night 0 | 2 |

So a night costs one step. `favourite` looks at every dish; if it were asked often, its result could be kept until something is cooked, but careful: rounding may make dishes equal overnight.
"""


class Trends:
    def __init__(self) -> None:
        self._nights = 0
        self._stored: dict[str, tuple[int, int]] = {}

    def cooked(self, dish: str) -> None:
        self._stored[dish] = (self.points(dish) + 8, self._nights)

    def night(self) -> None:
        self._nights += 1

    def points(self, dish: str) -> int:
        points, since = self._stored.get(dish, (0, 0))
        return points >> (self._nights - since)

    def favourite(self) -> str | None:
        best = min(self._stored, key=lambda dish: (-self.points(dish), dish), default="")
        return best if self.points(best) else None


def inputs(rng):
    operations = [("Trends",)]
    for _ in range(rng.randint(6, 14)):
        name = rng.choice(["cooked", "cooked", "night", "night", "points", "favourite"])
        operations.append((name, rng.choice(["pie", "soup", "flan"])) if name in ("cooked", "points") else (name,))
    return [*operations, ("favourite",), ("points", "pie")]
