"""Where does the mail come from?

`addresses` lists the senders of many letters, such as `ann@post.org`. Each has exactly one `@`; what is behind it is
the domain. Domains may be written in capitals or small letters, which makes no difference.

Return the different domains from which letters came, all in small letters and in alphabetical order. Addresses that
end in `.test` are not real and don't count.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "PARTITION")
HINTS = (
    "What do you have to do with one address to get its domain in small letters?",
    "Do that for every address in a set comprehension, and add a condition for the addresses that count.",
    "In `{… for … in … if …}`, the set takes care of repetitions. `endswith` looks at the end; mind the capitals there, too.",
)
EXAMPLES = [
    Example((["ann@post.org", "bob@Post.Org", "cy@shop.eu"],), why="two spellings of one domain"),
    Example((["x@demo.test", "y@demo.eu"],)),
    Example((["a@B.c"],)),
]
EDGES = {
    "Addresses that end in .test": (["a@b.TEST", "a@x.test.uk", "a@contest"],),
    "the senders of many letters": Edge(([],), "no letters"),
}
MISTAKES = [
    Mistake("Different spellings of a domain are one domain.", "address.split(\"@\")[1].lower()", "address.split(\"@\")[1]"),
    Mistake("Addresses that end in `.test` don't count, in capitals either.", "if not address.lower().endswith", "if not address.endswith"),
    Mistake("You return whole addresses. Keep only their domains.", "address.split(\"@\")[1].lower()", "address.lower()"),
    Mistake("The part in front of the `@` is the name, not the domain.", "split(\"@\")[1]", "split(\"@\")[0]"),
]
EXPLANATION = """
The comprehension works out a domain for each address that counts, and the set keeps each of them once.

| address | counts | domain |
|---|---|---|
| ann@post.org | yes | post.org |
| bob@Post.Org | yes | post.org, again |
| cy@shop.eu | yes | shop.eu |

Each address is looked at once.
"""


def domains(addresses: list[str]) -> list[str]:
    return sorted({address.split("@")[1].lower() for address in addresses if not address.lower().endswith(".test")})


def inputs(rng):
    hosts = ["post.org", "Post.org", "shop.eu", "x.test", "y.Test", "test.eu"]
    return ([f"{rng.choice(['ann', 'Bob', 'cy'])}@{rng.choice(hosts)}" for _ in range(rng.randint(1, 6))],)
