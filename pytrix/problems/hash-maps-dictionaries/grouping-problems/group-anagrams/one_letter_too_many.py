"""One letter too many

In a word game, a word **grows** into another one if adding one letter and putting the letters into another order gives
the other word: `salt` grows into `slate`. The order may also stay as it is. A word never has more than ten letters.

`words` lists the words of the game, which consist of small letters; some are listed several times, and then they are
different entries. Return the number of pairs of entries in which the shorter word grows into the longer one. There are
thousands of entries.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("COUNT", "COMPARE")
HINTS = (
    "Which words could have grown into `slate`, if only their letters count and not their order? There are five ways to take a letter away.",
    "Sorted letters are a signature. Count how many entries have each signature.",
    "For each word, take away each letter of its signature and look up what is left. Equal letters leave the same, which must count once.",
)
EXAMPLES = [
    Example((["salt", "slate", "last", "stale", "at"],), why="salt and last both grow into slate and stale"),
    Example((["too", "to", "toot", "ot"],), why="to and ot grow into too, and too into toot"),
    Example((["a", "aa", "aa", "aaa"],)),
]
EDGES = {
    "listed several times": (["on", "on", "one", "one"],),
    "stay as it is": (["pin", "pine"],),
    "thousands of entries": Edge(([],), "none at all"),
    "small letters": Edge((["bb", "b", "bbb", "ab"],), "equal letters"),
}
ALWAYS = [(["ca", "a"],)]
MISTAKES = [
    Mistake("Taking away either of two equal letters leaves the same letters. You count the pair twice.", "{letters[:place] + letters[place + 1:] for place in range(len(letters))}", "[letters[:place] + letters[place + 1:] for place in range(len(letters))]"),
    Mistake("You only add a letter at the end. It may be any letter, and the order may change.",
            """
def grown(words: list[str]) -> int:
    return sum(word[:-1] == other for word in words for other in words)
"""),
    Mistake("You only ask which letters occur, not how often.",
            """
def grown(words: list[str]) -> int:
    return sum(len(word) == len(other) + 1 and set(other) <= set(word) for word in words for other in words)
"""),
    Mistake("Entries that are equal count once in your answer.", "counts[signature] = counts.get(signature, 0) + 1", "counts[signature] = 1"),
]
SIZE = 4_000
SLOW = [
    Slow("Right, but you compare every word with every other one. A word has few signatures of one letter less.",
         """
def grown(words: list[str]) -> int:
    signatures = [sorted(word) for word in words]
    found = 0
    for shorter in signatures:
        for longer in signatures:
            if len(longer) == len(shorter) + 1:
                place = 0
                while place < len(shorter) and shorter[place] == longer[place]:
                    place += 1
                found += shorter[place:] == longer[place + 1:]
    return found
"""),
]
EXPLANATION = """
The sorted letters are the same for all orders. A longer word knows which signatures could have grown into it: its own,
with one letter taken out.

| word | signature | without one letter | entries there |
|---|---|---|---|
| salt | alst | lst, ast, alt, als | 0 |
| slate | aelst | elst, alst, aest, aelt, aels | 2, under alst |
| last | alst | lst, ast, alt, als | 0 |
| stale | aelst | elst, alst, aest, aelt, aels | 2, under alst |
| at | at | t, a | 0 |

A set keeps equal ones from being counted twice. Each word costs ten look-ups at most. Comparing all pairs instead
would cost the square of the number of words.
"""


def grown(words: list[str]) -> int:
    counts: dict[str, int] = {}
    for word in words:
        signature = "".join(sorted(word))
        counts[signature] = counts.get(signature, 0) + 1
    found = 0
    for word in words:
        letters = "".join(sorted(word))
        shorter = {letters[:place] + letters[place + 1:] for place in range(len(letters))}
        found += sum(counts.get(each, 0) for each in shorter)
    return found


def inputs(rng):
    words = []
    for _ in range(rng.randint(2, 6)):
        if words and rng.random() < 0.6:
            word = list(rng.choice(words) + rng.choice("ab"))
            rng.shuffle(word)
            words.append("".join(word[:10]))
        else:
            words.append("".join(rng.choice("abc") for _ in range(rng.randint(1, 3))))
    return (words,)


def large(rng, size):
    return (["".join(rng.choice("abcdefghij") for _ in range(rng.randint(9, 10))) for _ in range(size)],)
