"""Where the page is now

A web site moved its pages again and again, and every move left a redirection: from the old address to another one, which may itself have been moved. An address without a redirection holds a page. Following long chains is slow, so the server shortens them: whenever it has found the page for an address, it lets that address and all those it passed on the way point directly to the page.

`redirections` maps old addresses to new ones; there is no circle. `requests` lists the addresses asked for, one after another. Return the tuple of two things: the list of pages found, one for each request, and the total number of redirections that were followed. A request for an address without redirection follows none.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("up to 1,000 redirections and requests",)
HINTS = (
    "What does the second request for the same address cost?",
    "Work on a copy of the dictionary, so that the caller's stays as it was. For a request, collect the addresses on the way to the page.",
    "Follow redirections until an address has none, and count them. Afterwards let every address you collected point to the page.",
)
EXAMPLES = [
    Example(({"a": "b", "b": "c", "c": "d"}, ["a", "a", "b"]), why="three redirections, then one, and one"),
    Example(({"a": "c", "b": "c", "c": "e"}, ["a", "b", "c"]), why="a shortened its own way and that of c, but not that of b"),
    Example(({}, ["x"]), why="x holds a page"),
]
EDGES = {"without redirection": ({"a": "b"}, ["b", "z"]), "`requests`": Edge(({"a": "b"}, []), "no requests"), "all those it passed": Edge(({"a": "b", "b": "c", "c": "d", "d": "e"}, ["a", "b", "c", "d"]), "requests along the chain")}
ALWAYS = [({"a": "b", "b": "c", "c": "d"}, ["b", "a", "a"])]
MISTAKES = [
    Mistake("The addresses passed on the way are shortened too, not only the one asked for.", "for passed in way:", "for passed in way[:1]:"),
    Mistake("After a request its way is shortened; you follow the whole chain each time.", "            target[passed] = address\n", "            pass\n"),
    Mistake("Count every redirection that is followed, not only the requests that follow one.", "followed += len(way)", "followed += bool(way)"),
    Mistake("An address points directly to the page after a request, not just one step further.", "target[passed] = address", "target[passed] = target.get(target[passed], target[passed])"),
]
ORACLE = """
def serve(redirections: dict[str, str], requests: list[str]) -> tuple[list[str], int]:
    chains = {}
    for address in redirections:
        chains[address] = [address]
        while chains[address][-1] in redirections:
            chains[address].append(redirections[chains[address][-1]])
    shortened, pages, followed = set(), [], 0
    for address in requests:
        chain = chains.get(address, [address])
        pages.append(chain[-1])
        for place, passed in enumerate(chain[:-1]):
            followed += 1
            if passed in shortened:
                break
        shortened |= set(chain[: len(chain[:-1])])  if not any(p in shortened for p in chain[:-1]) else set(chain[: [p in shortened for p in chain[:-1]].index(True) + 1])
    return pages, followed
"""
EXPLANATION = """
Each request makes the later ones cheaper, for its own address and for all it passed. For the chain a, b, c, d and the requests a, a, b:

| request | way | followed | then point to d |
|---|---|---|---|
| a | a, b, c | 3 | a, b, c |
| a | a | 1 | a |
| b | b | 1 | b |

Together 5; without shortening it would be 8. In the long run a request costs hardly more than one step. Another way works out the page of every address beforehand, which is better if all of them are requested.
"""


def serve(redirections: dict[str, str], requests: list[str]) -> tuple[list[str], int]:
    target = dict(redirections)
    pages = []
    followed = 0
    for address in requests:
        way = []
        while address in target:
            way.append(address)
            address = target[address]
        for passed in way:
            target[passed] = address
        followed += len(way)
        pages.append(address)
    return pages, followed


def inputs(rng):
    addresses = list("abcdefg"[: rng.randint(1, 7)])
    rng.shuffle(addresses)
    redirections = {address: rng.choice(addresses[place + 1 : place + 3]) for place, address in enumerate(addresses[:-1]) if rng.random() < 0.85}
    return ({address: redirections[address] for address in sorted(redirections)}, [rng.choice(addresses) for _ in range(rng.randint(0, 6))])
