"""The shortest passage with both words

Somebody searches a long text for two words at once and wants the shortest passage to read. `words` lists the words of
the text in order, and `one` and `other` are two different words.

Return how many words the shortest passage has in which both occur, the two included; the words may stand in either
order. If one of them does not occur in the text, return `0`. All words are in small letters.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way
from pytrix.question.authoring import words as some_words

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "A shortest passage begins with one of the two words. What does it end with?",
    "List the positions of the first word and those of the second. A pair of positions makes a passage; the shortest of all of these is wanted.",
    "The length of the passage is the distance of both positions plus one. `min` has a default for the case that there is no pair.",
)
EXAMPLES = [
    Example((["sea", "wind", "and", "salt", "sea", "sand", "wind"], "sea", "salt"), why="salt sea, in the middle"),
    Example((["rain", "and", "more", "rain"], "rain", "sun"), why="sun does not occur"),
    Example((["fog", "over", "the", "hill", "fog"], "fog", "hill"), why="hill fog at the end"),
]
EDGES = {
    "does not occur": ([], "sea", "wind"),
    "in either order": (["salt", "sea"], "sea", "salt"),
    "the two included": Edge((["sea", "a", "b", "c", "salt"], "sea", "salt"), "from the first word to the last"),
    "shortest passage": Edge((["sea", "a", "a", "salt", "a", "sea", "a", "a", "salt"], "sea", "salt"), "both occur twice"),
    "both occur": Edge((["sea", "salt", "a", "a", "sea"], "sea", "salt"), "the first place of a word is the right one"),
    "two different words": Edge((["sea", "sea", "a", "a", "salt"], "sea", "salt"), "the same word twice is no passage"),
    "If one of them": Edge((["sea", "salty", "sea"], "salt", "sea"), "a longer word that contains it"),
}
MISTAKES = [
    Mistake("Both words belong to the passage: it is one longer than their distance.", "abs(here - there) + 1", "abs(here - there)"),
    Mistake("You only use the first place of each word. Later ones may lie closer together.", """
def shortest_passage(words: list[str], one: str, other: str) -> int:
    if one not in words or other not in words:
        return 0
    return abs(words.index(one) - words.index(other)) + 1
"""),
    Mistake("The words may stand in either order; you only take passages that begin with `one`.", "for there in second\n", "for there in second if here < there\n"),
    Mistake("If one of the words does not occur, there is no passage, and `min` has nothing to choose from.", "min(lengths, default=0)", "min(lengths)"),
    Mistake("Your passage is the longest one that begins and ends with the two words.", "min(lengths, default=0)", "max(lengths, default=0)"),
]
ALSO_RIGHT = [
    Way("One walk is enough: remember where each word was seen last, and compare the two places at each of the words. That suits long texts.",
        """
def shortest_passage(words: list[str], one: str, other: str) -> int:
    lengths = []
    seen: dict[str, int] = {}
    for place, word in enumerate(words):
        if word in (one, other):
            seen[word] = place
            if len(seen) == 2:
                lengths.append(abs(seen[one] - seen[other]) + 1)
    return min(lengths, default=0)
"""),
]
EXPLANATION = """
A shortest passage has one of the words at each end, so the positions of both decide. In the first example `sea` stands
at 0 and 4, and `salt` at 3:

| sea | salt | length |
|---|---|---|
| 0 | 3 | 4 |
| 4 | 3 | 2 |

All pairs of positions are compared, so the work is the product of how often the two words occur.
"""


def shortest_passage(words: list[str], one: str, other: str) -> int:
    first = [place for place, word in enumerate(words) if word == one]
    second = [place for place, word in enumerate(words) if word == other]
    lengths = [
        abs(here - there) + 1
        for here in first
        for there in second
    ]
    return min(lengths, default=0)


def inputs(rng):
    text = some_words(rng, 2, 10, ["sea", "salt", "wind", "and", "the", "salty"])
    return (text, *rng.sample(["sea", "salt", "wind"], 2))
