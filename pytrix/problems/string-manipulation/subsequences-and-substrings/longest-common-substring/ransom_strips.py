"""Strips from a magazine

You glue a `poster` together from strips of paper. A strip is an unbroken piece cut from the line `magazine`; you have
as many copies of the magazine as you need, so pieces may overlap or be used again. The strips must not overlap on the
poster.

Return the smallest number of strips that make the poster. An empty poster needs 0 strips. If a character of the
poster is not in the magazine, return `-1`. Posters are long, so do not try every way of dividing them.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("PARTITION", "SEARCH")
CONSTRAINTS = ("a poster of at most 2,000 characters", "a magazine of at most 50 characters")
HINTS = (
    "Can it ever be a good idea to cut a strip shorter than possible?",
    "Take the longest strip that fits the beginning of the poster, then go on with the rest. Convince yourself that "
    "no other way needs fewer.",
    "Go through the poster character by character: either it lengthens the last strip to one that still occurs in "
    "the magazine, or "
    "it begins a new strip.",
)
EXAMPLES = [Example(("nine teens", "ten nines"), why="nine, a space, te, en and s"), Example(("banana", "bandana")), Example(("tax", "tea"), why="no x in the magazine")]
EDGES = {"empty poster": ("", "tea"), "is not in the magazine": ("oak", "tea"), "used again": ("teatea", "tea")}
ALWAYS = [("aae", "aea")]
MISTAKES = [
    Mistake("You never begin with a character that may be missing in the magazine. Check for that, and return -1.",
            "        if character not in magazine:\n            return -1\n", ""),
    Mistake("You cut a strip for each character. Longer strips save work.",
            "if strips and strips[-1] + character in magazine:", "if not strips and character in strips:"),
    Mistake("You only go on reading in the magazine where the last strip ended. Strips may come from any place, "
            "also again.",
            """
def fewest_strips(poster: str, magazine: str) -> int:
    strips, start = 0, 0
    for character in poster:
        if character not in magazine:
            return -1
        if start == len(magazine) or magazine[start] != character or strips == 0:
            strips += 1
            start = magazine.index(character)
        start += 1
    return strips
"""),
]
SIZE = 2_000
SLOW = [
    Slow("Your answer is right, but you try every way to cut the last strip. Show yourself that the longest strip "
         "is always good enough.",
         """
def fewest_strips(poster: str, magazine: str) -> int:
    if set(poster) - set(magazine):
        return -1
    fewest = [0]
    for end in range(1, len(poster) + 1):
        ways = []
        for start in range(end):
            if poster[start:end] in magazine:
                ways.append(fewest[start] + 1)
        fewest.append(min(ways))
    return fewest[-1]
"""),
]
EXPLANATION = """
If a strip can be longer, making it longer leaves a shorter rest, and a shorter rest never needs more strips: any division
of the longer rest also divides its ending. So the greedy choice is right. For `banana` and the magazine `bandana`:

| character | last strip with it | in the magazine | strips |
|---|---|---|---|
| b, a, n | b, ba, ban | yes | ban |
| a | bana | no | ban, a |
| n, a | an, ana | yes | ban, ana |

Each character costs one or two searches in the magazine. Trying every beginning for the last strip instead takes the square
of the poster's length.
"""


def fewest_strips(poster: str, magazine: str) -> int:
    strips: list[str] = []
    for character in poster:
        if character not in magazine:
            return -1
        if strips and strips[-1] + character in magazine:
            strips[-1] += character
        else:
            strips.append(character)
    return len(strips)


def inputs(rng):
    magazine = letters(rng, 3, 8, "aben")
    poster = letters(rng, 3, 9, rng.choice([magazine, magazine, "aben"]))
    return (poster, magazine)


def large(rng, size):
    return ("".join(rng.choice("abcd") for _ in range(size)), "".join(rng.choice("abcd") for _ in range(40)) + "abcd")
