"""Pack the lines

A ticket printer writes lines of `width` characters. Pack `words` into lines, in order and with one space between
neighbours: a word goes on the current line if it still fits there, otherwise it begins a new line. A word that is longer
than a line gets a line of its own, uncut.

Lines that are too short are filled with dots at their end until they have `width` characters. Return all lines in one
text, with a line break `\\n` between them and none at the end. Without words the text is empty.
"""

from pytrix.question.authoring import Example, Mistake, Way, words as some_words

LEVEL = "intermediate"
TAGS = ("GENERATE", "PARTITION")
CONSTRAINTS = ("every word has at least one character",)
HINTS = (
    "While you go through the words, what must you know about the current line to decide whether the next word fits?",
    "Keep a list of lines and let its last entry grow: either the word goes there, or it becomes a new entry. Filling can "
    "wait until all lines are known.",
    "The word fits if the last line, one space and the word together are not longer than the width. At the end `ljust` "
    "fills each line, and `join` sets the line breaks.",
)
EXAMPLES = [
    Example((["tea", "and", "honey"], 8), why="tea and honey would need 13"),
    Example((["a", "lighthouse", "at", "sea"], 6), why="the lighthouse is longer than a line"),
    Example((["to", "be", "or", "not"], 5), why="a full line needs no dots"),
]
EDGES = {
    "without words": ([], 5),
    "longer than a line": (["marmalade"], 4),
    "still fits": (["ab", "cd", "e"], 5),
}
ALWAYS = [(["a", "well-known", "b"], 8)]
MISTAKES = [
    Mistake("You count a word as fitting without the space before it, so some lines are one character too long.",
            "len(lines[-1]) + 1 + len(word)", "len(lines[-1]) + len(word)"),
    Mistake("A line that is exactly full is allowed: the word still fits when the line has `width` characters with it.",
            "<= width", "< width"),
    Mistake("For the first word there is no line yet whose length could be measured.",
            "if lines and len(lines[-1])", "if len(lines[-1])"),
    Mistake("The dots stand at the beginning of your lines. They belong at the end.", "line.ljust", "line.rjust"),
    Mistake("There is a line break after the last line. Breaks stand only between lines.",
            '"\\n".join(line.ljust(width, ".") for line in lines)',
            '"".join(line.ljust(width, ".") + "\\n" for line in lines)'),
]
ORACLE = r'''
def packed(words: list[str], width: int) -> str:
    if not words:
        return ""
    fitting = [many for many in range(2, len(words) + 1) if len(" ".join(words[:many])) <= width]
    many = max([1, *fitting])
    line = " ".join(words[:many])
    while len(line) < width:
        line += "."
    rest = packed(words[many:], width)
    return line + "\n" + rest if rest else line
'''
ALSO_RIGHT = [
    Way(
        "The current line is a text of its own. Then a finished line is put away at two places: when a word does not fit, "
        "and after the last word.",
        r'''
def packed(words: list[str], width: int) -> str:
    lines = []
    line = ""
    for word in words:
        if line and len(line) + 1 + len(word) > width:
            lines.append(line.ljust(width, "."))
            line = ""
        line = f"{line} {word}" if line else word
    if line:
        lines.append(line.ljust(width, "."))
    return "\n".join(lines)
''',
    ),
]
EXPLANATION = """
Each word is looked at once: it either extends the last line or begins the next. With the words to, be, or, not and a
width of 5:

| word | last line before | needed | lines |
|---|---|---|---|
| to | none | | to |
| be | to | 5 | to be |
| or | to be | 8 | to be, or |
| not | or | 6 | to be, or, not |

The lines are filled and glued at the end, so `join` copies the text once. Gluing each finished line to one growing text
works too, but may copy what is already there for each line.
"""


def packed(words: list[str], width: int) -> str:
    lines: list[str] = []
    for word in words:
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return "\n".join(line.ljust(width, ".") for line in lines)


def inputs(rng):
    return (some_words(rng, 1, 8, ["a", "at", "sea", "tide", "river", "harbour"]), rng.randint(4, 12))
