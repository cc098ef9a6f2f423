"""The first wrong bracket

An editor for spreadsheet formulas marks the first wrong bracket. Brackets are `(` `)` and `[` `]`; all other characters don't matter. A text in double quotes, as in `"a)"`, runs to the next double quote, and brackets in it don't matter either; every formula has an even number of double quotes.

A closing bracket is wrong if nothing is open or the bracket opened last is of the other kind. Return the position of the first such bracket in `formula`, counted from 0. If there is none but brackets are left open, return the position of the last one of them, that is the innermost. If all is well, return `-1`.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("VALIDATE", "SEARCH")
HINTS = (
    "Besides the kind of an open bracket, what do you need to know of it at the end?",
    "Push positions, not characters: the kind can be looked up in the formula. A flag says whether you are inside quotes.",
    "Each double quote flips the flag. Outside quotes, push the position of an opening bracket; a closing one must find its partner at the popped position.",
)
EXAMPLES = [
    Example(('SUM(A1[2)',), why="the bracket at 8 meets an open ["),
    Example(('IF(A1,")",2)',), why="the quoted one does not count"),
    Example(('MAX((A1,[B2])',), why="the outer bracket, at 3, is left open"),
]
EDGES = {
    "nothing is open": ("A1)+(B2",),
    "are left open": ("[(",),
    "all is well": ("",),
    "don't matter either": ('["]("]',),
}
ALWAYS = [
    ('["[")]',),
    (")",),
]
MISTAKES = [
    Mistake("Brackets in a quoted text don't matter.", "        if quoted:\n            continue\n", ""),
    Mistake("If brackets are left open, you return the outermost. The question wants the last one of them.", "return opened[-1] if opened else -1", "return opened[0] if opened else -1"),
    Mistake("Brackets left open at the end are wrong, too.", "return opened[-1] if opened else -1", "return -1"),
    Mistake("You don't compare the kinds: a square bracket can't close a round one.", "formula[opened.pop()] != partner[mark]", "opened.pop() < 0"),
]
ORACLE = """
def wrong_bracket(formula: str) -> int:
    parts = formula.split('"')
    plain = list('"'.join(part if number % 2 == 0 else "." * len(part) for number, part in enumerate(parts)))
    marks = [place for place, mark in enumerate(plain) if mark in "()[]"]
    for place in marks:
        if plain[place] in ")]":
            before = [each for each in marks if each < place and plain[each] in "(["]
            if not before or plain[before[-1]] + plain[place] not in ("()", "[]"):
                return place
            plain[before[-1]] = plain[place] = "."
    left = [each for each in marks if plain[each] in "(["]
    return left[-1] if left else -1
"""
EXPLANATION = """
The stack holds the positions of open brackets. A closing one pops the last and compares kinds; whoever is left at the end was never closed. For SUM(A1[2):

| position | mark | stack |
|---|---|---|
| 3 | ( | 3 |
| 6 | [ | 3 6 |
| 8 | ) | the popped 6 is a [: wrong |

Each character is looked at once. Removing matching pairs from the text again and again would do as well, but it costs the square of the length and loses the positions.
"""


def wrong_bracket(formula: str) -> int:
    partner = {")": "(", "]": "["}
    opened: list[int] = []
    quoted = False
    for place, mark in enumerate(formula):
        if mark == '"':
            quoted = not quoted
        if quoted:
            continue
        if mark in "([":
            opened.append(place)
        elif mark in partner:
            if not opened or formula[opened.pop()] != partner[mark]:
                return place
    return opened[-1] if opened else -1


def inputs(rng):
    text, stack = "", []
    for _ in range(rng.randint(2, 7)):
        kind = rng.random()
        if kind < 0.4:
            text += (mark := rng.choice("(["))
            stack.append({"(": ")", "[": "]"}[mark])
        elif kind < 0.75 and stack:
            text += stack.pop()
        else:
            text += rng.choice(["x", '")"', '"["', "+"])
    text += "".join(stack[::-1])
    if rng.random() < 0.6:
        brackets = [place for place, mark in enumerate(text) if mark in "()[]"]
        if brackets:
            place = rng.choice(brackets)
            text = text[:place] + rng.choice(["", rng.choice("()[]")]) + text[place + 1 :]
    return (text,)
