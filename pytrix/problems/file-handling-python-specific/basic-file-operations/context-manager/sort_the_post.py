"""Sort the post

The file `post` holds one message on each line, each with a line break at its end. Messages that start with `!` are urgent.

Copy the lines into two files and return nothing: the urgent ones go to the path `urgent`, without their `!`, and all
others, as they are, to the path `later`. The order stays as it was. Both files are made anew, even if nothing is to be
put into one of them. The file `post` stays as it is.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "files"
COMPARE = "files"
LEVEL = "beginner"
TAGS = ("PARTITION",)
HINTS = (
    "How many files have to be open at the same time while you walk over the messages?",
    "One `with` can open all three, with commas in between: one for reading, two for writing. Then each line goes to one of the two.",
    "Ask whether the line starts with the mark. If so, write it from its second character on; if not, write it whole.",
)
EXAMPLES = [
    Example(({"in.txt": "hello\n!fire\nbye\n"}, "in.txt", "now.txt", "later.txt")),
    Example(({"in.txt": "!!help\n"}, "in.txt", "a.txt", "b.txt"), why="one mark goes, and the other file is empty"),
    Example(({"in.txt": "wait! no\n", "a.txt": "old\n"}, "in.txt", "a.txt", "b.txt"), why="the mark is not at the start, and the old file is made anew"),
]
EDGES = {
    "made anew": ({"p.txt": "!x\ny\n", "u.txt": "old\nold\n", "l.txt": "older\n"}, "p.txt", "u.txt", "l.txt"),
    "even if nothing": Edge(({"p.txt": ""}, "p.txt", "u.txt", "l.txt"), "no post at all"),
    "without their": Edge(({"p.txt": "!\n !a\n\n!b!\n"}, "p.txt", "u.txt", "l.txt"), "marks in several places"),
}
MISTAKES = [
    Mistake("The mark is still part of the urgent messages.", "hurry.write(line[1:])", "hurry.write(line)"),
    Mistake("All marks at the start have gone. Only the first one makes a message urgent; the others are part of it.", "line[1:]", 'line.lstrip("!")'),
    Mistake("A message that holds the mark elsewhere is not urgent.", 'line.startswith("!")', '"!" in line'),
    Mistake("You add to old files. Both are to be made anew.", 'open(urgent, "w", encoding="utf-8")', 'open(urgent, "a", encoding="utf-8")'),
]
EXPLANATION = """
One `with` opens all three files and closes all three, in whatever way the block is left. Then each line goes to one place:

| line | goes to |
|---|---|
| `hello` | later |
| `!fire` | urgent, as `fire` |
| `bye` | later |

Only one line is in memory at a time, and the work grows with the length of the post.
"""


def sort_post(post: str, urgent: str, later: str) -> None:
    with (
        open(post, encoding="utf-8") as letters,
        open(urgent, "w", encoding="utf-8") as hurry,
        open(later, "w", encoding="utf-8") as wait,
    ):
        for line in letters:
            if line.startswith("!"):
                hurry.write(line[1:])
            else:
                wait.write(line)


def inputs(rng):
    lines = [rng.choice(["!fire", "hello", "!!help", "wait!", "", "!", "tea !now", " !soon"]) for _ in range(rng.randint(0, 6))]
    files = {"post.txt": "".join(f"{line}\n" for line in lines)}
    if rng.random() < 0.4:
        files["urgent.txt"] = "old\n"
    if rng.random() < 0.4:
        files["later.txt"] = "older\n"
    return (files, "post.txt", "urgent.txt", "later.txt")
