"""Names in an old register

The ink of an old parish register is spotted, and its clerks were not sure of vowels. Write a class `Register(names)` for the names of the village, given in lower case and in the order in which families came:

- `find(written)` returns the name that is meant, or `None`. First choice is the very same name. If there is none, it is the first name of the list that differs only in its vowels (a, e, i, o, u): vowels may stand for other vowels, all else must agree.
- `with_spot(written)` is for a text with exactly one `?`, which stands for any one letter. It returns how many **different** names fit.

The village is large and the questions are many, so prepare what you need once: no method may go through all names.
"""
from collections import defaultdict

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "TRANSFORM")
HINTS = (
    "For each kind of question, which texts have to be treated as the same?",
    "Turn every name into a key in which what may differ has been made equal: all vowels the same character, or one letter a spot. Then a question is a look into a dictionary.",
    "Prepare three things: a set of names, a dictionary from the key without vowels to the first name, and a dictionary from each text with one spot to a set of names, one such text for each letter of a name.",
)
EXAMPLES = [
    Example([("Register", ["berta", "birte", "hans"]), ("find", "birta"), ("find", "hans"), ("find", "hens"), ("with_spot", "ha?s"), ("find", "anna")], why="birta has the consonants of berta and birte; berta came first"),
    Example([("Register", ["tom", "tim", "tam"]), ("with_spot", "t?m"), ("with_spot", "?om"), ("find", "tum"), ("find", "tim")]),
    Example([("Register", ["ida", "eda"]), ("find", "eda"), ("find", "ado"), ("with_spot", "id?")], why="the very same name is the first choice"),
]
EDGES = {
    "any one letter": Edge([("Register", ["jo", "jon", "on"]), ("with_spot", "jo?"), ("with_spot", "?jo"), ("with_spot", "j?"), ("with_spot", "?on")], "not none and not two"),
    "**different** names": Edge([("Register", ["eva", "eva", "ava"]), ("with_spot", "?va"), ("with_spot", "ev?")], "a name twice"),
    "all else must agree": Edge([("Register", ["mara"]), ("find", "mar"), ("find", "mora"), ("find", "maro"), ("find", "naro")], "missing and other consonants"),
}
MISTAKES = [
    Mistake("Among names that differ in vowels only, the first of the list is meant, not the last.", "self._sound.setdefault(self._key(name), name)", "self._sound[self._key(name)] = name"),
    Mistake("The very same name is the first choice, whatever comes earlier in the list.", "        if written in self._names:\n            return written\n", ""),
    Mistake("A vowel stands for another vowel, not for nothing: do not simply drop the vowels.", '"*" if letter in "aeiou" else letter', '"" if letter in "aeiou" else letter'),
    Mistake("A name that stands twice in the list is one name.", "defaultdict(set)", "defaultdict(list)", "].add(name)", "].append(name)", "defaultdict[str, set[str]]", "defaultdict[str, list[str]]"),
]
SIZE = 15_000
SLOW = [
    Slow(
        "Your answer is right, but it compares the question with every name. Prepare keys in which what may differ is equal, and look them up.",
        """
class Register:
    def __init__(self, names: list[str]) -> None:
        self._names = list(dict.fromkeys(names))

    def _fits(self, name: str, written: str, kind: str) -> bool:
        if len(name) != len(written):
            return False
        for one, other in zip(name, written):
            if one != other and other != "?" and (kind == "spot" or one not in "aeiou" or other not in "aeiou"):
                return False
        return True

    def find(self, written: str) -> str | None:
        if written in self._names:
            return written
        return next((name for name in self._names if self._fits(name, written, "vowels")), None)

    def with_spot(self, written: str) -> int:
        return sum(self._fits(name, written, "spot") for name in self._names)
""",
    )
]
ORACLE = """
class Register:
    def __init__(self, names: list[str]) -> None:
        self.names = names

    def find(self, written: str) -> str | None:
        if written in self.names:
            return written
        for name in self.names:
            if len(name) == len(written):
                if all(a == b or (a in "aeiou" and b in "aeiou") for a, b in zip(name, written)):
                    return name
        return None

    def with_spot(self, written: str) -> int:
        return len({name for name in self.names if len(name) == len(written) and all(b in (a, "?") for a, b in zip(name, written))})
"""
EXPLANATION = """
Each kind of question has its own key in which the unimportant difference is gone. For berta, birte, hans:

| name | key without vowels | keys with a spot |
|---|---|---|
| berta | `b*rt*` | `?erta`, `b?rta`, … |
| birte | `b*rt*`, taken already | `?irte`, … |
| hans | `h*ns` | `?ans`, `h?ns`, `ha?s`, `han?` |

Preparing costs as many keys as the names have letters; then each question takes constant time, whatever the size of the village. A trie would need less memory, but a spot near its root sends the search into every branch.
"""


class Register:
    def __init__(self, names: list[str]) -> None:
        self._names = set(names)
        self._sound: dict[str, str] = {}
        self._spots: defaultdict[str, set[str]] = defaultdict(set)
        for name in names:
            self._sound.setdefault(self._key(name), name)
            for place in range(len(name)):
                self._spots[name[:place] + "?" + name[place + 1 :]].add(name)

    def _key(self, name: str) -> str:
        return "".join("*" if letter in "aeiou" else letter for letter in name)

    def find(self, written: str) -> str | None:
        if written in self._names:
            return written
        return self._sound.get(self._key(written))

    def with_spot(self, written: str) -> int:
        return len(self._spots.get(written, ()))


def inputs(rng):
    pool = ["tom", "tim", "tam", "tami", "toma", "anna", "enna", "anno", "ben", "bin", "binn", "jo", "je"]
    names = [rng.choice(pool) for _ in range(rng.randint(2, 8))]
    operations = [("Register", names)]
    for _ in range(rng.randint(3, 7)):
        word = rng.choice(pool)
        if rng.random() < 0.5:
            operations.append(("find", "".join(rng.choice("aeiou") if letter in "aeiou" and rng.random() < 0.4 else letter for letter in word)))
        else:
            place = rng.randrange(len(word))
            operations.append(("with_spot", word[:place] + "?" + word[place + 1 :]))
    return operations


def large(rng, size):
    names = ["".join(rng.choice("aeimnrstdlo") for _ in range(4)) for _ in range(size)]
    operations = []
    for name in names[:850]:
        place = rng.randrange(4)
        operations.append(("with_spot", name[:place] + "?" + name[place + 1 :]))
    return [("Register", names), *operations, ("find", "esau"), ("find", "xaver")]
