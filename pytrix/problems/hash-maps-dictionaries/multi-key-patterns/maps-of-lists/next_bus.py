"""The next bus

The input begins with a timetable: lines with the name of a stop and a time, separated by a space, such as `market
08:15`, in no particular order. An empty line ends the timetable. Then come questions in the same form: a stop and the
time at which somebody arrives there. Another empty line ends the questions.

For each question, print the time of the next bus at that stop: the earliest one that is not before the time given. If
there is no such bus on that day, print `tomorrow` and, after a space, the first bus of the day. If no bus ever leaves
from there, print `no bus`.
"""
from bisect import bisect_left

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "intermediate"
TAGS = ("SEARCH", "SORT")
CONSTRAINTS = ("times are written with two digits each, from `00:00` to `23:59`", "names of stops contain no spaces")
HINTS = (
    "What would you like to know about a stop when a question about it comes in, and in which order?",
    "Collect a list of times for each stop and sort every list once, when the timetable is complete. Times written like this sort correctly as texts.",
    "In a sorted list, the next bus is the first time that is not smaller than the question's. `bisect_left` gives its position, which may lie past the end.",
)
EXAMPLES = [
    Example("market 09:30\nmarket 08:15\nharbour 10:00\n\nmarket 08:15\nmarket 08:16\nmarket 09:31\nmill 07:00\n\n", why="08:15 is still in time; after 09:30, the next one goes tomorrow"),
    Example("mill 12:00\n\nmill 00:00\nmill 23:59\n\n"),
    Example("\nmarket 08:00\n\n", why="the timetable is empty"),
]
EDGES = {
    "not before the time given": "a 10:00\na 10:00\na 09:59\n\na 10:00\na 10:01\na 09:58\n\n",
    "no bus": Edge("a 10:00\n\nb 10:00\n\n", "a stop without buses"),
    "ends the questions": Edge("a 10:00\n\n\n", "no questions"),
}
MISTAKES = [
    Mistake("A bus that leaves at the very minute of arrival is still in time.", "bisect_left(buses, time)", "bisect_left(buses, time + \"!\")"),
    Mistake("The lists of times have to be sorted before they are searched.", "        times.sort()\n", "        pass\n"),
    Mistake("After the last bus of the day, your program prints that bus. It should be the first bus of tomorrow.", 'print("tomorrow", buses[0])', 'print("tomorrow", buses[-1])'),
    Mistake("For a stop without buses, your program should print `no bus`.", 'print("no bus")', 'print("tomorrow")'),
]
ORACLE = """
def program() -> None:
    parts = [[], []]
    for part in parts:
        line = input()
        while line != "":
            part.append(line.split(" "))
            line = input()
    for stop, time in parts[1]:
        later = [each for where, each in parts[0] if where == stop and each >= time]
        day = [each for where, each in parts[0] if where == stop]
        print(min(later) if later else "tomorrow " + min(day) if day else "no bus")
"""
EXPLANATION = """
The timetable becomes a dictionary from stops to sorted lists of times. A question then needs one look-up and a search
by halving.

| question | list of the stop | position | printed |
|---|---|---|---|
| market 08:15 | 08:15, 09:30 | 0 | 08:15 |
| market 08:16 | 08:15, 09:30 | 1 | 09:30 |
| market 09:31 | 08:15, 09:30 | 2, the end | tomorrow 08:15 |
| mill 07:00 | none | | no bus |

Sorting n times costs n log n, and each question about log n steps. Going through the whole timetable for each
question would be simpler, but costs n steps every time.
"""


def program() -> None:
    timetable: dict[str, list[str]] = {}
    line = input()
    while line:
        stop, time = line.split()
        timetable.setdefault(stop, []).append(time)
        line = input()
    for times in timetable.values():
        times.sort()
    line = input()
    while line:
        stop, time = line.split()
        buses = timetable.get(stop, [])
        position = bisect_left(buses, time)
        if position < len(buses):
            print(buses[position])
        elif buses:
            print("tomorrow", buses[0])
        else:
            print("no bus")
        line = input()


def inputs(rng):
    def make(stops, low, high):
        return [f"{rng.choice(stops)} {rng.choice([7, 8, 9, 17]):02}:{rng.choice([0, 15, 30]):02}" for _ in range(rng.randint(low, high))]

    return "".join(f"{line}\n" for line in [*make("ab", 2, 6), "", *make("aabbc", 1, 5), ""])
