"""Short lines for the radio

A buoy sends its state by radio, where every character costs money.

The text file at `path` holds one value on each line: a name, an equals sign and a text, such as `wind=NW`. If a name occurs several times, the last line counts, but the name
keeps the place of its first line. The text may hold further equals signs, and may be empty.

Return one JSON object with these names and texts, as a text that is as short as possible: no spaces outside the quotes, and letters such as `ü` as they are. A text that is made only of digits is sent as a
number, without leading zeros. An empty file gives `{}`.
"""
import json

from pytrix.question.authoring import Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "Which Python value has names with values, and how does it get its texts from the lines?",
    "Fill a dictionary line by line, and turn it into JSON in one call. Two arguments of that call make it short.",
    "`partition` takes a line apart at the first equals sign. `separators` takes a pair: what stands between entries, and what after a name.",
)
EXAMPLES = [
    Example(({"b.txt": "wind=NW\nwave=012\nplace=Süd 3\n"}, "b.txt"), why="012 is made of digits only"),
    Example(({"b.txt": "a=1\nb=x=y\na=\n"}, "b.txt"), why="the last line counts, at the place of the first"),
    Example(({"b.txt": ""}, "b.txt")),
]
EDGES = {
    "further equals signs": ({"b.txt": "f=a=b=c\ng==\n"}, "b.txt"),
    "only of digits": ({"b.txt": "a=000\nb=-5\nc=1.5\nd=7\n"}, "b.txt"),
    "may be empty": ({"b.txt": "a=\n"}, "b.txt"),
}
ALWAYS = [({"b.txt": "a=7b\nc=5 6\n"}, "b.txt")]
MISTAKES = [
    Mistake("There are spaces behind colons and commas. `separators` says what stands there.", ', separators=(",", ":")', ""),
    Mistake("Letters such as `ü` are sent in a longer form; `ensure_ascii` turns that off.", "ensure_ascii=False, ", ""),
    Mistake("Texts made of digits are to be sent as numbers, without quotes.", "int(value) if value.isdigit() else value", "value"),
    Mistake("The text may hold further equals signs; take the line apart at the first one.", '.partition("=")', '.rpartition("=")'),
]
EXPLANATION = """
A dictionary keeps the place of a key's first line and the value of its last. `json.dumps` makes the text:

| call | result for `{"wind": "NW", "wave": 12}` |
|---|---|
| `json.dumps(state)` | `{"wind": "NW", "wave": 12}` |
| with `separators=(",", ":")` | `{"wind":"NW","wave":12}` |

`ensure_ascii=False` keeps letters such as `ü`, which would take six characters otherwise. The work grows with the length of the file.
"""


def radio_text(path: str) -> str:
    state: dict[str, int | str] = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            name, _, value = line.rstrip("\n").partition("=")
            state[name] = int(value) if value.isdigit() else value
    return json.dumps(state, ensure_ascii=False, separators=(",", ":"))


def inputs(rng):
    lines = [f"{rng.choice(['wind', 'wave', 'place', 'a b'])}={rng.choice(['NW', '012', '7', 'Süd, 3', 'x=y', '', '-4'])}\n" for _ in range(rng.randint(1, 6))]
    return ({"b.txt": "".join(lines)}, "b.txt")
