"""Even blends

A tea merchant has a row of sacks, and `sacks` names the sort in each by a letter. For a blend she empties `width`
neighbouring sacks. A blend is even if every sort in it comes from equally many sacks: two sacks each of three sorts,
say, or one single sort.

Return how many blends are even, counting each place where one can begin. With fewer sacks than `width` there is no
blend. The row and the blends can be long, so tallying each blend anew is too slow.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COUNT", "VALIDATE")
CONSTRAINTS = ("`width` is at least 1", "up to 12,000 sacks, small letters only")
HINTS = (
    "The sort that came in last is in the blend for certain. If the blend is even, what does its number of sacks tell about all others?",
    "Besides the number of sacks of each sort, keep how many sorts have one sack, how many have two, and so on.",
    "If the newest sort has 3 sacks, the blend is even when the sorts with 3 sacks fill it alone: their number times 3 is the width.",
)
EXAMPLES = [Example(("aabbcab", 4), why="aabb"), Example(("gghgh", 3)), Example(("abcabc", 3), why="every blend has one sack of each sort")]
EDGES = {
    "fewer sacks": ("pq", 3),
    "one single sort": ("zzzz", 3),
    "three sorts": ("babcacc", 6),
}
ALWAYS = [("aaabbb", 6), ("aabbbb", 6), ("abbcccaaabbb", 6)]
MISTAKES = [
    Mistake("A blend in which every sort is different is not the only even one: sorts may have two or more sacks each.",
            """
def even_blends(sacks: str, width: int) -> int:
    return sum(len(set(sacks[start : start + width])) == width for start in range(len(sacks) - width + 1))
"""),
    Mistake("It is not enough that the width can be divided by the number of sorts; the sacks may still be spread unevenly.",
            """
def even_blends(sacks: str, width: int) -> int:
    return sum(width % len(set(sacks[start : start + width])) == 0 for start in range(len(sacks) - width + 1))
"""),
    Mistake("When a sort's number of sacks changes, it no longer belongs to those with the old number.",
            "            having[tally[sort]] -= 1\n", ""),
    Mistake("Sacks on the left leave the blend when it moves on. Yours only grows.",
            "changes.append((sacks[right - width], -1))", "changes.append((sacks[right], 0))"),
]
SIZE = 12_000
SLOW = [
    Slow("Your answer is right, but it tallies every blend from scratch. One sack comes and one goes: change only their entries.",
         """
def even_blends(sacks: str, width: int) -> int:
    found = 0
    for start in range(len(sacks) - width + 1):
        tally: dict[str, int] = {}
        for sort in sacks[start : start + width]:
            tally[sort] = tally.get(sort, 0) + 1
        found += min(tally.values()) == max(tally.values())
    return found
"""),
]
EXPLANATION = """
Two tables work together: sacks of each sort, and sorts for each number of sacks. The newest sort must have the common
number, so one product decides. For `aabbcab` and a width of 4:

| blend | newest | its sacks | sorts with as many | product |
|---|---|---|---|---|
| aabb | b | 2 | 2 | 4: even |
| abbc | c | 1 | 2 | 2 |
| bbca | a | 1 | 2 | 2 |
| bcab | b | 2 | 1 | 2 |

A sack in or out changes two entries of the second table, which is a short step for any width. Tallying each blend anew instead
takes its width every time.
"""


def even_blends(sacks: str, width: int) -> int:
    tally = dict.fromkeys(sacks, 0)
    having = dict.fromkeys(range(width + 2), 0)
    found = 0
    for right, newest in enumerate(sacks):
        changes = [(newest, 1)]
        if right >= width:
            changes.append((sacks[right - width], -1))
        for sort, change in changes:
            having[tally[sort]] -= 1
            tally[sort] += change
            having[tally[sort]] += 1
        found += right >= width - 1 and having[tally[newest]] * tally[newest] == width
    return found


def inputs(rng):
    pool = rng.choice(["ab", "abc"])
    piece = "".join(rng.sample(pool * 2, len(pool) * 2))
    return (letters(rng, 0, 4, pool) + piece + letters(rng, 0, 4, pool), rng.choice([len(piece), 2, 3, 4]))


def large(rng, size):
    front = "".join(rng.choice("abcd") for _ in range(size // 3))
    return (front + "abcd" * (size // 6), size // 12 * 4)
