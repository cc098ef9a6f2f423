"""Blocked by the domain above

A mail server blocks domains. `blocked` lists them, such as `spam.org`. A blocked domain also blocks everything below
it: `spam.org` blocks `spam.org`, `mail.spam.org` and `a.b.spam.org`, but not `notspam.org` or `org`.

`senders` lists addresses, each with one `@`; what is behind it is the domain. Return the number of addresses that are
blocked. Upper and lower case make no difference anywhere.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "Which domains, if one of them were blocked, would block an address at `a.b.spam.org`?",
    "There are only as many as the domain has parts. Make a set of the blocked domains and ask for each of them.",
    "Split the domain at its dots; the domains to ask for are the last part, the last two, and so on, joined again. `any` puts the answers together.",
)
EXAMPLES = [
    Example((["spam.org", "ads.net"], ["x@spam.org", "y@mail.spam.org", "z@notspam.org", "w@net"]), why="the first two"),
    Example((["BAD.com"], ["Joe@Shop.Bad.COM", "joe@good.com"])),
    Example(([], ["a@b.c"])),
]
EDGES = {
    "Upper and lower case": (["Ab.C"], ["x@aB.c", "y@b.c"]),
    "everything below it": Edge((["org"], ["a@b.c.org", "a@org", "a@org.uk", "a@x.borg"]), "a domain of one part"),
    "lists addresses": Edge((["a.b"], []), "no senders"),
}
ALWAYS = [(["a", "a.ab"], ["Y@a.c.a"])]
MISTAKES = [
    Mistake("`notspam.org` only ends in the same letters. A dot has to stand before a blocked domain.",
            "any(\".\".join(parts[start:]) in domains for start in range(len(parts)))", "any(\".\".join(parts).endswith(domain) for domain in domains)"),
    Mistake("You only block the domain itself, not what is below it.", "for start in range(len(parts))", "for start in range(1)"),
    Mistake("You ask for the beginnings of the domain. What is above stands at the end.", "parts[start:]", "parts[: start + 1]"),
    Mistake("Upper and lower case make no difference anywhere, also not in the list of blocked domains.", "{domain.lower() for domain in blocked}", "set(blocked)"),
]
ORACLE = """
def count_blocked(blocked: list[str], senders: list[str]) -> int:
    hits = 0
    for sender in senders:
        domain = "." + sender.lower()[sender.index("@") + 1 :]
        hits += 1 if [each for each in blocked if domain.endswith("." + each.lower())] else 0
    return hits
"""
EXPLANATION = """
Instead of comparing each address with every blocked domain, ask for the few domains above it.

| address | asked for | blocked |
|---|---|---|
| x@spam.org | spam.org | yes |
| y@mail.spam.org | mail.spam.org, spam.org | yes |
| z@notspam.org | notspam.org, org | no |
| w@net | net | no |

An address with k parts costs at most k look-ups, however long the list is. Comparing ends of texts with every entry
of the list would be shorter, but takes as many steps as there are entries.
"""


def count_blocked(blocked: list[str], senders: list[str]) -> int:
    domains = {domain.lower() for domain in blocked}
    hits = 0
    for sender in senders:
        parts = sender.lower().split("@")[1].split(".")
        hits += any(".".join(parts[start:]) in domains for start in range(len(parts)))
    return hits


def inputs(rng):
    def domain():
        return ".".join(rng.choice(["a", "B", "ab", "c"]) for _ in range(rng.randint(1, 3)))

    return ([domain() for _ in range(rng.randint(1, 3))], [f"{rng.choice('xY')}@{domain()}" for _ in range(rng.randint(1, 5))])
