"""How far does it {how}?

Take a text and look at it from one of its letters on. How far does it {how_long}?

Return a list with one number for every letter of `text`, in the order of the text: start at this letter, go on to the {move}, and compare with
{against}. The number says how many letters in a row are {what}, up to the first pair that does not fit or the end of the text. An empty text gives an empty list.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("COMPARE", "GENERATE")
ROWS = [
    {"step": 1, "same": True, "how": "agree with its beginning", "how_long": "go on like the text's own beginning",
     "move": "right", "against": "the text's first letter, its second, and so on", "what": "equal"},
    {"step": -1, "same": True, "how": "agree with its end", "how_long": "run, read backwards, like the text's own end",
     "move": "left", "against": "the text's last letter, the last but one, and so on", "what": "equal"},
    {"step": 1, "same": False, "how": "avoid its beginning", "how_long": "go on without repeating a letter of the beginning at its place",
     "move": "right", "against": "the text's first letter, its second, and so on", "what": "different"},
]
HINTS = (
    "Do one letter by hand: put a finger on it and another where the comparing starts. When do you stop moving both?",
    "One loop chooses the letter to start from. For each start, a second loop moves two positions along together.",
    "The two positions always keep the same distance. Stop when the text ends or when the two letters are no longer as you want them.",
)
EXAMPLES = [("abacab",), ("aabaab",), ("abba",)]
EDGES = {"empty text": ("",), "end of the text": ("aaaa",), "one number for every letter": ("x",), "in a row": ("abcabdabc",),
         "first pair that does not fit": ("abbbabaa",)}
MISTAKES = [
    Mistake("You go on counting behind the first comparison that fails. Count only those in a row before it.",
            "            break\n", "            continue\n"),
    Mistake("You compare everything with one and the same letter. Both positions have to move on together.",
            "(turned[start:], turned)", "(turned[start:], turned[:1] * len(turned))"),
    Mistake("The numbers are for the wrong kind of comparison: look at which letters are asked for, equal or different ones.",
            "(one == other) != same", "(one == other) == same"),
    Mistake("The number for one end of the text is missing. Every letter of the text gets one.",
            "for start in range(len(turned))", "for start in range(1, len(turned))"),
]
EXPLANATION = """
For each start two positions move along together until a comparison fails. In a text of equal letters each of the `n` starts goes on to
the end, which makes about `n²` comparisons. The Z-algorithm finds the same numbers in linear time by reusing stretches that are
known to agree with the beginning.
"""


def stretches(text: str, *, step: int, same: bool) -> list[int]:
    turned = text[::step]
    lengths = []
    for start in range(len(turned)):
        length = 0
        for one, other in zip(turned[start:], turned):
            if (one == other) != same:
                break
            length += 1
        lengths.append(length)
    return lengths[::step]


def inputs(rng, step):
    part = letters(rng, 1, 3, "ab")
    return ((part + letters(rng, 0, 2, "abc") + part + letters(rng, 0, 2, "ab") + part)[::step],)
