"""The {n:ordinal} letter from the end

Ferry codes carry a control letter: it is the {n:ordinal} character of the code, counted from its end (the last character is
the first from the end).

Return the control letter of `code`. If the code has fewer than {n} characters it is a fake: return a question mark, `?`.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("SEARCH",)
ROWS = [{"n": 2}, {"n": 3}, {"n": 4}]
HINTS = (
    "Python can count positions from the end of a text as well as from its beginning. What number stands for the last one?",
    "First find out whether the code is long enough: asking for a position that does not exist is an error.",
    "A negative position counts from the end: `name[-1]` is the last character of `name`, `name[-5]` the fifth from the end.",
)
EXAMPLES = [
    Example(("harbour",), why="counted from its last r"),
    Example(("QX7741B",)),
    Example(("m",), why="too short"),
]
EDGES = {"fewer than {n} characters": lambda n: ("z" * (n - 1),), "if the code has": lambda n: ("abcd"[:n],)}
MISTAKES = [
    Mistake("You counted from the beginning. The control letter is counted from the end of the code.", "code[-n]", "code[n - 1]"),
    Mistake("From the end, counting starts with -1, not with 0, so you are one place too far to the left.",
            "len(code) < n", "len(code) <= n", "code[-n]", "code[-n - 1]"),
    Mistake("A code of exactly {n} characters is long enough, but you call it a fake.", "len(code) < n", "len(code) <= n"),
    Mistake("Asking a short code for a position that it does not have stops the program. Check the length first.",
            "    if len(code) < n:\n        return \"?\"\n", ""),
]
EXPLANATION = """
A negative index counts from the end, -1 being the last character, so no arithmetic with the length is needed. In
`harbour` the last character is the r at -1, the u stands at -2, and your letter at -{n}. Python raises an `IndexError`
for a position outside the text, which is why short codes are sorted out first. Both steps take the same time for any
length.
"""


def control_letter(code: str, *, n: int) -> str:
    if len(code) < n:
        return "?"
    return code[-n]


def inputs(rng, n):
    return (letters(rng, 1, n + 4),)
