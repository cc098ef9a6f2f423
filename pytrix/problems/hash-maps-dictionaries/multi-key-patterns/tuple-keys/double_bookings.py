"""Double bookings

Read the bookings of a music school's rooms from the input, one on each line, until an empty line: a room, the hour at
which it is taken, the hour at which it is free again, and the name of the teacher, separated by single spaces. `blue
9 12 Ida` takes the blue room for the hours 9, 10 and 11. The second hour is always greater than the first.

Some rooms have been booked more than once for the same hour. For each such room and hour print one line in the form
`blue 10: Ida, Tom`, with the teachers in the order of their bookings; a teacher who booked the same hour twice is
named twice. The lines are ordered by room, in alphabetical order, and for the same room by hour. If there is no such
room and hour, print `no double bookings`.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("VALIDATE", "PARTITION")
HINTS = (
    "Two bookings may overlap for a part of their time only. Into which pieces could you cut every booking?",
    "Cut each booking into hours. A tuple of a room and an hour is a key, and under it are the teachers who want to have it.",
    "When all bookings are in, sort the keys and keep those with more than one teacher. Hours should be numbers, so that 9 comes before 10.",
)
EXAMPLES = [
    Example("blue 9 12 Ida\nred 10 11 Eva\nblue 10 13 Tom\nblue 11 12 Eva\n\n", why="three teachers want the blue room at 11"),
    Example("red 9 11 Ida\nred 11 12 Tom\nblue 9 12 Eva\n\n", why="one ends when the other begins"),
    Example("red 8 11 Leo\nblue 8 11 Leo\nred 9 10 Leo\nblue 10 11 Ida\n\n"),
]
EDGES = {
    "until an empty line": "\n",
    "named twice": "red 14 15 Ida\nred 14 15 Ida\n\n",
    "for the same room by hour": "red 9 11 Zoe\nred 8 12 Ann\n\n",
    "in alphabetical order": "red 9 10 Ida\nblue 9 10 Tom\nred 9 10 Eva\nblue 9 10 Leo\n\n",
}
ALWAYS = ["red 10 11 Ida\nred 8 9 Tom\nred 8 9 Eva\nred 10 11 Leo\n\n"]
MISTAKES = [
    Mistake("The room is free again at the second hour, but you still count that hour.", "range(int(start), int(end))", "range(int(start), int(end) + 1)"),
    Mistake("You forget about the rooms: two bookings at the same hour in different rooms are no problem.", "bookings.setdefault((room, hour), [])", 'bookings.setdefault(("any", hour), [])'),
    Mistake("You sort the hours as texts, so 10 comes before 9.", "for slot in sorted(bookings)", "for slot in sorted(bookings, key=lambda slot: (slot[0], str(slot[1])))"),
    Mistake("You sort by hour first. The room comes first.", "for slot in sorted(bookings)", "for slot in sorted(bookings, key=lambda slot: (slot[1], slot[0]))"),
    Mistake("You print all hours that are booked, even those with a single teacher.", "if len(bookings[slot]) > 1", "if bookings[slot]"),
]
ALSO_RIGHT = [
    Way("A dictionary of dictionaries, rooms first and hours inside, needs no tuples, but two loops to read it and another look-up for each hour.",
        """
def program() -> None:
    rooms: dict[str, dict[int, list[str]]] = {}
    line = input()
    while line:
        room, start, end, teacher = line.split()
        for hour in range(int(start), int(end)):
            rooms.setdefault(room, {}).setdefault(hour, []).append(teacher)
        line = input()
    found = [(room, hour) for room in sorted(rooms) for hour in sorted(rooms[room]) if len(rooms[room][hour]) > 1]
    for room, hour in found:
        print(f"{room} {hour}: {', '.join(rooms[room][hour])}")
    if not found:
        print("no double bookings")
"""),
]
ORACLE = """
def program() -> None:
    rows = []
    line = input()
    while line:
        rows.append(line.split(" "))
        line = input()
    quiet = True
    for room in sorted({row[0] for row in rows}):
        for hour in range(25):
            names = [row[3] for row in rows if row[0] == room and int(row[1]) <= hour < int(row[2])]
            if len(names) >= 2:
                quiet = False
                print(room, str(hour) + ":", ", ".join(names))
    if quiet:
        print("no double bookings")
"""
EXPLANATION = """
A booking is cut into hours, so overlapping needs no thought any more: two teachers under the same key are too many.

| key | teachers |
|---|---|
| `('blue', 9)` | Ida |
| `('blue', 10)` | Ida, Tom |
| `('blue', 11)` | Ida, Tom, Eva |
| `('blue', 12)` | Tom |
| `('red', 10)` | Eva |

Tuples are sorted by their first parts, and equal ones by their second, which is just the order that is wanted. The work
grows with the number of hours that are booked. Comparing every two bookings would cost the square of their number.
"""


def program() -> None:
    bookings: dict[tuple[str, int], list[str]] = {}
    line = input()
    while line:
        room, start, end, teacher = line.split()
        for hour in range(int(start), int(end)):
            bookings.setdefault((room, hour), []).append(teacher)
        line = input()
    double = [slot for slot in sorted(bookings) if len(bookings[slot]) > 1]
    for room, hour in double:
        print(f"{room} {hour}: {', '.join(bookings[room, hour])}")
    if not double:
        print("no double bookings")


def inputs(rng):
    lines = []
    for _ in range(rng.randint(2, 6)):
        start = rng.randint(8, 12)
        lines.append(f"{rng.choice(['red', 'blue'])} {start} {start + rng.randint(1, 3)} {rng.choice(['Ida', 'Tom', 'Eva', 'Leo'])}")
    return "".join(line + "\n" for line in [*lines, ""])
