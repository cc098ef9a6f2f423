"""One entry for each address

People signed up for a newsletter on paper and on screen, so the list of `entries` is untidy: the same address may
have capitals, spaces around it, and a remark after a `+` before the `@`, as in ` Ann+news@Post.org`. Such
differences don't make another address: this one is `ann@post.org`. Each address has exactly one `@`, and no space
inside.

Return the addresses in this tidy form, each once, in the order in which they came **last**: the address whose latest
entry is oldest stands first.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "PARTITION")
HINTS = (
    "Which steps bring an entry into the tidy form, and in which order can you do them?",
    "Write a helper for the tidy form. Then keep each form at the place of its last entry.",
    "A dictionary whose key is taken out and stored again has it at the end. Going through the list backwards and keeping first places does the same.",
)
EXAMPLES = [
    Example(([" Ann+news@Post.org", "bob@box.eu", "ann@post.org"],), why="the last entry of ann is the newest of all"),
    Example((["cy@a.b", "CY@A.B ", "di@a.b"],)),
    Example((["a+x+y@b.c", "a+y@b.c"],), why="everything from the first + on is a remark"),
]
EDGES = {
    "each once": ([],),
    "whose latest entry is oldest": (["a@x", "b@x", "c@x", "B@x", "A@x"],),
    "before the @": Edge((["a@b+c", "a@b"],), "a plus sign after the @"),
}
MISTAKES = [
    Mistake("Your addresses are in the order of their first entries.", "        kept.pop(address, None)\n", ""),
    Mistake("Only the remark before the `@` has to go, not what comes after it.", 'name.split("+")[0] + "@" + domain', '(name + "@" + domain).split("+")[0] + ("@" + domain if "+" in name else "")'),
    Mistake("Capitals don't make another address.", ".strip().lower()", ".strip()"),
    Mistake("Remarks don't make another address.", 'name.split("+")[0]', "name"),
    Mistake("A remark begins at the first plus sign, even if there is another one.", 'name.split("+")[0]', 'name.rsplit("+", 1)[0]'),
]
ORACLE = """
def newsletter(entries: list[str]) -> list[str]:
    forms = []
    for entry in entries:
        name, domain = entry.replace(" ", "").lower().split("@")
        if "+" in name:
            name = name[: name.index("+")]
        forms.append(name + "@" + domain)
    return [form for place, form in enumerate(forms) if form not in forms[place + 1 :]]
"""
EXPLANATION = """
Two tasks: bring each entry into its tidy form, and keep each form at its last place. Taking a key out of a dictionary
and storing it again puts it at the end.

| entry | form | kept afterwards |
|---|---|---|
| ` Ann+news@Post.org` | ann@post.org | ann@post.org |
| bob@box.eu | bob@box.eu | ann@post.org, bob@box.eu |
| ann@post.org | ann@post.org | bob@box.eu, ann@post.org |

Each entry costs two look-ups. Going through the list backwards with a set of forms seen would be another way; then
the answer has to be turned round.
"""


def tidy(entry: str) -> str:
    name, domain = entry.strip().lower().split("@")
    return name.split("+")[0] + "@" + domain


def newsletter(entries: list[str]) -> list[str]:
    kept: dict[str, None] = {}
    for entry in entries:
        address = tidy(entry)
        kept.pop(address, None)
        kept[address] = None
    return list(kept)


def inputs(rng):
    entries = []
    for _ in range(rng.randint(2, 7)):
        address = rng.choice(["ann", "bob", "cy"]) + rng.choice(["", "", "+x", "+x+y"]) + "@" + rng.choice(["a.b", "a.b", "c+d"])
        entries.append(rng.choice([address, address.title(), f" {address}", f"{address} "]))
    return (entries,)
