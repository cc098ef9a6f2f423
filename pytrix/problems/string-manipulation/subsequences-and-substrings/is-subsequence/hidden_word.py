"""A word hidden in a line

A puzzle book hides words in lines of letters. A `word` counts as hidden in `text` if its letters turn up one after
the other when the line is read from left to right. Other letters may stand in between, but the order must be right, and each
letter of the line serves for one letter of the word only.

Return whether the word is hidden. An empty word is hidden in every line, and only an empty word is hidden in an empty
line.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("VALIDATE", "ITERATE")
HINTS = (
    "Lay a finger on the first letter of the word and read the line. When may the finger move on?",
    "Remember how many letters of the word you have met so far. One walk through the line is enough.",
    "Compare each letter of the line with the letter at your finger, as long as there is one, and count the matches; in the "
    "end the count must be the length of the word.",
)
EXAMPLES = [Example(("tin", "tsianr"), why="t, i and n come in this order"), Example(("tin", "nsiatr")), Example(("see", "sea")), Example(("ant", "banknote"))]
EDGES = {"empty word": ("", "harbour"), "an empty": ("a", ""), "serves for one letter": ("oo", "ot")}
ALWAYS = [("an", "an")]
MISTAKES = [
    Mistake("All letters of the word occur in the line, but you do not look at their order.",
            """
def is_hidden(word: str, text: str) -> bool:
    return all(letter in text for letter in word)
"""),
    Mistake("You want the letters of the word side by side. Other letters may stand between them.",
            """
def is_hidden(word: str, text: str) -> bool:
    return word in text
"""),
    Mistake("When the whole word is found, there is no next letter to wait for. Check that before you look it up.",
            "if matched < len(word) and letter == word[matched]:", "if letter == word[matched]:"),
    Mistake("You read the line in the wrong direction.", "for letter in text:", "for letter in text[::-1]:"),
]
EXPLANATION = """
The first fitting letter is always the best one to take: it leaves the longest rest of the line for what follows. For `see`
and the line `sea`:

| letter of the line | waiting for | matched |
|---|---|---|
| s | s | 1 |
| e | e | 2 |
| a | e | 2 |

One e is missing, so the word is not hidden. One walk with one counter decides, and the work grows with the length of the
line.
"""


def is_hidden(word: str, text: str) -> bool:
    matched = 0
    for letter in text:
        if matched < len(word) and letter == word[matched]:
            matched += 1
    return matched == len(word)





def inputs(rng):
    word = letters(rng, 2, 4, "abn")
    kept = rng.choice([word, word, word[:-1], word[::-1]])
    line = "".join(letters(rng, 0, 2, "abno") + letter for letter in kept) + letters(rng, 0, 2, "ano")
    return (word, line)
