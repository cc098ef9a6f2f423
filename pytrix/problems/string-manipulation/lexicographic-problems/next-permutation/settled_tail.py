"""An end in its last order

Rearranging only the last letters of `word` may not help to make it come later in the dictionary: they can be in their
last order already. Such an end is called settled. Each of its letters is at least as late in the alphabet as the one
after it. Equal neighbours are allowed, and a single letter is always settled.

Return a tuple of three texts: what stands before the letter that would have to change next, that letter, and the
longest settled end, which follows it. If the whole word is settled, the first two texts are empty. An empty word is
settled, too.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "PARTITION")
HINTS = (
    "A tail of one letter is always settled. How do you see whether the letter before it may join?",
    "Start at the last letter and go left while each letter agrees with its right neighbour. Where you stop, the "
    "tail begins.",
    "Keep the start of the tail and lower it as long as it is above 0 and the two letters around it are in settled "
    "order. "
    "Two slices and the letter before the start are the answer.",
)
EXAMPLES = [Example(("table",)), Example(("noon",), why="in oon the two o are equal neighbours"), Example(("zoo",), why="nothing stands before the end"), Example(("abca",))]
EDGES = {"whole word is settled": ("oonn",), "An empty word": ("",), "Equal neighbours": ("abaaa",), "single letter": ("k",)}
ALWAYS = [("bc",)]
MISTAKES = [
    Mistake("Equal neighbours end your tail. They may both belong to it.", "word[start - 1] >= word[start]:", "word[start - 1] > word[start]:"),
    Mistake("You look for a tail in the opposite order.", "word[start - 1] >= word[start]:", "word[start - 1] <= word[start]:"),
    Mistake("When the whole word is settled you walk past its first letter.", "while start > 0 and ", "while "),
    Mistake("Your tail includes the letter that has to change.", "word[start :]", "word[max(0, start - 1) :]"),
]
ORACLE = """
def settled_tail(word: str) -> tuple[str, str, str]:
    for start in range(len(word)):
        tail = word[start:]
        if all(tail[place] >= tail[place + 1] for place in range(len(tail) - 1)):
            return ("", "", word) if start == 0 else (word[: start - 1], word[start - 1], tail)
    return "", "", ""
"""
ALSO_RIGHT = [
    Way(
        'Try the ends from the longest to the shortest, and take the first that sorting does not change. Plain, but each end is sorted anew.',
        """
def settled_tail(word: str) -> tuple[str, str, str]:
    start = 0
    while list(word[start:]) != sorted(word[start:], reverse=True):
        start += 1
    if start == 0:
        return "", "", word
    return word[: start - 1], word[start - 1], word[start:]
""",
    ),
]
EXPLANATION = """
The letters of the end cannot be rearranged to a word further on, because they are in their last order already. The walk
begins at the last letter and goes left. For `abca`:

| end | letter before | goes on? |
|---|---|---|
| a | c | yes: c is at least as late as a |
| ca | b | no: b is before c |

So the answer is a, b and ca. The letter before the end is the rightmost one that can still be exchanged for a better one;
finding it is the first step on the way to the next arrangement. One walk from the right suffices; sorting every possible
end would cost about n² log n steps.
"""


def settled_tail(word: str) -> tuple[str, str, str]:
    start = len(word) - 1
    while start > 0 and word[start - 1] >= word[start]:
        start -= 1
    if start <= 0:
        return "", "", word
    return word[: start - 1], word[start - 1], word[start :]


def inputs(rng):
    tail = sorted(letters(rng, 1, 5, "abcd"), reverse=True)
    return (letters(rng, 0, 4, "abcd") + "".join(tail),)
