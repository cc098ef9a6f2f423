"""Who {verb} coming?

An invitation names its guests in a sentence. Write the part with the names, given a list of `names`:

- two names are joined by `{word}`,
- of three or more, all but the last are separated by a comma and a space, and `{word}` stands before the last one,
- a single name stands alone, and an empty list gives `{nobody}`.

There is no comma before `{word}`. Return the finished text.
"""

from pytrix.question.authoring import Example, Mistake, Way, words

LEVEL = "intermediate"
TAGS = ("GENERATE",)
ROWS = [{"word": "and", "verb": "is", "nobody": "nobody"}, {"word": "or", "verb": "may be", "nobody": "anybody"}]
HINTS = (
    "Which part of the sentence looks the same for two names and for five?",
    "Treat the last name apart from the others. The others need nothing but commas between them.",
    "Deal with the shortest lists first. Then glue: the names before the last one with commas, the little word, the last name.",
)
EXAMPLES = [
    Example((["Ada", "Grace", "Alan"],), why="no comma before {word}"),
    Example((["Edsger", "Barbara"],)),
    Example((["Ida"],)),
    Example(([],)),
]
ORACLE = """
def invitation(names: list[str]) -> str:
    text = ""
    for place, name in enumerate(names):
        text += name
        if place + 2 < len(names):
            text += ", "
        elif place + 2 == len(names):
            text += f" {word} "
    return text or nobody
"""
EDGES = {"an empty list": ([],), "a single name": (["Linus"],)}
ALWAYS = [(["Al", "Bo", "Cy", "Bo"],)]
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
ALSO_RIGHT = [
    Way("Gluing the last two names first leaves a shorter list, which needs only commas. The case of a single name disappears.",
        """
def invitation(names: list[str]) -> str:
    if not names:
        return nobody
    return ", ".join([*names[:-2], f" {word} ".join(names[-2:])])
"""),
]
EXPLANATION = """
Two names and five names follow one rule once the last name is treated apart: what stands before it is glued with
commas, and with one name in front there is simply no comma to write.

| names | glued with commas | text |
|---|---|---|
| Ada, Grace, Alan | `Ada, Grace` | `Ada, Grace {word} Alan` |
| Edsger, Barbara | `Edsger` | `Edsger {word} Barbara` |

Only lists that have no last name or nothing before it need a rule of their own. The work grows with the number of
letters.
"""


def invitation(names: list[str], *, word: str, nobody: str) -> str:
    if not names:
        return nobody
    if len(names) == 1:
        return names[0]
    return ", ".join(names[:-1]) + f" {word} " + names[-1]


def inputs(rng):
    return ([name.title() for name in words(rng, 1, 5)],)
