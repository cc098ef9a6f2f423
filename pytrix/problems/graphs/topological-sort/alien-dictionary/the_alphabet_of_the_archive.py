"""The alphabet of the archive

An old archive sorted its files by codes, letter by letter as in a dictionary, but with an alphabet of its own that nobody knows any more. `codes` lists the codes in the order of the shelves. A shorter code comes before a longer one that begins with it.

Return all letters that occur in the codes as one text, in an order that fits the shelves. If several orders fit, any of them is right. If none fits, because the codes contradict each other or a code stands behind a longer one that begins with it, return an empty text. Without codes it is empty, too. The same code may stand there twice in a row.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SORT", "SEARCH")
CONSTRAINTS = ("codes are made of small letters and are not empty", "up to 300 codes")
HINTS = (
    "What do two neighbouring codes tell you about the alphabet? And what do they not tell?",
    "Only the first place where the two differ says something: its upper letter comes before its lower one. Collect these arrows for all neighbours.",
    "Then release letters to which no arrow from an unreleased letter leads, one after another. If letters stay behind, the codes contradict each other.",
)
EXAMPLES = [
    Example((["ca", "cb", "ab"],), why="a before b, and c before a"),
    Example((["x", "z", "x"],), why="x before z and z before x"),
    Example((["no", "n"],), why="the shorter code should come first"),
]
EDGES = {"Without codes": ([],), "twice in a row": (["ab", "ab"],), "none fits": Edge((["ab", "bb", "bab", "aab"],), "a contradiction over several codes"), "several orders": Edge((["hello"],), "a single code")}
ALWAYS = [
    (["ax", "b"],),
    (["e", "ba", "e"],),
    (["ba", "c", "bd"],),
    (["a", "b", "ca", "cb"],), (["b", "a"],), (["z", "zy", "y"],)]
MISTAKES = [
    Mistake("Letters behind the first difference say nothing.", "                break\n", ""),
    Mistake("A code behind a longer one that begins with it fits no alphabet.", """            if len(upper) > len(lower):
                return ""
""", """            pass
"""),
    Mistake("The upper code's letter comes before the lower code's.", "before[two].add(one)", "before[one].add(two)"),
    Mistake("Letters that no difference mentions are part of the alphabet, too.", 'dict.fromkeys("".join(codes))', 'dict.fromkeys("".join(codes[:1] + codes[-1:]))'),
]
ORACLE = """
from itertools import permutations


def archive_alphabet(codes: list[str]) -> str:
    for order in permutations(sorted(set("".join(codes)))):
        keys = [[order.index(letter) for letter in code] for code in codes]
        if keys == sorted(keys):
            return "".join(order)
    return ""
"""
EXPLANATION = """
Each pair of neighbours gives one arrow at most; an order of letters that respects all arrows sorts the codes as they stand. For `["ca", "cb", "ab"]`:

| neighbours | first difference | arrow |
|---|---|---|
| ca, cb | second letter | a before b |
| cb, ab | first letter | c before a |

Released: c, then a, then b. Reading the codes takes as many steps as they have letters; with at most 26 letters, the order is quick to find. Another way visits letters in depth and notes each one after all that come later; a circle has to be noticed separately.
"""


def archive_alphabet(codes: list[str]) -> str:
    before: dict[str, set[str]] = {letter: set() for letter in dict.fromkeys("".join(codes))}
    for upper, lower in zip(codes, codes[1:]):
        for one, two in zip(upper, lower):
            if one != two:
                before[two].add(one)
                break
        else:
            if len(upper) > len(lower):
                return ""
    order = ""
    while len(order) < len(before):
        free = [letter for letter in before if letter not in order and before[letter] <= set(order)]
        if not free:
            return ""
        order += free[0]
    return order


def check(expected, got, codes):
    if not isinstance(got, str) or sorted(got) != sorted(expected):
        return False
    keys = [[got.find(letter) for letter in code] for code in codes]
    return not got or keys == sorted(keys)


def inputs(rng):
    alphabet = rng.sample("abcde", rng.randint(1, 5))
    codes = ["".join(rng.choice(alphabet) for _ in range(rng.randint(1, 3))) for _ in range(rng.randint(0, 6))]
    codes.sort(key=lambda code: [alphabet.index(letter) for letter in code])
    if len(codes) > 1 and rng.random() < 0.35:
        a, b = rng.sample(range(len(codes)), 2)
        codes[a], codes[b] = codes[b], codes[a]
    return (codes,)
