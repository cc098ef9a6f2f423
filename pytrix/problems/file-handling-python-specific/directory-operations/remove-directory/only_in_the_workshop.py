"""Only in the workshop

A cleaning program gets orders to remove folders, but it may only do so inside the folder `area`, a name without `/`. Each order in `orders` is a path with `/` between its parts, seen from the folder in which the program runs. Parts may be `.`, which changes nothing, or `..`, which leads one folder up. Folders on the way need not exist.

Carry out the orders one after the other, and return a list with one word for each:

- `refused` if the path leads to `area` itself or out of it, now or at any moment on the way after it got in,
- otherwise `missing` if no folder is there (a file is not a folder),
- otherwise `removed`, and the folder is gone with all that was in it.

A path that never gets into `area` is refused too. The way begins outside: `x/../area/old` climbs back and goes in, so it is fine, but a `..` that leads above the folder in which the program runs is refused.
"""

import os
import shutil

from pytrix.question.authoring import Example, Mistake, Way

KIND = "files"
LEVEL = "advanced"
TAGS = ("VALIDATE", "ITERATE")
HINTS = (
    "Why isn't it enough to look whether the path begins with `area`?",
    "Walk along the parts with a list of the folders you are in: a name goes to its end, `..` takes the last one off. That never touches the disk.",
    "After each part ask: was I inside before, and am I still? When all parts are read, the list must begin with `area` and be longer than one. Only then ask `os.path.isdir`, and remove with `shutil.rmtree`.",
)
EXAMPLES = [
    Example(({"shop/old/a": "1", "shop/b": "2", "home/c": "3"}, "shop", ["shop/old", "home", "shop/b", "shop/old"]), why="`shop/b` is a file, and the second time `shop/old` is gone"),
    Example(({"shop/old/a": "1", "home/c": "3"}, "shop", ["shop/../home", "shop/../shop/old", "home/../shop/./old"]), why="the second one was in, and went out on the way"),
    Example(({"shop/p/q": "1"}, "shop", ["shop", "shop/p/..", "shop/p/../p"])),
    Example(({"shop/p/q": "1"}, "shop", ["../shop/p", "shops/p", "p"])),
]
EDGES = {
    "itself or out of it": ({"w/a/b": "1"}, "w", ["w", "w/.", "w/a/..", "."]),
    "need not exist": ({"w/a/b": "1"}, "w", ["no/../w/no/../a", "w/no"]),
    "with all that was in it": ({"w/a/b/c": "1", "w/a/d": "2", "w/e": "3"}, "w", ["w/a", "w/a/b"]),
    "never gets into": ({"w/a/b": "1", "v/w/a/b": "2"}, "w", ["v/w/a", "v"]),
}
ALWAYS = [({"w/a/b": "1", "w/e": "2"}, "w", ["w/a/../../w/a", "x/../../w/a", "./w/../w/a"]), ({"w/a/b": "1", "v/w/x": "2"}, "w", ["v/w/../../w/a"])]
MISTAKES = [
    Mistake("The area itself must never be removed.", "way[:1] == [area] and len(way) > 1", "way[:1] == [area]"),
    Mistake("What leaves the area on its way is refused, even if it comes back.", "if way in ([], [area]):", "if way == []:"),
    Mistake("`os.rmdir` removes only empty folders; here all that is in them goes too.", "shutil.rmtree(place)", "os.rmdir(place)"),
    Mistake("A file is not a folder, so an order for one is answered with `missing`.", "elif os.path.isdir(place):\n            shutil.rmtree(place)", "elif os.path.exists(place):\n            shutil.rmtree(place, ignore_errors=True)"),
]
ALSO_RIGHT = [
    Way("`os.path.normpath` of each beginning of the path shows where one is at each moment; that makes a text for every part.",
        """
def clean(area: str, orders: list[str]) -> list[str]:
    answers = []
    for order in orders:
        parts = order.split("/")
        was_in = False
        allowed = True
        for size in range(1, len(parts) + 1):
            place = os.path.normpath("/".join(parts[:size]))
            is_in = place == area or place.startswith(area + "/")
            if place.startswith("..") or (was_in and not is_in):
                allowed = False
            was_in = is_in
        place = os.path.normpath(order)
        if not allowed or not place.startswith(area + "/"):
            answers.append("refused")
        elif os.path.isdir(place):
            shutil.rmtree(place)
            answers.append("removed")
        else:
            answers.append("missing")
    return answers
"""),
]
ORACLE = """
import pathlib

def clean(area: str, orders: list[str]) -> list[str]:
    def empty(folder: pathlib.Path) -> None:
        for path in sorted(folder.iterdir()):
            if path.is_dir():
                empty(path)
            else:
                path.unlink()
        folder.rmdir()
    answers = []
    for order in orders:
        moments = [()]
        bad = False
        for part in order.split("/"):
            now = moments[-1]
            if part == "..":
                bad = bad or now == ()
                moments.append(now[:-1])
            elif part == ".":
                moments.append(now)
            else:
                moments.append(now + (part,))
        insides = [moment[:1] == (area,) for moment in moments]
        left = any(before and not after for before, after in zip(insides, insides[1:]))
        if bad or left or not insides[-1] or moments[-1] == (area,):
            answers.append("refused")
        elif pathlib.Path(*moments[-1]).is_dir():
            empty(pathlib.Path(*moments[-1]))
            answers.append("removed")
        else:
            answers.append("missing")
    return answers
"""
EXPLANATION = """
The parts of a path are followed with a list of the folders one is in, without a look at the disk. For `shop/../home` with the area `shop`:

| part | list | |
|---|---|---|
| `shop` | shop | inside |
| `..` | | out of the area: refused |

Only a path that ends below the area, and never left it, may reach `rmtree`, which removes files and folders from the bottom up and can't be taken back. Following costs as much as the path is long, removing as much as there is to remove. Another way asks `os.path.normpath` for each beginning of the path.
"""


def destination(area: str, order: str) -> str | None:
    way: list[str] = []
    for part in order.split("/"):
        if part == "..":
            if way in ([], [area]):
                return None
            way.pop()
        elif part != ".":
            way.append(part)
    return "/".join(way) if way[:1] == [area] and len(way) > 1 else None


def clean(area: str, orders: list[str]) -> list[str]:
    answers = []
    for order in orders:
        place = destination(area, order)
        if place is None:
            answers.append("refused")
        elif os.path.isdir(place):
            shutil.rmtree(place)
            answers.append("removed")
        else:
            answers.append("missing")
    return answers


ENTRY = "clean"


def inputs(rng):
    files = {name: "1" for name in ["w/a/b/c", "w/a/d", "w/e/f", "w/g", "v/a/b", "v/w/a/h"] if rng.random() < 0.8}
    starts = ["w/", "w/", "w/", "", "v/../", "../", "./", "v/", "ww/"]
    ends = ["a", "a/b", "e", "g", "..", "a/..", "../w/a", "../v/a", "a/../e", "no/../a", ".", "a/./b", "e/../../w/a"]
    return (files, "w", [rng.choice(starts) + rng.choice(ends) for _ in range(rng.randint(2, 5))])
