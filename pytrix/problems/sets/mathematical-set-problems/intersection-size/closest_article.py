"""The article that is most alike

A newspaper shows, below each article, the one that is most like it. How much two articles are alike is measured by
their words: the number of different words that occur in both, divided by the number of different words that occur in
at least one of them. Two articles without words are alike with a measure of 0.

`article` is a text, and `others` maps names to texts. All texts consist of words of small letters, separated by
spaces. Return a tuple: the name of the article with the largest measure and the measure itself. If several have it,
take the name that comes first in the alphabet. There is at least one other article. Measures are compared up to a
tiny difference.
"""
from pytrix.question.authoring import Edge, Example, Mistake, approximate

LEVEL = "intermediate"
TAGS = ("COMPARE", "SEARCH")
COMPARISON = approximate(1e-9)
HINTS = (
    "Why isn't the number of shared words enough? Think of a very long article.",
    "Write a helper for the measure of two sets of words: the size of the intersection divided by that of the union, and 0 if the union is empty.",
    "Find the best name with `max` over the sorted names, which keeps the first of equally good ones.",
)
EXAMPLES = [
    Example(("rain in the north", {"a": "rain in spain", "b": "the sun in the north and rain in the south today"}), why="2 of 5 words against 4 of 8"),
    Example(("red red wine", {"x": "wine", "m": "red"}), why="both share 1 of 2 words"),
    Example(("snow", {"k": "ice"})),
]
EDGES = {
    "Two articles without words": ("", {"z": "", "y": "tea"}),
    "occur in both": Edge(("a b c", {"p": "c b a a a", "q": "a b"}), "the same words in another order"),
}
ALWAYS = [("rain sun", {"d": "sun fog sea"})]
MISTAKES = [
    Mistake("You only count the shared words. A long article shares many with everything.", "len(one & other) / len(one | other)", "len(one & other) / 1"),
    Mistake("You divide by the number of words of both, where shared words count twice.", "len(one & other) / len(one | other)", "len(one & other) / (len(one) + len(other))"),
    Mistake("If several have the largest measure, take the first name in the alphabet.", "max(sorted(others)", "max(sorted(others, reverse=True)"),
    Mistake("Two articles without words must not be divided by 0.", "    if not one | other:\n        return 0.0\n", ""),
]
ORACLE = """
def most_alike(article: str, others: dict[str, str]) -> tuple[str, float]:
    rows = []
    for name, text in others.items():
        every = sorted({word for word in (article + " " + text).split(" ") if word})
        shared = [word for word in every if word in article.split(" ") and word in text.split(" ")]
        rows.append((-len(shared) / len(every) if every else 0.0, name))
    rows.sort()
    return rows[0][1], -rows[0][0]
"""
EXPLANATION = """
The measure is between 0, nothing in common, and 1, the same words. It is known as the Jaccard similarity.

| other | shared | in at least one | measure |
|---|---|---|---|
| a | in, rain | in, north, rain, spain, the | 2 / 5 |
| b | in, north, rain, the | these and and, south, sun, today | 4 / 8 |

Making the sets costs a step for each word, and so does each comparison. The size of the union can also be worked out:
both sizes added, minus that of the intersection, so that one set operation is enough.
"""


def alike(one: set[str], other: set[str]) -> float:
    if not one | other:
        return 0.0
    return len(one & other) / len(one | other)


def most_alike(article: str, others: dict[str, str]) -> tuple[str, float]:
    words = set(article.split())
    measures = {name: alike(words, set(text.split())) for name, text in others.items()}
    best = max(sorted(others), key=lambda name: measures[name])
    return best, measures[best]


def inputs(rng):
    def text(low):
        return " ".join(rng.choice(["rain", "sun", "sea", "ice", "fog"]) for _ in range(rng.randint(low, 5)))

    return (text(1), {name: text(0) for name in rng.sample("abcd", rng.randint(1, 4))})
