"""A greeting in your language

A program keeps its greetings in files such as `greet_de.txt` and `greet_pt-br.txt`: `greet_`, a language, `.txt`.

Return the text of the file for `language`, without spaces and line breaks at its ends. If that file doesn't exist and the language has a part behind a `-`, such as `pt-br`, take the file for the part in front of the `-`, here `pt`. If that
is missing too, or there is no `-`, take the file for `en`. If even that one doesn't exist, return `Hello`. A language has at most one `-`. An empty file counts as a file.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "In which order do you try the files, and what tells you that one is missing?",
    "Make a list of the languages to try. Open one after the other; if one is missing, go on to the next.",
    "`except FileNotFoundError` goes around the opening, inside the loop. The first part of the language comes from splitting it at the `-`.",
)
EXAMPLES = [
    Example(({"greet_pt.txt": "Olá\n", "greet_en.txt": "Hi\n"}, "pt-br"), why="there is no file for pt-br"),
    Example(({"greet_pt.txt": "Olá\n", "greet_en.txt": " Hi \n"}, "de")),
    Example(({"greet_pt.txt": "Olá\n"}, "de-at"), why="no file fits"),
    Example(({"greet_de.txt": "Guten Tag", "greet_de-at.txt": "Servus"}, "de-at")),
]
EDGES = {
    "even that one": Edge(({}, "en"), "no files"),
    "An empty file": ({"greet_de.txt": "", "greet_en.txt": "Hi"}, "de-ch"),
    "part behind": Edge(({"greet_fil.txt": "Kumusta", "greet_fi.txt": "Hei"}, "fil-ph"), "a language of three letters"),
    "in front of the": ({"greet_br.txt": "x", "greet_en.txt": "y"}, "pt-br"),
}
ALWAYS = [({"greet_en.txt": "Good\nmorning\n"}, "en")]
MISTAKES = [
    Mistake("You give up the part in front of the `-` and go straight to `en`.", '[language, language.split("-")[0], "en"]', '[language, "en"]'),
    Mistake("Without a file for `en` nothing is returned, but the answer is `Hello` then.", '    return "Hello"', '    return ""'),
    Mistake("You take the part behind the `-`.", '.split("-")[0]', '.split("-")[-1]'),
    Mistake("Spaces or line breaks are still around the greeting.", "file.read().strip()", "file.read()"),
    Mistake("An empty file is a file: its empty text is the answer.", "                return file.read().strip()", "                text = file.read().strip()\n                if text:\n                    return text"),
]
EXPLANATION = """
Try, and if the file is missing, go on to the next. For `pt-br`:

| file | result |
|---|---|
| `greet_pt-br.txt` | `FileNotFoundError` |
| `greet_pt.txt` | `Olá` |

Asking with `os.path.exists` beforehand would do too, but the file may vanish between the question and the opening. At most three files are tried, so the work depends on the length of one greeting only.
"""


def greeting(language: str) -> str:
    for name in [language, language.split("-")[0], "en"]:
        try:
            with open(f"greet_{name}.txt", encoding="utf-8") as file:
                return file.read().strip()
        except FileNotFoundError:
            continue
    return "Hello"


def inputs(rng):
    names = ["pt", "pt-br", "de", "fil-ph", "fil", "en", "br", "fi"]
    files = {f"greet_{name}.txt": rng.choice(["Olá\n", " Hi", "Servus \n", ""]) + name for name in names if rng.random() < 0.45}
    return (files, rng.choice(names[:6] + ["fr", "fr-ca"]))
