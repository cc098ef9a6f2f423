"""Ask the porter

A porter knows in which room somebody works. First read from the input what he knows: lines with a name and a room,
separated by a space, until an empty line. Then read questions: one name on each line, again until an empty line.

For each question print the room, or `no idea` if the porter doesn't know the name. After the last question, print how
many questions he could not answer. Names and rooms have no spaces; no name comes twice in what he knows.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "The input has two parts. What do you make of the first one so that the second is easy?",
    "Store every pair of the first part in a dictionary. In the second part, look each name up and be ready for a missing one.",
    "`in` tells whether the porter knows a name. Count the questions for which it says no.",
)
EXAMPLES = [
    Example("Ada B12\nLin A3\n\nLin\nMax\nAda\n\n", why="he doesn't know Max"),
    Example("Ada B12\n\nEve\nEve\n\n"),
    Example("Tom C1\n\nTom\n\n"),
]
EDGES = {
    "no idea": Edge("\nAnn\n\n", "a new porter"),
    "how many questions he could not answer": Edge("Ann 1\n\n\n", "no questions"),
}
MISTAKES = [
    Mistake("An unknown name ends your program with a `KeyError`.", "        if name in rooms:\n", "        if rooms[name]:\n"),
    Mistake("You count the questions he could answer.", "            unanswered += 1\n", "", "            print(rooms[name])\n", "            print(rooms[name])\n            unanswered += 1\n"),
    Mistake("Each unanswered question counts, even when the same name comes again.", "            unanswered += 1\n", "            missed.add(name)\n            unanswered = len(missed)\n", "    unanswered = 0\n", "    unanswered = 0\n    missed = set()\n"),
    Mistake("After an unknown name, your program asks no more questions.", '            print("no idea")\n', '            print("no idea")\n            name = ""\n            unanswered += 1\n            break\n'),
]
EXPLANATION = """
The first part fills a dictionary, and each question is one look-up in it, however many people work in the house.

| question | known | printed | unanswered |
|---|---|---|---|
| Lin | yes | A3 | 0 |
| Max | no | no idea | 1 |
| Ada | yes | B12 | 1 |

`rooms.get(name, "no idea")` would print the right thing as well, but then the count needs a test of its own.
"""


def program() -> None:
    rooms: dict[str, str] = {}
    line = input()
    while line:
        name, room = line.split()
        rooms[name] = room
        line = input()
    unanswered = 0
    name = input()
    while name:
        if name in rooms:
            print(rooms[name])
        else:
            print("no idea")
            unanswered += 1
        name = input()
    print(unanswered)


def inputs(rng):
    names = ["Ada", "Lin", "Max", "Tom"]
    known = [f"{name} {rng.choice('ABC')}{rng.randint(1, 9)}" for name in rng.sample(names, rng.randint(1, 3))]
    asked = [rng.choice(names) for _ in range(rng.randint(1, 5))]
    return "".join(f"{line}\n" for line in [*known, "", *asked, ""])
