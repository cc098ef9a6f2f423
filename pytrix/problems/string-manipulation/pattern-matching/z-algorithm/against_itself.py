"""How far does it agree with its beginning?

Take a text and look at it from one of its letters on. How far does it go on like the text's own beginning?

Return a list with one number for every letter of `text`, in the order of the text: start at this letter, go on to the right, and compare with
the text's first letter, its second, and so on. The number says how many letters in a row are equal, up to the first pair that does not fit or the end of the text. An empty text gives an empty list.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COMPARE", "GENERATE")
HINTS = (
    "Do one letter by hand: put a finger on it and another on the beginning of the text. When do you stop moving both?",
    "One loop chooses the letter to start from. For each start, a second loop moves two positions along together.",
    "The two positions always keep the same distance: `zip` pairs the rest of the text with the text. Stop when two letters "
    "differ.",
)
EXAMPLES = [Example(("abacab",), why="at the start, all 6 letters agree"), Example(("aabaab",)), Example(("abba",))]
EDGES = {"empty text": ("",), "end of the text": ("aaaa",), "one number for every letter": ("x",), "in a row": ("abcabdabc",),
         "first pair that does not fit": ("abbbabaa",)}
MISTAKES = [
    Mistake("You go on counting after the first comparison that fails. Count only those in a row before it.",
            "            break\n", "            continue\n"),
    Mistake("You compare everything with one and the same letter. Both positions have to move on together.",
            "(text[start:], text)", "(text[start:], text[:1] * len(text))"),
    Mistake("You compare neighbours of the start with each other. Compare them with the beginning of the text.",
            "(text[start:], text)", "(text[start:], text[start + 1 :])"),
    Mistake("The number for the beginning of the text is missing. Every letter of the text gets one.",
            "for start in range(len(text))", "for start in range(1, len(text))"),
]
EXPLANATION = """
For each start two positions move along together until a comparison fails. For `abba`:

| start | rest | agrees with abba for |
|---|---|---|
| 0 | abba | 4 |
| 1 | bba | 0 |
| 2 | ba | 0 |
| 3 | a | 1 |

In a text of equal letters each of the n starts goes on to the end, which makes about n² steps. The Z-algorithm finds the same
numbers in linear time by reusing stretches that are known to agree with the beginning.
"""


def stretches(text: str) -> list[int]:
    lengths = []
    for start in range(len(text)):
        length = 0
        for one, other in zip(text[start:], text):
            if one != other:
                break
            length += 1
        lengths.append(length)
    return lengths


def inputs(rng):
    part = letters(rng, 1, 3, "ab")
    return ((part + letters(rng, 0, 2, "abc") + part + letters(rng, 0, 2, "ab") + part),)
