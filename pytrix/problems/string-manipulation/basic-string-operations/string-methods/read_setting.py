"""Read a setting

A line of a settings file holds a name, {sep:code} and a value, and may end with a remark that begins with {mark:code}, such as
`colour {sep} dark red {mark} for the evening`.

Return a tuple of the name and the value of `line`, both without spaces around them. Everything from the first {mark:code} on
is the remark and is ignored. Only the first {sep:code} separates; the value may contain further ones. In a line without
{sep:code} all of it is the name and the value is empty; an empty line gives two empty texts.
"""

from pytrix.question.authoring import Example, Mistake, Way, words

LEVEL = "intermediate"
TAGS = ("PARTITION",)
ROWS = [{"sep": "=", "mark": "#"}, {"sep": ":", "mark": ";"}, {"sep": "->", "mark": "//"}]
HINTS = (
    "What has to go first, the remark or the name? Imagine a remark that contains {sep:code} itself.",
    "You twice need the same thing: what stands before the first occurrence of a text, and what stands after it.",
    "There is a method that cuts a text at the first occurrence into three pieces, and gives two empty ones when it finds nothing.",
)
EXAMPLES = [
    Example(lambda sep, mark: (f"colour {sep} dark red {mark} for the evening",)),
    Example(lambda sep, mark: (f"size{sep}12",)),
    Example(lambda sep, mark: (f"  verbose {mark} was on {sep} off",), why="the separator stands in the remark"),
]
EDGES = {
    "line without": lambda sep, mark: (f"  verbose {mark} maybe",),
    "value may contain further ones": lambda sep, mark: (f"rule {sep} a {sep} b",),
    "empty line": ("",),
    "the remark and is ignored": lambda sep, mark: (f"mode {mark} try {sep} {mark} later",),
}
ALWAYS = [lambda sep, mark: (f" my name {sep} x y{mark}z",), lambda sep, mark: (f"a b{mark}c{sep}d",)]
MISTAKES = [
    Mistake("You split the line before removing the remark, so a remark's {sep:code} can be taken for the separator.",
            "text, _, _ = line.partition(mark)\n    name, _, value = text.partition(sep)",
            "name, _, rest = line.partition(sep)\n    value, _, _ = rest.partition(mark)"),
    Mistake("There are still spaces around the name or the value.", "name.strip(), value.strip()", "name, value"),
    Mistake("You separate at the last {sep:code}. The first one separates; the value may contain more of them.",
            "text.partition(sep)", "text.rpartition(sep)"),
    Mistake("Splitting gives two pieces only when {sep:code} occurs exactly once. Other lines stop your program.",
            "name, _, value = text.partition(sep)", "name, value = text.split(sep)"),
]
ORACLE = """
def setting(line: str) -> tuple[str, str]:
    for end in range(len(line)):
        if line[end : end + len(mark)] == mark:
            line = line[:end]
            break
    for cut in range(len(line)):
        if line[cut : cut + len(sep)] == sep:
            return line[:cut].strip(), line[cut + len(sep) :].strip()
    return line.strip(), ""
"""
ALSO_RIGHT = [
    Way(
        '`split` with a limit cuts at most once, so it gives one piece or two. Adding an empty text makes sure that a value is there.',
        """
def setting(line: str) -> tuple[str, str]:
    text = line.split(mark, 1)[0]
    name, value = [*text.split(sep, 1), ""][:2]
    return name.strip(), value.strip()
""",
    ),
]
EXPLANATION = """
`partition` always gives three pieces: what stands before the first separator, the separator, and the rest, the last two
empty when there is none. So no line needs a special case. The remark goes first, because it may contain anything. For
`  verbose {mark} was on {sep} off`:

| cut at | pieces |
|---|---|
| {mark:code} | `  verbose `, {mark:code} and the remark |
| {sep:code} | `  verbose `, nothing, nothing |

The line is walked through a fixed number of times, here as with `split`.
"""


def setting(line: str, *, sep: str, mark: str) -> tuple[str, str]:
    text, _, _ = line.partition(mark)
    name, _, value = text.partition(sep)
    return name.strip(), value.strip()


def inputs(rng, sep, mark):
    first, *rest = words(rng, 2, 4)
    remark = rng.choice(["", f" {mark} old", f"{mark}{sep}", f" {mark} see {mark} {sep} x"])
    between = rng.choice([sep, f" {sep} ", f" {sep}  ", " "])
    return (rng.choice(["", " "]) + first + between + rng.choice([" ", sep]).join(rest) + remark,)
