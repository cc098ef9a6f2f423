"""Digits in groups of {size}

Long numbers are easier to read when their digits come in groups of {size}, separated by {mark:code} and counted
from the right: 1234567 becomes `{shown}`.

Return the grouped text of `number`, which may be negative: then a minus sign stands before the first digit. Numbers
of up to {size} digits, 0 among them, need no separator. Zeros at the beginning of a group within the number must
not get lost. Format the groups one by one; Python's own thousands separators are not allowed.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "PARTITION")
ROWS = [{"size": 3, "mark": " ", "shown": "1 234 567"}, {"size": 4, "mark": "_", "shown": "123_4567"}]
HINTS = (
    "Division by which number cuts off the last group in one go?",
    "All groups except the first must have exactly {size} digits. What has to be done with a group like 7?",
    "While the number does not fit into one group, cut off a group, fill it with zeros using `zfill`, and put it at "
    "the front of a list.",
)
EXAMPLES = [Example((1234567,)), Example((-1000050,), why="zeros within the number stay"), Example((812,))]
EDGES = {"0 among them": (0,), "may be negative": (-1,), "up to": lambda size: (10**size - 1,),
         "within the number": (100000007,)}
ALWAYS = [lambda size: (-(10**size - 1),), lambda size: (1 - 10 ** (2 * size),), lambda size: (70233490033,) if size == 3 else None]
MISTAKES = [
    Mistake("A group within the number has lost its zeros. Every group but the first has {size} digits.",
            ".zfill(size)", ""),
    Mistake("The first group is filled with zeros. Only the groups after it need that.",
            "groups.insert(0, str(rest))", "groups.insert(0, str(rest).zfill(size))"),
    Mistake("The minus sign of negative numbers is missing.", '"-" if number < 0 else ""', '""'),
    Mistake("You group from the left. The first group may be short, all others are full.",
            """
def grouped(number: int) -> str:
    digits = str(abs(number))
    sign = "-" if number < 0 else ""
    return sign + mark.join(digits[start : start + size] for start in range(0, len(digits), size))
"""),
]
ORACLE = """
def grouped(number: int) -> str:
    text = ""
    for place, digit in enumerate(reversed(str(abs(number)))):
        text = digit + (mark if place and place % size == 0 else "") + text
    return "-" + text if number < 0 else text
"""
ALSO_RIGHT = [
    Way(
        'Cut the text of the number into slices from the right. No zeros have to be filled in, because the text has them already.',
        """
def grouped(number: int) -> str:
    digits = str(abs(number))
    groups: list[str] = []
    while digits:
        groups.insert(0, digits[-size:])
        digits = digits[:-size]
    return ("-" if number < 0 else "") + mark.join(groups)
""",
    ),
]
EXPLANATION = """
Division with remainder by ten to the power of {size} cuts off a whole group. A group is a number below that and may have
fewer digits, hence the zeros. For -1000050 the sign is set aside, and then 1000050 gives its last {size} digits, zeros
included, as one group; the rest is cut again until it fits into a group. There is one round for each group, so the work grows
with the number of digits. Slicing the text from the right does the same instead of dividing.
"""


def grouped(number: int, *, size: int, mark: str) -> str:
    rest = abs(number)
    groups: list[str] = []
    while rest >= 10**size:
        rest, group = divmod(rest, 10**size)
        groups.insert(0, str(group).zfill(size))
    groups.insert(0, str(rest))
    return ("-" if number < 0 else "") + mark.join(groups)


def inputs(rng, size):
    number = rng.choice([rng.randint(1, 99), rng.randint(10**size, 10 ** (4 * size)), 10 ** rng.randint(size, 2 * size)])
    return (rng.choice([number, number, -number, number - 1]),)
