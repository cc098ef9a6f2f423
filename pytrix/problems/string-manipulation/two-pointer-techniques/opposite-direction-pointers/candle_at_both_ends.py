"""A line from both ends

A strip of paper carries the small letters of `strip`. You build a line of letters, from left to right: again and
again tear off either the first or the last letter of what remains of the strip and write it at the end of your line,
until the strip is used up.

Return the line that comes first in the dictionary among all lines that can be built. When both ends of the strip
carry the same letter it may still matter which of them you take. An empty strip gives an empty line.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "advanced"
TAGS = ("GENERATE", "COMPARE")
CONSTRAINTS = ("up to 300 letters",)
HINTS = (
    "If the two end letters differ, the choice is easy. What decides when they are the same?",
    "With equal ends, look at the next letters on either side, and so on inwards: the side that offers the better letter earlier wins.",
    "Read the remaining strip forwards and backwards, and compare these two texts as a dictionary would.",
)
EXAMPLES = [Example(("cabd",), why="c, then a, b, d from the left"), Example(("bcab",)), Example(("babab",), why="the ends are the same, and so are the next ones")]
EDGES = {"empty strip": ("",), "same letter": ("cabac",), "it may still matter": ("abcaa",)}
ALWAYS = [("babaab",), ("babb",)]
MISTAKES = [
    Mistake("When both ends are the same you always tear at one side. The letters further in decide which side is better.",
            "if rest < rest[::-1]:", "if rest[0] < rest[-1]:"),
    Mistake("The letters in the middle of the strip cannot be reached yet. Only its two ends can be torn off.",
            """
def torn_line(strip: str) -> str:
    return "".join(sorted(strip))
"""),
    Mistake("You took the worse of the two ends: here the line should come first in the dictionary.",
            "if rest < rest[::-1]:", "if rest > rest[::-1]:"),
    Mistake("You decided once and then tore only at that end. Decide anew for every letter.",
            """
def torn_line(strip: str) -> str:
    return min(strip, strip[::-1])
"""),
]
EQUIVALENT = {
    "if rest < rest[::-1]: -> if rest <= rest[::-1]:":
        "a strip that reads the same both ways gives the same line from either end",
}
ORACLE = """
def torn_line(strip: str) -> str:
    if len(strip) < 2:
        return strip
    return min(strip[0] + torn_line(strip[1:]), strip[-1] + torn_line(strip[:-1]))
"""
ALSO_RIGHT = [
    Way(
        'Compare the two readings letter by letter with two further positions, and stop at the first difference. Nothing is copied.',
        """
def torn_line(strip: str) -> str:
    low, high = 0, len(strip) - 1
    line = ""
    while low <= high:
        left, right = low, high
        while left < right and strip[left] == strip[right]:
            left += 1
            right -= 1
        if strip[left] < strip[right]:
            line += strip[low]
            low += 1
        else:
            line += strip[high]
            high -= 1
    return line
""",
    ),
]
EXPLANATION = """
The earlier letters of a line weigh more than all later ones, so the better end letter is always right. With equal ends, the
side whose better letter comes up sooner wins, and that is what comparing the strip with its reverse finds out. For `bcab`:

| strip | reverse | torn off |
|---|---|---|
| bcab | bacb | b, on the right |
| bca | acb | a, on the right |
| bc | cb | b, on the left |
| c | c | c |

The line is `babc`. For n letters there are n such comparisons of up to n letters, so the work is at most the square.
Comparing from both ends inwards instead of copying costs the same at worst, and mostly less.
"""


def torn_line(strip: str) -> str:
    low, high = 0, len(strip)
    line = ""
    while low < high:
        rest = strip[low:high]
        if rest < rest[::-1]:
            line += rest[0]
            low += 1
        else:
            line += rest[-1]
            high -= 1
    return line


def inputs(rng):
    ends = letters(rng, 1, 2, "ab")
    return (ends + letters(rng, 1, 5, "abc") + ends[::-1],)
