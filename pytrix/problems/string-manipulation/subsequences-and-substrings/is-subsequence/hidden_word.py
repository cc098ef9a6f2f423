"""A word hidden in a line, {title}

A puzzle book hides words in lines of letters. A `word` counts as hidden in `text` if its letters turn up one after
the other when the line is read {way}. Other letters may stand in between, but the order must be right, and each
letter of the line serves for one letter of the word only.

Return whether the word is hidden. An empty word is hidden in every line, and only an empty word is hidden in an empty
line.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("VALIDATE", "ITERATE")
ROWS = [
    {"step": 1, "title": "read forwards", "way": "from left to right"},
    {"step": -1, "title": "read backwards", "way": "from right to left, beginning with its last letter"},
    {"step": 2, "title": "with letters left out", "way": "from left to right with every other letter left out: "
     "the first counts, the second does not, the third counts, and so on"},
]
HINTS = (
    "Lay a finger on the first letter of the word and read the line. When may the finger move on?",
    "Remember how many letters of the word you have met so far. One walk through the line is enough.",
    "Slice the line so that a plain loop meets its letters in the right order. Compare each with the letter at your "
    "finger, "
    "as long as there is one, and count the matches; in the end the count must be the length of the word.",
)
EXAMPLES = [
    lambda step: ("tin", _line("tin", "sar", step)),
    lambda step: ("tin", _line("nit", "sar", step)),
]
EDGES = {
    "empty word": ("", "harbour"),
    "an empty line": ("a", ""),
    "serves for one letter": lambda step: ("oo", _line("o", "ts", step)),
}
MISTAKES = [
    Mistake("All letters of the word occur in the line, but you do not look at their order.",
            """
def is_hidden(word: str, text: str) -> bool:
    return all(letter in text[::step] for letter in word)
"""),
    Mistake("You want the letters of the word side by side. Other letters may stand between them.",
            """
def is_hidden(word: str, text: str) -> bool:
    return word in text[::step]
"""),
    Mistake("When the whole word is found, there is no next letter to wait for. Check that before you look it up.",
            "if matched < len(word) and letter == word[matched]:", "if letter == word[matched]:"),
    Mistake("You read the line in the wrong direction.", "text[::step]", "text[::-step]"),
]
EXPLANATION = """
The first fitting letter is always the best one to take: it leaves the longest rest of the line for what follows. So
one walk with one counter decides, and the work grows with the length of the line. The slice brings the letters into
the order of reading, which leaves the loop the same whatever the direction.
"""


def is_hidden(word: str, text: str, *, step: int) -> bool:
    matched = 0
    for letter in text[::step]:
        if matched < len(word) and letter == word[matched]:
            matched += 1
    return matched == len(word)


def _line(word: str, noise: str, step: int) -> str:
    mixed = "".join(letter + other for letter, other in zip(word, noise * 2))
    return mixed[::-1] if step == -1 else "".join(letter + "e" for letter in mixed) if step == 2 else mixed


def inputs(rng, step):
    word = letters(rng, 2, 4, "abn")
    kept = rng.choice([word, word, word[:-1], word[::-1]])
    line = "".join(letters(rng, 0, 2, "abno") + letter for letter in kept) + letters(rng, 0, 2, "ano")
    if step == 2:
        line = "".join(letter + rng.choice("abn") for letter in line)
    return (word, line[::-1] if step == -1 else line)
