"""How many e?

The letter e is the most frequent one in English. Read a line of small letters and spaces, which may be empty, and
print how often the letter `e` occurs in it.
"""
from pytrix.question.authoring import Example, Mistake, letters

KIND = "program"
LEVEL = "beginner"
TAGS = ("COUNT",)
HINTS = (
    "With which number does the count begin, and when does it grow?",
    "Walk over the line; add 1 under an `if`; print after the loop.",
    "The condition asks whether the letter equals e.",
)
EXAMPLES = [Example("here we are\n"), Example("sky\n"), Example("eee\n")]
EDGES = {"may be empty": "\n"}
MISTAKES = [
    Mistake("All letters were counted. Only an e should raise the count.", "        if letter == \"e\":\n            count += 1\n", "        count += 1\n"),
    Mistake("The count is set back to 0 for each letter. Do it once, before the loop.",
            "    count = 0\n    for letter in line:\n", "    count = 0\n    for letter in line:\n        count = 0\n"),
    Mistake("The count is printed in every round. Print it once, after the loop.", "    print(count)", "        print(count)"),
]
EXPLANATION = """
For `here we are` the count grows at the second and fourth letter of `here`, at the e of `we` and at the e of `are`: 4.
"""


def program() -> None:
    line = input()
    count = 0
    for letter in line:
        if letter == "e":
            count += 1
    print(count)


def inputs(rng):
    return letters(rng, 0, 12, rng.choice(["eab ", "xyz e", "e"])) + "\n"
