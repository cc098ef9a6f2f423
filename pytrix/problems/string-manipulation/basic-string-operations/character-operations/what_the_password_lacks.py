"""What the password lacks

A good password has at least one small letter, one capital and one digit, and no character that is followed by the
same character. A website wants to say all at once what is wrong.

Return a list of complaints about `password`, in this order, each only if it applies: `"small"`, `"capital"` and
`"digit"` for what is missing, and `"repeat"` if a character is followed by the same one. Letters are those from a
to z and A to Z; all other characters are allowed, but are of no help. A good password gives an empty list, and an
empty password lacks all three kinds, but repeats nothing.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("VALIDATE",)
CONSTRAINTS = ("`password` consists of ordinary keyboard characters",)
HINTS = (
    "Four questions, four answers. Can each of them be asked separately?",
    "A kind is missing if no character belongs to it. For repetitions, compare each character with the next one.",
    "`any` together with `islower`, `isupper` or `isdigit` finds out about a kind. `zip` makes pairs of neighbours.",
)
EXAMPLES = [
    Example(("teatime",), why="no capital, no digit"),
    Example(("Tea4two",)),
    Example(("AA-11",), why="A is followed by A, and 1 by 1; told once"),
]
ORACLE = """
def lacks(password: str) -> list[str]:
    answer = []
    for name, kind in (("small", "abcdefghijklmnopqrstuvwxyz"), ("capital", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"), ("digit", "0123456789")):
        if not set(kind) & set(password):
            answer.append(name)
    for each in set(password):
        if each + each in password and "repeat" not in answer:
            answer.append("repeat")
    return answer
"""
EDGES = {"empty password": ("",), "good password": ("aB3",), "of no help": ("?-!",), "followed by the same": ("aB33",)}
ALWAYS = [("aAb1",), ("aB1--",), ("zz",)]
MISTAKES = [
    Mistake("You complain when one character is not of a kind. A kind is missing only if no character belongs to it.",
            "not any(map(str.islower, password))", "not all(map(str.islower, password))"),
    Mistake("`password.islower()` asks about the whole text and is false as soon as there is one capital.",
            "any(map(str.islower, password))", "password.islower()", "any(map(str.isupper, password))", "password.isupper()"),
    Mistake("You stop at the first complaint. All of them should be told.",
            "    return complaints\n", "    return complaints[:1]\n"),
    Mistake("A character may come back later. Only the same character directly after it is a repetition.",
            "any(one == other for one, other in zip(password, password[1:]))", "len(set(password)) < len(password)"),
    Mistake("A digit that is followed by the same digit is a repetition too, and so is any other character.",
            "one == other for", "one == other and one.isalpha() for"),
]
EQUIVALENT = {
    "if any((one == other for one, other in zip(password, password[1:]))): -> "
    "if any((one == other for one, other in zip(password[1:], password))):": "whether two are equal doesn't depend on their order",
}
ALSO_RIGHT = [
    Way("A loop over pairs of complaint and question keeps the three kinds in one table, which is easy to extend.",
        """
def lacks(password: str) -> list[str]:
    kinds = {"small": str.islower, "capital": str.isupper, "digit": str.isdigit}
    complaints = [name for name, is_kind in kinds.items() if not any(map(is_kind, password))]
    if any(password[place] == password[place - 1] for place in range(1, len(password))):
        complaints.append("repeat")
    return complaints
"""),
]
EXPLANATION = """
Each question is answered with one walk over the password, and `any` ends its walk as soon as the answer is known. For
`teatime`:

| question | answer |
|---|---|
| any small letter? | yes, t |
| any capital? | no: `"capital"` |
| any digit? | no: `"digit"` |
| any two neighbours alike? | no |

Asking the questions one by one keeps the order of the complaints and makes it easy to add another. The work grows with
the length of the password; a single walk with four switches would do as well, but is harder to read.
"""


def lacks(password: str) -> list[str]:
    complaints = []
    if not any(map(str.islower, password)):
        complaints.append("small")
    if not any(map(str.isupper, password)):
        complaints.append("capital")
    if not any(map(str.isdigit, password)):
        complaints.append("digit")
    if any(one == other for one, other in zip(password, password[1:])):
        complaints.append("repeat")
    return complaints


def inputs(rng):
    alphabet = "".join(rng.sample(["abcde", "ABCDE", "12345", "-?!", "xyz"], rng.randint(2, 4)))
    text = "".join(rng.choice(alphabet) for _ in range(rng.randint(2, 7)))
    return (rng.choice(["", "", text[0]]) + text + rng.choice(["", "", text[-1]]),)
