"""Birthdays of the month

Write the function `born_in`. It gets `months`, a dictionary with the number of the birth month of each child, and
`month`, a number from 1 to 12. It returns a list of the names of the children who were born in that month, in the
order in which they are in the dictionary. There may be none.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "What does a `for` loop over a dictionary give in each round?",
    "Begin with an empty list, walk over the names, look up the month of each, and append the name if it fits.",
    "The condition compares what the dictionary holds under the name with the wanted month.",
)
EXAMPLES = [
    Example(({"Ann": 5, "Bob": 11, "Cy": 5}, 5)),
    Example(({"Ann": 5}, 6)),
    Example(({"Zoe": 12, "Kim": 12}, 12), why="in the order of the dictionary"),
]
EDGES = {"may be none": ({}, 1)}
ALWAYS = [({"Ann": 11, "Bob": 1, "Cy": 12, "Di": 10}, 1)]
MISTAKES = [
    Mistake("The loop gives names, not months: look up the month of the name before comparing.", "months[name] == month", "name == month"),
    Mistake("The months were collected. Collect the names instead.", "born.append(name)", "born.append(months[name])"),
    Mistake("The function stops with the first child. `return` belongs after the loop.", "    return born", "        return born"),
    Mistake("You collected the children of all other months.", "months[name] == month", "months[name] != month"),
]
ALSO_RIGHT = [
    Way("`items` of a dictionary gives key and value together.",
        "    for name in months:\n        if months[name] == month:", "    for name, birth in months.items():\n        if birth == month:"),
]
EXPLANATION = """
For Ann 5, Bob 11, Cy 5 and the month 5 the rounds compare 5, 11 and 5 with 5, so Ann and Cy are collected.
"""


def born_in(months: dict[str, int], month: int) -> list[str]:
    born = []
    for name in months:
        if months[name] == month:
            born.append(name)
    return born


def inputs(rng):
    names = rng.sample(["Ada", "Bo", "Cem", "Dee", "Eli", "Fay"], rng.randint(0, 6))
    return ({name: rng.randint(1, 3) for name in names}, rng.randint(1, 3))
