"""Tickets worth {worth}

A machine prints one ticket number on each line, and a last line with `end`. A ticket is a winner when its digits add up to
{worth}.

Read the numbers with `input()` until `end` comes, then print how many winners there were, and on the next line the first
winner, or `none` if there is no winner. There may be no tickets at all.
"""
from pytrix.question.authoring import Mistake

KIND = "program"
LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
ROWS = [{"worth": 7}, {"worth": 10}, {"worth": 12}]
HINTS = (
    "A line is a text, and a text can be walked through one digit at a time.",
    "Keep a list of winners while you read. At the end, its length and its first item are all you need.",
    "Read one line before the loop; inside it, first deal with the line you have, then read the next one.",
)
EXAMPLES = [lambda worth: f"{worth - 5}5\n12\nend\n" if worth < 15 else "end\n", lambda worth: f"1\n{worth - 9 if worth > 9 else 1}{9 if worth > 9 else worth - 1}\n100\nend\n"]
EDGES = {"no tickets": "end\n", "no winner": "1\n20\nend\n"}
MISTAKES = [
    Mistake("You compare the ticket number itself with {worth}. It is the sum of its digits that counts.",
            "sum(int(digit) for digit in line) == worth", "int(line) == worth"),
    Mistake("You print the last winner. The first one was asked for.", "winners[0]", "winners[-1]"),
    Mistake("When there is no winner, your program prints nothing on the second line, but it should print `none`.",
            'print(winners[0] if winners else "none")', "if winners:\n        print(winners[0])"),
]
EXPLANATION = """
Reading once before the loop and once at the end of its body means that `end` is never treated as a ticket. Each digit is a
text of one character, so `int` turns it into a number. The work grows with the number of digits read.
"""


def program(*, worth: int) -> None:
    winners: list[str] = []
    line = input()
    while line != "end":
        if sum(int(digit) for digit in line) == worth:
            winners.append(line)
        line = input()
    print(len(winners))
    print(winners[0] if winners else "none")


def inputs(rng, worth):
    tickets = []
    for _ in range(rng.randint(1, 6)):
        first = rng.randint(max(1, worth - 9), min(9, worth))
        rest = worth - first if rng.random() < 0.5 else rng.randint(0, 9)
        tickets.append(f"{first}{rest}")
    return "".join(f"{ticket}\n" for ticket in [*tickets, "end"])
