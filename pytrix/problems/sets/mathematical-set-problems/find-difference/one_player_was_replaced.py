"""One player was replaced

At half-time, a team replaces exactly one of its players by a new one. `before` and `after` list the names of the
players on the field in the first and in the second half. The lists are written down by different people, so their
orders have nothing to do with each other. All names in a list are different.

Return a tuple of two names: the player who went off, and the player who came on. There is at least one player.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COMPARE", "SEARCH")
HINTS = (
    "Who is in the first list and not in the second one? And the other way round?",
    "Make a set of each list. Their differences hold one name each, one in each direction.",
    "To get the only member out of a set, you can use `pop`. Mind the order: off first, then on.",
)
EXAMPLES = [
    Example((["Ida", "Eva", "Zoe"], ["Zoe", "Amy", "Ida"])),
    Example((["Leo", "Tom"], ["Max", "Leo"])),
    Example((["Kim"], ["Pat"]), why="a team of one"),
]
EDGES = {
    "at least one player": (["Pat"], ["Kim"]),
    "their orders have nothing to do with each other": (["Ann", "Bo", "Cy", "Di"], ["Di", "Cy", "Eve", "Ann"]),
    "exactly one of its players": Edge((["Ann", "Bo", "Cy"], ["Ann", "Bo", "Di"]), "the last ones in both lists"),
}
MISTAKES = [
    Mistake("The two names are the wrong way round. The player who went off comes first.", "old - new).pop(), (new - old", "new - old).pop(), (old - new"),
    Mistake("You compare the lists place by place. Their orders have nothing to do with each other.", "return (old - new).pop(), (new - old).pop()", "return next((one, other) for one, other in zip(before, after) if one != other)"),
    Mistake("You return the names at the end of both lists. The players may be anywhere.", "return (old - new).pop(), (new - old).pop()", "return before[-1], after[-1]"),
    Mistake("You name the player who went off twice. The second name is that of the new player.", "(new - old).pop()", "(old - new).pop()"),
]
EXPLANATION = """
A difference of sets keeps what the first one has and the second one lacks, so each direction leaves one name.

| difference | members |
|---|---|
| before without after | Eva |
| after without before | Amy |

Making the sets takes one step for each name. With lists alone, each name would have to be searched for in the other
list.
"""


def replaced(before: list[str], after: list[str]) -> tuple[str, str]:
    old, new = set(before), set(after)
    return (old - new).pop(), (new - old).pop()


def inputs(rng):
    names = rng.sample(["Ida", "Eva", "Zoe", "Amy", "Leo", "Tom", "Max", "Kim", "Pat"], rng.randint(3, 7))
    before = names[:-1]
    after = [*names[1:-1], names[-1]]
    rng.shuffle(before)
    rng.shuffle(after)
    return before, after
