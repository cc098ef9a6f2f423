"""Words the dictionary doesn't know

A spelling checker has a list of known words, `known`, all in small letters. `text` lists the words of a letter in
order, and some begin with a capital or are written in capitals; that makes no difference to whether they are known.

Return the words of the text that are not known, in their order and as they are written. A word that occurs several
times is listed each time.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "PARTITION")
HINTS = (
    "How does Python find out whether a word is in a list of a hundred thousand words, and how does it do that with a set?",
    "Make a set of the known words once, before the loop. Then ask for each word of the text.",
    "Ask with the word in small letters, but put the word as it is written into your answer.",
)
EXAMPLES = [
    Example((["a", "dear", "friend"], ["Dear", "freind", "A", "FRIEND"]),),
    Example((["sun"], ["Moon", "sun", "moon", "Moon"]), why="each time it occurs"),
    Example((["sun", "moon"], ["Sun"])),
]
EDGES = {
    "listed each time": ([], ["x", "x"]),
    "not known": Edge((["a"], []), "an empty letter"),
}
MISTAKES = [
    Mistake("A word with a capital is taken for unknown.", "word.lower() not in", "word not in"),
    Mistake("You change how the words are written.", "[word for word", "[word.lower() for word"),
    Mistake("A word that occurs several times is listed each time.", "for word in text if", "for word in dict.fromkeys(text) if"),
    Mistake("You list the words that are known.", "not in dictionary", "in dictionary"),
]
EXPLANATION = """
The set is made once, and then each question takes the same short time, however many words are known.

| word | asked for | known |
|---|---|---|
| Dear | dear | yes |
| freind | freind | no |
| A | a | yes |
| FRIEND | friend | yes |

With the list, each question might have to look at all known words. The work grows with the length of the text plus
that of the list.
"""


def unknown(known: list[str], text: list[str]) -> list[str]:
    dictionary = set(known)
    return [word for word in text if word.lower() not in dictionary]


def inputs(rng):
    words = ["sun", "moon", "sea", "sky"]
    text = [rng.choice([word, word.title(), word.upper()]) for word in (rng.choice(words) for _ in range(rng.randint(2, 7)))]
    return (rng.sample(words, rng.randint(1, 3)), text)
