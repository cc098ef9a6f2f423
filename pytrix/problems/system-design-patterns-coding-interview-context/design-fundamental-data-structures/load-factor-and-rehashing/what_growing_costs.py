"""What does growing cost?

We suspect our hash table of moving its entries around too often. Please write a program that plays a protocol and counts.

The first line is the number of slots at the beginning, at least 1; the table is empty. Each further line is `add` or `remove`, and changes the number of entries by one; nothing is removed from an empty table. After each step the table may change its size **once**, and then all entries that it has now are moved:

- after `add`, if there are more than 3 entries for every 4 slots, the number of slots doubles;
- after `remove`, if there is less than 1 entry for every 4 slots and the number of slots is at least twice the number at the beginning, the number of slots halves.

Print three numbers on one line, separated by spaces: the slots at the end, the entries at the end, and how many moves of a single entry there were in all.
"""
import sys

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "intermediate"
TAGS = ("AGGREGATE", "ITERATE")
HINTS = (
    "Which numbers have to be remembered from line to line? The entries themselves are not needed.",
    "Avoid fractions: more than 3 entries for every 4 slots can be asked with whole numbers alone, by multiplying both sides.",
    "For each line change the number of entries, then ask the one condition that belongs to it; if it holds, change the slots and add the entries to the moves.",
)
EXAMPLES = [
    Example("2\nadd\nadd\nadd\nadd\nadd\nadd\nadd\n", why="sizes change at the entries 2, 4 and 7: 2 + 4 + 7 moves"),
    Example("1\nadd\nadd\nremove\nremove\n", why="1 + 2 entries move while growing; then the last entry leaves, and halving moves none"),
    Example("4\nadd\nadd\nadd\n", why="exactly 3 for 4 slots is not more"),
]
EDGES = {
    "at the beginning": Edge("3\n", "no steps"),
    "at least twice the number": Edge("4\nadd\nremove\nadd\nremove\n", "never fewer slots than at the beginning"),
    "less than 1 entry for every 4 slots": Edge("2\nadd\nadd\nadd\nadd\nremove\nremove\nremove\nadd\n", "exactly at the limit and below"),
}
ALWAYS = [
    "1\nadd\nremove\nadd\nremove\nadd\nremove\nadd\nremove\n",
    "4\nadd\nadd\nadd\nadd\nadd\nadd\nadd\nadd\nadd\nadd\nadd\nadd\nadd\nadd\nremove\nremove\nremove\nremove\nremove\nremove\nremove\n",
]
MISTAKES = [
    Mistake("Exactly 3 entries for 4 slots is not more than that: the table has to wait for one entry more.", "4 * entries > 3 * slots", "4 * entries >= 3 * slots"),
    Mistake("Your table shrinks below the number of slots at the beginning.", " and slots >= 2 * least", ""),
    Mistake("When the size changes, all entries move, not only the new one.", "                slots *= 2\n                moves += entries\n", "                slots *= 2\n                moves += 1\n"),
    Mistake("Halving moves the entries too.", "                slots //= 2\n                moves += entries\n", "                slots //= 2\n"),
]
ORACLE = '''
import sys


def program() -> None:
    first, *steps = sys.stdin.read().split()
    table, least, moves = [None] * int(first), int(first), 0
    shelf = []
    for step in steps:
        if step == "add":
            shelf.append("x")
            wanted = len(table) * 2 if len(shelf) / len(table) > 0.75 else len(table)
        else:
            shelf.pop()
            wanted = len(table) // 2 if len(shelf) / len(table) < 0.25 and len(table) // 2 >= least else len(table)
        if wanted != len(table):
            table = [None] * wanted
            for _ in shelf:
                moves += 1
    print(len(table), len(shelf), moves)
'''
EXPLANATION = """
Whole numbers avoid fractions: entries / slots > 3 / 4 means 4 · entries > 3 · slots. With 2 slots and seven entries:

| entries | slots afterwards | moved |
|---|---|---|
| 2 | 4 | 2 |
| 4 | 8 | 4 |
| 7 | 16 | 7 |

Because the slots double or halve, many steps lie between two changes of a large table: a single step may be costly, but the moves for each step stay below a small constant on average. Shrinking at a half instead of a quarter would be a trap: a table at the border could grow and shrink with every step. The program takes one pass over the lines.
"""


def program() -> None:
    least = slots = int(input())
    entries = moves = 0
    for line in sys.stdin:
        if line.strip() == "add":
            entries += 1
            if 4 * entries > 3 * slots:
                slots *= 2
                moves += entries
        else:
            entries -= 1
            if 4 * entries < slots and slots >= 2 * least:
                slots //= 2
                moves += entries
    print(slots, entries, moves)


def inputs(rng):
    lines, entries = [str(rng.randint(1, 4))], 0
    up = True
    for _ in range(rng.randint(8, 24)):
        up = not up if rng.random() < 0.15 else up
        step = 1 if up or not entries else -1
        entries += step
        lines.append("add" if step == 1 else "remove")
    return "\n".join(lines) + "\n"
