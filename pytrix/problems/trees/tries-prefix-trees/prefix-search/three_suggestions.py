"""Three suggestions after each letter

A timetable search offers stations while the traveller types. `stations` lists the names in lower-case letters, all different, in any order; `typed` is what is typed, letter by letter.

Return one list for each letter of `typed`: after that letter, the first three names in alphabetical order that begin with the letters so far, or fewer if there are fewer. As in a dictionary, a name comes ahead of
longer ones that begin with it. Nothing typed gives an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "GENERATE")
HINTS = (
    "If a tree of letters knew at every node the names that pass through it, what would be left to do while typing?",
    "Put the names into the tree in alphabetical order. Then each node only has to remember the first three that pass.",
    "A node for each beginning with a list of names: append while it has fewer than three. Once a typed beginning is unknown, it and all longer ones have an empty list.",
)
EXAMPLES = [
    (["basel", "bern", "berlin", "bergen", "bonn", "bari"], "ber"),
    Example((["oslo", "osnabruck"], "osx"), why="nothing begins with osx"),
    Example((["paris"], "pariser"), why="the last two beginnings are longer than the name"),
]
EDGES = {"Nothing typed": (["ulm"], ""), "fewer if there are fewer": Edge(([], "a"), "no stations"), "comes ahead of": Edge((["linzer", "linz", "lin"], "li"), "names that begin with one another")}
ALWAYS = [(["b", "aa"], "abx")]
MISTAKES = [
    Mistake("The first three in alphabetical order are wanted, not the first three of the list.", "for name in sorted(stations):", "for name in stations:"),
    Mistake("At most three names are offered.", "if len(names) < 3:", "if names is not None:"),
    Mistake("You offer only two of the names.", "if len(names) < 3:", "if len(names) < 2:"),
    Mistake("After the last letter there is a list, too.", "range(1, len(typed) + 1)", "range(1, len(typed))"),
]
ORACLE = """
def suggestions(stations: list[str], typed: str) -> list[list[str]]:
    lists = []
    for at in range(len(typed)):
        lists.append(sorted(name for name in stations if name.startswith(typed[: at + 1]))[:3])
    return lists
"""
ALSO_RIGHT = [
    Way("In the sorted list, all names with one beginning stand together, and `bisect` finds the first of them. That needs no tree and very little memory.",
        """
from bisect import bisect_left


def suggestions(stations: list[str], typed: str) -> list[list[str]]:
    names = sorted(stations)
    lists = []
    for end in range(1, len(typed) + 1):
        at = bisect_left(names, typed[:end])
        lists.append([name for name in names[at : at + 3] if name.startswith(typed[:end])])
    return lists
"""),
]
EXPLANATION = """
Each beginning is a node of a trie, written here as a dictionary from the beginning to the first three names that pass. As the names arrive in order, the first three are the right ones. For the first example:

| typed | names |
|---|---|
| b | bari, basel, bergen |
| be | bergen, berlin, bern |
| ber | bergen, berlin, bern |

Building costs the number of letters of all names and the sorting; after that each letter typed is one look-up.
"""


def suggestions(stations: list[str], typed: str) -> list[list[str]]:
    passing: dict[str, list[str]] = {}
    for name in sorted(stations):
        for end in range(1, len(name) + 1):
            names = passing.setdefault(name[:end], [])
            if len(names) < 3:
                names.append(name)
    return [passing.get(typed[:end], []) for end in range(1, len(typed) + 1)]


def inputs(rng):
    pool = ["aa", "aab", "aabb", "ab", "abba", "abc", "b", "ba", "bab", "babe", "bb"]
    stations = rng.sample(pool, rng.randint(2, 11))
    return (stations, rng.choice([rng.choice(pool), rng.choice(stations)[:3], "abx", "aab"]))
