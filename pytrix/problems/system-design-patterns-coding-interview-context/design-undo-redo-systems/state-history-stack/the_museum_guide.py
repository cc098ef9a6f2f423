"""The museum guide

A museum lends out a small screen that shows one page at a time. Its back button remembers only the last few pages. Write a class `Guide`:

- `Guide(limit)`: it remembers at most `limit` earlier pages, and `limit` is at least 1. It begins with the page `"start"`.
- `open(page)` shows a page. The page before it is remembered; if that makes too many, the oldest is forgotten. Opening the page that is shown already changes nothing.
- `back()` shows the page that was shown before, which is then no longer among the remembered ones. If none is remembered, `"start"` is shown.

Both return the page shown afterwards.
"""

from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("ITERATE", "TRANSFORM")
HINTS = (
    "Which end of the remembered pages does the back button use, and which end loses a page?",
    "The pages are a stack, but one whose bottom falls out when it grows too high. `collections.deque` can throw away at its other end by itself.",
    "Make a deque with `maxlen`. `open` appends the page shown so far, unless it is the same; `back` pops the last one, or shows the start page when there is none.",
)
EXAMPLES = [
    Example([("Guide", 2), ("open", "Egypt"), ("open", "Rome"), ("open", "maps"), ("back",), ("back",), ("back",)], why="only Rome and Egypt were remembered"),
    Example([("Guide", 3), ("open", "coins"), ("open", "coins"), ("back",), ("back",)]),
    Example([("Guide", 1), ("back",), ("open", "birds"), ("back",)]),
]
EDGES = {
    "none is remembered": [("Guide", 2), ("back",), ("open", "a"), ("back",), ("back",)],
    "begins with the page": Edge([("Guide", 3), ("open", "a"), ("open", "start"), ("open", "b"), ("back",), ("back",)], "the start page in between"),
    "changes nothing": Edge([("Guide", 1), ("open", "a"), ("open", "b"), ("open", "b"), ("back",)], "the same page again"),
    "oldest is forgotten": Edge([("Guide", 1), ("open", "a"), ("open", "b"), ("open", "c"), ("back",), ("back",)], "a memory of one"),
    "no longer among": Edge([("Guide", 2), ("open", "a"), ("open", "b"), ("back",), ("open", "c"), ("back",), ("back",), ("back",)], "back and on again"),
}
ALWAYS = [
    [("Guide", 1), ("open", "a"), ("open", "b"), ("back",), ("open", "start"), ("back",)],
]
MISTAKES = [
    Mistake("When there are too many pages, the oldest is forgotten. You refuse the newest.", "        self._earlier.append(self._page)\n", "        if len(self._earlier) < (self._earlier.maxlen or 0):\n            self._earlier.append(self._page)\n"),
    Mistake("Opening the page that is shown already must not be remembered.", "        if page == self._page:\n            return page\n", ""),
    Mistake("You go back to the oldest page. The latest is meant.", "self._earlier.pop()", "self._earlier.popleft()"),
    Mistake("When no page is remembered the start page is shown, not the page that was there.", 'else "start"', "else self._page"),
    Mistake("The start page is a page like any other: when you leave it, it is remembered and takes room.", "        self._earlier.append(self._page)\n", '        if self._page != "start":\n            self._earlier.append(self._page)\n'),
]
ALSO_RIGHT = [
    Way(
        "A plain list does it too, cut to its last items after each opening; the cutting copies the list.",
        '''
class Guide:
    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._earlier: list[str] = []
        self._page = "start"

    def open(self, page: str) -> str:
        if page != self._page:
            self._earlier = [*self._earlier, self._page][-self._limit:]
            self._page = page
        return self._page

    def back(self) -> str:
        self._page = self._earlier.pop() if self._earlier else "start"
        return self._page
''',
    )
]
ORACLE = '''
class Guide:
    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.trail = ["start"]

    def open(self, page: str) -> str:
        if self.trail[-1] != page:
            self.trail.append(page)
        while len(self.trail) > self.limit + 1:
            del self.trail[0]
        return page

    def back(self) -> str:
        del self.trail[-1]
        if not self.trail:
            self.trail = ["start"]
        return self.trail[-1]
'''
EXPLANATION = """
A deque with `maxlen` is a stack whose bottom falls out: appending to a full one drops the item at the other end.

| call | remembered | page |
|---|---|---|
| open Egypt | start | Egypt |
| open Rome | start, Egypt | Rome |
| open maps | Egypt, Rome | maps |
| back | Egypt | Rome |
| back | | Egypt |
| back | | start |

Each call takes the same few steps.
"""


class Guide:
    def __init__(self, limit: int) -> None:
        self._earlier: deque[str] = deque(maxlen=limit)
        self._page = "start"

    def open(self, page: str) -> str:
        if page == self._page:
            return page
        self._earlier.append(self._page)
        self._page = page
        return page

    def back(self) -> str:
        self._page = self._earlier.pop() if self._earlier else "start"
        return self._page


def inputs(rng):
    operations = [("Guide", rng.randint(1, 3))]
    for _ in range(rng.randint(4, 11)):
        operations.append(rng.choice([("back",), ("open", rng.choice(["a", "b", "start"])), ("open", rng.choice("abcd"))]))
    return operations
