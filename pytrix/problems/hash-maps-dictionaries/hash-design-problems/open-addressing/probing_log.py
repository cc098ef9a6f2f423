"""Slots looked at

A table has numbered slots, each for one whole number. Number n belongs in slot n % slots. If that slot holds
another number, the next one is tried, and after the last slot comes slot 0.

The first line of the input is the number of slots, at least 1. Every further line is a command, and an empty line
ends them:

- `put n`: the slots are tried until one is empty or holds n. In an empty one, n is stored.
- `find n`: the slots are tried until one holds n or is empty.

In both cases, the search also ends when all slots have been tried.

For each command, print how many slots were looked at, the number of the last one of them, and what happened,
separated by spaces: for `put` it is `stored`, `known` or `full`, for `find` it is `found` or `missing`. Numbers are
at least 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "intermediate"
TAGS = ("SEARCH",)
HINTS = (
    "Both commands search in the same way. What are the three ways in which such a search can end?",
    "Write one helper that looks for a number and tells how many slots it looked at, and the slot where it stopped. The two commands then differ only in what they do with it.",
    "The helper begins at the number's own slot with a count of 1, and moves on while the slot holds another number and not all slots have been tried.",
)
EXAMPLES = [
    Example("4\nput 5\nput 9\nput 5\nfind 9\nfind 13\n\n", why="5 and 9 both belong in slot 1"),
    Example("2\nput 3\nput 4\nput 6\nfind 3\nfind 8\n\n", why="6 finds no empty slot"),
    Example("3\nfind 0\n\n"),
]
EDGES = {
    "after the last slot": "3\nput 2\nput 5\nput 8\nfind 8\nfind 11\n\n",
    "all slots have been tried": Edge("1\nput 0\nput 0\nput 1\nfind 1\nfind 0\n\n", "a single slot"),
    "an empty line ends them": Edge("5\n\n", "no commands"),
}
ALWAYS = ["3\nfind 3\nput 2\nput 1\nput 7\n\n", "3\nput 0\nput 3\nfind 3\n\n"]
MISTAKES = [
    Mistake("The number's own slot is the first to be looked at, so counting begins with 1.", "tries, place = 1,", "tries, place = 0,",
            "tries < len(slots):", "tries < len(slots) - 1:"),
    Mistake("A full table is not the same as a known number: look at what the last slot holds.",
            '"known" if slots[place] == int(number) else "full"', '"known"'),
    Mistake("An empty slot ends a search: if the number were there, it would stand here at the latest.",
            "slots[place] not in (None, number)", "slots[place] != number"),
    Mistake("After the last slot comes slot 0 again.", "(place + 1) % len(slots)", "min(place + 1, len(slots) - 1)"),
]
ORACLE = """
def program() -> None:
    size, home = int(input()), {}
    line = input()
    while line:
        command, number = line.split(" ")
        looked = []
        for step in range(size):
            looked.append((int(number) + step) % size)
            if home.get(looked[-1]) in (None, number):
                break
        held = home.get(looked[-1])
        if command == "put" and held is None:
            home[looked[-1]] = number
        words = {"put": {None: "stored", number: "known"}, "find": {number: "found"}}[command]
        print(len(looked), looked[-1], words.get(held, "full" if command == "put" else "missing"))
        line = input()
"""
EXPLANATION = """
The helper `search` serves both commands: it stops at the number, at an empty slot, or after all slots. With 4 slots:

| command | slots looked at | ends at |
|---|---|---|
| put 5 | 1 | empty: stored in 1 |
| put 9 | 1, 2 | empty: stored in 2 |
| put 5 | 1 | 5: known |
| find 9 | 1, 2 | 9: found |
| find 13 | 1, 2, 3 | empty: missing |

An empty slot ends the search, because a number is never stored past one. Chains would be another way: they never
get full, but need a list for each slot.
"""


def search(slots: list[int | None], number: int) -> tuple[int, int]:
    tries, place = 1, number % len(slots)
    while slots[place] not in (None, number) and tries < len(slots):
        tries += 1
        place = (place + 1) % len(slots)
    return tries, place


def program() -> None:
    slots: list[int | None] = [None] * int(input())
    line = input()
    while line:
        command, number = line.split()
        tries, place = search(slots, int(number))
        if command == "find":
            print(tries, place, "found" if slots[place] == int(number) else "missing")
        elif slots[place] is None:
            slots[place] = int(number)
            print(tries, place, "stored")
        else:
            print(tries, place, "known" if slots[place] == int(number) else "full")
        line = input()


def inputs(rng):
    lines = [str(rng.randint(1, 4))]
    for _ in range(rng.randint(4, 9)):
        lines.append(f"{rng.choice(['put', 'put', 'find'])} {rng.randint(0, 8)}")
    return "".join(f"{line}\n" for line in [*lines, ""])
