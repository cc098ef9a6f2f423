"""No letter more than {limit}

A sign painter has stencils for every letter, but only {stock} of each. He wants to paint as much as possible of
`motto` at once: a stretch of neighbouring characters in which no character occurs more than {limit}. A space is a
character like any other.

Return the longest such stretch; of several equally long ones, the one that begins first. Capital and small letters
need different stencils. An empty motto gives an empty text.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
ROWS = [
    {"n": 1, "limit": "once", "stock": "one"},
    {"n": 2, "limit": "twice", "stock": "two"},
]
HINTS = (
    "Only one character can be in the stretch too often: which one, just after the right end has moved?",
    "Tally the characters in the stretch. While the new character occurs too often, give back the one at the left end.",
    "After the repair, compare the length with that of the best stretch; replace the best one only if the new one is longer.",
)
EXAMPLES = [("abcabcbb",), ("letter tree",)]
EDGES = {
    "capital and small": ("aAbBaA",),
    "empty motto": ("",),
    "equally long": ("ababab" "cdcdcd",),
}
MISTAKES = [
    Mistake("When a character comes too often you begin anew behind it. Part of the old stretch is still good.",
            """
def paintable(motto: str) -> str:
    best = stretch = ""
    for sign in motto:
        stretch = "" if stretch.count(sign) >= n else stretch + sign
        best = max(best, stretch, key=len)
    return best
"""),
    Mistake("One step of the left end may not be enough: go on until the new character is no longer too frequent.",
            "while tally[motto[right]] > n:", "if tally[motto[right]] > n:"),
    Mistake("Of several stretches of the same length the first one is wanted.", "> len(best)", ">= len(best)"),
    Mistake("The characters that leave on the left are still in your tally, so later stretches come out too short.",
            "            tally[motto[left]] -= 1\n            left += 1\n",
            "            left = motto.index(motto[right], left) + 1\n            break\n"),
]
EXPLANATION = """
The stretch was fine before the right end moved, so only the new character can be too frequent. The left end moves
until one of its like has left. Both ends only go to the right: at most two steps a character.
"""


def paintable(motto: str, *, n: int) -> str:
    tally: dict[str, int] = {}
    best = ""
    left = 0
    for right in range(len(motto)):
        tally[motto[right]] = tally.get(motto[right], 0) + 1
        while tally[motto[right]] > n:
            tally[motto[left]] -= 1
            left += 1
        if right - left + 1 > len(best):
            best = motto[left : right + 1]
    return best


def inputs(rng):
    return (letters(rng, 4, 11, rng.choice(["abA ", "abcde"])),)
