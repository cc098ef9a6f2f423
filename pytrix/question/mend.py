"""`python -m pytrix.question.mend <problem files or folders>`: adds to ALWAYS the inputs that weak instances lack."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from pytrix.question.cases import Case, InstanceError
from pytrix.question.folding.literals import text_of
from pytrix.question.instance import Instance, instance
from pytrix.question.problem import Problem, Row
from pytrix.question.quality.__main__ import PROJECT, ROOT
from pytrix.question.quality.command import run
from pytrix.question.quality.gates.mutation import Study
from pytrix.question.reading import load
from pytrix.question.shape import MOST_ALWAYS
from pytrix.question.violation import BadProblemError

SEEDS = 10
"""Instances of each row that are looked at, more than the gates look at."""
LINE = 118


def main(arguments: Sequence[str] | None = None) -> int:
    """Mend the files; gives 1 when one cannot be read."""
    parser = argparse.ArgumentParser(
        prog="python -m pytrix.question.mend", description="Add to ALWAYS inputs that make every instance strong."
    )
    parser.add_argument("paths", nargs="+", type=Path, help="problem files or folders")
    chosen = [path.resolve() for path in parser.parse_args(arguments).paths]
    files = sorted({file for path in chosen for file in ([path] if path.suffix == ".py" else path.rglob("*.py"))})
    failed = 0
    for file in files:
        shown = file.relative_to(PROJECT).as_posix()
        try:
            problem = load(file, file.relative_to(ROOT).with_suffix("").as_posix(), shown)
            added = list(lacking(problem))
        except (BadProblemError, InstanceError) as error:
            _say(f"{shown}: {error}")
            failed = 1
            continue
        if added:
            file.write_text(extended(file.read_text(encoding="utf-8"), added), encoding="utf-8")
            _say(f"{shown}: {len(added)} added")
    return failed


def lacking(problem: Problem) -> Iterator[str]:
    """Entries for ALWAYS: few inputs that together show every mutant which some instance misses, a row at a time."""
    room = MOST_ALWAYS - len(problem.always)
    for index, row in enumerate(problem.rows):
        made = [instance(problem, index + turn * len(problem.rows)) for turn in range(SEEDS)]
        for case in _few(Study(problem, row, made)):
            if room:
                room -= 1
                yield _entry(problem, row, case, made[0])


def _few(study: Study) -> Iterator[Case]:
    waiting = [mutant for mutant, _ in study.missed]
    while waiting:
        noticed = [[each for each in waiting if study.notices(case, each)] for case in study.drawn]
        best = max(range(len(noticed)), key=lambda index: len(noticed[index]))
        if not noticed[best]:
            return
        yield study.drawn[best]
        waiting = [each for each in waiting if each not in noticed[best]]


def _entry(problem: Problem, row: Row, case: Case, shown: Instance) -> str:
    value = [tuple(each) for each in case.value] if shown.spec.kind == "class" else case.value
    text = text_of(value)
    if len(problem.rows) == 1:
        return text
    name = next((name for name in row if _tells(problem, name)), next(iter(row)))
    names = [name] if _tells(problem, name) else list(row)
    condition = " and ".join(f"{each} == {text_of(row[each])}" for each in names)
    return f"lambda {', '.join(names)}: {text} if {condition} else None"


def _tells(problem: Problem, name: str) -> bool:
    values = [repr(row[name]) for row in problem.rows]
    return len(set(values)) == len(values)


def extended(source: str, entries: Sequence[str]) -> str:
    """The file's text with more entries in ALWAYS."""
    lines = "".join(f"    {each},\n" for each in entries)
    if re.search(r"^ALWAYS = \[$", source, re.MULTILINE):
        return re.sub(r"^ALWAYS = \[\n", lambda found: found.group() + lines, source, count=1, flags=re.MULTILINE)
    found = re.search(r"^ALWAYS = \[(.+)\]$", source, re.MULTILINE)
    if found:
        return source.replace(found.group(), f"ALWAYS = [\n    {found.group(1)},\n{lines}]", 1)
    short = f"ALWAYS = [{', '.join(entries)}]\n"
    made = short if len(short) < LINE else f"ALWAYS = [\n{lines}]\n"
    return source.replace("\nMISTAKES = [", f"\n{made}MISTAKES = [", 1)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    sys.exit(run(main))
