"""Invitations

Read one line of names, separated by spaces, and print an invitation for each in a line of its own: `Dear`, a space,
the name, and a comma directly after it. The line may be empty; then nothing is printed.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("ITERATE", "GENERATE")
HINTS = (
    "How many lines are printed, and what is the same in all of them?",
    "Split the line into a list and let a `for` loop walk over it.",
    "In each round print an f-string with the name of this round.",
)
EXAMPLES = [Example("Ann Bob\n"), Example("Zoe\n"), Example("Kim Li Max\n")]
EDGES = {"may be empty": "\n"}
MISTAKES = [
    Mistake("Your loop walks over the letters of the line. Split it into words first.", "input().split()", "input()"),
    Mistake("A space stands before the comma. Use an f-string.", 'f"Dear {name},"', '"Dear", name, ","'),
    Mistake("The whole list is in each line. The loop's own name holds one item.", "{name}", "{names}"),
]
ALSO_RIGHT = [Way("Joining with `+` leaves no space before the comma either.", 'f"Dear {name},"', '"Dear " + name + ","')]
EXPLANATION = """
`"Ann Bob".split()` has two items, so the loop has two rounds: in the first `name` is Ann, in the second Bob. An empty
line gives an empty list, and no round.
"""


def program() -> None:
    names = input().split()
    for name in names:
        print(f"Dear {name},")


def inputs(rng):
    return " ".join(rng.choice(["Ada", "Bo", "Cem", "Dee", "Eli", "Fay"]) for _ in range(rng.randint(0, 5))) + "\n"
