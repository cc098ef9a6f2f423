"""Words on hooks

A cloakroom for words has `hooks` hooks, numbered from 0. A word hangs on the hook with the number of its letters
modulo `hooks`. New words are put in **front** of those that hang there already. A word that hangs there already is
not hung up again.

`words` lists the words in the order in which they come. Return a list with one list for each hook: its words, from
the front to the back.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION",)
CONSTRAINTS = ("`hooks` is at least 1",)
HINTS = (
    "Which hook does a word of 7 letters hang on when there are 5 hooks?",
    "Begin with a list of empty lists. For each word, find its list, look whether the word is in it, and put it in front if it isn't.",
    "`insert(0, …)` puts something in front of a list. The empty lists have to be different ones, so make them in a comprehension.",
)
EXAMPLES = [
    Example((["sun", "rain", "fog", "wind", "snowfall"], 4), why="4 and 8 letters both leave the remainder 0"),
    Example((["dew", "ice", "dew"], 2), why="the second dew is not hung up"),
    Example(([], 3)),
]
EDGES = {
    "at least 1": (["a", "bb", "ccc"], 1),
    "not hung up again": Edge((["aa", "bb", "aa", "bb", "cc"], 3), "words that come back"),
}
MISTAKES = [
    Mistake("New words are put at the back of your hooks. They belong in front.", "chain.insert(0, word)", "chain.append(word)"),
    Mistake("A word that hangs there already is hung up again.", "if word not in chain:", "if True:"),
    Mistake("All your hooks are one and the same list, because it was made once and repeated.", "[[] for _ in range(hooks)]", "[[]] * hooks"),
    Mistake("A word that comes again moves to the front. It should stay where it hangs.", "        if word not in chain:\n            chain.insert(0, word)", "        if word in chain:\n            chain.remove(word)\n        chain.insert(0, word)"),
]
EXPLANATION = """
Every hook is a chain: a list of all words that share its number.

| word | hook of 4 | chain afterwards |
|---|---|---|
| sun | 3 | sun |
| rain | 0 | rain |
| fog | 3 | fog, sun |
| wind | 0 | wind, rain |
| snowfall | 0 | snowfall, wind, rain |

Only the words of one chain are compared. The length of a word is a poor hash, since most words have a similar length
and hang on a few hooks.
"""


def hang(words: list[str], hooks: int) -> list[list[str]]:
    chains: list[list[str]] = [[] for _ in range(hooks)]
    for word in words:
        chain = chains[len(word) % hooks]
        if word not in chain:
            chain.insert(0, word)
    return chains


def inputs(rng):
    words = ["a", "to", "in", "sun", "fog", "rain", "wind", "storm"]
    return ([rng.choice(words) for _ in range(rng.randint(3, 8))], rng.randint(1, 4))
