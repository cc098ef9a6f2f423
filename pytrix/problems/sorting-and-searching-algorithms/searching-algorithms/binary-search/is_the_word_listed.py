"""Is the word listed?

A spelling checker has its `words` in alphabetical order, all in small letters. Return how many words of a `text` are not listed. The words of
the text are separated by spaces and may have capitals, which don't matter; a word that is missing counts each time it occurs. A text
without words has none.

The list is long and the text as well, so don't walk through the list for each word.
"""
from bisect import bisect_left

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "Texts are compared like numbers, in alphabetical order. What does that allow in an ordered list?",
    "Find where each word would be inserted. If it is listed, it stands at that very position.",
    "Ask first whether the position is inside the list, and then whether the word there is the one you look for.",
)
EXAMPLES = [
    Example((["a", "cat", "on", "sat"], "A cat sat on a mat"), why="only mat is missing"),
    Example((["hot"], "Hot hut hut"), why="hut counts twice"),
    Example((["tea"], "tea TEA")),
]
EDGES = {"without words": (["a"], "  "), "not listed": Edge(([], "so what"), "an empty list")}
ALWAYS = [(["cat", "sat"], "at")]
MISTAKES = [
    Mistake("Capitals don't matter: bring the text to small letters first.", "text.lower().split()", "text.split()"),
    Mistake("A word behind the last one of the list has no position in it; ask for that first.", "place == len(words) or ", ""),
    Mistake("The words that are listed are counted.", "missing += place == len(words) or words[place] != word", "missing += place < len(words) and words[place] == word"),
    Mistake("A missing word counts each time it occurs.", "for word in text.lower().split():", "for word in sorted(set(text.lower().split())):"),
]
SIZE = 8_000
SLOW = [
    Slow(
        "Each word of the text is looked for from the beginning of the list.",
        """
def count_missing(words: list[str], text: str) -> int:
    missing = 0
    for word in text.lower().split():
        found = False
        for listed in words:
            if listed == word:
                found = True
                break
        missing += not found
    return missing
""",
    )
]
ALSO_RIGHT = [
    Way("A set answers in one step a word, but it is a second copy of the list, and the order is not used.",
        """
def count_missing(words: list[str], text: str) -> int:
    listed = set(words)
    return sum(word not in listed for word in text.lower().split())
"""),
]
EXPLANATION = """
`bisect_left` halves the list until it knows where the word would go: for mat in a, cat, on, sat that is position 2, where on stands, so mat is
missing. A word takes about log n comparisons for n listed ones. Another way makes a set of the words first, which costs a copy.
"""


def count_missing(words: list[str], text: str) -> int:
    missing = 0
    for word in text.lower().split():
        place = bisect_left(words, word)
        missing += place == len(words) or words[place] != word
    return missing


def inputs(rng):
    pool = ["a", "cat", "dog", "mat", "on", "sat", "the", "we", "zoo"]
    words = sorted(rng.sample(pool, rng.randint(1, 6)))
    said = [rng.choice([rng.choice(pool), rng.choice(words), "zzz"]) for _ in range(rng.randint(1, 7))]
    return (words, " ".join(rng.choice([word, word.title()]) for word in said))


def large(rng, size):
    words = sorted({"".join(rng.choices("abcdefghij", k=6)) for _ in range(size)})
    return (words, " ".join(rng.choice(words) if rng.random() < 0.5 else "".join(rng.choices("klm", k=5)) for _ in range(size)))
