"""Views with three different letters

A card has a hole just wide enough for three letters. You push it along `text` from left to right, one letter at a
time, and look at each three neighbouring letters that the hole shows.

Return at how many places the three letters in the hole are all different. Capital and small letters are different letters. A text with fewer than three
letters does not fill the hole, so there are no views and the answer is 0.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COUNT", "ITERATE")
HINTS = (
    "Write down all views of a text with five letters. At which positions do they start, and where does the last one start?",
    "A slice of three letters is one view. A set made of it holds each letter once, so its size says how many kinds there are.",
    "The last view starts three places before the end of the text. For each start, compare the size of the set with 3.",
)
EXAMPLES = [Example(("aabcccbc",), why="only abc"), Example(("eellle",)), Example(("stamp",))]
EDGES = {"fewer than three letters": ("no",), "capital and small": ("aAbBab",)}
ALWAYS = [("abcabc",)]
MISTAKES = [
    Mistake("The last view is missing: with five letters the card has three places, at 0, 1 and 2.",
            "range(len(text) - 2)", "range(len(text) - 3)"),
    Mistake("Capital and small letters are different letters here, but you treat them as the same.",
            "set(text[start : start + 3])", "set(text[start : start + 3].lower())"),
    Mistake("The card moves one letter at a time, so views overlap. You jumped from one view to the next.",
            "range(len(text) - 2)", "range(0, len(text) - 2, 3)"),
    Mistake("The card starts at the very first letter, at position 0.",
            "range(len(text) - 2)", "range(1, len(text) - 2)"),
    Mistake("You are content with two different letters in the hole. All three have to differ.", "== 3", ">= 2"),
]
EXPLANATION = """
A text of n letters has n - 2 views of three letters. Each view is a short slice, and a set tells how many kinds of letters it
has. For `aabcccbc`:

| view | aab | abc | bcc | ccc | ccb | cbc |
|---|---|---|---|---|---|---|
| kinds | 2 | 3 | 2 | 1 | 2 | 2 |

As the hole stays small, the work grows with the length of the text.
"""


def views(text: str) -> int:
    found = 0
    for start in range(len(text) - 2):
        if len(set(text[start : start + 3])) == 3:
            found += 1
    return found


def inputs(rng):
    runs = "".join(rng.choice("abA") * rng.randint(1, 4) for _ in range(rng.randint(2, 4)))
    return (rng.choice([runs, letters(rng, 3, 9, "abcAB")]),)
