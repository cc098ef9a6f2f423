"""The shorter queue

Read two whole numbers: how many people stand in queue A and in queue B. Print `A` or `B`, the queue with fewer
people; for equal queues print `A`. In the next line print how many people fewer there are in it, 0 for equal queues.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("COMPARE",)
HINTS = (
    "What should happen for equal queues, and to which of the two parts does that case belong?",
    "Two lines belong to each part: the letter and a difference that is never below 0.",
    "If A has less or as many, print A and B minus A; else print B and A minus B.",
)
EXAMPLES = [Example("3\n8\n"), Example("9\n4\n"), Example("5\n5\n", why="equal, so A, and 0 fewer")]
EDGES = {"equal queues": "0\n0\n"}
ALWAYS = ["9\n10\n", "100\n20\n"]
MISTAKES = [
    Mistake("For equal queues the answer is A, so the condition must be true for them.", "a <= b", "a < b"),
    Mistake("That is the longer queue. Print the one with fewer people.",
            '        print("A")\n        print(b - a)', '        print("B")\n        print(b - a)', '        print("B")\n        print(a - b)', '        print("A")\n        print(a - b)'),
    Mistake("The difference is below 0 when B is shorter. Subtract the smaller from the larger number.", "print(a - b)", "print(b - a)"),
]
ALSO_RIGHT = [
    Way("Both values can be stored in the decision and printed after it.",
        """
def program() -> None:
    a = int(input())
    b = int(input())
    best = "A"
    fewer = b - a
    if b < a:
        best = "B"
        fewer = a - b
    print(best)
    print(fewer)
"""),
]
EXPLANATION = """
For 9 and 4: `9 <= 4` is false, so B and 9 - 4 = 5 are printed. For 5 and 5 the condition is true, so A, and 5 - 5 = 0.
"""


def program() -> None:
    a = int(input())
    b = int(input())
    if a <= b:
        print("A")
        print(b - a)
    else:
        print("B")
        print(a - b)


def inputs(rng):
    a = rng.randint(0, 12)
    return f"{a}\n{rng.choice([a, rng.randint(0, 12), rng.randint(0, 12)])}\n"
