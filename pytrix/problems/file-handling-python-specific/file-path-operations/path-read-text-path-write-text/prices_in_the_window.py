"""Prices in the window

A shop writes its prices with a comma, such as `3,50`; the till's program wants a point. The file at `path` holds a price list, in UTF-8.

Replace every comma in it by a point, and write the new text to a file beside it with the same name and `.till` behind it: `prices.txt` becomes `prices.txt.till`. What stood there before is overwritten. The first file stays as it is, and nothing is returned.
"""

from pathlib import Path

from pytrix.question.authoring import Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "In what form do you want the file's text, so that all commas can be replaced at once?",
    "A `Path` reads its whole text with one call and writes one with another. Both need to know the encoding.",
    "Read the text of `Path(path)`, write the replaced text to the path with `.till` added.",
)
EXAMPLES = [
    Example(({"prices.txt": "tea 3,50\njam 4,25\n"}, "prices.txt"), why="two prices, two commas"),
    Example(({"menu": "Käse 2,10", "menu.till": "old"}, "menu"), why="the old text is overwritten"),
    Example(({"p": "free"}, "p")),
]
EDGES = {
    "beside it": ({"shop/p.csv": "1,2,3"}, "shop/p.csv"),
    "is overwritten": ({"a": "5,0", "a.till": "a much longer text, with commas"}, "a"),
}
COMPARE = "files"
MISTAKES = [
    Mistake("You overwrite the shop's own file. It should stay as it is.", 'Path(path + ".till").write_text', "Path(path).write_text"),
    Mistake("Only the first comma becomes a point. Replace all of them.", 'text.replace(",", ".")', 'text.replace(",", ".", 1)'),
    Mistake("The ending is put after the whole name; you put it in place of the old ending.", 'Path(path + ".till")', 'Path(path).with_suffix(".till")'),
    Mistake("The new file holds the old text: `replace` gives a new text, it doesn't change the one you have.", 'write_text(text.replace(",", "."), ', "write_text(text, "),
]
EQUIVALENT = {
    "text = Path(path).read_text(encoding='utf-8') -> text = Path(path).read_text()": "where the tests run, UTF-8 is what Python takes by itself",
    "Path(path + '.till').write_text(text.replace(',', '.'), encoding='utf-8') -> Path(path + '.till').write_text(text.replace(',', '.'))": "where the tests run, UTF-8 is what Python takes by itself",
}
EXPLANATION = """
`read_text` opens, reads and closes in one call, and `write_text` makes or empties the file, writes and closes. For `tea 3,50` in `prices.txt`:

| step | text |
|---|---|
| read | `tea 3,50` |
| replaced | `tea 3.50` |
| written to `prices.txt.till` | `tea 3.50` |

The whole text is in memory once, so this suits small files. The work grows with the length of the text.
"""


def for_the_till(path: str) -> None:
    text = Path(path).read_text(encoding="utf-8")
    Path(path + ".till").write_text(text.replace(",", "."), encoding="utf-8")


def inputs(rng):
    name = rng.choice(["prices.txt", "p", "shop/list.csv", "shop/v1.2/list"])
    line = lambda: rng.choice(["tea", "Käse", "jam"]) + rng.choice([" 3,50", " 4", ", 1,25", " 0,99,"])
    files = {name: "\n".join(line() for _ in range(rng.randint(0, 4)))}
    if rng.random() < 0.4:
        files[name + ".till"] = rng.choice(["", "old, older and still longer than the new one will ever be"])
    return (files, name)
