"""Fewest steps when you may remove or replace

A word is to be turned into one that reads the same backwards. In one step you may remove one letter or replace one by another, anywhere in the word.

Return the smallest number of steps that is enough for `word`. A word that reads the same backwards needs 0 steps, and
so does an empty word.
"""

from functools import cache

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "advanced"
TAGS = ("AGGREGATE", "COMPARE")
CONSTRAINTS = ("`word` has at most 60 letters",)
HINTS = (
    "Look at the two outermost letters only. If they agree, which shorter word decides the answer? And if they don't?",
    "Each answer depends on answers for shorter pieces of the word. How can you avoid working out one piece twice?",
    "Write a function of two positions and remember its answers. If the ends differ, one step removes one of them or "
    "replaces one; take the best of the three rests.",
)
EXAMPLES = [Example(("abca",), why="remove b or c, or replace one of them"), Example(("abcdxa",)), Example(("level",))]
EDGES = {"empty word": ("",), "0 steps": ("abba",)}
ALWAYS = [("ccdd",)]
MISTAKES = [
    Mistake("You count the pairs that differ in the word as it stands. Removing a letter moves the others, and may "
            "save much.",
            """
def fewest_steps(word: str) -> int:
    return sum(one != other for one, other in zip(word, reversed(word))) // 2
"""),
    Mistake("When the two ends agree, no step is spent on them: just look at what lies inside.",
            "            return steps(left + 1, right - 1)\n", "            return steps(left + 1, right - 1) + 1\n"),
    Mistake("You only ever try to remove the letter at the front or to replace. The other end may be the one too many.",
            "steps(left, right - 1), ", ""),
    Mistake("You decide by looking one letter ahead. That may be wrong later: compare all possibilities.",
            """
def fewest_steps(word: str) -> int:
    steps, left, right = 0, 0, len(word) - 1
    while left < right:
        if word[left] == word[right]:
            left, right = left + 1, right - 1
        elif word[left + 1] == word[right]:
            steps, left = steps + 1, left + 1
        elif word[left] == word[right - 1]:
            steps, right = steps + 1, right - 1
        else:
            steps, left, right = steps + 1, left + 1, right - 1
    return steps
"""),
]
EQUIVALENT = {
    "if left >= right: -> if left > right:": "a single letter equals itself, and inside it there is nothing",
}
ORACLE = """
def fewest_steps(word: str) -> int:
    if len(word) < 2:
        return 0
    return min(
        1 + fewest_steps(word[1:]),
        1 + fewest_steps(word[:-1]),
        (word[0] != word[-1]) + fewest_steps(word[1:-1]),
    )
"""
EXPLANATION = """
If the outer letters agree, a best solution keeps both, so only the inside matters. Otherwise one of them is removed, or a
replacement makes them agree. For `abcdxa`:

| piece | ends | steps |
|---|---|---|
| abcdxa | agree | those of bcdx |
| bcdx | differ | 1 + the least of cdx, bcd and cd |
| cd | differ | 1 |
| cdx, bcd | differ | 1: the middle letter can stay alone after a replacement |

So the answer is 2. A word of n letters has about n times n / 2 pieces, and thanks to `cache` each is worked out once.
Without it, the same pieces would be asked for again and again, and the time would double with every letter or so. A table
filled from short pieces to long ones does the same without recursion.
"""


def fewest_steps(word: str) -> int:
    @cache
    def steps(left: int, right: int) -> int:
        if left >= right:
            return 0
        if word[left] == word[right]:
            return steps(left + 1, right - 1)
        return 1 + min(steps(left + 1, right), steps(left, right - 1), steps(left + 1, right - 1))

    return steps(0, len(word) - 1)


def inputs(rng):
    half = letters(rng, 1, 4, "abc")
    word = list(half + half[::-1])
    for _ in range(rng.randint(1, 4)):
        word.insert(rng.randint(0, len(word)), rng.choice("abcd"))
    return ("".join(word),)
