"""Retuning bells

Two rows of bells, `now` and `wanted`, are equally long; each letter is a pitch. Some neighbouring bells are to be
retuned so that their stretch of `now` becomes the same as the stretch of `wanted` at the same positions. Each bell costs as
many coins as its pitch has to move in the alphabet: from `c` to `a` costs 2.

Return the length of the longest stretch that can be retuned for at most `money` coins. Bells that are right already
cost nothing. If not even one bell can be made right, or there are no bells, return 0. Rows can be long, so testing
every stretch is too slow.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("small letters only, up to 7,000 bells a row", "`money` is a whole number, 0 or more")
HINTS = (
    "Forget the letters for a moment: what does each position cost? Now the question is about a row of numbers.",
    "A stretch that costs too much gets no cheaper when it grows. So extend on the right, and give up bells on the left when needed.",
    "Add the price at the right end. While the sum is more than the money, subtract the price at the left end and move it on.",
)
EXAMPLES = [Example(("abcdg", "bbefg", 3), why="b costs nothing, the last g neither; bcd would cost 4"), Example(("aaaa", "zbbb", 2)), Example(("ad", "ha", 1))]
EDGES = {
    "not even one bell": ("az", "hk", 0),
    "no bells": ("", "", 4),
    "right already": ("hello", "hello", 0),
}
ALWAYS = [("az", "za", 2)]
MISTAKES = [
    Mistake("A stretch that costs exactly the money you have can be retuned.",
            "while cost > money:", "while cost >= money and left <= right:"),
    Mistake("You begin anew after a bell that is too dear. Often it is enough to give up a few bells on the left.",
            "            cost -= abs(ord(now[left]) - ord(wanted[left]))\n            left += 1\n",
            "            cost = 0\n            left = right + 1\n"),
    Mistake("You start at the first bell only. A stretch further right may be longer.",
            "            cost -= abs(ord(now[left]) - ord(wanted[left]))\n            left += 1\n", "            return best\n"),
    Mistake("Tuning down costs as much as tuning up: take the distance, which is never negative.",
            "cost += abs(ord(now[right]) - ord(wanted[right]))",
            "cost += ord(wanted[right]) - ord(now[right])"),
]
SIZE = 7_000
SLOW = [
    Slow("Your answer is right, but it adds up the cost of every stretch. Keep one running sum while two ends move to the right.",
         """
def longest_retuned(now: str, wanted: str, money: int) -> int:
    best = 0
    for left in range(len(now)):
        cost = 0
        for right in range(left, len(now)):
            cost += abs(ord(now[right]) - ord(wanted[right]))
            if cost <= money:
                best = max(best, right - left + 1)
    return best
"""),
]
EXPLANATION = """
No price is negative, so a longer stretch never costs less, and the left end never has to go back. For `abcdg` and `bbefg`
with 3 coins, the prices are 1, 0, 2, 2, 0:

| right end | stretch by prices | cost |
|---|---|---|
| 0, 1, 2 | 1 0 2 | 3: length 3 |
| 3 | 1 0 2 2 is too dear, and so are 0 2 2 and 2 2; 2 | 2 |
| 4 | 2 0 | 2: length 2 |

Each price is added once and subtracted at most once: linear work. Adding up the cost of every stretch instead takes the square.
"""


def longest_retuned(now: str, wanted: str, money: int) -> int:
    left = cost = best = 0
    for right in range(len(now)):
        cost += abs(ord(now[right]) - ord(wanted[right]))
        while cost > money:
            cost -= abs(ord(now[left]) - ord(wanted[left]))
            left += 1
        best = max(best, right - left + 1)
    return best


def inputs(rng):
    now = letters(rng, 4, 9, "abcdk")
    return (now, "".join(rng.choice(["a", "c", letter]) for letter in now), rng.randint(1, 5))


def large(rng, size):
    letters = "abcdefghijklmnopqrstuvwxyz"
    return tuple("".join(rng.choice(letters) for _ in range(size)) for _ in range(2)) + (size // 2,)
