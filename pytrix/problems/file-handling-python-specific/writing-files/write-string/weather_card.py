"""The weather card

A station keeps the day's values on a card, which is a file of its own.

Write the card to `path` and return nothing. Its text is the `name` of the station, a colon, a space, the lowest and
the highest value of the list `degrees` with ` to ` between them, a comma, a space and the mean. All three numbers have one digit
after the decimal point, rounded as f-strings round: `Oslo: -2.5 to 4.0, 0.8`. If `degrees` is empty, the card says `no values` after the
colon and the space. There is no line break, and an older card is replaced.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "files"
COMPARE = "files"
LEVEL = "beginner"
TAGS = ("GENERATE", "AGGREGATE")
HINTS = (
    "What do you want the text to look like, and which part of it depends on whether there are values?",
    "Make the whole text first, with an f-string that rounds its numbers. Write it in one call.",
    "After a value in an f-string `:.1f` asks for one digit after the point. The mean is the sum divided by the number of values.",
)
EXAMPLES = [
    Example(({"card.txt": "an older and longer card"}, "card.txt", "Oslo", [4.0, -2.5, 1.0]), why="the mean is 2.5 / 3"),
    Example(({}, "c.txt", "Zürich", [7.25]), why="f-strings round 7.25 to 7.2"),
    Example(({}, "c.txt", "Rome", [])),
]
EDGES = {
    "is empty": Edge(({"c.txt": "old"}, "c.txt", "Bern", []), "no values, and an older card"),
    "older card is replaced": ({"c.txt": "old " * 20}, "c.txt", "Bern", [1.0, 2.0]),
    "one digit after": ({}, "c.txt", "Ulm", [3.0, 5.25, 10.0]),
}
ALWAYS = [({}, "c.txt", "Rome", [0.0, 0.0]), ({}, "c.txt", "Rome", [-9.5, 3.25])]
MISTAKES = [
    Mistake("The older card is still there, in front of yours.", 'open(path, "w", encoding="utf-8")', 'open(path, "a", encoding="utf-8")'),
    Mistake("The numbers should have one digit after the point each.", "{sum(degrees) / len(degrees):.1f}", "{sum(degrees) / len(degrees)}"),
    Mistake("You wrote the first and the last value; the lowest and the highest are meant.", "{min(degrees):.1f} to {max(degrees):.1f}", "{degrees[0]:.1f} to {degrees[-1]:.1f}"),
    Mistake("There should be no line break on the card.", "card.write(text)", 'card.write(text + "\\n")'),
    Mistake("You round to whole degrees; the numbers keep one digit after the point.", "{min(degrees):.1f}", "{min(degrees):.0f}"),
]
EXPLANATION = """
The text is complete before the file is opened, so the card never holds half of it. For the values 4.0, -2.5 and 1.0:

| part | value |
|---|---|
| lowest | -2.5 |
| highest | 4.0 |
| mean | 2.5 / 3, shown as 0.8 |

`write` puts down exactly this text. Each value is looked at three times, so the work grows with their number.
"""


def write_card(path: str, name: str, degrees: list[float]) -> None:
    if degrees:
        text = f"{name}: {min(degrees):.1f} to {max(degrees):.1f}, {sum(degrees) / len(degrees):.1f}"
    else:
        text = f"{name}: no values"
    with open(path, "w", encoding="utf-8") as card:
        card.write(text)


def inputs(rng):
    files = {"card.txt": "an older card " * 4} if rng.random() < 0.4 else {}
    degrees = [rng.randint(-80, 140) / 4 for _ in range(rng.randint(0, 5))]
    return (files, "card.txt", rng.choice(["Oslo", "Zürich", "Rome"]), degrees)
