"""Greeting everyone

At a door, names are typed, one in a line, and at last `stop`. Print `Hi, ` and the name for each of them, in the
order in which they come. For `stop` nothing is printed, and it may be the first line.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("ITERATE",)
HINTS = (
    "Before the loop can ask whether the name is `stop`, it needs a name. Where does the first one come from?",
    "Read before the loop, and again at the end of each round.",
    "While the name differs from stop: greet it, then read the next line into the same name.",
)
EXAMPLES = [Example("Ann\nBob\nstop\n"), Example("Zoe\nstop\n"), Example("Kim\nLi\nMax\nstop\n")]
EDGES = {"may be the first line": "stop\n"}
ALWAYS = ["Stop\nstopper\nstop\n"]
MISTAKES = [
    Mistake("The next name is read before the old one was greeted, so the first is lost and stop is greeted.",
            '        print(f"Hi, {name}")\n        name = input()\n', '        name = input()\n        print(f"Hi, {name}")\n'),
    Mistake("Only the first name is greeted: the loop became an `if`.", "    while name", "    if name"),
    Mistake("There are two spaces before the name: a comma in `print` adds another one.", 'f"Hi, {name}"', '"Hi, ", name'),
]
ALSO_RIGHT = [
    Way("`while True` with a `break` reads in one place only.",
        """
def program() -> None:
    while True:
        name = input()
        if name == "stop":
            break
        print(f"Hi, {name}")
"""),
]
EXPLANATION = """
For Ann, Bob, stop: Ann is read before the loop and greeted, Bob is read at the end of that round and greeted in the
next one, stop is read, and the condition is false.
"""


def program() -> None:
    name = input()
    while name != "stop":
        print(f"Hi, {name}")
        name = input()


def inputs(rng):
    names = [rng.choice(["Ada", "Bo", "Cem", "Dee", "Eli", "Fay", "Stop", "stops"]) for _ in range(rng.randint(0, 5))]
    return "".join(f"{each}\n" for each in [*names, "stop"])
