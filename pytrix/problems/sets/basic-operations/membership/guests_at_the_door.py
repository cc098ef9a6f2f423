"""At the door

A club has a list of guests. Read their names from the input, one on each line, until an empty line. Then people come:
read their names, again one on each line, until an empty line.

For each of them print `welcome` if the name is on the list and the person has not come before, `again?` if somebody
with that name has been let in already, and `sorry` if the name is not on the list.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("SEARCH", "VALIDATE")
HINTS = (
    "Three answers are possible. Which two questions decide between them?",
    "Keep one set of the guests and another one of those who were let in. Ask both for each name.",
    "A name that is let in goes into the second set. Somebody who is sent away does not.",
)
EXAMPLES = [
    Example("Kim\nSam\n\nSam\nJo\nSam\nKim\n\n"),
    Example("Ada\n\nAda\nAda\nAda\n\n", why="she is let in once"),
    Example("\nMax\nMax\n\n", why="nobody is on the list"),
]
EDGES = {
    "has not come before": "A\nB\n\nB\nA\nB\nA\n\n",
    "until an empty line": Edge("A\n\n\n", "nobody comes"),
}
MISTAKES = [
    Mistake("Somebody who has been let in already is let in again.", "            inside.add(name)\n", "            pass\n"),
    Mistake("Somebody who is not on the list should be told `sorry` the second time as well.", "        if name not in guests:\n", "        if name not in guests and name not in inside:\n            inside.add(name)\n"),
    Mistake("A guest who is welcome is taken for one who came before.", "elif name in inside:", "elif name in guests:"),
    Mistake("You stop at the first person who is sent away.", '            print("sorry")\n', '            print("sorry")\n            break\n'),
]
EXPLANATION = """
Two sets answer two questions: is the name on the list, and has it been let in? With Kim and Sam on the list:

| name | on the list | let in before | printed |
|---|---|---|---|
| Sam | yes | no | welcome |
| Jo | no | | sorry |
| Sam | yes | yes | again? |
| Kim | yes | no | welcome |

Each question takes the same short time, however long the list is. Taking a name off the list when it is let in would
not do, as `again?` and `sorry` could not be told apart.
"""


def program() -> None:
    guests: set[str] = set()
    name = input()
    while name:
        guests.add(name)
        name = input()
    inside: set[str] = set()
    name = input()
    while name:
        if name not in guests:
            print("sorry")
        elif name in inside:
            print("again?")
        else:
            print("welcome")
            inside.add(name)
        name = input()


def inputs(rng):
    names = ["Kim", "Sam", "Jo", "Ada"]
    guests = rng.sample(names, rng.randint(1, 3))
    came = [rng.choice(names) for _ in range(rng.randint(2, 7))]
    return "".join(f"{line}\n" for line in [*guests, "", *came, ""])
