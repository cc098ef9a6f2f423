"""Where the path leads

Read lines until the end of the input. Each is a command of a small robot in a house of folders: `into NAME` goes into the folder of this name inside the present one, `out` goes back to the folder around it, and `home` goes back to the start. At the start there is no folder around: `out` changes nothing there.

Print one line with the folders from the start to the place where the robot is in the end, as in `/garden/shed`. At the start it is just `/`. Names have no spaces.
"""
import sys

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "intermediate"
TAGS = ("ITERATE", "TRANSFORM")
HINTS = (
    "Which of the folders gone into is the first to be left again?",
    "Keep the names on a stack: going in pushes, going out pops, going home empties it.",
    "Walk over the lines of `sys.stdin`. The name follows the first word; at the end print a slash and the names joined by slashes.",
)
EXAMPLES = [
    Example("into garden\ninto pond\nout\ninto shed\n", why="the pond was left again"),
    Example("into hall\nhome\nout\ninto attic\n", why="out changes nothing at the start"),
    "into a\nout\n",
]
EDGES = {
    "changes nothing there": "out\nout\ninto x\n",
    "just `/`": Edge("", "no commands"),
    "`home` goes back": "into a\ninto b\nhome\n",
    "of this name": Edge("into out\ninto home\ninto into\n", "folders named like commands"),
}
MISTAKES = [
    Mistake("At the start there is nothing to leave: ask whether the stack holds anything.", '            if path:\n                path.pop()\n', '            path.pop()\n'),
    Mistake("`home` goes back to the start, not out by one folder.", "path.clear()", "path.pop()"),
    Mistake("You print the innermost folder first.", '"/".join(path)', '"/".join(path[::-1])'),
    Mistake("You print only the folder in which the robot is. Print the whole way there.", '"/".join(path)', '"/".join(path[-1:])'),
]
ORACLE = '''
import sys


def program() -> None:
    path = "/"
    for command in sys.stdin.read().splitlines():
        if command == "home":
            path = "/"
        elif command == "out":
            path = path[: path[:-1].rfind("/") + 1] or "/"
        else:
            path += command.split()[1] + "/"
    print(path if path == "/" else path[:-1])
'''
EXPLANATION = """
The folder gone into last is left first, so the way is a stack. For into garden, into pond, out, into shed:

| command | stack |
|---|---|
| into garden | garden |
| into pond | garden pond |
| out | garden |
| into shed | garden shed |

Each command takes one step. One could also keep the whole text and cut it at its last slash, which copies the text each time.
"""


def program() -> None:
    path: list[str] = []
    for line in sys.stdin:
        command, *name = line.split()
        if command == "home":
            path.clear()
        elif command == "out":
            if path:
                path.pop()
        else:
            path += name
    print("/" + "/".join(path))


def inputs(rng):
    commands = [rng.choice(["out", "into hall", "into shed", "into attic"]) for _ in range(rng.randint(2, 8))]
    if rng.random() < 0.3:
        commands[rng.randrange(len(commands))] = "home"
    return "\n".join(commands) + "\n"
