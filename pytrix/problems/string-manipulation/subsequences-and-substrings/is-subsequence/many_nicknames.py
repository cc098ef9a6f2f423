"""Nicknames in a long name

A parrot has an extremely long `name`. A nickname is proper if it can be made from the name by leaving out letters:
what remains keeps its order, and no letter is used twice. People propose a whole list of `nicknames`.

Return how many entries of the list are proper. A nickname proposed twice counts twice, and an empty nickname is
proper. Reading the long name once more for every nickname is too slow; look at it once, and then answer quickly.
"""

from bisect import bisect_right
from collections import defaultdict

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("up to 50,000 letters in the name", "up to 1,000 nicknames of at most 10 letters")
HINTS = (
    "When you wait for the next `z`, you do not want to read all letters before it. What could you write down "
    "beforehand?",
    "Note for each letter the list of its positions in the name. The next position after a given one can then be "
    "looked up.",
    "The lists of positions are sorted, so `bisect_right` finds the first position beyond the last one used. "
    "If it points past the end of the list, the nickname is not proper.",
)
EXAMPLES = [
    Example(("maximilian", ["max", "mia", "mali", "nil"]), why="nothing follows the n"),
    Example(("bonbon", ["oo", "nnn", "bobo"])),
    Example(("coco", ["oc", "occ", "cc", "oo"])),
]
EDGES = {
    "proposed twice": ("polly", ["ply", "ply"]),
    "empty nickname": ("ara", [""]),
    "no letter is used twice": ("ab", ["aa"]),
}
MISTAKES = [
    Mistake("You let one letter of the name serve twice. The next position must lie beyond the last one, not at it.",
            "bisect_right(positions[letter], last)", "bisect_right(positions[letter], last - 1)"),
    Mistake("Every letter is looked up from the beginning of the name, so the order is not checked.",
            "        last = positions[letter][found]\n", ""),
    Mistake("Nicknames proposed several times are counted only once.", "for nickname in nicknames)",
            "for nickname in set(nicknames))"),
    Mistake("You count nicknames that stand in the name in one piece. Letters may be left out in between.",
            "sum(_is_proper(nickname, positions) for nickname in nicknames)",
            "sum(nickname in name for nickname in nicknames)"),
]
SIZE = 50_000
SLOW = [
    Slow("Your answer is right, but for every nickname you read the long name again. Note the positions of each "
         "letter once, "
         "and look up the next one by bisection.",
         """
def proper_nicknames(name: str, nicknames: list[str]) -> int:
    proper = 0
    for nickname in nicknames:
        matched = 0
        for letter in name:
            if matched < len(nickname) and letter == nickname[matched]:
                matched += 1
        proper += matched == len(nickname)
    return proper
"""),
]
EXPLANATION = """
One walk over the name notes where each letter stands. After that, a letter of a nickname costs one bisection in a sorted
list, about sixteen steps in a list of fifty thousand. In `bonbon` the letters stand at b: 0, 3; o: 1, 4; n: 2, 5. For `nnn`:

| letter | beyond | next position |
|---|---|---|
| n | the beginning | 2 |
| n | 2 | 5 |
| n | 5 | none: not proper |

So all nicknames together cost their own length times a small number, and the long name is read only once. Reading it anew for
each nickname instead costs its length every time.
"""


def proper_nicknames(name: str, nicknames: list[str]) -> int:
    positions: dict[str, list[int]] = defaultdict(list)
    for place, letter in enumerate(name):
        positions[letter].append(place)
    return sum(_is_proper(nickname, positions) for nickname in nicknames)


def _is_proper(nickname: str, positions: dict[str, list[int]]) -> bool:
    last = -1
    for letter in nickname:
        found = bisect_right(positions[letter], last)
        if found == len(positions[letter]):
            return False
        last = positions[letter][found]
    return True


def inputs(rng):
    name = letters(rng, 3, 9, "abc")
    return (name, [letters(rng, 1, 4, "abc") for _ in range(rng.randint(1, 6))])


def large(rng, size):
    name = "".join(rng.choice("abc") for _ in range(size))
    return (name, ["".join(rng.choice("aabbccz") for _ in range(8)) for _ in range(size // 50)])
