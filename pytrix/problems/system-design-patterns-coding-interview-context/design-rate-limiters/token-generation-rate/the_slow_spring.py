"""The spring that drips

A cistern holds up to `full` millilitres and is full at time 0. A spring fills it steadily: `rate` millilitres in `period` seconds, also in smaller parts. `draws` lists the people who come for water in order of time, each as `(time, wanted)`, in whole seconds and whole millilitres.

Everybody gets as many **whole** millilitres as they want, or if there is less, all whole millilitres that are there; a fraction stays in the cistern. Return the list of what each gets. No drop may get lost by rounding, even after thousands of draws, and what would overflow is gone.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "ITERATE")
CONSTRAINTS = ("`full`, `rate` and `period` are at least 1", "several people may come in the same second")
HINTS = (
    "In one second a fraction of a millilitre arrives. In which smaller unit would the amount be a whole number each second?",
    "Count in parts of a millilitre, `period` parts each: then exactly `rate` parts arrive a second, and everything stays a whole number.",
    "The level begins at `full * period`. Add `rate` for each second that has passed, but no more than full. What a person can get is the level divided by `period`, without the rest; take off what they get, times `period`.",
)
EXAMPLES = [
    Example(([(0, 9), (4, 5), (6, 5), (9, 5)], 10, 2, 3), why="3 of the 3 and two thirds that are there at 4; the fraction stays and makes 2 at 6"),
    Example(([(5, 2), (5, 9), (100, 50)], 6, 1, 4), why="a full cistern at 5, and again at 100"),
    Example(([(0, 1), (1, 1), (2, 1), (3, 1)], 1, 1, 3)),
]
EDGES = {
    "overflow is gone": Edge(([(50, 8), (50, 8), (51, 8)], 5, 3, 2), "a long wait, then a crowd"),
    "a fraction stays": Edge(([(0, 4), (1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (6, 1), (7, 1)], 4, 2, 7), "somebody every second"),
    "draws": Edge(([], 3, 1, 1), "nobody comes"),
}
MISTAKES = [
    Mistake("You round what the spring brought at each visit, so drops get lost. Keep the fraction.", "level + (time - last) * rate", "level + (time - last) * rate // period * period"),
    Mistake("A cistern can't hold more than `full`: what is too much flows over.", "min(full * period, level + (time - last) * rate)", "level + (time - last) * rate"),
    Mistake("Floats lose a little each time: 0.1 + 0.2 is not 0.3. Count in parts that are whole numbers.", """
def millilitres(draws: list[tuple[int, int]], full: int, rate: int, period: int) -> list[int]:
    level, last, given = float(full), 0, []
    for time, wanted in draws:
        level = min(float(full), level + (time - last) * (rate / period))
        last = time
        given.append(min(wanted, int(level)))
        level -= given[-1]
    return given
"""),
    Mistake("Those who find too little still take what is there.", "given.append(min(wanted, level // period))", "given.append(wanted if wanted <= level // period else 0)"),
]
ALSO_RIGHT = [
    Way(
        "`Fraction` keeps exact fractions of a millilitre, so no smaller unit has to be found; it is many times slower.",
        """
from fractions import Fraction


def millilitres(draws: list[tuple[int, int]], full: int, rate: int, period: int) -> list[int]:
    level = Fraction(full)
    last = 0
    given = []
    for time, wanted in draws:
        level = min(Fraction(full), level + Fraction((time - last) * rate, period))
        last = time
        given.append(min(wanted, int(level)))
        level -= given[-1]
    return given
""",
    )
]
ORACLE = """
def millilitres(draws: list[tuple[int, int]], full: int, rate: int, period: int) -> list[int]:
    from fractions import Fraction
    level, given = Fraction(full), []
    last = max((time for time, _ in draws), default=-1)
    for second in range(last + 1):
        if second:
            level = min(Fraction(full), level + Fraction(rate, period))
        for time, wanted in draws:
            if time == second:
                got = max(amount for amount in range(wanted + 1) if amount <= level)
                level -= got
                given.append(got)
    return given
"""
EXPLANATION = """
One millilitre is cut into `period` parts, and then exactly `rate` parts arrive each second. For `full` 10, `rate` 2 and `period` 3, the cistern holds 30 parts:

| time | parts there | wanted | gets | parts left |
|---|---|---|---|---|
| 0 | 30 | 9 | 9 | 3 |
| 4 | 11 | 5 | 3 | 2 |
| 6 | 6 | 5 | 2 | 0 |
| 9 | 6 | 5 | 2 | 0 |

The rest of a division is not thrown away; it stays in the level. Each draw takes constant time.
"""


def millilitres(draws: list[tuple[int, int]], full: int, rate: int, period: int) -> list[int]:
    level = full * period
    last = 0
    given = []
    for time, wanted in draws:
        level = min(full * period, level + (time - last) * rate)
        last = time
        given.append(min(wanted, level // period))
        level -= given[-1] * period
    return given


def inputs(rng):
    draws, time = [], 0
    for _ in range(rng.randint(2, 10)):
        draws.append((time, rng.randint(1, 6)))
        time += rng.choice([0, 1, 1, 2, 3, 20])
    return draws, rng.randint(1, 8), rng.randint(1, 5), rng.choice([1, 3, 7, 10])
