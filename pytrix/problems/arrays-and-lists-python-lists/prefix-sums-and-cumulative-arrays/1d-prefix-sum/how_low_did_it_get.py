"""How low did it get?

A club keeps a cash box that is empty at the start. Each line of the input holds an amount that goes into it, negative if it is taken out, until an empty line comes. The box may owe money for a while.

Print how much is in the box after each entry, all in one line, separated by single spaces. On the next line print the lowest of these amounts, or `no entries` if there are none; then nothing else is printed.
"""

from pytrix.question.authoring import Edge, Example, Mistake, integers

KIND = "program"
LEVEL = "beginner"
TAGS = ("AGGREGATE", "ITERATE")
HINTS = (
    "What is in the box after an entry, if you know what was in it before?",
    "Keep a list of the amounts so far. Each new one is the last one plus the entry.",
    "Carry a running total through the loop and append it each time. `min` of the list is the lowest.",
)
EXAMPLES = [
    Example("20\n-5\n-25\n12\n\n", why="20, 15, -10, 2"),
    Example("3\n4\n\n", why="the lowest is the first one"),
    Example("-8\n8\n\n"),
]
EDGES = {
    "if there are none": Edge("\n", "no entries"),
    "The box may owe money": Edge("-1\n-2\n-3\n\n", "lower and lower"),
    "empty at the start": Edge("0\n0\n\n", "entries of 0"),
}
MISTAKES = [
    Mistake("You print the entries. Asked for is what is in the box after each of them.", "amounts.append(total)", "amounts.append(int(line))"),
    Mistake("The lowest amount need not be 0 or below: the empty box at the start does not count.", "print(min(amounts))", "print(min([0, *amounts]))"),
    Mistake("The amounts should stand in one line.", "print(*amounts)", 'print(*amounts, sep="\\n")'),
]
EXPLANATION = """
Each amount is made from the one before, so the entries are added only once. For 20, -5, -25, 12:

| entry | amount |
|---|---|
| 20 | 20 |
| -5 | 15 |
| -25 | -10 |
| 12 | 2 |

The lowest is -10. `print(*amounts)` puts single spaces between the values of a list. Each entry takes one step.
"""


def program() -> None:
    amounts = []
    total = 0
    line = input()
    while line:
        total += int(line)
        amounts.append(total)
        line = input()
    if amounts:
        print(*amounts)
        print(min(amounts))
    else:
        print("no entries")


def inputs(rng):
    return "".join(f"{line}\n" for line in [*integers(rng, 0, 6, -9, 9), ""])
