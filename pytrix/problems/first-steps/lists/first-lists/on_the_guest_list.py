"""On the guest list?

The first line holds the names of invited guests, separated by spaces. The second line holds one name. Print `welcome`
if this name is on the list, else `sorry`. Only the whole name counts, with its capitals.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "Which word asks whether a value is among the items of a list?",
    "Split the first line into a list; the second line stays a text.",
    "Put the question with `in` after `if`.",
)
EXAMPLES = [Example("Ann Bob Cy\nBob\n"), Example("Ann Bob Cy\nZoe\n"), Example("Anna Joe\nAnn\n", why="Ann is only a part of Anna")]
EDGES = {"with its capitals": "Max Kim\nmax\n"}
ALWAYS = ["Ada Bo\nAdam\n", "Eva Bobby\nBob\n"]
MISTAKES = [
    Mistake("Without `split` you search in a text, and there `Ann` is found inside `Anna`.", "input().split()", "input()"),
    Mistake("The two answers have changed places in your program.", "name in guests", "name not in guests"),
    Mistake("You only look at the first guest. `in` asks about all of them.", "name in guests", "name == guests[0]"),
]
ALSO_RIGHT = [
    Way("Asking with `not in` swaps the two parts.",
        """
def program() -> None:
    guests = input().split()
    name = input()
    if name not in guests:
        print("sorry")
    else:
        print("welcome")
"""),
]
EXPLANATION = """
`"Ann" in ["Anna", "Joe"]` is False, because no **item** equals Ann. In the text `"Anna Joe"` the letters A-n-n would
be found.
"""


def program() -> None:
    guests = input().split()
    name = input()
    if name in guests:
        print("welcome")
    else:
        print("sorry")


def inputs(rng):
    names = ["Ada", "Adam", "Bo", "Bob", "Eva", "Evan", "Jo", "Joan", "joan"]
    guests = rng.sample(names, rng.randint(1, 5))
    return f"{' '.join(guests)}\n{rng.choice([rng.choice(guests), rng.choice(names)])}\n"
