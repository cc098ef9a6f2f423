"""Fields of the same crop

A photo taken from a balloon shows farmland as a grid of letters, one for the crop in each square: `"w"` for wheat, `"r"` for rye and so on. Squares with the same letter that touch at a side belong to one field; a field goes on as far as it can.

`photo` is a list of rows of equal length. Return a dictionary that says for each letter how many fields there are with this crop. An empty list gives an empty dictionary. Squares that only touch at a corner don't belong together.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COUNT", "AGGREGATE")
CONSTRAINTS = ("up to 60 rows and columns",)
HINTS = (
    "You walk over the photo square by square. When does a square begin a new field, and when was its field counted before?",
    "Whenever you come to a square that was not visited, count a field for its letter and visit the whole field at once.",
    "To visit a field, keep a list of squares. For each, look at the four beside it: those with the same letter that were not visited join the list.",
)
EXAMPLES = [
    Example((["wwr", "rwr", "rrw"],), why="rye is on the left and on the right, and wheat has a square of its own at the corner"),
    Example((["aba", "bab"],), why="squares that touch at corners only"),
    (["oo", "oo"],),
]
EDGES = {"empty list": ([],), "touch at a corner": (["wr", "rw"],), "as far as it can": Edge((["www", "wrw", "www"],), "a field around another one")}
ALWAYS = [
    (["baba", "bbbb", "bbab", "aaaa"],), (["aaa", "aaa", "baa", "aba"],),
    (["aab", "abb"],),
]
MISTAKES = [
    Mistake("A field is counted once, not once for each of its squares.", "fields.get(letter, 0) + 1", "sum(line.count(letter) for line in photo)"),
    Mistake("Only squares with the same letter belong to the field.", "if left.get(near) == letter:", "if near in left:"),
    Mistake("Fields of different crops are counted separately; you return one number for all.", "return fields", "return {'all': sum(fields.values())}"),
    Mistake("From a square, a field may also go on to the right and downwards.", "((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))", "((r - 1, c), (r, c - 1))"),
]
ORACLE = """
def count_fields(photo: list[str]) -> dict[str, int]:
    group = {(r, c): (r, c) for r, line in enumerate(photo) for c, _ in enumerate(line)}
    for _ in group:
        for r, c in group:
            for other in ((r + 1, c), (r, c + 1)):
                if other in group and photo[r][c] == photo[other[0]][other[1]]:
                    group[r, c] = group[other] = min(group[r, c], group[other])
    roots = sorted(photo[r][c] for r, c in set(group.values()))
    return {letter: roots.count(letter) for letter in roots}
"""
EXPLANATION = """
Each field is taken from the dictionary completely when its first square is, so it counts once. For `["wwr", "rwr", "rrw"]`, taken from the end:

| square | letter | the field takes | counted |
|---|---|---|---|
| (2, 2) | w | one square | w: 1 |
| (2, 1) | r | three squares | r: 1 |
| (1, 2) | r | two squares | r: 2 |
| (1, 1) | w | three squares | w: 2 |

Each square is visited once and looks at four others. Another way joins neighbouring squares with the same letter in groups and counts the groups in the end.
"""


def count_fields(photo: list[str]) -> dict[str, int]:
    left = {(r, c): letter for r, line in enumerate(photo) for c, letter in enumerate(line)}
    fields: dict[str, int] = {}
    while left:
        square, letter = left.popitem()
        fields[letter] = fields.get(letter, 0) + 1
        field = [square]
        for r, c in field:
            for near in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if left.get(near) == letter:
                    del left[near]
                    field.append(near)
    return fields


def inputs(rng):
    rows, columns = rng.randint(1, 4), rng.randint(1, 5)
    return (["".join(rng.choice("aab") for _ in range(columns)) for _ in range(rows)],)
