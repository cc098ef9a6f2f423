"""Does the treasure hunt end?

In a treasure hunt, each note names the place of the next one. `notes` maps the places with a note to the place that it names. The treasure lies where there is no note. Some notes were laid out carelessly and lead in a circle.

Return the place of the treasure for somebody who begins at `start`. If the notes lead round in a circle for ever, return an empty text. If there is no note at `start` itself, the treasure is there.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "How do the children notice that they are going round in a circle?",
    "Follow the notes in a loop, and keep a set of the places where you were. A place that is in it already means a circle.",
    "The loop goes on as long as there is a note at the place: if the place is in the set, return an empty text; otherwise add it and go to the place that the note names.",
)
EXAMPLES = [
    Example(({"barn": "well", "well": "oak", "oak": "gate"}, "barn"), why="at the gate there is no note"),
    Example(({"barn": "well", "well": "oak", "oak": "well"}, "barn"), why="well and oak, for ever"),
    Example(({"barn": "well", "oak": "oak"}, "barn"), why="the circle at the oak is never reached"),
]
EDGES = {
    "no note at `start`": Edge(({"barn": "well"}, "gate"), "the treasure lies at the start"),
    "lead in a circle": Edge(({"oak": "oak"}, "oak"), "a note that names its own place"),
    "place of the next": Edge(({}, "barn"), "no notes at all"),
}
ALWAYS = [
    ({"barn": "well", "well": "oak", "oak": "gate", "gate": "well"}, "barn"),
    ({"mill": "oak", "barn": "oak", "oak": "gate"}, "barn"),
    ({"barn": "well", "well": "oak", "oak": "barn", "mill": "pond"}, "well"),
]
MISTAKES = [
    Mistake("You only notice a circle that leads back to the start. It may begin later.", "        if place in visited:\n", "        if place == start and visited:\n"),
    Mistake("You return the place at which the circle is noticed. There is no treasure; return an empty text.", '            return ""\n', "            return place\n"),
    Mistake("You follow a single note only. Go on until there is none.", "    while place in notes:\n", "    if place in notes:\n"),
]
EXPLANATION = """
Either the notes come to an end, or some place comes again, because there are only so many places. The set notices the second case. For barn, well, oak and back to the well:

| place | visited before | next |
|---|---|---|
| barn | – | well |
| well | barn | oak |
| oak | barn, well | well |
| well | barn, well, oak | a circle |

Each place is visited once at most.
"""


def treasure(notes: dict[str, str], start: str) -> str:
    visited: set[str] = set()
    place = start
    while place in notes:
        if place in visited:
            return ""
        visited.add(place)
        place = notes[place]
    return place


def inputs(rng):
    places = ["barn", "well", "oak", "gate", "mill", "pond"]
    if rng.random() < 0.4:  # one long way, with or without a circle of any length at its end
        way = rng.sample(places, rng.randint(3, 6))
        notes = dict(zip(way, way[1:]))
        if rng.random() < 0.6:
            notes[way[-1]] = rng.choice(way)
        return notes, way[0]
    notes = {place: rng.choice(places) for place in rng.sample(places, rng.randint(0, 5))}
    return notes, rng.choice(places)
