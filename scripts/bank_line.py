"""The README's one line about the bank: checks that it says what the bank holds, or writes it with `--write`."""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from pytrix.curriculum import default_curriculum  # noqa: E402
from pytrix.keys import problem_type_of  # noqa: E402
from pytrix.lessons import taught  # noqa: E402
from pytrix.levels import LEVELS  # noqa: E402
from pytrix.question.bank import Bank  # noqa: E402

README = ROOT / "README.md"
LINE = re.compile(r"^The bank: .*$", re.MULTILINE)


def line() -> str:
    """What the bank holds now, in one line."""
    subtopics = [subtopic for module in default_curriculum().modules for subtopic in module.subtopics]
    kinds = [kind.key for subtopic in subtopics for kind in subtopic.problem_types]
    problems = Counter((problem_type_of(entry.key), entry.level) for entry in Bank().every())
    alive = sum(any(problems[kind, level] for level in LEVELS) for kind in kinds)
    places = ", ".join(f"{sum(bool(problems[kind, level]) for kind in kinds)} {level}" for level in LEVELS)
    return (
        f"The bank: {problems.total():,} problems and {len(taught()):,} lessons; {alive} of {len(kinds)} problem types "
        f"have questions; places filled: {places}."
    )


def main(arguments: list[str]) -> int:
    text, wanted = README.read_text(encoding="utf-8"), line()
    found = LINE.search(text)
    if found and found[0] == wanted:
        return 0
    if found and "--write" in arguments:
        README.write_text(LINE.sub(wanted, text, count=1), encoding="utf-8")
        return 0
    print(f"README.md: its line about the bank is not\n  {wanted}\nRun: python -m scripts.bank_line --write")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
