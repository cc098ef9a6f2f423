"""A shopping list that takes orders

Write a program that keeps a shopping list, on which each thing stands at most once. The input has one command on each
line, and an empty line ends it:

- `add milk` puts a thing on the list;
- `drop milk` takes it off the list, if it is there;
- `bought milk` takes it off the list as well. But if it isn't there, something is wrong: print `milk is not on the
  list`, and go on;
- `clear` takes everything off.

In the end, print the things on the list in alphabetical order, separated by single spaces, or `nothing to buy`. A
thing is one word.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "intermediate"
TAGS = ("ITERATE", "VALIDATE")
HINTS = (
    "Which methods of a set take something out, and how do they differ when it isn't there?",
    "Split each line into its words. The first one is the command; `clear` has no second one.",
    "`discard` for `drop`; for `bought`, ask with `in` first, or let `remove` raise its `KeyError` and catch it.",
)
EXAMPLES = [
    Example("add milk\nadd eggs\nbought milk\nbought milk\nadd tea\n\n", why="the second purchase of milk is wrong"),
    Example("add rice\nadd rice\ndrop rice\ndrop rice\n\n"),
    Example("add tea\nclear\nadd jam\nbought tea\n\n"),
]
EDGES = {
    "an empty line ends it": "\n",
    "at most once": Edge("add b\nadd b\nadd a\nbought b\nbought b\n\n", "added twice, bought twice"),
    "go on": "bought x\nadd y\n\n",
}
ALWAYS = ["add tea\nadd rice\nadd tea\nadd tea\n\n"]
MISTAKES = [
    Mistake("`drop` should say nothing when the thing isn't on the list.", "            things.discard(thing)\n", "            if thing in things:\n                things.remove(thing)\n            else:\n                print(thing, \"is not on the list\")\n"),
    Mistake("Your program stops at a thing that isn't on the list. It should go on.", '            print(thing, "is not on the list")\n', '            print(thing, "is not on the list")\n            break\n'),
    Mistake("A thing that is bought stays on your list.", "            things.remove(thing)\n", "            pass\n"),
    Mistake("With nothing on the list, your program prints an empty line instead of `nothing to buy`.", 'print(*sorted(things) or ["nothing to buy"])', "print(*sorted(things))"),
]
ORACLE = """
def program() -> None:
    things = []
    while True:
        line = input()
        if line == "":
            break
        words = line.split(" ")
        if words[0] == "add" and words[1] not in things:
            things.append(words[1])
        if words[0] == "bought" and words[1] not in things:
            print(words[1] + " is not on the list")
        if words[0] in ("bought", "drop"):
            things = [each for each in things if each != words[1]]
        if words[0] == "clear":
            things = []
    print(" ".join(sorted(things)) if things else "nothing to buy")
"""
EXPLANATION = """
The set takes care of "at most once". What to do about a missing thing depends on the command: `discard` keeps quiet,
and before `remove` the program asks.

| command | list afterwards | printed |
|---|---|---|
| add milk, add eggs | eggs, milk | |
| bought milk | eggs | |
| bought milk | eggs | milk is not on the list |
| add tea | eggs, tea | |

Each command takes the same short time. Instead of asking first, one could try `remove` and catch the `KeyError`.
"""


def program() -> None:
    things: set[str] = set()
    line = input()
    while line:
        command, *rest = line.split()
        thing = "".join(rest)
        if command == "add":
            things.add(thing)
        elif command == "drop":
            things.discard(thing)
        elif command == "clear":
            things.clear()
        elif thing in things:
            things.remove(thing)
        else:
            print(thing, "is not on the list")
        line = input()
    print(*sorted(things) or ["nothing to buy"])


def inputs(rng):
    lines = []
    for _ in range(rng.randint(3, 9)):
        command = rng.choice(["add", "add", "add", "bought", "bought", "drop", "clear"])
        lines.append(command if command == "clear" else f"{command} {rng.choice(['tea', 'jam', 'rice'])}")
    return "".join(f"{line}\n" for line in [*lines, ""])
