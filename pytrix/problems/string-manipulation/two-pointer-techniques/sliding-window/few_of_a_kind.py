"""The longest stretch with few {noun}

An editor looks for a stretch of neighbouring characters in `text` that can be printed in a small corner of the page.
At most `limit` of its characters may be {noun}; all other characters are welcome in any number.

Return the longest such stretch, as a text; of several equally long ones, the first. If the limit is 0, the stretch
must have no {noun} at all. It may be empty if nothing else is possible, and it is for an empty text.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("SEARCH",)
ROWS = [
    {"kind": "isupper", "noun": "capital letters"},
    {"kind": "isdigit", "noun": "digits"},
    {"kind": "isspace", "noun": "spaces"},
]
CONSTRAINTS = ("`limit` is a whole number, 0 or more",)
HINTS = (
    "Read the text with a right end that moves on and on. When is the stretch no longer allowed, and how is it repaired?",
    "Keep the number of {noun} in the stretch. If it goes beyond the limit, move the left end until it is back within it.",
    "Remember a stretch only if it is longer than the longest so far: then of several equally long ones the first remains.",
)
EXAMPLES = [("Ab 12Cd e3 fGh4", 1), ("X Y 1 2 zz", 2)]
EDGES = {
    "limit is 0": ("aB1 cd E2 f", 0),
    "empty text": ("", 2),
    "may be empty": lambda kind: ({"isupper": "AB", "isdigit": "12", "isspace": "  "}[kind], 0),
}
MISTAKES = [
    Mistake("After one of the {noun} too many you begin with an empty stretch. Part of the old stretch may still be good.",
            """
def longest_stretch(text: str, limit: int) -> str:
    best = ""
    left = crowd = 0
    for right in range(len(text)):
        crowd += getattr(text[right], kind)()
        if crowd > limit:
            left, crowd = right + 1, 0
        if right - left + 1 > len(best):
            best = text[left : right + 1]
    return best
"""),
    Mistake("As many as `limit` of the {noun} are allowed; you stop one short of that.",
            "while crowd > limit:", "while crowd > max(0, limit - 1):"),
    Mistake("Of several longest stretches you return the last. A later one should replace the best only if it is longer.",
            "> len(best)", ">= len(best)"),
    Mistake("The character at the right end is missing from your stretch: the end of a slice is not part of it.",
            "best = text[left : right + 1]", "best = text[left:right]"),
]
EXPLANATION = """
The right end visits each character once, and the left end only follows. Together they take at most two steps a
character. After each repair, the stretch is the longest allowed one that ends at the right end, so the longest of all
is among them.
"""


def longest_stretch(text: str, limit: int, *, kind: str) -> str:
    best = ""
    left = crowd = 0
    for right in range(len(text)):
        crowd += getattr(text[right], kind)()
        while crowd > limit:
            crowd -= getattr(text[left], kind)()
            left += 1
        if right - left + 1 > len(best):
            best = text[left : right + 1]
    return best


def inputs(rng):
    return (letters(rng, 4, 12, "aabXY12  "), rng.randint(0, 2))
