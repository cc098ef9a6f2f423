"""Who owes how much?

Write the function `balances`. It gets `names` and `amounts`, two lists of the same length: each name belongs to the
amount at the same position, which is above 0 for money paid in and below 0 for money taken out. A name may stand
there several times. Return a dictionary with the sum of the amounts for each name. The lists may be empty.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("AGGREGATE",)
HINTS = (
    "Which loop gives you the name and the amount that belong together?",
    "Walk over the positions; add the amount to what is stored under the name, or to 0.",
    "`get` with the name and 0 gives the sum so far; store that plus the amount under the name.",
)
EXAMPLES = [
    Example((["Ann", "Bob", "Ann"], [20, 5, -8]), why="20 and then -8 for Ann"),
    Example((["Kim"], [-3])),
    Example((["Zoe", "Zoe"], [4, -4]), why="a sum of 0 stays in the dictionary"),
]
EDGES = {"may be empty": ([], []), "several times": (["Li", "Li", "Li"], [1, 2, 3])}
ALWAYS = [(["Ann", "Ann"], [5, -8])]
MISTAKES = [
    Mistake("The amount before is replaced. Add to what is stored under the name.", "result.get(name, 0) + amounts[place]", "amounts[place]"),
    Mistake("You counted how often a name occurs. Add the amounts.", "result.get(name, 0) + amounts[place]", "result.get(name, 0) + 1"),
    Mistake("A name that is not there yet cannot be looked up like this. `get` with 0 helps.", "result.get(name, 0)", "result[name]"),
    Mistake("Names with the sum 0 belong to the result, too.", "    return result", "    for name in names:\n        if result.get(name) == 0:\n            del result[name]\n    return result"),
]
ALSO_RIGHT = [
    Way("Asking with `in` whether the name is new.",
        "        result[name] = result.get(name, 0) + amounts[place]",
        "        if name not in result:\n            result[name] = 0\n        result[name] += amounts[place]"),
]
EXPLANATION = """
| position | name | amount | dictionary |
|---|---|---|---|
| 0 | Ann | 20 | `{"Ann": 20}` |
| 1 | Bob | 5 | `{"Ann": 20, "Bob": 5}` |
| 2 | Ann | -8 | `{"Ann": 12, "Bob": 5}` |
"""


def balances(names: list[str], amounts: list[int]) -> dict[str, int]:
    result = {}
    for place in range(len(names)):
        name = names[place]
        result[name] = result.get(name, 0) + amounts[place]
    return result


def inputs(rng):
    size = rng.randint(0, 6)
    return ([rng.choice(["Ada", "Bo", "Cem"]) for _ in range(size)], [rng.choice([-5, 5, rng.randint(-9, 20) or 1]) for _ in range(size)])
