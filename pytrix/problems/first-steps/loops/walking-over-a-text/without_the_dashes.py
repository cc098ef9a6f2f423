"""Without the dashes

Phone numbers are often typed with dashes, such as `020-55-17`. Read such a line and print it without its dashes, in
one line. All other characters stay; there is at least one of them.
"""
from pytrix.question.authoring import Example, Mistake, Way, letters

KIND = "program"
LEVEL = "beginner"
TAGS = ("ITERATE", "PARTITION")
HINTS = (
    "Which characters should be printed, and which should be passed over?",
    "Walk over the line; print a character only if it is no dash, and stay in the same line.",
    "An `if` without `else` is enough; set `end` to an empty text.",
)
EXAMPLES = [Example("020-55-17\n"), Example("5--5\n", why="both dashes go"), Example("112\n")]
EDGES = {"All other characters stay": "+44 7-1 (2)-\n"}
MISTAKES = [
    Mistake("You printed just the dashes, and passed over all the rest.", "!=", "=="),
    Mistake("Each character is in a line of its own. `end` keeps them together.", ', end=""', ""),
    Mistake("There are spaces between the characters: `end` should be an empty text.", 'end=""', 'end=" "'),
]
ALSO_RIGHT = [
    Way("With `else`, the dash can be answered by doing nothing, which Python calls `pass`.",
        "        if character != \"-\":\n            print(character, end=\"\")", "        if character == \"-\":\n            pass\n        else:\n            print(character, end=\"\")"),
]
EXPLANATION = """
For `5--5` the loop has four rounds. In the second and third the character is a dash, the condition is false, and
nothing is printed.
"""


def program() -> None:
    line = input()
    for character in line:
        if character != "-":
            print(character, end="")


def inputs(rng):
    return rng.choice("0123456789") + letters(rng, 0, 9, "0123456789---") + "\n"
