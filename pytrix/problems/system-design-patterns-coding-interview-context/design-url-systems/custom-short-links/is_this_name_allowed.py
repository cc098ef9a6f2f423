"""Is this name allowed?

A club lets members choose the last part of their page's address. Check a wish before it is granted. A name is allowed if

- it has 3 to 12 characters, all of them small letters a to z, digits or hyphens,
- it begins with a letter and does not end with a hyphen, and no two hyphens stand side by side,
- it is not in `reserved`, and nobody has it yet: it is not in `taken`. For both, hyphens don't matter: if `log-in` is reserved, `login` and `lo-gin` are too.

Return the first of these that is wrong with `name`: `"length"`, `"characters"`, `"hyphens"` for everything in the second point, `"reserved"`, `"taken"`, or `"ok"`. They are checked in this order.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("VALIDATE",)
HINTS = (
    "In which order do the checks come, and what may the later ones take for granted?",
    "For `reserved` and `taken`, compare the names without their hyphens, on both sides.",
    "Make the bare name with `replace`, and a set of bare reserved names. Go through the checks one after another and return at the first that fails.",
)
EXAMPLES = [
    Example(("tea-club", ["admin"], ["teaclub"]), why="the same without the hyphen"),
    Example(("Tea", ["admin"], [])),
    Example(("2nd-row", [], [])),
    Example(("chess4all", ["chess"], ["chess"])),
]
EDGES = {
    "3 to 12 characters": Edge(("abcdefghijkl", [], []), "just twelve"),
    "hyphens don't matter": (("lo-gin", ["log-in"], ["log-in"])),
    "end with a hyphen": (("tea-", [], [])),
    "side by side": (("tea--club", [], [])),
    "checked in this order": Edge(("A-", [], []), "several things wrong"),
    "begins with a letter": Edge(("-tea", [], []), "a hyphen in front"),
    "nobody has it yet": Edge(("abc", [], ["ab", "abcd"]), "others that look like it"),
    "has 3": Edge(("ab", [], []), "two characters"),
}
ALWAYS = [
    ("abcdefghijklm", [], []),
    ("a-b", [], []),
    ("log", ["log-in"], []),
    ("étude", [], []),
]
MISTAKES = [
    Mistake("Hyphens don't matter for names that are taken, either.", "bare in _bare(taken)", "name in taken"),
    Mistake("The reserved names have to lose their hyphens as well before you compare.", "bare in _bare(reserved)", "bare in reserved"),
    Mistake("A name of 12 characters is allowed.", "3 <= len(name) <= 12", "3 <= len(name) < 12"),
    Mistake("A name must not begin with a digit.", "not name[0].isalpha() or ", "name[0] == \"-\" or "),
    Mistake("`isalnum` lets capital letters and letters of other alphabets pass; only a to z, 0 to 9 and the hyphen are meant.", "set(name) <= ALLOWED", 'name.replace("-", "").isalnum()'),
]
ALSO_RIGHT = [
    Way(
        "A regular expression describes the second point in one line, for those who can read it.",
        '''
import re
from string import ascii_lowercase, digits

ALLOWED = {*ascii_lowercase, *digits, "-"}


def problem(name: str, reserved: list[str], taken: list[str]) -> str:
    if not 3 <= len(name) <= 12:
        return "length"
    if not re.fullmatch("[a-z0-9-]*", name):
        return "characters"
    if not re.fullmatch("[a-z][a-z0-9]*(-[a-z0-9]+)*", name):
        return "hyphens"
    bare = name.replace("-", "")
    if bare in _bare(reserved):
        return "reserved"
    return "taken" if bare in _bare(taken) else "ok"


def _bare(names: list[str]) -> set[str]:
    return {name.replace("-", "") for name in names}
''',
    )
]
ORACLE = '''
def problem(name: str, reserved: list[str], taken: list[str]) -> str:
    def same(other):
        return [sign for sign in other if sign != "-"] == [sign for sign in name if sign != "-"]
    wrong = []
    if len(name) < 3 or len(name) > 12:
        wrong.append("length")
    if any(not ("a" <= sign <= "z" or "0" <= sign <= "9" or sign == "-") for sign in name):
        wrong.append("characters")
    if any(first == second == "-" for first, second in zip(name, name[1:])) or name[-1:] == "-" or not "a" <= name[:1] <= "z":
        wrong.append("hyphens")
    if any(map(same, reserved)):
        wrong.append("reserved")
    if any(map(same, taken)):
        wrong.append("taken")
    return [*wrong, "ok"][0]
'''
EXPLANATION = """
Each check returns at once when it fails, so later ones may rely on it: the first character exists, because the length was right. For `tea-club`:

| check | | |
|---|---|---|
| length | 8 | fine |
| characters | t e a - c l u b | fine |
| hyphens | one, in the middle | fine |
| reserved | teaclub, not admin | fine |
| taken | teaclub | taken |

The work grows with the lengths of both lists. A server would keep the bare names in a set instead of making it each time.
"""

from string import ascii_lowercase, digits

ALLOWED = {*ascii_lowercase, *digits, "-"}


def problem(name: str, reserved: list[str], taken: list[str]) -> str:
    if not 3 <= len(name) <= 12:
        return "length"
    if not set(name) <= ALLOWED:
        return "characters"
    if not name[0].isalpha() or name.endswith("-") or "--" in name:
        return "hyphens"
    bare = name.replace("-", "")
    if bare in _bare(reserved):
        return "reserved"
    return "taken" if bare in _bare(taken) else "ok"


def _bare(names: list[str]) -> set[str]:
    return {name.replace("-", "") for name in names}


def inputs(rng):
    names = ["tea", "te-a", "log-in", "login", "a1-b2", "chess-club-4u", "abcdefghijklm", "ab", "x-", "é-clair", "Tea", "9lives", "a--b", "row-3"]
    return rng.choice(names), rng.sample(["log-in", "a1b2", "admin"], rng.randint(0, 3)), rng.sample(["te-a", "row3", "login"], rng.randint(0, 3))
