"""The longest stretch with few capital letters

An editor looks for a stretch of neighbouring characters in `text` that can be printed in a small corner of the page.
At most `limit` of its characters may be capital letters; all other characters are welcome in any number.

Return the longest such stretch, as a text; of several equally long ones, the first. If the limit is 0, the stretch
must have no capital letters at all. It may be empty if nothing else is possible, and it is for an empty text.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH",)
CONSTRAINTS = ("`limit` is a whole number, 0 or more",)
HINTS = (
    "Read the text with a right end that moves on and on. When is the stretch no longer allowed, and how is it repaired?",
    "Keep the number of capital letters in the stretch. If it goes beyond the limit, move the left end until it is back within it.",
    "Remember a stretch only if it is longer than the longest so far: then of several equally long ones the first remains.",
)
EXAMPLES = [Example(("Ab 12Cd e3 fGh4", 1), why="one of the capitals C and G, and all around it"), Example(("X Y 1 2 zz", 2)), Example(("ABC", 0))]
EDGES = {"limit is 0": ("aB1 cd E2 f", 0), "empty text": ("", 2), "may be empty": ("AB", 0)}
ALWAYS = [("xAyAz", 1)]
MISTAKES = [
    Mistake("After one of the capital letters too many you begin with an empty stretch. Part of the old stretch may still be good.",
            """
def longest_stretch(text: str, limit: int) -> str:
    best = ""
    left = crowd = 0
    for right in range(len(text)):
        crowd += text[right].isupper()
        if crowd > limit:
            left, crowd = right + 1, 0
        if right - left + 1 > len(best):
            best = text[left : right + 1]
    return best
"""),
    Mistake("As many as `limit` of the capital letters are allowed; you stop one short of that.",
            "while crowd > limit:", "while crowd > max(0, limit - 1):"),
    Mistake("Of several longest stretches you return the last. A later one should replace the best only if it is longer.",
            "> len(best)", ">= len(best)"),
    Mistake("The character at the right end is missing from your stretch: the end of a slice is not part of it.",
            "best = text[left : right + 1]", "best = text[left:right]"),
]
ORACLE = """
def longest_stretch(text: str, limit: int) -> str:
    best = ""
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            if len([sign for sign in text[start:end] if sign != sign.lower()]) <= limit and end - start > len(best):
                best = text[start:end]
    return best
"""
ALSO_RIGHT = [
    Way(
        'Note the places of the capitals, with one before and one after the text: a longest stretch lies between two of them.',
        """
def longest_stretch(text: str, limit: int) -> str:
    places = [-1, *(place for place, sign in enumerate(text) if sign.isupper()), len(text)]
    if limit >= len(places) - 2:
        return text
    stretches = [text[before + 1 : behind] for before, behind in zip(places, places[limit + 1 :])]
    return max(stretches, key=len)
""",
    ),
]
EXPLANATION = """
The right end visits each character once, and the left end only follows. For `ABC` and a limit of 0, the right end meets one
capital after the other, and each time the left end moves after it, so the stretch stays empty. With a limit of 1 and
`Ab 12Cd e3 fGh4`:

| right end at | capitals inside | left end moves behind | stretch |
|---|---|---|---|
| C | 2 | A | `b 12C` |
| just before G | 1 | | `b 12Cd e3 f`, the longest |
| G | 2 | C | `d e3 fG` |

Together the two ends take at most two steps a character, so the work is linear. Noting the places of all capitals first does
it instead, with a list of positions.
"""


def longest_stretch(text: str, limit: int) -> str:
    best = ""
    left = crowd = 0
    for right in range(len(text)):
        crowd += text[right].isupper()
        while crowd > limit:
            crowd -= text[left].isupper()
            left += 1
        if right - left + 1 > len(best):
            best = text[left : right + 1]
    return best


def inputs(rng):
    return (letters(rng, 4, 12, "aabXY12  "), rng.randint(0, 2))
