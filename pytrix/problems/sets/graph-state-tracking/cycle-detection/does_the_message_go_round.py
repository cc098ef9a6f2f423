"""Does the message go round?

In a club, everybody passes messages on to one fixed person, or keeps them. `passes` leads from each member who passes
messages on to the member who gets them next. Members who keep their messages are not keys of it. Nobody passes a
message on to himself or herself.

The member `start` has news and passes it on, if it is not kept. Return `True` if sooner or later the news comes to
somebody who has had it before, and `False` if it ends with a member who keeps it.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "VALIDATE")
HINTS = (
    "Follow the news with a finger. In which two situations can you stop?",
    "Keep a set of the members who have had the news, and a variable for the one who has it now.",
    "Go on as long as this member passes messages on and is not in the set. Afterwards, the set tells why you stopped.",
)
EXAMPLES = [
    Example(({"Ida": "Tom", "Tom": "Eva", "Eva": "Leo", "Leo": "Tom"}, "Ida"), why="from Leo back to Tom, though never to Ida"),
    Example(({"Ida": "Tom", "Tom": "Eva", "Leo": "Ida"}, "Leo"), why="Eva keeps it"),
    Example(({"Ida": "Tom", "Tom": "Ida"}, "Eva")),
]
EDGES = {
    "Members who keep their messages": ({}, "Ida"),
    "has had it before": ({"Ida": "Tom", "Tom": "Ida"}, "Tom"),
    "sooner or later": Edge(({"Ida": "Tom", "Tom": "Eva", "Eva": "Leo", "Leo": "Zoe", "Zoe": "Max", "Max": "Eva"}, "Ida"), "a long way round"),
    "ends with a member who keeps it": Edge(({"Ida": "Tom", "Leo": "Eva", "Eva": "Leo"}, "Ida"), "a circle elsewhere"),
}
MISTAKES = [
    Mistake("You only stop when the news is back at the start. It may go round without ever coming back there.",
            """
def goes_round(passes: dict[str, str], start: str) -> bool:
    member = passes.get(start, "")
    for _ in passes:
        if member == start:
            return True
        member = passes.get(member, "")
    return False
"""),
    Mistake("Your answer is the wrong way round: it is `True` when the news ends somewhere.", "return member in had", "return member not in had"),
    Mistake("You only follow the news for two steps. Circles may be longer.",
            """
def goes_round(passes: dict[str, str], start: str) -> bool:
    second = passes.get(start, "")
    return bool(second) and passes.get(second) == start
"""),
    Mistake("You look for any circle in the club. Only the way of this message counts.",
            """
def goes_round(passes: dict[str, str], start: str) -> bool:
    left = dict(passes)
    while any(goal not in left for goal in left.values()):
        left = {one: goal for one, goal in left.items() if goal in left}
    return bool(left)
"""),
]
EXPLANATION = """
The set remembers who has had the news, so the walk ends in any case.

| member | had it before | passes on to |
|---|---|---|
| Ida | no | Tom |
| Tom | no | Eva |
| Eva | no | Leo |
| Leo | no | Tom |
| Tom | yes | |

Each member is visited at most once, with two look-ups. Looking only for the first member again would go on for ever
here.
"""


def goes_round(passes: dict[str, str], start: str) -> bool:
    had: set[str] = set()
    member = start
    while member in passes and member not in had:
        had.add(member)
        member = passes[member]
    return member in had


def inputs(rng):
    members = rng.sample(["Ida", "Tom", "Eva", "Leo", "Zoe", "Max"], rng.randint(3, 6))
    passes = {one: other for one, other in zip(members, members[1:])}
    if rng.random() < 0.6:
        passes[members[-1]] = rng.choice(members[:-1])
    entries = list(passes.items())
    rng.shuffle(entries)
    return dict(entries), rng.choice([members[0], members[0], rng.choice(members)])
