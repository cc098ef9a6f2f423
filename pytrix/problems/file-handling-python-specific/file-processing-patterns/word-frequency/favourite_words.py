"""Favourite words of a writer

An editor wants to know which words a writer overuses.

Return the `limit` commonest words of the file at `path` as a list of tuples of word and count, the commonest first, and of equally common ones the first in the alphabet first. If there are fewer different words, return all.
A word is a run of the letters `a` to `z`, capitals included, and apostrophes `'` inside it; apostrophes at its start or end don't belong to it. Everything else separates words. Words are counted
and returned in small letters. Words of the file at `ignore` don't count; it holds one word in small letters on each line. `limit` is at least 1.
"""
import re
from collections import Counter

from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
LEVEL = "intermediate"
TAGS = ("COUNT", "SORT")
HINTS = (
    "What tells a word from what surrounds it, and in which form are two words the same?",
    "Read the words to ignore into a set. Find all words in the text in small letters, clean them, count those that are left, and sort.",
    "A pattern of letters and apostrophes finds candidates; take apostrophes off both ends. Sort by the negative count, then by the word.",
)
EXAMPLES = [
    Example(({"t.txt": "The sea, the SEA! Don't 'go' to sea; don't.\n", "i.txt": "the\nto\n"}, "t.txt", "i.txt", 2)),
    Example(({"t.txt": "b-a b a c", "i.txt": ""}, "t.txt", "i.txt", 2), why="a and b are equally common"),
    Example(({"t.txt": "No no 7 ''", "i.txt": "no\n"}, "t.txt", "i.txt", 3), why="nothing is left"),
]
EDGES = {
    "fewer different words": ({"t.txt": "x y\nx", "i.txt": "z\n"}, "t.txt", "i.txt", 9),
    "equally common": ({"t.txt": "d c b a a", "i.txt": "b\n"}, "t.txt", "i.txt", 2),
    "at its start or end": ({"t.txt": "'go' go' 'go ''go'' it's its'", "i.txt": ""}, "t.txt", "i.txt", 3),
    "Everything else": Edge(({"t.txt": "a1b_c-a.b/ö", "i.txt": ""}, "t.txt", "i.txt", 4), "digits and other characters in between"),
}
ALWAYS = [({"t.txt": "b aa bb a o''o", "i.txt": ""}, "t.txt", "i.txt", 5), ({"t.txt": "he the o", "i.txt": "the\nto\n"}, "t.txt", "i.txt", 3)]
MISTAKES = [
    Mistake("Of equally common words the first in the alphabet comes first; yours stand in the order of the text.", "key=lambda pair: (-pair[1], pair[0])", "key=lambda pair: -pair[1]"),
    Mistake("You count words with capitals apart.", "file.read().lower()", "file.read()", '"[a-z\']+"', '"[A-Za-z\']+"'),
    Mistake("Apostrophes at the ends are still part of your words.", 'word.strip("\'")', "word"),
    Mistake("Words that should be ignored are counted.", "if word and word not in ignored", "if word"),
    Mistake("A run of apostrophes alone is counted as an empty word.", "if word and word not in ignored", "if word not in ignored"),
]
ALSO_RIGHT = [
    Way("A pattern that describes the whole word needs no cleaning afterwards, but is harder to read.",
        """
def favourites(path: str, ignore: str, limit: int) -> list[tuple[str, int]]:
    with open(ignore, encoding="utf-8") as file:
        ignored = {line.strip() for line in file}
    uses: Counter[str] = Counter()
    with open(path, encoding="utf-8") as file:
        for line in file:
            uses.update(re.findall(r"[a-z](?:[a-z']*[a-z])?", line.lower()))
    return sorted(((word, uses[word]) for word in uses if word not in ignored), key=lambda pair: (-pair[1], pair[0]))[:limit]
"""),
]
ORACLE = """
def favourites(path: str, ignore: str, limit: int) -> list[tuple[str, int]]:
    with open(ignore, encoding="utf-8") as file:
        ignored = file.read().split(chr(10))
    with open(path, encoding="utf-8") as file:
        text = file.read().lower()
    words = "".join(c if c in "abcdefghijklmnopqrstuvwxyz'" else " " for c in text).split()
    cleaned = []
    for word in words:
        while word[:1] == "'":
            word = word[1:]
        while word[-1:] == "'":
            word = word[:-1]
        if word and word not in ignored:
            cleaned.append(word)
    different = sorted(set(cleaned))
    different.sort(key=cleaned.count, reverse=True)
    return [(word, cleaned.count(word)) for word in different[:limit]]
"""
EXPLANATION = """
Three steps: find candidates, clean them, count. For `Don't 'go'`:

| found | cleaned | counted |
|---|---|---|
| `don't` | `don't` | yes |
| `'go'` | `go` | yes |

`Counter.most_common` leaves ties in the order of the text, so the pairs are sorted by negative count and word. Counting costs one walk over the text, sorting `w` different words about `w` log `w` steps. Another way
is a longer pattern that leaves nothing to clean.
"""


def favourites(path: str, ignore: str, limit: int) -> list[tuple[str, int]]:
    with open(ignore, encoding="utf-8") as file:
        ignored = {line.strip() for line in file}
    with open(path, encoding="utf-8") as file:
        words = [word.strip("'") for word in re.findall("[a-z']+", file.read().lower())]
    uses = Counter(word for word in words if word and word not in ignored)
    return sorted(uses.items(), key=lambda pair: (-pair[1], pair[0]))[:limit]


def inputs(rng):
    pieces = ["sea", "Sea", "don't", "'go'", "go", "the", "a", "it's", "''", "x1y", "B"]
    text = "".join(rng.choice(pieces) + rng.choice([" ", ", ", "\n", "-", "! "]) for _ in range(rng.randint(1, 10)))
    return ({"t.txt": text, "i.txt": "".join(f"{word}\n" for word in rng.sample(["the", "a", "go", "b"], rng.randint(0, 2)))}, "t.txt", "i.txt", rng.randint(1, 4))
