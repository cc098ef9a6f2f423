"""The results of the race

`runners` lists the names of the runners of a race and `seconds` the time each of them took, in the same order.

Return the names from the fastest runner to the slowest. Runners with the same time keep the order in which they are
listed. The two lists are equally long and may be empty; leave them unchanged.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("SORT",)
REQUIRES = ("arguments unchanged",)
CONSTRAINTS = ("no two runners have the same name",)
HINTS = (
    "A name must not be separated from its time. What could be sorted instead of the names alone?",
    "Sort the positions 0, 1, 2, … by the time that stands there. `sorted` takes a function as `key` that says what to sort by.",
    "Afterwards replace each position by the name there. Python's sorting keeps equal elements in their order by itself.",
)
EXAMPLES = [
    Example((["Ida", "Mo", "Kai", "Lea"], [64, 58, 71, 60]), why="58, 60, 64, 71"),
    Example((["Zoe", "Ben", "Ann"], [50, 50, 49]), why="Zoe and Ben are equally fast, and Zoe is listed first"),
    (["Tim"], [99]),
]
EDGES = {
    "may be empty": ([], []),
    "same time": (["Yan", "Ali", "Xia", "Bo"], [61, 61, 61, 61]),
}
MISTAKES = [
    Mistake("You sort the slowest runner to the front. A smaller time is better.",
            "sorted(range(len(runners)), key=lambda place: seconds[place])",
            "sorted(range(len(runners)), key=lambda place: -seconds[place])"),
    Mistake("Runners with the same time are sorted by name. They should keep the order of the list.",
            "key=lambda place: seconds[place]", "key=lambda place: (seconds[place], runners[place])"),
    Mistake("You sort the names by themselves; the times play no part.",
            "key=lambda place: seconds[place]", "key=lambda place: runners[place]"),
    Mistake("A dictionary from times to names keeps only one of several runners with the same time.",
            """
def race_results(runners: list[str], seconds: list[int]) -> list[str]:
    named = dict(zip(seconds, runners))
    return [named[time] for time in sorted(seconds)]
"""),
]
ALSO_RIGHT = [
    Way("Pairs of time and name may be sorted as well, if the key looks at the time alone; otherwise equal times would be ordered by name.",
        """
def race_results(runners: list[str], seconds: list[int]) -> list[str]:
    pairs = sorted(zip(seconds, runners), key=lambda pair: pair[0])
    return [name for _, name in pairs]
"""),
]
EXPLANATION = """
`sorted` does not have to sort what is compared: the positions are put in order, and the key says by what. Python's
sorting is stable, so positions with equal times stay in ascending order. For the times `[64, 58, 71, 60]` the
positions become `[1, 3, 0, 2]`, and the names at these positions are the answer. Sorting `n` elements takes about `n`
times log `n` steps.
"""


def race_results(runners: list[str], seconds: list[int]) -> list[str]:
    places = sorted(range(len(runners)), key=lambda place: seconds[place])
    return [runners[place] for place in places]


def inputs(rng):
    names = rng.sample(["Ida", "Mo", "Kai", "Lea", "Zoe", "Ben", "Ann", "Xia"], rng.randint(2, 7))
    return (names, [rng.randint(58, 63) for _ in names])
