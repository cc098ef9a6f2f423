"""The clues of the detective

A detective has a list of `suspects`, all different, and gets one clue after the other. `clues` holds them in order: each
clue is a list of the people whom it fits, among them perhaps people who were never suspected. Only those whom **all**
clues so far fit remain under suspicion.

Return a tuple of a number and a name: after how many clues only one suspect remains for the first time, and who that is.
This may be after 0 clues. Later clues make no difference then. If it never comes to that, return the number of all clues
and an empty text, whether several suspects remain or none at all.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "What happens to the set of those who remain when a clue comes in? Can anybody come back into it?",
    "Begin with the set of all suspects, and look at its size before the first clue and after each one.",
    "`&=` keeps only those whom the clue fits, too. When exactly one is left, that one and the number of clues are the answer.",
)
EXAMPLES = [
    Example((["Ida", "Tom", "Eva", "Leo"], [["Tom", "Eva", "Leo"], ["Ida", "Eva", "Tom"], ["Tom", "Leo"]]), why="Tom and Eva after two clues, and then only Tom"),
    Example((["Ida", "Tom"], [["Ida", "Tom", "Zoe"], ["Zoe"]]), why="from two to none"),
    Example((["Eva", "Leo"], [["Eva"], ["Leo"]]), why="after the first clue the case is closed"),
]
EDGES = {
    "after 0 clues": (["Max"], [["Ida"]]),
    "none at all": ([], [["Ida"]]),
    "several suspects remain": (["Ida", "Tom"], []),
    "people who were never suspected": (["Ida", "Tom", "Eva"], [["Zoe", "Eva"], ["Zoe"]]),
}
ALWAYS = [(["Ida", "Tom", "Eva"], [["Zoe"], ["Eva"]])]
MISTAKES = [
    Mistake("You go on after only one suspect was left, and later clues clear that one as well.", "            return number, remaining.pop()\n", "            found = number, min(remaining)\n", "    return len(clues), \"\"", "    return found if len(remaining) == 1 else (len(clues), \"\")", "    remaining = set(suspects)\n", "    remaining = set(suspects)\n    found = 0, \"\"\n"),
    Mistake("You only compare each clue with the list of suspects. It has to fit together with all clues before it.", "        remaining &= set(clue)\n", "        remaining = set(suspects) & set(clue)\n"),
    Mistake("A clue may name people who were never suspected. You take them up.", "set(suspects)", "set(suspects).union(*clues)", "[suspects, *clues]", "[set(suspects).union(*clues), *clues]"),
    Mistake("You never look before the first clue. There may be a single suspect from the start.", "enumerate([suspects, *clues])", "enumerate(clues, 1)"),
    Mistake("The suspects count as a first clue in your number.", "enumerate([suspects, *clues])", "enumerate([suspects, *clues], 1)"),
]
ALSO_RIGHT = [
    Way("A list of those who remain keeps the order of the suspects and needs no sets. Each suspect is searched for in every clue, which takes long if clues name many people.",
        """
def solved(suspects: list[str], clues: list[list[str]]) -> tuple[int, str]:
    remaining = suspects
    for number, clue in enumerate([suspects, *clues]):
        remaining = [name for name in remaining if name in clue]
        if len(remaining) == 1:
            return number, remaining[0]
    return len(clues), ""
"""),
]
ORACLE = """
def solved(suspects: list[str], clues: list[list[str]]) -> tuple[int, str]:
    for number in range(len(clues) + 1):
        fitting = [name for name in suspects if sum(name in clue for clue in clues[:number]) == number]
        if len(fitting) == 1:
            return number, fitting[0]
    return len(clues), ""
"""
EXPLANATION = """
The intersection can only become smaller. Treating the list of suspects as a clue with number 0 lets the same test serve
before the first real one.

| clues | remaining |
|---|---|
| 0 | Ida, Tom, Eva, Leo |
| 1 | Tom, Eva, Leo |
| 2 | Tom, Eva |
| 3 | Tom |

Each clue costs as many steps as it names people. Intersecting all clues from the beginning again after each of them would
also work, but cost the square of their number.
"""


def solved(suspects: list[str], clues: list[list[str]]) -> tuple[int, str]:
    remaining = set(suspects)
    for number, clue in enumerate([suspects, *clues]):
        remaining &= set(clue)
        if len(remaining) == 1:
            return number, remaining.pop()
    return len(clues), ""


def inputs(rng):
    names = ["Ida", "Tom", "Eva", "Leo", "Zoe", "Max"]
    suspects = rng.sample(names, rng.randint(1, 5))
    clues = [rng.sample(names, rng.randint(2, 5)) for _ in range(rng.randint(1, 4))]
    return suspects, clues
