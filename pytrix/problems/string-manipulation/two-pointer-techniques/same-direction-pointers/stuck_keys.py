"""Stuck keys

The keys of an old typewriter get stuck: pressed once, a key may write its letter several times. Somebody wanted to type
`name`, and `typed` is what appeared on the paper.

Return how many letters are on the paper in addition to those of the name. If the paper cannot come from typing the name, return
`-1`: a letter may be missing, a wrong one may have slipped in, or a run of equal letters may be shorter than in the
name. An empty paper never comes from a name, and nothing may follow after the last letter except that letter again.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("COMPARE", "VALIDATE")
CONSTRAINTS = ("`name` has at least one letter", "all letters are small")
HINTS = (
    "Read both texts at once. Which of the two fingers moves in every step, and which has to wait now and then?",
    "A letter on the paper is either the next one of the name, or a repetition of the one that the name had just before.",
    "Walk over the paper. If the letter fits the name's next one, move there; else it must equal the name's previous one.",
)
EXAMPLES = [("anna", "aannnaa"), ("anna", "aanaa")]
EDGES = {
    "letter may be missing": ("tim", "iimm"),
    "wrong one": ("tom", "toxm"),
    "slipped in": ("ab", "bab"),
    "run of equal letters": ("otto", "oto"),
    "empty paper": ("a", ""),
    "nothing may follow": ("ida", "idaid"),
}
MISTAKES = [
    Mistake("You only compare the lengths. Every letter on the paper must be explained by the name.",
            """
def surplus(name: str, typed: str) -> int:
    return max(-1, len(typed) - len(name))
"""),
    Mistake("A wrong letter has slipped through. If it is not the next letter of the name, it has to repeat the one before.",
            "        elif read == 0 or letter != name[read - 1]:\n            return -1\n", ""),
    Mistake("The paper ended before the name did. Check at the end that the whole name was read.",
            "    return len(typed) - len(name) if read == len(name) else -1", "    return len(typed) - len(name)"),
    Mistake("You ignore how often a letter stands in a row in the name: two of them cannot come from fewer on the paper.",
            """
def surplus(name: str, typed: str) -> int:
    squeezed = ["".join(c for i, c in enumerate(text) if text[i - 1 : i] != c) for text in (name, typed)]
    return len(typed) - len(name) if squeezed[0] == squeezed[1] else -1
"""),
]
EXPLANATION = """
The reader on the paper moves in every step, the reader on the name only when its next letter fits. Taking the next letter
whenever possible is right, because repetitions may come later but never earlier. Each text is read once.
"""


def surplus(name: str, typed: str) -> int:
    read = 0
    for letter in typed:
        if read < len(name) and letter == name[read]:
            read += 1
        elif read == 0 or letter != name[read - 1]:
            return -1
    return len(typed) - len(name) if read == len(name) else -1


def inputs(rng):
    name = letters(rng, 1, 5, "abn")
    typed = "".join(letter * rng.choice([1, 1, 2, 3]) for letter in name)
    place = rng.randint(0, len(typed) - 1)
    if rng.random() < 0.5:
        typed = typed[:place] + rng.choice(["", "a", "b", "n"]) + typed[place + 1:]
    return (name, typed)
