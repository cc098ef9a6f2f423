"""Keeping the room between two limits

Write the function `kept_within`. It gets `value`, `low` and `high`, three whole numbers; `low` is at most `high`. It
returns `value` if it lies from `low` to `high`. If it is less than `low`, it returns `low`; if it is more than
`high`, it returns `high`.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COMPARE", "TRANSFORM")
HINTS = (
    "How many different results can there be, and what decides between them?",
    "Ask for the two cases outside the limits first; what is left lies between them.",
    "Return the lower limit when the value is below it, the upper one when it is above, else the value.",
)
EXAMPLES = [
    Example((25, 18, 22), why="more than 22"),
    Example((20, 18, 22)),
    Example((-5, 0, 10)),
    Example((7, 7, 7)),
]
EDGES = {"at most `high`": (9, 4, 4), "from `low` to `high`": (18, 18, 22)}
ALWAYS = [(-3, -5, 5), (0, -5, 5)]
MISTAKES = [
    Mistake("A value that is too low is returned as it is. It should be raised to `low`.", "    if value < low:\n        return low\n", ""),
    Mistake("A value that is too high is returned as it is. It should be cut down to `high`.", "    if value > high:\n        return high\n", ""),
    Mistake("The largest of the three numbers is returned. The value should be kept between the other two.",
            "    if value < low:\n        return low\n    if value > high:\n        return high\n    return value", "    return max(value, low, high)"),
    Mistake("Your function returns `True` or `False`. It should return the number.",
            "    if value < low:\n        return low\n    if value > high:\n        return high\n    return value", "    return low <= value <= high"),
]
ALSO_RIGHT = [
    Way("`max` raises what is too low, and `min` lowers what is too high.",
        "    if value < low:\n        return low\n    if value > high:\n        return high\n    return value", "    return min(max(value, low), high)"),
]
EQUIVALENT = {
    "if value < low: -> if value <= low:": "at the limit both are the same number",
    "if value > high: -> if value >= high:": "at the limit both are the same number",
}
EXPLANATION = """
For 25, 18, 22: `25 < 18` is false, `25 > 22` is true, so 22 is returned, and the last line is not reached. For 20
both questions are false.
"""


def kept_within(value: int, low: int, high: int) -> int:
    if value < low:
        return low
    if value > high:
        return high
    return value


def inputs(rng):
    low = rng.randint(-10, 10)
    high = low + rng.choice([0, rng.randint(1, 10)])
    return (rng.choice([low, high, rng.randint(-15, 25), low - 1, high + 1, rng.randint(low, high)]), low, high)
