"""The lingering echo

Ines calls a `word` into the mountains, sound by sound, and hears `echo` come back. The mountains let a sound linger,
so that its letter may be heard several times in a row, but they never swallow a sound and never add another one.

Return how many letters of the echo are surplus, that is how much longer it is than the word. If it can't be an echo
of the word, return `-1`: a letter may be missing, a wrong one may have slipped in, or a run of equal letters may be
shorter than in the word. An empty echo never comes from a word, and nothing may follow after the last letter except
that letter again.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("COMPARE", "VALIDATE")
CONSTRAINTS = ("`word` has at least one letter", "all letters are small")
HINTS = (
    "Read both texts at once. Which of the two fingers moves in every step, and which has to wait now and then?",
    "A letter in the echo is either the next one of the word, or a repetition of the one that the word had just before.",
    "Walk along the echo. If the letter fits the word's next one, move there; else it must equal the word's previous one.",
)
EXAMPLES = [Example(("anna", "aannnaa")), Example(("anna", "aanaa"), why="the run of n is shorter than in the word"), Example(("so", "so"))]
EDGES = {
    "letter may be missing": ("tim", "iimm"),
    "wrong one": ("tom", "toxm"),
    "slipped in": ("ab", "bab"),
    "run of equal letters": ("otto", "oto"),
    "empty echo": ("a", ""),
    "nothing may follow": ("ida", "iddai"),
}
ALWAYS = [("ab", "aaa")]
MISTAKES = [
    Mistake("You only compare the lengths. Every letter in the echo must be explained by the word.",
            """
def surplus(word: str, echo: str) -> int:
    return max(-1, len(echo) - len(word))
"""),
    Mistake("A wrong letter has slipped through. If it is not the next letter of the word, it has to repeat the one before.",
            "        elif read == 0 or letter != word[read - 1]:\n            return -1\n", ""),
    Mistake("The echo ended before the word did. Check at the end that the whole word was read.",
            "    return len(echo) - len(word) if read == len(word) else -1", "    return len(echo) - len(word)"),
    Mistake("You ignore how often a letter stands in a row in the word: two of them cannot come from fewer in the echo.",
            """
def surplus(word: str, echo: str) -> int:
    squeezed = ["".join(c for i, c in enumerate(text) if text[i - 1 : i] != c) for text in (word, echo)]
    return len(echo) - len(word) if squeezed[0] == squeezed[1] else -1
"""),
]
ORACLE = """
import re


def surplus(word: str, echo: str) -> int:
    form = "".join(letter + "+" for letter in word)
    return len(echo) - len(word) if re.fullmatch(form, echo) else -1
"""
ALSO_RIGHT = [
    Way(
        "Compare run by run: each run of the echo must have the letter of the word's run and be at least as long.",
        """
from itertools import groupby


def surplus(word: str, echo: str) -> int:
    runs = [[(letter, len(list(run))) for letter, run in groupby(text)] for text in (word, echo)]
    if len(runs[0]) != len(runs[1]):
        return -1
    for (letter, size), (other, heard) in zip(*runs):
        if letter != other or heard < size:
            return -1
    return len(echo) - len(word)
""",
    ),
]
EXPLANATION = """
The reader in the echo moves in every step, the reader on the word only when its next letter fits. For `anna` and `aanaa`:

| letter of the echo | next of the word | so |
|---|---|---|
| a | a | read: a |
| a | n | repeats the a |
| n | n | read: an |
| a | n | neither the next letter nor a repetition of n: -1 |

Taking the next letter whenever possible is right, because repetitions may come later but never earlier. Each text is read once,
so the work grows with the echo. Comparing the runs of both texts does it instead.
"""


def surplus(word: str, echo: str) -> int:
    read = 0
    for letter in echo:
        if read < len(word) and letter == word[read]:
            read += 1
        elif read == 0 or letter != word[read - 1]:
            return -1
    return len(echo) - len(word) if read == len(word) else -1


def inputs(rng):
    word = letters(rng, 1, 5, "abn")
    echo = "".join(letter * rng.choice([1, 1, 2, 3]) for letter in word)
    place = rng.randint(0, len(echo) - 1)
    if rng.random() < 0.5:
        echo = echo[:place] + rng.choice(["", "a", "b", "n"]) + echo[place + 1:]
    return (word, echo)
