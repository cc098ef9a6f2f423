"""The answer got lost

The function in the editor should return the larger of two whole numbers, so that a program can use it further. It
works out the right number, but the caller only gets `None`. Mend it; it should print nothing. For equal `a` and `b`,
return that number.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("COMPARE",)
STARTER = """
def larger(a: int, b: int) -> int:
    if a > b:
        result = a
    else:
        result = b
"""
HINTS = (
    "Where does the value of `result` go when the function ends?",
    "A function without `return` gives `None`. Which line is missing, and how far is it indented?",
    "After the decision, as far indented as the `if`, hand `result` back.",
)
EXAMPLES = [Example((3, 8)), Example((9, 2)), Example((5, 5), why="equal, so that number")]
EDGES = {"equal `a` and `b`": (0, 0)}
MISTAKES = [
    Mistake("Only one of the two cases returns something: the line is indented under `else`.", "    return result", "        return result"),
    Mistake("The number is printed, but the caller still gets `None`.", "return result", "print(result)"),
    Mistake("Your function now returns the smaller of the numbers.", "a > b", "a < b"),
]
ALSO_RIGHT = [
    Way("Each case may return its number at once; then no variable is needed.",
        """
def larger(a: int, b: int) -> int:
    if a > b:
        return a
    return b
"""),
]
EQUIVALENT = {"if a > b: -> if a >= b:": "for equal numbers either is right"}
EXPLANATION = """
`result` is a name inside the function, and it is forgotten when the function ends. `return result` hands its value
out first.
"""


def larger(a: int, b: int) -> int:
    if a > b:
        result = a
    else:
        result = b
    return result


def inputs(rng):
    a = rng.randint(-20, 20)
    return (a, rng.choice([a, rng.randint(-20, 20), rng.randint(-20, 20)]))
