"""A report on the search

A search machine compares numbers before it compares letters. The number of a text is built by going through its letters from the
first to the last: it starts with 0, and for each letter it is multiplied by 10, the letter's code is added (97 for `a`, as `ord`
tells), and the remainder of division by 97 is kept.

The machine looks at every piece of `text` that is as long as `word`. Where the numbers of piece and word are equal, it compares the
letters. Return a tuple: how often the piece was the word, and how often the equal number was a false alarm. Pieces may overlap; a
text that is shorter than the word gives `(0, 0)`. Texts and words are long, so no piece may be gone through letter by letter
unless the numbers agree.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("only lower-case letters", "`word` has at least one letter", "up to 30,000 letters")
HINTS = (
    "A piece and the next one share all letters but two. What does the letter that leaves contribute to the number?",
    "Take away the contribution of the letter that leaves, then treat the letter that comes in as in the rule.",
    "The letter taken first has been multiplied by 10 once for each letter after it; compute this power once, with its "
    "remainder.",
)
EXAMPLES = [Example(("abcabd", "abc")), Example(("banana", "an")), Example(("zbdjazaj", "bdj"), why="one piece has the word's number by chance")]
EDGES = {
    "shorter": ("be", "bee"),
    "pieces may overlap": ("bbbb", "bb"),
    "false alarm": ("bbkaah", "bbk"),
    "at least one letter": ("hello", "l"),
    "how often the piece was the word": ("abababa", "aba"),
}
MISTAKES = [
    Mistake("You trust equal numbers. Different letters can have the same number, so compare the letters before you count a find.",
            "text[start : start + size] == word", "len(word) == size"),
    Mistake("You do not take away the letter that leaves the window, so all earlier letters stay in its number.",
            "(code - ord(text[start]) * power) * 10", "code * 10"),
    Mistake("The letter that leaves has not been multiplied as often as you assume: once for each letter after it.",
            "pow(10, size - 1, 97)", "pow(10, size, 97)"),
    Mistake("The last piece of the text is never looked at.", "range(last + 1)", "range(last)"),
]
SIZE = 20_000
SLOW = [
    Slow("Your answer is right, but it computes the number of each piece from all of its letters. Carry the number along instead: one "
         "letter leaves, one comes in.",
         '''
def report(text: str, word: str) -> tuple[int, int]:
    finds = false_alarms = 0
    for start in range(len(text) - len(word) + 1):
        piece = text[start : start + len(word)]
        if number(piece) == number(word):
            if piece == word:
                finds += 1
            else:
                false_alarms += 1
    return finds, false_alarms
'''),
]
EXPLANATION = """
The number of the next piece follows in constant time: subtract the leaving letter times a power of 10, multiply by 10, add
the letter that comes in, take the remainder. As 97 stands for `a`, its remainder is 0, that of `b` is 1, of `n` 13. For
`banana` and `an`, with the number 13:

| piece | number |
|---|---|
| ba | 10 |
| an | 13: a find |
| na | (13 − 0 · 10) · 10 + 0 = 130, remainder 33 |
| an | (33 − 13 · 10) · 10 + 13 = −957, remainder 13: a find |
| na | 33 |

Only about one piece in 97 rings a false alarm, so confirming costs little unless the word is everywhere. Working out the
number of each piece from all of its letters instead takes the length of the word every time.
"""


def report(text: str, word: str) -> tuple[int, int]:
    size = len(word)
    goal, code, power = number(word), number(text[:size]), pow(10, size - 1, 97)
    finds = false_alarms = 0
    last = len(text) - size
    for start in range(last + 1):
        if code == goal:
            if text[start : start + size] == word:
                finds += 1
            else:
                false_alarms += 1
        if start < last:
            code = ((code - ord(text[start]) * power) * 10 + ord(text[start + size])) % 97
    return finds, false_alarms


def number(text: str) -> int:
    code = 0
    for letter in text:
        code = (code * 10 + ord(letter)) % 97
    return code


def inputs(rng):
    word = letters(rng, 2, 3, "abcdefghij")
    twin = word
    while number(twin) != number(word) or twin == word:
        twin = letters(rng, 3, 3)
    twin = twin if len(twin) == len(word) else twin + word
    return ("".join(rng.choice([word, twin, twin, letters(rng, 0, 3)]) for _ in range(rng.randint(2, 5))), word)


def large(rng, size):
    return ("".join(rng.choice("abc") for _ in range(size)), "".join(rng.choice("abc") for _ in range(size // 4)))
