"""Forgotten brackets

Someone has typed a text of round and square brackets and forgotten some of them. `text` holds the characters `(`, `)`, `[` and `]` only. You read it from left to right and mend it as you go:

- A closing bracket that fits the bracket opened last closes it.
- Any other closing bracket gets its opening one put in directly before it.
- At the end each bracket that is still open gets its closing one.

Return the mended text. Closing brackets for those still open at the end are put after everything else, so that all is nested properly.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("VALIDATE", "TRANSFORM")
HINTS = (
    "For each closing bracket there are two cases. What decides between them?",
    "Keep the open brackets on a stack. A closing one that fits the top pops it; otherwise write a pair of its own.",
    "Write the result character by character. At the end take the open ones off the stack and write the closing partner of each.",
)
EXAMPLES = [
    Example(("([)",), why="the ) does not fit the [, so it gets a ( of its own; [ and ( are closed at the end"),
    ("(()",),
    Example((")]",), why="nothing is open"),
]
EDGES = {
    "opened last": ("[(])",),
    "still open": ("([[()",),
    "closes it": Edge(("[()]",), "nothing is forgotten"),
    "text of round and square brackets": Edge(("",), "an empty text"),
}
MISTAKES = [
    Mistake("What is still open at the end has to be closed.", "    while opened:\n        mended += opened.pop()\n", ""),
    Mistake("At the end the bracket opened last is closed first.", "mended += opened.pop()", "mended += opened.pop(0)"),
    Mistake("A closing bracket must fit the one opened last, not just find anything open.", "elif opened and opened[-1] == mark:", "elif opened:"),
    Mistake("A bracket without partner is left out in yours. It should get its opening one.", "            mended += OPENING[mark] + mark\n", "            mended += \"\"\n"),
]
ORACLE = """
def mend(text: str) -> str:
    partner = {"(": ")", "[": "]"}
    done, rest = [], []
    for mark in text:
        if mark in partner:
            rest = rest + [mark]
            done.append(mark)
        elif rest[-1:] and partner[rest[-1]] == mark:
            rest = rest[:-1]
            done.append(mark)
        else:
            done.append(("()" if mark == ")" else "[]"))
    return "".join(done) + "".join(partner[mark] for mark in reversed(rest))
"""
EXPLANATION = """
The stack holds, for each open bracket, the closing one that it waits for; the one opened last is on top. For ( [ ):

| mark | written | waiting for |
|---|---|---|
| ( | ( | ) |
| [ | ( [ | ) ] |
| ) | ( [ ( ) | ) ] |
| end | ( [ ( ) ] ) | – |

Each bracket is pushed and popped at most once. Taking away neighbouring pairs again and again until only lonely brackets are left is another way, which reads the text many times.
"""

CLOSING = {"(": ")", "[": "]"}
OPENING = {")": "(", "]": "["}


def mend(text: str) -> str:
    mended = ""
    opened: list[str] = []
    for mark in text:
        if mark in CLOSING:
            opened.append(CLOSING[mark])
            mended += mark
        elif opened and opened[-1] == mark:
            opened.pop()
            mended += mark
        else:
            mended += OPENING[mark] + mark
    while opened:
        mended += opened.pop()
    return mended


def inputs(rng):
    return ("".join(rng.choice("([)]") for _ in range(rng.randint(1, 7))),)
