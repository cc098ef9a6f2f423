"""Passed or not?

A driving school notes the learners of a theory test in `learners` and the points of each of them, in the same order, in
`points`. Whoever has at least `needed` points has passed.

Return a list of two lists: the names of those who have passed, and the names of the others, both in the order in which
they are noted. Either of them may be empty. With no learners, both are empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("PARTITION",)
HINTS = (
    "What decides for one learner into which of the two lists the name goes?",
    "Begin with two empty lists. Walk over names and points together, and append each name to one of them.",
    "`zip` gives name and points side by side. In the end put the two lists into one list, those who passed first.",
)
EXAMPLES = [
    Example((["Ida", "Mo", "Kai", "Lea"], [41, 33, 45, 40], 40), why="Mo has fewer than 40 points"),
    Example((["Ben", "Zoe"], [12, 20], 25), why="nobody has passed"),
    Example((["Ann"], [30], 30), why="exactly enough"),
]
EDGES = {
    "No learners": ([], [], 10),
    "at least `needed`": Edge((["Ann", "Ben", "Xia"], [8, 7, 8], 8), "points of exactly the limit"),
    "in the order in which they are noted": (["Zoe", "Ann", "Mo", "Ben"], [9, 30, 28, 11], 25),
    "may be empty": (["Zoe", "Ann"], [50, 60], 25),
}
MISTAKES = [
    Mistake("Exactly as many points as needed are enough.", "score >= needed", "score > needed"),
    Mistake("The two lists are exchanged: those who have passed come first.", "return [passed, others]", "return [others, passed]"),
    Mistake("The names stay in the order in which they are noted; you sorted them.", "return [passed, others]", "return [sorted(passed), sorted(others)]"),
    Mistake("You collect the points. The names are wanted.", "passed.append(name)", "passed.append(score)"),
    Mistake("You return those who have passed only. The others belong to the result as well.", "return [passed, others]", "return [passed]"),
]
ALSO_RIGHT = [
    Way("Two comprehensions, one for each list, are shorter and walk over the learners twice.",
        """
def split_learners(learners: list[str], points: list[int], needed: int) -> list[list[str]]:
    passed = [name for name, score in zip(learners, points) if score >= needed]
    others = [name for name, score in zip(learners, points) if score < needed]
    return [passed, others]
"""),
]
EXPLANATION = """
One question sends each name into one of two lists, and appending keeps the order within both. With 40 points needed:

| name | points | passed | others |
|---|---|---|---|
| Ida | 41 | Ida | |
| Mo | 33 | Ida | Mo |
| Kai | 45 | Ida Kai | Mo |
| Lea | 40 | Ida Kai Lea | Mo |

Each learner is looked at once.
"""


def split_learners(learners: list[str], points: list[int], needed: int) -> list[list[str]]:
    passed: list[str] = []
    others: list[str] = []
    for name, score in zip(learners, points):
        if score >= needed:
            passed.append(name)
        else:
            others.append(name)
    return [passed, others]


def inputs(rng):
    names = rng.sample(["Ida", "Mo", "Kai", "Lea", "Zoe", "Ben", "Ann", "Xia"], rng.randint(2, 7))
    needed = rng.randint(20, 40)
    return (names, [needed + rng.choice([0, 1, -1, rng.randint(-15, 15)]) for _ in names], needed)
