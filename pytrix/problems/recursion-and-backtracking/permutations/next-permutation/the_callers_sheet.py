"""The caller's sheet

A dance caller goes through the orders of some figures, each figure written as one small letter. The orders follow one another as
words do in a dictionary; after the very last one comes the very first one again.

The first line of the input is the order danced now, the second how many orders the caller wants to read. Print the orders that
follow, one a line. Letters may occur several times; equal letters can't be told apart, so each order comes once in each round.
"""

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "intermediate"
TAGS = ("GENERATE", "SORT")
CONSTRAINTS = ("at least one letter, at most 10", "0 to 20 orders are wanted")
HINTS = (
    "Write down abdc and the order after it. Which end of the order stays the same, and why can't the last two letters rise any more?",
    "Find the longest falling end. The letter before it must grow as little as possible, and the end is then as small as possible.",
    "Swap that letter with the last larger one of the falling end, and turn the end round. If everything falls, turn everything round.",
)
EXAMPLES = [
    Example("abdc\n3\n", why="dc can't rise, so b must"),
    Example("cab\n3\n", why="after cba it begins again with abc"),
    Example("abb\n4\n", why="only three different orders"),
]
EDGES = {
    "very last one": Edge("dcba\n1\n", "from the last order"),
    "Letters may occur several times": "aabb\n7\n",
    "how many orders": Edge("ba\n0\n", "no order wanted"),
    "one a line": Edge("x\n2\n", "a single letter"),
}
MISTAKES = [
    Mistake("After the last order the caller begins again with the first one.",
            "        if place >= 0:\n", "        if place < 0:\n            break\n        if place >= 0:\n"),
    Mistake("With equal letters the end falls as well: skip equal neighbours, too.",
            "figures[place] >= figures[place + 1]", "figures[place] > figures[place + 1]"),
    Mistake("The end after the letter that grew has to become as small as possible.",
            "        figures[place + 1 :] = figures[place + 1 :][::-1]\n", ""),
    Mistake("The letter must grow as little as possible: look for the last letter that is larger, from the end.",
            "            larger = len(figures) - 1\n", "            larger = place + 1\n"),
    Mistake("The order danced now is not printed, only those that follow.",
            '        print("".join(figures))\n', "", "        place = len(figures) - 2\n", '        print("".join(figures))\n        place = len(figures) - 2\n'),
]
ORACLE = """
def program() -> None:
    from itertools import permutations

    now = input()
    orders = sorted({"".join(order) for order in permutations(now)})
    for step in range(1, int(input()) + 1):
        print(orders[(orders.index(now) + step) % len(orders)])
"""
EXPLANATION = """
From behind, a falling end can't become larger. So the letter before it takes the next larger letter of the end, and the end, still
falling, is turned round to become as small as possible. From `abdc`:

| order | falling end | grows | next |
|---|---|---|---|
| abdc | dc | b to c | acbd |
| acbd | d | b to d | acdb |
| acdb | db | c to d | adbc |

If everything falls, no letter grows, and turning everything round gives the first order. Each step takes time in proportion to the
number of letters. Making and sorting all orders works too, but there are 3,628,800 of ten different letters.
"""


def program() -> None:
    figures = list(input())
    for _ in range(int(input())):
        place = len(figures) - 2
        while place >= 0 and figures[place] >= figures[place + 1]:
            place -= 1
        if place >= 0:
            larger = len(figures) - 1
            while figures[larger] <= figures[place]:
                larger -= 1
            figures[place], figures[larger] = figures[larger], figures[place]
        figures[place + 1 :] = figures[place + 1 :][::-1]
        print("".join(figures))


def inputs(rng):
    letters = [rng.choice(rng.choice(["ab", "abc", "abcde"])) for _ in range(rng.randint(2, 5))]
    if rng.random() < 0.3:
        letters.sort(reverse=True)
    return "".join(letters) + f"\n{rng.randint(1, 7)}\n"
