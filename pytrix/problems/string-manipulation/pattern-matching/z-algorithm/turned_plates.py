"""The plate that was turned

Letters are engraved around the rim of a plate. Written down from a mark at the rim they read `plate`. Later somebody finds it on
its stand and reads `found` from the same mark.

Return a list of all numbers of places, from 0 up to one less than the plate has letters, by which the plate may have been turned to
the left, in rising order; turning it to the left by one place takes the first letter of `plate` to the other end of what is read
from the mark. If no turn explains what was found, the list is empty. That is also so when the two texts differ in length or have no
letters.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "Write the plate twice in a row. Where in this text do you see all of its turned readings?",
    "You look for one text in another, at every place. Which list of agreements with a beginning would answer that at once?",
    "Put what was found in front, a character that occurs nowhere, then the doubled plate. Where the agreement is a whole "
    "plate long, you have a turn.",
)
EXAMPLES = [Example(("abcd", "cdab"), why="turned by two places"), Example(("abab", "baba")), Example(("abc", "cba"))]
EDGES = {
    "no letters": ("", ""),
    "differ in length": ("aba", "ab"),
    "no turn explains": ("abcd", "acbd"),
    "from 0": ("plum", "plum"),
    "engraved": ("x", "x"),
    "in rising order": ("aaaa", "aaaa"),
    "found": ("aabab", "abaab"),
}
ALWAYS = [("ba", "aa")]
MISTAKES = [
    Mistake("You stop at the first turn that works. In a plate that repeats itself there are several, and you should find all of them.",
            """
def turns(plate: str, found: str) -> list[int]:
    for place in range(len(plate)):
        if plate[place:] + plate[:place] == found:
            return [place]
    return []
"""),
    Mistake("A whole turn looks like no turn at all and must not be counted a second time.",
            "plate + plate[:-1]", "plate + plate", "for place in range(len(plate))", "for place in range(len(plate) + 1)"),
    Mistake("You accept places where only a part of what was found agrees. The whole text has to.",
            "agreement[len(plate) + 1 + place] == len(plate)", "agreement[len(plate) + 1 + place] > 0"),
    Mistake("You report turns in the wrong direction.", 'found + "|" + plate + plate[:-1]', 'plate + "|" + found + found[:-1]'),
]
EQUIVALENT = {
    "if place + length > right: -> if not place + length > right:": "another known stretch is right too, only less useful",
    "if place + length > right: -> if place + length >= right:": "both stretches end at the same place",
    "if place + length > right: -> if place + length <= right:": "another known stretch is right too, only less useful",
    "if place + length > right: -> if place - length > right:": "an older stretch is right too, only less useful",
    "left, right = (place, place + length) -> left, right = (place, place - length)": "nothing is reused, only slower",
}
ORACLE = """
def turns(plate: str, found: str) -> list[int]:
    places = []
    for place in range(len(plate)):
        if plate == found:
            places.append(place)
        found = found[-1:] + found[:-1]
    return places
"""
ALSO_RIGHT = [
    Way(
        'Make each reading with two slices and compare it. Much shorter, but each of the n readings is copied, so the work is the square of the length.',
        """
def turns(plate: str, found: str) -> list[int]:
    return [place for place in range(len(plate)) if plate[place:] + plate[:place] == found]
""",
    ),
]
EXPLANATION = """
All turned readings of a plate are pieces of the doubled plate. Agreements of every place with the beginning, the Z-list, tell
in one linear walk where `found` occurs there. For `abab`, found as `baba`, the text is `baba|abababa`:

| place in the doubled plate | 0 | 1 | 2 | 3 |
|---|---|---|---|---|
| agreement | 0 | 4 | 0 | 4 |

So 1 and 3 are the answer. The separator keeps an agreement from growing longer than the plate. Trying each turn with two
slices works too, but costs the square of the length.
"""


def turns(plate: str, found: str) -> list[int]:
    if len(plate) != len(found):
        return []
    agreement = z_list(found + "|" + plate + plate[:-1])
    return [place for place in range(len(plate)) if agreement[len(plate) + 1 + place] == len(plate)]


def z_list(text: str) -> list[int]:
    size = len(text)
    lengths = [size]
    left = right = 1
    for place in range(1, size):
        length = max(0, min(right - place, lengths[place - left]))
        while place + length < size and text[length] == text[place + length]:
            length += 1
        if place + length > right:
            left, right = place, place + length
        lengths.append(length)
    return lengths


def inputs(rng):
    plate = letters(rng, 1, 3, "ab") * rng.randint(1, 3) + rng.choice(["", "", "a", "c"])
    cut = rng.randint(0, len(plate))
    found = plate[cut:] + plate[:cut]
    return (plate, rng.choice([found, found, found[::-1], found[1:] + "a"]))
