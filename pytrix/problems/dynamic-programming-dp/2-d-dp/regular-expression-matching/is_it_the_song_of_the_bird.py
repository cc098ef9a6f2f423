"""Is it the song of the bird?

A bird guide describes songs in a short form. Each small letter stands for one note, and a dot stands for any note. A star `*` after a letter or dot means that this note comes any number of times in a row, perhaps not at all. A plus `+` after it means at least once. After a dot, the repeated notes may differ from each other.

`song` holds the notes that somebody heard, as small letters. Return `True` if `description` describes the whole song from its first note to its last, otherwise `False`. An empty description describes only an empty song. Every star and plus follows a letter or a dot. Don't import anything: the module `re` would do it all.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("VALIDATE", "COMPARE")
REQUIRES = ("no imports",)
CONSTRAINTS = ("both texts have up to 300 characters",)
HINTS = (
    "After you have read a part of the description, for which beginnings of the song can it stand?",
    "Cut the description into parts: a letter or dot with its star or plus. For each part work out a row that says for every length whether that many notes are described so far.",
    "A single note needs the row before, one note earlier. A star also takes the row before at the same length, and its own row one note earlier; a plus needs the note at least once.",
)
EXAMPLES = [
    Example(("lu*.", "luuk"), why="u twice, then any note"),
    Example(("l.+k", "lk"), why="at least one note between l and k"),
    Example((".*k", "lukuk"), why="any notes, and the last one is k"),
    Example(("lu", "luk"), why="one note is left over"),
]
EDGES = {
    "empty description": ("", ""),
    "perhaps not at all": ("u*k", "k"),
    "at least once": ("lu+", "l"),
    "may differ": (".+", "abc"),
    "only an empty song": ("", "a"),
}
ALWAYS = [
    ("a*" * 8 + "b", "a" * 24),
    ("a*a", "aaa"), ("a*b*", ""), ("a+", "aab"), ("ab*c", "abbc"),
    ("a*", "aba"),
    ("a+b+", "abb"),
    (".", "bc"),
    ("bb", "ab"),
]
MISTAKES = [
    Mistake("A star may also stand for no note at all.", "row[end] or (fits and new[end - 1])", "fits and (row[end - 1] or new[end - 1])"),
    Mistake("A plus may stand for several notes, not only for one.", "fits and (row[end - 1] or new[end - 1])", "fits and row[end - 1]"),
    Mistake("The description has to cover the whole song, not just its beginning.", "return row[-1]", "return any(row)"),
    Mistake("Taking as many notes as possible for a star can leave too few for what follows.", """
def describes(description: str, song: str) -> bool:
    place = 0
    for spot, mark in enumerate(description):
        if mark in "*+":
            continue
        follows = description[spot + 1 : spot + 2]
        run = 0
        while place + run < len(song) and mark in (".", song[place + run]) and (run == 0 or follows in ("*", "+")):
            run += 1
        if run == 0 and follows != "*":
            return False
        place += run
    return place == len(song)
"""),
    Mistake("A dot fits any note; you compare it like a letter.", 'part[0] in (".", song[end - 1])', "part[0] == song[end - 1]"),
]
ORACLE = """
import re


def describes(description: str, song: str) -> bool:
    return re.fullmatch(description, song) is not None
"""
EXPLANATION = """
After each part of the description, a row says which beginnings of the song are described so far. For `"lu*."` and the song `"luuk"`:

| part | no note | l | lu | luu | luuk |
|---|---|---|---|---|---|
| nothing | yes | no | no | no | no |
| `l` | no | yes | no | no | no |
| `u*` | no | yes | yes | yes | no |
| `.` | no | no | yes | yes | yes |

The last entry of the last row is the answer. The time grows with the product of both lengths. Trying every number of notes for each star by recursion is shorter, but takes ages with many stars.
"""


def describes(description: str, song: str) -> bool:
    parts: list[str] = []
    for mark in description:
        if mark in "*+":
            parts[-1] += mark
        else:
            parts.append(mark)
    row = [True] + [False] * len(song)
    for part in parts:
        new: list[bool] = []
        for end in range(len(song) + 1):
            fits = end > 0 and part[0] in (".", song[end - 1])
            if part.endswith("*"):
                new.append(row[end] or (fits and new[end - 1]))
            elif part.endswith("+"):
                new.append(fits and (row[end - 1] or new[end - 1]))
            else:
                new.append(fits and row[end - 1])
        row = new
    return row[-1]


def inputs(rng):
    parts = [rng.choice("ab.") + rng.choice(["", "", "*", "+"]) for _ in range(rng.randint(0, 4))]
    song = ""
    for part in parts:
        times = {"*": rng.randint(0, 2), "+": rng.randint(1, 2)}.get(part[-1], 1)
        song += "".join(rng.choice("ab") if part[0] == "." else part[0] for _ in range(times))
    if rng.random() < 0.5:
        place = rng.randint(0, len(song))
        song = song[:place] + rng.choice(["", "a", "b", "c"]) + song[place + rng.randint(0, 1) :]
    return ("".join(parts), song)
