"""The saved game

A game keeps its state in a JSON file: an object with the key `players`, which holds an object from name to another object with
the keys `level` and `items`; `items` is a list of texts.

Give the player `name` the item `item`, save the file at `path` and return nothing. The item goes to the end of the list. With every third item (3, 6, 9 and so
on in the list) the player's `level` goes up by 1. A player who isn't there yet begins with level 1 and no items. If the file is missing, or
what is in it is not valid JSON, the game begins anew with no players. Everything else in the file is kept.

Save with an indent of two spaces and letters such as `ö` as they are, and without a line break at the end.
"""
import json

from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
COMPARE = "files"
LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
HINTS = (
    "What should the whole state look like when there is no usable file?",
    "Load the state inside a `try`, change it as dictionaries and lists, and save it whole.",
    "`setdefault` gives the player, or puts a new one in. After the item is added, ask whether the length divides by 3.",
)
EXAMPLES = [
    Example(({"g.json": '{"players": {"Bo": {"level": 2, "items": ["map", "key"]}}, "mode": "easy"}'}, "g.json", "Bo", "lamp"), why="the third item lifts the level"),
    Example(({}, "g.json", "Zoë", "rope"), why="no file yet"),
    Example(({"g.json": '{"players": {'}, "g.json", "Bo", "map"), why="the file is damaged"),
]
EDGES = {
    "not valid JSON": Edge(({"g.json": ""}, "g.json", "Bo", "map"), "an empty file"),
    "isn't there yet": ({"g.json": '{"players": {"Bo": {"level": 5, "items": []}}}'}, "g.json", "Ann", "key"),
    "every third item": ({"g.json": '{"players": {"Bo": {"level": 1, "items": ["a", "b", "c", "d", "e"]}}}'}, "g.json", "Bo", "a"),
    "Everything else": ({"g.json": '{"mode": "hard", "players": {}, "öl": [1, null]}'}, "g.json", "Bo", "é"),
}
ALWAYS = [({"g.json": '{"players": {"Bo": {"level": 1, "items": ["a", "b", "c"]}}}'}, "g.json", "Bo", "d")]
MISTAKES = [
    Mistake("The level goes up with every item. Only every third one lifts it.", 'if len(player["items"]) % 3 == 0:', "if True:"),
    Mistake("You count the items before the new one is there.", 'if len(player["items"]) % 3 == 0:', 'if len(player["items"]) % 3 == 1:'),
    Mistake("A damaged file stops the program. `json.load` raises `json.JSONDecodeError` then.", "except (FileNotFoundError, json.JSONDecodeError):", "except FileNotFoundError:"),
    Mistake("A missing file stops the program.", "except (FileNotFoundError, json.JSONDecodeError):", "except json.JSONDecodeError:"),
    Mistake("Letters such as `ö` were written in another form. `ensure_ascii` turns that off.", ", ensure_ascii=False", ""),
]
ORACLE = """
import json
import os

def give(path: str, name: str, item: str) -> None:
    text = open(path, encoding="utf-8").read() if os.path.exists(path) else ""
    try:
        state = json.loads(text)
    except ValueError:
        state = {"players": {}}
    if name not in state["players"]:
        state["players"][name] = {"level": 1, "items": []}
    before = state["players"][name]["items"]
    state["players"][name]["items"] = before + [item]
    state["players"][name]["level"] += (len(before) + 1) // 3 - len(before) // 3
    with open(path, "w", encoding="utf-8") as file:
        file.write(json.dumps(state, indent="  ", ensure_ascii=False))
"""
ALSO_RIGHT = [
    Way("`pathlib` reads and writes in one call each; parsing from a text instead of a file costs the text in memory.",
        """
from pathlib import Path

def give(path: str, name: str, item: str) -> None:
    file = Path(path)
    state = {"players": {}}
    if file.exists():
        try:
            state = json.loads(file.read_text(encoding="utf-8"))
        except json.JSONDecodeError:
            pass
    player = state["players"].setdefault(name, {"level": 1, "items": []})
    player["items"].append(item)
    player["level"] += len(player["items"]) % 3 == 0
    file.write_text(json.dumps(state, indent=2, ensure_ascii=False), encoding="utf-8")
"""),
]
EXPLANATION = """
A JSON file can't be changed in the middle: load it all, change dictionaries and lists, save it all. For Bo, who has two items and gets a lamp:

| step | items | level |
|---|---|---|
| loaded | map, key | 2 |
| lamp added | map, key, lamp | 2 |
| 3 divides by 3 | map, key, lamp | 3 |

A missing and a damaged file raise different exceptions, and both lead to the new state. Each call costs a walk over the whole file; a game that saves often would keep the state in memory instead and
write only now and then.
"""


def give(path: str, name: str, item: str) -> None:
    try:
        with open(path, encoding="utf-8") as file:
            state = json.load(file)
    except (FileNotFoundError, json.JSONDecodeError):
        state = {"players": {}}
    player = state["players"].setdefault(name, {"level": 1, "items": []})
    player["items"].append(item)
    if len(player["items"]) % 3 == 0:
        player["level"] += 1
    with open(path, "w", encoding="utf-8") as file:
        json.dump(state, file, indent=2, ensure_ascii=False)


def inputs(rng):
    players = {name: {"level": rng.randint(1, 4), "items": [rng.choice("abc") for _ in range(rng.randint(0, 6))]} for name in ["Bo", "Zoë"] if rng.random() < 0.7}
    text = json.dumps({"players": players, "mode": "easy"}, ensure_ascii=False)
    files = {} if rng.random() < 0.1 else {"g.json": text if rng.random() < 0.85 else text[:-2]}
    return (files, "g.json", rng.choice(["Bo", "Zoë", "Ann"]), rng.choice(["map", "kéy"]))
