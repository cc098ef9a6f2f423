"""The rolled-up refrain

A songwriter saves ink. Instead of writing a part of a song several times she puts it in round brackets and writes
how often it is sung directly after them: `(la)3m` means `lalalam`. Such parts may contain further ones: `((du)2b)2`
means `dudubdudub`.

Return the whole song that `score` stands for. The number may have several digits; a part sung 0 times is left out,
and an empty score is an empty song.
"""

import re

from pytrix.question.authoring import Example, Mistake

LEVEL = "advanced"
TAGS = ("TRANSFORM", "GENERATE")
CONSTRAINTS = ("outside of the numbers there are only lower-case letters and brackets", "each closing bracket is followed by a number")
HINTS = (
    "When a bracket closes, you need the part that began last. Which structure gives back the latest thing first?",
    "Keep a stack of unfinished parts. An opening bracket begins a new one; a closing bracket finishes it and hands "
    "it to the part "
    "around it.",
    "Cut the score into pieces first: opening brackets, closing brackets with their number, and letters. Letters go "
    "to the part "
    "on top of the stack.",
)
EXAMPLES = [Example(("(la)3m",)), Example(("((du)2b)2",)), Example(("o(h)10",)), Example(("a(b(c)2)0d",), why="a part sung 0 times is left out")]
EDGES = {
    "further ones": ("((a)2(b)3)2c",),
    "several digits": ("(x)12y",),
    "0 times": ("(k)0",),
    "empty score": ("",),
}
MISTAKES = [
    Mistake("Only one digit of the number is used, the others are lost.", "int(piece[1:])", "int(piece[1])"),
    Mistake("What stood before the bracket is lost: the repeated part has to be added to it.",
            "parts[-1] += inner", "parts[-1] = inner"),
    Mistake("You repeat everything sung so far. Only the part in the brackets is repeated.",
            "            inner = parts.pop()\n            parts[-1] += inner * int(piece[1:])\n",
            "            inner = parts.pop()\n            parts[-1] = (parts[-1] + inner) * int(piece[1:])\n"),
    Mistake("A part within a part is not repeated with the part around it. Deal with the brackets from the inside to "
            "the outside.",
            """
def song(score: str) -> str:
    simple = re.sub("[(]([a-z]*)[)]([0-9]+)", lambda found: found[1] * int(found[2]), score)
    return re.sub("[^a-z]", "", simple)
"""),
]
ORACLE = '''
import re


def song(score: str) -> str:
    while "(" in score:
        score = re.sub("[(]([a-z]*)[)]([0-9]+)", lambda found: found[1] * int(found[2]), score)
    return score
'''
EXPLANATION = """
The stack holds one unfinished text for each bracket that is still open, and the song itself at its bottom. A
closing bracket takes the topmost text, repeats it and adds it to the next one. For `((du)2b)2`:

| piece | stack, the song first |
|---|---|
| ( ( | empty, empty, empty |
| d, u | empty, empty, du |
| )2 | empty, dudu |
| b | empty, dudub |
| )2 | dudubdudub |

Each piece of the score is touched once; the rest of the work is writing the letters of the song. Unrolling the innermost
brackets again and again instead walks over the whole score for each level.
"""


def song(score: str) -> str:
    parts = [""]
    for piece in re.findall("[(]|[)][0-9]+|[a-z]", score):
        if piece == "(":
            parts.append("")
        elif piece.startswith(")"):
            inner = parts.pop()
            parts[-1] += inner * int(piece[1:])
        else:
            parts[-1] += piece
    return parts[0]


def inputs(rng):
    def part(depth):
        text = ""
        for _ in range(rng.randint(1, 3)):
            if depth and rng.random() < 0.6:
                text += f"({part(depth - 1)}){rng.choice([0, 2, 2, 3, 10])}"
            else:
                text += rng.choice("abcd")
        return text

    return (part(3),)


def allowed(score):
    parts = re.compile("[(][a-z]*[)][0-9]+")
    while parts.search(score):
        score = parts.sub("x", score)
    return re.fullmatch("[a-z]*", score) is not None
