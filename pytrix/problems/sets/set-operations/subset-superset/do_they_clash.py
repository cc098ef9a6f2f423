"""Do the courses go together?

Each course takes place in certain hours of the week. `courses` maps its name to the list of its hours, such as
`Mon 9`. Somebody has chosen the courses in `chosen`, all different.

Return `True` if nobody has to be in two places at once, that is, if no two of the chosen courses have an hour in
common, and `False` otherwise. A single course, or none, never clashes.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("VALIDATE", "COMPARE")
HINTS = (
    "The first two courses go well together. What do you have to compare the third one with?",
    "Collect the hours that are taken in a set. A further course has to have nothing in common with it.",
    "`isdisjoint` asks whether two sets have nothing in common. If all is well, put the course's hours into the set with `update`.",
)
EXAMPLES = [
    Example(({"art": ["Mon 9", "Tue 9"], "jazz": ["Mon 10"], "yoga": ["Tue 9", "Fri 8"]}, ["art", "jazz", "yoga"]), why="art and yoga meet on Tue 9"),
    Example(({"art": ["Mon 9", "Tue 9"], "jazz": ["Mon 10"], "yoga": ["Tue 9", "Fri 8"]}, ["jazz", "yoga"])),
    Example(({"art": ["Mon 9"]}, [])),
]
EDGES = {
    "A single course": ({"a": ["Mon 9", "Mon 10"]}, ["a"]),
    "no two of the chosen courses": Edge(({"a": ["x"], "b": ["y"], "c": ["z", "x"]}, ["a", "b", "c"]), "first and last clash"),
}
MISTAKES = [
    Mistake("You only compare each course with the one before it.", "taken.update(courses[name])", "taken = set(courses[name])"),
    Mistake("You also look at courses that were not chosen.", "for name in chosen:", "for name in courses:"),
    Mistake("Courses clash when they have an hour in common. You look for the opposite.", "if not taken.isdisjoint(courses[name]):", "if taken and taken.isdisjoint(courses[name]):"),
    Mistake("You only compare the first hours of the courses.", "if not taken.isdisjoint(courses[name]):", "if not taken.isdisjoint(courses[name][:1]):"),
]
EXPLANATION = """
The set `taken` grows by each course's hours, and each course is compared with all before it at once.

| course | hours | taken before | in common |
|---|---|---|---|
| art | Mon 9, Tue 9 | | nothing |
| jazz | Mon 10 | Mon 9, Tue 9 | nothing |
| yoga | Tue 9, Fri 8 | Mon 9, Mon 10, Tue 9 | Tue 9 |

Each hour is looked up once. Comparing every two courses would work, too, with more steps.
"""


def fits(courses: dict[str, list[str]], chosen: list[str]) -> bool:
    taken: set[str] = set()
    for name in chosen:
        if not taken.isdisjoint(courses[name]):
            return False
        taken.update(courses[name])
    return True


def inputs(rng):
    hours = ["Mon 8", "Mon 9", "Tue 9", "Wed 7", "Thu 9", "Fri 8"]
    rng.shuffle(hours)
    names = ["art", "jazz", "yoga"]
    courses = {name: hours[2 * place : 2 * place + rng.randint(1, 2)] for place, name in enumerate(names)}
    if rng.random() < 0.5:
        courses[rng.choice(names)] = rng.sample(hours, 2)
    return (courses, rng.sample(names, rng.randint(2, 3)))
