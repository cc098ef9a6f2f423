"""What each of them has alone

Two friends are going on a camping trip, and both have written down what they will bring. The input has two lines: the
words of the first list and those of the second one, separated by spaces. A line may be empty. Capital letters count
like small ones: `Tent` and `tent` are the same thing.

Print two lines: what only the first friend brings, and what only the second one brings. Each line has the different
things in small letters, in alphabetical order, separated by single spaces. If there is nothing to print in a line,
print `nothing`.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("COMPARE",)
HINTS = (
    "In which form should the words be, before you compare them?",
    "Read both lines, turn each into a set of small-letter words, and take the difference in both directions.",
    "`sorted` makes a list in order out of a set, and `join` a line out of a list. An empty text counts as false, so `or` can supply another one.",
)
EXAMPLES = [
    Example("Tent lamp rope pan\nstove tent Rope map\n"),
    Example("lamp Lamp\nlamp\n", why="the same thing on both lists"),
    Example("Map knife map\n\n", why="the second list is empty"),
]
EDGES = {
    "may be empty": "\n\n",
    "Capital letters count like small ones": "TENT Pan\npan tENT\n",
    "the different things": Edge("rope rope\nstove stove map\n", "listed twice"),
    "only the second one brings": "\nMug axe\n",
}
ALWAYS = ["Rope\ntent map\n"]
MISTAKES = [
    Mistake("`Tent` and `tent` are different things in your answer.", "input().lower().split()), set(input().lower().split())", "input().split()), set(input().split())"),
    Mistake("You print what both bring. Print what only one of them brings.", '" ".join(sorted(first - second))', '" ".join(sorted(first & second))', '" ".join(sorted(second - first))', '" ".join(sorted(first & second))'),
    Mistake("The two lines are the wrong way round: the first one belongs to the first friend.", "    first, second = ", "    second, first = "),
    Mistake("You print an empty line if there is nothing. Print the word for it.", 'sorted(first - second)) or "nothing"', "sorted(first - second))", 'sorted(second - first)) or "nothing"', "sorted(second - first))"),
    Mistake("Both of your lines have everything that only one of the friends brings. Keep the two directions apart.", "sorted(first - second)", "sorted(first ^ second)", "sorted(second - first)", "sorted(first ^ second)"),
]
EXPLANATION = """
A difference has a direction, so the two lines need two of them.

| | members |
|---|---|
| first | lamp, pan, rope, tent |
| second | map, rope, stove, tent |
| first without second | lamp, pan |
| second without first | map, stove |

Making the sets takes one step for each word; sorting what is left costs a little more.
"""


def program() -> None:
    first, second = set(input().lower().split()), set(input().lower().split())
    print(" ".join(sorted(first - second)) or "nothing")
    print(" ".join(sorted(second - first)) or "nothing")


def inputs(rng):
    things = ["tent", "lamp", "rope", "map", "stove", "Tent", "LAMP", "Rope", "mug"]
    lines = [" ".join(rng.choice(things) for _ in range(rng.randint(1, 5))) for _ in range(2)]
    if rng.random() < 0.2:
        lines[1] = lines[0].upper()
    return lines[0] + "\n" + lines[1] + "\n"
