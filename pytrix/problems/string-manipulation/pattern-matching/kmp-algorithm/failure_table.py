"""What can be kept, {side} by {side}

When a search for `word` has matched some letters and the next one fails, part of the match may serve for another try. How much,
a table tells in advance.

A border of a text is a shorter text that stands both at its beginning and at its end. Return a list with one number for each
{side} of `word`, {order_told}: the length of the longest border of that {side}, or 0 where it has none. The list has as
many numbers as the word has letters, and its {zero} is always 0. An empty word gives an empty list.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("GENERATE", "COMPARE")
ROWS = [
    {"step": 1, "side": "beginning", "order_told": "from its first letter alone up to the whole word", "zero": "first number"},
    {"step": -1, "side": "ending", "order_told": "from the whole word down to its last letter alone", "zero": "last number"},
]
HINTS = (
    "Suppose you know the longest border of one text. One letter is added: when does the border simply grow by one?",
    "When it cannot grow, try the next shorter border. That is the longest border of the border, and you have it already.",
    "Keep the length of the current border; while the new letter does not continue it, replace it by the table's entry for that "
    "border. Endings are beginnings of the word read backwards.",
)
EXAMPLES = [("abacaba",), ("aaba",), ("onion",)]
EDGES = {"empty word": ("",), "a border of a text": ("aaaa",), "it has none": ("abc",), "the next one fails": ("aabaaac",)}
MISTAKES = [
    Mistake("When the border cannot grow you fall back to 0 at once. A shorter border may still be continued.",
            "size = table[size - 1]", "size = 0"),
    Mistake("You fall back by a single letter. Only borders count; the table says how long the next shorter one is.",
            "size = table[size - 1]", "size -= 1"),
    Mistake("The entry of a single letter must be 0, because a border is shorter than its text.", "table = [0]", "table = [1]"),
]
EXPLANATION = """
The border grows by at most one with each letter, and every fallback shortens it, so there are no more fallbacks than letters and
the table takes linear time. Reading the word backwards turns endings into beginnings; the finished table is turned round again.
"""


def border_lengths(word: str, *, step: int) -> list[int]:
    if not word:
        return []
    turned = word[::step]
    table = [0]
    size = 0
    for letter in turned[1:]:
        while size and letter != turned[size]:
            size = table[size - 1]
        size += letter == turned[size]
        table.append(size)
    return table[::step]


def inputs(rng, step):
    part = letters(rng, 1, 3, "ab")
    word = rng.choice([part * 3 + letters(rng, 1, 2, "abc"), letters(rng, 4, 9, "ab"), part + "a" + part + "a" + part + "b"])
    return (word[::step],)
