"""Desk, shelf and cellar

A clerk keeps files at three places: the desk, which is closest, the shelf, and the cellar, which holds every file there is. The desk has room for `desk` files, the shelf for `shelf` files; both are at least 1 and begin empty.

To use a file the clerk looks at the desk, then at the shelf, then goes to the cellar. Wherever it was found, it ends up on top of the desk. If the desk then holds one file too many, the one that was used longest ago goes from the desk to the shelf. If the shelf then holds one file too many, the one that came to the shelf longest ago goes back to the cellar.

Return for the given `uses`, file names in order, a list that says where each file was found: `"desk"`, `"shelf"` or `"cellar"`.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "PARTITION")
HINTS = (
    "What happens to the file on its way to the top of the desk, if it lay on the desk or the shelf already?",
    "Two lists in order of age will do, the oldest first. Take the file out of the list that holds it, if any, then put it at the end of the desk's list.",
    "Afterwards move what is too much: the first of the desk's list to the end of the shelf's list, and if that is too long, drop its first.",
)
EXAMPLES = [
    Example((2, 1, ["a", "b", "c", "a", "b"]), why="c pushed a to the shelf; a then pushed b there"),
    Example((1, 2, ["a", "b", "c", "d", "b", "a"])),
    Example((2, 2, ["x", "x", "y", "x"])),
]
EDGES = {
    "begin empty": Edge((3, 3, []), "nothing used"),
    "used longest ago": Edge((2, 3, ["a", "b", "a", "c", "b", "a"]), "using again makes young"),
    "came to the shelf longest ago": Edge((1, 2, ["a", "b", "c", "a", "d", "b", "c", "a"]), "the order on the shelf"),
    "at least 1": Edge((1, 1, ["a", "b", "a", "b", "c", "a"]), "least room"),
}
MISTAKES = [
    Mistake("A file taken from the shelf is no longer there.", "            on_shelf.remove(file)\n", "            pass\n"),
    Mistake("A file used again on the desk becomes the youngest one there.", "            on_desk.remove(file)\n            found.append(\"desk\")", "            found.append(\"desk\")\n            continue"),
    Mistake("What doesn't fit on the desk goes to the shelf, not straight to the cellar.", "            on_shelf.append(on_desk.pop(0))\n", "            on_desk.pop(0)\n"),
    Mistake("The desk gives up the file used longest ago, not the one just before.", "on_desk.pop(0)", "on_desk.pop(-2)"),
    Mistake("The shelf gives up the file that came there longest ago.", "            on_shelf.pop(0)\n", "            on_shelf.pop()\n"),
]
ALSO_RIGHT = [
    Way(
        "One list of all files near the clerk can't replace the two: age on the shelf counts from coming there. But an `OrderedDict` for each place finds a file without a search.",
        '''
from collections import OrderedDict


def where_found(desk: int, shelf: int, uses: list[str]) -> list[str]:
    on_desk: OrderedDict[str, None] = OrderedDict()
    on_shelf: OrderedDict[str, None] = OrderedDict()
    found = []
    for file in uses:
        if file in on_desk:
            found.append("desk")
            on_desk.move_to_end(file)
            continue
        found.append("shelf" if file in on_shelf else "cellar")
        on_shelf.pop(file, None)
        on_desk[file] = None
        if len(on_desk) > desk:
            on_shelf[on_desk.popitem(last=False)[0]] = None
        if len(on_shelf) > shelf:
            on_shelf.popitem(last=False)
    return found
''',
    )
]
ORACLE = '''
def where_found(desk: int, shelf: int, uses: list[str]) -> list[str]:
    places = {"desk": {}, "shelf": {}}
    found = []
    for now, file in enumerate(uses):
        where = next((name for name in places if file in places[name]), "cellar")
        found.append(where)
        if where != "cellar":
            del places[where][file]
        places["desk"][file] = now
        if len(places["desk"]) > desk:
            old = min(places["desk"], key=places["desk"].get)
            del places["desk"][old]
            places["shelf"][old] = now
        if len(places["shelf"]) > shelf:
            old = min(places["shelf"], key=places["shelf"].get)
            del places["shelf"][old]
    return found
'''
EXPLANATION = """
Both lists are kept in order of age, the oldest first. With room for 2 on the desk and 1 on the shelf:

| use | found | desk | shelf |
|---|---|---|---|
| a | cellar | a | |
| b | cellar | a b | |
| c | cellar | b c | a |
| a | shelf | c a | b |
| b | shelf | a b | c |

Each use searches two short lists, so the work grows with the room on desk and shelf. What is used often stays close, though the desk is small.
"""


def where_found(desk: int, shelf: int, uses: list[str]) -> list[str]:
    on_desk: list[str] = []
    on_shelf: list[str] = []
    found = []
    for file in uses:
        if file in on_desk:
            on_desk.remove(file)
            found.append("desk")
        elif file in on_shelf:
            on_shelf.remove(file)
            found.append("shelf")
        else:
            found.append("cellar")
        on_desk.append(file)
        if len(on_desk) > desk:
            on_shelf.append(on_desk.pop(0))
        if len(on_shelf) > shelf:
            on_shelf.pop(0)
    return found


def inputs(rng):
    files = "abcdefg"[: rng.randint(3, 7)]
    return rng.randint(1, 3), rng.randint(1, 3), [rng.choice(files) for _ in range(rng.randint(4, 14))]
