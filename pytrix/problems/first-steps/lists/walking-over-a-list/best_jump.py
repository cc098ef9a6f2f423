"""The best jump

Read one line of whole numbers, separated by spaces: the jumps of an athlete in centimetres, at least one. Print the
longest jump, and in the next line how many of the jumps were exactly that long. A failed jump counts 0.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("AGGREGATE", "COUNT")
HINTS = (
    "Can the jumps of the best length be counted before the best length is known?",
    "Walk over the list twice: first for the record, then to count what equals it.",
    "The record may begin with 0, since no jump is below; turn each item into a number before comparing.",
)
EXAMPLES = [
    Example("310 295 310\n", why="310 occurs twice"),
    Example("95 400\n", why="400 is more than 95: compare numbers, not texts"),
    Example("0 0 0\n", why="all failed"),
]
EDGES = {"at least one": "288\n", "failed jump": "0 150 0\n"}
ALWAYS = ["288 310 300\n"]
MISTAKES = [
    Mistake("The jumps are compared as texts, and there 95 is more than 400. Turn them into numbers.",
            """
def program() -> None:
    jumps = input().split()
    best = ""
    for jump in jumps:
        if jump > best:
            best = jump
    count = 0
    for jump in jumps:
        if jump == best:
            count += 1
    print(best)
    print(count)
"""),
    Mistake("You counted how often the record was broken. Count the jumps that equal it.",
            "            best = int(jump)\n    count = 0\n    for jump in jumps:\n        if int(jump) == best:\n            count += 1\n",
            "            best = int(jump)\n            count += 1\n", "    best = 0\n", "    best = 0\n    count = 0\n"),
    Mistake("You counted all jumps, but only the best ones should count.", "        if int(jump) == best:\n            count += 1\n", "        count += 1\n"),
]
ALSO_RIGHT = [
    Way("One walk is enough: a new record starts the count again at 1, an equal jump raises it.",
        """
def program() -> None:
    jumps = input().split()
    best = 0
    count = 0
    for jump in jumps:
        if int(jump) > best:
            best = int(jump)
            count = 1
        elif int(jump) == best:
            count += 1
    print(best)
    print(count)
"""),
]
EQUIVALENT = {
    "best = 0 -> best = -1": "no jump is below 0",
    "if int(jump) > best: -> if int(jump) >= best:": "an equal jump changes nothing",
}
EXPLANATION = """
For 310, 295, 310 the first walk finds 310, the second one counts two items that equal it. With 0 as the beginning,
three failed jumps give the record 0, and all three equal it.
"""


def program() -> None:
    jumps = input().split()
    best = 0
    for jump in jumps:
        if int(jump) > best:
            best = int(jump)
    count = 0
    for jump in jumps:
        if int(jump) == best:
            count += 1
    print(best)
    print(count)


def inputs(rng):
    lengths = rng.choice([[0, 95, 100, 310], [0], [90, 280, 300, 301, 1000]])
    return " ".join(str(rng.choice(lengths)) for _ in range(rng.randint(1, 6))) + "\n"
