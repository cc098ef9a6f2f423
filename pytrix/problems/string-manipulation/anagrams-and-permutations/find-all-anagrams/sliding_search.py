"""All places with one letter wrong at most

A long text is searched for pieces that use the letters of a word in any order, except that one letter of the piece, at
most, may be a wrong one: replacing it by another would give all the letters of the word. A piece is as long as the word.

Return all positions of `text` where such a piece begins, in ascending order, counted from 0. Pieces may overlap. If
the `word` is longer than the text, there are none. Text and word may have tens of thousands of letters, so sorting or
counting each piece anew is too slow.
"""

from collections import Counter

from pytrix.question.authoring import Example, Mistake, Slow, Way, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("`word` has at least two letters", "text and word consist of small letters")
HINTS = (
    "When the piece moves on by one letter, one letter leaves and another one comes. What else changes?",
    "Keep what is still needed of each letter, and one number: how many needed letters the piece does not have.",
    "A letter that comes in helps if it was still needed; one that leaves does harm if, without it, more of it is "
    "needed than nothing.",
)
EXAMPLES = [
    Example(("cbxyabxxc", "abc"), why="cbx, yab and abx have one wrong letter each"),
    Example(("abab", "abc"), why="the c is missing in both pieces"),
    Example(("noon", "mm")),
]
EDGES = {"longer than the text": ("at", "tea"), "may overlap": ("aaaa", "aa")}
ALWAYS = [("aaab", "abc"), ("addba", "aba")]
MISTAKES = [
    Mistake("You never report a piece at the very beginning of the text.",
            "if place >= size - 1 and", "if place >= size and"),
    Mistake("You report where a piece ends. Report where it begins.",
            "found.append(place - size + 1)", "found.append(place)"),
    Mistake("The letter that leaves is never given back, so the counts only ever shrink.",
            "            needed[leaving] += 1\n            missing += needed[leaving] > 0\n", "            pass\n"),
    Mistake("A letter that leaves does harm only if the piece had no more of it than the word needs.",
            "missing += needed[leaving] > 0", "missing += 1"),
]
SIZE = 30_000
SLOW = [
    Slow("Your answer is right, but it counts or sorts each piece anew. Two neighbouring pieces differ by two "
         "letters only.",
         """
def places(text: str, word: str) -> list[int]:
    wanted = Counter(word)
    found = []
    for start in range(len(text) - len(word) + 1):
        piece = text[start : start + len(word)]
        have = Counter(piece)
        if sum((wanted - have).values()) <= 1:
            found.append(start)
    return found
"""),
]
ALSO_RIGHT = [
    Way("Two counters, one of the piece and one of the word, and the number of letters they share. Easier to read; it compares counts instead of signs.",
        """

from collections import Counter


def places(text: str, word: str) -> list[int]:
    size, wanted = len(word), Counter(word)
    have: Counter[str] = Counter()
    shared = 0
    found = []
    for place, letter in enumerate(text):
        have[letter] += 1
        shared += have[letter] <= wanted[letter]
        if place >= size:
            leaving = text[place - size]
            shared -= have[leaving] <= wanted[leaving]
            have[leaving] -= 1
        if place >= size - 1 and shared >= size - 1:
            found.append(place - size + 1)
    return found
"""),
]
EXPLANATION = """
`missing` is the number of letters of the word that the piece lacks; as piece and word are equally long, it is the
number of wrong letters in the piece, too. A letter that comes in reduces it only if this letter was needed, and a
letter that leaves adds to it only if the piece had no more than needed. For `abab` and the word `abc`:

| comes | leaves | piece | missing |
|---|---|---|---|
| a, b, a | | aba | 1: the c |
| b | a | bab | 1: the c |

Each letter comes and leaves once, so the search is linear, however long the word is. Counting each piece anew instead
multiplies that by the length of the word.
"""


def places(text: str, word: str) -> list[int]:
    size, needed = len(word), Counter(word)
    missing = size
    found = []
    for place, letter in enumerate(text):
        missing -= needed[letter] > 0
        needed[letter] -= 1
        if place >= size:
            leaving = text[place - size]
            needed[leaving] += 1
            missing += needed[leaving] > 0
        if place >= size - 1 and missing <= 1:
            found.append(place - size + 1)
    return found


def inputs(rng):
    word = letters(rng, 2, 4, "abc")
    text = letters(rng, 0, 2, "abcd")
    for _ in range(rng.randint(1, 3)):
        piece = rng.sample(word, len(word))
        piece[0] = rng.choice([piece[0], rng.choice("abcd")])
        text += "".join(piece) + letters(rng, 0, 2, "abcd")
    return (text, word)


def large(rng, size):
    text = [rng.choice("abcdefgh") for _ in range(size)]
    word = text[size // 2 : size // 2 + size // 3]
    rng.shuffle(word)
    return ("".join(text), "".join(word))
