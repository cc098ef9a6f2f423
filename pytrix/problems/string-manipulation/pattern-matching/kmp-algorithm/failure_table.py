"""What can be kept, beginning by beginning

When a search for `word` has matched some letters and the next one fails, part of the match may serve for another try. How much,
a table tells in advance.

A border of a text is a shorter text that stands both at its beginning and at its end. Return a list with one number for each
beginning of `word`, from its first letter alone up to the whole word: the length of the longest border of that beginning, or 0 where it has none. The list has as
many numbers as the word has letters, and its first number is always 0. An empty word gives an empty list.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("GENERATE", "COMPARE")
HINTS = (
    "Suppose you know the longest border of one text. One letter is added: when does the border simply grow by one?",
    "When it cannot grow, try the next shorter border. That is the longest border of the border, and you have it already.",
    "Keep the length of the current border; while the new letter does not continue it, replace it by the table's entry for that "
    "border.",
)
EXAMPLES = [Example(("abacaba",)), Example(("aaba",)), Example(("onion",), why="on stands at both ends")]
EDGES = {"empty word": ("",), "a border of a text": ("aaaa",), "it has none": ("abc",), "the next one fails": ("aabaaac",)}
MISTAKES = [
    Mistake("When the border cannot grow you fall back to 0 at once. A shorter border may still be continued.",
            "size = table[size - 1]", "size = 0"),
    Mistake("You fall back by a single letter. Only borders count; the table says how long the next shorter one is.",
            "size = table[size - 1]", "size -= 1"),
    Mistake("The entry of a single letter must be 0, because a border is shorter than its text.", "table = [0]", "table = [1]"),
]
ORACLE = """
def border_lengths(word: str) -> list[int]:
    table = []
    for end in range(1, len(word) + 1):
        part = word[:end]
        table.append(max([0, *(size for size in range(1, end) if part[:size] == part[-size:])]))
    return table
"""
ALSO_RIGHT = [
    Way(
        'The same table, but each border is found by a loop that jumps from border to border until one can be continued or none is left.',
        """
def border_lengths(word: str) -> list[int]:
    table: list[int] = []
    for letter in word:
        size = table[-1] if table else -1
        while size >= 0 and word[size] != letter:
            size = table[size - 1] if size else -1
        table.append(size + 1)
    return table
""",
    ),
]
EXPLANATION = """
The border of a beginning grows by one if the new letter continues it; else the next shorter border is tried, which is the
border of the border and stands in the table already. For `aaba`:

| letter | border before | tried | border |
|---|---|---|---|
| a, the first | | | 0 |
| a | 0 | a continues | 1 |
| b | 1 | a differs, then 0: a differs | 0 |
| a | 0 | a continues | 1 |

The border grows by at most one with each letter, and every fallback shortens it, so there are no more fallbacks than letters
and the table takes linear time. Comparing all beginnings and ends of each beginning takes up to the cube.
"""


def border_lengths(word: str) -> list[int]:
    if not word:
        return []
    table = [0]
    size = 0
    for letter in word[1:]:
        while size and letter != word[size]:
            size = table[size - 1]
        size += letter == word[size]
        table.append(size)
    return table


def inputs(rng):
    part = letters(rng, 1, 3, "ab")
    word = rng.choice([part * 3 + letters(rng, 1, 2, "abc"), letters(rng, 4, 9, "ab"), part + "a" + part + "a" + part + "b"])
    return (word,)
