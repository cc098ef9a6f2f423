"""A wheel that moves on

Two friends hide their letters by a keyword. Below the message they write the keyword, again and again, but only
below letters: spaces, digits and punctuation marks are passed over and stay as they are. Each letter of the message is then
moved along the alphabet by the place of the keyword's letter below it, where `a` stands for 0 places, `b` for 1, up
to `z` for 25. After `z` the alphabet starts again with `a`; capitals stay capitals.

With the keyword `bad`, the message `Tea!` is hidden as `Ued!`. Return the hidden text for a `text` and a `keyword`.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "advanced"
TAGS = ("TRANSFORM", "ITERATE")
CONSTRAINTS = ("`keyword` consists of at least one small letter", "all letters of `text` are from a to z or from A to Z")
HINTS = (
    "Two things move at different speeds: you go through the text, and you go through the keyword. When does which "
    "of them move on?",
    "Keep count of the letters met so far. The remainder by the length of the keyword says which of its letters is "
    "below.",
    "Turn letters into numbers from 0 to 25, add, take the remainder by 26, and turn the result back "
    "with the start of its case.",
)
EXAMPLES = [
    Example(("Tea!", "bad"), why="1, 0 and 3 places"),
    Example(("Zoo 7, ok", "bc"), why="b c b, then c b below ok"),
    Example(("a-b c", "a"), why="a stands for 0 places"),
]
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
    Mistake("Capitals come back as small letters or as something else. They should stay capitals.",
            'ord("a") if letter.islower() else ord("A")', 'ord("a")'),
]
ORACLE = '''
def moved(text: str, keyword: str) -> str:
    result, below = "", keyword * len(text)
    for letter in text:
        for alphabet in ("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"):
            if letter in alphabet:
                twice = alphabet * 3
                places = "abcdefghijklmnopqrstuvwxyz".index(below[0])
                letter, below = twice[twice.index(letter) + places], below[1:]
                break
        result += letter
    return result
'''
ALSO_RIGHT = [
    Way("`itertools.cycle` repeats the keyword for ever, and `next` takes its next letter. Then nothing has to be counted.",
        """

from itertools import cycle


def moved(text: str, keyword: str) -> str:
    below = cycle(keyword)
    result = ""
    for letter in text:
        if letter.isalpha():
            start = ord("a") if letter.islower() else ord("A")
            letter = chr((ord(letter) - start + ord(next(below)) - ord("a")) % 26 + start)
        result += letter
    return result
"""),
]
EXPLANATION = """
A separate counter for letters keeps keyword and text together. Numbers from 0 to 25 and a remainder by 26 do the
moving. For `Zoo 7` and the keyword `bc`:

| character | met | below | moved |
|---|---|---|---|
| Z | 0 | b: 1 | 25 + 1 = 26, that is 0: A |
| o | 1 | c: 2 | 14 + 2 = 16: q |
| o | 2 | b: 1 | 14 + 1 = 15: p |
| space, 7 | 3 | – | copied |

The work grows with the length of the text. Repeating the keyword up to the text's length beforehand also works, but
then the gaps have to be skipped in it.
"""


def moved(text: str, keyword: str) -> str:
    result = []
    met = 0
    for letter in text:
        if letter.isalpha():
            start = ord("a") if letter.islower() else ord("A")
            places = ord(keyword[met % len(keyword)]) - ord("a")
            letter = chr((ord(letter) - start + places) % 26 + start)
            met += 1
        result.append(letter)
    return "".join(result)


def inputs(rng):
    return (letters(rng, 3, 10, "abcxyzABYZ -.7"), letters(rng, 1, 4, "abcdxyz"))
