"""How many problems give which task, and what deriving one costs in processor time.

`python -m bench.tasks` derives every task of the first question of every problem, and runs what it shows;
`python -m bench.tasks 3` takes every third problem.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from statistics import median

from pytrix.question.bank import Bank
from pytrix.question.cases import InstanceError
from pytrix.question.instance import instance
from pytrix.question.task import TASKS
from pytrix.question.tasks import derived
from pytrix.question.tasks.check import complaints


def main() -> None:
    """Print the table."""
    bank = Bank()
    made: Counter[str] = Counter()
    spent: dict[str, list[float]] = {task: [] for task in TASKS}
    problems = 0
    for entry in bank.every()[:: int(sys.argv[1]) if len(sys.argv) > 1 else 1]:
        try:
            base = instance(bank.load(entry.key), 0)
        except InstanceError as error:
            print(f"{entry.key}: {error}")
            continue
        problems += 1
        for task in TASKS[:-1]:
            began = time.process_time()
            question = derived(base, task)
            spent[task].append(1000 * (time.process_time() - began))
            if question is None:
                continue
            made[task] += 1
            for told in complaints(base, question):
                print(f"{question.id}: {told}")
    print(f"{problems} problems")
    for task in TASKS[:-1]:
        times = sorted(spent[task])
        share = made[task] / problems
        worst = times[int(0.99 * len(times))]
        print(
            f"{task:8} {made[task]:5} problems, {share:.1%}; median {median(times):.2f} ms, 99 % within {worst:.2f} ms"
        )


if __name__ == "__main__":
    main()
