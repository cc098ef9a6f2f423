"""Rooms one can afford

A booking site exports its rooms as XML. Somewhere below the root stand elements `room` with the attributes `id` and `price`, the price in whole euros; they may stand directly below the root or
inside other elements. A room may hold an element `name` with a text, directly inside it, and others that don't matter.

Return a list of tuples with the id and the name of each room in the file at `path` whose price is at most `limit`, in the order of the file. Spaces and line breaks around a name
don't belong to it. If a room has no element `name`, or its name is empty, the name is `?`.
"""
import xml.etree.ElementTree as ET

from pytrix.question.authoring import Example, Mistake, Way

KIND = "files"
LEVEL = "intermediate"
TAGS = ("SEARCH", "TRANSFORM")
HINTS = (
    "Rooms may be nested at any depth. Which method of an element finds them all?",
    "Parse the file, go over all rooms with `iter`, and read attributes with `get` and the text of the name with `findtext`.",
    "`findtext` takes a second argument for what is missing. Remove the outer spaces, and put `?` in place of an empty text.",
)
EXAMPLES = [
    Example(({"r.xml": '<hotel><floor><room id="a1" price="80"><name> Sea &amp; Sun </name></room></floor><room id="b2" price="120"/><room id="c3" price="60"/></hotel>'}, "r.xml", 100), why="`&amp;` stands for &"),
    Example(({"r.xml": '<all>\n<room id="1" price="50">\n<bed><name>king</name></bed>\n<name/></room>\n</all>'}, "r.xml", 50), why="the bed's name is not the room's"),
    Example(({"r.xml": "<all></all>"}, "r.xml", 10)),
]
EDGES = {
    "at most": ({"r.xml": '<a><room id="x" price="99"><name>X</name></room><room id="y" price="100"/><room id="z" price="101"/></a>'}, "r.xml", 100),
    "its name is empty": ({"r.xml": '<a><room id="x" price="9"><name>  \n</name></room></a>'}, "r.xml", 100),
    "inside other elements": ({"r.xml": '<a><b><c><room price="9" id="x"><name>é</name></room></c></b></a>'}, "r.xml", 100),
}
ALWAYS = [({"r.xml": '<a><room id="z" price="20"/><room id="b" price="50"/><room id="a" price="31"/></a>'}, "r.xml", 40)]
MISTAKES = [
    Mistake("You see only the rooms directly below the root. `iter` finds them at any depth.", 'getroot().iter("room")', 'getroot().findall("room")'),
    Mistake("A room without a name stops the program or gives no `?`.", 'findtext("name", "").strip() or "?"', 'findtext("name", "").strip()'),
    Mistake("You compare prices as texts, so `9` seems to be more than `100`. Make them numbers.", 'int(room.get("price", ""))', 'room.get("price", "")', "<= limit", "<= str(limit)"),
    Mistake("You take any name below the room, also that of a bed.", 'room.findtext("name", "")', '(room.findtext(".//name") or "")'),
    Mistake("Spaces or line breaks around the name are still there.", '.strip() or "?"', ' or "?"'),
]
ALSO_RIGHT = [
    Way("Searching with the path `.//room` finds the same; `iterparse` would even do it without holding the whole tree.",
        """
def affordable(path: str, limit: int) -> list[tuple[str, str]]:
    rooms = []
    for room in ET.parse(path).findall(".//room"):
        if int(room.attrib["price"]) <= limit:
            name = room.find("name")
            text = (name.text or "").strip() if name is not None else ""
            rooms.append((room.attrib["id"], text or "?"))
    return rooms
"""),
]
ORACLE = """
import xml.etree.ElementTree as ET

def affordable(path: str, limit: int) -> list[tuple[str, str]]:
    with open(path, encoding="utf-8") as file:
        root = ET.fromstring(file.read())
    def walk(element):
        found = []
        for child in list(element):
            if child.tag == "room" and int(child.attrib["price"]) <= limit:
                names = [inner.text or "" for inner in child if inner.tag == "name"]
                found.append((child.attrib["id"], " ".join(names[0].split()) if names and names[0].strip() else "?"))
            found += walk(child)
        return found
    return walk(root)
"""
EXPLANATION = """
`ET.parse` turns the markup into a tree of elements, and `iter("room")` walks over all of it in the order of the file. Attributes come from `get`, always as texts.

| id | price | name found | answer |
|---|---|---|---|
| a1 | 80 | ` Sea & Sun ` | `('a1', 'Sea & Sun')` |
| b2 | 120 | | too dear |
| c3 | 60 | none | `('c3', '?')` |

Entities such as `&amp;` are resolved by the parser, which is one reason against searching markup as plain text. Each element is visited once. Another way is `iterparse`, which handles a huge file piece by piece.
"""


def affordable(path: str, limit: int) -> list[tuple[str, str]]:
    rooms = []
    for room in ET.parse(path).getroot().iter("room"):
        if int(room.get("price", "")) <= limit:
            name = room.findtext("name", "").strip() or "?"
            rooms.append((room.get("id", ""), name))
    return rooms


def inputs(rng):
    parts = []
    for number in range(rng.randint(1, 5)):
        name = rng.choice(["", "<name/>", "<name> Sea </name>", "<name>A &amp; B</name>", "<bed><name>king</name></bed>", "<name>\nZoë\n</name>"])
        room = f'<room id="r{number}" price="{rng.choice([9, 50, 99, 100, 101, 1000])}">{name}</room>'
        parts.append(rng.choice([room, room, f"<floor>{room}</floor>", f"<a><b>{room}</b></a>"]))
    return ({"r.xml": f"<hotel>{''.join(parts)}</hotel>"}, "r.xml", 100)
