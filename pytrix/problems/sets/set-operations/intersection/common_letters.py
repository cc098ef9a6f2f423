"""Letters that every word has

A sign painter wants to cut the letters that **all** words of a sign have in common from better material.

Return the letters that occur in every one of the `words`, as one text in alphabetical order. A letter counts once,
however often it occurs. There is at least one word; words consist of small letters.
"""
from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("SEARCH", "SORT")
HINTS = (
    "Which letters can still be in the answer after you have looked at the first word?",
    "Begin with the set of the first word's letters, and keep, word by word, only those that the word has as well.",
    "`&=` with the set of a word does one step. Sort what is left and join it.",
)
EXAMPLES = [
    Example((["bakery", "break", "beaker"],), why="a, b, e, k and r"),
    Example((["sun", "moon", "noon"],)),
    Example((["tea", "hill"],)),
]
EDGES = {
    "at least one word": (["otto"],),
    "every one of the words": Edge((["ab", "bc", "ca"],), "each letter in two of three words"),
}
MISTAKES = [
    Mistake("You collect the letters of all words. They have to occur in every one.", "common &= set(word)", "common |= set(word)"),
    Mistake("You only compare the first word with the last one.", "for word in words:", "for word in words[-1:]:"),
    Mistake("A letter counts once, however often it occurs.", "sorted(common)", "sorted(letter for letter in words[0] if letter in common)"),
]
EXPLANATION = """
The set can only shrink: after each word, it has what all words so far share.

| word | common letters afterwards |
|---|---|
| bakery | a b e k r y |
| break | a b e k r |
| beaker | a b e k r |

Each letter of each word is looked at once.
"""


def in_all(words: list[str]) -> str:
    common = set(words[0])
    for word in words:
        common &= set(word)
    return "".join(sorted(common))


def inputs(rng):
    return ([letters(rng, 2, 7, "abcd") for _ in range(rng.randint(2, 4))],)
