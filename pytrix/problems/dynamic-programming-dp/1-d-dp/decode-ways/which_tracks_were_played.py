"""Which tracks were played?

A DJ jotted down the numbers of the tracks she played, one after another and without gaps. The album has tracks with the numbers from 1 to `tracks`, and she wrote no zeros in front of them. A track may be played several times.

Return in how many ways the digits of `note` can be split into track numbers. For an empty note there is one way: nothing was played. If the digits can't be split at all, there are 0 ways.
"""

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "intermediate"
TAGS = ("COUNT", "VALIDATE")
CONSTRAINTS = ("`note` holds at most 200 digits", "`tracks` is at least 1")
HINTS = (
    "The last track of the note: with which digit can its number have begun?",
    "Let an entry of a list say in how many ways the first digits can be split. For each end, try every place where the last number may begin.",
    "A piece counts if it doesn't begin with a zero and isn't above `tracks`. Then add the ways of all that stands in front of it.",
)
EXAMPLES = [
    Example(("1211", 12), why="1-2-1-1, 12-1-1, 1-2-11 and 12-11"),
    Example(("1211", 1211), why="any cut is fine"),
    Example(("301", 29), why="30 is too large, and 01 is no number"),
]
EDGES = {
    "empty note": ("", 9),
    "zeros in front": Edge(("07", 20), "a zero at the beginning"),
    "can't be split": Edge(("9", 8), "a track that the album doesn't have"),
    "from 1 to `tracks`": Edge(("120", 120), "the last track"),
}
ALWAYS = [
    ("1" * 60, 11),
]
MISTAKES = [
    Mistake("A number that is exactly `tracks` is a track of the album, too.", "int(number) <= tracks", "int(number) < tracks"),
    Mistake("She wrote no zeros in front, so a piece such as 01 is not a track.", 'number[0] != "0" and int(number) <= tracks', "int(number) <= tracks"),
    Mistake("Numbers may have more than two digits if the album is long.", "range(end)", "range(max(0, end - 2), end)"),
    Mistake("There is one way to split an empty note, and all others build on it.", "ways = [1]", "ways = [0]"),
]
ORACLE = """
def count_splits(note: str, tracks: int) -> int:
    ways = 0
    for cuts in range(2 ** max(0, len(note) - 1)):
        pieces = [note[:1]]
        for place, digit in enumerate(note[1:]):
            if cuts >> place & 1:
                pieces.append("")
            pieces[-1] += digit
        ways += all(piece == str(int(piece)) and 1 <= int(piece) <= tracks for piece in pieces) if note else 1
    return ways
"""
EXPLANATION = """
Whatever stands in front of the last number is a shorter note, and its ways are known already. So the entries for all possible beginnings of that number are added. For `"1211"` and 12 tracks:

| first digits | last number may be | ways |
|---|---|---|
| none | – | 1 |
| 1 | 1 | 1 |
| 12 | 2, 12 | 1 + 1 = 2 |
| 121 | 1 | 2 |
| 1211 | 1, 11 | 2 + 2 = 4 |

For n digits that is about n²/2 pieces. Trying every pattern of cuts takes twice as long for each digit more.
"""


def count_splits(note: str, tracks: int) -> int:
    ways = [1]
    for end in range(1, len(note) + 1):
        total = 0
        for start in range(end):
            number = note[start:end]
            if number[0] != "0" and int(number) <= tracks:
                total += ways[start]
        ways.append(total)
    return ways[-1]


def inputs(rng):
    return (letters(rng, 0, 7, "0112239"), rng.choice([1, 2, 9, 10, 12, 21, 23, 99, 122, 213, 2000]))
