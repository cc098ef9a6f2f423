"""Lines to copy

Someone has to write a sentence several times. Read a line with the sentence and a line with a whole number,
at least 1. Print the sentence that many times, each time in a new line with its number in front: the first line begins with
`1: `, the second with `2: `.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("ITERATE",)
HINTS = (
    "From which number to which should the loop count?",
    "Give `range` two numbers, so that it begins with 1 and still reaches the last one.",
    "In each round print an f-string with the round's number, a colon, a space and the sentence.",
)
EXAMPLES = [Example("I am nice\n3\n"), Example("no running\n1\n"), Example("listen\n2\n")]
EDGES = {"at least 1": "so be it\n1\n"}
MISTAKES = [
    Mistake("The numbers begin with 0. Let `range` start at 1.", "range(1, times + 1)", "range(times)"),
    Mistake("The last line is missing, because `range` stops before its second number.", "range(1, times + 1)", "range(1, times)"),
    Mistake("A space stands before the colon. Use an f-string instead of commas.", 'f"{number}: {sentence}"', 'number, ":", sentence'),
]
ALSO_RIGHT = [Way("Counting from 0 is fine if 1 is added for the print.", "range(1, times + 1)", "range(times)", "{number}:", "{number + 1}:")]
EXPLANATION = """
For three times, `range(1, 4)` gives 1, 2, 3; each round prints one numbered line.
"""


def program() -> None:
    sentence = input()
    times = int(input())
    for number in range(1, times + 1):
        print(f"{number}: {sentence}")


def inputs(rng):
    return f"{rng.choice(['wash hands', 'be quick', 'no', 'hands off the cake'])}\n{rng.randint(1, 9)}\n"
