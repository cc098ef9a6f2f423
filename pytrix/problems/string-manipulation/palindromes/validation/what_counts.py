"""Only the {kind} count

A sign painter prefers phrases that read the same from the left and from the right. On this sign only the {kind} count
{which}: every other character is set aside before the check, and a capital is as good as its small letter.

Return `True` if the {kind} of `phrase` read the same both ways, else `False`. A phrase with nothing that counts reads
the same both ways, too.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("VALIDATE", "COMPARE")
ROWS = [
    {"kind": "letters", "which": "(`a` to `z`)", "counted": "abcdefghijklmnopqrstuvwxyz"},
    {"kind": "vowels", "which": "(`a`, `e`, `i`, `o` and `u`)", "counted": "aeiou"},
    {"kind": "consonants", "which": "(all letters but `a`, `e`, `i`, `o` and `u`)", "counted": "bcdfghjklmnpqrstvwxyz"},
    {"kind": "letters and digits", "which": "(`a` to `z` and `0` to `9`)",
     "counted": "abcdefghijklmnopqrstuvwxyz0123456789"},
]
HINTS = (
    "Do it in two steps: first write down what is left when everything that does not count is crossed out, then read "
    "it.",
    "Walk over the small-letter version of the phrase and keep a character only if it is one of those that count.",
    "Collect the kept characters in a list. A slice with the step -1 gives the list back to front; compare the two.",
)
EXAMPLES = [Example(("No lemon, no melon!",)), Example(("Sea legs",)), Example(("Tea at 6?",)), Example(("Madam 12",))]
EDGES = {"nothing that counts": ("?!",), "capital": lambda counted: (counted[1].upper() + "-" + counted[1],)}
ALWAYS = [
    lambda kind: (" WA,W",) if kind == "letters" else None,
    lambda kind: ("Aus a",) if kind == "vowels" else None,
    lambda kind: ("CRac",) if kind == "consonants" else None,
    lambda kind: ("n9 n",) if kind == "letters and digits" else None,
]
MISTAKES = [
    Mistake("You compare the whole phrase with its reverse. Set aside what does not count before you compare.",
            "[each for each in phrase.lower() if each in counted]", "list(phrase.lower())"),
    Mistake("Capitals get lost or differ from their small letters in your answer: here `A` is as good as `a`.",
            "phrase.lower()", "phrase"),
    Mistake("You only look at the first and the last character that count. All the others have to agree as well.",
            "return kept == kept[::-1]", "return kept[:1] == kept[-1:]"),
]
EXPLANATION = """
Filtering first keeps the check itself simple: what is left either equals its own reverse or does not. `No lemon, no melon!`
becomes small letters first; then the {kind} of it are kept, in their order, and they read the same both ways. An empty
list equals its reverse, so a phrase in which nothing counts needs no special case. The work grows with the length of the
phrase.
"""


def reads_both_ways(phrase: str, *, counted: str) -> bool:
    kept = [each for each in phrase.lower() if each in counted]
    return kept == kept[::-1]


def inputs(rng, counted):
    half = letters(rng, 1, 3, counted)
    core = half + letters(rng, 0, 1, counted) + half[::-1]
    if rng.random() < 0.5:
        place = rng.randrange(len(core))
        core = core[:place] + rng.choice(counted) + core[place:]
    noise = " ,!" + "".join(each for each in "aeiobst17" if each not in counted)
    pieces = [rng.choice([each, each.upper()]) + letters(rng, 0, 2, noise) for each in core]
    return (letters(rng, 0, 1, noise) + "".join(pieces),)
