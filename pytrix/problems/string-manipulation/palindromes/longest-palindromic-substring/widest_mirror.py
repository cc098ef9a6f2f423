"""The {which} of the widest {kind}

On a long strip of letters, somebody looks for the longest unbroken stretch that reads the same backwards{rule}.

Return this stretch of `strip`. If several are equally long, return the {which} one. If there is none, return an empty
text; an empty strip has none. Testing every stretch is too slow for a strip of a few thousand letters.
"""
from pytrix.question.authoring import Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
ROWS = [
    {"kind": "mirrors", "rule": "", "which": "leftmost", "shifts": (0, 1), "step": 1},
    {"kind": "even mirrors", "rule": " and has an even number of letters", "which": "rightmost", "shifts": (1,),
     "step": -1},
    {"kind": "odd mirrors", "rule": " and has an odd number of letters", "which": "leftmost", "shifts": (0,), "step": 1},
    {"kind": "mirrors", "rule": "", "which": "rightmost", "shifts": (0, 1), "step": -1},
]
CONSTRAINTS = ("`strip` consists of small letters",)
HINTS = (
    "How many middles can a mirrored stretch have on a strip of five letters? Count letters and the gaps between them.",
    "From one middle, grow the stretch while the letters at both ends agree. Only the widest stretch of each middle "
    "can win.",
    "When the growing stops, both positions are one step too far out. Cut the stretch between them and keep the "
    "longer one.",
)
EXAMPLES = [("bananas",), ("abbacddc",), ("xyz",)]
EDGES = {"empty strip": ("",), "equally long": ("aabb",), "none": ("ab",)}
MISTAKES = [
    Mistake("Of equally long stretches you return the wrong one: the {which} was asked for.",
            "range(size)[::step]", "range(size)[::-step]"),
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
    for start in range(len(strip))[::step]:
        for end in range(start + 1, len(strip) + 1):
            piece = strip[start:end]
            if piece == piece[::-1] and len(piece) > len(best) and 1 - len(piece) % 2 in shifts:
                best = piece
    return best
"""),
]
EXPLANATION = """
A strip of n letters has n middles that are letters and n - 1 that are gaps. Around each, the widest mirror is found
by walking outwards until two letters disagree. Most walks end soon; even in the worst case they take about n steps
each, so the work is at most the square of the length. Testing every stretch takes the cube. Going through the middles
from left to right and replacing the best only by something longer keeps the leftmost one; going from right to left
keeps the rightmost.
"""


def widest_mirror(strip: str, *, shifts: tuple[int, ...], step: int) -> str:
    best, size = "", len(strip)
    for centre in range(size)[::step]:
        for shift in shifts:
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
