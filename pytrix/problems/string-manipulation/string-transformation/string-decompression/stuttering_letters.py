"""Stuttering letters, digit {where}

In a text message the letters that are meant to be long carry a digit: it stands directly {where} its letter and
says how many times the letter is really meant. So `{code}` means `{text}`. A letter without a digit is meant once.

Return the text that was meant by `message`. A message without digits means itself.
"""
from pytrix.question.authoring import Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "ITERATE")
ROWS = [
    {"step": 1, "where": "after", "code": "he2lo4", "text": "heeloooo"},
    {"step": -1, "where": "before", "code": "h2el4o", "text": "heeloooo"},
]
CONSTRAINTS = ("digits are from 2 to 9", "each digit stands directly {where} a letter")
HINTS = (
    "When you meet a digit, which letter does it speak of, and is that letter in your text already?",
    "Walk in the direction in which a letter comes earlier than its digit. Which direction is that here?",
    "Copy letters as you meet them. At a digit, add the last letter of your text as often as it is still missing.",
)
EXAMPLES = [lambda code: (code,), lambda step: ("no3" if step == 1 else "n3o",)]
EDGES = {
    "without digits": ("calm",),
    "directly {where} its letter": lambda step: ("a2b2" if step == 1 else "2a2b",),
}
MISTAKES = [
    Mistake("The letter appears once too often: it was copied already before you came to its digit.",
            "int(mark) - 1", "int(mark)"),
    Mistake("A digit belongs to the letter on its other side: it stands directly {where} its letter.",
            """
def meant(message: str) -> str:
    text = ""
    for mark in message[::-step]:
        text += text[-1:] * (int(mark) - 1) if mark.isdigit() else mark
    return text[::-step]
"""),
    Mistake("You repeat everything written so far. Only the letter with the digit is repeated.", "text[-1]", "text"),
    Mistake("The digits have vanished, but they have not been applied.",
            "text += text[-1] * (int(mark) - 1)", "continue"),
]
EXPLANATION = """
Walking so that each letter comes before its digit, the letter in question is always the last one of the text built
so far, and all but one of its copies are missing. Walking backwards builds the text backwards, so it is turned
round at the end.
"""


def meant(message: str, *, step: int) -> str:
    text = ""
    for mark in message[::step]:
        if mark.isdigit():
            text += text[-1] * (int(mark) - 1)
        else:
            text += mark
    return text[::step]


def inputs(rng, step):
    pairs = [rng.choice("abcdeo") + rng.choice(["", "", "2", "3", "5"]) for _ in range(rng.randint(2, 6))]
    return ("".join(pair[::step] for pair in pairs),)
