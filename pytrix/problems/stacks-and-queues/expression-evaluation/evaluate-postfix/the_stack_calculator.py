"""The stack calculator

An old calculator has no brackets: you key in two numbers first and then what to do with them. `3 4 +` gives 7, and `3 4 + 2 *` gives 14, since each sign works on the two latest results that are not used yet and puts its own result in their place. `7 2 -` is 5: the earlier one comes first.

`keys` is such a line, with spaces between its parts. Signs are `+`, `-` and `*`; numbers are whole and may begin with a minus. The line is right: every sign finds two results, and one result is left at the end. Return it.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE", "ITERATE")
HINTS = (
    "A sign needs the two latest results. Which structure gives the latest first?",
    "Push numbers on a stack. For a sign, pop twice and push what it gives; mind which of the two was there first.",
    "The first one popped is the right-hand number, the second one the left-hand number. At the end, pop the only result.",
)
EXAMPLES = [
    Example(("3 4 + 2 *",), why="7 times 2"),
    ("10 2 3 - -",),
    ("5 1 2 + 4 * +",),
]
EDGES = {
    "begin with a minus": ("-3 4 *",),
    "one result is left": Edge(("42",), "a single number"),
    "the earlier one comes first": ("7 2 -",),
}
ALWAYS = [
    ("100 -25 +",),
]
MISTAKES = [
    Mistake("In a subtraction the earlier number comes first; the one popped first is the later one.", "left - right", "right - left"),
    Mistake("A number may begin with a minus, so that sign alone doesn't tell what a part is.", 'if part not in ("+", "-", "*"):', "if part.isdigit():"),
    Mistake("A sign works on the two latest results, not on the two oldest.", "right = stack.pop()\n            left = stack.pop()", "left = stack.pop(0)\n            right = stack.pop(0)"),
    Mistake("The multiplication is missing: every sign but the plus subtracts in yours.", '            elif part == "-":\n                stack.append(left - right)\n            else:\n                stack.append(left * right)\n', '            else:\n                stack.append(left - right)\n'),
]
EXPLANATION = """
Numbers wait on the stack until a sign takes the two topmost and puts its result there. For 3 4 + 2 *:

| part | stack |
|---|---|
| 3, 4 | 3 4 |
| + | 7 |
| 2 | 7 2 |
| * | 14 |

Each part takes one step.
"""


def calculate(keys: str) -> int:
    stack = []
    for part in keys.split():
        if part not in ("+", "-", "*"):
            stack.append(int(part))
        else:
            right = stack.pop()
            left = stack.pop()
            if part == "+":
                stack.append(left + right)
            elif part == "-":
                stack.append(left - right)
            else:
                stack.append(left * right)
    return stack.pop()


def inputs(rng):
    def line(depth):
        if depth == 0 or rng.random() < 0.25:
            return [str(rng.randint(-9, 12))]
        return [*line(depth - 1), *line(depth - 1), rng.choice("+--**")]

    return (" ".join(line(rng.randint(1, 3))),)
