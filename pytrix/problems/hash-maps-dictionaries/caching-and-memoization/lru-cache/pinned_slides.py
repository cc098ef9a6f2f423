"""Slides that are pinned

A lecturer's tablet keeps the last slides in memory, at most `size` of them, and the lecturer can pin some so that they
stay. Write a class `Slides(size)` with these methods:

- `show(slide)` shows a slide. If it is in memory, that is all, and the answer is `None`. If not, it is loaded: when the
  memory is full, the slide that was **shown longest ago** among those that are not pinned leaves first, and the answer
  is its number. If there is room, the answer is `None`. If the memory is full and all slides in it are pinned, the new
  slide is shown without being kept in memory, and the answer is -1.
- `pin(slide)` pins a slide and returns `True`, also if it is pinned already, or returns `False` if it is not in memory.
- `unpin(slide)` ends that. A slide that is not pinned stays as it is.

Pinning doesn't count as showing. Slides are numbers from 1 on, and `size` is at least 1.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "VALIDATE")
HINTS = (
    "In which order do you have to keep the slides so that the one that leaves is easy to find?",
    "Keep the slides in the order in which they were shown last, and the pinned ones in a set beside it. The one that leaves is the first that is not in the set.",
    "`next` of a generator with a default gives the first slide that may leave, or tells that there is none. A shown slide always moves to the end.",
)
EXAMPLES = [
    Example([("Slides", 2), ("show", 1), ("pin", 1), ("show", 2), ("show", 3), ("show", 1), ("show", 4)], why="slide 1 is pinned, so 2 leaves for 3, and 3 for 4"),
    Example([("Slides", 1), ("show", 5), ("pin", 5), ("show", 6), ("unpin", 5), ("show", 6), ("pin", 7)], why="first nothing may leave, later 5 may"),
    Example([("Slides", 3), ("show", 9), ("show", 8), ("show", 9), ("show", 7), ("show", 6)], why="8 was shown longest ago"),
]
EDGES = {
    "all slides in it are pinned": [("Slides", 2), ("show", 1), ("show", 2), ("pin", 1), ("pin", 2), ("show", 3), ("pin", 3), ("show", 1), ("unpin", 1), ("show", 4)],
    "so that they stay": [("Slides", 2), ("show", 1), ("pin", 1), ("show", 2), ("show", 3), ("show", 4), ("show", 5)],
    "Pinning doesn't count as showing": [("Slides", 2), ("show", 1), ("show", 2), ("pin", 1), ("unpin", 1), ("show", 3)],
    "pinned already": [("Slides", 1), ("show", 1), ("pin", 1), ("pin", 1), ("unpin", 1), ("show", 2)],
    "not pinned stays as it is": [("Slides", 1), ("unpin", 3), ("show", 3), ("unpin", 3), ("show", 2)],
}
ALWAYS = [[("Slides", 2), ("show", 1), ("pin", 1), ("show", 2), ("show", 1), ("unpin", 1), ("show", 3)]]
MISTAKES = [
    Mistake("A slide that is in memory has been shown just now as well, but it keeps its old place in your order.", "            self._memory.remove(slide)\n            self._memory.append(slide)\n", "            pass\n"),
    Mistake("Pinned slides leave as well when they were shown longest ago.", "(each for each in self._memory if each not in self._pinned)", "iter(self._memory)"),
    Mistake("Pinning a slide moves it to the end, as if it had been shown.", "        self._pinned.add(slide)\n", "        self._pinned.add(slide)\n        self._memory.remove(slide)\n        self._memory.append(slide)\n"),
    Mistake("If all slides are pinned, the new one still comes into memory.", "            if leaving is None:\n                return -1\n", "            if leaving is None:\n                self._memory.append(slide)\n                return -1\n"),
    Mistake("A slide that is not in memory can be pinned in your answer.", "        if slide not in self._memory:\n            return False\n", ""),
]
ORACLE = """
class Slides:
    def __init__(self, size: int) -> None:
        self.size, self.clock, self.shown, self.fixed = size, 0, {}, {}

    def show(self, slide: int) -> int | None:
        self.clock += 1
        gone = None
        if slide not in self.shown and len(self.shown) >= self.size:
            free = sorted((time, each) for each, time in self.shown.items() if not self.fixed.get(each))
            if not free:
                return -1
            gone = free[0][1]
            del self.shown[gone]
        self.shown[slide] = self.clock
        return gone

    def pin(self, slide: int) -> bool:
        there = slide in self.shown
        if there:
            self.fixed[slide] = True
        return there

    def unpin(self, slide: int) -> None:
        self.fixed[slide] = False
"""
ALSO_RIGHT = [
    Way("One dictionary from each slide in memory to whether it is pinned. Taking an entry out and putting it in again moves it to the end, and no search is needed for that.",
        """
class Slides:
    def __init__(self, size: int) -> None:
        self._size = size
        self._memory: dict[int, bool] = {}

    def show(self, slide: int) -> int | None:
        leaving = None
        if slide not in self._memory and len(self._memory) == self._size:
            leaving = next((each for each in self._memory if not self._memory[each]), None)
            if leaving is None:
                return -1
            del self._memory[leaving]
        self._memory[slide] = self._memory.pop(slide, False)
        return leaving

    def pin(self, slide: int) -> bool:
        if slide in self._memory:
            self._memory[slide] = True
        return slide in self._memory

    def unpin(self, slide: int) -> None:
        if slide in self._memory:
            self._memory[slide] = False
"""),
]
EXPLANATION = """
The list is in the order of the last showing, so the first slide in it that is not pinned is the one that leaves.

| call | memory afterwards | pinned | answer |
|---|---|---|---|
| show 1 | 1 | | `None` |
| pin 1 | 1 | 1 | `True` |
| show 2 | 1, 2 | 1 | `None` |
| show 3 | 1, 3 | 1 | 2 |
| show 1 | 3, 1 | 1 | `None` |
| show 4 | 1, 4 | 1 | 3 |

Each call walks through the memory once at most. With an `OrderedDict`, moving a slide to the end would take one step,
but pinned slides at the front would still have to be passed over.
"""


class Slides:
    def __init__(self, size: int) -> None:
        self._size = size
        self._memory: list[int] = []
        self._pinned: set[int] = set()

    def show(self, slide: int) -> int | None:
        leaving = None
        if slide in self._memory:
            self._memory.remove(slide)
            self._memory.append(slide)
            return None
        if len(self._memory) == self._size:
            leaving = next((each for each in self._memory if each not in self._pinned), None)
            if leaving is None:
                return -1
            self._memory.remove(leaving)
        self._memory.append(slide)
        return leaving

    def pin(self, slide: int) -> bool:
        if slide not in self._memory:
            return False
        self._pinned.add(slide)
        return True

    def unpin(self, slide: int) -> None:
        self._pinned.discard(slide)


def inputs(rng):
    size = rng.randint(1, 3)
    operations = [("Slides", size)]
    for _ in range(rng.randint(6, 12)):
        operations.append((rng.choice(["show", "show", "show", "pin", "unpin"]), rng.randint(1, size + 2)))
    return operations
