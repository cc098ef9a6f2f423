"""Packets that arrived whole

A radio receiver stores packets one after the other in a single list of numbers. Each packet begins with a number that says how many values it has (0 or more). Then come the values, and at the end a check digit. The packet is whole if its check digit is the last digit of the sum of its values; the sum of no values is 0.

Take all packets that are not whole out of the list `data`, from the leading number to the check digit. The others move up and keep their order. Change the list itself and return nothing. The list holds only complete packets, or is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

COMPARE = "argument:data"
LEVEL = "intermediate"
TAGS = ("VALIDATE", "PARTITION")
CONSTRAINTS = ("values are whole numbers from 0 on",)
HINTS = (
    "A reader has to get from packet to packet. How far away is the next one?",
    "A second position remembers up to where the list has been rewritten. It can never overtake the reader.",
    "If a packet is whole, copy all its numbers to the place of the writer and move it on by as many; in any case the reader jumps behind the packet. Cut off the rest at the end.",
)
EXAMPLES = [
    Example(([2, 7, 5, 2, 1, 4, 9, 3, 1, 1, 1, 3],), why="7 + 5 ends in 2, but 4 does not end in 9"),
    Example(([0, 0, 0, 3, 1, 12, 2],), why="a packet without values has the check digit 0"),
    Example(([1, 6, 5],), why="the only packet is damaged"),
]
EDGES = {
    "is empty": ([],),
    "sum of no values is 0": ([0, 7],),
    "leading number": Edge(([2, 2, 3, 5, 1, 5, 5],), "numbers that look like other parts"),
}
ALWAYS = [([1, 3, 4, 2, 6, 6, 2, 1, 8, 8],), ([1, 0, 1, 0, 0, 2, 9, 1, 0],)]
MISTAKES = [
    Mistake("The packets move up, but what stood at the end of the list is still there.", "    del data[write:]\n", ""),
    Mistake("The check digit is the last digit of the sum, not the whole sum.", "% 10 == data[end - 1]", "== data[end - 1]"),
    Mistake("The leading number isn't one of the values.", "sum(data[read + 1 : end - 1])", "sum(data[read : end - 1])"),
    Mistake("The damaged packets stay and the whole ones go.", "% 10 == data[end - 1]", "% 10 != data[end - 1]"),
    Mistake("Your reader lands on the check digit instead of the next packet.", "end = read + data[read] + 2", "end = read + data[read] + 1"),
]
ORACLE = """
def keep_whole(data: list[int]) -> None:
    rest, kept = list(data), []
    while rest:
        count = rest[0]
        packet, rest = rest[: count + 2], rest[count + 2 :]
        if str(sum(packet[1:-1]))[-1] == str(packet[-1]):
            kept.extend(packet)
    data[:] = kept
"""
ALSO_RIGHT = [
    Way("Collecting what is kept in a second list and putting it back is shorter, but needs as much memory again.", """
def keep_whole(data: list[int]) -> None:
    kept: list[int] = []
    read = 0
    while read < len(data):
        end = read + data[read] + 2
        packet = data[read:end]
        if sum(packet[1:-1]) % 10 == packet[-1]:
            kept += packet
        read = end
    data[:] = kept
"""),
]
EXPLANATION = """
The reader jumps from packet to packet, the writer stands after the last number that stays. For `[2, 7, 5, 2, 1, 4, 9, 3, 1, 1, 1, 3]`, after each packet:

| round | `read` | `write` | `data` |
| --- | --- | --- | --- |
| 1 | `4` | `4` | `[2, 7, 5, 2, 1, 4, 9, 3, 1, 1, 1, 3]` |
| 2 | `7` | `4` | `[2, 7, 5, 2, 1, 4, 9, 3, 1, 1, 1, 3]` |
| 3 | `12` | `9` | `[2, 7, 5, 2, 3, 1, 1, 1, 3, 1, 1, 3]` |

Each number is read once and copied at most once. Deleting a packet from the middle instead would move up everything behind it each time.
"""


def keep_whole(data: list[int]) -> None:
    write = read = 0
    while read < len(data):
        end = read + data[read] + 2
        if sum(data[read + 1 : end - 1]) % 10 == data[end - 1]:
            data[write : write + end - read] = data[read:end]
            write += end - read
        read = end
    del data[write:]


def inputs(rng):
    data = []
    for _ in range(rng.randint(0, 5)):
        values = [rng.choice([0, 1, 2, 5, 8, 14]) for _ in range(rng.randint(0, 3))]
        digit = sum(values) % 10
        data += [len(values), *values, digit if rng.random() < 0.5 else rng.randint(0, 9)]
    return (data,)
