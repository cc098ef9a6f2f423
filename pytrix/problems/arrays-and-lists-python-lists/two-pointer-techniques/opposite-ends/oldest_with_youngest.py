"""The oldest with the youngest

On an outing, the oldest child of the group looks after the youngest, the second oldest after the second youngest, and so on towards the middle. The names come from the input, one on each line, from the oldest to the youngest, until an empty line. Names have no spaces.

Print a line for each pair, in this order: the older one, ` with `, and the younger one. If their number is odd, print ` alone` behind the name of the one who is left over, as the last line. Without children print nothing.
"""

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("ITERATE",)
HINTS = (
    "Which positions make up the first pair, and which the second? How do both of them move?",
    "Keep two positions, one at either end of the list, and move them towards each other with every pair.",
    "Go on while the left one is smaller than the right one. If both are the same afterwards, somebody is left over.",
)
EXAMPLES = [
    Example("Ada\nBen\nCleo\nDan\nEmil\n\n", why="Cleo in the middle is left over"),
    Example("Fay\nGus\n\n"),
    Example("Ida\nJon\nKim\nLou\n\n", why="two pairs"),
]
EDGES = {
    "Without children": Edge("\n", "nobody comes along"),
    "left over": Edge("Max\n\n", "a single child"),
    "one on each line": Edge("Ann\nAnn\nAnn\n\n", "the same name several times"),
}
MISTAKES = [
    Mistake("In your pairs the younger one comes first.", 'print(names[left], "with", names[right])', 'print(names[right], "with", names[left])'),
    Mistake("The child in the middle is paired with itself.", "while left < right:", "while left <= right:"),
    Mistake("Somebody is left over where the two positions meet. You forget that child.", '    if left == right:\n        print(names[left], "alone")\n', ""),
    Mistake("You pair neighbours. The oldest goes with the youngest.", "        left += 1\n        right -= 1\n", "        left += 1\n"),
]
EXPLANATION = """
Two positions walk towards each other. They meet in the middle if the number is odd, and pass each other if it is even. For five children:

| left | right | printed |
|---|---|---|
| 0 | 4 | Ada with Emil |
| 1 | 3 | Ben with Dan |
| 2 | 2 | Cleo alone |

Each name is printed once.
"""


def program() -> None:
    names = []
    line = input()
    while line:
        names.append(line)
        line = input()
    left, right = 0, len(names) - 1
    while left < right:
        print(names[left], "with", names[right])
        left += 1
        right -= 1
    if left == right:
        print(names[left], "alone")


def inputs(rng):
    names = ["Ada", "Ben", "Cleo", "Dan", "Emil", "Fay", "Gus", "Ida"]
    rng.shuffle(names)
    return "".join(f"{name}\n" for name in [*names[: rng.randint(0, 7)], ""])
