"""A short print, {which} in the dictionary

A printer has room for only `keep` letters of the long `text`. Cross out the others; the letters that stay keep their
order.

Return the text of exactly `keep` letters that comes {which} in the dictionary among all that can stay. If `keep` is
the length of the text, nothing is crossed out, and if it is 0, the empty text remains. Texts are long, so do not
search for each letter anew.
"""
from pytrix.question.authoring import Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "ITERATE")
ROWS = [{"sign": 1, "which": "first"}, {"sign": -1, "which": "last"}]
CONSTRAINTS = ("up to 20,000 small letters", "`keep` is from 0 to the length of the text")
HINTS = (
    "You read a letter that is better than the one you kept just before. When may you still change your mind?",
    "Keep letters in a list. While letters may still be crossed out, a better newcomer throws out the worse ones at "
    "the list's end.",
    "Count how many may still be crossed out; each one thrown out costs one. In the end the list may be too long: "
    "then cut it.",
)
EXAMPLES = [("kitchen", 4), ("banana", 3)]
EDGES = {"the length of the text": ("tea", 3), "it is 0": ("tea", 0)}
MISTAKES = [
    Mistake("You cross out more letters than allowed: exactly `keep` of them must stay.", "while spare and kept and",
            "while kept and"),
    Mistake("In the end there may be too many letters. Cut the rest off.", "kept[:keep]", "kept"),
    Mistake("A newcomer may throw out several letters, not just one.",
            "        while spare and kept and (ord(kept[-1]) - ord(letter)) * sign > 0:\n",
            "        if spare and kept and (ord(kept[-1]) - ord(letter)) * sign > 0:\n"),
    Mistake("An equal letter is not better. Throwing it out wastes what you may cross out.", "* sign > 0",
            "* sign >= 0"),
    Mistake("You choose the best letters and forget their order in the text.",
            """
def kept_letters(text: str, keep: int) -> str:
    return "".join(sorted(text)[::sign][:keep])
"""),
]
SIZE = 20_000
SLOW = [
    Slow("Your answer is right, but for every letter you search the text anew. Walk through it once and throw out "
         "letters that were kept too early.",
         """
def kept_letters(text: str, keep: int) -> str:
    kept, start = "", 0
    for left in range(keep, 0, -1):
        best = start
        for place in range(start, len(text) - left + 1):
            if (ord(text[place]) - ord(text[best])) * sign < 0:
                best = place
        kept += text[best]
        start = best + 1
    return kept
"""),
]
EXPLANATION = """
A better letter further left is worth more than anything behind it, so each newcomer throws out worse letters at the
end of the list as long as enough remain. Every letter is put in once and thrown out at most once: the work grows with
the length of the text, though there is a loop in a loop.
"""


def kept_letters(text: str, keep: int, *, sign: int) -> str:
    spare = len(text) - keep
    kept: list[str] = []
    for letter in text:
        while spare and kept and (ord(kept[-1]) - ord(letter)) * sign > 0:
            kept.pop()
            spare -= 1
        kept.append(letter)
    return "".join(kept[:keep])


def inputs(rng):
    text = letters(rng, 3, 9, "abcde")
    return (text, rng.randint(1, len(text) - 1))


def large(rng, size):
    return ("m" * size, 1_500)
