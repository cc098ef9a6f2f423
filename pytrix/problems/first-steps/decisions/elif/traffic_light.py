"""The traffic light

Read a word. For `green` print `drive`, for `amber` print `wait`, for `red` print `stop`. For any other word print
`out of order`.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("COMPARE",)
HINTS = (
    "How many different things can be printed, and how do the conditions for them begin?",
    "One `if`, two `elif`, one `else`. Compare the word with a text in quotation marks.",
    "Ask with `==` for the first colour, then for the others; the last part has no condition.",
)
EXAMPLES = [Example("green\n"), Example("red\n"), Example("blue\n", why="not one of the three"), Example("amber\n")]
EDGES = {"any other word": "off\n"}
ALWAYS = ["tired\n"]
MISTAKES = [
    Mistake("Amber and red are mixed up: at amber one waits, at red one stops.",
            'print("wait")\n    elif word == "red":\n        print("stop")', 'print("stop")\n    elif word == "red":\n        print("wait")'),
    Mistake("For another word nothing is printed. The last part, `else`, catches what is left.",
            '    else:\n        print("out of order")', ""),
    Mistake("Two lines are printed for `green`, because the second decision begins anew with `if`. Go on with `elif`.",
            '    elif word == "amber"', '    if word == "amber"'),
]
ALSO_RIGHT = [
    Way("The colours exclude each other, so their order is free. It matters only where several conditions can be true.",
        '    if word == "green":\n        print("drive")\n    elif word == "amber":\n        print("wait")\n    elif word == "red":\n        print("stop")\n',
        '    if word == "red":\n        print("stop")\n    elif word == "amber":\n        print("wait")\n    elif word == "green":\n        print("drive")\n'),
]
EXPLANATION = """
Python asks one condition after another, until one is true. For `red` the first two are false, the third is true,
`stop` is printed and the rest is skipped. For `blue` none is true, so `else` comes.
"""


def program() -> None:
    word = input()
    if word == "green":
        print("drive")
    elif word == "amber":
        print("wait")
    elif word == "red":
        print("stop")
    else:
        print("out of order")


def inputs(rng):
    return rng.choice(["green", "amber", "red", "blue", "pink", "Red", "dark", "white", "GREEN", "grey"]) + "\n"
