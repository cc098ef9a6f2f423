"""Stones for the letter path

A path through a garden spells words. It starts at the gate, and each stone carries one letter. Words that begin alike share the stones of their common beginning, and where they differ
the path branches. Different branches never share a stone, even with the same letter.

`words` lists the words, in lower case, perhaps with repetitions; a word may also be the beginning of another. Return how many stones are saved compared with
a path of its own for every word in the list. No words save 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COUNT", "COMPARE")
HINTS = (
    "For a new word, which of its letters need a new stone and which ones lie there already?",
    "Let each place of the path be a dictionary from a letter to the place behind that stone. The gate is the first dictionary.",
    "Walk each word from the gate. A letter that the dictionary here already has is a saved stone; otherwise add it with an empty dictionary. Then step there.",
)
EXAMPLES = [
    Example((["tea", "ten", "to"],), why="t is shared twice and e once"),
    Example((["sun", "sun"],), why="the second sun needs no stone"),
    Example((["oat", "boat"],), why="they end alike, but they begin differently"),
    (["car", "card", "care", "dare"],),
]
EDGES = {
    "No words": ([],),
    "with repetitions": (["a", "b", "a", "a"],),
    "the beginning of another": (["planet", "plan"],),
    "even with the same letter": Edge((["ab", "bb"],), "the same letter behind different ones"),
}
MISTAKES = [
    Mistake("You go back to the gate only once: each word starts there.", "        place = gate\n", "        place = gate if word == words[0] else place\n"),
    Mistake("You look for each letter anywhere in the garden. It has to follow the same beginning.", "            place = place[letter]\n", ""),
    Mistake("You counted the stones that are laid, not the ones that are saved.", "saved += letter in place", "saved += letter not in place"),
    Mistake("A repeated word is walked again, and all its stones are saved.", "for word in words:", "for word in dict.fromkeys(words):"),
]
ORACLE = """
def stones_saved(words: list[str]) -> int:
    beginnings = {word[: at + 1] for word in words for at in range(len(word))}
    return sum(len(word) for word in words) - len(beginnings)
"""
EXPLANATION = """
The path is a trie: a tree of letters in which a node stands for a beginning. A letter found in the dictionary of the current place costs nothing. For `["tea", "ten", "to"]`:

| word | found | new |
|---|---|---|
| tea | – | t, e, a |
| ten | t, e | n |
| to | t | o |

The work grows with the number of letters. A set of all beginnings gives the number of stones in one line as well, but it writes out every beginning in full.
"""


def stones_saved(words: list[str]) -> int:
    gate: dict[str, dict] = {}
    saved = 0
    for word in words:
        place = gate
        for letter in word:
            saved += letter in place
            place.setdefault(letter, {})
            place = place[letter]
    return saved


def inputs(rng):
    pool = ["car", "card", "care", "cat", "dare", "dart", "tar", "tart", "a", "at", "ate", "art"]
    return ([rng.choice(pool) for _ in range(rng.randint(1, 7))],)
