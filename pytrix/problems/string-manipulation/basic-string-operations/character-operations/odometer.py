"""The mixed odometer

An odometer consists of wheels. A wheel with digits runs from `0` to `9`, a wheel with letters from `a` to `{last}`. One step turns
the rightmost wheel to its next character; a wheel that was at its last character goes back to its first one and takes the
next wheel to its left along by one step.

Given what the odometer shows as `reading`, return what it shows one step later. If all wheels were at their last character, a
new wheel appears in front, of the same sort as the leftmost one: it shows `1` for digits and `a` for letters.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "advanced"
TAGS = ("GENERATE", "TRANSFORM")
ROWS = [{"last": "z"}, {"last": "f"}, {"last": "d"}]
CONSTRAINTS = ("`reading` has at least one wheel and shows only digits and letters from a to {last}",)
HINTS = (
    "Do it on paper for `a9` and for `9{last}`. Which wheels change, and where does the changing stop?",
    "Walk from right to left. Each wheel at its last character is reset; the first other wheel is turned, and you are done.",
    "If the walk never meets such a wheel, everything has been reset: look at what the leftmost wheel shows now to know its sort.",
)
EXAMPLES = [
    Example(lambda last: (f"4{last}9",), why="9 and {last} go back; the 4 is turned"),
    Example(("a8",)),
    Example(lambda last: (f"{last}{last}",), why="a new letter wheel appears"),
]
ORACLE = """
def next_reading(reading: str) -> str:
    letters = "abcdefghijklmnopqrstuvwxyz"
    letters = letters[: letters.index(last) + 1]
    wheel = "0123456789" if reading[-1] in "0123456789" else letters
    turned = wheel[(wheel.index(reading[-1]) + 1) % len(wheel)]
    if turned != wheel[0]:
        return reading[:-1] + turned
    front = next_reading(reading[:-1]) if reading[:-1] else wheel[wheel is not letters]
    return front + turned
"""
EDGES = {
    "all wheels were at their last character": ("99",),
    "at least one wheel": lambda last: (last,),
    "rightmost wheel": ("b0",),
    "leftmost one": lambda last: (f"9{last}",),
    "next wheel to its left": lambda last: (f"a{last}9",),
}
MISTAKES = [
    Mistake("Only the rightmost wheel turns. When it goes back to its first character, it takes the next wheel along.",
            "        if wheel not in first:\n            return",
            "        if wheel not in first:\n            return", "for place in reversed(range(len(wheels))):",
            "for place in [len(wheels) - 1]:"),
    Mistake("When all wheels start again, a new wheel has to appear in front.",
            'return ("1" if wheels[0] == "0" else "a") + "".join(wheels)', 'return "".join(wheels)'),
    Mistake("A new digit wheel shows `1`, not `0`: it has just made its first step.", '"1" if wheels[0]', '"0" if wheels[0]'),
    Mistake("The new wheel has the wrong sort. It is like the leftmost wheel, not like the rightmost one.",
            '"1" if wheels[0] == "0"', '"1" if wheels[-1] == "0"'),
]
ALSO_RIGHT = [
    Way("Stripping the wheels at their last character from the right leaves the wheel to turn at the end. No loop, but each wheel that was stripped has to be written again.",
        """
def next_reading(reading: str) -> str:
    front = reading.rstrip("9" + last)
    reset = "".join("0" if wheel == "9" else "a" for wheel in reading[len(front) :])
    if not front:
        return ("1" if reading[0] == "9" else "a") + reset
    return front[:-1] + chr(ord(front[-1]) + 1) + reset
"""),
]
EXPLANATION = """
Most steps change one wheel only, but a row of wheels at their last character is passed on to the left, as with
carrying in addition. For `4{last}9`:

| wheel | turned | go on? |
|---|---|---|
| 9 | 0 | yes, it was at its last character |
| {last} | a | yes |
| 4 | 5 | no: the answer is `5a0` |

Wheels are kept in a list, because a text cannot be changed. The character after `wheel` is `chr(ord(wheel) + 1)`. In
the worst case every wheel is looked at once.
"""


def next_reading(reading: str, *, last: str) -> str:
    first = {"9": "0", last: "a"}
    wheels = list(reading)
    for place in reversed(range(len(wheels))):
        wheel = wheels[place]
        wheels[place] = first.get(wheel, chr(ord(wheel) + 1))
        if wheel not in first:
            return "".join(wheels)
    return ("1" if wheels[0] == "0" else "a") + "".join(wheels)


def inputs(rng, last):
    front = letters(rng, 0, 3, f"0a9{last}b5")
    return (front + letters(rng, 1, 3, f"9{last}9{last}c7"),)
