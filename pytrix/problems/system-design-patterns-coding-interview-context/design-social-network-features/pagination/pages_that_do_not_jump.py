"""Pages that do not jump

A forum shows posts newest first, `size` at a time. If pages were counted, a new post would push an old one from page 1 to page 2, and readers would see it twice. So each answer has a **cursor** with which to ask for what comes next. Write a class `Forum`:

- `Forum(size)`: `size` is at least 1.
- `post(text)` adds a post as the newest.
- `remove(text)` takes the post with this text away, if there is one; all texts are different.
- `page(cursor)` returns a tuple of a list of texts and the next cursor. With cursor 0 it begins at the newest post. The next cursor continues exactly after the last text of the list, whatever was posted or removed meanwhile; it is 0 if at that moment no older post is left.

A cursor is the number that the last post shown got when it was posted: 1 for the first post of the forum, 2 for the second, and so on.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("PARTITION",)
HINTS = (
    "The post that a cursor names may have been removed. Why is its number still enough?",
    "Numbers grow with every post, so what comes after a cursor is everything with a smaller number.",
    "Collect the posts with a smaller number than the cursor, or all for 0, newest first. The list is the first `size` of them; the next cursor is the number of the last one, if there are more.",
)
EXAMPLES = [
    Example([("Forum", 2), ("post", "a"), ("post", "b"), ("post", "c"), ("page", 0), ("post", "d"), ("page", 2), ("page", 0)], why="b had number 2; the new post doesn't disturb"),
    Example([("Forum", 2), ("post", "a"), ("post", "b"), ("page", 0), ("remove", "a"), ("page", 0)]),
    Example([("Forum", 1), ("page", 0), ("post", "x"), ("post", "y"), ("page", 0), ("remove", "y"), ("page", 2)], why="y is gone, but its number is not"),
]
EDGES = {
    "no older post is left": Edge([("Forum", 3), ("post", "a"), ("post", "b"), ("post", "c"), ("page", 0), ("page", 1)], "just one full page"),
    "if there is one": [("Forum", 1), ("remove", "a"), ("post", "a"), ("page", 0)],
    "meanwhile": Edge([("Forum", 2), ("post", "a"), ("post", "b"), ("post", "c"), ("post", "d"), ("page", 0), ("remove", "b"), ("page", 3)], "removed from the next page"),
    "and so on": Edge([("Forum", 1), ("post", "a"), ("post", "b"), ("remove", "b"), ("post", "c"), ("page", 0), ("page", 3)], "numbers go on after a removal"),
}
ALWAYS = [
    [("Forum", 2), ("post", "a"), ("post", "b"), ("post", "c"), ("post", "d"), ("remove", "c"), ("page", 0)],
]
MISTAKES = [
    Mistake("Numbers are given once and for all; after a removal the next post still gets a new one.", "        self._number += 1\n", "        self._number = len(self._posts) + 1\n"),
    Mistake("When no older post is left the next cursor is 0.", "older[self._size - 1] if len(older) > self._size else 0", "older[:self._size][-1] if older else 0"),
    Mistake("The post that the cursor names was shown already.", "number < cursor", "number <= cursor"),
    Mistake("The newest post comes first; you begin with the oldest.", "for number in reversed(self._posts)", "for number in self._posts"),
]
ALSO_RIGHT = [
    Way(
        "In a list of numbers in ascending order, `bisect_left` finds the cursor's place without looking at all the posts.",
        '''
from bisect import bisect_left


class Forum:
    def __init__(self, size: int) -> None:
        self._size, self._number = size, 0
        self._numbers: list[int] = []
        self._texts: list[str] = []

    def post(self, text: str) -> None:
        self._number += 1
        self._numbers.append(self._number)
        self._texts.append(text)

    def remove(self, text: str) -> None:
        if text in self._texts:
            place = self._texts.index(text)
            del self._texts[place], self._numbers[place]

    def page(self, cursor: int) -> tuple[list[str], int]:
        end = bisect_left(self._numbers, cursor) if cursor else len(self._numbers)
        start = max(0, end - self._size)
        return self._texts[start:end][::-1], self._numbers[start] if start else 0
''',
    )
]
ORACLE = '''
class Forum:
    def __init__(self, size: int) -> None:
        self.size = size
        self.all = []

    def post(self, text: str) -> None:
        self.all.append(text)

    def remove(self, text: str) -> None:
        self.all = [None if each == text else each for each in self.all]

    def page(self, cursor: int) -> tuple[list[str], int]:
        number = cursor - 1 if cursor else len(self.all)
        texts = []
        while number > 0 and len(texts) < self.size:
            if self.all[number - 1] is not None:
                texts.append(self.all[number - 1])
                last = number
            number -= 1
        more = any(each is not None for each in self.all[:number])
        return texts, last if more else 0
'''
EXPLANATION = """
A cursor is a place in time, not a page number. With two posts on a page:

| call | posts, newest first | list | next cursor |
|---|---|---|---|
| page 0 | c3 b2 a1 | c, b | 2 |
| post d | d4 c3 b2 a1 | | |
| page 2 | below 2: a1 | a | 0 |
| page 0 | d4 c3 b2 a1 | d, c | 3 |

With page numbers, page 2 after the new post would have shown b again. Collecting looks at every post; a search by halves would be quicker.
"""


class Forum:
    def __init__(self, size: int) -> None:
        self._size = size
        self._number = 0
        self._posts: dict[int, str] = {}

    def post(self, text: str) -> None:
        self._number += 1
        self._posts[self._number] = text

    def remove(self, text: str) -> None:
        self._posts = {number: each for number, each in self._posts.items() if each != text}

    def page(self, cursor: int) -> tuple[list[str], int]:
        older = [number for number in reversed(self._posts) if cursor == 0 or number < cursor]
        texts = [self._posts[number] for number in older[: self._size]]
        return texts, older[self._size - 1] if len(older) > self._size else 0


def inputs(rng):
    operations = [("Forum", rng.randint(1, 3))]
    count = 0
    for _ in range(rng.randint(6, 12)):
        name = rng.choice(["post", "post", "post", "remove", "page"])
        if name == "post":
            count += 1
            operations.append(("post", f"p{count}"))
        elif name == "remove":
            operations.append(("remove", f"p{rng.randint(1, 5)}"))
        else:
            operations.append(("page", rng.randint(0, count)))
    return [*operations, ("page", 0), ("page", rng.randint(0, count))]
