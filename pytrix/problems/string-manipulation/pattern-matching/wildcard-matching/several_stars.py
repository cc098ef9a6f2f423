"""Several stars

A pattern for file names may hold several stars `*`, even side by side, and has at least one. Each star stands for any run of
characters, even an empty one. All other characters stand for themselves, and the pattern has to cover a name from its first
character to its last.

Return a list of those of the `names` that the `pattern` covers, in their given order.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("VALIDATE", "SEARCH")
HINTS = (
    "Cut the pattern at its stars. Which pieces have a fixed place, and which may stand in several?",
    "The pieces between stars have to come in order. If a piece occurs more than once, which place leaves most room for the rest?",
    "Take each inner piece at its first place after the piece before; at the end, see that the last piece still has its room.",
)
EXAMPLES = [
    Example((["report_may_final.txt", "report_final_may.txt", "report.txt"], "report*may*.txt")),
    Example((["abcabc", "abc", "acb"], "a*b*c")),
    Example((["aab", "aba", "ab"], "*ab")),
]
EDGES = {
    "stand for themselves": (["a.txt", "a-txt", "atxt"], "*.txt"),
    "an empty one": (["ab", "axb"], "a*b"),
    "even side by side": (["a", "ab", "abc", "abcd"], "a**"),
    "at least one": (["", "q"], "*"),
    "first character to its last": (["xaby", "aby", "xab"], "*ab*"),
    "in their given order": (["abab", "aab", "aba", "abaab"], "a*b*ab"),
}
ALWAYS = [(["aa", "ab", "aaa"], "a*a*"), (["what?.md", "whats.md"], "what?*"), (["[x]1", "x1", "[x]"], "[x]*")]
MISTAKES = [
    Mistake("You look for each piece from the beginning of the name. It must come after the piece before it.",
            "name.find(piece, place)", "name.find(piece)"),
    Mistake("The last piece may share characters with the one before. It needs room of its own at the end.",
            " and place <= len(name) - len(last)", ""),
    Mistake("You take an inner piece at its last place. The first possible one leaves most room for what follows.",
            "name.find(piece, place)", "name.rfind(piece, place)"),
    Mistake("You forget that the name has to begin with what stands before the first star.",
            "name.startswith(first) and ", ""),
]
ORACLE = """
def chosen(names: list[str], pattern: str) -> list[str]:
    return [name for name in names if reaches(pattern, name)]


def reaches(pattern: str, name: str) -> bool:
    if not pattern:
        return not name
    if pattern[0] == "*":
        return any(reaches(pattern[1:], name[start:]) for start in range(len(name) + 1))
    return name[:1] == pattern[0] and reaches(pattern[1:], name[1:])
"""
ALSO_RIGHT = [
    Way(
        'The standard library knows regular expressions: each star becomes "any run", everything else is made harmless. It tries again where the hand-made search never has to.',
        """
import re


def chosen(names: list[str], pattern: str) -> list[str]:
    rule = ".*".join(re.escape(piece) for piece in pattern.split("*"))
    return [name for name in names if re.fullmatch(rule, name, re.DOTALL)]
""",
    ),
]
EXPLANATION = """
The first and the last piece are fixed. Each inner piece is taken at the earliest place, because any later one leaves less
room: a choice that can never hurt, so nothing has to be tried again. For `a*b*c` and the name `abcabc`:

| piece | searched from | found |
|---|---|---|
| a, the first | | at the front |
| b, an inner one | 1 | at 1, so 2 is next |
| c, the last | | at the end, which begins at 5; 2 is not after it |

A name is searched from left to right once for each piece. A regular expression is shorter to write, but may try many ways
before it gives up.
"""


def chosen(names: list[str], pattern: str) -> list[str]:
    return [name for name in names if covers(pattern, name)]


def covers(pattern: str, name: str) -> bool:
    first, *inner, last = pattern.split("*")
    place = len(first)
    for piece in inner:
        found = name.find(piece, place)
        if found < 0:
            return False
        place = found + len(piece)
    return name.startswith(first) and name.endswith(last) and place <= len(name) - len(last)


def inputs(rng):
    pieces = [letters(rng, 0, 2, "ab") for _ in range(rng.randint(2, 4))]
    names = []
    for _ in range(rng.randint(3, 5)):
        name = "".join(piece + letters(rng, 0, 2, "abc") for piece in pieces[:-1]) + pieces[-1]
        names.append(rng.choice([name, name, name[1:], name[:-1], "c" + name, "".join(pieces)]))
    return (names, "*".join(pieces))
