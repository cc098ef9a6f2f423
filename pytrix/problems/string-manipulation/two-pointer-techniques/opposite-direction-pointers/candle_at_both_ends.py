"""The {word} line from both ends

A strip of paper carries the small letters of `strip`. You build a line of letters, from left to right: again and
again tear off either the first or the last letter of what remains of the strip and write it at the end of your line,
until the strip is used up.

Return the line that comes {word} in the dictionary among all lines that can be built. When both ends of the strip
carry the same letter it may still matter which of them you take. An empty strip gives an empty line.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "advanced"
TAGS = ("GENERATE", "COMPARE")
ROWS = [{"earliest": True, "word": "first"}, {"earliest": False, "word": "last"}]
CONSTRAINTS = ("up to 300 letters",)
HINTS = (
    "If the two end letters differ, the choice is easy. What decides when they are the same?",
    "With equal ends, look at the next letters on either side, and so on inwards: the side that offers the better letter earlier wins.",
    "Read the remaining strip forwards and backwards, and compare these two texts as a dictionary would.",
)
EXAMPLES = [("cabd",), ("bcab",)]
EDGES = {
    "empty strip": ("",),
    "same letter": ("babab",),
    "it may still matter": ("abcaa",),
}
MISTAKES = [
    Mistake("When both ends are the same you always tear at one side. The letters behind them decide which side is better.",
            "rest < rest[::-1]", "rest[0] < rest[-1]"),
    Mistake("The letters in the middle of the strip cannot be reached yet. Only its two ends can be torn off.",
            """
def torn_line(strip: str) -> str:
    return "".join(sorted(strip, reverse=not earliest))
"""),
    Mistake("You took the worse of the two ends: here the line should come {word} in the dictionary.",
            "== earliest", "!= earliest"),
    Mistake("You decided once and then tore only at that end. Decide anew for every letter.",
            """
def torn_line(strip: str) -> str:
    return min(strip, strip[::-1]) if earliest else max(strip, strip[::-1])
"""),
]
EQUIVALENT = {
    "if (rest < rest[::-1]) == earliest: -> if (rest <= rest[::-1]) == earliest:":
        "a strip that reads the same both ways gives the same line from either end",
}
EXPLANATION = """
The earlier letters of a line weigh more than all later ones, so the better end letter is always right. With equal
ends, the side whose better letter comes up sooner wins, and that is what comparing the strip with its reverse finds
out. For n letters there are n such comparisons of up to n letters.
"""


def torn_line(strip: str, *, earliest: bool) -> str:
    low, high = 0, len(strip)
    line = ""
    while low < high:
        rest = strip[low:high]
        if (rest < rest[::-1]) == earliest:
            line += rest[0]
            low += 1
        else:
            line += rest[-1]
            high -= 1
    return line


def inputs(rng):
    ends = letters(rng, 1, 2, "ab")
    return (ends + letters(rng, 1, 5, "abc") + ends[::-1],)
