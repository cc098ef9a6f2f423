"""The best hours for the stall

Anna may run her lemonade stall for some hours in a row. The first line of the input says for how many. Each further line holds how many cups she sold in one hour last Saturday, until an empty line comes. There are at least as many hours as she may run it.

Print the number of the hour in which she should begin, counted from 1, and the number of cups she would sell, separated by a space. If several hours are equally good, print the earliest.
"""

from pytrix.question.authoring import Edge, Example, Mistake, integers

KIND = "program"
LEVEL = "beginner"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "When she begins one hour later, which hour comes in, and which one falls out?",
    "Read all hours into a list. For each possible start, add up the hours from there on, and keep the best.",
    "The starts are the positions from 0 to the number of hours less the length; a slice of that length holds the hours to add.",
)
EXAMPLES = [
    Example("3\n4\n9\n7\n8\n2\n\n", why="9 + 7 + 8 from the second hour on"),
    Example("2\n5\n1\n4\n2\n\n", why="6, 5 and 6: of the two best the earlier one"),
    Example("1\n3\n8\n8\n\n"),
]
EDGES = {
    "at least as many hours": Edge("2\n6\n7\n\n", "just as many hours as she may run it"),
    "counted from 1": Edge("1\n0\n\n", "a single hour without customers"),
    "the earliest": Edge("2\n3\n3\n3\n3\n\n", "all hours are equally good"),
}
MISTAKES = [
    Mistake("The hours are counted from 1, positions in a list from 0.", "print(best + 1,", "print(best,"),
    Mistake("If several hours are equally good, the earliest is wanted.", "cups.index(max(cups))", "len(cups) - 1 - cups[::-1].index(max(cups))"),
    Mistake("You leave out the last possible start.", "range(len(sold) - hours + 1)", "range(len(sold) - hours or 1)"),
    Mistake("You look for the hour with most cups. All hours of the stretch count together.", "sum(sold[begin : begin + hours])", "sold[begin]"),
]
EQUIVALENT = {
    "cups = [sum(sold[begin:begin + hours]) for begin in range(len(sold) - hours + 1)] -> cups = [sum(sold[begin:begin + hours]) for begin in range(len(sold) - hours + 2)]": "a stretch that the end cuts off sells no more than the one before it",
    "cups = [sum(sold[begin:begin + hours]) for begin in range(len(sold) - hours + 1)] -> cups = [sum(sold[begin:begin + hours]) for begin in range(len(sold) + hours + 1)]": "stretches that the end cuts off sell no more than the ones before them",
}
EXPLANATION = """
There is one start for every stretch that fits, and each stretch is a slice. For 3 hours and 4, 9, 7, 8, 2:

| start | hours | cups |
|---|---|---|
| 1 | 4, 9, 7 | 20 |
| 2 | 9, 7, 8 | 24 |
| 3 | 7, 8, 2 | 17 |

Adding up every slice takes as many steps as hours times length. For long lists one would add the hour that comes in and take away the one that falls out.
"""


def program() -> None:
    hours = int(input())
    sold = []
    line = input()
    while line:
        sold.append(int(line))
        line = input()
    cups = [sum(sold[begin : begin + hours]) for begin in range(len(sold) - hours + 1)]
    best = cups.index(max(cups))
    print(best + 1, cups[best])


def inputs(rng):
    sold = integers(rng, 1, 7, 0, 9)
    return "".join(f"{line}\n" for line in [rng.randint(1, len(sold)), *sold, ""])
