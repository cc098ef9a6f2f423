"""One out, one in: {told} weights

A window shows a fixed number of letters of a long text. Its weight is the sum of the letters' values, with 1 for `a`, 2 for `b`
and so on. When the window slides on by one letter, one letter leaves it on the left and another comes in on the right.

Return a list of all positions of the window, from left to right, from which the next slide {change}. The position is
that of the window's first letter before the slide. `text` has only lower-case letters and `size` is how many of them the window
shows. If the text has no more than `size` letters, there is nothing to slide and the list is empty.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("COMPARE", "ITERATE")
ROWS = [
    {"sign": 0, "told": "equal", "change": "does not change the weight"},
    {"sign": 1, "told": "rising", "change": "makes the window heavier"},
    {"sign": -1, "told": "falling", "change": "makes the window lighter"},
]
CONSTRAINTS = ("`size` is at least 1",)
HINTS = (
    "Write down two neighbouring windows one under the other. Which letters do they share?",
    "The weight changes by the letter that comes in minus the letter that leaves. You need not weigh anything else.",
    "The letter that comes in stands exactly `size` places behind the one that leaves.",
)
EXAMPLES = [("cabbage", 3), ("abcba", 2)]
EDGES = {
    "no more than `size` letters": ("abc", 3),
    "fixed number": ("hello", 1),
    "nothing to slide": ("", 2),
    "next slide": ("abacabad", 4),
}
MISTAKES = [
    Mistake("You compare neighbouring letters. The letter that comes in is a whole window away from the one that leaves.",
            "text[start + size]", "text[start + 1]") ,
    Mistake("The letter that comes in is still outside: it stands just behind the window, not at its end.",
            "text[start + size]", "text[start + size - 1]"),
    Mistake("You return the position after the slide. The window's position before it is asked for.",
            "        start\n        for", "        start + 1\n        for"),
]
EXPLANATION = """
Two neighbouring windows share all letters but one each, so the new weight is the old one plus what comes in minus what leaves.
Each slide costs one comparison, however long the window is. A search by rolling fingerprints rests on this step.
"""


def slides(text: str, size: int, *, sign: int) -> list[int]:
    return [
        start
        for start in range(len(text) - size)
        if direction(text[start], text[start + size]) == sign
    ]


def direction(leaving: str, entering: str) -> int:
    return (entering > leaving) - (entering < leaving)


def inputs(rng):
    return (letters(rng, 4, 12, "abc"), rng.randint(2, 4))
