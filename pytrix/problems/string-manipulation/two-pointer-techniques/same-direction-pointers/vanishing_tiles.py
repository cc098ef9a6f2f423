"""When {word} of a kind meet

In a game, small letters drop onto a row from left to right, one by one, in the order of `drops`. As soon as the last
{word} letters of the row are the same, they vanish at once, and the letters before them become the end of the row.
The next letter falls next to those.

Return the row that is left when all letters have dropped. It may be empty, and it is if nothing drops. Games can be
long, so searching the row again after each letter is too slow.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("TRANSFORM", "PARTITION")
ROWS = [{"n": 2, "word": "two"}, {"n": 3, "word": "three"}]
CONSTRAINTS = ("up to 20,000 drops",)
HINTS = (
    "Which part of the row can change when a letter drops? Does anything further left have to be looked at?",
    "Keep the row in the front part of a list and remember where it ends. Vanishing is nothing but moving that end back.",
    "Write the letter at the end and move the end on; if the {n} places before it are all that letter, move the end {n} back.",
)
EXAMPLES = [
    Example(lambda n: ("a" + "b" * n + "c",)),
    Example(lambda n: ("ab" + "c" * n + "b" * (n - 1) + "da",), why="after the c has gone, the b are together"),
    Example(lambda n: ("k" * (n + 1),), why="one is left over"),
]
EDGES = {
    "may be empty": lambda n: ("x" + "y" * n + "x" * (n - 1),),
    "nothing drops": ("",),
}
MISTAKES = [
    Mistake("You let groups vanish only once. When they are gone, their neighbours may form a new group.",
            """
def row_left(drops: str) -> str:
    row, place = "", 0
    while place < len(drops):
        if drops[place : place + n] == drops[place] * n:
            place += n
        else:
            row += drops[place]
            place += 1
    return row
"""),
    Mistake("Your groups are one letter too long: {n} of a kind are enough.",
            "row[end - n : end] == [letter] * n", "row[end - n - 1 : end] == [letter] * (n + 1)"),
    Mistake("Old letters beyond the end of the row have come back. Only the part before the end belongs to the row.",
            'return "".join(row[:end])', 'return "".join(row)'),
    Mistake("A whole run vanishes in your solution. When {n} are gone, the next equal letter starts afresh.",
            """
def row_left(drops: str) -> str:
    row: list[str] = []
    gone = ""
    for letter in drops:
        if letter == gone:
            continue
        gone = ""
        row.append(letter)
        if row[-n:] == [letter] * n:
            del row[-n:]
            gone = letter
    return "".join(row)
"""),
]
SIZE = 20_000
SLOW = [
    Slow("Your answer is right, but it searches the whole row again after each group. Only the end of the row can change, so look "
         "there alone.",
         """
def row_left(drops: str) -> str:
    row = drops
    place = 0
    while place <= len(row) - n:
        if row[place : place + n] == row[place] * n:
            row = row[:place] + row[place + n :]
            place = 0
        else:
            place += 1
    return row
"""),
]
EXPLANATION = """
Only the end of the row can form a group, so each drop needs a look at {n} places. In the second example the row grows to a, b
and the c; when {word} c stand at the end, they vanish, and the row ends with the b again. The next drops fall next to it, and
as soon as there are {word} b, these vanish too. The writer moves on with every drop and back with every group, while the reader
goes straight through, so the work grows with the number of drops. Searching the whole row after each drop takes the square
instead.
"""


def row_left(drops: str, *, n: int) -> str:
    row = list(drops)
    end = 0
    for letter in drops:
        row[end] = letter
        end += 1
        if row[end - n : end] == [letter] * n:
            end -= n
    return "".join(row[:end])


def inputs(rng, n):
    drops = letters(rng, 1, 4, "ab")
    for _ in range(rng.randint(0, 3)):
        place = rng.randint(0, len(drops))
        drops = drops[:place] + rng.choice("abc") * rng.choice([n, n, n + 1, n - 1]) + drops[place:]
    return (drops,)


def large(rng, size, n):
    front = "ab" * (size // (2 * n))
    return (front + "c" * n + "".join(letter * (n - 1) for letter in reversed(front)) + front[:50],)
