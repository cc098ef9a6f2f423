"""Sorted with a helper file

A program may keep only `room` numbers in memory at once, at least 1. Sort the list `numbers` as it would: sort each run of `room` numbers, write each run to a scratch file of its own, one number a line, and then merge the files. The scratch files lie in one scratch folder, and no scratch file or folder is left when the function ends.

Return a tuple of the sorted list and the number of scratch files used. An empty list needs none.
"""

import heapq
import tempfile
from contextlib import ExitStack
from pathlib import Path

from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "advanced"
TAGS = ("SORT", "PARTITION")
HINTS = (
    "How many scratch files are there for 7 numbers when 3 fit in memory?",
    "A scratch folder takes any number of files with names of your choice, and they all go when its block ends. `heapq.merge` merges sorted things lazily.",
    "In the block: write each sorted slice to a file called after its number; open all of them, turn their lines back into numbers, and merge. Make the result a list before the block ends.",
)
EXAMPLES = [
    Example(([5, -2, 9, 1, 5], 2), why="the runs 5, -2 and 9, 1 and 5"),
    Example(([10, 9, 100], 3), why="one run; as texts 10 and 100 would come first"),
    ([4, 3, 2], 1),
]
EDGES = {"empty list": ([], 4), "at least 1": Edge(([2, 1], 1), "one number at once")}
MISTAKES = [
    Mistake("The last run is shorter than the others, and you leave it out.", "range(0, len(numbers), room)", "range(0, len(numbers) - room + 1, room)"),
    Mistake("The lines are compared as texts; turn them into numbers before they are merged.",
            "[map(int, files.enter_context(path.open())) for path in paths]", "[files.enter_context(path.open()) for path in paths]", "list(heapq.merge(*runs))", "[int(text) for text in heapq.merge(*runs)]"),
    Mistake("Each run has to be sorted before it is written; merging relies on that.", "sorted(numbers[start : start + room])", "numbers[start : start + room]"),
    Mistake("One file after the other is no merge: all runs have to be looked at together.", "list(heapq.merge(*runs))", "[number for run in runs for number in run]"),
]
ORACLE = """
def sort_outside(numbers: list[int], room: int) -> tuple[list[int], int]:
    count = 0
    while count * room < len(numbers):
        count += 1
    return sorted(numbers), count
"""
ALSO_RIGHT = [
    Way("One `TemporaryFile` for each run has no name at all and goes when it is closed; here they are closed when nothing refers to them any more.",
        """
def sort_outside(numbers: list[int], room: int) -> tuple[list[int], int]:
    files = []
    for start in range(0, len(numbers), room):
        file = tempfile.TemporaryFile("w+")
        file.writelines(f"{number}\\n" for number in sorted(numbers[start : start + room]))
        file.seek(0)
        files.append(file)
    return list(heapq.merge(*[map(int, file) for file in files])), len(files)
"""),
]
EXPLANATION = """
Runs that fit in memory are sorted there, and merging needs only one number of each run at a time. For 5, -2, 9, 1, 5 and room for 2:

| file | numbers |
|---|---|
| 0 | -2, 5 |
| 1 | 1, 9 |
| 2 | 5 |

The merge gives -2, 1, 5, 5, 9. `TemporaryDirectory` fits because several files belong together: one `with` cleans up all of them, and the `ExitStack` closes all that were opened for the merge, which reads them line by line. Sorting costs about n log n steps. Another way uses a nameless `TemporaryFile` for each run.
"""


def sort_outside(numbers: list[int], room: int) -> tuple[list[int], int]:
    with tempfile.TemporaryDirectory() as folder, ExitStack() as files:
        paths = []
        for start in range(0, len(numbers), room):
            path = Path(folder, f"run{start}.txt")
            path.write_text("\n".join(str(number) for number in sorted(numbers[start : start + room])))
            paths.append(path)
        runs = [map(int, files.enter_context(path.open())) for path in paths]
        return list(heapq.merge(*runs)), len(paths)


def inputs(rng):
    return (integers(rng, 0, 9, -5, 120), rng.randint(1, 4))
