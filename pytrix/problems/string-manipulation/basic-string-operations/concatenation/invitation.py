"""Who {verb} coming?

An invitation names its guests in a sentence. Write the part with the names, given a list of `names`:

- two names are joined by `{word}`,
- of three or more, all but the last are separated by a comma and a space, and `{word}` stands before the last one,
- a single name stands alone, and an empty list gives `{nobody}`.

There is no comma before `{word}`. Return the finished text.
"""
from pytrix.question.authoring import Mistake, words

LEVEL = "intermediate"
TAGS = ("GENERATE",)
ROWS = [{"word": "and", "verb": "is", "nobody": "nobody"}, {"word": "or", "verb": "may be", "nobody": "anybody"}]
HINTS = (
    "Which part of the sentence looks the same for two names and for five?",
    "Treat the last name apart from the others. The others need nothing but commas between them.",
    "Sort out the shortest lists first. Then glue: the names before the last one with commas, the little word, the last name.",
)
EXAMPLES = [(["Ada", "Grace", "Alan"],), (["Edsger", "Barbara"],)]
EDGES = {"empty list": ([],), "a single name": (["Linus"],)}
MISTAKES = [
    Mistake("You put a comma before `{word}`. The statement asks for none there.",
            'return ", ".join(names[:-1]) + f" {word} " + names[-1]',
            'return ", ".join(names[:-1]) + f", {word} " + names[-1]'),
    Mistake("Your text ends with the names separated by commas only; `{word}` belongs before the last one.",
            'return ", ".join(names[:-1]) + f" {word} " + names[-1]', 'return ", ".join(names)'),
    Mistake("You glued all names with `{word}`. It stands once, before the last name; the others are separated by commas.",
            'return ", ".join(names[:-1]) + f" {word} " + names[-1]', 'return f" {word} ".join(names)'),
    Mistake("With a single name your text still contains `{word}`.", "    if len(names) == 1:\n        return names[0]\n", ""),
]
EXPLANATION = """
Two names and five names follow one rule once the last name is treated apart: what stands before it is glued with commas,
and with one name in front there is simply no comma to write. Only lists that have no last name or nothing before it need
words of their own. The work grows with the number of letters.
"""


def invitation(names: list[str], *, word: str, nobody: str) -> str:
    if not names:
        return nobody
    if len(names) == 1:
        return names[0]
    return ", ".join(names[:-1]) + f" {word} " + names[-1]


def inputs(rng):
    return ([name.title() for name in words(rng, 1, 5)],)
