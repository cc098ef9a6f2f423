"""The tape without gaps

An old telegraph printed messages of lower-case letters without gaps between the words. `tape` is such a message, and `dictionary` lists the words that were used, each at least one letter long; each may have been used any number of times.

Return in how many ways the whole tape can be cut into words of the dictionary. Two ways differ if they are cut at different places; a word that the dictionary lists twice makes no difference. An empty tape can be cut in one way,
with no words. Tapes can be long, so trying all ways one by one takes too much time; the number itself can be very large.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "Suppose you knew the number of ways for the rest of the tape after each place. How would you get the number for the whole tape?",
    "Work from the end to the beginning, and keep the number of ways for each rest. A tree of letters finds all words that begin at a place in a single walk.",
    "At each place walk down the tree along the tape. Wherever a word ends, add the number of ways for the rest after it; stop when a letter is missing.",
)
EXAMPLES = [
    Example(("teatime", ["tea", "time", "teat", "i", "me", "t"]), why="tea time, tea t i me, teat i me"),
    Example(("seaside", ["sea", "sid"]), why="the e at the end is left over"),
    ("aaaa", ["a", "aa"]),
]
EDGES = {
    "Tapes can be long": Edge(("ab" * 40, ["a", "b", "ab", "ba", "aba"]), "a tape of 80 letters"),
    "An empty tape": ("", ["a"]), "lists twice": ("ab", ["ab", "ab"]), "the whole tape": Edge(("abc", []), "no words"), "any number of times": ("xxx", ["x"])}
ALWAYS = [
    ("seasidesea", ["seaside", "sea", "side"]),
]
MISTAKES = [
    Mistake("After one word was found, longer ones may begin at the same place.", "                total += ways[end + 1]", "                total = ways[end + 1]"),
    Mistake("An empty rest can be cut in one way.", "[0] * len(tape) + [1]", "[0] * (len(tape) + 1)"),
    Mistake("The rest after the word counts, not the one that begins with its last letter.", "ways[end + 1]", "ways[end]"),
    Mistake("You count words that merely begin here; the end of a word needs its mark.", "if \".\" in node:", "if node:"),
]
ORACLE = """
def count_cuts(tape: str, dictionary: list[str]) -> int:
    if not tape:
        return 1
    return sum(count_cuts(tape[len(word):], dictionary) for word in set(dictionary) if tape.startswith(word))
"""
EXPLANATION = """
The number of ways from a place on is the sum over all words that begin there of the ways after them. From the end to the beginning, each number is needed only after it is known. For `aaaa` with `a` and `aa`:

| rest | a, then | aa, then | ways |
|---|---|---|---|
| (empty) | | | 1 |
| a | 1 | | 1 |
| aa | 1 | 1 | 2 |
| aaa | 2 | 1 | 3 |
| aaaa | 3 | 2 | 5 |

The walk down the trie ends with the longest word, so the work grows with the length of the tape times the length of the longest word. Without a trie one could try each word of the dictionary at each place.
"""


def count_cuts(tape: str, dictionary: list[str]) -> int:
    root: dict[str, dict] = {}
    for word in dictionary:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node["."] = {}
    ways = [0] * len(tape) + [1]
    for start in reversed(range(len(tape))):
        node, total = root, 0
        for end in range(start, len(tape)):
            if tape[end] not in node:
                break
            node = node[tape[end]]
            if "." in node:
                total += ways[end + 1]
        ways[start] = total
    return ways[0]


def inputs(rng):
    dictionary = rng.sample(["a", "b", "ab", "ba", "aab", "bab", "abb", "bb", "aa"], rng.randint(2, 6))
    tape = "".join(rng.choice(dictionary) for _ in range(rng.randint(1, 4)))
    return (tape + rng.choice(["", "", "", "a", "b"]), dictionary)
