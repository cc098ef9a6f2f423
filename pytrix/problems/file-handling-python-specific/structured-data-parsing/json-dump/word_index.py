"""An index for a book

The end of a book lists where each term occurs. The file `book` holds its pages: a line with just `===` ends one page and begins the next, and pages
are counted from 1. Words on a page are separated by spaces and line breaks.

Write a JSON file to the path `index` and return nothing. It holds one object: each term of the list `terms` that occurs as a word in the book is a key, and its
value is the rising list of the numbers of the pages on which it occurs, each once. Capitals and small letters don't matter in the book; the
terms are in small letters. Terms that don't occur are left out.

The keys are in alphabetical order, letters such as `é` are written as they are, and there is neither an indent nor a line break at the end.
"""
import json

from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
COMPARE = "files"
LEVEL = "intermediate"
TAGS = ("SEARCH", "GENERATE")
HINTS = (
    "How can you have one page after the other, with its words, from the whole text?",
    "Walk over the lines and count a page up at each mark. Note the page for each term that you meet, but not twice.",
    "A page need only be compared with the last number noted for the term. `json.dump` has arguments for the order of keys and for letters.",
)
EXAMPLES = [
    Example(({"b.txt": "The café was full\n===\nno tea\n===\nTea in the Café , tea\n"}, "b.txt", "i.json", ["tea", "café", "cake"])),
    Example(({"b.txt": "teapot"}, "b.txt", "i.json", ["tea"]), why="tea is no word of its own here"),
    Example(({"b.txt": "a b\na\n===\n===\nb\n"}, "b.txt", "i.json", ["b", "a"]), why="page 2 is empty"),
]
EDGES = {
    "don't occur": Edge(({"b.txt": "", "i.json": "old"}, "b.txt", "i.json", ["x"]), "an empty book"),
    "each once": ({"b.txt": "x x\nX\n===\nx\n"}, "b.txt", "i.json", ["x"]),
    "ends one page": ({"b.txt": "===\n=== x\nx ===\n===\nx\n"}, "b.txt", "i.json", ["x", "==="]),
}
ALWAYS = [({"b.txt": "a\n===\na\n===\na\n"}, "b.txt", "i.json", ["a"]), ({"b.txt": "z\n===\na\n"}, "b.txt", "i.json", ["z", "a"])]
MISTAKES = [
    Mistake("Pages are counted from 1; yours begin with 0.", "    page = 1\n", "    page = 0\n"),
    Mistake("A page is listed twice if the term occurs there twice.", "found.setdefault(word, set()).add(page)", "found.setdefault(word, []).append(page)"),
    Mistake("Letters such as `é` were written in another form; `ensure_ascii` turns that off.", ", ensure_ascii=False", ""),
    Mistake("The keys should be in alphabetical order; `json.dump` can sort them.", ", sort_keys=True", ""),
    Mistake("You treat words with capitals as different words.", "line.lower().split()", "line.split()"),
    Mistake("A term inside a longer word is no occurrence.", "for word in line.lower().split():\n                    if word in terms:", "for word in terms:\n                    if word in line.lower():"),
]
ALSO_RIGHT = [
    Way("Splitting the whole text into pages first reads well; the book is in memory then, and each term is looked for on each page.",
        """
def write_index(book: str, index: str, terms: list[str]) -> None:
    pages: list[set[str]] = [set()]
    with open(book, encoding="utf-8") as file:
        for line in file.read().splitlines():
            if line == "===":
                pages.append(set())
            else:
                pages[-1].update(line.lower().split())
    found = {term: [number for number, words in enumerate(pages, 1) if term in words] for term in sorted(terms)}
    with open(index, "w", encoding="utf-8") as file:
        json.dump({term: numbers for term, numbers in found.items() if numbers}, file, ensure_ascii=False)
"""),
]
ORACLE = """
import json

def write_index(book: str, index: str, terms: list[str]) -> None:
    with open(book, encoding="utf-8") as file:
        lines = file.read().split(chr(10))
    result = {}
    for term in sorted(terms):
        numbers = []
        for place, line in enumerate(lines):
            page = 1 + lines[:place].count("===")
            if line != "===" and term in line.lower().split() and page not in numbers:
                numbers.append(page)
        if numbers:
            result[term] = numbers
    with open(index, "w", encoding="utf-8") as file:
        file.write(json.dumps(result, ensure_ascii=False))
"""
EXPLANATION = """
The pages are counted while the lines go by, and each term keeps a set of its pages. JSON knows no sets, so they become sorted lists before `json.dump`.

| line | page | found |
|---|---|---|
| `The café was full` | 1 | café 1 |
| `===` | 2 | |
| `no tea` | 2 | tea 2 |
| `===` | 3 | |
| `Tea in the Café , tea` | 3 | tea 3, café 3 |

Asking whether a word is in a list of terms walks along that list; a set of terms would make it a constant step. Another way splits the book into pages first, and needs it whole in memory.
"""


def write_index(book: str, index: str, terms: list[str]) -> None:
    found: dict[str, set[int]] = {}
    page = 1
    with open(book, encoding="utf-8") as file:
        for line in file:
            if line.rstrip("\n") == "===":
                page += 1
            else:
                for word in line.lower().split():
                    if word in terms:
                        found.setdefault(word, set()).add(page)
    with open(index, "w", encoding="utf-8") as file:
        json.dump({word: sorted(pages) for word, pages in found.items()}, file, sort_keys=True, ensure_ascii=False)


def inputs(rng):
    lines = [rng.choice(["===", "Tea and cake", "the Café tea", "nothing", "teapot", "CAKE cake", ""]) for _ in range(rng.randint(1, 8))]
    return ({"b.txt": "".join(f"{line}\n" for line in lines)}, "b.txt", "i.json", rng.sample(["tea", "cake", "café", "pot", "and"], rng.randint(1, 4)))
