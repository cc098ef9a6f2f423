"""A small grey picture

A sensor sends the brightness of each point as a whole number. A viewer can show it if the points stand in a simple file: first a line that says what it is, then one byte for each point.

Write the numbers in `points` to the file at `path`. That line, the header, is `P5`, a space, the number of points, and a line feed, all in ASCII. The line feed is the single byte 10. After it comes one byte for each point, in the order given. The viewer knows the levels 0 to 127: a brightness above 127 is stored as 127, and one below 0 as 0. Without points only the header is written. A file that is already there is replaced.
"""

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "Which of the two parts is text, and how does text become bytes?",
    "Open with `wb`. A text turns into bytes by `encode`, and a list of numbers from 0 to 255 turns into bytes by `bytes`.",
    "Bring each number into the range with `min` and `max`, write the encoded header, then the bytes of the list.",
)
EXAMPLES = [
    Example(({"b.pic": "another"}, "a.pic", [72, 105, 33]), why="the bytes 72, 105 and 33 look like Hi! when they are read as text"),
    Example(({}, "a.pic", [300, 65, -4]), why="300 becomes 127, and -4 becomes 0"),
    Example(({"a.pic": "old and long contents"}, "a.pic", [66, 66])),
]
EDGES = {
    "Without points": ({}, "a.pic", []),
    "already there": ({"a.pic": "P5 1\nA"}, "a.pic", [67]),
    "above 127": ({}, "a.pic", [127, 128, 126]),
    "below 0": ({}, "a.pic", [0, -1, 1]),
}
MISTAKES = [
    Mistake("You wrote the numbers as text. A point takes one byte whose value is its brightness.", "file.write(bytes(levels))", 'file.write(str(levels).encode("ascii"))'),
    Mistake("Numbers above 127 are stored as 127, not as what remains.", "max(0, min(127, point))", "point % 128"),
    Mistake("The line feed after the header is missing, so nobody knows where the points begin.", "{len(levels)}\\n", "{len(levels)}"),
    Mistake("You append to a file that is already there; it should be replaced.", '"wb"', '"ab"'),
]
EXPLANATION = """
A binary file takes `bytes` only. The header is text and is encoded, the points are numbers and become bytes directly.

| point | stored |
|---|---|
| 300 | `7f` |
| 65 | `41` |
| -4 | `00` |

`min` cuts off above 127 and `max` below 0. The work grows with the number of points.
"""


def save_picture(path: str, points: list[int]) -> None:
    levels = [max(0, min(127, point)) for point in points]
    with open(path, "wb") as file:
        file.write(f"P5 {len(levels)}\n".encode("ascii"))
        file.write(bytes(levels))


def inputs(rng):
    points = [rng.choice([0, 1, 126, 127, 128, 300, -1, -40, rng.randint(0, 127)]) for _ in range(rng.randint(0, 12))]
    return (rng.choice([{}, {"a.pic": "old"}]), "a.pic", points)
