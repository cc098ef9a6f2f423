"""A small settings language

YAML is a common language for settings. This is a small part of it, for which no library is needed: each line of the file at `path` is one of three things.

- `key: value`, at the start of the line, with a space after the colon.
- `key:` with nothing after the colon. The lines that follow it and begin with `  - ` (two spaces, a dash, a space) are the values of its list, in order. Without such lines the list is empty.
- A blank line, or one whose first character other than a space is `#`: it is passed over, even inside a list.

A value is written as a bare word or text, and becomes: `True` for `true` or `yes`, `False` for `false` or `no`, `None` for `null`, a whole number if it has only digits, perhaps
with a `-` in front, and otherwise the text as it is. A value in double quotes is always a text: that between the quotes. Capitals matter. A value may hold colons, and a `#` further on belongs to it. Keys occur once each, and no line ends with spaces.

Return the dictionary of all settings.
"""
import re

from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
LEVEL = "advanced"
TAGS = ("TRANSFORM", "PARTITION")
HINTS = (
    "Which two separate tasks are hidden here: one about whole lines, one about single values?",
    "Write one function that turns a written value into a Python value. The other walks over the lines and remembers the list that is being filled.",
    "A line that begins with the two spaces and the dash goes to the latest list. Others are taken apart at the first colon; nothing behind it starts a new list.",
)
EXAMPLES = [
    Example(({"s.yaml": "name: Bath: Spa\nports:\n  - 80\n  - \"80\"\n# remark\n  - no\ndebug: yes\n"}, "s.yaml"), why="quotes make a text of 80"),
    Example(({"s.yaml": "a: null\nb: -5\nc: 5 km\nd:\n"}, "s.yaml"), why="d is an empty list"),
    Example(({"s.yaml": "on: True\noff: \"false\"\n"}, "s.yaml"), why="capitals matter, and quotes make a text"),
]
EDGES = {
    "is passed over": ({"s.yaml": "\n  # x\nl:\n\n  - a\n   \n  - b\n#: c\n"}, "s.yaml"),
    "may hold colons": ({"s.yaml": "t: 12:30\nu: a: b\nl:\n  - c: d\n"}, "s.yaml"),
    "only digits": ({"s.yaml": "a: -\nb: -0\nc: 1-2\nd: 007\ne: 1.5\nf: --1\n"}, "s.yaml"),
    "belongs to it": Edge(({"s.yaml": "a: 5 #1\nl:\n  - b # c\n"}, "s.yaml"), "a mark inside values"),
    "list is empty": ({"s.yaml": "a:\nb:\n  - x\nc: \"\"\n"}, "s.yaml"),
}
ALWAYS = [({"s.yaml": ""}, "s.yaml"), ({"s.yaml": "a: false\nb: true\nc: \"null\"\nl:\n  - null\n  - yes\n  - -3\n"}, "s.yaml")]
MISTAKES = [
    Mistake("A value may hold colons; the key ends at the first one.", 'line.partition(":")', 'line.rpartition(":")'),
    Mistake("Values in quotes became numbers or truth values; they are always texts.", '    if written.startswith(\'"\'):\n        return written[1:-1]\n', '    written = written.strip(\'"\')\n'),
    Mistake("You leave negative numbers as texts.", 're.fullmatch("-?[0-9]+", written)', 're.fullmatch("[0-9]+", written)'),
    Mistake("The values in lists are to be turned into Python values as well.", "latest.append(value_of(line[4:]))", "latest.append(line[4:])"),
    Mistake("Your list ends at a remark or a blank line; those should be passed over.", "            if not line.strip() or line.lstrip().startswith(\"#\"):\n                continue\n", "            if not line.strip() or line.lstrip().startswith(\"#\"):\n                latest = []\n                continue\n"),
    Mistake("The words `yes` and `no` are truth values too.", '"true": True, "yes": True, "false": False, "no": False', '"true": True, "false": False'),
]
ORACLE = """
def settings(path: str) -> dict[str, object]:
    def value(text):
        if text[:1] == chr(34):
            return text[1:len(text) - 1]
        if text in ("true", "yes"):
            return True
        if text in ("false", "no"):
            return False
        if text == "null":
            return None
        digits = text[1:] if text[:1] == "-" else text
        if digits and all("0" <= character <= "9" for character in digits):
            return int(text)
        return text
    with open(path, encoding="utf-8") as file:
        lines = [line for line in file.read().split(chr(10)) if line.strip(" ") and line.strip(" ")[0] != "#"]
    heads = [place for place, line in enumerate(lines) if line[0] != " "] + [len(lines)]
    result = {}
    for start, stop in zip(heads, heads[1:]):
        colon = lines[start].index(":")
        if colon + 1 == len(lines[start]):
            result[lines[start][:colon]] = [value(line[4:]) for line in lines[start + 1:stop]]
        else:
            result[lines[start][:colon]] = value(lines[start][colon + 2:])
    return result
"""
ALSO_RIGHT = [
    Way("Trying `int` does without a pattern, but then `1_000` and ` 5` would be numbers too, so it needs the question first.",
        """
def value_of(written: str) -> object:
    if written[:1] == '"':
        return written[1:-1]
    if written in ("true", "yes", "false", "no"):
        return written in ("true", "yes")
    if written == "null":
        return None
    return int(written) if written.removeprefix("-").isdecimal() else written


def settings(path: str) -> dict[str, object]:
    result: dict[str, object] = {}
    latest: list[object] = []
    with open(path, encoding="utf-8") as file:
        for line in file.read().splitlines():
            if line.startswith("  - "):
                latest.append(value_of(line[4:]))
            elif line.strip() and line.lstrip()[0] != "#":
                key, written = line.split(":", 1)
                if written:
                    result[key] = value_of(written[1:])
                else:
                    latest = []
                    result[key] = latest
    return result
"""),
]
EXPLANATION = """
One function knows about values, the other about lines. The latest list is remembered under a second name, so that the lines with a dash can add to it:

| line | effect |
|---|---|
| `name: Bath: Spa` | name is `'Bath: Spa'` |
| `ports:` | ports is a new list |
| `  - 80` | 80 goes into it |
| `  - "80"` | `'80'` goes into it |
| `# remark` | nothing |
| `  - no` | `False` goes into it |
| `debug: yes` | debug is `True` |

Bare words that turn into something else are YAML's best-known trap: the country code `no` becomes `False` unless it is quoted. The work grows with the length of the file. Another way would use the library PyYAML and its `safe_load`,
which reads the whole language.
"""


