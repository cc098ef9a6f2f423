"""What the stopwatch shows

A stopwatch counts `seconds` and shows hours, minutes and seconds with a colon between them. All parts have two
digits, except for the leftmost one, which is written without zeros in front. Parts on the left that are zero are
not shown, but minutes and seconds always are: 65 seconds show as `1:05` and 7 seconds as `0:07`.

From one hour on there are three parts, as in `1:00:09`, and hours are not limited: after four days it shows
`96:00:00`. Before the start the count is negative; then a minus sign stands in front, so that five seconds before
the start `-0:05` is shown.

Return the text on the display.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "PARTITION")
CONSTRAINTS = ("`seconds` is a whole number",)
HINTS = (
    "How many full minutes are in 3665 seconds, and how many of them are left when the full hours have gone?",
    "Set the sign aside. Two divisions with remainder give three numbers; the hours decide which form is used.",
    "In an f-string, `{x:02}` writes a number with at least two digits. Which of the parts need this in each of the "
    "two forms?",
)
EXAMPLES = [Example((65,)), Example((3609,), why="one hour, no minutes, nine seconds"), Example((-5,)), Example((345600,), why="four days")]
EDGES = {"one hour": (3600,), "four days": (345601,), "7 seconds": (7,), "negative": (-3725,), "minus sign": (-60,), "always are": (0,)}
MISTAKES = [
    Mistake("The minutes of a time above an hour need two digits.", "{hours}:{minutes:02}", "{hours}:{minutes}"),
    Mistake("Without hours, the minutes are the leftmost part and get no zero in front.",
            'else f"{minutes}', 'else f"{minutes:02}'),
    Mistake("Dividing a negative number rounds downwards and mixes up all the parts. Set the sign aside first.",
            "divmod(abs(seconds), 60)", "divmod(seconds, 60)"),
    Mistake("After a day your display starts from 0 again, but hours are not limited.",
            "hours, minutes = divmod(minutes, 60)", "hours, minutes = divmod(minutes % 1440, 60)"),
]
ORACLE = """
def display(seconds: int) -> str:
    left = abs(seconds)
    hours = minutes = 0
    while left >= 3600:
        left -= 3600
        hours += 1
    while left >= 60:
        left -= 60
        minutes += 1
    parts = [str(hours), str(minutes).zfill(2), str(left).zfill(2)]
    text = ":".join(parts) if hours else ":".join([str(minutes), parts[2]])
    return ("-" if seconds < 0 else "") + text
"""
ALSO_RIGHT = [
    Way(
        'Write all three parts with two digits and strip what is too much in front. Shorter, but one has to see what must not be stripped.',
        """
def display(seconds: int) -> str:
    minutes, rest = divmod(abs(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    clock = f"{hours}:{minutes:02}:{rest:02}".removeprefix("0:")
    if clock.startswith("0") and not hours:
        clock = clock[1:]
    return "-" + clock if seconds < 0 else clock
""",
    ),
]
EXPLANATION = """
Hours, minutes and seconds are digits of a number system whose places are worth 3600, 60 and 1, and `divmod` takes them off
from the right, as it does with tens. For 3609:

| divided | quotient | remainder |
|---|---|---|
| 3609 by 60 | 60 minutes | 9 seconds |
| 60 by 60 | 1 hour | 0 minutes |

There are hours, so the text is `1:00:09`. The number of steps is always the same; writing all parts and stripping the front
costs as little instead, but is easier to get wrong.
"""


def display(seconds: int) -> str:
    minutes, rest = divmod(abs(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    clock = f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
    return "-" + clock if seconds < 0 else clock


def inputs(rng):
    number = rng.choice([rng.randint(1, 3599), rng.randint(3600, 40_000), rng.randint(80_000, 500_000)])
    return (rng.choice([number, number, -number]),)
