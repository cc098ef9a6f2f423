"""Tug of war

Two teams pull at a rope. Read two whole numbers: how strongly the red and the blue team pull. If both are equal,
print `nobody moves`. If one team pulls at least 10 more than the other, print the team and `wins`, as in `red wins`.
Else print the stronger team and `moves a little`, as in `blue moves a little`.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("COMPARE",)
HINTS = (
    "How many different lines can be printed?",
    "Five cases. Ask for the equal case and the big differences first; for the rest only the stronger team matters.",
    "With the difference, red minus blue, under a name: 0, at least 10, at most -10, above 0, and what is left.",
)
EXAMPLES = [
    Example("30\n18\n", why="12 more"),
    Example("20\n25\n", why="5 more, less than 10"),
    Example("7\n7\n"),
    Example("5\n15\n", why="exactly 10 more"),
]
EDGES = {"equal": "0\n0\n", "at least 10 more": "30\n20\n", "moves a little": "29\n20\n", "the stronger team": "20\n29\n"}
ALWAYS = ["1\n10\n", "18\n17\n"]
MISTAKES = [
    Mistake("A difference of exactly 10 is enough to win.", "lead >= 10", "lead > 10"),
    Mistake("The blue team wins with exactly 10 more, too.", "lead <= -10", "lead < -10"),
    Mistake("The small lead is tested before the big one and catches it, too.",
            """
def program() -> None:
    red = int(input())
    blue = int(input())
    lead = red - blue
    if lead == 0:
        print("nobody moves")
    elif lead > 0:
        print("red moves a little")
    elif lead >= 10:
        print("red wins")
    elif lead <= -10:
        print("blue wins")
    else:
        print("blue moves a little")
"""),
    Mistake("Red and blue are mixed up: a difference above 0 means that red is stronger.", "lead = red - blue", "lead = blue - red"),
]
ALSO_RIGHT = [
    Way("Without the difference, the two numbers are compared directly.",
        """
def program() -> None:
    red = int(input())
    blue = int(input())
    if red == blue:
        print("nobody moves")
    elif red >= blue + 10:
        print("red wins")
    elif blue >= red + 10:
        print("blue wins")
    elif red > blue:
        print("red moves a little")
    else:
        print("blue moves a little")
"""),
]
EQUIVALENT = {
    'if lead > 0: -> if lead >= 0:': '0 was tested before',
    'if lead > 0: -> if lead > -1:': '0 was tested before',
}
EXPLANATION = """
For 20 and 25 the lead is -5. It is not 0, not at least 10, not at most -10 and not above 0, so the `else` prints
`blue moves a little`.
"""


def program() -> None:
    red = int(input())
    blue = int(input())
    lead = red - blue
    if lead == 0:
        print("nobody moves")
    elif lead >= 10:
        print("red wins")
    elif lead <= -10:
        print("blue wins")
    elif lead > 0:
        print("red moves a little")
    else:
        print("blue moves a little")


def inputs(rng):
    red = rng.randint(15, 40)
    return f"{red}\n{red + rng.choice([0, 10, -10, 9, -9, rng.randint(-14, 14), rng.randint(-14, 14)])}\n"
