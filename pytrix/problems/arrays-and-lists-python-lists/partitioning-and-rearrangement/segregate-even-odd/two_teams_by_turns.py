"""First, second, first, second

For a ball game the class stands in a line and counts off: first, second, first, second, and so on. All who said "first" are one team, all who said "second" the other. `line` lists the names.

Return a list of two lists: the team of the firsts and that of the seconds, in the order of the line. The line may be empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION",)
HINTS = (
    "At which positions stand those who say \"first\"?",
    "The firsts stand at the even positions 0, 2, 4, the seconds at the odd ones.",
    "A slice with a step of 2 takes every other name; it can begin at position 0 or 1.",
)
EXAMPLES = [
    Example((["Ivo", "Pia", "Sam", "Una", "Wim"],), why="Ivo, Sam and Wim against Pia and Una"),
    Example((["Kim", "Lou"],)),
    Example((["Max"],), why="nobody says second"),
]
EDGES = {
    "may be empty": Edge(([],), "no class"),
    "lists the names": Edge((["Jo", "Jo", "Al", "Jo"],), "the same name several times"),
}
MISTAKES = [
    Mistake("You cut the line in the middle. The two teams are counted off in turn.", "[line[::2], line[1::2]]", "[line[: (len(line) + 1) // 2], line[(len(line) + 1) // 2 :]]"),
    Mistake("The teams are swapped: the first child of the line says first.", "[line[::2], line[1::2]]", "[line[1::2], line[::2]]"),
    Mistake("Your second team begins with the third child.", "line[1::2]", "line[2::2]"),
]
EXPLANATION = """
Counting off is the same as parting by even and odd positions. For Ivo, Pia, Sam, Una, Wim:

| position | name | says |
|---|---|---|
| 0 | Ivo | first |
| 1 | Pia | second |
| 2 | Sam | first |
| 3 | Una | second |
| 4 | Wim | first |

A slice that begins at 0 and one that begins at 1, both with a step of 2, hold every child exactly once.
"""


def teams(line: list[str]) -> list[list[str]]:
    return [line[::2], line[1::2]]


def inputs(rng):
    return ([rng.choice(["Ivo", "Pia", "Sam", "Una", "Wim", "Kim"]) for _ in range(rng.randint(0, 8))],)
