"""Did you mean?

Somebody types a product name that our shop does not know. `known` lists the names of the shop, and `typed` is the text, both in the letters a to z. Return the known names that are **one slip** away, all different, in alphabetical order within each kind, and the kinds in this order:

1. two neighbouring letters swapped,
2. one letter missing from what was typed,
3. one letter too many in what was typed,
4. one letter replaced by another.

If `typed` itself is known, return the empty list: there was no slip. `known` holds very many names, so don't compare them with `typed` one by one: make the possible texts and look them up, and mind what one look-up costs.
"""
from string import ascii_lowercase

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("GENERATE", "SEARCH")
HINTS = (
    "For a short text, how many texts are one slip away? Could you list them all?",
    "Go through the places of the text. From the part before a place and the part behind it all slips can be made: swap, put a letter between, leave one out, or put another one for it.",
    "Make a set for each kind of slip. Go through the sets in the given order, keep the names that are known, and sort them.",
)
EXAMPLES = [
    Example((["form", "from", "farm", "forms", "for", "foam"], "fomr"), why="swapped: form; with the m left out: for"),
    Example((["tea", "team", "ten", "eta", "teas"], "tea"), why="the text is known"),
    Example((["lamp", "clamp", "amp", "lamps", "lump", "alp"], "lam"), why="one letter is missing in lamp; alp is further away"),
    Example((["tin", "it", "ti", "nit"], "tni"), why="swapped: tin; with the n left out: ti"),
]
EDGES = {
    "one letter replaced": Edge((["aab", "aa", "aba"], "aaa"), "equal letters"),
    "all different": Edge((["pen", "pen", "pean"], "pan"), "a name twice in the list"),
    "one letter missing": Edge((["a", "ab", "ba", "b"], ""), "nothing typed"),
    "one letter too many": Edge((["end", "bed", "ben"], "bend"), "at the front, in the middle and at the end"),
}
ALWAYS = [
    (["abaa", "aaa", "baa", "a", "zba", "abaa"], "aba"), (["t", "az"], "a"),
    (["ab", "abcd", "acb", "abz"], "abc"),
]
MISTAKES = [
    Mistake("A missing letter may also belong behind the last one.", "range(size + 1)", "range(size)"),
    Mistake("The kinds come in the given order; only inside a kind the alphabet counts.", "    return found\n", "    return sorted(found)\n"),
    Mistake("If the text itself is known, there was no slip and nothing to suggest.", "    if typed in names:\n        return []\n", "    names.discard(typed)\n"),
    Mistake("Swapped letters must stand side by side, not anywhere: yours is swapped with the first one.", "typed[:place] + typed[place + 1] + typed[place] + typed[place + 2 :]", "typed[place + 1] + typed[1 : place + 1] + typed[0] + typed[place + 2 :]"),
]
SIZE = 120_000
SLOW = [
    Slow(
        "Your answer is right, but each look-up goes through the list of names. In a set it costs the same however many names there are.",
        """
def did_you_mean(known: list[str], typed: str) -> list[str]:
    if typed in known:
        return []
    letters = "abcdefghijklmnopqrstuvwxyz"
    size = len(typed)
    kinds = [
        [typed[:place] + typed[place + 1] + typed[place] + typed[place + 2 :] for place in range(size - 1)],
        [typed[:place] + letter + typed[place:] for place in range(size + 1) for letter in letters],
        [typed[:place] + typed[place + 1 :] for place in range(size)],
        [typed[:place] + letter + typed[place + 1 :] for place in range(size) for letter in letters],
    ]
    found = []
    for texts in kinds:
        found += sorted({text for text in texts if text in known})
    return found
""",
    )
]
ORACLE = """
def did_you_mean(known: list[str], typed: str) -> list[str]:
    def kind(name):
        n, t = len(name), len(typed)
        if n == t:
            differing = [place for place in range(n) if name[place] != typed[place]]
            if len(differing) == 1:
                return 4
            if len(differing) == 2 and differing[1] == differing[0] + 1:
                a, b = differing
                return 1 if name[a] == typed[b] and name[b] == typed[a] else 0
        if n == t + 1 and any(name[:place] + name[place + 1:] == typed for place in range(n)):
            return 2
        if t == n + 1 and any(typed[:place] + typed[place + 1:] == name for place in range(t)):
            return 3
        return 0

    if typed in known:
        return []
    return [name for wanted in (1, 2, 3, 4) for name in sorted(set(known)) if kind(name) == wanted]
"""
EXPLANATION = """
Each kind of slip is made at every place of the text. For `fomr`:

| place | swapped | known? | left out | known? |
|---|---|---|---|---|
| 0 | ofmr | no | omr | no |
| 1 | fmor | no | fmr | no |
| 2 | form | yes | for | yes |
| 3 | – | | fom | no |

A text of n letters has about 54 · n texts one slip away, a few hundred, and each is looked up in a set. So the time does not depend on the number of names, except for making the set, which a shop would do once. Comparing with every name needs no alphabet, but takes as long as the catalogue is.
"""


def did_you_mean(known: list[str], typed: str) -> list[str]:
    names = set(known)
    if typed in names:
        return []
    size = len(typed)
    kinds = (
        {typed[:place] + typed[place + 1] + typed[place] + typed[place + 2 :] for place in range(size - 1)},
        {typed[:place] + letter + typed[place:] for place in range(size + 1) for letter in ascii_lowercase},
        {typed[:place] + typed[place + 1 :] for place in range(size)},
        {typed[:place] + letter + typed[place + 1 :] for place in range(size) for letter in ascii_lowercase},
    )
    found: list[str] = []
    for texts in kinds:
        found += sorted(texts & names)
    return found


def inputs(rng):
    base = "".join(rng.choice("abt") for _ in range(rng.randint(1, 4)))

    def slip(word):
        place = rng.randint(0, len(word))
        return rng.choice([
            word[:place] + rng.choice("abtz") + word[place:],
            word[:place] + word[place + 1 :],
            word[:place] + rng.choice("abtz") + word[place + 1 :],
            word[:place] + word[place : place + 2][::-1] + word[place + 2 :],
        ])

    known = [slip(base) for _ in range(rng.randint(3, 7))] + [slip(slip(base)) for _ in range(2)]
    known = [name for name in known if name and (name != base or rng.random() < 0.1)]
    rng.shuffle(known)
    return known or ["a"], base


def large(rng, size):
    typed = "".join(rng.choice("abcdefgh") for _ in range(2 + size // 850))
    known = ["".join(rng.choice("abcdefgh") for _ in range(rng.randint(5, 12))) for _ in range(size)]
    return [*known, typed[1:], typed[:-1] + "z", typed + "s"], typed
