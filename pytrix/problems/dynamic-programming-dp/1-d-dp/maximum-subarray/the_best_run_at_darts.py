"""The best run at darts

In a darts game each throw brings points or costs some. `points` lists them in order; costs are negative. At each throw the club notes the player's form: the largest sum of points of consecutive throws that ends with this throw. It is at least the throw alone.

Return a list of the forms, one for each throw.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE", "ITERATE")
HINTS = (
    "A run that ends with this throw: either it begins with it, or what is it made of?",
    "The best longer run is the form at the throw before, plus this throw.",
    "Begin with the first throw. For each further one append the larger of two numbers: the throw alone, or the last form plus the throw.",
)
EXAMPLES = [
    Example(([3, -1, 4, -9, 2],), why="3 - 1 + 4 is 6; after -9 it's better to start again with 2"),
    Example(([-2, -5, -1],), why="each throw alone is best here"),
    Example(([5, 5, -3],)),
]
EDGES = {"in order": Edge(([],), "no throws"), "the throw alone": ([-4],), "consecutive throws": ([0, 2, -2, 0, 3],)}
MISTAKES = [
    Mistake("A form below 0 doesn't help: then the throw alone is larger.", "max(throw, forms[-1] + throw)", "forms[-1] + throw"),
    Mistake("The form never goes down in your list, but it has to end with this throw.", "max(throw, forms[-1] + throw)", "max(forms[-1], throw, forms[-1] + throw)"),
    Mistake("The form is at least the throw alone, even if that is negative; you start again with 0.", "max(throw, forms[-1] + throw)", "max(0, forms[-1] + throw)"),
    Mistake("Only this throw and the one before are added. The run can be longer.", "max(throw, forms[-1] + throw)", "max(throw, points[len(forms) - 1] + throw)"),
]
EXPLANATION = """
The best run that ends here is either this throw alone or the best run that ended at the throw before, made longer. So each form follows from the one before. For 3, -1, 4, -9, 2:

| throw | alone | longer | form |
|---|---|---|---|
| 3 | 3 | | 3 |
| -1 | -1 | 2 | 2 |
| 4 | 4 | 6 | 6 |
| -9 | -9 | -3 | -3 |
| 2 | 2 | -1 | 2 |

One step for each throw. The largest of all forms is the best run of the whole game.
"""


def forms_of(points: list[int]) -> list[int]:
    forms: list[int] = []
    for throw in points:
        if forms:
            forms.append(max(throw, forms[-1] + throw))
        else:
            forms.append(throw)
    return forms


def inputs(rng):
    return ([rng.randint(-6, 6) for _ in range(rng.randint(0, 8))],)
