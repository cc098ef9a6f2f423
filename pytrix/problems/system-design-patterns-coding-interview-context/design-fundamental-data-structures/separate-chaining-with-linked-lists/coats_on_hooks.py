"""Coats on hooks

A theatre hangs coats on `hooks` hooks. The coat of ticket t belongs on hook t % `hooks`, and when there are coats already, it is hung **in front of** them, as the first.

Write a class `Cloakroom(hooks)`, without a dictionary: each hook should be a chain of nodes of your own, linked by references.

- `hang(ticket, coat)` hangs a coat as the first on its hook. If the ticket has a coat already, the new one takes its place in the chain instead.
- `find(ticket)` returns the coat, or `None`.
- `take(ticket)` takes the coat off its hook and returns it, or returns `None` if there is none. The others stay in order.
- `hook(number)` returns the list of the tickets on a hook, from the first.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH",)
CONSTRAINTS = ("`hooks` is at least 1", "tickets are at least 0")
HINTS = (
    "To take a coat out of the middle of a chain, whose reference must change: the one of its node, or that of the node in front?",
    "Put a node that is never shown at the beginning of each chain. Then every coat, the first one too, has a node in front of it.",
    "Write a helper that gives the node in front of the wanted one, or the last node. Finding looks at the next node; taking lets the front node skip it.",
)
EXAMPLES = [
    Example([("Cloakroom", 3), ("hang", 4, "grey"), ("hang", 7, "red"), ("hang", 1, "fur"), ("take", 7), ("hook", 1), ("find", 4)], why="all three have hook 1"),
    Example([("Cloakroom", 2), ("hang", 6, "old"), ("hang", 8, "cape"), ("hang", 6, "new"), ("hook", 0), ("find", 6)], why="6 keeps its place"),
    Example([("Cloakroom", 1), ("take", 5), ("hang", 5, "cape"), ("take", 5), ("hook", 0)]),
]
EDGES = {
    "takes the coat off": Edge([("Cloakroom", 1), ("hang", 1, "a"), ("hang", 2, "b"), ("hang", 3, "c"), ("take", 3), ("hook", 0), ("take", 1), ("hook", 0), ("take", 2), ("hook", 0)], "first, last and only coat"),
    "takes its place": [("Cloakroom", 1), ("hang", 1, "a"), ("hang", 2, "b"), ("hang", 1, "c"), ("hook", 0), ("take", 1), ("find", 1)],
    "if there is none": [("Cloakroom", 2), ("hang", 1, "a"), ("take", 3), ("take", 2), ("find", 3), ("hook", 1)],
}
MISTAKES = [
    Mistake("A new coat is hung as the first on its hook, not behind the others.", "            hook, new = self._first[ticket % len(self._first)], Coat(ticket, coat)\n", "            hook, new = front, Coat(ticket, coat)\n"),
    Mistake("A second coat for a ticket replaces the first one; in yours both hang there.", "        if front.next:\n            front.next.coat = coat\n        else:", "        if front:"),
    Mistake("When a coat is taken, the chain behind it is lost.", "        front.next = node.next\n", "        front.next = None\n"),
    Mistake("The coat is still on its hook after it was taken.", "        front.next = node.next\n", ""),
]
ORACLE = """
class Cloakroom:
    def __init__(self, hooks: int) -> None:
        self.rows = [[] for _ in range(hooks)]

    def hang(self, ticket: int, coat: str) -> None:
        row = self.rows[ticket % len(self.rows)]
        for entry in row:
            if entry[0] == ticket:
                entry[1] = coat
                return
        row.insert(0, [ticket, coat])

    def find(self, ticket: int) -> str | None:
        found = [entry[1] for row in self.rows for entry in row if entry[0] == ticket]
        return found[0] if found else None

    def take(self, ticket: int) -> str | None:
        coat = self.find(ticket)
        self.rows = [[entry for entry in row if entry[0] != ticket] for row in self.rows]
        return coat

    def hook(self, number: int) -> list[int]:
        return [entry[0] for entry in self.rows[number]]
"""
EXPLANATION = """
Each chain begins with the hook itself, a node without a coat, so the helper can always give the node **in front of** the wanted one. With hook 1 of 3:

| call | chain |
|---|---|
| hang 4, 7, 1 | ○ → 1 → 7 → 4 |
| take 7 | the node 1 skips to 4: ○ → 1 → 4 |

A call walks along one chain: on average the number of coats divided by the number of hooks. Lists instead of nodes would be shorter to write, but taking from a list shifts all coats behind.
"""


class Hook:
    def __init__(self) -> None:
        self.next: Coat | None = None


class Coat(Hook):
    def __init__(self, ticket: int, coat: str) -> None:
        super().__init__()
        self.ticket = ticket
        self.coat = coat


class Cloakroom:
    def __init__(self, hooks: int) -> None:
        self._first = [Hook() for _ in range(hooks)]

    def _front_of(self, ticket: int) -> Hook:
        node = self._first[ticket % len(self._first)]
        while node.next and node.next.ticket != ticket:
            node = node.next
        return node

    def hang(self, ticket: int, coat: str) -> None:
        front = self._front_of(ticket)
        if front.next:
            front.next.coat = coat
        else:
            hook, new = self._first[ticket % len(self._first)], Coat(ticket, coat)
            hook.next, new.next = new, hook.next

    def find(self, ticket: int) -> str | None:
        node = self._front_of(ticket).next
        return node.coat if node else None

    def take(self, ticket: int) -> str | None:
        front = self._front_of(ticket)
        node = front.next
        if node is None:
            return None
        front.next = node.next
        return node.coat

    def hook(self, number: int) -> list[int]:
        tickets = []
        node = self._first[number].next
        while node:
            tickets.append(node.ticket)
            node = node.next
        return tickets


def inputs(rng):
    hooks = rng.randint(1, 3)
    operations = [("Cloakroom", hooks)]
    for _ in range(rng.randint(6, 13)):
        name = rng.choice(["hang", "hang", "hang", "find", "take", "hook"])
        ticket = rng.randint(0, 5)
        operations.append({"hang": (name, ticket, rng.choice("abcd")), "hook": (name, ticket % hooks)}.get(name, (name, ticket)))
    return [*operations, ("hook", 0)]
