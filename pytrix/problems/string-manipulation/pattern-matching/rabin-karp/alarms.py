"""The weighing librarian: false alarms

Before a librarian compares a word with a piece of text letter by letter, she compares two numbers: the weight of a text is the sum
of its letters' values, 0 for `a`, 1 for `b`, up to 25 for `z`. Where a piece as long as the word has the same weight as the word,
an alarm rings. If the piece is not the word itself, it is a false alarm: `ba` weighs the same as `ab`.

Return a list of the starting positions in `text` of all false alarms for `word`, from left to right. Pieces may overlap. When
the text is shorter than the word, the list is empty.
"""

from string import ascii_lowercase

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("all letters are lower case, from a to z", "`word` has at least one letter")
HINTS = (
    "Which pieces of the text have to be weighed, and how long is each of them?",
    "Write a small function for the weight of a text, and use it for the word once and for each piece.",
    "The value of a letter is its position in the alphabet, which you can look up in a text of all letters, or its distance from `a`.",
)
EXAMPLES = [Example(("abbacab", "ab"), why="ba weighs the same, ab itself is no false alarm"), Example(("cabbage", "abc")), Example(("noon", "on"))]
EDGES = {
    "text is shorter": ("b", "ab"),
    "pieces may overlap": ("aaaa", "aa"),
    "word itself": ("tea", "tea"),
    "same weight": ("acbbca", "bb"),
    "25 for `z`": ("zay", "az"),
    "letter by letter": ("caab", "ba"),
}
ALWAYS = [("aca", "bb")]
MISTAKES = [
    Mistake("A piece with the same weight may hold quite different letters: `ac` weighs as much as `bb`. Compare the sums, not the sorted "
            "letters.",
            "weight(piece) == goal", "sorted(piece) == sorted(word)"),
    Mistake("The last piece is missing, the one that ends with the text.", "- size + 1)", "- size)"),
    Mistake("You return the pieces. Return the positions at which they begin.", "found.append(start)", "found.append(piece)"),
    Mistake("You return real finds. A false alarm is a piece of equal weight that is not the word.",
            "piece != word", "piece == word"),
    Mistake("Your list holds real finds as well. Only false alarms are wanted.", " and piece != word", ""),
]
EXPLANATION = """
Comparing two numbers is quick, and unequal numbers prove that the texts differ; equal numbers prove nothing. For `noon` and
`on`, which weighs 14 + 13 = 27:

| start | piece | weight | |
|---|---|---|---|
| 0 | no | 27 | false alarm |
| 1 | oo | 28 | |
| 2 | on | 27 | the word itself |

This is the idea of a search by fingerprints. Here each piece is weighed anew, which costs its length; since neighbouring
pieces share all letters but two, their weights could be carried along.
"""


def alarms(text: str, word: str) -> list[int]:
    size = len(word)
    goal = weight(word)
    found = []
    for start in range(len(text) - size + 1):
        piece = text[start : start + size]
        if weight(piece) == goal and piece != word:
            found.append(start)
    return found


def weight(text: str) -> int:
    return sum(ascii_lowercase.index(letter) for letter in text)


def inputs(rng):
    word = letters(rng, 1, 3, "abc")
    return ("".join(rng.choice([word, word[::-1], letters(rng, 1, 3, "abcd")]) for _ in range(4)), word)
