"""Days of filming

A film is shot scene by scene, and in the text `scenes` a letter says for each scene which actor plays in it. An actor is paid for a single day, so all scenes of the same letter have to be shot on the same day. The order of the scenes is
fixed, and the film should take as many days as possible, to give the crew some rest.

Return how many scenes are shot on each day, in order. Without scenes, there is no day.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION",)
HINTS = (
    "The first day has the first scene. Which is the earliest scene with which that day can end?",
    "Every actor of a day pushes its end to their own last scene. When the walk comes to that end, the day is over.",
    "Note the last place of each letter. Walk over the scenes and keep the furthest last place; where it equals the present place, note the length and begin a new day.",
)
EXAMPLES = [
    Example(("abacdde",), why="aba, c, dd, e"),
    Example(("xyzx",), why="x is in the first and the last scene"),
    Example(("kkmm",)),
]
EDGES = {"Without scenes": ("",), "a single day": Edge(("abcbac",), "everything on one day"), "all scenes": Edge(("q",), "one scene")}
ALWAYS = [
    ('bdbcdc',),
    ("abcabdd",)]
MISTAKES = [
    Mistake("The end of the day is the furthest of all its actors, not the last scene of the present one.", "end = max(end, last[actor])", "end = last[actor]"),
    Mistake("A new day begins with the scene after the last one.", "start = place + 1", "start = place"),
    Mistake("Look at the last scene of each actor, not at the first.", "enumerate(scenes)}", "reversed(list(enumerate(scenes)))}"),
    Mistake("Return how many scenes a day has, not at which place it ends.", "days.append(place + 1 - start)", "days.append(place + 1)"),
]
EXPLANATION = """
A day has to last until the last scene of each of its actors. As soon as the walk reaches the furthest of these places, the day can end, and ending early leaves the most days. For abacdde:

| place | actor | furthest end | day ends |
|---|---|---|---|
| 0 | a | 2 | |
| 1 | b | 2 | |
| 2 | a | 2 | 3 scenes |
| 3 | c | 3 | 1 scene |
| 4 | d | 5 | |
| 5 | d | 5 | 2 scenes |
| 6 | e | 6 | 1 scene |

Two walks over the text.
"""


def scenes_a_day(scenes: str) -> list[int]:
    last = {actor: place for place, actor in enumerate(scenes)}
    days: list[int] = []
    start = end = 0
    for place, actor in enumerate(scenes):
        end = max(end, last[actor])
        if place == end:
            days.append(place + 1 - start)
            start = place + 1
    return days


def inputs(rng):
    text = ""
    for letters in rng.sample(["ab", "cd", "ef", "g", "hij"], rng.randint(1, 4)):
        text += "".join(rng.choice(letters) for _ in range(rng.randint(1, 5)))
    return (text,)
