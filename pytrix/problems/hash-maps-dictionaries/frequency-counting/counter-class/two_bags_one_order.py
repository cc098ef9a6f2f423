"""Two bags make one order

A wholesaler packs mixed bags of fruit and never opens them again. An order asks for exact numbers of fruits, and it
is to be filled with exactly two bags, with nothing missing and nothing over.

`order` and every item of `bags` are texts in which each letter stands for one fruit, such as `aab` for two apples and
a banana, in any order. Return in how many ways two bags can be chosen that together make the order. The bags stand in
different places, so two bags with the same fruits are different bags. A bag may be empty. There can be thousands of
bags.
"""
from collections import Counter

from pytrix.question.authoring import Edge, Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COUNT", "COMPARE")
CONSTRAINTS = ("texts consist of small letters", "up to 4,000 bags")
HINTS = (
    "If one bag has been chosen, what exactly must be in the other?",
    "Go through the bags in order and remember how often you have met each content. A bag that the order covers has one "
    "partner content: the rest of the order.",
    "A `Counter` can't be a dictionary's key. Use the fruits in alphabetical order, as a text, and `elements()` to turn the "
    "rest of the order into that form. First add the partners met so far, then remember the bag itself.",
)
EXAMPLES = [
    Example(("aabc", ["ab", "ca", "bca", "a", "ba"]), why="bags 0 and 1, bags 1 and 4, bags 2 and 3"),
    Example(("abab", ["ab", "ba", "ba"]), why="any two of the three"),
    Example(("aa", ["ab", "a", "aab"]), why="nothing may be over"),
]
EDGES = {
    "A bag may be empty": ("ab", ["", "ba", "", "a"]),
    "exactly two bags": Edge(("aab", ["aab", "a", "baa"]), "one bag is not two"),
    "bags with the same fruits": ("aabb", ["ab", "ab", "ba", "ba", "b"]),
}
ALWAYS = [("ba", ["ab", ""]), ("aab", ["ab", "b", "aa"])]
MISTAKES = [
    Mistake("A bag that holds half of the order is paired with itself in your answer.",
            "            found += seen[rest]\n        seen[content] += 1\n",
            "            seen[content] += 1\n            found += seen[rest]\n        else:\n            seen[content] += 1\n"),
    Mistake("You count a pair although one bag holds more of a fruit than was ordered.",
            "if bag_count <= wanted:", "if True:"),
    Mistake("The letters of a bag may stand in any order, but you compare texts as they are.",
            'content = "".join(sorted(bag))', "content = bag"),
    Mistake("You only ask whether a partner was there, not how many there were.", "found += seen[rest]", "found += rest in seen"),
]
SIZE = 4_000
SLOW = [
    Slow("Right, but you try all pairs of bags. Work out for each bag what its partner must hold, and look that up.",
         """
def ways(order: str, bags: list[str]) -> int:
    target = sorted(order)
    return sum(
        sorted(bags[i] + bags[j]) == target for i in range(len(bags)) for j in range(i)
    )
"""),
]
EXPLANATION = """
Each bag's partner is fixed: what the order asks for minus what the bag holds. `seen` counts the contents of earlier
bags, written in alphabetical order. For the order `aabc`:

| bag | rest of the order | seen before | ways |
|---|---|---|---|
| ab | ac | 0 | 0 |
| ca | ab | 1 | 1 |
| bca | a | 0 | 1 |
| a | abc | 1 | 2 |
| ba | ac | 1 | 3 |

`<=` makes sure that the bag does not hold too much, since a difference of counters forgets negative counts. Every bag
costs one look-up; comparing all pairs costs the square of their number.
"""


def ways(order: str, bags: list[str]) -> int:
    wanted = Counter(order)
    seen: Counter[str] = Counter()
    found = 0
    for bag in bags:
        content = "".join(sorted(bag))
        bag_count = Counter(bag)
        if bag_count <= wanted:
            rest = "".join(sorted((wanted - bag_count).elements()))
            found += seen[rest]
        seen[content] += 1
    return found


def inputs(rng):
    order = letters(rng, 2, 5, "aab")
    bags = []
    for _ in range(rng.randint(1, 3)):
        mixed = rng.sample(order, len(order))
        cut = rng.randint(0, len(order))
        bags += ["".join(mixed[:cut]), "".join(mixed[cut:])]
    bags += [letters(rng, 0, 4, "abc") for _ in range(rng.randint(0, 3))]
    rng.shuffle(bags)
    return (order, bags)


def large(rng, size):
    return ("aabbcc", ["".join(rng.choice("abc") for _ in range(3)) for _ in range(size)])
