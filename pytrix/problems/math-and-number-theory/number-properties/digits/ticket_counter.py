"""Tickets worth 10

A machine prints one ticket number on each line, and a last line with `end`. A ticket is a winner when its digits add up to
10.

Read the numbers with `input()` until `end` comes, then print how many winners there were, and on the next line the first
winner, or `none` if there is no winner. There may be no tickets at all.
"""

from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "A line is a text, and a text can be walked through one digit at a time.",
    "Keep a list of winners while you read. At the end, its length and its first item are all you need.",
    "Read one line before the loop; inside it, first deal with the line you have, then read the next one.",
)
EXAMPLES = [
    Example("46\n12\n730\nend\n", why="4 + 6 and 7 + 3 + 0 are 10"),
    Example("100\n10\nend\n", why="1 + 0 + 0 is 1, and so is 1 + 0"),
    Example("7\n19\nend\n"),
]
EDGES = {"no tickets": "end\n", "no winner": "1\n20\nend\n"}
ALWAYS = ["992\n91\n46\nend\n"]
MISTAKES = [
    Mistake("You compare the ticket number itself with 10. It is the sum of its digits that counts.",
            "sum(int(digit) for digit in line) == 10", "int(line) == 10"),
    Mistake("You print the last winner. The question wants the first one.", "winners[0]", "winners[-1]"),
    Mistake("When there is no winner, your program prints nothing on the second line, but it should print `none`.",
            'print(winners[0] if winners else "none")', "if winners:\n        print(winners[0])"),
]
ALSO_RIGHT = [
    Way("`iter(input, \"end\")` calls `input` until it gives `end`, so a comprehension can do the reading. Shorter, once you know it.",
        """
def program() -> None:
    winners = [line for line in iter(input, "end") if sum(map(int, line)) == 10]
    print(len(winners))
    print(winners[0] if winners else "none")
"""),
]
EXPLANATION = """
Reading once before the loop and once at the end of its body means that `end` is never treated as a ticket. Each digit
is a text of one character, so `int` turns it into a number:

| line | sum of digits | winners |
|---|---|---|
| `46` | 10 | `46` |
| `12` | 3 | `46` |
| `730` | 10 | `46`, `730` |
| `end` | – | the loop is over |

The work grows with the number of digits read. A counter and the first winner would be enough instead of a list, and
need less memory.
"""


def program() -> None:
    winners: list[str] = []
    line = input()
    while line != "end":
        if sum(int(digit) for digit in line) == 10:
            winners.append(line)
        line = input()
    print(len(winners))
    print(winners[0] if winners else "none")


def inputs(rng):
    # Every number of the form 9k + 1 has a digit sum of 1, 10, 19 or 28.
    tickets = [rng.choice([9 * rng.randint(1, 500) + 1, rng.randint(1, 9_999)]) for _ in range(rng.randint(1, 6))]
    return "".join(f"{ticket}\n" for ticket in [*tickets, "end"])
