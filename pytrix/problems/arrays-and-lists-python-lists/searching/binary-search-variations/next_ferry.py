"""The next ferry

Write a program for a ferry port. The first line of the input holds the departures of a day in order, such as
`06:15 07:40 22:05`, separated by single spaces, no two at the same time. The second line holds the time at which a
passenger arrives, written in the same way, always with two digits for hours and minutes.

Print the time of the first ferry that the passenger can take; one that leaves in the very minute of the arrival can
still be caught. If no ferry leaves any more that day, print `tomorrow` and the time of the first ferry of the list,
separated by a space. There is at least one ferry.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "How many ferries have left before the passenger arrives? Where does the next one stand, then?",
    "Times with two digits everywhere are in the same order as texts and as times, so they can be compared as they are.",
    "`bisect_left` from the module `bisect` counts the departures before a time. That number is the position of the next ferry, if it is below the length.",
)
EXAMPLES = [
    Example("06:15 07:40 12:00 22:05\n08:30\n", why="two ferries have left"),
    Example("06:15 07:40\n07:40\n", why="caught in the last minute"),
    Example("06:15 07:40\n21:10\n", why="all have left"),
]
EDGES = {
    "at least one ferry": "09:00\n09:01\n",
    "very minute of the arrival": Edge("05:55 10:10 15:30\n05:55\n", "the first ferry in the last minute"),
    "first ferry": Edge("13:00 15:00\n00:00\n", "long before the first one"),
    "no ferry leaves any more": Edge("08:00 09:00 23:58\n23:59\n", "a minute too late for the last one"),
}
MISTAKES = [
    Mistake("A ferry that leaves in the minute of the arrival can be caught.", """
from bisect import bisect_right


def program() -> None:
    departures = input().split()
    arrival = input()
    place = bisect_right(departures, arrival)
    if place < len(departures):
        print(departures[place])
    else:
        print("tomorrow", departures[0])
"""),
    Mistake("When all have left, there is no element at that position: check it before you look.",
            'print("tomorrow", departures[0])', "print(departures[place])"),
    Mistake("You print the last ferry that has left. The next one is wanted.", "print(departures[place])", "print(departures[place - 1])"),
    Mistake("After the last ferry the first one of the next day follows, marked as such.", 'print("tomorrow", departures[0])', "print(departures[0])"),
]
ALSO_RIGHT = [
    Way("Going through the departures from the front is right too, and reads well; it looks at up to all of them.",
        """
def program() -> None:
    departures = input().split()
    arrival = input()
    for departure in departures:
        if departure >= arrival:
            print(departure)
            break
    else:
        print("tomorrow", departures[0])
"""),
]
EXPLANATION = """
The number of ferries that left earlier is the position of the next one. For `06:15 07:40 12:00 22:05` and `08:30`:

| position | 0 | 1 | 2 | 3 |
|---|---|---|---|---|
| departure | 06:15 | 07:40 | 12:00 | 22:05 |
| before 08:30 | yes | yes | no | no |

`bisect_left` finds the 2 by halving, so even a timetable of a thousand departures takes only about ten looks. If the
number equals the length, nothing is left today.
"""

from bisect import bisect_left


def program() -> None:
    departures = input().split()
    arrival = input()
    place = bisect_left(departures, arrival)
    if place < len(departures):
        print(departures[place])
    else:
        print("tomorrow", departures[0])


def inputs(rng):
    minutes = sorted(rng.sample(range(300, 1400, 5), rng.randint(1, 6)))
    arrival = rng.choice([rng.choice(minutes), minutes[-1] + rng.randint(0, 6), rng.randint(0, 1439)])
    told = " ".join(f"{each // 60:02}:{each % 60:02}" for each in minutes)
    return f"{told}\n{arrival // 60:02}:{arrival % 60:02}\n"
