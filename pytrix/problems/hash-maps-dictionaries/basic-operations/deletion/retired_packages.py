"""Everything that hangs on it

`needs` tells what is installed on a computer: it maps each package to a list of the packages it needs. When a
package goes, everything that needs it can't stay either, nor can what needs that, and so on.

The packages in `retired` go. Remove them, and all that go with them, from `needs` itself, and return nothing. A
retired package that is not a key of `needs` takes along what needs it all the same. Packages may need each other in
circles. What a package needs does not have to be a key.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("PARTITION", "SEARCH")
COMPARE = "argument:needs"
CONSTRAINTS = ("up to 6,000 packages",)
HINTS = (
    "When a package goes, whom do you have to ask next? In which direction does `needs` answer, and which do you need?",
    "Turn the dictionary round first: for each package, who needs it? Then keep a list of packages that go and still have "
    "to be dealt with.",
    "Take one from the list. Remove its entry if there is one, and put those who need it on the list, each package once only.",
)
EXAMPLES = [
    Example(({"shop": ["web"], "web": ["net"], "net": [], "game": ["sound"]}, ["net"]), why="net, web and shop go"),
    Example(({"mail": ["net", "text"], "text": []}, ["net"]), why="net itself is not installed"),
    Example(({"a": ["b"], "b": ["a"], "c": []}, ["c"])),
]
EDGES = {
    "in circles": ({"a": ["b"], "b": ["a", "x"], "c": ["b"], "d": ["e"]}, ["x"]),
    "not a key of needs": ({"a": ["x", "b"], "b": []}, ["x", "y"]),
    "The packages in retired": Edge(({"a": [], "b": ["a"]}, []), "nothing is retired"),
    "all that go with them": Edge(({"d": ["c", "a"], "c": ["b", "a"], "b": ["a"], "a": [], "e": []}, ["a", "b"]), "two ways to one package"),
}
EQUIVALENT = {"going = list(retired) -> going = retired": "only `needs` is compared; `retired` grows, which nobody sees"}
ALWAYS = [({"g": ["e"], "c": ["b"]}, ["b"])]
MISTAKES = [
    Mistake("You remove the retired packages, but what needs them stays.",
            "going.append(each)", "pass"),
    Mistake("A package that needs a retired one directly goes, but what needs that one stays.",
            "for package in going:", "for package in retired:",
            "        needs.pop(package, None)\n", "",
            "                going.append(each)\n", "                going.append(each)\n    for each in seen:\n        needs.pop(each, None)\n",
            "going = list(retired)", "going: list[str] = []"),
    Mistake("You follow the dictionary in the wrong direction: what a retired package needs can stay.",
            "needed_by.get(package, [])", "needs.get(package, [])",
            "        needs.pop(package, None)\n", "",
            "                going.append(each)\n", "                going.append(each)\n    for each in seen:\n        needs.pop(each, None)\n"),
    Mistake("A retired package that is not installed stops your program, but others may need it all the same.",
            "needs.pop(package, None)", "del needs[package]"),
]
SIZE = 6_000
SLOW = [
    Slow("Right, but you go through all packages again for each one that goes. Find out once who needs whom.",
         """
def remove(needs: dict[str, list[str]], retired: list[str]) -> None:
    going = list(retired)
    seen = set(retired)
    for package in going:
        needs.pop(package, None)
        for each, wanted in needs.items():
            if package in wanted and each not in seen:
                seen.add(each)
                going.append(each)
"""),
    Slow("Right, but every round over all packages may find just one more that goes, so there can be as many rounds as packages.",
         """
def remove(needs: dict[str, list[str]], retired: list[str]) -> None:
    gone = set(retired)
    size = -1
    while size != len(gone):
        size = len(gone)
        found = {each for each, wanted in needs.items() if any(one in gone for one in wanted)}
        gone |= found
    for each in gone:
        needs.pop(each, None)
"""),
]
EXPLANATION = """
`needed_by` turns the dictionary round once, so that each package that goes knows at once whom it takes along. The
loop runs over `going` while that list grows, which is allowed for lists; `seen` keeps circles from running for ever.

With shop → web → net, retiring `net`:

| taken from the list | removed | newly on the list |
|---|---|---|
| net | yes | web |
| web | yes | shop |
| shop | yes | nobody |

Every package and every need is looked at once. Searching all packages for each one that goes costs their number
squared.
"""


def remove(needs: dict[str, list[str]], retired: list[str]) -> None:
    needed_by: dict[str, list[str]] = {}
    for package, wanted in needs.items():
        for each in wanted:
            needed_by.setdefault(each, []).append(package)
    going = list(retired)
    seen = set(retired)
    for package in going:
        needs.pop(package, None)
        for each in needed_by.get(package, []):
            if each not in seen:
                seen.add(each)
                going.append(each)


def inputs(rng):
    names = list("abcdefg")
    needs = {name: rng.sample(names, rng.choice([0, 1, 1, 2])) for name in rng.sample(names, rng.randint(2, 6))}
    return (needs, rng.sample(names, rng.randint(1, 2)))


def large(rng, size):
    order = [f"p{number}" for number in range(size)]
    needs = {order[place]: [order[place - 1]] for place in range(size - 1, 0, -1)}
    return ({**needs, order[0]: []}, [order[0]])
