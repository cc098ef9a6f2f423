"""What a purse can pay for

At a letter market, `a` costs 1 coin, `b` 2, and so on up to `z` with 26. You may buy any number of neighbouring
letters of the row `stall`, at least one, and pay for each of them.

Return how many different purchases cost at most `coins` in all. The same letters at another place of the row are
another purchase. A letter that is dearer than the purse can pay is in none of them, and an empty row offers none. The
row can be long, so adding up every purchase is too slow.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COUNT", "AGGREGATE")
CONSTRAINTS = ("small letters only, up to 10,000 of them", "`coins` is a whole number, 0 or more")
HINTS = (
    "If a purchase is cheap enough, what can be said of the purchases you get by leaving out letters on its left?",
    "For each last letter, find the longest purchase you can pay. How many purchases end at that letter, then?",
    "Add the price of the next letter; while the sum is too high, the leftmost letter goes. The length that remains is the number to add.",
)
EXAMPLES = [Example(("abc", 3), why="a, b, c and ab"), Example(("cat", 21)), Example(("zoo", 10))]
EDGES = {
    "dearer than the purse": ("azab", 3),
    "empty row": ("", 9),
    "The same letters": ("aaa", 2),
}
MISTAKES = [
    Mistake("A purchase that costs exactly `coins` can be paid.", "while cost > coins:", "while cost >= coins and left <= right:"),
    Mistake("You count one purchase for each last letter. Shorter ones that end there can be paid as well.",
            "found += right - left + 1", "found += right >= left"),
    Mistake("One letter leaving on the left may not be enough: it has to go on until the sum can be paid.",
            "while cost > coins:", "if cost > coins:"),
    Mistake("Once the cost is too high, you begin anew after that letter. The next purchase may overlap the last one.",
            "            cost -= price(stall[left])\n            left += 1\n",
            "            cost = 0\n            left = right + 1\n"),
]
SIZE = 10_000
SLOW = [
    Slow("Your answer is right, but each purchase is added up by itself. Reuse the sum while both ends move to the right.",
         """
def purchases(stall: str, coins: int) -> int:
    found = 0
    for left in range(len(stall)):
        cost = 0
        for right in range(left, len(stall)):
            cost += ord(stall[right]) - 96
            found += cost <= coins
    return found
"""),
]
EXPLANATION = """
After the repair, the stretch is the longest payable one that ends at the right end, and each shorter one with the same end is
payable as well. So its length is the number of purchases that end there. For `abc` and 3 coins:

| letter | sum | goes | stretch | purchases |
|---|---|---|---|---|
| a | 1 | | a | 1 |
| b | 3 | | ab | 2 |
| c | 6 | a, b | c | 1 |

Each letter is added once and subtracted at most once, so the work is linear. Adding up every purchase by itself takes the
square instead.
"""


def price(letter: str) -> int:
    return ord(letter) - 96


def purchases(stall: str, coins: int) -> int:
    left = cost = found = 0
    for right in range(len(stall)):
        cost += price(stall[right])
        while cost > coins:
            cost -= price(stall[left])
            left += 1
        found += right - left + 1
    return found


def inputs(rng):
    return (letters(rng, 3, 9, "aabcdk"), rng.randint(1, 9))


def large(rng, size):
    return ("".join(rng.choice("abcdefgh") for _ in range(size)), 3 * size)
