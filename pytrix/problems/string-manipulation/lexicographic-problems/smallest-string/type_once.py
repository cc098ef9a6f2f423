"""A sticky key: {short}

On an old typewriter exactly one letter of `text` goes wrong: it {what}. You may choose which one, and want the result
to come as early in the dictionary as possible.

Return the earliest result. Even if no choice makes the text come earlier than it was, one letter must go wrong.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("GENERATE", "COMPARE")
ROWS = [
    {"times": 2, "short": "a letter comes twice", "what": "is printed twice in a row"},
    {"times": 3, "short": "a letter comes three times", "what": "is printed three times in a row"},
]
CONSTRAINTS = ("`text` has one to 50 small letters",)
HINTS = (
    "How many different results are there at most? Could you simply look at all of them?",
    "For one position, the result consists of three parts: what stands before the letter, what becomes of the "
    "letter, and what follows.",
    "Slices give the outer parts, and a letter times {times} is the middle one. `min` compares texts as a "
    "dictionary does.",
)
EXAMPLES = [Example(("banana",)), Example(("cab",)), Example(("mississippi",))]
EDGES = {
    "one letter must go wrong": ("cba",),
}
ALWAYS = [("bcab",), ("aab",)]
MISTAKES = [
    Mistake("You always choose the largest letter. What counts is how the whole result compares.",
            """
def earliest(text: str) -> str:
    place = text.index(max(text))
    return text[:place] + text[place] * times + text[place + 1 :]
"""),
    Mistake("All letters of that kind go wrong. Only one of them may.",
            "text[:place] + text[place] * times + text[place + 1 :]", "text.replace(text[place], text[place] * times)"),
    Mistake("You return the latest of all results in the dictionary.", "min(results)", "max(results)"),
    Mistake("The letter at the last position is never tried.", "range(len(text))]",
            "range(len(text) - 1)] or [text * times]"),
]
EXPLANATION = """
There is one result for each position, and `min` finds the earliest. For `cab` there are three results: one for the c,
one for the a and one for the b, and each is made of what stands before the letter, what becomes of it, and what follows.
Building and comparing them takes about the square of the length, which is nothing for a line of text. Looking only for
the first place where the next letter differs in the right way would do it in one walk.
"""


def earliest(text: str, *, times: int) -> str:
    results = [text[:place] + text[place] * times + text[place + 1 :] for place in range(len(text))]
    return min(results)


def inputs(rng):
    text = letters(rng, 1, 6, "abcd")
    rising = "".join(sorted(text))
    return (rng.choice([text, rising, rising[::-1]]),)