def value_of(written: str) -> object:
    if written.startswith('"'):
        return written[1:-1]
    if re.fullmatch("-?[0-9]+", written):
        return int(written)
    words = {"true": True, "yes": True, "false": False, "no": False, "null": None}
    return words.get(written, written)


def settings(path: str) -> dict[str, object]:
    result: dict[str, object] = {}
    latest: list[object] = []
    with open(path, encoding="utf-8") as file:
        for line in file.read().splitlines():
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            if line.startswith("  - "):
                latest.append(value_of(line[4:]))
                continue
            key, _, written = line.partition(":")
            if written:
                result[key] = value_of(written[1:])
            else:
                latest = []
                result[key] = latest
    return result


ENTRY = "settings"


def inputs(rng):
    values = ["true", "no", "yes", "false", "null", "12", "-7", "5 km", '"5"', '"no"', "a: b", "Zoë", "Yes", '""']
    lines = []
    for key in rng.sample(["name", "port", "debug", "hosts", "größe"], rng.randint(1, 4)):
        if rng.random() < 0.5:
            lines.append(f"{key}: {rng.choice(values)}")
        else:
            lines.append(f"{key}:")
            for _ in range(rng.randint(0, 3)):
                lines.append(f"  - {rng.choice(values)}")
                if rng.random() < 0.2:
                    lines.append(rng.choice(["", "# x", "  # y: z"]))
    return ({"s.yaml": "".join(f"{line}\n" for line in lines)}, "s.yaml")
