"""A name that is free

When a file is saved under a name that is taken, a program chooses another name for it. It tries the name itself
first, then the name with `-2` after it, then with `-3`, and so on, and takes the first one that is free. For the
name `plan` these are `plan`, `plan-2`, `plan-3` and so on.

`taken` lists the names in the folder, in any order, and `name` is the name that is wanted. Return the name under
which the file is saved. Names may have been deleted in between, so there may be gaps: a gap is used. The folder may
hold thousands of files.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "GENERATE")
HINTS = (
    "In which order are the names tried, and what makes you stop?",
    "Make a set of the names that are taken. Begin with the name itself, and go on as long as the candidate is taken.",
    "A number that is raised by one in each round gives the next candidate. The first number that is written down is 2.",
)
EXAMPLES = [
    Example((["plan", "notes", "plan-2", "plan-4"], "plan"), why="plan-3 is a gap"),
    Example((["plan-2", "notes"], "plan"), why="the name itself is free"),
    Example((["notes", "plan"], "notes")),
]
EDGES = {
    "in any order": Edge((["a-3", "a-2", "a"], "a"), "no gap"),
    "the name itself": ([], "map"),
    "and so on": Edge((["b", "b-2", "b-3", "b-4", "b-5", "b-6", "b-7", "b-8", "b-9", "b-10"], "b"), "two digits"),
    "is free": Edge((["list", "list-2", "list-2-2"], "list-2"), "a name with a number in it"),
}
MISTAKES = [
    Mistake("Your second name ends with 1. After the name itself comes the one with 2.", "    number = 1\n", "    number = 0\n"),
    Mistake("You take the number after the largest one, but a gap is used first.",
            """
def free_name(taken: list[str], name: str) -> str:
    numbers = [int(each[len(name) + 1:]) for each in taken if each.startswith(name + "-") and each[len(name) + 1:].isdigit()]
    return f"{name}-{max(numbers, default=1) + 1}" if name in taken else name
"""),
    Mistake("You count how many names begin in this way. Gaps and other names make that number wrong.",
            """
def free_name(taken: list[str], name: str) -> str:
    alike = sum(each.startswith(name) for each in taken)
    return f"{name}-{alike + 1}" if name in taken else name
"""),
    Mistake("You add a number to the number. Each candidate is made from the name that is wanted.", 'f"{name}-{number}"', 'f"{candidate}-{number}"'),
    Mistake("You never try the name itself.", "    candidate = name\n", '    candidate = f"{name}-2"\n', "    number = 1\n", "    number = 2\n"),
]
EXPLANATION = """
The candidates come in a fixed order, and the first one that is not in the set is the answer.

| candidate | taken |
|---|---|
| plan | yes |
| plan-2 | yes |
| plan-3 | no |

Making the set takes one step for each file, and each candidate costs one look-up. In a list, each candidate would have
to be compared with all names.
"""


def free_name(taken: list[str], name: str) -> str:
    used = set(taken)
    candidate = name
    number = 1
    while candidate in used:
        number += 1
        candidate = f"{name}-{number}"
    return candidate


def inputs(rng):
    name = rng.choice(["plan", "map", "a"])
    pool = [name, *(f"{name}-{number}" for number in range(2, 7))]
    taken = [each for each in pool if rng.random() < 0.75] + rng.sample(["notes", "mapping", "planet"], rng.randint(0, 2))
    rng.shuffle(taken)
    return taken, name
