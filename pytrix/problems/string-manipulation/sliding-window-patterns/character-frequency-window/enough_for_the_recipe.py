"""Baskets that are enough

On a market street, every stall sells one thing, and `street` names it with a small letter, stall after stall. A cook
buys one piece at each of `width` neighbouring stalls. Her `recipe` is a text that names every piece she needs, the
same letter several times if several are needed.

Return at how many places she can begin so that, in the end, nothing is lacking for the recipe. Pieces that the recipe does
not need do no harm. If there are fewer stalls than `width`, there is no place. Street and recipe can be long, so counting
each basket anew is too slow.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COUNT", "COMPARE")
CONSTRAINTS = ("`width` is at least 1", "`recipe` has at least one letter", "up to 20,000 stalls")
HINTS = (
    "Which single number, kept up to date, tells whether the basket is enough for the recipe?",
    "For each letter keep how many are still needed, below zero for a surplus. The number of lacking pieces changes only where that is above zero.",
    "A piece that comes in lowers the need of its letter, and the lack too if the need was positive. The piece that leaves does the reverse.",
)
EXAMPLES = [
    Example(("abcabcc", 4, "cab"), why="abca, bcab and cabc"),
    Example(("eggsegg", 3, "gg")),
    Example(("teatea", 3, "tt"), why="no three stalls sell two t"),
]
EDGES = {
    "fewer stalls": ("ab", 3, "a"),
    "does not need": ("xxaxx", 3, "aa"),
    "several times": ("ttattxt", 4, "ttt"),
}
MISTAKES = [
    Mistake("A recipe that needs a thing twice is not served by one piece of it. You looked only for different letters.",
            """
def good_places(street: str, width: int, recipe: str) -> int:
    found = 0
    for start in range(len(street) - width + 1):
        found += len(set(recipe) - set(street[start : start + width])) == 0
    return found
"""),
    Mistake("A surplus piece must not make up for a different piece that is lacking.",
            "lack -= need[piece] > 0", "lack -= piece in recipe"),
    Mistake("The piece that leaves was one of a surplus: then nothing is lacking after it has gone.",
            "lack += need[gone] > 0", "lack += need[gone] >= 0"),
    Mistake("You judge baskets that are not full yet.", "found += right >= width - 1 and lack == 0", "found += lack == 0"),
]
SIZE = 20_000
SLOW = [
    Slow("Your answer is right, but it counts every basket from scratch. One piece comes in and one leaves: update the needs and the lack.",
         """
def good_places(street: str, width: int, recipe: str) -> int:
    found = 0
    for start in range(len(street) - width + 1):
        need = dict.fromkeys(recipe, 0)
        for piece in recipe:
            need[piece] += 1
        for piece in street[start : start + width]:
            if piece in need:
                need[piece] -= 1
        found += sum(max(0, each) for each in need.values()) == 0
    return found
"""),
]
EXPLANATION = """
The table holds the need of each letter, and one number says how many pieces are lacking in all. A piece in or out
changes one need by one, and the lack only if that need is above zero. For `eggsegg`, a width of 3 and two g:

| basket | e g g | g g s | g s e | s e g | e g g |
|---|---|---|---|---|---|
| lacking | 0 | 0 | 1 | 1 | 0 |

So there are 3 places. A step takes the same short time however wide the basket; counting each basket anew instead takes its
width every time.
"""


def good_places(street: str, width: int, recipe: str) -> int:
    need = dict.fromkeys(street + recipe, 0)
    for piece in recipe:
        need[piece] += 1
    lack = len(recipe)
    found = 0
    for right, piece in enumerate(street):
        lack -= need[piece] > 0
        need[piece] -= 1
        if right >= width:
            gone = street[right - width]
            need[gone] += 1
            lack += need[gone] > 0
        found += right >= width - 1 and lack == 0
    return found
def inputs(rng):
    street = letters(rng, 5, 11, "aabcx")
    width = rng.randint(2, 5)
    return (street, width, "".join(rng.choice("aabc") for _ in range(rng.randint(1, width))))


def large(rng, size):
    street = "".join(rng.choice("abcdefgh") for _ in range(size))
    return (street, size // 4, "".join(rng.choice("abcdefgh") for _ in range(size // 8)))
