"""What the query asks

Web addresses may end with a query: behind the first `?` stand pairs such as `name=value`, separated by `&`. In names and values a `+` stands for a space, and `%` with two hexadecimal digits for the character with that number: `%26` is `&`.

Return a dictionary from each name to the list of its values, in the order in which they stand in `address`. A piece without `=` is a name with the value `""`; empty pieces are skipped. A second `=` in a piece belongs to the value. Behind a `#` nothing belongs to the query any more, and an address without `?` has no query. A `?` behind a `#` does not count.

All `%` are followed by two hexadecimal digits, and only characters up to `%7F` are written so.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("PARTITION", "TRANSFORM")
HINTS = (
    "Which has to come first: cutting the address into pieces, or replacing `%26` by `&`?",
    "`partition` cuts a text at the first place of a character: first at `#`, then at `?`. Then `split` at `&`, and each piece at its first `=`.",
    "Replace only in the finished names and values: first `+` by a space, then each `%` and its two digits. Splitting at `%` makes every part but the first begin with two digits.",
)
EXAMPLES = [
    Example(("shop.org/find?size=4&size=5&colour=red+blue",), why="size has two values"),
    Example(("x.org/?q=a%26b%3Dc&page",), why="the encoded & and = belong to the value"),
    Example(("x.org/list#top?not=this",)),
]
EDGES = {
    "without `?`": Edge(("plain.org/page",), "no query"),
    "empty pieces are skipped": ("a.org/?&&x=1&",),
    "second `=`": ("a.org/?eq=a=b==",),
    "Behind a `#`": ("a.org/?x=1#y&z=2",),
    "first `?`": Edge(("a.org/?x=what?&y=?",), "a question mark in a value"),
    'value `""`': Edge(("a.org/?=5&x=&y",), "an empty name and empty values"),
    "stands for a space": Edge(("a.org/?a+b=c%2Bd+e%20f",), "an encoded plus stays a plus"),
}
MISTAKES = [
    Mistake("Cut first and replace afterwards: an encoded `&` belongs to the value.", 'for piece in query.split("&"):', 'for piece in _plain(query).split("&"):'),
    Mistake("A plus that was encoded as `%2B` is a real plus: replace `+` before the percent signs.", 'first, *others = text.replace("+", " ").split("%")', 'first, *others = text.split("%")', 'return first + "".join(chr(int(part[:2], 16)) + part[2:] for part in others)', 'return (first + "".join(chr(int(part[:2], 16)) + part[2:] for part in others)).replace("+", " ")'),
    Mistake("Only the first `=` of a piece separates; the others belong to the value.", 'name, _, value = piece.partition("=")', 'name, _, value = piece.rpartition("=") if "=" in piece else (piece, "", "")'),
    Mistake("The part after `#` does not belong to the query.", 'address.partition("#")[0].partition("?")[2]', 'address.partition("?")[2]'),
    Mistake("A name may come several times; keep all its values.", "found.setdefault(_plain(name), []).append(_plain(value))", "found[_plain(name)] = [_plain(value)]"),
]
ALSO_RIGHT = [
    Way(
        "The standard library does all of this, and more carefully: with `keep_blank_values`, empty values are kept.",
        '''
from urllib.parse import parse_qs


def asked(address: str) -> dict[str, list[str]]:
    query = address.partition("#")[0].partition("?")[2]
    return parse_qs(query, keep_blank_values=True)
''',
    )
]
ORACLE = '''
def asked(address: str) -> dict[str, list[str]]:
    found = {}
    state, name, value, signs = "path", "", None, list(address)
    def finish():
        if name or value is not None:
            found.setdefault(name, []).append(value or "")
    while signs:
        sign = signs.pop(0)
        if sign == "#":
            break
        if state == "path":
            state = "query" if sign == "?" else "path"
            continue
        if sign == "&":
            finish()
            name, value = "", None
            continue
        if sign == "=" and value is None:
            value = ""
            continue
        if sign == "+":
            sign = " "
        elif sign == "%":
            sign = chr(int(signs.pop(0) + signs.pop(0), 16))
        if value is None:
            name += sign
        else:
            value += sign
    if state == "query":
        finish()
    return found
'''
EXPLANATION = """
Separators are looked for while the encoded characters are still encoded; that is what encoding is for. For `x.org/?q=a%26b%3Dc&page`:

| step | result |
|---|---|
| before `#`, after `?` | q=a%26b%3Dc&page |
| split at & | q=a%26b%3Dc and page |
| partition at = | q, a%26b%3Dc and page, nothing |
| decoded | q: a&b=c and page: empty |

The work grows with the length of the address.
"""


def asked(address: str) -> dict[str, list[str]]:
    query = address.partition("#")[0].partition("?")[2]
    found: dict[str, list[str]] = {}
    for piece in query.split("&"):
        if piece:
            name, _, value = piece.partition("=")
            found.setdefault(_plain(name), []).append(_plain(value))
    return found


def _plain(text: str) -> str:
    first, *others = text.replace("+", " ").split("%")
    return first + "".join(chr(int(part[:2], 16)) + part[2:] for part in others)


def inputs(rng):
    parts = ["a", "b", "=", "=", "&", "&", "+", "%26", "%3D", "%2B", "x=1", "y", "?"]
    query = "".join(rng.choice(parts) for _ in range(rng.randint(0, 9)))
    return (rng.choice(["a.org/", "a.org/p?", "b.org?", "b.org/?"]) + query + rng.choice(["", "", "#top", "#x?y=1&z"]),)
