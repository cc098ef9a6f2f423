"""A label for the sample

A laboratory packs what is known about a sample into a single number. `fields` lists pairs of a value and its width in bits, and the
bits of the values stand side by side: the first field at the left, the last one at the right.

Return that number, or raise `ValueError` if a value does not fit into its width or is negative. Without fields, the number is 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "VALIDATE")
RAISES = ("ValueError",)
CONSTRAINTS = ("each width is at least 1",)
HINTS = (
    "If `101` is packed already, and a field of four bits comes next, where do the old bits have to go?",
    "Make room at the right with `<<`, then put the new value into the zeros. Which values need more bits than they have?",
    "For each field: check that the value is from 0 to below one bit at position width; then shift what you have by the width, and merge the value.",
)
EXAMPLES = [
    Example(([(5, 3), (2, 4)],), why="`101` and `0010` make `1010010`, which is 82"),
    Example(([(1, 1), (0, 2), (3, 2)],), why="`1`, `00` and `11`"),
    Example(([(3, 2), (4, 2)],), why="4 needs three bits"),
]
EDGES = {"without fields": ([],), "negative": ([(-1, 3)],), "does not fit": Edge(([(8, 3)],), "one too large"), "its width": Edge(([(7, 3)],), "the largest that fits")}
ALWAYS = [([(0, 2), (1, 1)],)]
MISTAKES = [
    Mistake("A width of w bits holds the values up to one bit at position w, minus 1.", "0 <= value < 1 << width", "0 <= value <= 1 << width"),
    Mistake("A negative value has to be refused too.", "0 <= value < 1 << width", "value < 1 << width"),
    Mistake("The room is as wide as the field, not as the value in it.", "number << width | value", "number << value.bit_length() | value"),
    Mistake("The first field stands at the left; you put it at the right.", "for value, width in fields:", "for value, width in reversed(fields):"),
]
ORACLE = """
def packed(fields: list[tuple[int, int]]) -> int:
    text = "0"
    for value, width in fields:
        digits = format(value, "b")
        if value < 0 or len(digits) > width:
            raise ValueError
        text += "0" * (width - len(digits)) + digits
    return int(text, 2)
"""
ALSO_RIGHT = [
    Way("Multiplying by a power of two and adding does the same; shifts say more clearly that bits are moved.",
        "number << width | value", "number * 2**width + value"),
]
EXPLANATION = """
`number << width` moves all bits to the left and leaves zeros, into which `|` puts the value. For (1, 1), (0, 2), (3, 2):

| field | shifted | merged |
|---|---|---|
| (1, 1) | `0` | `1` |
| (0, 2) | `100` | `100` |
| (3, 2) | `10000` | `10011` |

So 19. One step for each field. Another way writes all fields as text in binary and reads it with `int(text, 2)`, which makes many texts.
"""


def packed(fields: list[tuple[int, int]]) -> int:
    number = 0
    for value, width in fields:
        if not 0 <= value < 1 << width:
            raise ValueError("a value does not fit into its width")
        number = number << width | value
    return number


def inputs(rng):
    fields = []
    for _ in range(rng.randint(1, 4)):
        width = rng.randint(1, 5)
        fields.append((rng.choice([0, 2**width - 1, rng.randrange(2**width)]), width))
    if rng.random() < 0.3:
        place = rng.randrange(len(fields))
        width = fields[place][1]
        fields[place] = (rng.choice([2**width, -1, 2**width + 1]), width)
    return (fields,)
