"""The first window in the dictionary

A window of `width` letters is moved along `text`, one letter at a time, and every text that it shows is looked up in
a dictionary, where texts are sorted as Python sorts them.

Return the one that comes first in the dictionary. If `text` is shorter than the window, nothing is ever shown:
return the empty text then. A window as wide as the text shows just one thing, the text itself.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`width` is at least 1", "`text` consists of small letters")
HINTS = (
    "At which position does the last full window begin? Try it with five letters and a window of two.",
    "Collect every text that the window shows in a list. Python can compare texts, so it can also find the first of them.",
    "There are `len(text) - width + 1` starts. `min` of the slices taken there is the answer; its default helps if there are none.",
)
EXAMPLES = [Example(("banana", 3), why="ban, ana, nan, ana"), Example(("kayak", 2)), Example(("zebra", 1))]
EDGES = {"shorter than the window": ("ox", 4), "as wide as the text": ("heron", 5)}
MISTAKES = [
    Mistake("The last window is missing: there is one more start than the difference of the two lengths.",
            "len(text) - width + 1)", "len(text) - width)"),
    Mistake("At the end of the text you also look at windows that are only partly filled.",
            "range(len(text) - width + 1)", "range(len(text))"),
    Mistake("You cut the text into pieces that do not overlap. The window moves by one letter at a time.",
            "range(len(text) - width + 1)", "range(0, len(text) - width + 1, width)"),
    Mistake("You return the wrong end of the dictionary: the one that comes first is wanted.", "min(", "max("),
]
EXPLANATION = """
There are n - width + 1 windows, and each slice copies width letters. Texts are compared letter by letter from the
left, which is dictionary order. For `kayak` and a width of 2 the window shows ka, ay, ya and ak; of ay and ak, which both
begin with a, ak comes first. The work is the number of windows times their width.
"""


def first_shown(text: str, width: int) -> str:
    shown = [text[start : start + width] for start in range(len(text) - width + 1)]
    return min(shown, default="")


def inputs(rng):
    return (letters(rng, 3, 9, "abcde"), rng.randint(1, 4))
