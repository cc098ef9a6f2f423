"""Letters added at the end

A word gets letters added at its end, and nowhere else, until it reads the same backwards.

Return the smallest number of letters that have to be added to `word`. A word that reads the same backwards needs 0
letters, and so does an empty word. Words may have up to 200,000 letters, so trying one number after the other with a
full comparison takes too long.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "VALIDATE")
HINTS = (
    "Which letters of the word find their partner without any addition, and which ones need a new partner?",
    "The letters that need no new partner form a mirror at one end of the word. You want the longest such mirror.",
    "The longest mirrored end is the longest text that ends the word and begins its reverse: match the reverse "
    "against the word with the border table of KMP.",
)
EXAMPLES = [Example(("abcb",), why="abcba"), Example(("noon",)), Example(("abc",)), Example(("banana",), why="anana needs no partner, b does")]
EDGES = {"empty word": ("",), "0 letters": ("level",)}
ALWAYS = [("abbbbbabbbb",), ("aabbbbaabba",)]
MISTAKES = [
    Mistake("You assume that only the single letter at the end can be kept. A longer mirror there saves more.",
            "return len(word) - length", "return len(word) - min(length, 1)"),
    Mistake("You look for the mirror at the wrong end of the word.", "turned = word[::-1]", "turned = word",
            "for letter in word:", "for letter in word[::-1]:"),
    Mistake("You return the length of the mirror that stays. The letters outside of it are the ones that need "
            "partners.",
            "return len(word) - length", "return length"),
    Mistake("After a mismatch you start matching from nothing. A shorter match may still be alive: follow the borders.",
            "length = borders[length - 1]\n        length += turned[length] == letter",
            "length = 0\n        length += turned[length] == letter"),
]
SIZE = 200_000
SLOW = [
    Slow("Your answer is right, but it compares the whole rest again for every possible number of letters.",
         """
def letters_to_add(word: str) -> int:
    for added in range(len(word) + 1):
        rest = word[added:]
        if rest == rest[::-1]:
            return added
"""),
]
EXPLANATION = """
Letters outside of the longest mirrored end need a partner each; the mirrored end is complete. That end is the longest
text which both ends the word and begins the reversed word, because reversing a mirror changes nothing. Matching the
reversed word against the word leaves exactly this length when the word is used up. For `abcb`, reversed `bcba`:

| letter of the word | a | b | c | b |
|---|---|---|---|---|
| matched of `bcba` | 0 | 1 | 2 | 3 |

The end `bcb` has 3 letters, so 1 is to be added. Table and matching, as in the search of Knuth, Morris and Pratt, take
linear time; trying each number of letters with a full comparison takes up to the square.
"""


def letters_to_add(word: str) -> int:
    turned = word[::-1]
    borders = [0]
    for letter in turned[1:]:
        length = borders[-1]
        while length and turned[length] != letter:
            length = borders[length - 1]
        borders.append(length + (turned[length] == letter))
    length = 0
    for letter in word:
        while length and turned[length] != letter:
            length = borders[length - 1]
        length += turned[length] == letter
    return len(word) - length


def inputs(rng):
    half = letters(rng, 1, 4, "ab")
    mirror = half + rng.choice(["", "a"]) + half[::-1]
    more = letters(rng, 0, 4, "ab")
    return (rng.choice([mirror + more, more + mirror, letters(rng, 8, 14, "ab")]),)


def large(rng, size):
    return ("a" * (size // 4) + "b" + "a" * (size // 2),)
