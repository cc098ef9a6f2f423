"""A wheel that moves on, to {verb}

Two friends hide their letters by a keyword. Below the message they write the keyword, again and again, but only
below letters: spaces, digits and signs are passed over and stay as they are. Each letter of the message is then
moved along the alphabet by the place of the keyword's letter below it, where `a` stands for 0 places, `b` for 1, up
to `z` for 25. Behind `z` the alphabet starts again with `a`; capitals stay capitals.

With the keyword `bad`, the message `Tea!` is hidden as `Ued!`. {task} for a `text` and a `keyword`.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "advanced"
TAGS = ("TRANSFORM", "ITERATE")
ROWS = [
    {"sign": 1, "verb": "hide", "task": "Return the hidden text"},
    {"sign": -1, "verb": "read", "task": "The text is hidden already: return the message that it was, by moving back,"},
]
CONSTRAINTS = ("`keyword` consists of at least one small letter", "all letters of `text` are from a to z or from A to Z")
HINTS = (
    "Two things move at different speeds: you go through the text, and you go through the keyword. When does which "
    "of them move on?",
    "Keep count of the letters met so far. The remainder by the length of the keyword says which of its letters is "
    "below.",
    "Turn letters into numbers from 0 to 25, add or subtract, take the remainder by 26, and turn the result back "
    "with the start of its case.",
)
EXAMPLES = [lambda sign: (("Tea!" if sign == 1 else "Ued!"), "bad"), ("a-b c", "xyz")]
EDGES = {
    "passed over": ("a a 1 a", "abc"),
    "starts again": ("zZyaA", "bz"),
    "capitals stay": ("ABCxyz", "cab"),
    "at least one": ("Hello", "d"),
}
MISTAKES = [
    Mistake("The keyword moves on at every character. It is written below letters only.",
            "            met += 1\n", "        met += 1\n"),
    Mistake("You use the keyword once. After its last letter it starts again.",
            "keyword[met % len(keyword)]", "keyword[min(met, len(keyword) - 1)]"),
    Mistake("You count `a` as one place, but it stands for 0 places.", '- ord("a")\n', '- ord("a") + 1\n'),
    Mistake("You move in the wrong direction: read again whether the text is to be hidden or to be read.",
            "+ sign * places", "- sign * places"),
    Mistake("Capitals come back as small letters or as something else. They should stay capitals.",
            'ord("a") if letter.islower() else ord("A")', 'ord("a")'),
]
ORACLE = '''
def moved(text: str, keyword: str) -> str:
    result, below = "", keyword * len(text)
    for letter in text:
        for alphabet in ("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"):
            if letter in alphabet:
                twice = (alphabet * 3)[:: sign]
                places = "abcdefghijklmnopqrstuvwxyz".index(below[0])
                letter, below = twice[twice.index(letter) + places], below[1:]
                break
        result += letter
    return result
'''
EXPLANATION = """
A separate counter for letters keeps keyword and text together. Numbers from 0 to 25 and a remainder by 26 do the
moving, in both directions, as Python's remainder is never negative here. The work grows with the length of the
text.
"""


def moved(text: str, keyword: str, *, sign: int) -> str:
    result = []
    met = 0
    for letter in text:
        if letter.isalpha():
            start = ord("a") if letter.islower() else ord("A")
            places = ord(keyword[met % len(keyword)]) - ord("a")
            letter = chr((ord(letter) - start + sign * places) % 26 + start)
            met += 1
        result.append(letter)
    return "".join(result)


def inputs(rng):
    return (letters(rng, 3, 10, "abcxyzABYZ -.7"), letters(rng, 1, 4, "abcdxyz"))
