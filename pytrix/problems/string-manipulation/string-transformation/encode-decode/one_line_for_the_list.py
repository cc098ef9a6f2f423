"""One line for a list, with {stop:code}

A list of texts has to be stored in a single line. After every text, the last one too, stands the character {stop:code},
so that an empty list (an empty line) differs from a list with one empty text (a line with a single {stop:code}).

The texts themselves may contain {stop:code}. In front of each of these, the character {guard:code} is written to say:
this one belongs to the text. And since {guard:code} has a meaning now, each {guard:code} of a text gets another
{guard:code} in front of it as well.

Return the line for `texts`.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "GENERATE")
ROWS = [{"stop": "|", "guard": "~"}, {"stop": ";", "guard": "!"}, {"stop": "/", "guard": "^"}]
HINTS = (
    "What does one character of a text become? There are only two cases.",
    "Build the line character by character: some get a companion in front, all others are copied. What follows after "
    "a text is done?",
    "Go through the texts and inside through their characters. Collect pieces in a list, and add the closing character "
    "after each inner loop.",
)
EXAMPLES = [
    Example((["red", "blue"],)),
    Example(lambda stop: ([f"a{stop}b", ""],)),
    Example(lambda stop, guard: ([f"{guard}{stop}", guard],)),
]
EDGES = {"empty list": ([],), "one empty text": ([""],), "another": lambda guard: ([guard * 2],)}
MISTAKES = [
    Mistake("{stop:code} stands between your texts only. It closes every text, the last one too.",
            'return "".join(line)', 'return "".join(line)[:-1]'),
    Mistake("A {guard:code} in a text gets no companion, so the reader takes it for an announcement.",
            "if letter in (stop, guard):", "if letter == stop:"),
    Mistake("A {stop:code} in a text gets no companion, so the reader thinks that the text ends there.",
            "if letter in (stop, guard):", "if letter == guard:"),
    Mistake("Empty texts are skipped, but they belong to the list.",
            "for text in texts:", "for text in filter(None, texts):"),
]
ORACLE = """
def stored(texts: list[str]) -> str:
    if not texts:
        return ""
    line = ""
    for letter in texts[0]:
        line += {stop: guard + stop, guard: guard + guard}.get(letter, letter)
    return line + stop + stored(texts[1:])
"""
ALSO_RIGHT = [
    Way(
        'Two calls of `replace` for each text: first the guard, which must not meet its own companions, then the stop.',
        """
def stored(texts: list[str]) -> str:
    line = []
    for text in texts:
        line.append(text.replace(guard, guard + guard).replace(stop, guard + stop) + stop)
    return "".join(line)
""",
    ),
]
EXPLANATION = """
A reader can go through the line and always know what a character means: after a {guard:code} it is ordinary, and a
{stop:code} without one closes a text. So any list of any texts can be restored. For the text `a{stop}b`:

| character | written |
|---|---|
| a | `a` |
| {stop} | `{guard}{stop}` |
| b | `b` |
| end of the text | `{stop}` |

The work is looking at each character once. Two calls of `replace` do it instead, if the guards come first.
"""


def stored(texts: list[str], *, stop: str, guard: str) -> str:
    line = []
    for text in texts:
        for letter in text:
            if letter in (stop, guard):
                line.append(guard)
            line.append(letter)
        line.append(stop)
    return "".join(line)


def inputs(rng, stop, guard):
    return ([letters(rng, 0, 5, f"abc{stop}{guard}") for _ in range(rng.randint(1, 4))],)
