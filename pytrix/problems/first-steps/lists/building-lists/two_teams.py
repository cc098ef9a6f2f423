"""Two teams

Children stand in a row and are put into two teams by turns: the first one into team A, the second into team B, the
third into A again, and so on. Read one line with their names, separated by spaces, at least one. Build two lists and
print two lines: `A:` and the names of team A, then `B:` and the names of team B, with spaces between. Team B may be
empty; then its line is just `B:`.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("PARTITION", "ITERATE")
HINTS = (
    "What do the positions of all children of team A have in common?",
    "Walk over the positions, and append the child to one of two lists.",
    "An even position goes to A, an odd one to B. In `print`, a star before a list also works after a text and a comma.",
)
EXAMPLES = [Example("Ann Bob Cy Dee Eve\n"), Example("Zoe Kim\n"), Example("Max\n", why="nobody is left for team B")]
EDGES = {"at least one": "Ida\n", "may be empty": "Lou\n"}
ALWAYS = ["Ann Bob Bob Ann Ann\n"]
MISTAKES = [
    Mistake("The teams have changed places: the first child, at position 0, belongs to A.", "place % 2 == 0", "place % 2 == 1"),
    Mistake("You cut the row in the middle. The children go to the teams by turns.", "place % 2 == 0", "place < len(names) / 2"),
    Mistake("Both teams got every child. Use `else` for the second list.",
            "        else:\n            b.append(names[place])", "        b.append(names[place])"),
]
ALSO_RIGHT = [
    Way("Comparing the sizes of the teams: when both are equal, the next child belongs to A.",
        """
def program() -> None:
    names = input().split()
    a = []
    b = []
    for name in names:
        if len(a) == len(b):
            a.append(name)
        else:
            b.append(name)
    print("A:", *a)
    print("B:", *b)
"""),
]
EXPLANATION = """
| position | 0 | 1 | 2 | 3 | 4 |
|---|---|---|---|---|---|
| name | Ann | Bob | Cy | Dee | Eve |
| team | A | B | A | B | A |
"""


def program() -> None:
    names = input().split()
    a = []
    b = []
    for place in range(len(names)):
        if place % 2 == 0:
            a.append(names[place])
        else:
            b.append(names[place])
    print("A:", *a)
    print("B:", *b)


def inputs(rng):
    return " ".join(rng.sample(["Ada", "Bo", "Cem", "Dee", "Eli", "Fay", "Gus", "Hal"], rng.randint(1, 8))) + "\n"
