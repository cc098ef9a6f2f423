"""How long does it take to hear?

In a company every message from the head goes down step by step: each person tells all those who report to him or her at the same time, and a step takes one hour. `reports` maps a person to the list of those who report to that person directly. Whoever has nobody to
tell may be missing in the dictionary or have an empty list.

Return after how many hours the last person has heard a message of `head`. If nobody reports to `head`, that is 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "If you knew for each direct report how long it takes from there on, how long would it take from the head?",
    "It is one hour more than the longest of those times. The same rule holds for every person.",
    "Use `max` with `default` for people without reports: choose the default so that one hour more gives 0.",
)
EXAMPLES = [
    Example(({"Ann": ["Bob", "Cy"], "Cy": ["Di", "Ed"], "Ed": ["Flo"]}, "Ann"), why="Ann, Cy, Ed, Flo"),
    ({"Ann": ["Bob", "Cy"], "Bob": [], "Cy": []}, "Ann"),
    Example(({"Ann": ["Bob"]}, "Bob"), why="nobody reports to Bob"),
]
EDGES = {"nobody reports to": ({}, "Ann"), "an empty list": ({"Ann": []}, "Ann"), "may be missing": Edge(({"Ann": ["Bob"], "Bob": ["Cy"]}, "Ann"), "a chain"), "of `head`": Edge(({"Ann": ["Bob"], "Bob": ["Cy"], "Cy": ["Di"]}, "Bob"), "from the middle")}
ALWAYS = [
    ({"Di": ["Cy", "Ed"], "Cy": ["Ira"]}, "Di"),
]
MISTAKES = [
    Mistake("You counted people; the hours are the steps between them.", "default=-1", "default=0"),
    Mistake("All reports are told at the same time, so the longest time counts, not the sum.", "1 + max((hours(reports, person) for person in reports.get(head, [])), default=-1)",
            "sum(1 + hours(reports, person) for person in reports.get(head, []))"),
    Mistake("The last person to hear decides, not the first one.", "max(", "min("),
    Mistake("A person may be missing in the dictionary.", "reports.get(head, [])", "reports[head]"),
]
EXPLANATION = """
The time from a person is one hour more than the longest time from those directly below, and `default=-1` makes it 0 where nobody is. For the first example:

| person | times below | own time |
|---|---|---|
| Flo | – | 0 |
| Ed | 0 | 1 |
| Di | – | 0 |
| Cy | 0, 1 | 2 |
| Bob | – | 0 |
| Ann | 0, 2 | 3 |

Each person is visited once, so the work grows with their number.
"""


def hours(reports: dict[str, list[str]], head: str) -> int:
    return 1 + max((hours(reports, person) for person in reports.get(head, [])), default=-1)


def inputs(rng):
    names = ["Ann", "Bob", "Cy", "Di", "Ed", "Flo", "Gus", "Hal", "Ira"]
    rng.shuffle(names)
    reports = {}
    for at in range(1, rng.randint(2, 9)):
        reports.setdefault(names[rng.choice([at - 1, rng.randrange(at)])], []).append(names[at])
        if rng.random() < 0.2:
            reports.setdefault(names[at], [])
    return (reports, rng.choice([names[0], names[0], names[0], rng.choice(names[:3])]))
