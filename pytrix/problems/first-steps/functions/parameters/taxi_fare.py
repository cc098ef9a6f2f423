"""The taxi fare

Write the function `taxi_fare`. It gets `km`, the whole number of kilometres driven, `night`, which is `True` or
`False`, and `minimum`. Every kilometre costs 2; at night 3 are added once to the whole ride. If the result is less
than `minimum`, the fare is `minimum`. Return the fare. A ride may have 0 kilometres.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "COMPARE")
HINTS = (
    "Work it out on paper for 4 kilometres at night with a minimum of 7. In which order do the three rules apply?",
    "Begin with the kilometres, raise the fare at night, and look at the minimum last.",
    "`night` is a condition by itself: after `if` it needs no comparison.",
)
EXAMPLES = [
    Example((4, True, 7), why="4 times 2, plus 3 for the night"),
    Example((4, False, 10), why="8 is less than the minimum"),
    Example((6, False, 7)),
    Example((2, True, 7), why="4 + 3 is exactly the minimum"),
]
EDGES = {"0 kilometres": (0, True, 2), "less than `minimum`": (1, True, 9)}
ALWAYS = [(0, False, 5)]
MISTAKES = [
    Mistake("The 3 are added once to the ride, not for each kilometre.", "fare += 3", "fare += 3 * km"),
    Mistake("The minimum is looked at too early: at night the fare was raised beyond it again. Compare at the very end.",
            "    fare = km * 2\n    if night:\n        fare += 3\n    if fare < minimum:\n        fare = minimum\n",
            "    fare = km * 2\n    if fare < minimum:\n        fare = minimum\n    if night:\n        fare += 3\n"),
    Mistake("The fare never goes below the minimum, but it may well be above it.", "fare < minimum", "fare > minimum"),
    Mistake("You add 3 on every ride. Only a ride at night costs more.", "    if night:\n        fare += 3\n", "    fare += 3\n"),
]
ALSO_RIGHT = [
    Way("`max` takes the larger of fare and minimum in one call.",
        "    if fare < minimum:\n        fare = minimum\n    return fare", "    return max(fare, minimum)"),
]
EQUIVALENT = {
    'if fare < minimum: -> if fare <= minimum:': 'an equal minimum changes nothing',
}
EXPLANATION = """
For `taxi_fare(4, True, 7)`: 4 * 2 is 8, at night 11, and 11 is not less than 7, so 11 comes back. For `taxi_fare(4,
False, 10)`: 8, no night, and 8 < 10, so 10.
"""


def taxi_fare(km: int, night: bool, minimum: int) -> int:
    fare = km * 2
    if night:
        fare += 3
    if fare < minimum:
        fare = minimum
    return fare


def inputs(rng):
    km, night = rng.randint(0, 12), rng.choice([True, False])
    return (km, night, rng.choice([rng.randint(3, 15), km * 2 + rng.randint(-1, 4)]) if km else rng.randint(3, 9))
