"""A shift for each helper

A street festival has helpers and shifts. `wishes` maps each helper to the list of shifts that the helper could take. Each shift needs one helper, and nobody takes two shifts.

Give shifts to as many helpers as possible. Return the pairs as a dictionary from helper to shift, with only those helpers who got one. If several ways serve equally many, any of them is right.

Taking each helper's first free shift is not enough: sometimes one who has a shift must change to another to make room.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "Somebody's only shift is taken. Whom would you ask, and what would you ask of that person?",
    "Try to find a shift for one helper: a free one, or one whose holder can find another shift. That second question is the same as the first.",
    "Write a function that finds a place for a helper. It goes over the wishes that weren't tried yet in this search; if the shift is free, or a call for its holder succeeds, the shift is now this helper's. Call it once for each helper, with an empty set of tried shifts.",
)
EXAMPLES = [
    Example(({"Ada": ["bar", "gate"], "Bo": ["bar"], "Cy": ["gate", "stage"]},), why="Bo gets `bar`, so Ada takes `gate` and Cy `stage`"),
    Example(({"Ada": ["bar"], "Bo": ["bar"]},), why="only one of them can be served"),
    Example(({"Ada": [], "Bo": ["gate"]},)),
]
EDGES = {
    "the pairs": Edge(({},), "no helpers"),
    "make room": ({"a": ["p"], "b": ["p", "q"], "c": ["q", "r"], "d": ["q"]},),
    "first free shift": ({"a": ["p", "q"], "b": ["p", "r"], "c": ["q"], "d": ["r", "s"]},),
}
ALWAYS = [
    ({"a": ["r", "p"], "b": ["q", "r"], "c": ["r", "s"], "d": ["s", "q"]},),
    ({"a": ["q"], "b": ["p", "s"], "c": ["r", "p"], "d": ["q", "r"]},),
]
MISTAKES = [
    Mistake("A helper who comes to a taken shift goes away empty. Ask whether its holder could take another one.", "shift not in holder or place(holder[shift], tried)", "shift not in holder"),
    Mistake("The holder is turned out without getting another shift. The change only counts if the holder finds a place.", "shift not in holder or place(holder[shift], tried)", "shift not in holder or place(holder[shift], tried) or True"),
    Mistake("Two helpers who want the same shift ask each other for ever. Remember which shifts were tried in this search.", "                tried.add(shift)\n", ""),
    Mistake("Your dictionary maps each shift to its helper; it should be the other way round.", "{helper: shift for shift, helper in holder.items()}", "holder"),
]
SIZE = 900
SLOW = [
    Slow(
        "Trying every combination of shifts doubles the work, and more, with each helper.",
        """
def assign(wishes: dict[str, list[str]]) -> dict[str, str]:
    helpers = list(wishes)

    def best(position: int, taken: frozenset[str]) -> dict[str, str]:
        if position == len(helpers):
            return {}
        found = best(position + 1, taken)
        for shift in wishes[helpers[position]]:
            if shift not in taken:
                rest = best(position + 1, taken | {shift})
                if len(rest) + 1 > len(found):
                    found = {helpers[position]: shift, **rest}
        return found

    return best(0, frozenset())
""",
    )
]
EXPLANATION = """
Whoever comes to a taken shift asks its holder to look for another one, and the holder may ask the next. If the chain ends at a free shift, everybody in it moves on by one, and one helper more is served; such a chain is called an augmenting path. For the first example:

| helper | chain | holders after it |
|---|---|---|
| Ada | bar is free | bar: Ada |
| Bo | bar is Ada's, who takes gate | bar: Bo, gate: Ada |
| Cy | gate is Ada's, who can't get bar back from Bo; stage is free | and stage: Cy |

If no chain helps a helper now, none will later. A search looks at each wish once at most, so the cost is the number of helpers times the number of wishes. Trying all combinations would more than double with each helper.
"""


def assign(wishes: dict[str, list[str]]) -> dict[str, str]:
    holder: dict[str, str] = {}

    def place(helper: str, tried: set[str]) -> bool:
        for shift in wishes[helper]:
            if shift not in tried:
                tried.add(shift)
                if shift not in holder or place(holder[shift], tried):
                    holder[shift] = helper
                    return True
        return False

    for helper in wishes:
        place(helper, set())
    return {helper: shift for shift, helper in holder.items()}


def check(expected: dict, got: object, wishes: dict) -> bool:
    if not isinstance(got, dict) or len(got) != len(expected):
        return False
    wished = all(helper in wishes and shift in wishes[helper] for helper, shift in got.items())
    return wished and len(set(got.values())) == len(got)


def inputs(rng):
    helpers = rng.sample(["Ada", "Bo", "Cy", "Di", "Eve", "Fay"], rng.randint(2, 6))
    shifts = ["bar", "gate", "stage", "tent", "stall"][: rng.randint(2, 5)]
    return ({helper: rng.sample(shifts, min(len(shifts), rng.choice([0, 1, 1, 2, 2, 3]))) for helper in helpers},)


def large(rng, size):
    wishes = {}
    for number in range(size // 30):
        wishes[f"h{number}"] = [f"s{rng.randrange(size // 30)}" for _ in range(3)]
        wishes[f"h{number}"] = sorted(set(wishes[f"h{number}"]))
    return (wishes,)
