"""Short forms for the sign

On narrow signs a town shortens words: `forms` lists the short forms it may use, in lower case, each at least one letter long. A word may be replaced by any short form with which it begins, and always the shortest such form is taken.

`text` consists of words of lower-case letters with single spaces between them. Return the text with every word shortened. Words that begin with none of the forms stay as they are. An empty text stays empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "SEARCH")
HINTS = (
    "While you spell a word letter by letter, when do you know its shortest form? And when do you know that there is none?",
    "Put all forms into a tree of letters, with a mark where a form ends.",
    "Walk each word down the tree. At the first mark the letters walked so far are the answer; if a letter is missing first, or the word ends, keep it.",
)
EXAMPLES = [
    (["stat", "sta", "univ", "rd"], "station road university statue"),
    Example((["a", "ab"], "abbey cab and"), why="the shortest form wins; cab doesn't begin with one"),
    (["harb"], "har harb harbour"),
]
EDGES = {"An empty text": (["a"], ""), "with none of the forms": Edge(([], "town hall"), "no forms"), "the shortest": Edge((["market", "mark", "ma"], "market marks mat m"), "forms that begin with one another")}
ALWAYS = [
    (["ab"], "ab abc cab ab abc b"),
]
MISTAKES = [
    Mistake("You take the longest form; always the shortest one is taken.", """
def shorten(forms: list[str], text: str) -> str:
    words = []
    for word in text.split():
        fitting = [form for form in forms if word.startswith(form)]
        words.append(max(fitting, key=len, default=word))
    return " ".join(words)
"""),
    Mistake("You cut the word too early: the letter at the mark belongs to the form.", "word[: at + 1]", "word[:at]"),
    Mistake("A word that merely leaves the tree has no form and stays whole.", "        if letter not in node:\n            return word\n", "        if letter not in node:\n            return word[:at] or word\n"),
    Mistake("Only the first word of the text is shortened.", "\" \".join(shortened(word, root) for word in text.split())", "\" \".join([shortened(word, root) if not at else word for at, word in enumerate(text.split())])"),
]
ORACLE = """
def shorten(forms: list[str], text: str) -> str:
    words = []
    for word in text.split():
        fitting = [form for form in forms if word.startswith(form)]
        words.append(min(fitting, key=len, default=word))
    return " ".join(words)
"""
ALSO_RIGHT = [
    Way("With the forms in a set, each beginning of a word can be looked up, shortest first. It is short; each look-up costs the length of that beginning.",
        """
def shorten(forms: list[str], text: str) -> str:
    known = set(forms)
    words = []
    for word in text.split():
        beginnings = (word[:end] for end in range(1, len(word) + 1))
        words.append(next((beginning for beginning in beginnings if beginning in known), word))
    return " ".join(words)
"""),
]
EXPLANATION = """
The first mark on the way down the trie belongs to the shortest form. For the forms `a` and `ab`:

| word | walk | result |
|---|---|---|
| abbey | a, a form ends | a |
| cab | no c | cab |
| and | a, a form ends | a |

No word is walked further than its shortest form, so the work grows with the letters of the forms and of the text.
"""


def shortened(word: str, root: dict[str, dict]) -> str:
    node = root
    for at, letter in enumerate(word):
        if letter not in node:
            return word
        node = node[letter]
        if "." in node:
            return word[: at + 1]
    return word


def shorten(forms: list[str], text: str) -> str:
    root: dict[str, dict] = {}
    for form in forms:
        node = root
        for letter in form:
            node = node.setdefault(letter, {})
        node["."] = {}
    return " ".join(shortened(word, root) for word in text.split())


def inputs(rng):
    pool = ["a", "ab", "abc", "b", "bc", "bca", "ca", "cab", "cb"]
    forms = rng.sample(pool, rng.randint(1, 5))
    words = ["".join(rng.choice("abc") for _ in range(rng.randint(1, 6))) for _ in range(rng.randint(1, 6))]
    return (forms, " ".join(words))
