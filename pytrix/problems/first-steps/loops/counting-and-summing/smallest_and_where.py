"""The lightest fish

The first line is the number of fish, at least 1. Then comes a line for each fish with its weight in grams. Print two
lines: the weight of the lightest fish, and its number, counted from 1. If several are equally light, take the first
of them.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "Besides the record itself, what must be remembered?",
    "Read the first fish before the loop: it is the lightest so far. Then look at the fish from the second on.",
    "When a fish is lighter than the record, replace two variables: the weight and the number.",
)
EXAMPLES = [
    Example("3\n400\n250\n300\n"),
    Example("3\n90\n80\n80\n", why="two fish of 80 g; the first of them is number 2"),
    Example("1\n500\n"),
]
EDGES = {"at least 1": "1\n33\n", "equally light": "4\n7\n7\n7\n7\n"}
ALWAYS = ["2\n1200000\n950000\n", "2\n216\n23\n"]
MISTAKES = [
    Mistake("Of equally light fish you take the last. Only a lighter one should replace the record.", "weight < lightest", "weight <= lightest"),
    Mistake("The number is one too low: the fish are counted from 1.", "number = fish", "number = fish - 1"),
    Mistake("The number is not remembered together with the weight.", "            number = fish\n", ""),
    Mistake("That is the heaviest fish. Look for a weight below the record.", "weight < lightest", "weight > lightest"),
]
ALSO_RIGHT = [
    Way("All fish can be read in the loop, if the first is recognised by its number.",
        """
def program() -> None:
    count = int(input())
    lightest = 0
    number = 0
    for fish in range(1, count + 1):
        weight = int(input())
        if fish == 1 or weight < lightest:
            lightest = weight
            number = fish
    print(lightest)
    print(number)
"""),
]
EXPLANATION = """
For 400, 250, 300:

| fish | weight | `lightest` | `number` |
|---|---|---|---|
| 1 | 400 | 400 | 1 |
| 2 | 250 | 250 | 2 |
| 3 | 300 | 250 | 2 |
"""


def program() -> None:
    count = int(input())
    lightest = int(input())
    number = 1
    for fish in range(2, count + 1):
        weight = int(input())
        if weight < lightest:
            lightest = weight
            number = fish
    print(lightest)
    print(number)


def inputs(rng):
    weights = [rng.randint(20, rng.choice([24, 900])) for _ in range(rng.randint(1, 6))]
    return "".join(f"{each}\n" for each in [len(weights), *weights])
