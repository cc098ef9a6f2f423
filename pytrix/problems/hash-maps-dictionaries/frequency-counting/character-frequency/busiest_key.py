"""The most worn key

On a typewriter, the keys of vowels wear out first. A repairer types a sample text and counts how often each vowel
key, `a`, `e`, `i`, `o` and `u`, is pressed; capitals are typed with the same keys.

Return a tuple: the number of presses of the most used vowel key in `text`, and all vowels that have this number, as
one text in alphabetical order. If the text has no vowels, the answer is `(0, "")`.
"""
from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "Several vowels may share the first place. What do you need to know before you can list them?",
    "Count the vowels of the text, all small, in a dictionary. Then take the largest number, and collect the vowels that have it.",
    "`max` with `default=0` copes with an empty table. Sort the vowels before joining them.",
)
EXAMPLES = [
    Example(("Open the door",), why="o is pressed three times, e twice"),
    Example(("Unit two: use it",), why="u and i twice each"),
    Example(("Psst! Shh...",)),
]
EDGES = {
    "no vowels": ("",),
    "capitals are typed": ("aAbBeE",),
    "all vowels that have this number": Edge(("u o i e a",), "all five vowels once"),
}
MISTAKES = [
    Mistake("Capitals are typed with the same keys as small letters.", "text.lower()", "text"),
    Mistake("You only name one of the most used vowels.", "if number == most))", "if number == most)[:1])"),
    Mistake("The vowels are in the order of the text. They should be in alphabetical order.", "sorted(vowel for", "list(vowel for"),
    Mistake("You count consonants as well, but only vowel keys are looked at.", 'if letter in "aeiou":', "if letter.isalpha():"),
]
EXPLANATION = """
First the table, then its largest number, then everything that has it.

| vowel | o | e |
|---|---|---|
| `Open the door` | 3 | 2 |

The text is read once, and after that at most five vowels are looked at, twice.
"""


def most_pressed(text: str) -> tuple[int, str]:
    presses: dict[str, int] = {}
    for letter in text.lower():
        if letter in "aeiou":
            presses[letter] = presses.get(letter, 0) + 1
    most = max(presses.values(), default=0)
    return most, "".join(sorted(vowel for vowel, number in presses.items() if number == most))


def inputs(rng):
    return (letters(rng, 3, 12, "aeiouAEbt "),)
