"""A playlist by commands

A jukebox takes commands, one on each line, until an empty line comes. `add` and a title puts the title at the end of the playlist, `next` and a title puts it in front of all others, and `drop` and a title takes it out: of several with this title the first one, and if it is not in the list, nothing happens. A command and its title are separated by a single space; titles may hold spaces.

Print the titles that are in the list in the end, one on each line, or `nothing to play` if there are none.
"""

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("ITERATE", "TRANSFORM")
HINTS = (
    "How can you part a command from its title when the title may hold spaces?",
    "Keep a list. Each command changes it in another way: at the end, in front, or by taking one out.",
    "`line.split(\" \", 1)` gives two parts. The list methods are `append`, `insert` and `remove`; ask with `in` before you remove.",
)
EXAMPLES = [
    Example("add Blue Moon\nadd Waterloo\nnext Yesterday\ndrop Waterloo\n\n", why="Yesterday is in front, Waterloo is gone"),
    Example("add Hello\ndrop Hello\n\n", why="nothing is left"),
    Example("drop Help\nnext Help\nadd Help\n\n", why="the first command changes nothing"),
]
EDGES = {
    "until an empty line": Edge("\n", "no commands"),
    "of several": Edge("add One\nadd Two\nadd One\ndrop One\n\n", "the same title twice"),
    "in front of all": Edge("next A\nnext B\nnext C\n\n", "three times in front"),
}
MISTAKES = [
    Mistake("`next` puts the title in front of all others, not at the end.", "titles.insert(0, title)", "titles.append(title)"),
    Mistake("Of several with this title only the first one is taken out.", "            titles.remove(title)\n", "            titles = [each for each in titles if each != title]\n"),
    Mistake("You cut titles at their first space. Only the space behind the command parts the two.", 'line.split(" ", 1)', "line.split()[:2]"),
    Mistake("If the list is empty in the end, something has to be printed all the same.", 'print("\\n".join(titles) or "nothing to play")', 'print("\\n".join(titles))'),
]
EXPLANATION = """
The three commands are the three ways in which a list changes most often. For the first example:

| command | list |
|---|---|
| add Blue Moon | Blue Moon |
| add Waterloo | Blue Moon, Waterloo |
| next Yesterday | Yesterday, Blue Moon, Waterloo |
| drop Waterloo | Yesterday, Blue Moon |

`append` costs the same in a list of any length; putting in front and taking out move all titles behind that place, so their work grows with the length of the list.
"""


def program() -> None:
    titles: list[str] = []
    line = input()
    while line:
        command, title = line.split(" ", 1)
        if command == "add":
            titles.append(title)
        elif command == "next":
            titles.insert(0, title)
        elif title in titles:
            titles.remove(title)
        line = input()
    print("\n".join(titles) or "nothing to play")


def inputs(rng):
    titles = ["Hello", "Blue Moon", "Help", "My Girl"]
    commands = [f"{rng.choice(['add', 'add', 'next', 'drop'])} {rng.choice(titles)}" for _ in range(rng.randint(1, 7))]
    return "".join(f"{line}\n" for line in [*commands, ""])
