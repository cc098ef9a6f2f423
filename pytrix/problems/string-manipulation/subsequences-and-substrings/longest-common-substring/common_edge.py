"""The same beginning

Two messages, `one` and `other`, are compared from their first letters to the right. Return how many letters their longest
common beginning has: count the letters up to the first difference.

Small and capital letters are different. If one message is itself the beginning of the other, all of its letters count,
and if already the first letters differ or a message is empty, return 0.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COMPARE", "ITERATE")
HINTS = (
    "Which two letters do you compare first, and when do you stop comparing?",
    "Walk along both messages together; the shorter one ends the walk. Stop for good at the first difference.",
    "`zip` pairs the letters of two texts. Count pairs until one differs, and leave the loop there.",
)
EXAMPLES = [Example(("inside out", "inside in")), Example(("Reading", "reading"), why="a capital is another letter"), Example(("tot", "totem"))]
EDGES = {"all of its letters count": ("sea", "seal"), "letters differ": ("apricot", "nut"), "a message is empty": ("", "tea")}
MISTAKES = [
    Mistake("You skip letters that differ and go on. The common {edge} ends at the first difference.", "break",
            "continue"),
    Mistake("You compare the messages from the wrong side: the question is about the {edge}.",
            "zip(one, other)", "zip(one[::-1], other[::-1])"),
    Mistake("You compare without regard to capitals. Small and capital letters are different here.",
            "if a != b:", "if a.lower() != b.lower():"),
]
EQUIVALENT = {"for a, b in zip(one, other): -> for a, b in zip(other, one):": "a difference has no direction"}
EXPLANATION = """
One walk along both messages stops at the first pair that differs. For `inside out` and `inside in`:

| pair | equal | shared |
|---|---|---|
| i n s i d e, each with itself | yes | 6 |
| the two spaces | yes | 7 |
| o, i | no: stop | 7 |

The work is at most the length of the shorter message.
"""


def common_beginning(one: str, other: str) -> int:
    shared = 0
    for a, b in zip(one, other):
        if a != b:
            break
        shared += 1
    return shared


def inputs(rng):
    shared = letters(rng, 0, 4, "aAbn")
    one, other = shared + letters(rng, 0, 4, "aAbn"), shared + letters(rng, 1, 4, "aAbn")
    return (one, other)
