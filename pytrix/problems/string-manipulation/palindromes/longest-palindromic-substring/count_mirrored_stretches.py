"""Stretches that read both ways

A stretch of a text is some of its letters that stand next to each other, in their order. In `abba`, the stretch `bb`
reads the same backwards, and so does `abba` itself.

Return how many stretches of `text` read the same backwards. Stretches at different places count separately, even when
their letters are equal, and a single letter reads the same backwards. An empty text has no stretches.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "If a stretch reads the same backwards, so does the stretch without its first and last letter. What is left in "
    "the end?",
    "Go through the possible middles. A middle is a letter for an odd length, and the gap between two letters for an "
    "even one.",
    "From each middle walk outwards with two positions as long as both are inside and the letters agree, and count "
    "the steps.",
)
EXAMPLES = [Example(("abba",), why="four single letters, bb and abba"), Example(("level",)), Example(("aaa",))]
EDGES = {"single letter": ("k",), "empty text": ("",), "different places": ("abab",)}
MISTAKES = [
    Mistake("You count a middle at most once. Every step outwards that still agrees is one more stretch.",
            "while left >= 0", "if left >= 0"),
    Mistake("You miss stretches that begin with the very first letter of the text.", "left >= 0", "left > 0"),
    Mistake("You miss stretches that end with the very last letter of the text.",
            "right < len(text)", "right < len(text) - 1"),
    Mistake("You count equal stretches once. At different places they count separately.",
            """
def mirrored_stretches(text: str) -> int:
    found = set()
    for centre in range(len(text)):
        for shift in (0, 1):
            left, right = centre, centre + shift
            while left >= 0 and right < len(text) and text[left] == text[right]:
                found.add(text[left : right + 1])
                left -= 1
                right += 1
    return len(found)
"""),
    Mistake("You miss the stretches with an even number of letters: their middle is a gap between two letters.",
            "for shift in (0, 1):", "for shift in (0,):"),
]
ORACLE = """
def mirrored_stretches(text: str) -> int:
    count = 0
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            stretch = text[start:end]
            count += list(stretch) == list(reversed(stretch))
    return count
"""
ALSO_RIGHT = [
    Way(
        'Number the middles from 0 on, letters and gaps in turn: the half of the number is where the walk begins on the left. One loop less.',
        """
def mirrored_stretches(text: str) -> int:
    count = 0
    for middle in range(2 * len(text) - 1):
        left = middle // 2
        right = middle - left
        while left >= 0 and right < len(text) and text[left] == text[right]:
            count += 1
            left -= 1
            right += 1
    return count
""",
    ),
]
EXPLANATION = """
Every mirrored stretch has exactly one middle, so walking outwards from all middles finds each of them once. As soon
as two letters disagree, no wider stretch around this middle can be a mirror. For `abba`:

| middle | stretches |
|---|---|
| each letter | a, b, b, a |
| between the two b | bb, abba |
| the other gaps | none |

The work is the number of middles plus the number of stretches found, at worst the square of the length. Reversing each
stretch to test it takes up to the cube.
"""


def mirrored_stretches(text: str) -> int:
    count = 0
    for centre in range(len(text)):
        for shift in (0, 1):
            left, right = centre, centre + shift
            while left >= 0 and right < len(text) and text[left] == text[right]:
                count += 1
                left -= 1
                right += 1
    return count


def inputs(rng):
    half = letters(rng, 1, 4, "abc")
    return (letters(rng, 0, 2, "ab") + half + rng.choice(["", "c"]) + half[::-1] + letters(rng, 0, 2, "ab"),)
