"""Changes between two drafts

An editor shows what changed between two drafts of a text, line by line. A line that stays gets a space and a space in front (`"  line"`), a line that is taken out gets `"- "`, and a line that is put in gets `"+ "`. Read without the lines put in, the list is the old draft; without those taken out, it is the new one.

Return such a list with as many lines staying as possible. `old` and `new` are lists of lines, both may be empty. If several lists are equally good, any of them is right.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("COMPARE", "GENERATE")
CONSTRAINTS = ("up to 200 lines each",)
HINTS = (
    "If the first lines of both drafts are equal, does it ever hurt to keep them?",
    "Fill a table from the end: how many lines can stay between the rest of the old draft and the rest of the new one?",
    "Instead of the number, an entry can hold the list itself. Equal lines stay; otherwise the shorter of two lists wins: with a line taken out, or with one put in.",
)
EXAMPLES = [
    Example((["tea", "milk", "jam"], ["milk", "jam", "honey"]), why="two lines stay"),
    Example((["a"], ["b"]), why="the other order would do, too"),
    (["x", "y", "x"], ["x", "x"]),
]
EDGES = {"may be empty": Edge(([], ["a", "b"]), "an empty old draft"), "taken out": Edge((["a", "b"], []), "an empty new draft"), "stays": Edge((["a", "b"], ["a", "b"]), "no change")}
ALWAYS = [
    (["x", "y", "z"] * 8, ["z", "x", "y", "y"] * 6),
    (['c', 'b', 'a', 'a', 'c'], ['b', 'c']),
    (["c", "c"], ["a", "c", "b", "a", "c"]), (["c", "a", "b", "c", "a"], ["b", "c", "a"]),
    (["b", "a"], ["b"]),
]
MISTAKES = [
    Mistake("Comparing place by place misses lines that have moved up or down.", """
def changes(old: list[str], new: list[str]) -> list[str]:
    lines = []
    for have, want in zip(old, new):
        lines += ["  " + have] if have == want else ["- " + have, "+ " + want]
    size = min(len(old), len(new))
    return lines + ["- " + line for line in old[size:]] + ["+ " + line for line in new[size:]]
"""),
    Mistake("The rest of the new draft has to be put in when the old one has come to its end.", "in new[j:]]", "in new[j:j]]"),
    Mistake("Taking everything out and putting everything in keeps no line at all.", """
def changes(old: list[str], new: list[str]) -> list[str]:
    return ["- " + line for line in old] + ["+ " + line for line in new]
"""),
    Mistake("You have exchanged the marks: what only the old draft has is taken out.", '["- " + old[i]]', '["+ " + old[i]]', '["+ " + new[j]]', '["- " + new[j]]'),
]
ORACLE = """
def changes(old: list[str], new: list[str]) -> list[str]:
    if not old or not new:
        return ["- " + line for line in old] + ["+ " + line for line in new]
    options = [["- " + old[0]] + changes(old[1:], new), ["+ " + new[0]] + changes(old, new[1:])]
    if old[0] == new[0]:
        options.append(["  " + old[0]] + changes(old[1:], new[1:]))
    return min(options, key=len)
"""
EXPLANATION = """
For every pair of rests, the shortest list is known from smaller rests, and shortest means that most lines stay. For `["tea", "milk", "jam"]` and `["milk", "jam", "honey"]`, the lengths of the lists are:

| rest of old from | milk | jam | honey | end |
|---|---|---|---|---|
| tea | 4 | 4 | 4 | 3 |
| milk | 3 | 3 | 3 | 2 |
| jam | 3 | 2 | 2 | 1 |
| end | 3 | 2 | 1 | 0 |

From tea and milk the shorter rest is that without tea: it is taken out. Then milk and jam stay and honey is put in. The pairs of rests are as many as the product of both lengths, and each list is copied once. Another way stores only numbers in the table and walks through it afterwards, which saves the copies.
"""


def changes(old: list[str], new: list[str]) -> list[str]:
    below = [["+ " + line for line in new[j:]] for j in range(len(new) + 1)]
    for i in reversed(range(len(old))):
        row = [["- " + line for line in old[i:]]]
        for j in reversed(range(len(new))):
            if old[i] == new[j]:
                best = ["  " + old[i]] + below[j + 1]
            else:
                best = min(["- " + old[i]] + below[j], ["+ " + new[j]] + row[0], key=len)
            row.insert(0, best)
        below = row
    return below[0]


def check(expected, got, old, new):
    if not isinstance(got, list) or len(got) != len(expected):
        return False
    if not all(isinstance(line, str) and line[:2] in ("  ", "- ", "+ ") for line in got):
        return False
    before = [line[2:] for line in got if line[0] != "+"]
    after = [line[2:] for line in got if line[0] != "-"]
    return before == old and after == new


def inputs(rng):
    return ([rng.choice("abc") for _ in range(rng.randint(0, 5))], [rng.choice("abc") for _ in range(rng.randint(0, 5))])
