"""Who sits next?

A long table is filled from one end to the other, one guest beside the last. `guests` lists everybody who is invited, `seated`
those who sit already, in the order of their seats, and `quarrels` pairs of guests who must not sit side by side.

Return the list of all guests who may take the next seat, in the order of `guests`: they don't sit yet, and have no quarrel
with the guest in the last seat taken. A pair means the same either way round. At an empty table everybody may begin.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "VALIDATE")
CONSTRAINTS = ("all names are different", "everybody in `seated` and `quarrels` is one of the `guests`")
HINTS = (
    "What must be true of a guest for the next seat? Write down both conditions in words.",
    "Go through the guests and keep those who fulfil both. Only the last of those who sit matters for the quarrel.",
    "Look whether the guest is seated; then look for the pair of the last one and the guest, and for the same pair the other way round.",
)
EXAMPLES = [
    Example((["Ann", "Bo", "Cy", "Di"], ["Bo"], [("Bo", "Di"), ("Ann", "Cy")]), why="Bo sits, and quarrels with Di"),
    Example((["Ann", "Bo", "Cy", "Di"], ["Di", "Cy"], [("Bo", "Di"), ("Ann", "Cy")]), why="only the quarrels of Cy matter"),
    (["Ann", "Bo"], [], [("Ann", "Bo")]),
    Example((["Ann", "Bo", "Cy"], ["Cy"], [("Ann", "Cy"), ("Cy", "Bo")]), why="nobody may sit beside Cy"),
]
EDGES = {
    "an empty table": (["Eva"], [], []),
    "either way round": (["Ann", "Bo", "Cy"], ["Ann"], [("Bo", "Ann")]),
    "they don't sit yet": Edge((["Ann", "Bo"], ["Bo", "Ann"], []), "everybody sits already"),
}
ALWAYS = [
    (["Max", "Ann", "Zoe", "Bo"], ["Zoe"], []),
    (["Ann", "Bo", "Cy", "Di", "Eva"], ["Ann"], [("Ann", "Bo"), ("Ann", "Cy"), ("Di", "Ann"), ("Bo", "Ann")]),
]
MISTAKES = [
    Mistake("Someone who sits already can't take another seat.", "guest not in seated and not", "not"),
    Mistake(
        "A quarrel holds either way round: look for the pair in the other order as well.",
        "(last, guest) in quarrels or (guest, last) in quarrels",
        "(last, guest) in quarrels",
    ),
    Mistake("The new guest sits beside the last one, not beside the first.", "seated[-1:]", "seated[:1]"),
    Mistake("Quarrels with guests further up the table don't matter.", "seated[-1:]", "seated"),
]
EXPLANATION = """
The first step of a search that tries choices is to list the candidates of the present place. For the first example, with Bo in
the last seat:

| guest | sits? | quarrel with Bo? | may sit |
|---|---|---|---|
| Ann | no | no | yes |
| Bo | yes | – | no |
| Cy | no | no | yes |
| Di | no | yes | no |

The slice `seated[-1:]` is empty at an empty table, so nothing can forbid a guest there. Each guest is looked up in both lists,
so the work grows with the number of guests times the length of those lists.
"""


def candidates(guests: list[str], seated: list[str], quarrels: list[tuple[str, str]]) -> list[str]:
    free = []
    for guest in guests:
        if guest not in seated and not any(
            (last, guest) in quarrels or (guest, last) in quarrels for last in seated[-1:]
        ):
            free.append(guest)
    return free


def inputs(rng):
    guests = rng.sample(["Ann", "Bo", "Cy", "Di", "Eva", "Finn"], rng.randint(3, 6))
    seated = rng.sample(guests, rng.choice([0, 1, 2, 2, len(guests) - 1]))
    quarrels = [tuple(rng.sample(guests, 2)) for _ in range(rng.randint(1, 4))]
    if seated:
        quarrels.append(rng.choice([(seated[-1], guests[0]), (guests[-1], seated[-1])]))
        quarrels.append((seated[0], guests[1]))
    return (guests, seated, [pair for pair in quarrels if pair[0] != pair[1]])


def allowed(guests, seated, quarrels):
    named = [*seated, *(guest for pair in quarrels for guest in pair)]
    apart = all(one != other for one, other in quarrels)
    return apart and set(named) <= set(guests) and len({*guests}) == len(guests) and len({*seated}) == len(seated)
