"""The crossword clerk

In a crossword some letters of a word are known and others are not. A clerk writes the known letters in their places and a dot
`.` for each unknown one; `c.t` fits `cat` and `cut`, but neither `cart` nor `act`.

Return a list of those of the `words` that fit the `pattern`, in their given order, repeated words as often as they come.
A word fits when it has as many letters as the pattern has characters and agrees with every known letter. An empty pattern fits the
empty word only.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("VALIDATE", "COMPARE")
CONSTRAINTS = ("words have only lower-case letters", "the pattern has only lower-case letters and dots")
HINTS = (
    "When can you tell that a word does not fit, before you look at a single letter?",
    "Walk through pattern and word side by side. A dot is happy with anything, a letter only with itself.",
    "`zip` pairs the characters of two texts, but stops at the shorter one, so the lengths need a test of their own.",
)
EXAMPLES = [
    Example((["cat", "cart", "cut", "act"], "c.t")),
    Example((["tea", "toe", "tie", "tea"], "t.e")),
    Example((["on", "off", "no"], "..")),
]
EDGES = {
    "empty pattern": (["", "a"], ""),
    "as many letters": (["sea", "seal", "se"], "se."),
    "unknown one": (["as", "ash", "is"], ".s"),
    "every known letter": (["tent", "bent", "tens"], "te.t"),
    "as often as they come": (["tea", "to", "tea"], "t.a"),
}
MISTAKES = [
    Mistake("A word may be too long or too short although all paired letters agree: pairing stops at the shorter text.",
            "len(word) == len(pattern) and all(", "all("),
    Mistake("The dot stands for any letter. You treat it like a letter of its own.", 'known in (".", letter)', "known == letter"),
    Mistake("One agreeing letter is not enough. Every known letter has to agree.", "and all(", "and any("),
    Mistake("You return the words that do not fit.", "if fits(", "if not fits("),
]
EXPLANATION = """
The length decides first; after that each position gives a clear answer of its own, because a dot covers exactly one letter.
For `c.t`:

| word | length | pairs | fits |
|---|---|---|---|
| cat | 3 | c c, dot a, t t | yes |
| cart | 4 | | no |
| cut | 3 | c c, dot u, t t | yes |
| act | 3 | c a differ | no |

A word costs at most one comparison for each letter. The star of larger pattern languages is what makes matching hard: it
leaves open how many letters it covers.
"""


def chosen(words: list[str], pattern: str) -> list[str]:
    return [word for word in words if fits(word, pattern)]


def fits(word: str, pattern: str) -> bool:
    return len(word) == len(pattern) and all(known in (".", letter) for known, letter in zip(pattern, word))


def inputs(rng):
    word = letters(rng, 2, 4, "aeltns")
    pattern = "".join(rng.choice([letter, letter, "."]) for letter in word)
    others = [word[:-1] + rng.choice("aen"), word + "s", word[1:], rng.choice("st") + word[1:], word[::-1]]
    return (rng.sample([word, *others], rng.randint(2, 5)), pattern)
