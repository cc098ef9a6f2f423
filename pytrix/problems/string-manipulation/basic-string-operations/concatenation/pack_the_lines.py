"""Pack the lines

An old printer writes lines of `width` characters. Pack `words` into lines, in order and with one space between neighbours:
a word goes on the current line if it still fits there, otherwise it begins a new line. A word that is longer than a line
gets a line of its own, uncut.

Lines that are too short are filled with {fill:code} at their {side} until they have `width` characters. Return all lines in
one text, with a line break `\\n` between them and none at the end. Without words the text is empty.
"""
from pytrix.question.authoring import Mistake, words as some_words

LEVEL = "advanced"
TAGS = ("GENERATE", "PARTITION")
ROWS = [
    {"fill": ".", "side": "end", "left": True},
    {"fill": "_", "side": "beginning", "left": False},
]
HINTS = (
    "While you go through the words, what must you remember to decide whether the next one still fits?",
    "Keep the words of the current line in a list. A line is finished when the next word does not fit, and once more at the end.",
    "The next word fits if the line, one space and the word together are not longer than the width. Fill a line when it is finished.",
)
EXAMPLES = [(["tea", "and", "honey"], 8), (["a", "lighthouse", "at", "sea"], 6)]
EDGES = {
    "without words": ([], 5),
    "longer than a line": (["marmalade"], 4),
    "still fits": (["ab", "cd", "e"], 5),
}
MISTAKES = [
    Mistake("The last line is missing: when the words are used up, one line is still waiting to be written.",
            "for word in [*words, None]:", "for word in words:"),
    Mistake("You count a word as fitting without the space before it, so some lines are one character too long.",
            "len(line) + 1 + len(word) <= width", "len(line) + len(word) <= width"),
    Mistake("A line that is exactly full is allowed: the word still fits when the line has `width` characters with it.",
            "len(line) + 1 + len(word) <= width", "len(line) + 1 + len(word) < width"),
    Mistake("Short lines are filled at the wrong side.", "line.ljust(width, fill) if left", "line.ljust(width, fill) if not left"),
]
EXPLANATION = """
Each word is looked at once: it either extends the current line or begins the next. The extra `None` after the last word
closes the last line with the same code as all others. Lines are collected in a list and glued by one `join` at the end,
so the text is copied once, not anew for each line.
"""


def packed(words: list[str], width: int, *, fill: str, left: bool) -> str:
    lines: list[str] = []
    line = ""
    for word in [*words, None]:
        if word is not None and line and len(line) + 1 + len(word) <= width:
            line += " " + word
        else:
            if line:
                lines.append(line.ljust(width, fill) if left else line.rjust(width, fill))
            line = word or ""
    return "\n".join(lines)


def inputs(rng):
    return (some_words(rng, 1, 8, ["a", "at", "sea", "tide", "river", "harbour"]), rng.randint(4, 12))
