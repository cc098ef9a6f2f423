"""A page for each letter

An old address book has 26 pages, one for each letter from a to z. A name is written on the page of its first letter, below those that are there already. `names` lists the names in the order in which they are written down; all are in small letters and none is empty.

Return the pages as a list of 26 lists. Find the page by calculation, not by looking through the alphabet.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION",)
HINTS = (
    "Python has a number for every character. By how much is that of c larger than that of a?",
    "Make 26 empty lists. The page of a name is the number of its first letter, less the number of a.",
    "`ord` gives the number of a character; `ord(name[0]) - ord(\"a\")` lies between 0 and 25.",
)
EXAMPLES = [
    Example((["bob", "ann", "ben"],), why="ann on page 0, bob and ben on page 1"),
    Example((["zoe"],), why="the last page"),
    Example((["cy", "dee", "cy"],), why="a name may be written down twice"),
]
EDGES = {
    "26 lists": Edge(([],), "an empty address book"),
    "one for each letter": Edge((["ali", "zed"],), "first and last page"),
    "below those": Edge((["max", "mia", "max"],), "the order on a page"),
}
MISTAKES = [
    Mistake("All your pages are one and the same list. Make 26 separate ones.", "[[] for _ in range(26)]", "[[]] * 26"),
    Mistake("Names of the same page should stand below one another in the order in which they were written.", ".append(name)", ".insert(0, name)"),
    Mistake("You go by the last letter. The page is that of the first one.", "name[0]", "name[-1]"),
]
EXPLANATION = """
The letters have numbers that follow one another, so a subtraction leads straight to the page. For bob, ann, ben:

| name | first letter | page |
|---|---|---|
| bob | b | 1 |
| ann | a | 0 |
| ben | b | 1 |

That is the idea of every hash map: work out from the key where it belongs. The first letter is a poor rule, though, because many names begin alike. Each name takes one step.
"""


def pages(names: list[str]) -> list[list[str]]:
    book: list[list[str]] = [[] for _ in range(26)]
    for name in names:
        book[ord(name[0]) - ord("a")].append(name)
    return book


def inputs(rng):
    return ([rng.choice(["ann", "ali", "bob", "ben", "cy", "mia", "max", "yan", "zoe"]) for _ in range(rng.randint(0, 7))],)
