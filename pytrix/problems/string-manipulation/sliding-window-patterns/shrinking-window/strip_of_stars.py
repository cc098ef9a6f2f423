"""A strip with {word} stars

Stickers come on a long strip, and `strip` describes it: each `*` is a star, every other character is some other
sticker. Mina needs {word} stars and cuts one piece of neighbouring stickers out of the strip.

Return the length of the shortest piece that has {word} stars. If the strip has fewer than {word} stars, return 0.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("SEARCH",)
ROWS = [{"n": 2, "word": "two"}, {"n": 3, "word": "three"}, {"n": 4, "word": "four"}]
HINTS = (
    "If a piece is as short as possible, which sticker does it begin with, and which one does it end with?",
    "Write down the positions of all stars. A shortest piece goes from some star to the one that completes the {n}.",
    "Compare each star's position with that of the star {n} - 1 entries earlier in your list; both of them belong to the piece.",
)
EXAMPLES = [
    Example(lambda n: ("*a*bc" + "*" * n + "q",)),
    Example(("*-*xx*y*z*a*",)),
    Example(lambda n: ("*ab" * (n - 1),), why="one star is missing"),
]
EDGES = {
    "fewer than {word} stars": lambda n: ("a" + "*b" * (n - 1),),
    "shortest piece": lambda n: ("*-" * n + "-*",),
}
ALWAYS = [lambda n: ("aaaa*a**",) if n == 2 else None, lambda n: ("*a**b***",) if n == 3 else None]
MISTAKES = [
    Mistake("Both the first and the last star belong to the piece, so it is one longer than the difference of their positions.",
            "stars[last] - stars[last - n + 1] + 1", "stars[last] - stars[last - n + 1]"),
    Mistake("You took the first {n} stars. A later piece may be shorter.",
            "return min(lengths, default=0)", "return lengths[0] if lengths else 0"),
    Mistake("Your pieces have one star too many.",
            "stars[last] - stars[last - n + 1] + 1 for last in range(n - 1, len(stars))",
            "stars[last] - stars[last - n] + 1 for last in range(n, len(stars))"),
    Mistake("The strip may have too few stars; then there is no shortest piece and the answer is 0.",
            "min(lengths, default=0)", "min(lengths)"),
]
EXPLANATION = """
A shortest piece has a star at each end, or else it could be cut further. So only pieces from a star to the star {n} -
1 later matter. In `*-*xx*y*z*a*` the stars stand at 0, 2, 5, 7, 9 and 11: each of these is compared with the one {n} - 1
entries further on. There are at most as many pieces as stars. The work is one walk that finds the stars and another one that
compares.
"""


def shortest_piece(strip: str, *, n: int) -> int:
    stars = [place for place, sticker in enumerate(strip) if sticker == "*"]
    lengths = [stars[last] - stars[last - n + 1] + 1 for last in range(n - 1, len(stars))]
    return min(lengths, default=0)


def inputs(rng):
    return (letters(rng, 8, 16, "*ab"),)
