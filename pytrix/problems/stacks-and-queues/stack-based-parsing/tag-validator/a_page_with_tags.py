"""A page with tags

A page is given as a list `parts`. A part such as `"<b>"` opens a tag, `"</b>"` closes it, and any other part is plain text. Only the tag that was opened last, among those still open, may be closed.

Return the list of names of all tags that enclose the part `"HERE"`, from the outermost to the innermost. The part occurs exactly once. If a closing tag stands in front of it that may not be closed there, return `None`. What comes after `"HERE"` does not matter. Plain text never begins with `<`.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("VALIDATE", "SEARCH")
HINTS = (
    "Which tags enclose the place where you are reading?",
    "Keep the open tags on a stack. When you come to the part, the stack is the answer.",
    "An opening tag pushes its name; a closing tag must name the top of the stack, which is popped; otherwise return `None`.",
)
EXAMPLES = [
    Example((["<div>", "<b>", "hi", "</b>", "<p>", "HERE", "</p>", "</div>"],), why="b is closed already"),
    Example((["<b>", "<i>", "</b>", "HERE"],), why="i is still open"),
    (["text", "HERE", "<p>"],),
]
EDGES = {
    "opened last": Edge((["</p>", "HERE"],), "nothing is open"),
    "does not matter": (["<p>", "HERE", "</b>"],),
    "all tags": Edge((["<a>", "<a>", "<b>", "HERE"],), "a tag inside itself"),
}
ALWAYS = [
    (["<b>", "1 < 2", "and/or", "1/2", "x", "see HERE?", "<i>", "HERE"],),
]
MISTAKES = [
    Mistake("A closing tag must name the tag opened last.", "if not opened or opened.pop() != part[2:-1]:", "if not opened or not opened.pop():"),
    Mistake("A closing tag with nothing open is wrong, and there is nothing to pop.", "if not opened or opened.pop() != part[2:-1]:", "if opened and opened.pop() != part[2:-1]:"),
    Mistake("You list the innermost tag first.", "return opened", "return opened[::-1]"),
    Mistake("You list every tag that was opened before. Those that are closed again don't enclose the part.", "if not opened or opened.pop() != part[2:-1]:", "if not opened or opened[-1] != part[2:-1]:"),
]
EXPLANATION = """
At each moment the stack holds the open tags, the outermost at the bottom: that is the answer when the part is reached. For div, b, /b, p, HERE:

| part | open |
|---|---|
| `<div>` `<b>` | div b |
| `</b>` | div |
| `<p>` | div p |
| HERE | the answer |

Each part is looked at once.
"""


def enclosing(parts: list[str]) -> list[str] | None:
    opened = []
    for part in parts[: parts.index("HERE")]:
        if part.startswith("</"):
            if not opened or opened.pop() != part[2:-1]:
                return None
        elif part.startswith("<"):
            opened.append(part[1:-1])
    return opened


def inputs(rng):
    parts, stack = [], []
    for _ in range(rng.randint(1, 6)):
        if stack and rng.random() < 0.4:
            parts.append(f"</{stack.pop() if rng.random() < 0.85 else rng.choice('bip')}>")
        elif rng.random() < 0.8:
            stack.append(rng.choice(["b", "i", "p", "div"]))
            parts.append(f"<{stack[-1]}>")
        else:
            parts.append("text")
    parts.insert(rng.randint(len(parts) // 2, len(parts)), "HERE")
    return (parts,)
