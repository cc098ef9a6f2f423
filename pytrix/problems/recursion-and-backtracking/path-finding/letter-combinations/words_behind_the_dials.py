"""Words behind the dials

A treasure map hides a word behind the dials of an old safe. `dials` lists the dials from left to right, each a text with the letters it can
show, all different and in alphabetical order.

Return all words that the dials can show, one letter from each dial, in alphabetical order. Two letters that are equal never stand side by side
in the word. If a dial can't show anything, or no word is possible, return an empty list. There is at least one dial.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("GENERATE",)
CONSTRAINTS = ("at most 6 dials with up to 4 letters each",)
HINTS = (
    "Suppose you have all words that the first two dials can show. How do you get the words of three dials?",
    "Begin with one empty word. For each dial, put each of its letters after each word so far.",
    "Build a new list for each dial: for every word, for every letter, the word with the letter, unless the word ends with that letter.",
)
EXAMPLES = [
    Example((["at", "ot", "ks"],), why="tt is not allowed at the beginning"),
    (["de", "ax"],),
    Example((["h", "h", "ab"],), why="the h on both dials would stand side by side"),
    (["pqr"],),
]
EDGES = {
    "can't show anything": (["ab", "", "c"],),
    "at least one dial": Edge((["z"],), "one dial with one letter"),
    "side by side": Edge((["ab", "c", "ab"],), "equal letters further apart"),
}
ALWAYS = [
    (["a", "b", "bc"],),
]
MISTAKES = [
    Mistake("Equal letters stand side by side in some of your words.", " if not word.endswith(letter)", ""),
    Mistake("Only neighbours must differ: a letter may come again later in the word.", "not word.endswith(letter)", "letter not in word"),
    Mistake("The words grow from left to right, and the first letter decides the order.", "for word in words for letter in dial", "for letter in dial for word in words"),
    Mistake("The new letter belongs after the word.", "word + letter", "letter + word", "word.endswith", "word.startswith"),
    Mistake("Every dial shows a letter, the last one as well.", "for dial in dials:", "for dial in dials[:-1]:"),
]
EXPLANATION = """
For each dial every word so far is continued with each of its letters, unless that letter is the last one of the word. For at, ot, ks:

| dial | words |
|---|---|
| – | one, the empty word |
| at | a, t |
| ot | ao, at, to |
| ks | aok, aos, atk, ats, tok, tos |

The number of words is multiplied by the number of letters with each dial; four dials of four letters already show up to 256 words.
"""


def shown(dials: list[str]) -> list[str]:
    words = [""]
    for dial in dials:
        words = [word + letter for word in words for letter in dial if not word.endswith(letter)]
    return words


def inputs(rng):
    letters = rng.choice(["abc", "abcd", "aest"])
    return (["".join(sorted(rng.sample(letters, rng.choice([1, 2, 2, 3])))) for _ in range(rng.randint(1, 4))],)
