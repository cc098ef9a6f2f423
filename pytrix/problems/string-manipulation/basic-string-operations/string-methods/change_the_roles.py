"""Change the roles

In the script of a play two roles are to be exchanged. Wherever `first` stands in the `script`, `second` is to
stand, and wherever `second` stands, `first`, both at the same time: what has been put in is not replaced again. The
names are looked for exactly as they are written, even inside longer words.

Return the new script. The two names have no letter in common, so they never overlap. A script in which neither of them
occurs stays as it is, and so does an empty script.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "PARTITION")
CONSTRAINTS = ("both names have at least one letter", "the script may contain any characters, so none can be used as a stand-in")
HINTS = (
    "What goes wrong if you call `replace` twice? Try it with a script that contains both names.",
    "Cut the script at every `first`. No piece contains that name any more, so what can be done safely with each "
    "piece?",
    "After replacing `second` in the pieces, glue them again. The glue is what is to stand where they were cut.",
)
EXAMPLES = [
    Example(("Tom meets Ada. Ada greets Tom.", "Tom", "Ada")),
    Example(("aabba", "a", "b")),
    Example(("Evening: Eve waits for Bo.", "Eve", "Bo"), why="even inside a word"),
]
EDGES = {
    "empty script": ("", "x", "y"),
    "neither of them occurs": ("curtain", "Tom", "Ada"),
    "inside longer": ("Tomato Adage", "Tom", "Ada"),
    "any characters": ("@Tom#Ada\x00|", "Tom", "Ada"),
}
ALWAYS = [("Mr. X, Mrs X and Bo", "Mr. X", "Bo"), ("#1# ## @@ $temp$ XXX: Tom, Ada", "Tom", "Ada")]
MISTAKES = [
    Mistake("The second replacement also changes what the first one has put in, so one role has disappeared.",
            """
def exchanged(script: str, first: str, second: str) -> str:
    return script.replace(first, second).replace(second, first)
"""),
    Mistake("You took a character as a stand-in, but this character may occur in the script itself.",
            """
def exchanged(script: str, first: str, second: str) -> str:
    return script.replace(first, "@").replace(second, first).replace("@", second)
"""),
    Mistake("Names are found inside longer words too. Splitting at spaces misses those.",
            """
def exchanged(script: str, first: str, second: str) -> str:
    roles = {first: second, second: first}
    return " ".join(roles.get(word, word) for word in script.split(" "))
"""),
    Mistake("Only one of the two names is replaced.", "[piece.replace(second, first) for piece in pieces]", "pieces"),
]
ORACLE = '''
def exchanged(script: str, first: str, second: str) -> str:
    text = ""
    while script:
        for old, new in ((first, second), (second, first), (script[0], script[0])):
            if script.startswith(old):
                text += new
                script = script[len(old) :]
                break
    return text
'''
ALSO_RIGHT = [
    Way(
        'Walk through the script and ask at each place which name begins there. Longer to write, but it works for any number of names.',
        """
def exchanged(script: str, first: str, second: str) -> str:
    roles = {first: second, second: first}
    pieces = []
    place = 0
    while place < len(script):
        for name in roles:
            if script.startswith(name, place):
                pieces.append(roles[name])
                place += len(name)
                break
        else:
            pieces.append(script[place])
            place += 1
    return "".join(pieces)
""",
    ),
]
EXPLANATION = """
Cutting at one name protects its places while the other one is replaced in the pieces; the glue then fills the
places. For `aabba` with a and b:

| step | value |
|---|---|
| cut at a | three pieces: nothing, nothing, `bb`, and one more: nothing |
| b replaced in each | nothing, nothing, `aa`, nothing |
| glued with b | `bbaab` |

`split` and `join` are opposites, which makes this short. The work grows with the length of the script, as it does when
walking through it by hand.
"""


def exchanged(script: str, first: str, second: str) -> str:
    pieces = script.split(first)
    return second.join([piece.replace(second, first) for piece in pieces])


def inputs(rng):
    first, second = rng.choice([("Tom", "Ada"), ("a", "b"), ("xx", "y"), ("Eve", "Bo")])
    pieces = [first, second, " ", "-", "@", first + second, "cde", "?"]
    return ("".join(rng.choice(pieces) for _ in range(rng.randint(3, 9))), first, second)
