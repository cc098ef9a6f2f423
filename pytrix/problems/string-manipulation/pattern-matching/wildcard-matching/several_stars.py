"""Several stars, {title}

A pattern for file names may hold several stars `*`, even side by side, and has at least one. Each star stands for {run}. All
other characters stand for themselves, and the pattern has to cover a name from its first character to its last.

Return a list of those of the `names` that the `pattern` {told}, in their given order.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("VALIDATE", "SEARCH")
ROWS = [
    {"gap": 0, "wanted": True, "title": "empty ones too", "run": "any run of characters, even an empty one", "told": "covers"},
    {"gap": 1, "wanted": True, "title": "none of them empty", "run": "a run of characters that is not an empty one", "told": "covers"},
    {"gap": 0, "wanted": False, "title": "the names left over", "run": "any run of characters, even an empty one",
     "told": "does not cover"},
]
HINTS = (
    "Cut the pattern at its stars. Which pieces have a fixed place, and which may stand in several?",
    "The pieces between stars have to come in order. If a piece occurs more than once, which place leaves most room for the rest?",
    "Take each inner piece at its first place behind the piece before; at the end, see that the last piece still has its room.",
)
EXAMPLES = [
    (["report_may_final.txt", "report_final_may.txt", "report.txt"], "report*may*.txt"),
    (["abcabc", "abc", "acb"], "a*b*c"),
]
EDGES = {
    "an empty one": (["ab", "axb"], "a*b"),
    "even side by side": (["a", "ab", "abc", "abcd"], "a**"),
    "at least one": (["", "q"], "*"),
    "first character to its last": (["xaby", "aby", "xab"], "*ab*"),
    "in their given order": (["abab", "aab", "aba", "abaab"], "a*b*ab"),
}
MISTAKES = [
    Mistake("You look for each piece from the beginning of the name. It must come behind the piece before it.",
            "name.find(piece, place + gap)", "name.find(piece, gap)"),
    Mistake("The last piece may share characters with the one before. It needs room of its own at the end.",
            " and place + gap <= len(name) - len(last)", ""),
    Mistake("You take an inner piece at its last place. The first possible one leaves most room for what follows.",
            "name.find(piece, place + gap)", "name.rfind(piece, place + gap)"),
    Mistake("You forget that the name has to begin with what stands before the first star.",
            "name.startswith(first) and ", ""),
]
EXPLANATION = """
The first and the last piece are fixed. Each inner piece is taken at the earliest place, because any later one leaves less room: a
choice that can never hurt, so nothing has to be tried again. A name is searched from left to right once for each piece.
"""


def chosen(names: list[str], pattern: str, *, gap: int, wanted: bool) -> list[str]:
    return [name for name in names if covers(pattern, name, gap) == wanted]


def covers(pattern: str, name: str, gap: int) -> bool:
    first, *inner, last = pattern.split("*")
    place = len(first)
    for piece in inner:
        found = name.find(piece, place + gap)
        if found < 0:
            return False
        place = found + len(piece)
    return name.startswith(first) and name.endswith(last) and place + gap <= len(name) - len(last)


def inputs(rng):
    pieces = [letters(rng, 0, 2, "ab") for _ in range(rng.randint(2, 4))]
    names = []
    for _ in range(rng.randint(3, 5)):
        name = "".join(piece + letters(rng, 0, 2, "abc") for piece in pieces[:-1]) + pieces[-1]
        names.append(rng.choice([name, name, name[1:], name[:-1], "c" + name, "".join(pieces)]))
    return (names, "*".join(pieces))
