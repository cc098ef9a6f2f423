"""`python -m pytrix.question.new <problem type key> <name> [--level …] [--kind …]`: begins a problem and its lesson."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from pytrix.curriculum import UnknownTopic, default_curriculum
from pytrix.lessons import LESSONS
from pytrix.levels import LEVELS
from pytrix.question.bank import DEFAULT_ROOT
from pytrix.question.quality.command import run

_CODE = {
    "function": """def {name}(items: list[int]) -> int:
    ...


def inputs(rng):
    return (integers(rng, 0, 8),)
""",
    "class": """class {title}:
    def __init__(self) -> None:
        ...

    def add(self, item: int) -> None:
        ...


def inputs(rng):
    return [("{title}",), *(("add", rng.randint(-5, 5)) for _ in range(rng.randint(0, 6)))]
""",
    "program": """def program() -> None:
    ...


def inputs(rng):
    return f"{{rng.randint(0, 20)}}\\n"
""",
    "files": """def {name}(path: str) -> int:
    ...


def inputs(rng):
    return {{"notes.txt": "\\n".join(words(rng, 0, 6))}}, "notes.txt"
""",
}
_INPUTS = {
    "function": ("([3, 1, 2],)", "([5, 5],)", "([-1],)", "([],)"),
    "class": tuple(f'[("{{title}}",){each}]' for each in (', ("add", 3)', ', ("add", 1)', ', ("add", 2)', "")),
    "program": ('"7\\n"', '"12\\n"', '"3\\n"', '"0\\n"'),
    "files": tuple(
        f'({{{{"notes.txt": "{each}"}}}}, "notes.txt")' for each in ("a\\nb\\n", "c\\n", "d\\ne\\nf\\n", "")
    ),
}
"""Three examples and an edge."""
_MAKER = {"function": "integers", "class": "", "program": "", "files": "words"}
_FILE = '''"""Title without a full stop

What `items` is, in a sentence or none of setting.

Return what exactly; what happens for an empty list, for ties, in which order.
"""

from pytrix.question.authoring import {imports}

LEVEL = "{level}"
TAGS = ("ITERATE",)
{kind}HINTS = (
    "A question that leads to the idea?",
    "The idea itself, in words.",
    "The step in words, without a line of the solution.",
)
EXAMPLES = [
    Example({first}, why="one short line, where the result is not obvious"),
    Example({second}),
    Example({third}),
]
EDGES = {{
    "empty list": {edge},
}}
MISTAKES = [
    Mistake("What went wrong, and why, as a kind tutor would say it.", "old text", "new text"),
    Mistake("…", "old text", "new text"),
    Mistake("…", "old text", "new text"),
]
{more}EXPLANATION = """
The idea, in one or two sentences.

| step | what is known then |
|---|---|
| a true trace | of the first example |

What it costs.{other}
"""


{code}'''
_MORE = '''ORACLE = """
…the dullest definition of the same name that can be right
"""
ALSO_RIGHT = [
    Way("What this one does otherwise, and what that costs.", "old text", "new text"),
]
'''
_LESSON = """# {name}

Three to six lines: what it is, when you need it, the one thing people get wrong.

```python
print("a worked example of no problem in the bank")
```

```output
a worked example of no problem in the bank
```
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the files; gives 2 when that is impossible."""
    parser = argparse.ArgumentParser(prog="python -m pytrix.question.new", description="Begin a problem.")
    parser.add_argument("type", help="module/subtopic/type, or the end of it")
    parser.add_argument("name", help="lower case with underscores; also the function's name")
    parser.add_argument("--level", choices=LEVELS, default="beginner")
    parser.add_argument("--kind", choices=tuple(_CODE), default="function")
    options = parser.parse_args(arguments)
    try:
        kind = default_curriculum().resolve(options.type)
    except UnknownTopic as error:
        _say(f"{error} {' '.join(error.suggestions)}")
        return 2
    if kind.kind != "problem type" or not options.name.isidentifier() or options.name != options.name.lower():
        _say("Give a problem type, and a name in lower case with underscores.")
        return 2
    path = DEFAULT_ROOT / f"{kind.key}/{options.name}.py"
    if path.exists():
        _say(f"{path} exists already.")
        return 2
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(scaffold(options.name, options.level, options.kind), encoding="utf-8")
    _say(str(path))
    lesson = LESSONS / f"{kind.key}.md"
    if not lesson.exists():
        lesson.parent.mkdir(parents=True, exist_ok=True)
        lesson.write_text(_LESSON.format(name=kind.name), encoding="utf-8")
        _say(f"{lesson} (there was no lesson yet)")
    return 0


def scaffold(name: str, level: str, kind: str) -> str:
    """The text of a problem file to be filled in."""
    title = name.title().replace("_", "")
    is_first = level == "beginner"
    names = sorted(filter(None, ["Example", "Mistake", "" if is_first else "Way", _MAKER[kind]]))
    first, second, third, edge = (each.format(title=title) for each in _INPUTS[kind])
    return _FILE.format(
        imports=", ".join(names),
        level=level,
        kind=f'KIND = "{kind}"\n' if kind in ("program", "files") else "",
        first=first,
        second=second,
        third=third,
        edge=edge,
        more="" if is_first else _MORE,
        other="" if is_first else " Another way, and what that one costs.",
        code=_CODE[kind].format(name=name, title=title),
    )


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    sys.exit(run(main))
