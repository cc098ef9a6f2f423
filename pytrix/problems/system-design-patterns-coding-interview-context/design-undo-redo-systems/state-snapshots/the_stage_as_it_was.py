"""The stage as it was

A theatre writes down what stands on the stage. Write a class `Stage`:

- `put(thing)` adds a thing at the end of the list, `take(thing)` removes its first occurrence, if it is there.
- `photo()` takes a photo of the stage and returns its number: 0 for the first photo, then 1, and so on.
- `rebuild(number)` makes the stage look again as on that photo, which may be used any number of times. `number` is always the number of a photo.
- `things()` returns the list of things on the stage.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "If the photo and the stage are the same list, what happens to the photo when a thing is added?",
    "Copy the list when the photo is taken. And think of what happens after the stage was rebuilt from a photo.",
    "Keep a list of photos. `photo` appends a copy of the things; `rebuild` makes the things a copy of the photo, so that later changes leave the photo alone.",
)
EXAMPLES = [
    Example([("Stage",), ("put", "chair"), ("photo",), ("put", "tree"), ("take", "chair"), ("things",), ("rebuild", 0), ("things",)]),
    Example([("Stage",), ("photo",), ("put", "lamp"), ("photo",), ("rebuild", 0), ("things",), ("rebuild", 1), ("things",)], why="the first photo shows an empty stage"),
    Example([("Stage",), ("put", "box"), ("put", "box"), ("take", "box"), ("take", "moon"), ("things",)]),
]
EDGES = {
    "any number of times": Edge([("Stage",), ("put", "a"), ("photo",), ("rebuild", 0), ("put", "b"), ("rebuild", 0), ("things",)], "rebuilt twice from one photo"),
    "if it is there": Edge([("Stage",), ("take", "sea"), ("things",)], "nothing to take"),
    "first occurrence": Edge([("Stage",), ("put", "a"), ("put", "b"), ("put", "a"), ("take", "a"), ("things",)], "the same thing twice"),
    "and so on": Edge([("Stage",), ("photo",), ("put", "x"), ("photo",), ("put", "y"), ("photo",), ("rebuild", 1), ("things",)], "three photos"),
}
MISTAKES = [
    Mistake("The photo is the stage's own list, so it changes with the stage. Take a copy.", "self._photos.append(self._things.copy())", "self._photos.append(self._things)"),
    Mistake("After rebuilding, the stage and the photo are one list, and the next change spoils the photo. Copy here too.", "self._things = self._photos[number].copy()", "self._things = self._photos[number]"),
    Mistake("The first photo has the number 0.", "return len(self._photos) - 1", "return len(self._photos)"),
    Mistake("A thing that is not on the stage can't be removed; then nothing happens.", "        if thing in self._things:\n            self._things.remove(thing)", "        self._things.remove(thing)"),
]
EXPLANATION = """
A photo must not change any more, so it is a copy of the list, made at that moment. For the same reason the stage gets a copy of the photo.

| call | things | photos |
|---|---|---|
| put chair | chair | |
| photo | chair | [chair] |
| put tree | chair, tree | [chair] |
| take chair | tree | [chair] |
| rebuild 0 | chair | [chair] |

A photo and a rebuilding cost one step for each thing.
"""


class Stage:
    def __init__(self) -> None:
        self._things: list[str] = []
        self._photos: list[list[str]] = []

    def put(self, thing: str) -> None:
        self._things.append(thing)

    def take(self, thing: str) -> None:
        if thing in self._things:
            self._things.remove(thing)

    def photo(self) -> int:
        self._photos.append(self._things.copy())
        return len(self._photos) - 1

    def rebuild(self, number: int) -> None:
        self._things = self._photos[number].copy()

    def things(self) -> list[str]:
        return self._things.copy()


def inputs(rng):
    operations = [("Stage",)]
    photos = 0
    for _ in range(rng.randint(5, 11)):
        name = rng.choice(["put", "put", "take", "photo", "rebuild"])
        if name == "photo":
            photos += 1
            operations.append(("photo",))
        elif name == "rebuild" and photos:
            operations.append(("rebuild", rng.randrange(photos)))
        elif name in ("put", "take"):
            operations.append((name, rng.choice(["tree", "lamp", "door"])))
    return [*operations, ("things",)]
