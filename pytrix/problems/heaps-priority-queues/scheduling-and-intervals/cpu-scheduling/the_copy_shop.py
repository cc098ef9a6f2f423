"""The copy shop

A copy shop has one machine. The first line of the input is the number of jobs; each further line is a job: its name, the minute at which it is handed in, and the minutes it takes, separated by single spaces. The lines are in any order.

Whenever the machine is free, it starts the shortest of the jobs that have been handed in by then, including those handed in at that very minute. Of equally short ones it takes the one handed in first, and of those the name that is first in the alphabet. If there is no job, the machine waits for the next. A job that has
begun is finished. Print a line for each job in the order in which they begin: the minute at which it begins, a space and the name. Names differ. With 0 jobs print nothing.
"""

from heapq import heappop, heappush

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "intermediate"
TAGS = ("SORT", "GENERATE")
HINTS = (
    "At the moment when the machine becomes free, which jobs may be chosen? Where do you keep them?",
    "Sort the jobs by the minute of handing in. A heap holds those that wait, ordered by minutes, then handing in, then name.",
    "If nothing waits, set the clock to the next handing in. Push all jobs handed in by now, pop one, print it, and move the clock on by its minutes.",
)
EXAMPLES = [
    Example("3\nthesis 0 30\nflyer 5 2\nposter 1 9\n", why="thesis is alone at 0; at 30 the flyer is shorter"),
    Example("2\nmap 10 5\nmenu 40 1\n", why="the machine waits until 10 and until 40"),
    "1\nplan 3 4\n",
]
EDGES = {
    "0 jobs": "0\n",
    "handed in first": Edge("3\na 0 5\nc 2 3\nb 3 3\n", "equally short"),
    "first in the alphabet": "3\nz 0 4\nd 1 2\nc 1 2\n",
    "at that very minute": "3\na 0 5\nb 1 6\nc 5 1\n",
}
ALWAYS = [
    "3\na 0 20\nb 9 3\nc 10 3\n",
    "2\nlong 10 5\nshort 10 2\n",
    "3\na 0 5\nb 1 10\nc 1 9\n",
]
MISTAKES = [
    Mistake("The shortest waiting job comes next, not the one handed in first.", "heappush(waiting, (length, start, name))", "heappush(waiting, (start, length, name))", "length, _, name = heappop(waiting)", "_, length, name = heappop(waiting)"),
    Mistake("After a job the clock moves on by its minutes.", "        clock += length\n", "        clock += 1\n"),
    Mistake("Equally short jobs are taken by their handing in, then by name; yours go by name at once.", "heappush(waiting, (length, start, name))", "heappush(waiting, (length, name, start))", "length, _, name = heappop(waiting)", "length, name, _ = heappop(waiting)"),
]
ORACLE = """
def program() -> None:
    jobs = []
    for _ in range(int(input())):
        name, start, length = input().split()
        jobs.append((int(start), int(length), name))
    clock = 0
    while jobs:
        clock = max(clock, min(job[0] for job in jobs))
        job = min((job for job in jobs if job[0] <= clock), key=lambda job: (job[1], job[0], job[2]))
        print(clock, job[2])
        clock += job[1]
        jobs.remove(job)
"""
EXPLANATION = """
Jobs come into the heap when the clock has reached their handing in, and the shortest is popped. For the first example:

| clock | waiting | begins |
|---|---|---|
| 0 | thesis 30 | thesis |
| 30 | flyer 2, poster 9 | flyer |
| 32 | poster 9 | poster |

Each job is pushed and popped once, so n jobs take about n log n steps. One could look through all jobs for each start instead, which takes n² steps.
"""


def program() -> None:
    jobs = []
    for _ in range(int(input())):
        name, start, length = input().split()
        jobs.append((int(start), int(length), name))
    jobs.sort()
    waiting: list[tuple[int, int, str]] = []
    clock = 0
    while jobs or waiting:
        if not waiting:
            clock = max(clock, jobs[0][0])
        while jobs and jobs[0][0] <= clock:
            start, length, name = jobs.pop(0)
            heappush(waiting, (length, start, name))
        length, _, name = heappop(waiting)
        print(clock, name)
        clock += length


def inputs(rng):
    names = rng.sample(["map", "menu", "book", "card", "form", "sign", "plan", "list"], rng.randint(1, 7))
    lines = [f"{name} {rng.randint(0, 20)} {rng.randint(1, 6)}" for name in names]
    return "".join(f"{line}\n" for line in [len(names), *lines])
