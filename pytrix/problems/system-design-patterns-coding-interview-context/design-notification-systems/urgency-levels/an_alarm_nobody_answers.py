"""An alarm nobody answers

In a server room an alarm starts with the urgency `"info"`, `"warning"` or `"critical"`. While nobody answers, it rises by one step after every full 15 minutes: from info to warning, from warning to critical. A critical alarm stays critical.

Return the urgency of an alarm that started as `start` and has been waiting for `minutes` minutes, which may be 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "How many steps has an alarm risen after 14, 15 and 31 minutes?",
    "Put the three urgencies into a list in their order. The place of an urgency in it is a number that you can add steps to.",
    "The steps are the whole quarters of an hour in `minutes`. Add them to the place of `start`, but never go beyond the last place.",
)
EXAMPLES = [
    Example(("info", 20), why="one full quarter of an hour"),
    Example(("info", 35)),
    Example(("warning", 14), why="not yet 15 minutes"),
]
EDGES = {
    "may be 0": ("warning", 0),
    "full 15 minutes": Edge(("info", 15), "exactly 15 minutes"),
    "stays critical": Edge(("critical", 50), "already critical"),
    "while nobody answers": Edge(("info", 600), "ten hours"),
}
MISTAKES = [
    Mistake("A critical alarm cannot rise any further: the place must stay inside the list.", "URGENCIES[min(place, 2)]", "URGENCIES[place]"),
    Mistake("Only full quarters of an hour count; you counted the one that has just begun.", "minutes // 15", "minutes // 15 + 1"),
    Mistake("The alarm rises at exactly 15 minutes, not a minute later.", "minutes // 15", "max(0, minutes - 1) // 15"),
    Mistake("The alarm rises by one step for each quarter of an hour, not by one in all.", "minutes // 15", "int(minutes >= 15)"),
]
EXPLANATION = """
A list gives each urgency a number: info is 0, warning 1, critical 2. Then rising is adding, and `min` holds the last place.

| start | minutes | steps | place | urgency |
|---|---|---|---|---|
| info | 20 | 1 | 1 | warning |
| info | 35 | 2 | 2 | critical |
| warning | 14 | 0 | 1 | warning |

It takes the same few steps whatever the number of minutes.
"""

URGENCIES = ["info", "warning", "critical"]


def urgency_now(start: str, minutes: int) -> str:
    place = URGENCIES.index(start) + minutes // 15
    return URGENCIES[min(place, 2)]


def inputs(rng):
    return rng.choice(["info", "info", "warning", "critical"]), rng.choice([rng.randint(0, 70), 15 * rng.randint(0, 5)])
