"""Whose turn is it today?

Some friends always clean up after dinner in the same order. Write a program that says how it goes on. The first line
of the input holds their names in this order, separated by single spaces; there is at least one. The second line holds
the number of dinners they have had so far: after 0 dinners it is the turn of the first name, after 1 dinner that of
the second, and after everybody has had a turn the first name comes again. The number may be much larger than that of
the friends.

Print the names in the order in which their turns come now, beginning with the one who cleans up today, separated by
single spaces.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "Three friends have had seven dinners. Whose turn is it, and what do seven and one have in common here?",
    "Only the remainder by the number of friends matters. It is the position of the name that comes first now.",
    "Join two slices: the names from that position on, and the names before it.",
)
EXAMPLES = [
    Example("Ana Ben Cleo Dev\n1\n", why="Ana has had her turn and goes to the end"),
    Example("Ana Ben Cleo\n8\n", why="after six dinners the order was the first one again"),
    Example("Ana Ben\n0\n", why="no dinner so far"),
]
EDGES = {
    "at least one": "Mo\n5\n",
    "after everybody has had a turn": "Ida Kai Lea\n3\n",
    "much larger": "Ida Kai Lea Mo Zoe Ana Ben\n1000002\n",
    "after 0 dinners": "Lea Ida Kai\n0\n",
}
MISTAKES = [
    Mistake("The number may be larger than that of the friends: only the remainder matters.", "int(input()) % len(names)", "int(input())"),
    Mistake("You turn the list the other way: after one dinner the second name comes first.", "names[first:] + names[:first]", "names[-first:] + names[:-first]"),
    Mistake("The names before that position are missing; they come at the end.", "names[first:] + names[:first]", "names[first:]"),
    Mistake("The two parts are in the wrong order: those who have had their turn go to the end.", "names[first:] + names[:first]", "names[:first] + names[first:]"),
    Mistake("After 0 dinners it is the turn of the first name, so nothing has to be added.", "int(input()) % len(names)", "(int(input()) + 1) % len(names)"),
]
ALSO_RIGHT = [
    Way("A `deque` can turn itself: `rotate` with a negative number moves elements from the front to the end.",
        """
from collections import deque


def program() -> None:
    names = deque(input().split())
    names.rotate(-int(input()))
    print(*names)
"""),
]
EXPLANATION = """
After as many dinners as there are friends everything is as before, so the remainder says where the list now begins.
For `Ana Ben Cleo` and 8 dinners it is `8 % 3`, which is 2:

| from position 2 on | before it | together |
|---|---|---|
| Cleo | Ana Ben | Cleo Ana Ben |

Two slices copy each name once, whatever the number of dinners is.
"""


def program() -> None:
    names = input().split()
    first = int(input()) % len(names)
    print(*(names[first:] + names[:first]))


def inputs(rng):
    names = ["Ana", "Ben", "Cleo", "Dev", "Eli", "Fay"][: rng.randint(2, 6)]
    rng.shuffle(names)
    return f"{' '.join(names)}\n{rng.choice([rng.randint(0, 6), rng.randint(7, 40)])}\n"
