"""The same {edge}

Two messages, `one` and `other`, are compared {reading}. Return how many letters their longest common {edge} has:
count the letters up to the first difference.

Small and capital letters are different. If one message is itself the {edge} of the other, all of its letters count,
and if already the {outer} letters differ or a message is empty, return 0.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("COMPARE", "ITERATE")
ROWS = [
    {"step": 1, "edge": "beginning", "outer": "first", "reading": "from their first letters to the right"},
    {"step": -1, "edge": "end", "outer": "last",
     "reading": "from their last letters to the left"},
]
HINTS = (
    "Which two letters do you compare first, and when do you stop comparing?",
    "Walk along both messages together; the shorter one ends the walk. Stop for good at the first difference.",
    "`zip` pairs the letters of two texts, after a slice has put both in the right order. Count pairs until one "
    "differs, "
    "and leave the loop there.",
)
EXAMPLES = [("inside out", "inside in"), ("Reading", "reading")]
EDGES = {
    "all of its letters count": lambda step: ("tot", "totem tot"),
    "letters differ": lambda step: ("apricot"[::step], "nut"),
    "a message is empty": ("", "tea"),
}
MISTAKES = [
    Mistake("You skip letters that differ and go on. The common {edge} ends at the first difference.", "break",
            "continue"),
    Mistake("You compare the messages from the wrong side: the {edge} is asked for.",
            "zip(one[::step], other[::step])", "zip(one[::-step], other[::-step])"),
    Mistake("You compare without regard to capitals. Small and capital letters are different here.",
            "if a != b:", "if a.lower() != b.lower():"),
]
EXPLANATION = """
One walk along both messages stops at the first pair that differs, so the work is at most the length of the shorter
message. A slice with the step {step} puts the letters in the order of comparing, so the loop need not know the
direction.
"""
EQUIVALENT = {
    "for a, b in zip(one[::step], other[::step]): -> for a, b in zip(other[::step], one[::step]):":
        "a difference has no direction",
}


def common_edge(one: str, other: str, *, step: int) -> int:
    shared = 0
    for a, b in zip(one[::step], other[::step]):
        if a != b:
            break
        shared += 1
    return shared


def inputs(rng, step):
    shared = letters(rng, 0, 4, "aAbn")
    one, other = shared + letters(rng, 0, 4, "aAbn"), shared + letters(rng, 1, 4, "aAbn")
    return (one[::step], other[::step])
