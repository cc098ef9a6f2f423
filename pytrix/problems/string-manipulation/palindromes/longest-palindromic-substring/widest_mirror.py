"""The widest mirror

On a long strip of letters, somebody looks for the longest unbroken stretch that reads the same backwards.

Return this stretch of `strip`. If several are equally long, return the leftmost one. From an empty strip, return an empty
text. Testing every stretch is too slow for a strip of a few thousand letters.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`strip` consists of small letters",)
HINTS = (
    "How many middles can a mirrored stretch have on a strip of five letters? Count letters and the gaps between them.",
    "From one middle, grow the stretch while the letters at both ends agree. Only the widest stretch of each middle "
    "can win.",
    "When the growing stops, both positions are one step too far out. Cut the stretch between them and keep the "
    "longer one.",
)
EXAMPLES = [Example(("bananas",)), Example(("abbacddc",), why="abba and cddc are equally long"), Example(("xyz",))]
EDGES = {"empty strip": ("",), "equally long": ("aabb",)}
ALWAYS = [("abcba",), ("aacdefcaa",), ("abcdba",)]
MISTAKES = [
    Mistake("Of equally long stretches you return the wrong one: it should be the leftmost.",
            "range(size)", "reversed(range(size))"),
    Mistake("You miss the stretches with an even number of letters: their middle is a gap between two letters.",
            "for shift in (0, 1):", "for shift in (0,):"),
    Mistake("Your stretches are cut short: they never reach the first letter of the strip.", "left >= 0", "left > 0"),
    Mistake("When the growing stops, both positions have already gone one step too far; your stretch includes a "
            "letter too many.",
            "strip[left + 1 : right]", "strip[max(left, 0) : right]"),
    Mistake("You stop at the first middle that has a mirror around it. A later middle may have a wider one.",
            "            best = max(best, strip[left + 1 : right], key=len)\n",
            "            best = best or strip[left + 1 : right]\n"),
]
SIZE = 4_000
SLOW = [
    Slow("Your answer is right, but it reverses every stretch of the strip. Grow stretches from their middles instead.",
         """
def widest_mirror(strip: str) -> str:
    best = ""
    for start in range(len(strip)):
        for end in range(start + 1, len(strip) + 1):
            piece = strip[start:end]
            if piece == piece[::-1] and len(piece) > len(best):
                best = piece
    return best
"""),
]
EXPLANATION = """
A strip of n letters has n middles that are letters and n - 1 that are gaps. Around each, the widest mirror is found
by walking outwards until two letters disagree. In `bananas`, around the letters:

| middle | b | a | n | a | n | a | s |
|---|---|---|---|---|---|---|---|
| widest | b | a | ana | anana | ana | a | s |

Around the gaps nothing agrees. Most walks end soon; even in the worst case they take about n steps each, so the work is at
most the square of the length. Testing every stretch takes the cube. Replacing the best only by something longer keeps the
leftmost one.
"""


def widest_mirror(strip: str) -> str:
    best, size = "", len(strip)
    for centre in range(size):
        for shift in (0, 1):
            left, right = centre, centre + shift
            while left >= 0 and right < size and strip[left] == strip[right]:
                left -= 1
                right += 1
            best = max(best, strip[left + 1 : right], key=len)
    return best


def inputs(rng):
    def mirror():
        half = letters(rng, 1, 3, "abc")
        return half + rng.choice(["", "d"]) + half[::-1]

    return (letters(rng, 0, 2, "ab") + mirror() + letters(rng, 0, 2, "cd") + mirror() + letters(rng, 0, 1, "ab"),)


def large(rng, size):
    half = "".join(rng.choice("ab") for _ in range(size // 8))
    rest = "".join(rng.choice("ab") for _ in range(size // 4))
    return (rest + half + half[::-1] + rest + half + "a" + half[::-1],)
