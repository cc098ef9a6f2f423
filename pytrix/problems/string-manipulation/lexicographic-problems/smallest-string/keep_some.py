"""A short print, first in the dictionary

A printer has room for only `keep` letters of the long `text`. Cross out the others; the letters that stay keep their
order.

Return the text of exactly `keep` letters that comes first in the dictionary among all that can stay. If `keep` is
the length of the text, nothing is crossed out, and if it is 0, the empty text remains. Texts are long, so do not
search for each letter anew.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "ITERATE")
CONSTRAINTS = ("up to 20,000 small letters", "`keep` is from 0 to the length of the text")
HINTS = (
    "You read a letter that is better than the one you kept just before. When may you still change your mind?",
    "Keep letters in a list. While letters may still be crossed out, a better newcomer throws out the worse ones at "
    "the list's end.",
    "Count how many may still be crossed out; each one thrown out costs one. In the end the list may be too long: "
    "then cut it.",
)
EXAMPLES = [Example(("kitchen", 4)), Example(("banana", 3)), Example(("abcde", 3), why="only the end can be cut")]
EDGES = {"the length of the text": ("tea", 3), "it is 0": ("tea", 0)}
MISTAKES = [
    Mistake("You cross out more letters than allowed: exactly `keep` of them must stay.", "while spare and kept and",
            "while kept and"),
    Mistake("In the end there may be too many letters. Cut the rest off.", "kept[:keep]", "kept"),
    Mistake("A newcomer may throw out several letters, not just one.",
            "        while spare and kept and kept[-1] > letter:\n",
            "        if spare and kept and kept[-1] > letter:\n"),
    Mistake("An equal letter is not better. Throwing it out wastes what you may cross out.", "kept[-1] > letter",
            "kept[-1] >= letter"),
    Mistake("You choose the best letters and forget their order in the text.",
            """
def kept_letters(text: str, keep: int) -> str:
    return "".join(sorted(text)[:keep])
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
            if text[place] < text[best]:
                best = place
        kept += text[best]
        start = best + 1
    return kept
"""),
]
EXPLANATION = """
A better letter further left is worth more than anything after it, so each newcomer throws out worse letters at the
end of the list as long as enough remain. For `banana` and 3 letters, where 3 may be crossed out:

| letter | thrown out | kept | may still go |
|---|---|---|---|
| b | | b | 3 |
| a | b | a | 2 |
| n | | an | 2 |
| a | n | aa | 1 |
| n | | aan | 1 |
| a | n | aaa | 0 |

Every letter is put in once and thrown out at most once: the work grows with the length of the text, though there is a
loop in a loop. Searching the best next letter in the rest of the text, again and again, takes the square of that.
"""


def kept_letters(text: str, keep: int) -> str:
    spare = len(text) - keep
    kept: list[str] = []
    for letter in text:
        while spare and kept and kept[-1] > letter:
            kept.pop()
            spare -= 1
        kept.append(letter)
    return "".join(kept[:keep])


def inputs(rng):
    text = letters(rng, 3, 9, "abcde")
    return (text, rng.randint(1, len(text) - 1))


def large(rng, size):
    return ("m" * size, 1_500)
