"""As long as the letters take turns

A child says one small letter after the other, written down in `said`. She plays a game: a stretch of neighbouring
letters is good as long as vowels (`a`, `e`, `i`, `o`, `u`) and consonants take turns, so that no two neighbours are of the same sort.

Return the longest good stretch as a text; of several equally long ones, the first. A single letter is always good,
and a game without letters gives an empty text.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "To decide whether a stretch may grow by the next letter, which letters do you have to look at?",
    "Keep the stretch that ends at the current letter. It either grows by the next letter, or a new stretch begins with that letter.",
    "Is the letter a vowel, and is the last letter of the stretch one? Compare these two answers; then compare the lengths.",
)
EXAMPLES = [Example(("banaeel",), why="bana; el is shorter"), Example(("strawberry",)), Example(("aeiou",))]
EDGES = {
    "single letter": ("u",),
    "without letters": ("",),
    "equally long": ("abaaboob",),
}
ALWAYS = [("abbe",), ("ttalo",)]
MISTAKES = [
    Mistake("Of several longest stretches the first is wanted: replace the best one only by a longer one.",
            "len(stretch) > len(best)", "len(stretch) >= len(best)"),
    Mistake("When a stretch ends, the new one begins with the current letter. You lose that letter.",
            "            stretch = letter\n", "            stretch = \"\"\n"),
    Mistake("You return the last stretch, not the longest.", "return best", "return stretch"),
    Mistake("You never look at the best stretch again after the first break. Later ones may be longer.",
            "            stretch = letter\n", "            return best or letter\n"),
    Mistake("Your stretch holds letters of one sort. Vowels and consonants have to take turns.", "!= (stretch[-1]", "== (stretch[-1]"),
]
EXPLANATION = """
Whether a stretch can grow depends on two neighbours only, so the current stretch and the best one are all that must
be remembered. For `banaeel`:

| letter | b | a | n | a | e | e | l |
|---|---|---|---|---|---|---|---|
| stretch | b | ba | ban | bana | e | e | el |

The left edge jumps to the current letter whenever the rule is broken. The work is one walk over the letters.
"""


def longest_good(said: str) -> str:
    best = stretch = ""
    for letter in said:
        if stretch and (letter in "aeiou") != (stretch[-1] in "aeiou"):
            stretch += letter
        else:
            stretch = letter
        if len(stretch) > len(best):
            best = stretch
    return best


def inputs(rng):
    return ("".join(rng.choice(["ab", "bob", "ae", "st", "e", "n", "ion"]) for _ in range(rng.randint(3, 6))),)
