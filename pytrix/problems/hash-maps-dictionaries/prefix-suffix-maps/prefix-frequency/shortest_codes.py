"""As few letters as possible

A command line accepts every command in a shortened form, as long as it is clear which command is meant. `commands`
lists all commands, which are all different.

For each of them, find the shortest beginning, of at least one letter, with which **no other** command begins. A
command that is itself the beginning of another one has no such beginning; it has to be typed as a whole.

Return these short forms in the order of the commands. There may be no commands.
"""
from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("commands consist of small letters and have at least one",)
HINTS = (
    "How can you tell, without comparing commands with each other, that a beginning belongs to one of them only?",
    "First count, for every beginning of every command, how many commands share it. Then ask for each command which of its beginnings is the first with a count of 1.",
    "Go through the lengths from 1 upwards. If no beginning has a count of 1, the command itself is the answer; `next` with a default says that in one line.",
)
EXAMPLES = [
    Example((["copy", "cut", "delete"],), why="co and cu, while d is clear at once"),
    Example((["go", "gone", "goal"],), why="go is the beginning of the other two"),
    Example((["exit"],)),
]
EDGES = {
    "There may be no commands": ([],),
    "has to be typed as a whole": (["a", "ab", "abc"],),
    "at least one letter": Edge((["x", "yes"],), "one letter each"),
}
MISTAKES = [
    Mistake("A command that is the beginning of another has to be typed as a whole, but your program finds nothing for it.", "1), command)", '1), "")'),
    Mistake("Your short forms are one letter too long.", "(start for start in starts(command) if counts[start] == 1)", "(start + command[len(start):][:1] for start in starts(command) if counts[start] == 1)"),
    Mistake("You take the longest clear beginning. The question wants the shortest.", "for start in starts(command) if", "for start in reversed(starts(command)) if"),
    Mistake("You only compare each command with its neighbours in the list.",
            """
def short_forms(commands: list[str]) -> list[str]:
    found = []
    for place, command in enumerate(commands):
        near = [*commands[max(place - 1, 0) : place], *commands[place + 1 : place + 2]]
        clear = [command[:size] for size in range(1, len(command) + 1) if not any(each.startswith(command[:size]) for each in near)]
        found.append(clear[0] if clear else command)
    return found
"""),
]
ORACLE = """
def short_forms(commands: list[str]) -> list[str]:
    answer = []
    for command in commands:
        size = 1
        while size < len(command) and sum(other.startswith(command[:size]) for other in commands) > 1:
            size += 1
        answer.append(command[:size])
    return answer
"""
EXPLANATION = """
A beginning that only one command has is counted once. The table answers that for all beginnings at the same time. For
`copy, cut, delete`:

| beginning | count |
|---|---|
| c | 2 |
| co | 1 |
| cu | 1 |
| d | 1 |

The work grows with the number of letters of all commands, times their length for making the slices. Comparing each
command with all others costs the square of their number. A tree of letters, one level for each position, would do
without slices.
"""


def starts(command: str) -> list[str]:
    return [command[:length] for length in range(1, len(command) + 1)]


def short_forms(commands: list[str]) -> list[str]:
    counts: dict[str, int] = {}
    for command in commands:
        for start in starts(command):
            counts[start] = counts.get(start, 0) + 1
    return [next((start for start in starts(command) if counts[start] == 1), command) for command in commands]


def inputs(rng):
    return (list(dict.fromkeys(letters(rng, 1, 5, "ab") for _ in range(rng.randint(2, 6)))),)
